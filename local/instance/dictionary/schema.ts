// Makes SQLite's tables and indexes match table definitions; only ever adds.
import type { Database, TableDefinition } from '../kernel.ts'
import { declarationOf, kindOf } from './kinds.ts'

const known = new WeakMap<object, Known>()

/** What a database is known to have already. */
interface Known {
    /** Table → what it was made or altered by. */
    tables: Map<string, string>
    indexes: Set<string>
}

function knownOf(db: Database): Known {
    let found = known.get(db)
    if (!found) {
        const indexes = db.all("SELECT name FROM sqlite_master WHERE type = 'index'").map(({ name }) => String(name))
        known.set(db, (found = { tables: new Map(), indexes: new Set(indexes) }))
    }
    return found
}

/** Creates the table or adds what it lacks: columns, then indexes. Nothing is dropped: a column's data outlives its definition.
 * A column that becomes a date holds the days of its former instants (assumed: the platform alters the column in place). */
export function ensureTable(db: Database, table: TableDefinition): void {
    const wanted = [...table.columns.values()].filter((column) => column.type !== 'collection')
    const signature =
        wanted.map((column) => `${column.name} ${kindOf(column.type)}`).join() + JSON.stringify(table.indexes)
    const { tables: done, indexes } = knownOf(db)
    if (done.get(table.name) === signature) return

    const present = new Set(db.all(`PRAGMA table_info("${table.name}")`).map((row) => String(row.name)))
    const declare = (name: string, type: string) => `"${name}" ${declarationOf(kindOf(type))}`
    if (present.size === 0) {
        const columns = wanted.map((column) =>
            column.name === 'sys_id' ? '"sys_id" TEXT PRIMARY KEY' : declare(column.name, column.type)
        )
        // The event queue is first in, first out: only there SQLite's own row order is kept.
        const keyed = table.name === 'sysevent' ? '' : ' WITHOUT ROWID'
        db.run(`CREATE TABLE "${table.name}" (${columns.join(', ')})${keyed}`)
    } else {
        for (const column of wanted) {
            if (present.has(column.name)) {
                if (kindOf(column.type) === 'date') keepDays(db, table.name, column.name)
                continue
            }
            db.run(`ALTER TABLE "${table.name}" ADD COLUMN ${declare(column.name, column.type)}`)
        }
    }
    for (const index of table.indexes) {
        if (!index.columns.every((name) => table.columns.has(name)) || isBeginning(index, table)) continue
        const name = `${index.unique ? 'u' : 'i'}.${table.name}.${index.columns.join('.')}`
        if (indexes.has(name)) continue
        indexes.add(name)
        const columns = index.columns.map((column) => `"${column}"`).join(', ')
        db.run(`CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS "${name}" ON "${table.name}" (${columns})`)
    }
    done.set(table.name, signature)
}

/** A reference's own index finds nothing that a longer one beginning with it would not find, and each is written with every row. */
function isBeginning(index: TableDefinition['indexes'][number], table: TableDefinition): boolean {
    if (index.unique) return false
    return table.indexes.some(
        ({ columns }) =>
            columns.length > index.columns.length &&
            columns.every((name) => table.columns.has(name)) &&
            index.columns.every((name, at) => columns[at] === name)
    )
}

function keepDays(db: Database, table: string, column: string): void {
    db.run(`UPDATE "${table}" SET "${column}" = substr("${column}", 1, 10) WHERE length("${column}") > 10`)
}
