// What was typed on a form and not saved when one of its buttons was pressed: an edit counts, or the button does not act.
import type { GlideRecord } from '@servicenow/glide'
import { openRow } from './rows.ts'

/** Whether a record differs from another one in a column. */
export function differs(current: GlideRecord, stored: GlideRecord, field: string): boolean {
    return (current.getValue(field) ?? '') !== (stored.getValue(field) ?? '')
}

/**
 * Whether the form's record differs from its row.
 * @param current as the platform hands it to a form's button, with values that are typed and not saved
 * @param fields columns people write on that form
 */
export function editedOnForm(current: GlideRecord, fields: readonly string[]): boolean {
    const stored = openRow(current.getTableName(), current.getUniqueValue())
    return stored !== null && fields.some((field) => differs(current, stored, field))
}

/**
 * Saves what was typed before the button acts.
 * @returns false where a rule refused it, which has said why: the button must not act then
 */
export function savedFromForm(current: GlideRecord, fields: readonly string[]): boolean {
    return !editedOnForm(current, fields) || Boolean(current.update())
}
