// What tables of other applications hold here, and which record a name that people wrote means.
import { GlideRecord } from '@servicenow/glide'
import { comparable } from '../base/query-values.ts'
import { query } from './records.ts'

/** Whether a table exists here and may be read: those of other applications may be missing. */
export function tableIsThere(table: string): boolean {
    return new GlideRecord(table).isValid()
}

/** Whether a table of another application has a column here. */
export function fieldIsThere(table: string, field: string): boolean {
    return new GlideRecord(table).isValidField(field)
}

/** sys_id of the one row in which a field has this value, which people wrote; null where none or several have it. */
export function onlyRowWith(table: string, field: string, value: string): string | null {
    if (!comparable(value)) return null
    const found: string[] = []
    query(table)
        .where(field, value)
        .limit(2)
        .each([], (row) => void found.push(row.sys_id ?? ''))
    return found.length === 1 ? found[0] : null
}
