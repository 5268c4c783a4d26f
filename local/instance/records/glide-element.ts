// GlideElement: one field of a record, live: it always shows the row its record stands on.
import { kindOf } from '../dictionary/kinds.ts'
import type { Cell, Column } from '../kernel.ts'
import { notImplemented } from '../runtime/failure.ts'
import { trap } from '../runtime/unknown.ts'
import { descriptorOf } from './descriptor.ts'
import type { AclOperation, RecordParts } from './parts.ts'
import { cellOfShown, journalOf, shownCell } from './shown.ts'
import { cellOf } from './state.ts'
import type { RecordState } from './state.ts'
import { fromCell, textOf, toCell } from './values.ts'

/** Members of text that people try on an element; it is an object, here as on the platform. */
const textMembers = new Set(['length', 'split', 'replace', 'trim', 'match', 'slice', 'substring', 'includes', 'concat'])

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

export type ElementFactory = (owner: Owner, column: Column) => Element

/** Makes the element classes of an instance: one per referenced table, whose columns are dot-walkable properties. */
export function elementFactory(parts: RecordParts): ElementFactory {
    class GlideElement implements Element {
        readonly #owner: Owner
        readonly #column: Column

        constructor(owner: Owner, column: Column) {
            this.#owner = owner
            this.#column = column
        }
        #cell(): Cell | undefined {
            const { state } = this.#owner
            return !state.secure || this.canRead() ? cellOf(state, this.#column.name) : null
        }
        #text(): string | null {
            return fromCell(this.#cell())
        }
        #before(): Cell | undefined {
            const { state } = this.#owner
            return (state.before ?? state.row)?.[this.#column.name]
        }
        #walk(column: string): unknown {
            return (this.#owner.referenced(this.#column) as Record<string, unknown>)[column]
        }

        toString(): string {
            const text = this.#text()
            if (kindOf(this.#column.type) === 'boolean') return text === '1' ? 'true' : 'false'
            return text ?? ''
        }
        [Symbol.toPrimitive](hint: string): string | number | boolean {
            const kind = kindOf(this.#column.type)
            if (hint !== 'string') {
                if (kind === 'boolean') return this.#text() === '1'
                const text = this.#text()
                if ((kind === 'integer' || kind === 'decimal') && text !== null) return Number(text)
            }
            return this.toString()
        }
        getValue(): string | null {
            return this.#text()
        }
        getDisplayValue(maxCharacters?: number): string {
            if (this.#column.type.startsWith('journal')) return this.getJournalEntry(-1)
            const shown = shownCell(parts, this.#column, this.#cell())
            return maxCharacters === undefined ? shown : shown.slice(0, maxCharacters)
        }
        getHTMLValue(): string {
            return this.toString()
        }
        setValue(value: unknown): void {
            this.#owner.setCell(this.#column, toCell(this.#column, value))
        }
        setDisplayValue(value: unknown): void {
            this.#owner.setCell(this.#column, cellOfShown(parts, this.#column, textOf(value) ?? ''))
        }
        setPassword(value: unknown): void {
            this.setValue(value)
        }
        nil(): boolean {
            const text = this.#text()
            return text === null || text === ''
        }
        isNil(): boolean {
            return this.nil()
        }
        hasValue(): boolean {
            return !this.nil()
        }
        changes(): boolean {
            if (this.#owner.state.isNew || this.#owner.state.operation === 'insert') return !this.nil()
            return (this.#before() ?? null) !== (this.#cell() ?? null)
        }
        changesFrom(value: unknown): boolean {
            return this.changes() && fromCell(this.#before()) === fromCell(toCell(this.#column, value))
        }
        changesTo(value: unknown): boolean {
            return this.changes() && this.#text() === fromCell(toCell(this.#column, value))
        }
        getName(): string {
            return this.#column.name
        }
        getLabel(): string {
            return this.#column.label
        }
        getTableName(): string {
            return this.#column.table
        }
        getED(): object {
            return descriptorOf(this.#column)
        }
        getAttribute(name: string): string | null {
            return this.#column.attributes[name] ?? null
        }
        getBooleanAttribute(name: string): boolean {
            return this.#column.attributes[name] === 'true'
        }
        getReferenceTable(): string | null {
            return this.#column.reference
        }
        getRefRecord(): object {
            return this.#owner.referenced(this.#column)
        }
        getChoices(): string[] {
            return parts.dictionary.choices(this.#column.table, this.#column.name).map(({ value }) => value)
        }
        getChoiceValue(): string {
            return this.getDisplayValue()
        }
        getDecryptedValue(): string {
            const text = this.#text()
            return text === null ? '' : parts.store.parts.vault.decrypt(text)
        }
        getGlideObject(): object {
            const text = this.#text() ?? ''
            switch (kindOf(this.#column.type)) {
                case 'date_time':
                    return new parts.time.GlideDateTime(text)
                case 'date':
                    return new parts.time.GlideDate(text || undefined)
                case 'time':
                    return new parts.time.GlideTime(text)
                case 'duration':
                    return new parts.time.GlideDuration(text)
                default:
                    throw notImplemented(`GlideElement.getGlideObject of a ${this.#column.type} column`)
            }
        }
        dateNumericValue(): number {
            return new parts.time.GlideDateTime(this.#text() ?? '').getNumericValue()
        }
        setDateNumericValue(milliseconds: number): void {
            this.setValue(new parts.time.GlideDateTime(Number(milliseconds)).getValue())
        }
        getJournalEntry(count: number): string {
            const { state } = this.#owner
            const table = String(state.row?.sys_class_name ?? state.tableName)
            return journalOf(parts, table, String(cellOf(state, 'sys_id') ?? ''), this.#column, count)
        }
        getCurrencyCode(): string {
            return 'USD'
        }
        getCurrencyValue(): string {
            return this.#text() ?? '0'
        }
        getReferenceCurrencyCode(): string {
            return 'USD'
        }
        getReferenceValue(): string {
            return this.#text() ?? '0'
        }
        canRead(): boolean {
            return this.#owner.may('read', this.#column)
        }
        canWrite(): boolean {
            return this.#owner.may('write', this.#column)
        }
        canCreate(): boolean {
            return this.#owner.may('create', this.#column)
        }
        /** For the classes below; not part of the platform's element. */
        static walk(element: GlideElement, column: string): unknown {
            return element.#walk(column)
        }
    }

    const classes = new Map<string, { made: object; type: typeof GlideElement }>()
    const plainTrap = trap('GlideElement', (key) => /^[a-z0-9_]+$/.test(key) && !textMembers.has(key))
    Object.setPrototypeOf(GlideElement.prototype, plainTrap)

    const typeFor = (reference: string | null): typeof GlideElement => {
        const target = reference ? parts.dictionary.table(reference) : undefined
        if (!target || !reference) return GlideElement
        const known = classes.get(reference)
        if (known && known.made === target) return known.type
        const type = class extends GlideElement {}
        for (const name of target.columns.keys()) {
            if (Object.hasOwn(GlideElement.prototype, name)) continue
            Object.defineProperty(type.prototype, name, {
                get(this: GlideElement) {
                    return GlideElement.walk(this, name)
                },
                set() {
                    throw notImplemented(`setting a dot-walked field (${name}); read the record and update it`)
                },
            })
        }
        classes.set(reference, { made: target, type })
        return type
    }
    return (owner, column) =>
        new (typeFor(kindOf(column.type) === 'reference' ? column.reference : null))(owner, column)
}
