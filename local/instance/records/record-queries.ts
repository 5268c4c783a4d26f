// The reading half of GlideRecord: runs its query and walks over what was found.
import type { TableDefinition } from '../kernel.ts'
import { failure } from '../runtime/failure.ts'
import { testOf } from './condition.ts'
import type { RecordParts } from './parts.ts'
import type { Query } from './query.ts'
import type { RecordBase } from './record-base.ts'
import type { RecordConditions } from './record-conditions.ts'
import { idQuery } from './records.ts'
import { select } from './select.ts'
import { queryOf, standOn } from './state.ts'
import type { RecordState } from './state.ts'
import { textOf } from './values.ts'
import { classOf } from './writes.ts'

export type RecordQueries = ReturnType<typeof recordQueries>

export function recordQueries(parts: RecordParts, base: RecordBase, Conditions: RecordConditions) {
    const { stateOf } = base
    const Walks = walking(parts, base, Conditions)
    /** Stands on the first record of one condition; those added before do not count. */
    const first = (record: InstanceType<typeof Walks>, query: Query, limit?: number): boolean => {
        const state = stateOf(record)
        state.conditions = [{ query }]
        state.limit = limit
        record.query()
        state.limit = undefined
        return record.next()
    }
    abstract class Queries extends Walks {
        /** By sys_id, else by display value; or by a field's value. Conditions added before do not count. */
        get(nameOrId: string, value?: unknown): boolean {
            const state = stateOf(this)
            if (!state.definition) return false
            // Documented: where several records have the value, next() goes on to the others.
            if (value !== undefined) return first(this, testOf([nameOrId, value]))
            const key = textOf(nameOrId)
            if (!key) return false
            if (first(this, idQuery(key), 1)) return true
            const { displayColumn } = state.definition
            return (
                displayColumn !== 'sys_created_on' &&
                first(this, { kind: 'test', field: displayColumn, operator: '=', value: key }, 1)
            )
        }
        _get(nameOrId: string, value?: unknown): boolean {
            return this.get(nameOrId, value)
        }
    }
    return Queries
}

function walking(parts: RecordParts, { stateOf, savedOf, savedRow }: RecordBase, Conditions: RecordConditions) {
    /** The next row that access controls let be read; null after the last. */
    const nextReadable = (state: RecordState): RecordState['row'] => {
        for (;;) {
            const row = state.ahead ?? state.result?.next()
            state.ahead = undefined
            if (!row || !state.secure) return row ?? null
            const definition = classOf(parts, state.definition as TableDefinition, row)
            if (parts.access.record('read', definition.name, savedRow(definition.name, row))) return row
        }
    }
    abstract class Walks extends Conditions {
        query(field?: string, value?: unknown): void {
            const state = stateOf(this)
            if (field !== undefined) this.addQuery(field, value)
            if (!state.definition) throw failure(`GlideRecord.query() - invalid table name '${state.tableName}'`)
            parts.crossScope.table('read', state.tableName)
            state.result?.close()
            state.ahead = undefined
            standOn(state, null)
            if (state.workflow && parts.rules.any(state.tableName, 'query')) {
                state.aborted = false
                parts.rules.run('before', 'query', state.tableName, savedOf(this), null)
            }
            const { order, limit, offset } = state
            const selection = { table: state.tableName, query: queryOf(state), order, limit, offset }
            state.result = select(parts, selection, parts.around)
        }
        _query(field?: string, value?: unknown): void {
            this.query(field, value)
        }
        queryNoDomain(): void {
            this.query()
        }
        next(): boolean {
            const row = nextReadable(stateOf(this))
            standOn(stateOf(this), row)
            stateOf(this).aborted = false
            return row !== null
        }
        _next(): boolean {
            return this.next()
        }
        hasNext(): boolean {
            stateOf(this).ahead ??= nextReadable(stateOf(this)) ?? undefined
            return stateOf(this).ahead !== undefined
        }
        getRowCount(): number {
            return stateOf(this).result?.count ?? 0
        }
    }
    return Walks
}
