// Decides what one page of Miro members changes in the subscription table; writes nothing itself.
import { hashOf } from '../base/hashes.ts'
import { formatDay, oneDay, parseInstant, stamp } from '../base/instants.ts'
import { roleKind } from '../miro/licences.ts'
import type { Exclusions } from './exclusions.ts'

/** A member as Miro showed it; instants in epoch milliseconds, null when Miro gave none. Of the last activity the table keeps the day. */
export interface MemberSeen {
    id: string
    active: boolean
    email: string
    /** Lower case; the subscription identifier. */
    licence: string
    role: string
    lastActivityAt: number | null
    licenceAssignedAt: number | null
    adminRoles: readonly string[]
}

/** What a stored subscription must tell for the comparison. */
export interface StoredSubscription {
    sysId: string
    externalUserId: string
    fingerprint: string
    identifier: string
    /** Day in UTC, 'yyyy-MM-dd', or ''; a row of 1.1.0 or before may still hold a time behind it, which counts as a difference. */
    lastActivity: string
    user: string
    /** 'manual' keeps `user` as it is. */
    userSource: string
    softwareModel: string
    reclaimable: boolean
    excluded: boolean
    exclusionReason: string
    missingSince: string
}

export interface Surroundings {
    run: string
    profile: string
    /** Epoch milliseconds. */
    now: number
    mode: 'ranges' | 'stamped'
    exclusions: Exclusions
    /** Subscription identifier (lower case) → model; unknown ones are missing. */
    models: ReadonlyMap<string, { sysId: string; displayName: string }>
    /** Days without activity after which the profile's rule calls a model's licence idle; null: no rule names the model. */
    idleDays: (softwareModel: string) => number | null
    /** E-mail → sys_id of the user or ''. */
    userOf: (email: string) => string
}

/** Values of columns; null empties one. */
export type Values = Record<string, string | boolean | null>

export interface PagePlan {
    inserts: Values[]
    updates: { sysId: string; values: Values }[]
    /** Rows of which nothing but the day of the last activity is new, by that day: one statement writes a day. */
    activity: Map<string, string[]>
    /** Rows of this page's range that Miro no longer shows as active members: marked, not deleted. */
    markMissing: string[]
    /** All rows of the range that Miro does not show, those marked before a stop included. */
    missing: number
    /** Stamped mode only: rows that get this run's stamp apart from anything else. */
    stamp: string[]
    unchanged: number
    /** Active members without a usable id: no row can be kept for them. */
    leftOut: number
    licenceChanged: number
    activeAgain: number
    withoutUser: number
    /** Members whom Miro shows a last activity well before the one it showed earlier, or none any more. */
    backwards: string[]
}

/**
 * Rules:
 * - active members are subscriptions; deactivated ones are not, and their rows are marked missing;
 * - a last activity never goes back: the later of the stored and the shown one holds, and those that went back are named;
 * - a row is written only when a value it should hold differs; the fingerprint stands for everything Miro says but the last
 *   activity, which is compared by the day;
 * - a user set by hand stays; otherwise the match holds, newest information first;
 * - an unknown identifier is kept with an empty model;
 * - a member twice on a page counts once (the first time);
 * - rows that Miro does not show are marked with the run, and unmarked as soon as any run meets them again: an earlier run
 *   may have failed, or stopped to ask, and left its marks.
 * `rows` are the stored subscriptions of the page's range (ranges mode) or of the page's ids (stamped mode).
 */
export function planPage(
    members: readonly MemberSeen[],
    rows: readonly StoredSubscription[],
    around: Surroundings
): PagePlan {
    const plan: PagePlan = {
        inserts: [],
        updates: [],
        activity: new Map(),
        markMissing: [],
        missing: 0,
        stamp: [],
        unchanged: 0,
        leftOut: 0,
        licenceChanged: 0,
        activeAgain: 0,
        withoutUser: 0,
        backwards: [],
    }
    const stored = new Map<string, StoredSubscription>()
    for (const row of rows) stored.set(row.externalUserId, row)
    const shown = new Set<string>()
    for (const member of members) {
        if (!member.active || shown.has(member.id)) continue
        if (member.id === '' || member.id.length > 40) {
            plan.leftOut += 1
            continue
        }
        shown.add(member.id)
        const row = stored.get(member.id)
        if (row) planKnown(plan, member, row, around)
        else planNew(plan, member, around)
    }
    for (const row of rows) {
        if (shown.has(row.externalUserId)) continue
        plan.missing += 1
        if (row.missingSince !== around.run) plan.markMissing.push(row.sysId)
    }
    return plan
}

function planNew(plan: PagePlan, member: MemberSeen, around: Surroundings): void {
    const user = around.userOf(member.email)
    if (user === '') plan.withoutUser += 1
    plan.inserts.push({
        profile: around.profile,
        external_user_id: member.id,
        // Miro tells no creation date; the first licence date is the best there is, and it never changes afterwards.
        external_created: stamp(member.licenceAssignedAt),
        user: user === '' ? null : user,
        user_source: user === '' ? null : 'integration',
        ...described(member, around, fingerprintOf(member)),
        ...judged(member, around),
        ...(around.mode === 'stamped' ? { last_seen_run: around.run } : {}),
    })
}

