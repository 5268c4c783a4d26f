// The instance's database behind a small face: counts statements by who asked for them, nests transactions, tells a listener.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Caller, Counting, StatementKind } from '../counters.ts'
import type { Cell, Database } from '../kernel.ts'
import { openFile } from './driver.ts'
import type { Cells, Driver } from './driver.ts'

export interface CountedDatabase extends Database {
    /** The same database, its statements counted as asked for by scripts. */
    as(caller: Caller): Database
    /** Writes a consistent copy of the database to a new file. */
    saveAs(file: string): void
    /** Tells a listener of every statement from now on, with how many rows it read or changed; null ends it. */
    trace(listener: StatementListener | null): void
}

/** `milliseconds` is real time inside the database; a statement read row by row is told when its last row was read. */
export type StatementListener = (statement: {
    caller: Caller
    sql: string
    parameters: Cell[]
    rows: number
    milliseconds: number
}) => void

/**
 * Opens a database: a file's (see openFile), that of a driver somebody else opened, or without either a temporary one, which
 * is removed on close.
 */
export function openDatabase(source: string | Driver | undefined, counters: Counting, shared = false): CountedDatabase {
    const folder = source === undefined ? mkdtempSync(join(tmpdir(), 'embedded-instance-')) : null
    const driver = folder
        ? openFile(join(folder, 'instance.sqlite'), shared)
        : typeof source === 'string'
          ? openFile(source, shared)
          : (source as Driver)
    const statements = countedStatements(driver, counters)
    const transaction = transactions(driver)
    const face = (caller: Caller): Database => ({
        ...statements.as(caller),
        file: driver.file,
        transaction,
        close() {
            driver.close()
            if (folder) rmSync(folder, { recursive: true, force: true })
        },
    })
    const byScripts = face('script')
    const byPlatform = face('platform')
    return {
        ...byPlatform,
        as: (caller) => (caller === 'script' ? byScripts : byPlatform),
        trace: statements.trace,
        saveAs: (target) => driver.saveAs(target),
    }
}

/** A transaction inside another is a savepoint of it: it is undone alone. */
function transactions(driver: Driver): Database['transaction'] {
    let depth = 0
    return (work) => {
        const begin = depth === 0 ? 'BEGIN' : `SAVEPOINT level${depth}`
        const commit = depth === 0 ? 'COMMIT' : `RELEASE level${depth}`
        const undo = depth === 0 ? 'ROLLBACK' : `ROLLBACK TO level${depth}; RELEASE level${depth}`
        driver.exec(begin)
        depth++
        try {
            const result = work()
            depth--
            driver.exec(commit)
            return result
        } catch (error) {
            if (driver.inTransaction) {
                depth = Math.max(0, begin === 'BEGIN' ? 0 : depth - 1)
                driver.exec(undo)
            }
            throw error
        }
    }
}

/** Runs statements, counts them by who asked, and tells whoever listens what each took. */
function countedStatements(driver: Driver, counters: Counting) {
    let listener: StatementListener | null = null
    const told = <T>(
        asked: Caller,
        sql: string,
        parameters: Cell[],
        work: () => T,
        rowsOf: (result: T) => number
    ): T => {
        const caller = counters.ownerOf(asked)
        counters.count(caller, kindOf(sql))
        if (!listener) return work()
        const began = performance.now()
        const result = work()
        listener({ caller, sql, parameters, rows: rowsOf(result), milliseconds: performance.now() - began })
        return result
    }
    const readAll = (caller: Caller, sql: string, parameters: Cell[]): Cells[] =>
        told(
            caller,
            sql,
            parameters,
            () => driver.all(sql, parameters),
            (rows) => rows.length
        )
    const as = (asked: Caller): Pick<Database, 'all' | 'get' | 'iterate' | 'run'> => ({
        all: (sql, parameters = []) => readAll(asked, sql, parameters),
        // Read to the end: a statement left half-way would hold the file open for reading.
        get: (sql, parameters = []) => readAll(asked, sql, parameters)[0],
        *iterate(sql, parameters = []) {
            const caller = counters.ownerOf(asked)
            counters.count(caller, kindOf(sql))
            const began = performance.now()
            let rows = 0
            try {
                for (const row of driver.iterate(sql, parameters)) {
                    rows++
                    yield row
                }
            } finally {
                listener?.({ caller, sql, parameters, rows, milliseconds: performance.now() - began })
            }
        },
        run: (sql, parameters = []) => told(asked, sql, parameters, () => driver.run(sql, parameters), Number),
    })
    return { as, trace: (next: StatementListener | null) => void (listener = next) }
}

function kindOf(sql: string): StatementKind {
    switch (sql.charCodeAt(0)) {
        case 83: // S
            return 'select'
        case 73: // I
            return 'insert'
        case 85: // U
            return 'update'
        case 68: // D
            return 'delete'
        default:
            return 'other'
    }
}
