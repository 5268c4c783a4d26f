// Saves what was typed on a candidate's form before a button of that form acts: an edit counts, or the button does not.
import type { GlideRecord } from '@servicenow/glide'
import { differs } from '../platform/form.ts'
import { rowOf } from '../platform/rows.ts'
import { openCandidate, readCandidate } from './candidate.store.ts'
import { candidateFields, toCandidate } from './stored-candidate.ts'
import type { StoredCandidate } from './stored-candidate.ts'

/** Columns people write on the form; the journal holds a note only where one was typed. */
const ofPeople = ['notify_user', 'assignment_group', 'assigned_to', 'journal']

/** Columns of `ofPeople` in which a record differs from another one. */
export function editsOf(current: GlideRecord, stored: GlideRecord): string[] {
    return ofPeople.filter((field) =>
        field === 'journal' ? (current.getValue('journal') ?? '').trim() !== '' : differs(current, stored, field)
    )
}

/** What people write on the form of a reclamation rule. */
export const ruleFormFields = [
    ...['name', 'profile', 'software_models', 'active', 'last_activity_threshold', 'include_no_activity', 'grace_days'],
    ...['notify_user', 'days_before_auto_reclamation', 'auto_reclaim', 'max_per_run', 'max_percent'],
    ...['annual_price', 'currency', 'assignment_group'],
] as const

export type Pressed = { ok: true; candidate: StoredCandidate | null } | { ok: false }

/**
 * The candidate a button was pressed on, edits of its form saved first.
 * @param current as the platform hands it to a form's button, with values that are typed and not saved
 * @returns not ok where an edit was refused: the rule that refused it has said why; a null candidate where it is gone
 */
export function candidateOnForm(current: GlideRecord): Pressed {
    const stored = openCandidate(current.getUniqueValue())
    if (!stored) return { ok: true, candidate: null }
    if (editsOf(current, stored).length > 0) {
        return current.update() ? { ok: true, candidate: readCandidate(current.getUniqueValue()) } : { ok: false }
    }
    return { ok: true, candidate: toCandidate(rowOf(stored, candidateFields)) }
}
