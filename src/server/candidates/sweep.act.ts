// Deletes what a stop left of people whose licence was taken back.
import { parseInstant, toPlatform } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import { deleteSubscription, subscriptions } from '../subscriptions/subscription.store.ts'
import { candidates } from './candidate.store.ts'

/**
 * Deletes subscriptions of people closed complete since an instant: a stop may have come before that, also after the
 * candidate's reference had been cleared. A row made after the closing belongs to somebody who came back and stays.
 * @param runId only candidates of this run, or null for all of the profile
 */
export function sweepClosed(profileId: string, since: Instant | null, runId: string | null = null): void {
    const asked = candidates()
        .where('profile', profileId)
        .where('state', 'closed_complete')
        .whereEmpty('undone_on')
        .whereEmpty('reactivated_on')
    if (since !== null) asked.where('closed_on', '>=', toPlatform(since))
    if (runId !== null) asked.where('run', runId)
    const closed: [member: string, closedOn: Instant][] = []
    asked
        .orderByDesc('closed_on')
        .limit(10_000)
        .each(['external_user_id', 'closed_on'], (row) => {
            closed.push([row.external_user_id ?? '', parseInstant(row.closed_on) ?? 0])
        })
    for (let at = 0; at < closed.length; at += 500) {
        const some = new Map(closed.slice(at, at + 500))
        const left: string[] = []
        subscriptions()
            .where('profile', profileId)
            .whereIn('external_user_id', [...some.keys()])
            .each(['external_user_id', 'sys_created_on'], (row) => {
                const made = parseInstant(row.sys_created_on) ?? 0
                if (made <= (some.get(row.external_user_id ?? '') ?? 0)) left.push(row.sys_id ?? '')
            })
        left.forEach((id) => deleteSubscription(id))
    }
}
