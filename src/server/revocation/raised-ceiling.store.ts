// Reads what an admin allows beyond the ceilings: one named batch of a profile, with a reason, for a day.
import { toPlatform } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { query } from '../platform/records.ts'
import type { RaisedCeiling } from './ceilings.ts'

const raisedTable = 'x_snc_miro_sam_raised_ceiling'

/** Those that hold for a profile now. `left` is what was allowed; the ledger knows what was used of it. */
export function raisedFor(profileId: string): RaisedCeiling[] {
    const found: RaisedCeiling[] = []
    query(raisedTable)
        .where('profile', profileId)
        .where('valid_until', '>', toPlatform(now()))
        .orderBy('valid_until')
        .each(['name', 'reason', 'people', 'sys_created_by'], (row) => {
            const people = Math.max(0, Number(row.people) || 0)
            const { name, reason, sys_created_by: by } = row
            found.push({
                id: row.sys_id ?? '',
                name: name ?? '',
                reason: reason ?? '',
                by: by ?? '',
                people,
                left: people,
            })
        })
    return found
}
