// One refresh at a time for a link: the lock's key is the link's own, so that of two only one can be written.
import { GlideDateTime, GlideRecord } from '@servicenow/glide'
import { deleteRows, isSysId } from '../platform/rows.ts'

const table = 'x_snc_miro_sambr_lock'

/** A refresh that has not ended after so many seconds died. */
const longest = 4 * 3600

/** @returns false where another one works on it */
export function lock(linkId: string): boolean {
    if (!isSysId(linkId)) return false
    const held = new GlideRecord(table)
    if (held.get('sys_id', linkId)) {
        const until = new GlideDateTime(held.getValue('sys_created_on') ?? '')
        until.addSeconds(longest)
        if (until.compareTo(new GlideDateTime()) > 0) return false
        deleteRows(table, [linkId])
    }
    const made = new GlideRecord(table)
    made.newRecord()
    made.setNewGuidValue(linkId)
    made.setValue('name', linkId)
    return Boolean(made.insert())
}

export function unlock(linkId: string): void {
    deleteRows(table, [linkId])
}
