// updateMultiple and deleteMultiple: one statement where nothing needs to see each row, else row by row.
import type { Cell, TableDefinition } from '../kernel.ts'
import { kindOf } from '../dictionary/kinds.ts'
import { referrersOf } from './cascade.ts'
import type { RecordParts } from './parts.ts'
import { selectSql } from './select.ts'
import { cellOf, queryOf } from './state.ts'
import type { RecordState } from './state.ts'

export interface Rows {
    query(): void
    next(): boolean
    setValue(field: string, value: unknown): void
    update(): string | null
    deleteRecord(): boolean
}

/**
 * Sets the values that were set on the record on every row of its query. Rows that already have them are not written, and
 * an empty value empties nothing: that takes the word NULL.
 * With business rules, journal columns, watchers or extensions in play each row is updated by itself.
 */
export function updateEach(parts: RecordParts, state: RecordState, again: () => Rows): void {
    const { definition, changes } = state
    if (!definition) return
    parts.crossScope.table('write', definition.name)
    const sets = (name: string) => changes[name] !== null || state.emptied.has(name)
    const names = Object.keys(changes).filter((name) => name !== 'sys_id' && definition.columns.has(name) && sets(name))
    if (names.length === 0) return
    const special = names.some((name) => {
        const kind = kindOf((definition.columns.get(name) as { type: string }).type)
        return kind === 'journal' || kind === 'secret'
    })
    const ruled = state.workflow && (definition.audited || parts.rules.any(definition.name, 'update'))
    if (ruled || special || !plain(parts, state, definition)) {
        const rows = again()
        rows.query()
        while (rows.next()) {
            for (const name of names) rows.setValue(name, cellOf(state, name) ?? 'NULL')
            rows.update()
        }
        return
    }
    const { sql, parameters } = selectSql(
        { table: definition.name, query: queryOf(state), order: [], limit: state.limit },
        parts.around,
        't.sys_id'
    )
    const chosen =
        parts.switches.updateMultiple === 'select first' ? lookedUp(parts, definition, sql, parameters) : null
    const assignments = names.map((name) => `"${name}" = ?`)
    const values: Cell[] = names.map((name) => changes[name])
    if (state.systemFields) {
        assignments.push('sys_updated_on = ?', 'sys_updated_by = ?', 'sys_mod_count = coalesce(sys_mod_count, 0) + 1')
        values.push(parts.store.now(), parts.store.parts.sessions.current().userName)
    }
    const differs = names.map((name) => `"${name}" IS NOT ?`).join(' OR ')
    const written = parts.script.run(
        `UPDATE "${definition.name}" SET ${assignments.join(', ')} WHERE sys_id IN (${chosen ?? sql}) AND (${differs})`,
        [...values, ...(chosen === null ? parameters : []), ...names.map((name) => changes[name])]
    )
    parts.store.parts.counters.wrote('script', definition.name, written)
}

/** Keys of the rows a query finds, as a list for SQL; between looking and writing another node may have its turn. */
function lookedUp(parts: RecordParts, definition: TableDefinition, sql: string, parameters: Cell[]): string {
    const keys = parts.platform.all(sql, parameters).map(({ sys_id }) => `'${String(sys_id)}'`)
    parts.between?.(definition.name)
    return keys.join(', ')
}

/** Deletes every row of the record's query, whatever its limit (documented); row by row where rules or references to the table must see each one. */
export function deleteEach(parts: RecordParts, state: RecordState, again: () => Rows): void {
    const { definition } = state
    if (!definition) return
    parts.crossScope.table('delete', definition.name)
    const ruled = state.workflow && parts.rules.any(definition.name, 'delete')
    const referred = referrersOf(parts, definition).some(
        ({ table, column, rule }) =>
            rule !== 'none' &&
            parts.platform.get(`SELECT 1 AS yes FROM "${table}" WHERE "${column.name}" IS NOT NULL LIMIT 1`)
    )
    if (ruled || referred || !plain(parts, state, definition)) {
        const rows = again()
        rows.query()
        while (rows.next()) rows.deleteRecord()
        return
    }
    const { sql, parameters } = selectSql(
        { table: definition.name, query: queryOf(state), order: [] },
        parts.around,
        't.sys_id'
    )
    const written = parts.script.run(`DELETE FROM "${definition.name}" WHERE sys_id IN (${sql})`, parameters)
    parts.store.parts.counters.wrote('script', definition.name, written)
}

function plain(parts: RecordParts, state: RecordState, definition: TableDefinition): boolean {
    return (
        !state.secure &&
        parts.dictionary.family(definition.name).length === 1 &&
        !parts.store.hasWatchers(definition.name)
    )
}
