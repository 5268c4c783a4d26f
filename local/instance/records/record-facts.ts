// What a GlideRecord tells about itself and its table, and what the person at it may do.
import { pluralOf, tableDescriptor } from './descriptor.ts'
import type { RecordParts } from './parts.ts'
import type { RecordBase } from './record-base.ts'
import type { RecordWrites } from './record-writes.ts'
import { cellOf, columnOf } from './state.ts'
import { fromCell } from './values.ts'

export type RecordFacts = ReturnType<typeof recordFacts>

export function recordFacts(parts: RecordParts, base: RecordBase, Writes: RecordWrites) {
    return permitted(parts, base, told(base, Writes))
}

function told({ stateOf }: RecordBase, Writes: RecordWrites) {
    return class ToldRecord extends Writes {
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
            if (!column) return null
            const attributes = Object.entries(column.attributes)
            return attributes.map(([name, value]) => `${name}=${value}`).join(',')
        }
    }
}

function permitted(parts: RecordParts, { stateOf, savedOf }: RecordBase, Told: ReturnType<typeof told>) {
    return class GlideRecord extends Told {
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
        // Hints without effect on results
        setCategory(): void {}
        setNoCount(): void {}
        largeResultExpected(): void {}
        disableSysIdInOptimization(): void {}
        addQueryHint(): void {}
    }
}
