// What a GlideElement keeps hidden from scripts, and its value: read, shown, set, compared with what it was.
import { kindOf } from '../dictionary/kinds.ts'
import type { Cell, Column } from '../kernel.ts'
import type { AclOperation, RecordParts } from './parts.ts'
import { cellOfShown, journalOf, shownCell } from './shown.ts'
import { cellOf } from './state.ts'
import type { RecordState } from './state.ts'
import { fromCell, textOf, toCell } from './values.ts'

/** What an element needs of the record it belongs to. */
export interface Owner {
    readonly state: RecordState
    setCell(column: Column, cell: Cell): void
    /** The record a reference column points at, read once per row; an empty, invalid one where it is empty. */
    referenced(column: Column): object
    /** What access controls say of the field, whoever the record is read for. */
    may(operation: AclOperation, column: Column): boolean
}

export interface Element {
    toString(): string
    getDisplayValue(): string
    setValue(value: unknown): void
    setDisplayValue(value: unknown): void
    nil(): boolean
}

/** An element's place: a column of the record its owner stands for. */
export interface FieldPlace {
    owner: Owner
    column: Column
}

function cellAt({ owner, column }: FieldPlace): Cell | undefined {
    return !owner.state.secure || owner.may('read', column) ? cellOf(owner.state, column.name) : null
}

export function textAt(place: FieldPlace): string | null {
    return fromCell(cellAt(place))
}

/** Newest first; a count of -1 is all of them. */
export function journalAt(parts: RecordParts, { owner: { state }, column }: FieldPlace, count: number): string {
    const table = String(state.row?.sys_class_name ?? state.tableName)
    return journalOf(parts, table, String(cellOf(state, 'sys_id') ?? ''), column, count)
}

/** The layers that follow reach the place of an element through `placeOf`; scripts cannot. */
export function elementBase() {
    let placeOf!: (element: object) => FieldPlace
    class Base {
        readonly #place: FieldPlace
        static {
            placeOf = (element) => (element as Base).#place
        }
        constructor(owner: Owner, column: Column) {
            this.#place = { owner, column }
        }
    }
    return { Base, placeOf }
}

export type ElementBase = ReturnType<typeof elementBase>

export function elementValues(parts: RecordParts, { Base, placeOf }: ElementBase) {
    return class ElementValues extends Base implements Element {
        toString(): string {
            const text = textAt(placeOf(this))
            if (kindOf(placeOf(this).column.type) === 'boolean') return text === '1' ? 'true' : 'false'
            return text ?? ''
        }
        [Symbol.toPrimitive](hint: string): string | number | boolean {
            const kind = kindOf(placeOf(this).column.type)
            if (hint !== 'string') {
                const text = textAt(placeOf(this))
                if (kind === 'boolean') return text === '1'
                if ((kind === 'integer' || kind === 'decimal') && text !== null) return Number(text)
            }
            return this.toString()
        }
        getValue(): string | null {
            return textAt(placeOf(this))
        }
        getHTMLValue(): string {
            return this.toString()
        }
        getDisplayValue(maxCharacters?: number): string {
            const { column } = placeOf(this)
            if (column.type.startsWith('journal')) return journalAt(parts, placeOf(this), -1)
            const shown = shownCell(parts, column, cellAt(placeOf(this)))
            return maxCharacters === undefined ? shown : shown.slice(0, maxCharacters)
        }
        setValue(value: unknown): void {
            const { owner, column } = placeOf(this)
            owner.setCell(column, toCell(column, value))
        }
        setDisplayValue(value: unknown): void {
            const { owner, column } = placeOf(this)
            owner.setCell(column, cellOfShown(parts, column, textOf(value) ?? ''))
        }
        setPassword(value: unknown): void {
            this.setValue(value)
        }
        nil(): boolean {
            const text = textAt(placeOf(this))
            return text === null || text === ''
        }
        isNil(): boolean {
            return this.nil()
        }
        hasValue(): boolean {
            return !this.nil()
        }
    }
}

/** What the field was before the write whose rules are running, else as stored. */
function cellBefore({ owner: { state }, column }: FieldPlace): Cell | undefined {
    return (state.before ?? state.row)?.[column.name]
}

export function elementChanges(Values: ReturnType<typeof elementValues>, { placeOf }: ElementBase) {
    return class ElementChanges extends Values {
        changes(): boolean {
            const { state } = placeOf(this).owner
            if (state.isNew || state.operation === 'insert') return !this.nil()
            return (cellBefore(placeOf(this)) ?? null) !== (cellAt(placeOf(this)) ?? null)
        }
        changesFrom(value: unknown): boolean {
            const { column } = placeOf(this)
            return this.changes() && fromCell(cellBefore(placeOf(this))) === fromCell(toCell(column, value))
        }
        changesTo(value: unknown): boolean {
            return this.changes() && textAt(placeOf(this)) === fromCell(toCell(placeOf(this).column, value))
        }
    }
}
