// Saves records: what changed, business rules around it, access checks, cascades, and refusal by a unique index.
import type { Cell, TableDefinition } from '../kernel.ts'
import { kindOf } from '../dictionary/kinds.ts'
import { perTable } from '../dictionary/per-table.ts'
import { calculationsOf } from './calculated.ts'
import { cascade } from './cascade.ts'
import { defaultsOf } from './defaults.ts'
import type { Operation, RecordParts, Saved } from './parts.ts'
import { cellsOf } from './state.ts'
import type { RecordState } from './state.ts'
import type { Cells, UniqueViolation } from './store.ts'

/** Inserts the record; its sys_id, or null where a rule, an access control or a unique index refused it. */
export function insert(parts: RecordParts, saved: Saved): string | null {
    const { state } = saved
    const definition = state.definition
    if (!definition) return refuse(state, `Table '${state.tableName}' does not exist`)
    parts.crossScope.table('create', definition.name)
    if (state.secure && !parts.access.record('create', definition.name, saved)) {
        return refuse(state, `Operation against '${definition.name}' was aborted: security restricts create`)
    }
    const cells = cellsOf(state)
    // insert() on a record that was read makes a copy with an identity of its own.
    if (!state.isNew && state.row)
        for (const name of ['sys_id', 'sys_created_on', 'sys_created_by', 'sys_mod_count']) delete cells[name]
    cells.sys_id ??= parts.store.parts.ids.sysId()
    defaultsOf(definition, cells, parts.defaults, parts.switches.insertDefaults === 'insert')
    state.row = null
    state.changes = cells
    state.isNew = true
    state.operation = 'insert'
    state.aborted = false
    try {
        if (state.workflow && !parts.rules.run('before', 'insert', definition.name, saved, null)) {
            return refuse(state, `Operation against '${definition.name}' was aborted by a business rule`)
        }
        const row = { ...cellsOf(state), ...calculated(parts, saved, definition) }
        const refused = parts.store.insert(definition, row, { caller: 'script', systemFields: state.systemFields })
        if (refused) return refuse(state, duplicate(refused), parts)
        stored(state, definition, row)
        afterwards(parts, saved, 'insert', definition, null)
        return row.sys_id as string
    } finally {
        state.operation = null
    }
}

/** Writes what changed; the sys_id, or null where refused. Nothing changed: nothing is written and the record stays as it is. */
export function update(parts: RecordParts, saved: Saved): string | null {
    const { state } = saved
    if (!state.definition) return refuse(state, `Table '${state.tableName}' does not exist`)
    // update() of a record never stored inserts it.
    if (state.isNew || !state.row) return insert(parts, saved)
    parts.crossScope.table('write', state.tableName)
    const before = state.row
    const definition = classOf(parts, state.definition, before)
    if (state.secure && !parts.access.record('write', definition.name, saved)) {
        return refuse(state, `Operation against '${definition.name}' was aborted: security restricts write`)
    }
    const sysId = before.sys_id as string
    state.operation = 'update'
    state.aborted = false
    state.before = before
    try {
        let previous: object | null = null
        if (state.workflow && parts.rules.any(definition.name, 'update')) {
            previous = saved.snapshot(state.tableName, before)
            if (!parts.rules.run('before', 'update', definition.name, saved, previous)) {
                return refuse(state, `Operation against '${definition.name}' was aborted by a business rule`)
            }
        }
        const changed = changesOf(parts, definition, before, state.changes)
        if (Object.keys(changed).length === 0 && !state.force) {
            state.changes = {}
            return sysId
        }
        Object.assign(changed, changesOf(parts, definition, before, calculated(parts, saved, definition)))
        const refused = parts.store.update(definition, before, changed, {
            caller: 'script',
            systemFields: state.systemFields,
            audit: state.workflow,
        })
        if (refused) return refuse(state, duplicate(refused), parts)
        stored(state, definition, { ...before, ...changed })
        state.before = before
        afterwards(parts, saved, 'update', definition, previous ?? before)
        return sysId
    } finally {
        state.operation = null
        state.before = null
    }
}

