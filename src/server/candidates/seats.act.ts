/** Reads rules, profiles and subscriptions as the reclaim half sees them. */
import { now } from '../platform/clock.ts'
import { numberProperty, textProperty } from '../platform/properties.ts'
import { query, type Row } from '../platform/records.ts'
import { readRow } from '../platform/rows.ts'
import { compileExclusions, type Exclusions } from '../subscriptions/exclusions.ts'
import { DAY, formatDay, type Instant, parseInstant, type Rule, type Seat } from './candidate.ts'
import type { RefreshInput } from './judging.ts'
import { parseMoney } from './savings.ts'

export const SUBSCRIPTIONS = 'x_snc_miro_sam_subscription'
export const PROFILES = 'x_snc_miro_sam_profile'
export const RULES = 'x_snc_miro_sam_reclamation_rule'

const RULE_FIELDS = [
    'name',
    'profile',
    'active',
    'software_models',
    'last_activity_threshold',
    'include_no_activity',
    'grace_days',
    'notify_user',
    'days_before_auto_reclamation',
    'auto_reclaim',
    'max_per_run',
    'max_percent',
    'annual_price',
    'currency',
    'assignment_group',
] as const

export function toRule(row: Row): Rule {
    const whole = (value: string | null, fallback: number) =>
        value === null || value.trim() === '' || !Number.isFinite(Number(value)) ? fallback : Math.floor(Number(value))
    return {
        id: row.sys_id ?? '',
        name: row.name ?? '',
        active: row.active === '1',
        modelIds: (row.software_models ?? '').split(',').filter((id) => id !== ''),
        // A threshold of nothing would make everybody a candidate: the smallest that means anything is a day.
        thresholdDays: Math.max(1, whole(row.last_activity_threshold, 60)),
        includeNoActivity: row.include_no_activity === '1',
        graceDays: Math.max(0, whole(row.grace_days, 30)),
        notifyUser: row.notify_user === '1',
        daysBeforeAutoReclamation: Math.max(1, whole(row.days_before_auto_reclamation, 3)),
        autoReclaim: row.auto_reclaim === '1',
        maxPerRun: Math.max(0, whole(row.max_per_run, 100)),
        maxPercent: Math.max(0, whole(row.max_percent, 10)),
        price: parseMoney(row.annual_price, row.currency),
        groupId: row.assignment_group,
    }
}

export function readRule(id: string | null): Rule | null {
    const row = id ? readRow(RULES, id, RULE_FIELDS) : null
    return row ? toRule(row) : null
}

/** Active rules that hold for a profile: its own and those for every profile. */
export function rulesFor(profileId: string): Rule[] {
    const rules: Rule[] = []
    query(RULES)
        .where('active', true)
        .each(RULE_FIELDS, (row) => {
            if (!row.profile || row.profile === profileId) rules.push(toRule(row))
        })
    return rules
}

/** Rules whose ready candidates the daily job takes up by itself. */
export function rulesThatStart(): Rule[] {
    return query(RULES).where('auto_reclaim', true).all(RULE_FIELDS, 1000).map(toRule)
}

export interface Profile {
    id: string
    name: string
    published: boolean
    profileType: string
    reclaims: boolean
    organizationId: string
    tokenOwnerId: string | null
    lastRefresh: Instant | null
    downloadAliasId: string | null
    reclaimAliasId: string | null
    reclaimSubflowId: string | null
}

export function readProfile(id: string): Profile | null {
    const row = readRow(PROFILES, id, [
        'display_name',
        'status',
        'profile_type',
        'reclaim_subscriptions',
        'organization_id',
        'token_user_id',
        'last_refresh',
        'download_alias',
        'reclaim_alias',
        'reclaim_subflow',
    ])
    if (!row) return null
    return {
        id,
        name: row.display_name ?? '',
        published: row.status === 'published',
        profileType: row.profile_type ?? '',
        reclaims: row.reclaim_subscriptions === '1',
        organizationId: row.organization_id ?? '',
        tokenOwnerId: row.token_user_id,
        lastRefresh: parseInstant(row.last_refresh),
        downloadAliasId: row.download_alias,
        reclaimAliasId: row.reclaim_alias,
        reclaimSubflowId: row.reclaim_subflow,
    }
}

export const SEAT_FIELDS = [
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
    'reclaimable',
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

export function exclusionsFor(profileType: string): Exclusions {
    const plain = (row: Row, field: string) => row[field] ?? ''
    const identifiers = query('x_snc_miro_sam_identifier_exclusion')
        .where('active', true)
        .all(['identifier', 'profile_type', 'reason', 'expires'], 10_000)
        .map((row) => ({
            identifier: plain(row, 'identifier'),
            profileType: plain(row, 'profile_type'),
            reason: plain(row, 'reason'),
            expires: plain(row, 'expires'),
            active: true,
        }))
    const users = query('x_snc_miro_sam_user_exclusion')
        .where('active', true)
        .all(['user_principal_name', 'profile_type', 'reason', 'expires'], 10_000)
        .map((row) => ({
            pattern: plain(row, 'user_principal_name'),
            profileType: plain(row, 'profile_type'),
            reason: plain(row, 'reason'),
            expires: plain(row, 'expires'),
            active: true,
        }))
    return compileExclusions(identifiers, users, profileType, formatDay(now()))
}

/** What holds for a whole refresh, a preview or a question about one subscription. */
export function refreshInputOf(profile: Profile): RefreshInput {
    return {
        now: now(),
        rules: rulesFor(profile.id),
        tokenOwnerId: profile.tokenOwnerId,
        lastRefresh: profile.lastRefresh,
        maxAgeDays: daysProperty('judge_within_days', 7),
        errorTimeoutDays: daysProperty('reclamation_error_timeout_days', 30),
    }
}

export function daysProperty(name: string, fallback: number): number {
    const written = textProperty(name, '').trim()
    const days = Number(written)
    return written === '' || !Number.isFinite(days) || days < 1 ? fallback : Math.floor(days)
}

export function sliceMilliseconds(): number {
    return numberProperty('slice_seconds') * 1000
}

/** Paid seats a profile uses now: the base of a rule's share. */
export function paidSeats(profileId: string): number {
    const paid = query('x_snc_miro_sam_software_model')
        .where('paid', true)
        .all([], 1000)
        .map((row) => row.sys_id ?? '')
    if (paid.length === 0) return 0
    return query(SUBSCRIPTIONS)
        .where('profile', profileId)
        .whereIn('software_model', paid)
        .whereEmpty('missing_since')
        .count()
}

export { DAY }
