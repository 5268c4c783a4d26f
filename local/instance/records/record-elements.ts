// The elements of a record: made when first asked for, kept while the record lives; references are read once per row.
import type { Cell, Column } from '../kernel.ts'
import { notImplemented } from '../runtime/failure.ts'
import type { Element, Owner } from './element-values.ts'
import { elementFactory } from './glide-element.ts'
import type { AclOperation, RecordParts } from './parts.ts'
import { cellOf, columnOf } from './state.ts'
import type { RecordState } from './state.ts'
import { fromCell } from './values.ts'

/** What the layers of a record's class call on one whose class stands above their own. */
export interface FullRecord {
    setValue(field: string, value: unknown): void
    get(nameOrId: string, value?: unknown): boolean
}

export type StateOf = (record: object) => RecordState

export function recordElements(
    parts: RecordParts,
    make: (table: string, secure?: boolean) => FullRecord,
    stateOf: StateOf,
    may: (record: object, operation: AclOperation, column: Column) => boolean
) {
    const makeElement = elementFactory(parts)

    function setCell(record: object, column: Column, cell: Cell): void {
        const state = stateOf(record)
        if (state.secure && !may(record, state.isNew || !state.row ? 'create' : 'write', column)) return
        state.changes[column.name] = cell
        state.references?.delete(column.name)
    }

    function referencedOf(record: object, column: Column): FullRecord {
        const state = stateOf(record)
        state.references ??= new Map()
        let referenced = state.references.get(column.name) as FullRecord | undefined
        if (!referenced) {
            if (!column.reference) throw notImplemented(`dot-walking through ${column.name}, a ${column.type} column`)
            referenced = make(column.reference, state.secure)
            const sysId = fromCell(cellOf(state, column.name))
            if (sysId) referenced.get('sys_id', sysId)
            state.references.set(column.name, referenced)
        }
        return referenced
    }

    const ownerOf = (record: object): Owner => ({
        state: stateOf(record),
        setCell: (column, cell) => setCell(record, column, cell),
        may: (operation, column) => may(record, operation, column),
        referenced: (column) => referencedOf(record, column),
    })

    /** The element of a field; dotted names walk references. */
    function elementOf(record: object, path: string): Element | null {
        const state = stateOf(record)
        const dot = path.indexOf('.')
        const column = columnOf(state, dot > 0 ? path.slice(0, dot) : path)
        if (!column) return null
        if (dot > 0) return elementOf(referencedOf(record, column), path.slice(dot + 1))
        state.elements ??= new Map()
        let made = state.elements.get(path) as Element | undefined
        if (!made) state.elements.set(path, (made = makeElement(ownerOf(record), column)))
        return made
    }

    return { setCell, elementOf }
}