function planKnown(plan: PagePlan, shown: MemberSeen, row: StoredSubscription, around: Surroundings): void {
    // Mostly the day is the one the row holds, and nothing has to be read from it.
    const dayShown = dayOfActivity(shown)
    const known = dayShown === row.lastActivity ? null : parseInstant(row.lastActivity)
    const member = known !== null && (shown.lastActivityAt ?? 0) < known ? { ...shown, lastActivityAt: known } : shown
    // The row holds the end of a day: a whole day before that day has begun.
    if (known !== null && known - (shown.lastActivityAt ?? 0) > 2 * oneDay) plan.backwards.push(shown.id)
    const values: Values = {}
    const fingerprint = fingerprintOf(member)
    if (row.fingerprint !== fingerprint) {
        Object.assign(values, described(member, around, fingerprint))
        if (row.identifier !== member.licence) plan.licenceChanged += 1
    }
    const activity = member === shown ? dayShown : dayOfActivity(member)
    const moved = activity !== row.lastActivity
    if (moved && isActiveAgain(activity, row, around)) plan.activeAgain += 1
    const judgement = judged(member, around)
    if ((judgement.software_model ?? '') !== row.softwareModel) {
        values.software_model = judgement.software_model
        values.display_name = displayName(member.licence, around)
    }
    if (judgement.excluded !== row.excluded || (judgement.exclusion_reason ?? '') !== row.exclusionReason) {
        values.excluded = judgement.excluded
        values.exclusion_reason = judgement.exclusion_reason
    }
    // Not in the fingerprint: which roles SCIM sees is this app's knowledge, and may change with its version.
    const reclaimable = roleKind(member.role).seenByScim
    if (reclaimable !== row.reclaimable) values.reclaimable = reclaimable
    if (row.userSource !== 'manual') {
        const user = around.userOf(member.email)
        if (user !== row.user) {
            values.user = user === '' ? null : user
            values.user_source = user === '' ? null : 'integration'
        }
        if (user === '') plan.withoutUser += 1
    }
    if (row.missingSince !== '') values.missing_since = null
    const onlyMoved = moved && activity !== '' && isEmpty(values)
    if (onlyMoved) {
        const same = plan.activity.get(activity)
        if (same) same.push(row.sysId)
        else plan.activity.set(activity, [row.sysId])
    } else if (moved) {
        values.last_activity = activity === '' ? null : activity
    }
    if (!isEmpty(values)) {
        if (around.mode === 'stamped') values.last_seen_run = around.run
        plan.updates.push({ sysId: row.sysId, values })
        return
    }
    if (!onlyMoved) plan.unchanged += 1
    if (around.mode === 'stamped') plan.stamp.push(row.sysId)
}

function isEmpty(values: Values): boolean {
    for (const _field in values) return false
    return true
}

/** Everything Miro says about a member but the last activity, in one value that changes when any of it does. */
export function fingerprintOf(member: MemberSeen): string {
    const { email, licence, role, licenceAssignedAt, adminRoles } = member
    // Joined by what no value of Miro's holds; instants to the second, as the columns keep them.
    const roles = adminRoles.length === 0 ? '' : adminRoles.join('\u0001')
    return hashOf(`3\u0000${email}\u0000${licence}\u0000${role}\u0000${second(licenceAssignedAt)}\u0000${roles}`)
}

function second(epochMilliseconds: number | null): string {
    return epochMilliseconds === null ? '' : String(Math.floor(epochMilliseconds / 1000))
}

function described(member: MemberSeen, around: Surroundings, fingerprint: string): Values {
    return {
        user_principal_name: member.email.slice(0, 255),
        display_name: displayName(member.licence, around),
        subscription_identifier: member.licence.slice(0, 100),
        last_activity: dayOfActivity(member) || null,
        subscription_assigned: stamp(member.licenceAssignedAt),
        miro_role: member.role.slice(0, 60),
        admin_roles: member.adminRoles.join(', ').slice(0, 1000) || null,
        reclaimable: roleKind(member.role).seenByScim,
        fingerprint,
    }
}

function judged(member: MemberSeen, around: Surroundings) {
    const why = around.exclusions(member.email, member.licence)
    return {
        software_model: around.models.get(member.licence)?.sysId ?? null,
        excluded: why !== '',
        exclusion_reason: why === '' ? null : why,
    }
}

function displayName(licence: string, around: Surroundings): string {
    return (around.models.get(licence)?.displayName ?? `Miro ${licence}`).slice(0, 255)
}

/**
 * Somebody whom the rule called idle shows activity; where no rule names the licence nobody is called idle.
 * @param activity the day Miro shows, 'yyyy-MM-dd' in UTC or ''
 */
function isActiveAgain(activity: string, row: StoredSubscription, around: Surroundings): boolean {
    const idle = around.idleDays(row.softwareModel)
    if (activity === '' || idle === null) return false
    return activity > row.lastActivity && row.lastActivity < formatDay(around.now - idle * oneDay)
}

/** The day of the last activity in UTC, '' where Miro tells none. */
function dayOfActivity(member: MemberSeen): string {
    return member.lastActivityAt === null ? '' : formatDay(member.lastActivityAt)
}
