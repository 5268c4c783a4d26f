// What is known of a field of a form before it is drawn.
import { mayRead } from './cells.ts'
import type { Visit } from './front.ts'
import { kindOfField } from './metadata.ts'
import type { FieldState } from './page-state.ts'
import type { GlideRow } from './platform.ts'

/** What is known of a field before it is drawn; null where the person may not read it or it does not exist. */
export function fieldState(visit: Visit, row: GlideRow, name: string, isNew: boolean): FieldState | null {
    const column = visit.kernel.dictionary.column(row.getTableName(), name)
    if (!column || !mayRead(visit, row, name)) return null
    const kind = kindOfField(column)
    const element = row.getElement(name)
    const open = isNew ? row.canCreate() : row.canWrite()
    const readOnly = column.readOnly || name.startsWith('sys_') || !open || !element.canWrite()
    const secret = kind === 'secret'
    const shown = secret ? '' : (row.getDisplayValue(name) ?? '')
    const typed = kind === 'date' || kind === 'datetime'
    const value = secret ? '' : typed ? shown : (row.getValue(name) ?? '')
    return {
        name,
        label: column.label,
        kind,
        readOnly,
        mandatory: column.mandatory && !readOnly,
        value: kind === 'boolean' ? (/^(1|true)$/.test(value) ? 'true' : 'false') : value,
        display: shown,
        reference: column.reference,
    }
}
