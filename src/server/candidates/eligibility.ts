// Decides whether a subscription may be a removal candidate, and answers 'Why not?' in one sentence.
import { daysSince, formatDay, oneDay } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import type { Rule, Seat } from './candidate.ts'
import { roleKind } from '../miro/licences.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** Everything around a seat that bears on the question. */
export interface Circumstances {
    now: Instant
    /** Miro id of the person who authorized the connection. */
    tokenOwnerId: string | null
    /** End of the last complete download; null while there was none. */
    lastRefresh: Instant | null
    /** Older information than this is not judged on. */
    maxAgeDays: number
    /** Number of an open candidate for the same subscription. */
    openCandidate: string | null
    /** A decision to keep holds until then. */
    quietUntil: Instant | null
    /** How often this person was reclaimed and came back from outside. */
    reactivations: number
    /** A person asked for this candidate by hand. */
    byHand: boolean
}

export type Reason =
    | 'member_gone'
    | 'open_candidate'
    | 'token_owner'
    | 'company_admin'
    | 'admin_roles'
    | 'guest'
    | 'unknown_role'
    | 'excluded'
    | 'no_rule'
    | 'data_too_old'
    | 'grace'
    | 'too_new'
    | 'active'
    | 'no_activity'
    | 'reactivated'
    | 'quiet'

/** What the reason says about an open candidate: the person is in use, or must not be touched. */
export type Bearing = 'protected' | 'in_use' | 'wait'

export interface Protection {
    reason: Reason
    bearing: Bearing
    /** Values of the sentence when the protection holds, null when it does not. */
    holds(seat: Seat, rule: Rule | null, around: Circumstances): (string | number)[] | null
}

/**
 * When the licence was given. Where Miro gives no date, an activity proves the person was there by then; failing that the
 * day the account was made or first seen here counts, in the person's favour.
 */
export function heldSince(seat: Seat): Instant {
    return seat.licenceAssigned ?? seat.lastActivity ?? seat.externalCreated ?? seat.recorded
}

/** Since when there is no activity: the last one, or the day the licence was given where there never was one. */
export function idleSince(seat: Seat): Instant {
    return seat.lastActivity ?? heldSince(seat)
}

/** Whole days without activity. */
export function idleDays(seat: Seat, now: Instant): number {
    return daysSince(idleSince(seat), now)
}

const yes: string[] = []

/**
 * The rules in the order they are tried; the first that holds is the answer. Those about the person come before those about
 * dates, because they do not change with time. Source: ServiceNow's three stale checks, and Miro's limits of SCIM.
 */
export const protections: readonly Protection[] = [
    { reason: 'member_gone', bearing: 'wait', holds: (seat) => (seat.active ? null : yes) },
    {
        reason: 'open_candidate',
        bearing: 'wait',
        holds: (_seat, _rule, around) => (around.openCandidate ? [around.openCandidate] : null),
    },
    {
        reason: 'token_owner',
        bearing: 'protected',
        holds: (seat, _rule, around) => (seat.externalUserId === around.tokenOwnerId ? yes : null),
    },
    {
        reason: 'company_admin',
        bearing: 'protected',
        holds: (seat) => (protectedAs(seat) === 'company_admin' ? yes : null),
    },
    {
        reason: 'admin_roles',
        bearing: 'protected',
        holds: (seat) => (seat.adminRoles.trim() ? [seat.adminRoles.trim()] : null),
    },
    { reason: 'guest', bearing: 'protected', holds: (seat) => (protectedAs(seat) === 'guest' ? yes : null) },
    {
        reason: 'unknown_role',
        bearing: 'protected',
        holds: (seat) => (protectedAs(seat) === 'unknown_role' ? [seat.role || '?'] : null),
    },
    { reason: 'excluded', bearing: 'protected', holds: (seat) => (seat.excluded === null ? null : [seat.excluded]) },
    {
        reason: 'no_rule',
        bearing: 'protected',
        holds: (seat, rule) => (rule && rule.active ? null : [seat.licence || '?']),
    },
    {
        reason: 'data_too_old',
        bearing: 'wait',
        holds: (_seat, _rule, { lastRefresh, maxAgeDays, now }) =>
            lastRefresh === null || now - lastRefresh > maxAgeDays * oneDay
                ? [lastRefresh === null ? '?' : daysSince(lastRefresh, now)]
                : null,
    },
    {
        reason: 'active',
        bearing: 'in_use',
        holds: (seat, rule, { now }) =>
            rule && seat.lastActivity !== null && now - seat.lastActivity <= rule.thresholdDays * oneDay
                ? [daysSince(seat.lastActivity, now), rule.thresholdDays]
                : null,
    },
    {
        reason: 'grace',
        bearing: 'protected',
        holds: (seat, rule, { now }) =>
            rule && now - heldSince(seat) <= rule.graceDays * oneDay
                ? [daysSince(heldSince(seat), now), rule.graceDays]
                : null,
    },
    {
        reason: 'too_new',
        bearing: 'in_use',
        holds: (seat, rule, { now }) =>
            rule && now - heldSince(seat) <= rule.thresholdDays * oneDay
                ? [daysSince(heldSince(seat), now), rule.thresholdDays]
                : null,
    },
    {
        reason: 'no_activity',
        bearing: 'in_use',
        holds: (seat, rule) => (rule && seat.lastActivity === null && !rule.includeNoActivity ? yes : null),
    },
    {
        reason: 'reactivated',
        bearing: 'wait',
        holds: (_seat, _rule, { reactivations, byHand }) => (reactivations >= 2 && !byHand ? [reactivations] : null),
    },
    {
        reason: 'quiet',
        bearing: 'wait',
        holds: (_seat, _rule, { quietUntil, now, byHand }) =>
            quietUntil !== null && quietUntil > now && !byHand ? [formatDay(quietUntil)] : null,
    },
]

const protectedAs = (seat: Seat) => roleKind(seat.role).protectedAs

export interface Verdict {
    reason: Reason
    bearing: Bearing
    sentence: Text
}

/** The first protection that holds, or null when the seat may be a candidate under this rule. */
export function whyNot(seat: Seat, rule: Rule | null, around: Circumstances): Verdict | null {
    for (const protection of protections) {
        const values = protection.holds(seat, rule, around)
        if (values) {
            return {
                reason: protection.reason,
                bearing: protection.bearing,
                sentence:
                    protection.reason === 'data_too_old' && around.lastRefresh === null
                        ? text('why.no_data')
                        : text(`why.${protection.reason}`, ...values),
            }
        }
    }
    return null
}

/**
 * The rule that judges a licence: of the active rules that name its model, the one with the longest threshold, so that two
 * overlapping rules never take a licence earlier than either would want to see alone.
 */
export function ruleFor(modelId: string | null, rules: readonly Rule[]): Rule | null {
    const fitting = rules.filter((rule) => rule.active && modelId !== null && rule.modelIds.includes(modelId))
    fitting.sort((a, b) => b.thresholdDays - a.thresholdDays || (a.id < b.id ? -1 : 1))
    const own = modelId === null ? undefined : fitting[0]?.modelPrices?.get(modelId)
    return fitting[0] ? (own ? { ...fitting[0], price: own } : fitting[0]) : null
}
