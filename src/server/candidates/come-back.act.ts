// Finds who was reclaimed and came back from outside, and reads them for the profile's banner.
import { parseInstant, toPlatform } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import { compareIds } from '../miro/members.ts'
import { now } from '../platform/clock.ts'
import { subscriptions } from '../subscriptions/subscription.store.ts'
import type { Text } from '../texts/text.ts'
import { candidates, readCandidates } from './candidate.store.ts'
import { applyChange } from './stored-change.act.ts'
import { describeReactivated, newsSince, planInterference } from './come-back.ts'
import type { ComeBack } from './come-back.ts'

/** Lines for the top of the profile form; empty where nobody came back of late. */
export function comeBackLines(profileId: string): Text[] {
    const asked = () =>
        candidates()
            .where('profile', profileId)
            .where('reactivated_on', '>=', toPlatform(newsSince(now())))
    const people = asked().count()
    if (people === 0) return []
    const newest: ComeBack[] = []
    asked()
        .orderByDesc('reactivated_on')
        .limit(5)
        .each(['person', 'user_principal_name', 'reactivated_on'], (row) => {
            newest.push({
                name: row.person ?? '',
                email: row.user_principal_name ?? '',
                reactivatedOn: parseInstant(row.reactivated_on) ?? 0,
            })
        })
    return describeReactivated(newest, people)
}

/**
 * One page of people closed complete whom the last complete download shows active again, though nobody here gave the
 * licence back: noted on their candidates.
 * @param cursor sys_id of the last candidate looked at, '' to begin
 * @returns where to go on, null where nobody is left; and how many were noted
 */
export function noteComeBacks(
    profileId: string,
    downloadStarted: Instant | null,
    cursor: string,
    pageSize: number
): { last: string | null; found: number } {
    if (downloadStarted === null) return { last: null, found: 0 }
    const asked = candidates()
        .where('profile', profileId)
        .where('state', 'closed_complete')
        .whereEmpty('undone_on')
        .whereEmpty('reactivated_on')
        .orderBy('sys_id')
    if (cursor) asked.where('sys_id', '>', cursor)
    const reclaimed = readCandidates(asked, pageSize)
    if (reclaimed.length === 0) return { last: null, found: 0 }
    const active = new Set<string>()
    subscriptions()
        .where('profile', profileId)
        .whereIn('external_user_id', reclaimed.map((one) => one.externalUserId).sort(compareIds))
        .whereEmpty('missing_since')
        .each(['external_user_id'], (row) => void active.add(row.external_user_id ?? ''))
    let found = 0
    for (const { candidate, change } of planInterference(reclaimed, active, downloadStarted)) {
        if (applyChange(candidate.id, change, { reactivated_on: toPlatform(now()) })) found += 1
    }
    return { last: reclaimed.length < pageSize ? null : reclaimed[reclaimed.length - 1].id, found }
}
