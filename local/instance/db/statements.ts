// Prepares statements once, and reads wide rows fast.
import type { Database as Sqlite, Statement } from 'node-sqlite3-wasm'
import type { Cell } from '../kernel.ts'

export type Cells = Record<string, Cell>

const cachedStatements = 400

/** Rows of fewer columns are as fast by themselves; a function of SQLite's takes no more arguments than this. */
const [fewestWide, mostWide] = [8, 120]

const readsPattern = /^SELECT\b/i

/** Whole numbers of fewer digits are kept exactly. */
const manyDigits = /\d{16}/

const wouldLoseDigits = (value: Cell) => typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER

/** The library asks SQLite twice for each column of each row; the columns of a row as one text are asked for twice in all. */
interface WideStatement {
    text: string
    rowOf(values: Cell[]): Cells
}

/** Makes rows of one shape, which is faster to make and to read than one grown column by column. */
function rowMaker(columns: readonly string[]): WideStatement['rowOf'] {
    const fields = columns.map((column, place) => `${JSON.stringify(column)}: values[${place}]`)
    return new Function('values', `return { ${fields.join()} }`) as WideStatement['rowOf']
}

function widened(sql: string, columns: readonly string[]): WideStatement | null {
    if (columns.length < fewestWide || columns.length > mostWide || !readsPattern.test(sql)) return null
    const names = columns.map((column) => `w."${column.replace(/"/g, '""')}"`)
    return { text: `SELECT json_array(${names.join()}) AS row FROM (${sql}) w`, rowOf: rowMaker(columns) }
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
        else if (known === undefined && rows.length > 0) this.learn(sql, widened(sql, Object.keys(rows[0])))
        return rows
    }

    private learn(sql: string, wide: WideStatement | null): void {
        if (this.wide.size >= cachedStatements) this.wide.clear()
        this.wide.set(sql, wide)
    }

    /** Null where the rows hold what a text cannot carry: bytes, or whole numbers that would lose digits. */
    private fetch(wide: WideStatement, parameters: Cell[]): Cells[] | null {
        const rows: Cells[] = []
        try {
            for (const { row } of this.prepare(wide.text).all(parameters) as { row: string }[]) {
                const values = JSON.parse(row) as Cell[]
                if (manyDigits.test(row) && values.some(wouldLoseDigits)) return null
                rows.push(wide.rowOf(values))
            }
            return rows
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
