/** The instance's database file behind a small driver: cached statements, statement counts, nested transactions. */
import { Database as Sqlite, type Statement } from 'node-sqlite3-wasm'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Caller, Counting, StatementKind } from '../counters'
import type { Cell, Database } from '../kernel'

type Cells = Record<string, Cell>

const CACHED_STATEMENTS = 400

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
 * Opens (or makes) a database file. One instance holds it at a time, unless it is opened as shared (every write then pays
 * for taking the lock). Without a file name a temporary one is used and removed on close.
 * Durability is traded for speed: the operating system decides when bytes reach the disk.
 */
export function openDatabase(file: string | undefined, counters: Counting, shared = false): CountedDatabase {
    const folder = file ? null : mkdtempSync(join(tmpdir(), 'embedded-instance-'))
    const path = file ?? join(folder as string, 'instance.sqlite')
    releaseDeadLock(path)
    const sqlite = new Sqlite(path)
    try {
        sqlite.exec(
            'PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY'
        )
        sqlite.exec(`PRAGMA busy_timeout=5000; PRAGMA locking_mode=${shared ? 'NORMAL' : 'EXCLUSIVE'}`)
        sqlite.exec('BEGIN; COMMIT; PRAGMA user_version')
    } catch (error) {
        sqlite.close()
        throw new Error(`${path} is in use by another instance: close that one first, or open every one as shared.`, {
            cause: error,
        })
    }
    if (!shared) writeFileSync(`${path}.pid`, String(process.pid))

    const cache = new Map<string, Statement>()
    /** Statements a script is still reading from; one that was stopped half-way never ends by itself. */
    const reading = new Set<Statement>()
    const prepare = (sql: string): Statement => {
        let statement = cache.get(sql)
        if (statement) return statement
        statement = sqlite.prepare(sql)
        cache.set(sql, statement)
        if (cache.size > CACHED_STATEMENTS) {
            const [oldest, first] = cache.entries().next().value as [string, Statement]
            cache.delete(oldest)
            first.finalize()
        }
        return statement
    }
    const explain = (error: unknown, sql: string): Error => {
        // A statement that failed cannot be used again; giving it up reports the same failure once more.
        const failed = cache.get(sql)
        cache.delete(sql)
        try {
            failed?.finalize()
        } catch {
            // Said already.
        }
        return new Error(`${error instanceof Error ? error.message : error} in: ${sql}`, { cause: error })
    }

    let depth = 0
    const transaction = <T>(work: () => T): T => {
        const begin = depth === 0 ? 'BEGIN' : `SAVEPOINT level${depth}`
        const commit = depth === 0 ? 'COMMIT' : `RELEASE level${depth}`
        const undo = depth === 0 ? 'ROLLBACK' : `ROLLBACK TO level${depth}; RELEASE level${depth}`
        sqlite.exec(begin)
        depth++
        try {
            const result = work()
            depth--
            sqlite.exec(commit)
            return result
        } catch (error) {
            if (sqlite.inTransaction) {
                depth = Math.max(0, begin === 'BEGIN' ? 0 : depth - 1)
                sqlite.exec(undo)
            }
            throw error
        }
    }

    let listener: StatementListener | null = null
    const told = <T>(
        caller: Caller,
        sql: string,
        parameters: Cell[],
        work: () => T,
        rowsOf: (result: T) => number
    ): T => {
        if (!listener) return work()
        const began = performance.now()
        const result = work()
        const milliseconds = performance.now() - began
        listener({ caller, sql, parameters, rows: rowsOf(result), milliseconds })
        return result
    }
    const readAll = (caller: Caller, sql: string, parameters: Cell[]): Cells[] => {
        counters.count(caller, kindOf(sql))
        try {
            return told(
                caller,
                sql,
                parameters,
                () => prepare(sql).all(parameters) as Cells[],
                (rows) => rows.length
            )
        } catch (error) {
            throw explain(error, sql)
        }
    }
    const face = (caller: Caller): Database => ({
        file: path,
        all: (sql, parameters = []) => readAll(caller, sql, parameters),
        // Read to the end: a statement left half-way would hold the file open for reading.
        get: (sql, parameters = []) => readAll(caller, sql, parameters)[0],
        *iterate(sql, parameters = []) {
            counters.count(caller, kindOf(sql))
            // A statement of its own: the cached one may be asked again while this one is still being read.
            const statement = sqlite.prepare(sql)
            reading.add(statement)
            const began = performance.now()
            let rows = 0
            try {
                for (const row of statement.iterate(parameters) as IterableIterator<Cells>) {
                    rows++
                    yield row
                }
            } finally {
                listener?.({ caller, sql, parameters, rows, milliseconds: performance.now() - began })
                reading.delete(statement)
                statement.finalize()
            }
        },
        run(sql, parameters = []) {
            counters.count(caller, kindOf(sql))
            try {
                return told(caller, sql, parameters, () => prepare(sql).run(parameters).changes, Number)
            } catch (error) {
                throw explain(error, sql)
            }
        },
        transaction,
        close() {
            if (!sqlite.isOpen) return
            for (const statement of [...cache.values(), ...reading]) statement.finalize()
            cache.clear()
            reading.clear()
            sqlite.close()
            rmSync(`${path}.pid`, { force: true })
            if (folder) rmSync(folder, { recursive: true, force: true })
        },
    })
    const byScripts = face('script')
    const byPlatform = face('platform')
    return {
        ...byPlatform,
        as: (caller) => (caller === 'script' ? byScripts : byPlatform),
        trace(next) {
            listener = next
        },
        saveAs(target) {
            rmSync(target, { force: true })
            sqlite.run('VACUUM INTO ?', [target])
        },
    }
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

/** A process that was killed leaves the driver's lock directory behind; it is removed once that process is gone. */
function releaseDeadLock(path: string): void {
    if (!existsSync(`${path}.lock`) || !existsSync(`${path}.pid`)) return
    try {
        process.kill(Number(readFileSync(`${path}.pid`, 'utf8')), 0)
    } catch {
        rmSync(`${path}.lock`, { recursive: true, force: true })
    }
}
