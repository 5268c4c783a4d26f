/** Reads one subscription with its profile, judged by today's exclusion rules. */
import { readRow } from '../platform/rows.ts'
import type { Seat } from './candidate.ts'
import { exclusionsFor, type Profile, readProfile, SEAT_FIELDS, SUBSCRIPTIONS, toSeat } from './seats.act.ts'

export function subscriptionOf(subscriptionId: string): { seat: Seat; profile: Profile } | null {
    const row = readRow(SUBSCRIPTIONS, subscriptionId, [...SEAT_FIELDS, 'profile'])
    const profile = row ? readProfile(row.profile ?? '') : null
    return row && profile ? { seat: toSeat(row, exclusionsFor(profile.profileType)), profile } : null
}

export function seatOfSubscription(subscriptionId: string): Seat | null {
    return subscriptionOf(subscriptionId)?.seat ?? null
}
