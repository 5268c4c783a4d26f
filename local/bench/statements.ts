// Lists what a piece of work asked of the database: each kind of statement once, with how often, how many rows, and by what way found.
import type { Caller, Instance, Cell } from '../instance/index.ts'

/** One kind of statement: the same but for its values and the length of its lists. */
export interface StatementKind {
    caller: Caller
    /** The statement with lists shortened to `…`. */
    sql: string
    /** First table it names. */
    table: string
    times: number
    /** Rows read or changed. */
    rows: number
    milliseconds: number
    /** As run last, for `planOf`. */
    example: { sql: string; parameters: Cell[] }
}

/** Runs a piece of work and answers its kinds of statements, the most frequent first. */
export function statementsOf(instance: Pick<Instance, 'trace'>, work: () => void): StatementKind[] {
    const kinds = new Map<string, StatementKind>()
    instance.trace(({ caller, sql, parameters, rows, milliseconds }) => {
        const short = shorten(sql)
        const key = `${caller} ${short}`
        const kind = kinds.get(key) ?? emptyKind(caller, short, sql, parameters)
        kinds.set(key, kind)
        kind.times++
        kind.rows += rows
        kind.milliseconds += milliseconds
        kind.example = { sql, parameters }
    })
    try {
        work()
    } finally {
        instance.trace(null)
    }
    return [...kinds.values()].sort((one, two) => two.times - one.times)
}

function emptyKind(caller: Caller, short: string, sql: string, parameters: Cell[]): StatementKind {
    const table = /(?:FROM|INTO|UPDATE)\s+"(\w+)"/.exec(sql)?.[1] ?? ''
    return { caller, sql: short, table, times: 0, rows: 0, milliseconds: 0, example: { sql, parameters } }
}

/** Lists of values and of columns say nothing about what a statement is for. */
function shorten(sql: string): string {
    return sql
        .replace(/\?(, \?)+/g, '…')
        .replace(/'[0-9a-f]{32}'(, '[0-9a-f]{32}')*/g, '…')
        .replace(/(INSERT INTO "\w+" )\([^)]*\)/, '$1(…)')
        .replace(/snapshot\d+/g, 'snapshot')
        .slice(0, 400)
}

/**
 * How SQLite finds the rows of a reading statement: one line per table it goes through. Writes of many rows are not explained:
 * the app counts with the same conditions first.
 */
export function planOf(instance: Pick<Instance, 'db'>, statement: { sql: string; parameters: Cell[] }): string[] {
    if (!statement.sql.startsWith('SELECT') || statement.sql.includes('temp."snapshot')) return []
    return instance.db
        .all(`EXPLAIN QUERY PLAN ${statement.sql}`, statement.parameters)
        .map((line) => String(line.detail ?? ''))
}