export function remove(parts: RecordParts, saved: Saved): boolean {
    const { state } = saved
    if (!state.definition || !state.row) return false
    parts.crossScope.table('delete', state.tableName)
    const row = state.row
    const definition = classOf(parts, state.definition, row)
    if (state.secure && !parts.access.record('delete', definition.name, saved)) {
        refuse(state, `Operation against '${definition.name}' was aborted: security restricts delete`)
        return false
    }
    state.operation = 'delete'
    state.aborted = false
    try {
        const previous =
            state.workflow && parts.rules.any(definition.name, 'delete') ? saved.snapshot(state.tableName, row) : null
        if (previous && !parts.rules.run('before', 'delete', definition.name, saved, previous)) {
            refuse(state, `Operation against '${definition.name}' was aborted by a business rule`)
            return false
        }
        const restricted = cascade(parts, saved, definition, row.sys_id as string)
        if (restricted) {
            refuse(state, `Delete of a ${definition.label} was stopped: it is referred to from ${restricted}`, parts)
            return false
        }
        parts.store.remove(definition, row, { caller: 'script' })
        if (previous) afterwards(parts, saved, 'delete', definition, previous)
        return true
    } finally {
        state.operation = null
    }
}

/** The class table a row lives in; reading through a parent table shows rows of its extensions too. */
export function classOf(parts: RecordParts, definition: TableDefinition, row: Cells): TableDefinition {
    const name = row.sys_class_name
    return typeof name === 'string' && name !== definition.name
        ? (parts.dictionary.table(name) ?? definition)
        : definition
}

/** Calculated columns are worked out when their record is written, and grow old from then on. */
function calculated(parts: RecordParts, saved: Saved, definition: TableDefinition): Cells {
    if (parts.switches.calculatedColumns !== 'stored') return {}
    const cells: Cells = {}
    for (const [name, calculate] of calculationsOf(parts, definition, saved.record) ?? []) cells[name] = calculate()
    return cells
}

/** The cells that differ from what is stored. */
function changesOf(parts: RecordParts, definition: TableDefinition, before: Cells, changes: Cells): Cells {
    const changed: Cells = {}
    for (const name in changes) {
        const column = definition.columns.get(name)
        if (!column) continue
        let cell: Cell = changes[name]
        const kind = kindOf(column.type)
        if (kind === 'secret' && typeof cell === 'string') cell = parts.store.parts.vault.encrypt(cell)
        if (column.type === 'journal_input' ? cell : cell !== (before[name] ?? null)) changed[name] = cell
    }
    return changed
}

/** Columns whose text goes to the journal and leaves them empty. */
const journalInputs = perTable((table) =>
    [...table.columns.values()].filter((column) => column.type === 'journal_input').map((column) => column.name)
)

function stored(state: RecordState, definition: TableDefinition, row: Cells): void {
    for (const name of journalInputs(definition)) if (row[name]) row[name] = null
    state.row = row
    state.changes = {}
    state.isNew = false
    state.references = null
    state.lastError = ''
}

function afterwards(
    parts: RecordParts,
    saved: Saved,
    operation: Operation,
    definition: TableDefinition,
    before: object | null
): void {
    const { state } = saved
    if (!state.workflow || !parts.rules.any(definition.name, operation)) return
    const isRow = before !== null && before === state.before
    const previous = isRow ? saved.snapshot(state.tableName, before as Cells) : before
    parts.rules.run('after', operation, definition.name, saved, previous)
    state.aborted = false
    if (!parts.rules.any(definition.name, operation, 'async')) return
    const sysId = state.row?.sys_id as string
    parts.background.add(`async rules of ${definition.name}`, () => {
        const current = operation === 'delete' ? saved : saved.reload(definition.name, sysId)
        if (current) parts.rules.run('async', operation, definition.name, current, previous)
    })
}

function refuse(state: RecordState, message: string, parts?: RecordParts): null {
    state.lastError = message
    parts?.log.write('error', 'record', message)
    return null
}

function duplicate(violation: UniqueViolation): string {
    return `Unique Key violation detected by database (${violation.table}: ${violation.columns.join(', ')})`
}
