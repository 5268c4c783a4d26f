// What a record keeps hidden from scripts: its state, its elements, the records its references lead to.
import type { Cell, Column } from '../kernel.ts'
import { notImplemented } from '../runtime/failure.ts'
import { calculationsOf } from './calculated.ts'
import { elementFactory } from './glide-element.ts'
import type { Element, Owner } from './glide-element.ts'
import type { Judged } from './matches.ts'
import type { AclOperation, RecordParts, Saved } from './parts.ts'
import { shownCell } from './shown.ts'
import { cellOf, columnOf, emptyState, standOn } from './state.ts'
import type { RecordState } from './state.ts'
import type { Cells } from './store.ts'
import { fromCell } from './values.ts'

/** What the layers of a record's class call on one whose class stands above their own. */
export interface FullRecord {
    setValue(field: string, value: unknown): void
    get(nameOrId: string, value?: unknown): boolean
}

export type RecordBase = ReturnType<typeof recordBase>

/** @param make makes a record of the class for its table; that class is built on this one */
export function recordBase(parts: RecordParts, make: (table: string, secure?: boolean) => FullRecord) {
    const makeElement = elementFactory(parts)
    let stateOf!: (record: object) => RecordState

    class Base {
        readonly #state: RecordState
        static {
            stateOf = (record) => (record as Base).#state
        }

        constructor(tableName: string, secure = false) {
            this.#state = emptyState(tableName, parts.dictionary.table(tableName), secure)
            if (parts.switches.calculatedColumns === 'read')
                this.#state.calculated = calculationsOf(parts, this.#state.definition, this)
        }
    }

    /** The record as it now stands, free of access controls, for those that judge it. */
    function unsecured(record: object): Saved {
        const { tableName, row, changes, isNew } = stateOf(record)
        const copy = make(tableName)
        standOn(stateOf(copy), row)
        Object.assign(stateOf(copy), { changes: { ...changes }, isNew })
        return savedOf(copy)
    }

    function may(record: object, operation: AclOperation, column: Column): boolean {
        return parts.access.field(operation, column, unsecured(record))
    }

    /** A row just read, as rules and access controls judge it. */
    function savedRow(table: string, row: Cells): Saved {
        const shown = make(table)
        standOn(stateOf(shown), row)
        return savedOf(shown)
    }

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

    function ownerOf(record: object): Owner {
        const state = stateOf(record)
        return {
            state,
            setCell: (column, cell) => setCell(record, column, cell),
            may: (operation, column) => may(record, operation, column),
            referenced: (column) => referencedOf(record, column),
        }
    }

    /** The element of a field; dotted names walk references. */
    function elementOf(record: object, path: string): Element | null {
        const state = stateOf(record)
        const dot = path.indexOf('.')
        if (dot > 0) {
            const column = columnOf(state, path.slice(0, dot))
            return column ? elementOf(referencedOf(record, column), path.slice(dot + 1)) : null
        }
        const column = columnOf(state, path)
        if (!column) return null
        state.elements ??= new Map()
        let made = state.elements.get(path) as Element | undefined
        if (!made) state.elements.set(path, (made = makeElement(ownerOf(record), column)))
        return made
    }

    function savedOf(record: object): Saved {
        const state = stateOf(record)
        return {
            record,
            state,
            judged: judgedOf(record),
            setValue: (field, value) => (record as FullRecord).setValue(field, value),
            snapshot: (table, row) => savedRow(table, row).record,
            reload: (table, sysId) => {
                const stored = make(table)
                return stored.get(sysId) ? savedOf(stored) : undefined
            },
        }
    }

    function judgedOf(record: object): Judged {
        const state = stateOf(record)
        return {
            field(path) {
                const at = path.lastIndexOf('.')
                let holder: object | undefined = record
                if (at > 0) {
                    const target = elementOf(record, path.slice(0, at)) as { getRefRecord?(): object } | null
                    holder = target?.getRefRecord?.()
                }
                const column = holder && columnOf(stateOf(holder), path.slice(at + 1))
                if (!holder || !column) return undefined
                const cell = cellOf(stateOf(holder), column.name) ?? null
                return { column, cell, shown: () => shownCell(parts, column, cell) }
            },
            before: state.operation === 'update' ? (path) => (state.before ?? state.row)?.[path] ?? null : undefined,
        }
    }

    return { Base, stateOf, savedOf, savedRow, unsecured, may, elementOf, setCell }
}
