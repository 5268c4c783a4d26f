// The half of GlideRecord that reads, sets and writes values, and tells about the record and its table.
import { defaultCell } from './defaults.ts'
import { pluralOf, tableDescriptor } from './descriptor.ts'
import type { Element } from './glide-element.ts'
import { deleteEach, updateEach } from './multiple.ts'
import type { Rows } from './multiple.ts'
import type { RecordParts } from './parts.ts'
import type { RecordBase } from './record-base.ts'
import type { RecordQueries } from './record-queries.ts'
import { cellOfShown, shownCell } from './shown.ts'
import { cellOf, columnOf, standOn } from './state.ts'
import { fromCell, textOf, toCell } from './values.ts'
import { insert, remove, update } from './writes.ts'

export type RecordValues = ReturnType<typeof recordValues>

export function recordValues(
    parts: RecordParts,
    base: RecordBase,
    Queries: RecordQueries,
    make: (table: string, secure?: boolean) => Rows
) {
    const { stateOf, savedOf, may, elementOf, setCell } = base
    return class GlideRecord extends Queries {
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
            for (const column of definition.columns.values()) {
                if (column.name.startsWith('sys_') || column.defaultValue === null) continue
                changes[column.name] = defaultCell(column, definition, parts.defaults)
            }
        }

        // Writes
        insert(): string | null {
            return insert(parts, savedOf(this))
        }
        update(): string | null {
            return update(parts, savedOf(this))
        }
        deleteRecord(): boolean {
            return remove(parts, savedOf(this))
        }
        updateMultiple(): void {
            updateEach(parts, stateOf(this), () => this.#again())
        }
        deleteMultiple(): void {
            deleteEach(parts, stateOf(this), () => this.#again(false))
        }
        /** A record on the same query, for the row-by-row form of a multiple write. */
        #again(limited = true) {
            const record = make(stateOf(this).tableName, stateOf(this).secure)
            Object.assign(stateOf(record), {
                conditions: stateOf(this).conditions,
                ...(limited ? { limit: stateOf(this).limit, offset: stateOf(this).offset } : {}),
                workflow: stateOf(this).workflow,
                systemFields: stateOf(this).systemFields,
            })
            return record
        }
        setWorkflow(on: boolean): void {
            stateOf(this).workflow = !!on
        }
        isWorkflow(): boolean {
            return stateOf(this).workflow
        }
        autoSysFields(on: boolean): void {
            stateOf(this).systemFields = !!on
        }
        setForceUpdate(on: boolean): void {
            stateOf(this).force = !!on
        }
        setAbortAction(on: boolean): void {
            stateOf(this).aborted = !!on
        }
        isActionAborted(): boolean {
            return stateOf(this).aborted
        }
        operation(): string | null {
            return stateOf(this).operation
        }
        getLastErrorMessage(): string | null {
            return stateOf(this).lastError || null
        }

        // About the record and its table
        isNewRecord(): boolean {
            return stateOf(this).isNew
        }
        isValid(): boolean {
            return stateOf(this).definition !== undefined
        }
        isValidRecord(): boolean {
            return stateOf(this).row !== null
        }
        isValidField(field: string): boolean {
            return columnOf(stateOf(this), field) !== undefined
        }
        changes(): boolean {
            const { before, row, changes } = stateOf(this)
            if (before && row && before !== row) return true
            return Object.keys(changes).some((name) => changes[name] !== (row?.[name] ?? null))
        }
        getTableName(): string {
            return stateOf(this).tableName
        }
        getRecordClassName(): string {
            return fromCell(cellOf(stateOf(this), 'sys_class_name')) ?? stateOf(this).tableName
        }
        getClassDisplayValue(): string {
            return stateOf(this).definition?.label ?? ''
        }
        getLabel(): string {
            return stateOf(this).definition?.label ?? ''
        }
        getPlural(): string {
            return pluralOf(this.getLabel())
        }
        getDisplayName(): string {
            return stateOf(this).definition?.displayColumn ?? ''
        }
        getLink(noStack?: boolean): string {
            return `${stateOf(this).tableName}.do?sys_id=${this.getUniqueValue() ?? '-1'}${noStack ? '' : `&sysparm_stack=${stateOf(this).tableName}_list.do?sysparm_query=active=true`}`
        }
        getTableScope(): string {
            return stateOf(this).definition?.scope ?? ''
        }
        canRead(): boolean {
            return parts.access.record('read', this.getRecordClassName(), savedOf(this))
        }
        canWrite(): boolean {
            return parts.access.record('write', this.getRecordClassName(), savedOf(this))
        }
        canCreate(): boolean {
            return parts.access.record('create', stateOf(this).tableName, savedOf(this))
        }
        canDelete(): boolean {
            return parts.access.record('delete', this.getRecordClassName(), savedOf(this))
        }
        getED(): object | null {
            const { definition } = stateOf(this)
            return definition ? tableDescriptor(definition) : null
        }
        /** Database views are not here. */
        isView(): boolean {
            return false
        }
        getAttribute(field: string): string | null {
            const column = columnOf(stateOf(this), String(field))
            return column
                ? Object.entries(column.attributes)
                      .map(([name, value]) => `${name}=${value}`)
                      .join(',')
                : null
        }
        // Hints without effect on results
        setCategory(): void {}
        setNoCount(): void {}
        largeResultExpected(): void {}
        disableSysIdInOptimization(): void {}
        addQueryHint(): void {}
    }
}
