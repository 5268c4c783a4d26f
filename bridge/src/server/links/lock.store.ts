// One refresh at a time for a link: the lock's key is the link's own, so that of two only one can be written.
import { GlideDateTime, GlideRecord } from '@servicenow/glide'
import { nowStamp } from '../platform/clock.ts'
import { isSysId } from '../platform/rows.ts'
import { newWord } from '../platform/words.ts'

const table = 'x_snc_miro_sambr_lock'

/** A refresh gives a sign at least every two hundred rows; one without any for so many seconds died. */
const longestSilence = 900

/** @returns the word of whoever holds it now, the caller; '' where another one works on it */
export function lock(linkId: string): string {
    if (!isSysId(linkId)) return ''
    const held = new GlideRecord(table)
    if (held.get('sys_id', linkId)) {
        const until = new GlideDateTime(held.getValue('seen_on') || held.getValue('sys_created_on') || '')
        until.addSeconds(longestSilence)
        if (until.compareTo(new GlideDateTime()) > 0) return ''
        unlock(linkId, held.getValue('name') ?? '')
    }
    const word = newWord()
    const made = new GlideRecord(table)
    made.newRecord()
    made.setNewGuidValue(linkId)
    made.setValue('name', word)
    made.setValue('seen_on', nowStamp())
    return made.insert() ? word : ''
}

/** Gives a sign of life. @returns false where another one has taken it over: then nothing more may be written */
export function holds(linkId: string, word: string): boolean {
    const held = new GlideRecord(table)
    if (!held.get('sys_id', linkId) || held.getValue('name') !== word) return false
    const seen = nowStamp()
    if (held.getValue('seen_on') === seen) return true
    held.setValue('seen_on', seen)
    return Boolean(held.update())
}

/** Lets go of what is held by that word. */
export function unlock(linkId: string, word: string): void {
    const held = new GlideRecord(table)
    held.addQuery('sys_id', linkId)
    held.addQuery('name', word)
    held.query()
    if (held.next()) held.deleteRecord()
}
