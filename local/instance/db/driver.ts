// SQLite behind one file, in this process: prepares statements once, and explains what failed with the statement's own text.
import { Database as Sqlite } from 'node-sqlite3-wasm'
import type { Statement } from 'node-sqlite3-wasm'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Cell } from '../kernel.ts'

export type Cells = Record<string, Cell>

/** What runs statements: a file opened in this process, or the database process of several nodes (remote.ts). */
export interface Driver {
    readonly file: string
    all(sql: string, parameters: Cell[]): Cells[]
    iterate(sql: string, parameters: Cell[]): IterableIterator<Cells>
    /** Number of rows changed. */
    run(sql: string, parameters: Cell[]): number
    /** Statements without parameters or results: transactions. */
    exec(sql: string): void
    readonly inTransaction: boolean
    /** Writes a consistent copy to a new file. */
    saveAs(file: string): void
    close(): void
}

const cachedStatements = 400

/** Statements after which tables have other columns than before. */
const definesPattern = /^\s*(ALTER|CREATE|DROP)\b/i

/**
 * Opens (or makes) a database file. One process holds it at a time, unless it is opened as shared by connections of one
 * process. The library locks between processes by making a directory, which nobody removes for a process that was killed;
 * nodes in processes of their own therefore talk to one database process (server.ts), as those of an instance do.
 * Durability is traded for speed: the operating system decides when bytes reach the disk.
 */
export function openFile(path: string, shared: boolean): Driver {
    const sqlite = openSqlite(path, shared)
    const statements = new PreparedStatements(sqlite)
    /** Statements a script is still reading from; one that was stopped half-way never ends by itself. */
    const reading = new Set<Statement>()

    return {
        file: path,
        get inTransaction() {
            return sqlite.inTransaction
        },
        all(sql, parameters) {
            try {
                return statements.prepare(sql).all(parameters) as Cells[]
            } catch (error) {
                throw statements.explain(error, sql)
            }
        },
        *iterate(sql, parameters) {
            // A statement of its own: the cached one may be asked again while this one is still being read.
            const statement = sqlite.prepare(sql)
            reading.add(statement)
            try {
                yield* statement.iterate(parameters) as IterableIterator<Cells>
            } finally {
                reading.delete(statement)
                statement.finalize()
            }
        },
        run(sql, parameters) {
            try {
                if (!definesPattern.test(sql)) return statements.prepare(sql).run(parameters).changes
                statements.forget()
                return sqlite.run(sql, parameters).changes
            } catch (error) {
                throw statements.explain(error, sql)
            }
        },
        exec: (sql) => sqlite.exec(sql),
        saveAs(target) {
            rmSync(target, { force: true })
            sqlite.run('VACUUM INTO ?', [target])
        },
        close() {
            if (!sqlite.isOpen) return
            statements.forget()
            for (const statement of reading) statement.finalize()
            reading.clear()
            sqlite.close()
            rmSync(`${path}.pid`, { force: true })
        },
    }
}

function openSqlite(path: string, shared: boolean): Sqlite {
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
    return sqlite
}

/** Statements prepared once and kept while they are used often. */
class PreparedStatements {
    private readonly cache = new Map<string, Statement>()

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
    /** A prepared statement keeps the columns it had: '*' of one that was prepared before a column was added leaves it out. */
    forget(): void {
        for (const statement of this.cache.values()) statement.finalize()
        this.cache.clear()
    }
    /** What failed, with the statement; one that failed cannot be used again. */
    explain(error: unknown, sql: string): Error {
        const failed = this.cache.get(sql)
        this.cache.delete(sql)
        try {
            failed?.finalize()
        } catch {
            // Giving it up reports the same failure once more.
        }
        return new Error(`${error instanceof Error ? error.message : error} in: ${sql}`, { cause: error })
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
