// Prepares statements once, and reads wide rows fast.
import type { Database as Sqlite, Statement } from 'node-sqlite3-wasm'
import type { Cell } from '../kernel.ts'

export type Cells = Record<string, Cell>

const cachedStatements = 400

/** Rows of fewer columns are as fast by themselves; a function of SQLite's takes no more arguments than this. */
const [fewestWide, mostWide] = [8, 120]

const readsPattern = /^SELECT\b/i

/** Whole numbers of fewer digits are kept exactly; those inside a text stand behind a quotation mark. */
const manyDigits = /[[,]-?\d{16}/

const wouldLoseDigits = (value: Cell) => typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER

/** A statement that handed over so many rows once hands them over together from then on, but not more of them than this. */
const [fewestTogether, mostTogether] = [10, 2000]

/**
 * The library asks SQLite twice for each column of each row; the columns of a row as one text are asked for twice in all, the rows
 * of a page as one text even less.
 */
interface WideStatement {
    text: string
    /** The rows of this text; null where they hold what a text cannot carry: whole numbers that would lose digits. */
    read(fetched: Cells[]): Cells[] | null
}

/** Makes rows of one shape, which is faster to make and to read than one grown column by column. */
function rowMaker(columns: readonly string[]): (values: Cell[]) => Cells {
    const fields = columns.map((column, place) => `${JSON.stringify(column)}: values[${place}]`)
    return new Function('values', `return { ${fields.join()} }`) as (values: Cell[]) => Cells
}

/** @param rows what the statement handed over the first time */
function widened(sql: string, rows: readonly Cells[]): WideStatement | null {
    const columns = Object.keys(rows[0])
    const together = rows.length >= fewestTogether && rows.length <= mostTogether
    if (columns.length > mostWide || (columns.length < fewestWide && !together) || !readsPattern.test(sql)) return null
    const names = columns.map((column) => `w."${column.replace(/"/g, '""')}"`)
    const row = `json_array(${names.join()})`
    const make = rowMaker(columns)
    const loses = (text: string, values: readonly Cell[][]) =>
        manyDigits.test(text) && values.some((cells) => cells.some(wouldLoseDigits))
    return {
        text: `SELECT ${together ? `json_group_array(${row})` : row} AS text FROM (${sql}) w`,
        read(fetched) {
            const found: Cells[] = []
            for (const { text } of fetched as { text: string }[]) {
                const parsed = JSON.parse(text) as Cell[] | Cell[][]
                const values = (together ? parsed : [parsed]) as Cell[][]
                if (loses(text, values)) return null
                for (const cells of values) found.push(make(cells))
            }
            return found
        },
    }
}

/** Statements prepared once and kept while they are used often. */
export class PreparedStatements {
    private readonly cache = new Map<string, Statement>()
    /** By the text of a statement: how its wide rows are fetched; null where they are not wide, or hold what a text cannot carry. */
    private readonly wide = new Map<string, WideStatement | null>()

    constructor(private readonly sqlite: Sqlite) {}

    prepare(sql: string): Statement {
        const known = this.cache.get(sql)
        if (known) return known
        const statement = this.sqlite.prepare(sql)
        this.cache.set(sql, statement)
        if (this.cache.size > cachedStatements) {
            const [oldest, first] = this.cache.entries().next().value as [string, Statement]
            this.cache.delete(oldest)
            first.finalize()
        }
        return statement
    }

    all(sql: string, parameters: Cell[]): Cells[] {
        const known = this.wide.get(sql)
        const fetched = known ? this.fetch(known, parameters) : null
        if (fetched) return fetched
        const rows = this.prepare(sql).all(parameters) as Cells[]
        if (known) this.wide.set(sql, null)
        else if (known === undefined && rows.length > 0) this.learn(sql, widened(sql, rows))
        return rows
    }

    private learn(sql: string, wide: WideStatement | null): void {
        if (this.wide.size >= cachedStatements) this.wide.clear()
        this.wide.set(sql, wide)
    }

    /** Null where the rows hold what a text cannot carry: bytes, or whole numbers that would lose digits. */
    private fetch(wide: WideStatement, parameters: Cell[]): Cells[] | null {
        try {
            return wide.read(this.prepare(wide.text).all(parameters) as Cells[])
        } catch {
            this.discard(wide.text)
            return null
        }
    }

    /** A prepared statement keeps the columns it had: '*' of one that was prepared before a column was added leaves it out. */
    forget(): void {
        for (const statement of this.cache.values()) statement.finalize()
        this.cache.clear()
        this.wide.clear()
    }

    /** What failed, with the statement. */
    explain(error: unknown, sql: string): Error {
        this.discard(sql)
        return new Error(`${error instanceof Error ? error.message : error} in: ${sql}`, { cause: error })
    }

    /** A statement that failed cannot be used again. */
    private discard(sql: string): void {
        const failed = this.cache.get(sql)
        this.cache.delete(sql)
        try {
            failed?.finalize()
        } catch {
            // Giving it up reports the same failure once more.
        }
    }
}
