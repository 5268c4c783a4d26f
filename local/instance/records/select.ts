// Reads rows for a query: counted, ordered, limited, as stored cells; large results stream out of a snapshot.
import type { Cell, Database, Dictionary } from '../kernel.ts'
import { parseEncodedQuery } from './query.ts'
import type { Encoded, Query } from './query.ts'
import { Statement } from './sql.ts'
import type { Surroundings } from './sql.ts'
import type { Cells } from './store.ts'

export interface Selection {
    table: string
    query: Query
    order: Encoded['order']
    limit?: number
    offset?: number
}

/** Rows held in memory at once; a larger result is kept as row keys in a temporary table and read in pieces of this size. */
const pieceSize = 1000

let snapshots = 0

/** SQL of a selection; `columns` is what stands between SELECT and FROM. */
export function selectSql(
    selection: Selection,
    around: Surroundings,
    columns = 't.*'
): { sql: string; parameters: Cell[] } {
    const statement = new Statement(selection.table, around)
    const where = statement.where(selection.query)
    const order: string[] = []
    for (const { field, descending } of selection.order) {
        const place = statement.shown(field)
        if (place) order.push(`${place.sql}${descending ? ' DESC' : ''}`)
        else around.dropped(selection.table, field)
    }
    let sql = `SELECT ${columns} FROM ${statement.from()} WHERE ${where}`
    if (order.length) sql += ` ORDER BY ${order.join(', ')}`
    if (selection.limit !== undefined || selection.offset)
        sql += ` LIMIT ${selection.limit ?? -1} OFFSET ${selection.offset ?? 0}`
    return { sql, parameters: statement.parameters }
}

export interface Result {
    /** Number of rows, known at once. */
    readonly count: number
    next(): Cells | undefined
    /** Gives up what is left. */
    close(): void
}

/** Runs a selection. The rows are those that were there when it ran, whatever is written while they are read. */
export function select(
    db: { script: Database; platform: Database },
    selection: Selection,
    around: Surroundings
): Result {
    const limit = selection.limit
    if (limit !== undefined && limit <= pieceSize) {
        const { sql, parameters } = selectSql(selection, around)
        return listed(db.script.all(sql, parameters))
    }
    const first = selectSql({ ...selection, limit: Math.min(limit ?? Infinity, pieceSize + 1) }, around)
    const rows = db.script.all(first.sql, first.parameters)
    if (rows.length <= pieceSize) return listed(rows)
    return spilled(db.platform, selection, around)
}

function listed(rows: Cells[]): Result {
    let at = 0
    return { count: rows.length, next: () => rows[at++], close: () => (at = rows.length) }
}

function spilled(db: Database, selection: Selection, around: Surroundings): Result {
    // Nodes of one database share its temporary tables, too.
    const name = `temp."snapshot${process.pid}.${++snapshots}"`
    const { sql, parameters } = selectSql(selection, around, 't.sys_id AS sys_id')
    db.run(`CREATE TABLE ${name} (place INTEGER PRIMARY KEY, sys_id TEXT)`)
    const count = db.run(`INSERT INTO ${name} (sys_id) ${sql}`, parameters)
    let piece: Cells[] = []
    let inPiece = 0
    let read = 0
    let open = true
    const drop = () => {
        if (open) db.run(`DROP TABLE ${name}`)
        open = false
    }
    const source = new Statement(selection.table, around).from()
    return {
        count,
        next() {
            if (inPiece >= piece.length) {
                if (!open) return undefined
                piece = db.all(
                    `SELECT t.* FROM ${name} s JOIN ${source} ON t.sys_id = s.sys_id WHERE s.place > ? AND s.place <= ? ORDER BY s.place`,
                    [read, read + pieceSize]
                ) as Cells[]
                read += pieceSize
                inPiece = 0
                if (read >= count) drop()
                // Rows of this piece may all have been deleted meanwhile.
                if (piece.length === 0) return this.next()
            }
            return piece[inPiece++]
        },
        close: drop,
    }
}

export function countRows(db: Database, selection: Selection, around: Surroundings): number {
    const { sql, parameters } = selectSql({ ...selection, order: [] }, around, 'count(*) AS n')
    return Number(db.get(sql, parameters)?.n ?? 0)
}

/** A selection from an encoded query. */
export function selectionOf(table: string, encodedQuery: string | undefined): Selection {
    const { query, order } = parseEncodedQuery(encodedQuery ?? '')
    return { table, query, order }
}

export type { Dictionary }
