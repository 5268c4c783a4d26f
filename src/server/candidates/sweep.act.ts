// Deletes what a stop left of people whose licence was taken back.
import { parseInstant, toPlatform } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import { deleteSubscription, subscriptions } from '../subscriptions/subscription.store.ts'
import { candidates } from './candidate.store.ts'

/** Closed candidates looked at in one statement. */
const pageSize = 500

/**
 * Deletes subscriptions of people closed complete since an instant: a stop may have come before that, also after the
 * candidate's reference had been cleared. A row made after the closing belongs to somebody who came back and stays.
 * @param runId only candidates of this run, or null for all of the profile
 */
export function sweepClosed(profileId: string, since: Instant | null, runId: string | null = null): void {
    let after = ''
    for (;;) {
        const asked = candidates()
            .where('profile', profileId)
            .where('state', 'closed_complete')
            .whereEmpty('undone_on')
            .whereEmpty('reactivated_on')
        if (since !== null) asked.where('closed_on', '>=', toPlatform(since))
        if (runId !== null) asked.where('run', runId)
        if (after !== '') asked.where('sys_id', '>', after)
        const closed = new Map<string, Instant>()
        let rows = 0
        asked
            .orderBy('sys_id')
            .limit(pageSize)
            .each(['external_user_id', 'closed_on'], (row) => {
                const member = row.external_user_id ?? ''
                closed.set(member, Math.max(closed.get(member) ?? 0, parseInstant(row.closed_on) ?? 0))
                after = row.sys_id ?? ''
                rows += 1
            })
        if (rows > 0) sweep(profileId, closed)
        if (rows < pageSize) return
    }
}

/** @param closed member ID → when their candidate closed */
function sweep(profileId: string, closed: ReadonlyMap<string, Instant>): void {
    const left: string[] = []
    subscriptions()
        .where('profile', profileId)
        .whereIn('external_user_id', [...closed.keys()])
        .each(['external_user_id', 'sys_created_on'], (row) => {
            const made = parseInstant(row.sys_created_on) ?? 0
            if (made <= (closed.get(row.external_user_id ?? '') ?? 0)) left.push(row.sys_id ?? '')
        })
    left.forEach((id) => deleteSubscription(id))
}
