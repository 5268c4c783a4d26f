// Writes rows: typed cells into the class table of a record, system columns, journal lines, encryption, and who is told.
import { kindOf } from '../dictionary/kinds.ts'
import { perTable } from '../dictionary/per-table.ts'
import type { Caller, Counting } from '../counters.ts'
import type { CountedDatabase } from '../db/database.ts'
import type { Cell, Clock, Ids, Row, RowChange, Sessions, TableDefinition } from '../kernel.ts'
import type { LiveDictionary } from '../dictionary/dictionary.ts'
import type { Vault } from '../security/vault.ts'
import { storedText } from '../time/stored.ts'
import type { Changes } from './changes.ts'
import { fromCell } from './values.ts'

export type Cells = Record<string, Cell>

export interface StoreParts {
    db: CountedDatabase
    dictionary: LiveDictionary
    clock: Clock
    ids: Ids
    counters: Counting
    sessions: Sessions
    vault: Vault
    changes: Changes
}

/** A write the database refused because a unique index already holds the value. */
export interface UniqueViolation {
    kind: 'unique'
    table: string
    columns: string[]
}

/** How a write treats what the platform normally does by itself. */
export interface WriteOptions {
    caller: Caller
    /** False leaves sys_updated_* and sys_mod_count (and sys_created_* on insert) as given. */
    systemFields?: boolean
    /** False where setWorkflow(false) was said: audit is among what it turns off (documented). */
    audit?: boolean
}

/** True where every cell is written as it is. */
const isPlain = perTable((table) =>
    [...table.columns.values()].every((column) => !['secret', 'journal'].includes(kindOf(column.type)))
)

export class Store {
    private readonly inserts = new Map<string, { sql: string; columns: string[]; version: TableDefinition }>()

    constructor(readonly parts: StoreParts) {}

    /** The instance's time as stored: 'yyyy-MM-dd HH:mm:ss' in UTC. */
    now(): string {
        return storedText(this.parts.clock.now())
    }

    watch(table: string, listener: (change: RowChange) => void): () => void {
        return this.parts.changes.watch(table, listener)
    }

    /**
     * Inserts a row; `cells` gains sys_id and the system columns.
     * @returns nothing, or the unique index that refused the row
     */
    insert(table: TableDefinition, cells: Cells, options: WriteOptions): UniqueViolation | null {
        const { db, counters, ids, sessions } = this.parts
        cells.sys_id ??= ids.sysId()
        if (options.systemFields !== false) {
            const now = this.now()
            const { userName } = sessions.current()
            cells.sys_created_on ??= now
            cells.sys_created_by ??= userName
            cells.sys_updated_on = now
            cells.sys_updated_by = userName
        }
        cells.sys_mod_count ??= 0
        if (table.columns.has('sys_class_name')) cells.sys_class_name = table.name
        const written = this.prepareCells(table, cells, options)
        const { sql, columns } = this.insertStatement(table)
        try {
            db.as(options.caller).run(
                sql,
                columns.map((name) => written[name] ?? null)
            )
        } catch (error) {
            return this.violation(table, error)
        }
        counters.wrote(options.caller, table.name, 1)
        this.tell(table.name, () => ({
            operation: 'insert',
            table: table.name,
            sysId: cells.sys_id as string,
            row: rowOf(table, written),
            previous: null,
        }))
        return null
    }

    /** Updates the given cells of one row; the caller has made sure that something changed. */
    update(table: TableDefinition, previous: Cells, changed: Cells, options: WriteOptions): UniqueViolation | null {
        const { db, counters, sessions } = this.parts
        if (options.systemFields !== false) {
            changed.sys_updated_on = this.now()
            changed.sys_updated_by = sessions.current().userName
            changed.sys_mod_count = Number(previous.sys_mod_count ?? 0) + 1
        }
        changed.sys_id = previous.sys_id
        const written = this.prepareCells(table, changed, options)
        delete written.sys_id
        const columns = Object.keys(written)
        if (columns.length === 0) return null
        const sql = `UPDATE "${table.name}" SET ${columns.map((name) => `"${name}" = ?`).join(', ')} WHERE sys_id = ?`
        try {
            db.as(options.caller).run(sql, [...columns.map((name) => written[name]), previous.sys_id as string])
        } catch (error) {
            return this.violation(table, error)
        }
        counters.wrote(options.caller, table.name, 1)
        if (table.audited && options.audit !== false) this.audit(table, previous, written)
        this.tell(table.name, () => ({
            operation: 'update',
            table: table.name,
            sysId: previous.sys_id as string,
            row: rowOf(table, { ...previous, ...written }),
            previous: rowOf(table, previous),
        }))
        return null
    }

