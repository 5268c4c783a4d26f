// Reads subscriptions as seats: judged by today's exclusion rules, with what holds for their profile.
import { parseInstant } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { numberProperty } from '../platform/properties.ts'
import type { Row } from '../platform/records.ts'
import { readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { exclusionsFor } from '../subscriptions/exclusion.store.ts'
import type { Exclusions } from '../subscriptions/exclusions.ts'
import { paidModels } from '../subscriptions/software-model.store.ts'
import { readSubscription, subscriptions } from '../subscriptions/subscription.store.ts'
import type { Rule, Seat } from './candidate.ts'
import { ruleFor } from './eligibility.ts'
import type { RefreshInput } from './judging.ts'
import { rulesFor } from './rule.store.ts'

export const seatFields = [
    'external_user_id',
    'user_principal_name',
    'user',
    'subscription_identifier',
    'software_model',
    'last_activity',
    'subscription_assigned',
    'external_created',
    'sys_created_on',
    'miro_role',
    'admin_roles',
    'excluded',
    'exclusion_reason',
    'missing_since',
] as const

/** A rule made after the last download protects at once, so exclusions are looked at anew as well as on the row. */
export function toSeat(row: Row, exclusions: Exclusions): Seat {
    const email = row.user_principal_name ?? ''
    const licence = row.subscription_identifier ?? ''
    const excludedNow = exclusions(email, licence)
    const excluded = excludedNow || (row.excluded === '1' ? (row.exclusion_reason ?? '-') : '')
    return {
        subscriptionId: row.sys_id ?? '',
        externalUserId: row.external_user_id ?? '',
        email,
        // The row names the product; the person is known by address until a candidate looks the user up.
        name: email,
        userId: row.user,
        licence,
        modelId: row.software_model,
        lastActivity: parseInstant(row.last_activity),
        licenceAssigned: parseInstant(row.subscription_assigned),
        externalCreated: parseInstant(row.external_created),
        recorded: parseInstant(row.sys_created_on) ?? now(),
        role: row.miro_role ?? '',
        adminRoles: row.admin_roles ?? '',
        excluded: excluded === '' ? null : excluded,
        active: !row.missing_since,
    }
}

/** One subscription with its profile, or null where either is gone. */
export function subscriptionOf(subscriptionId: string): { seat: Seat; profile: Profile } | null {
    const row = readSubscription(subscriptionId, [...seatFields, 'profile'])
    const profile = row ? readProfile(row.profile ?? '') : null
    return row && profile ? { seat: toSeat(row, exclusionsFor(profile)), profile } : null
}

/**
 * What holds for a whole refresh, a preview or a question about one subscription.
 * @param prices 'unpriced' where nobody asks what a seat costs: the models' prices are not read
 */
export function refreshInputOf(profile: Profile, prices: 'priced' | 'unpriced' = 'priced'): RefreshInput {
    return {
        now: now(),
        rules: rulesFor(profile, prices),
        tokenOwnerId: profile.tokenUserId || null,
        lastRefresh: profile.lastRefresh,
        maxAgeDays: numberProperty('judge_within_days'),
        errorTimeoutDays: numberProperty('reclamation_error_timeout_days'),
    }
}

/** Days after which the rule that judges a model's licence calls it idle, or null; rules are read when first asked for. */
export function idleDaysFor(profile: Profile): (softwareModel: string) => number | null {
    let rules: Rule[] | null = null
    return (softwareModel) => {
        rules = rules ?? rulesFor(profile)
        return ruleFor(softwareModel || null, rules)?.thresholdDays ?? null
    }
}

/** Paid seats a profile uses now: the base of a rule's share. */
export function paidSeats(profileId: string): number {
    const paid = paidModels()
    if (paid.length === 0) return 0
    return subscriptions()
        .where('profile', profileId)
        .whereIn('software_model', paid)
        .whereEmpty('missing_since')
        .count()
}
