// GlideElement: one field of a record, live: it always shows the row its record stands on.
import { kindOf } from '../dictionary/kinds.ts'
import type { Column, TableDefinition } from '../kernel.ts'
import { notImplemented } from '../runtime/failure.ts'
import { trap } from '../runtime/unknown.ts'
import { descriptorOf } from './descriptor.ts'
import { elementBase, elementChanges, elementValues, journalAt, textAt } from './element-values.ts'
import type { Element, ElementBase, Owner } from './element-values.ts'
import type { RecordParts } from './parts.ts'

/** Members of text that people try on an element; it is an object, here as on the platform. */
const textMembers = new Set(['length', 'split', 'replace', 'trim', 'match', 'slice', 'substring', 'includes', 'concat'])

export type ElementFactory = (owner: Owner, column: Column) => Element

/** Dates, journals, secrets and money of an element. */
function elementKinds(parts: RecordParts, Changes: ReturnType<typeof elementChanges>, { placeOf }: ElementBase) {
    return class ElementKinds extends Changes {
        getGlideObject(): object {
            const text = textAt(placeOf(this)) ?? ''
            const { type } = placeOf(this).column
            switch (kindOf(type)) {
                case 'date_time':
                    return new parts.time.GlideDateTime(text)
                case 'date':
                    return new parts.time.GlideDate(text || undefined)
                case 'time':
                    return new parts.time.GlideTime(text)
                case 'duration':
                    return new parts.time.GlideDuration(text)
                default:
                    throw notImplemented(`GlideElement.getGlideObject of a ${type} column`)
            }
        }
        dateNumericValue(): number {
            return new parts.time.GlideDateTime(textAt(placeOf(this)) ?? '').getNumericValue()
        }
        setDateNumericValue(milliseconds: number): void {
            this.setValue(new parts.time.GlideDateTime(Number(milliseconds)).getValue())
        }
        getJournalEntry(count: number): string {
            return journalAt(parts, placeOf(this), count)
        }
        getDecryptedValue(): string {
            const text = textAt(placeOf(this))
            return text === null ? '' : parts.store.parts.vault.decrypt(text)
        }
        getCurrencyCode(): string {
            return 'USD'
        }
        getCurrencyValue(): string {
            return textAt(placeOf(this)) ?? '0'
        }
        getReferenceCurrencyCode(): string {
            return 'USD'
        }
        getReferenceValue(): string {
            return textAt(placeOf(this)) ?? '0'
        }
    }
}

/** What an element tells of its column, and what access controls say of it. */
function elementColumn(parts: RecordParts, Kinds: ReturnType<typeof elementKinds>, { placeOf }: ElementBase) {
    return class GlideElement extends Kinds {
        getName(): string {
            return placeOf(this).column.name
        }
        getLabel(): string {
            return placeOf(this).column.label
        }
        getTableName(): string {
            return placeOf(this).column.table
        }
        getED(): object {
            return descriptorOf(placeOf(this).column)
        }
        getAttribute(name: string): string | null {
            return placeOf(this).column.attributes[name] ?? null
        }
        getBooleanAttribute(name: string): boolean {
            return placeOf(this).column.attributes[name] === 'true'
        }
        getReferenceTable(): string | null {
            return placeOf(this).column.reference
        }
        getRefRecord(): object {
            return placeOf(this).owner.referenced(placeOf(this).column)
        }
        getChoices(): string[] {
            const { table, name } = placeOf(this).column
            return parts.dictionary.choices(table, name).map(({ value }) => value)
        }
        getChoiceValue(): string {
            return this.getDisplayValue()
        }
        canRead(): boolean {
            return placeOf(this).owner.may('read', placeOf(this).column)
        }
        canWrite(): boolean {
            return placeOf(this).owner.may('write', placeOf(this).column)
        }
        canCreate(): boolean {
            return placeOf(this).owner.may('create', placeOf(this).column)
        }
    }
}

type ElementClass = ReturnType<typeof elementColumn>

/** A column of the record an element refers to, as a property of the element. */
function dotWalked(element: object, { placeOf }: ElementBase, name: string): unknown {
    const { owner, column } = placeOf(element)
    return (owner.referenced(column) as Record<string, unknown>)[name]
}

/** Makes the element classes of an instance: one per referenced table, whose columns are dot-walkable properties. */
export function elementFactory(parts: RecordParts): ElementFactory {
    const base = elementBase()
    const changes = elementChanges(elementValues(parts, base), base)
    const GlideElement = elementColumn(parts, elementKinds(parts, changes, base), base)
    const plainTrap = trap('GlideElement', (key) => /^[a-z0-9_]+$/.test(key) && !textMembers.has(key))
    const classes = new Map<string, { made: TableDefinition; type: ElementClass }>()

    const walking = (target: TableDefinition): ElementClass => {
        const type = class extends GlideElement {}
        for (const name of target.columns.keys()) {
            if (name in GlideElement.prototype) continue
            Object.defineProperty(type.prototype, name, {
                get(this: object) {
                    return dotWalked(this, base, name)
                },
                set() {
                    throw notImplemented(`setting a dot-walked field (${name}); read the record and update it`)
                },
            })
        }
        return type
    }
    const typeFor = (reference: string | null): ElementClass => {
        const target = reference ? parts.dictionary.table(reference) : undefined
        if (!target || !reference) return GlideElement
        const known = classes.get(reference)
        if (known && known.made === target) return known.type
        const type = walking(target)
        classes.set(reference, { made: target, type })
        return type
    }
    Object.setPrototypeOf(base.Base.prototype, plainTrap)
    return (owner, column) =>
        new (typeFor(kindOf(column.type) === 'reference' ? column.reference : null))(owner, column)
}
