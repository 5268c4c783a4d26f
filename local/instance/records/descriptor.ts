// GlideElementDescriptor: what the dictionary says of a column.
import { kindOf } from '../dictionary/kinds.ts'
import type { Column } from '../kernel.ts'
import { guardObject } from '../runtime/unknown.ts'

export function descriptorOf(column: Column): object {
    const kind = kindOf(column.type)
    const descriptor = {
        getName: () => column.name,
        getColumnName: () => column.name,
        getLabel: () => column.label,
        getLength: () => column.maxLength,
        getInternalType: () => column.type,
        getReference: () => column.reference ?? '',
        getTableName: () => column.table,
        getDefault: () => column.defaultValue ?? '',
        getChoice: () => column.choice,
        getAttribute: (name: string) => column.attributes[name] ?? '',
        getBooleanAttribute: (name: string) => column.attributes[name] === 'true',
        hasAttribute: (name: string) => name in column.attributes,
        isMandatory: () => column.mandatory,
        isReadOnly: () => column.readOnly,
        isDisplay: () => column.display,
        isReference: () => kind === 'reference',
        isBoolean: () => kind === 'boolean',
        isString: () => kind === 'string',
        isNumber: () => kind === 'integer' || kind === 'decimal',
        isList: () => kind === 'list',
        isJournal: () => kind === 'journal',
        isDateType: () => kind === 'date' || kind === 'date_time',
        isDateOnly: () => kind === 'date',
        isTimeType: () => kind === 'time',
        isDuration: () => kind === 'duration',
        isEncrypted: () => kind === 'secret',
        isActive: () => column.attributes.inactive !== 'true',
        isVirtual: () => false,
        isChoiceTable: () => column.choice > 0,
        toString: () => `${column.table}.${column.name}`,
    }
    return guardObject(descriptor, 'GlideElementDescriptor')
}
