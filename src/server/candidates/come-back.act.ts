/** Reads who was reclaimed and came back from outside, as the profile's banner says it. */
import { now } from '../platform/clock.ts'
import { query } from '../platform/records.ts'
import { formatInstant, parseInstant } from './candidate.ts'
import { type ComeBack, describeReactivated, newsSince } from './come-back.ts'
import { CANDIDATES } from './candidate.store.ts'
import type { Text } from './wording.ts'

/** Lines for the top of the profile form; empty where nobody came back of late. */
export function comeBackLines(profileId: string): Text[] {
    const asked = () =>
        query(CANDIDATES)
            .where('profile', profileId)
            .where('reactivated_on', '>=', formatInstant(newsSince(now())))
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
