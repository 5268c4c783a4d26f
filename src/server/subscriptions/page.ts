// Decides what one page of Miro members changes in the subscription table; writes nothing itself.
import { hashOf } from '../base/hashes.ts'
import { oneDay, parseInstant, toPlatform } from '../base/instants.ts'
import { roleKind } from '../miro/licences.ts'
import type { Exclusions } from './exclusions.ts'

/** A member as Miro showed it; instants in epoch milliseconds, null when Miro gave none. */
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
    /** 'yyyy-MM-dd HH:mm:ss' UTC or ''. */
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
    /** Rows of this page's range that Miro no longer shows as active members: marked, not deleted. */
    markMissing: string[]
    /** All rows of the range that Miro does not show, those marked before a stop included. */
    missing: number
    /** Stamped mode only: unchanged rows that just get this run's stamp. */
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
 * - a row is written only when a value it should hold differs; the fingerprint stands for everything Miro says;
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
        external_created: instant(member.licenceAssignedAt),
        user: user === '' ? null : user,
        user_source: user === '' ? null : 'integration',
        ...described(member, around),
        ...judged(member, around),
        ...(around.mode === 'stamped' ? { last_seen_run: around.run } : {}),
    })
}

function planKnown(plan: PagePlan, shown: MemberSeen, row: StoredSubscription, around: Surroundings): void {
    const known = parseInstant(row.lastActivity)
    const member = known !== null && (shown.lastActivityAt ?? 0) < known ? { ...shown, lastActivityAt: known } : shown
    if (known !== null && known - (shown.lastActivityAt ?? 0) > oneDay) plan.backwards.push(shown.id)
    const values: Values = {}
    if (row.fingerprint !== fingerprintOf(member)) {
        Object.assign(values, described(member, around))
        if (row.identifier !== member.licence) plan.licenceChanged += 1
        if (isActiveAgain(member, row, around)) plan.activeAgain += 1
    }
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
    if (Object.keys(values).length > 0) {
        if (around.mode === 'stamped') values.last_seen_run = around.run
        plan.updates.push({ sysId: row.sysId, values })
        return
    }
    plan.unchanged += 1
    if (around.mode === 'stamped') plan.stamp.push(row.sysId)
}

/** Everything Miro says about a member, in one value that changes when any of it does. */
export function fingerprintOf(member: MemberSeen): string {
    const { email, licence, role, lastActivityAt, licenceAssignedAt, adminRoles } = member
    // Joined by what no value of Miro's holds; instants to the second, as the columns keep them.
    const roles = adminRoles.length === 0 ? '' : adminRoles.join('\u0001')
    return hashOf(
        `2\u0000${email}\u0000${licence}\u0000${role}\u0000${second(lastActivityAt)}\u0000${second(licenceAssignedAt)}\u0000${roles}`
    )
}

function second(epochMilliseconds: number | null): string {
    return epochMilliseconds === null ? '' : String(Math.floor(epochMilliseconds / 1000))
}

function described(member: MemberSeen, around: Surroundings): Values {
    return {
        user_principal_name: member.email.slice(0, 255),
        display_name: displayName(member.licence, around),
        subscription_identifier: member.licence.slice(0, 100),
        last_activity: instant(member.lastActivityAt),
        subscription_assigned: instant(member.licenceAssignedAt),
        miro_role: member.role.slice(0, 60),
        admin_roles: member.adminRoles.join(', ').slice(0, 1000) || null,
        reclaimable: roleKind(member.role).seenByScim,
        fingerprint: fingerprintOf(member),
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

/** Somebody whom the rule called idle shows activity; where no rule names the licence nobody is called idle. */
function isActiveAgain(member: MemberSeen, row: StoredSubscription, around: Surroundings): boolean {
    const idle = around.idleDays(row.softwareModel)
    if (member.lastActivityAt === null || idle === null) return false
    if (row.lastActivity === '') return true
    const activity = toPlatform(member.lastActivityAt)
    return activity > row.lastActivity && row.lastActivity < toPlatform(around.now - idle * oneDay)
}

function instant(epochMilliseconds: number | null): string | null {
    return epochMilliseconds === null ? null : toPlatform(epochMilliseconds)
}
