// Checks what people write on rules, raised ceilings and removal candidates, whatever way it came.
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { oneDay, toPlatform } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { refuseWrite, say } from '../platform/messages.ts'
import { text } from '../texts/text.ts'
import { plainEntry } from './entry.ts'
import { editsOf } from './form-edits.act.ts'
import { refuseRule } from './rule-limits.ts'

/** Before insert and update of a reclamation rule: the message names field and range. */
export function checkRule(current: GlideRecord): void {
    const refusal = refuseRule((field) => current.getValue(field))
    if (refusal) refuseWrite(current, refusal.say(String(current.getElement(refusal.field).getLabel())))
}

/** Before insert and update of a raised ceiling: it names its batch and a reason, holds for a day, and is final. */
export function checkRaisedCeiling(current: GlideRecord): void {
    if (!current.isNewRecord()) return void refuseWrite(current, text('raised.final'))
    const people = Number(current.getValue('people'))
    const isNamed = (current.getValue('name') ?? '').trim() !== '' && (current.getValue('reason') ?? '').trim() !== ''
    if (!isNamed || !(people >= 1 && people <= 100_000)) return void refuseWrite(current, text('raised.range'))
    current.setValue('valid_until', toPlatform(now() + oneDay))
}

/**
 * Before update of a candidate. What the app writes goes through `unwritten` or past the rules; everything else is a
 * person's: nothing of that on a closed candidate, and a person's note says whose it is.
 */
export function checkCandidateEdit(current: GlideRecord, previous: GlideRecord): void {
    const changes = (field: string) => (current.getValue(field) ?? '') !== (previous.getValue(field) ?? '')
    if (changes('unwritten') || changes('unsettled')) return
    const note = (current.getValue('journal') ?? '').trim()
    if (editsOf(current, previous).length === 0) return
    if ((previous.getValue('state') ?? '').startsWith('closed_')) {
        return void refuseWrite(current, text('candidate.closed', previous.getValue('number') ?? ''))
    }
    if (note !== '') {
        current.setValue('journal', say(text('candidate.note', gs.getUserDisplayName(), plainEntry(note))))
    }
}
