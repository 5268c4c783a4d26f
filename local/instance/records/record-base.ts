// What a record keeps hidden from scripts: its state, its elements, and the look of it that rules and access controls judge.
import type { Column } from '../kernel.ts'
import { calculationsOf } from './calculated.ts'
import type { Element } from './element-values.ts'
import type { Judged } from './matches.ts'
import type { AclOperation, RecordParts, Saved } from './parts.ts'
import { recordElements } from './record-elements.ts'
import type { FullRecord, StateOf } from './record-elements.ts'
import { shownCell } from './shown.ts'
import { cellOf, columnOf, emptyState, standOn } from './state.ts'
import type { RecordState } from './state.ts'
import type { Cells } from './store.ts'

export type RecordBase = ReturnType<typeof recordBase>

type Make = (table: string, secure?: boolean) => FullRecord

/** @param make makes a record of the class for its table; that class is built on this one */
export function recordBase(parts: RecordParts, make: Make) {
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

    const may = (record: object, operation: AclOperation, column: Column): boolean =>
        parts.access.field(operation, column, saved.unsecured(record))
    const elements = recordElements(parts, make, stateOf, may)
    const saved = savedRecords(parts, make, stateOf, elements.elementOf)
    return { Base, stateOf, may, ...elements, ...saved }
}

type ElementOf = (record: object, path: string) => Element | null

/** Records as business rules, access controls and notifications judge them. */
function savedRecords(parts: RecordParts, make: Make, stateOf: StateOf, elementOf: ElementOf) {
    function savedOf(record: object): Saved {
        return {
            record,
            state: stateOf(record),
            judged: judgedOf(parts, record, stateOf, elementOf),
            setValue: (field, value) => (record as FullRecord).setValue(field, value),
            snapshot: (table, row) => savedRow(table, row).record,
            reload: (table, sysId) => {
                const stored = make(table)
                return stored.get(sysId) ? savedOf(stored) : undefined
            },
        }
    }

    /** A row just read. */
    function savedRow(table: string, row: Cells): Saved {
        const shown = make(table)
        standOn(stateOf(shown), row)
        return savedOf(shown)
    }

    /** The record as it now stands, free of access controls, for those that judge it. */
    function unsecured(record: object): Saved {
        const { tableName, row, changes, isNew } = stateOf(record)
        const copy = make(tableName)
        standOn(stateOf(copy), row)
        Object.assign(stateOf(copy), { changes: { ...changes }, isNew })
        return savedOf(copy)
    }

    return { savedOf, savedRow, unsecured }
}

function judgedOf(parts: RecordParts, record: object, stateOf: StateOf, elementOf: ElementOf): Judged {
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
