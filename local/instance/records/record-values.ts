// The half of GlideRecord that reads and sets values.
import { defaultCell, withDefault } from './defaults.ts'
import type { Element } from './element-values.ts'
import type { RecordParts } from './parts.ts'
import type { RecordBase } from './record-base.ts'
import type { RecordQueries } from './record-queries.ts'
import { cellOfShown, shownCell } from './shown.ts'
import { cellOf, columnOf, standOn } from './state.ts'
import { fromCell, textOf, toCell } from './values.ts'

export type RecordValues = ReturnType<typeof newRecords>

export function recordValues(parts: RecordParts, base: RecordBase, Queries: RecordQueries): RecordValues {
    return newRecords(parts, base, fieldValues(parts, base, Queries))
}

function fieldValues(parts: RecordParts, base: RecordBase, Queries: RecordQueries) {
    const { stateOf, may, elementOf, setCell } = base
    return class FieldValues extends Queries {
        getValue(field: string): string | null {
            const state = stateOf(this)
            const column = columnOf(state, field)
            if (!column || (state.secure && !may(this, 'read', column))) return null
            return fromCell(cellOf(state, field))
        }
        setValue(field: string, value: unknown): void {
            const column = columnOf(stateOf(this), field)
            if (!column) {
                parts.log.write(
                    'warning',
                    'record',
                    `No field '${field}' on ${stateOf(this).tableName}: the value is not set`
                )
                return
            }
            // Documented: the word NULL empties the field, in updateMultiple too, which an empty value does not.
            const emptied = textOf(value) === 'NULL'
            setCell(this, column, toCell(column, emptied ? null : value))
            if (emptied) stateOf(this).emptied.add(field)
            else stateOf(this).emptied.delete(field)
        }
        setDisplayValue(field: string, shown: unknown): void {
            const column = columnOf(stateOf(this), field)
            if (column) setCell(this, column, cellOfShown(parts, column, textOf(shown) ?? ''))
        }
        addValue(field: string, amount: number): void {
            this.setValue(field, Number(this.getValue(field) ?? 0) + Number(amount))
        }
        getDisplayValue(field?: string): string {
            const state = stateOf(this)
            if (field === undefined) {
                const column = columnOf(state, state.definition?.displayColumn ?? '')
                return column ? shownCell(parts, column, cellOf(state, column.name)) : ''
            }
            return elementOf(this, field)?.getDisplayValue() ?? ''
        }
        getElement(path: string): Element | null {
            return elementOf(this, path)
        }
        getElements(): Element[] {
            return [...(stateOf(this).definition?.columns.keys() ?? [])].map((name) => elementOf(this, name) as Element)
        }
    }
}

/** New records: their sys_id and their defaults. */
function newRecords(parts: RecordParts, { stateOf }: RecordBase, Fields: ReturnType<typeof fieldValues>) {
    return class RecordValues extends Fields {
        getUniqueValue(): string | null {
            return fromCell(cellOf(stateOf(this), 'sys_id'))
        }
        setNewGuidValue(sysId: string): void {
            stateOf(this).changes.sys_id = String(sysId)
        }
        setNewGuid(): string {
            return (stateOf(this).changes.sys_id = parts.store.parts.ids.sysId())
        }
        initialize(): void {
            standOn(stateOf(this), null)
            stateOf(this).isNew = true
        }
        newRecord(): void {
            this.initialize()
            const { definition, changes } = stateOf(this)
            if (!definition) return
            changes.sys_id = parts.store.parts.ids.sysId()
            for (const column of withDefault(definition)) {
                changes[column.name] = defaultCell(column, definition, parts.defaults)
            }
        }
    }
}