    remove(table: TableDefinition, cells: Cells, options: WriteOptions): void {
        const { db, counters } = this.parts
        db.as(options.caller).run(`DELETE FROM "${table.name}" WHERE sys_id = ?`, [cells.sys_id as string])
        counters.wrote(options.caller, table.name, 1)
        this.tell(table.name, () => ({
            operation: 'delete',
            table: table.name,
            sysId: cells.sys_id as string,
            row: null,
            previous: rowOf(table, cells),
        }))
    }

    hasWatchers(table: string): boolean {
        return this.parts.changes.watched(table)
    }

    tell(table: string, change: () => RowChange): void {
        this.parts.changes.tell(table, change)
    }

    /** Secrets are encrypted; journal text goes to sys_journal_field and leaves the column itself empty. */
    private prepareCells(table: TableDefinition, cells: Cells, options: WriteOptions): Cells {
        const written: Cells = {}
        const asIs = isPlain(table)
        for (const name in cells) {
            const column = table.columns.get(name)
            if (!column) continue
            const cell = cells[name]
            if (asIs) {
                written[name] = cell
                continue
            }
            const kind = kindOf(column.type)
            if (kind === 'secret' && typeof cell === 'string')
                written[name] = cells[name] = this.parts.vault.encrypt(cell)
            else if (kind === 'journal' && column.type === 'journal_input') {
                if (typeof cell === 'string' && cell)
                    this.journal(table.name, name, cells.sys_id as string, cell, options)
                written[name] = null
            } else written[name] = cell
        }
        return written
    }

    private journal(table: string, element: string, sysId: string, value: string, options: WriteOptions): void {
        const { dictionary } = this.parts
        const target = dictionary.table('sys_journal_field')
        if (target) {
            this.insert(
                target,
                { name: table, element, element_id: sysId, value },
                { ...options, caller: 'platform', systemFields: true }
            )
        }
    }

    /** One line per field whose value changed; what a secret was stays a secret. */
    private audit(table: TableDefinition, previous: Cells, written: Cells): void {
        const audit = this.parts.dictionary.table('sys_audit')
        if (!audit) return
        for (const name of Object.keys(written)) {
            const column = table.columns.get(name)
            if (name.startsWith('sys_') || !column || kindOf(column.type) === 'secret') continue
            if (written[name] === (previous[name] ?? null)) continue
            const line: Cells = {
                tablename: table.name,
                fieldname: name,
                documentkey: previous.sys_id,
                oldvalue: fromCell(previous[name]),
                newvalue: fromCell(written[name]),
                user: this.parts.sessions.current().userName,
                record_checkpoint: Number(previous.sys_mod_count ?? 0) + 1,
            }
            this.insert(audit, line, { caller: 'platform' })
        }
    }

    private insertStatement(table: TableDefinition): { sql: string; columns: string[] } {
        let prepared = this.inserts.get(table.name)
        if (!prepared || prepared.version !== table) {
            const columns = [...table.columns.keys()]
            const sql = `INSERT INTO "${table.name}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
            prepared = { sql, columns, version: table }
            this.inserts.set(table.name, prepared)
        }
        return prepared
    }

    private violation(table: TableDefinition, error: unknown): UniqueViolation {
        const text = error instanceof Error ? error.message : String(error)
        const match = /UNIQUE constraint failed: (\S+(?:, \S+)*)/.exec(text)
        if (!match) throw error
        const columns = match[1].split(', ').map((name) => name.slice(name.lastIndexOf('.') + 1))
        return { kind: 'unique', table: table.name, columns }
    }
}

/** The string form of a stored row. */
export function rowOf(table: TableDefinition, cells: Cells): Row {
    const row: Row = {}
    for (const name of table.columns.keys()) row[name] = fromCell(cells[name])
    return row
}
