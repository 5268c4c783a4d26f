// What a GlideRecord is at: its table, its query, the row it stands on and what was set on it since.
import type { Cell, Column, TableDefinition } from '../kernel.ts'
import type { Query } from './query.ts'
import type { Result } from './select.ts'
import type { Cells } from './store.ts'

export interface RecordState {
    tableName: string
    /** Undefined where no such table exists: the record is not valid. */
    definition: TableDefinition | undefined
    conditions: { query: Query }[]
    order: { field: string; descending: boolean }[]
    limit: number | undefined
    offset: number | undefined
    result: Result | null
    /** A row read ahead by hasNext(). */
    ahead: Cells | undefined
    /** The row as stored; null on a new record or before the first next(). */
    row: Cells | null
    /** What was set since and is not stored yet. */
    changes: Cells
    /** Fields emptied by the word NULL. */
    emptied: Set<string>
    isNew: boolean
    workflow: boolean
    systemFields: boolean
    force: boolean
    aborted: boolean
    lastError: string
    operation: 'insert' | 'update' | 'delete' | null
    /** The row before the write whose rules are running. */
    before: Cells | null
    /** GlideRecordSecure: access controls hold for every read and write. */
    secure: boolean
    /** Readers of calculated columns; null where the table has none. */
    calculated: Map<string, () => Cell> | null
    elements: Map<string, object> | null
    references: Map<string, object> | null
}

export function emptyState(tableName: string, definition: TableDefinition | undefined, secure: boolean): RecordState {
    return {
        tableName,
        definition,
        conditions: [],
        order: [],
        limit: undefined,
        offset: undefined,
        result: null,
        ahead: undefined,
        row: null,
        changes: {},
        emptied: new Set(),
        isNew: false,
        workflow: true,
        systemFields: true,
        force: false,
        aborted: false,
        lastError: '',
        operation: null,
        before: null,
        secure,
        calculated: null,
        elements: null,
        references: null,
    }
}

export function cellOf(state: RecordState, name: string): Cell | undefined {
    const calculate = state.calculated?.get(name)
    if (calculate) return calculate()
    return name in state.changes ? state.changes[name] : state.row?.[name]
}

export function queryOf(state: RecordState): Query {
    return { kind: 'and', parts: state.conditions.map((condition) => condition.query) }
}

/** All current values: stored ones overlaid with what was set. */
export function cellsOf(state: RecordState): Cells {
    return { ...state.row, ...state.changes }
}

export function standOn(state: RecordState, row: Cells | null): void {
    state.row = row
    state.changes = {}
    state.emptied.clear()
    state.isNew = false
    state.before = null
    state.references = null
}

export function columnOf(state: RecordState, name: string): Column | undefined {
    return state.definition?.columns.get(name)
}
