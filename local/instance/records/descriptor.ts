// GlideElementDescriptor: what the dictionary says of a column.
import { kindOf } from '../dictionary/kinds.ts'
import type { Column, TableDefinition } from '../kernel.ts'
import { guardObject } from '../runtime/unknown.ts'

/** English plurals, as the platform makes them where none is given. */
export function pluralOf(label: string): string {
    if (/[^aeiou]y$/i.test(label)) return `${label.slice(0, -1)}ies`
    return /(s|x|ch|sh)$/i.test(label) ? `${label}es` : `${label}s`
}

/** What the dictionary says of a table as a whole: GlideRecord.getED(). */
export function tableDescriptor(table: TableDefinition): object {
    const descriptor = {
        getName: () => table.name,
        getTableName: () => table.name,
        getLabel: () => table.label,
        getPlural: () => pluralOf(table.label),
        getInternalType: () => 'collection',
    }
    return guardObject(descriptor, 'GlideElementDescriptor')
}

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
        // The plugins for field and edge encryption are not here.
        isEncrypted: () => false,
        isEdgeEncrypted: () => false,
        hasAttachmentsEncrypted: () => false,
        getEncryptionType: () => null,
        getAttachmentEncryptionType: () => null,
        isAutoOrSysID: () => column.name.startsWith('sys_') || column.type === 'auto_increment',
        getPlural: () => pluralOf(column.label),
        isActive: () => column.attributes.inactive !== 'true',
        isVirtual: () => 'calculation' in column.attributes,
        // Of the three kinds of choices, suggestions are none.
        isChoiceTable: () => column.choice === 1 || column.choice === 3,
        toString: () => `${column.table}.${column.name}`,
    }
    return guardObject(descriptor, 'GlideElementDescriptor')
}
