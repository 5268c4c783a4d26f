// SQLite behind one file, in this process: prepares statements once, and explains what failed with the statement's own text.
import { Database as Sqlite } from 'node-sqlite3-wasm'
import type { Statement } from 'node-sqlite3-wasm'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Cell } from '../kernel.ts'
import { PreparedStatements } from './statements.ts'
import type { Cells } from './statements.ts'

export type { Cells } from './statements.ts'

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

/** Statements after which tables have other columns than before. */
const definesPattern = /^\s*(ALTER|CREATE|DROP)\b/i

/**
 * Opens (or makes) a database file. One process holds it at a time, unless it is opened as shared by connections of one
 * process. The library locks between processes by making a directory, which nobody removes for a process that was killed;
 * nodes in processes of their own therefore talk to one database process (server.ts), as those of an instance do.
 * Durability is traded for speed: the operating system decides when bytes reach the disk, and writes reach it some together.
 */
export function openFile(path: string, shared: boolean): Driver {
    const sqlite = openSqlite(path, shared)
    const statements = new PreparedStatements(sqlite)
    const gathered = gatherWrites(sqlite, shared)
    /** Statements a script is still reading from; one that was stopped half-way never ends by itself. */
    const reading = new Set<Statement>()

    return {
        file: path,
        get inTransaction() {
            return sqlite.inTransaction && !gathered.open
        },
        all(sql, parameters) {
            try {
                return statements.all(sql, parameters)
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
                if (!definesPattern.test(sql)) {
                    gathered.begin()
                    return statements.prepare(sql).run(parameters).changes
                }
                gathered.write()
                statements.forget()
                return sqlite.run(sql, parameters).changes
            } catch (error) {
                throw statements.explain(error, sql)
            }
        },
        exec(sql) {
            gathered.write()
            sqlite.exec(sql)
        },
        saveAs(target) {
            gathered.write()
            rmSync(target, { force: true })
            sqlite.run('VACUUM INTO ?', [target])
        },
        close() {
            if (!sqlite.isOpen) return
            gathered.write()
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
            'PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-64000; PRAGMA temp_store=MEMORY'
        )
        // What is not written yet stays in memory, so that a killed process leaves a file without half of it.
        sqlite.exec('PRAGMA cache_spill=OFF')
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

/** Writes of scripts that reach the file together, at most. */
const mostGathered = 1000

/**
 * Each statement of a script is a transaction of its own, and the pages of table and indexes it touched would be written after each.
 * Where nobody else reads the file they are written for some statements at once: after so many, before a transaction that somebody
 * asks for, and when this process has done what it was at.
 */
function gatherWrites(sqlite: Sqlite, shared: boolean) {
    let [count, open, planned] = [0, false, false]
    const writeSoon = () => {
        planned = false
        gathered.write()
    }
    const gathered = {
        /** True while a transaction is open that nobody asked for. */
        get open() {
            // A failure of the file itself ends the transaction it happened in.
            return open && sqlite.inTransaction
        },
        begin(): void {
            if (shared) return
            if (count >= mostGathered) gathered.write()
            if (!sqlite.inTransaction) {
                sqlite.exec('BEGIN')
                if (!planned) setImmediate(writeSoon)
                planned = true
                open = true
                count = 0
            }
            count += 1
        },
        write(): void {
            const pending = gathered.open
            open = false
            count = 0
            if (pending && sqlite.isOpen) sqlite.exec('COMMIT')
        },
    }
    return gathered
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
