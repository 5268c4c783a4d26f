// An organization and a subscription table in memory, behind the ports of the download: for tests of the pure run.
import type { Checkpoint } from '../../../src/server/subscriptions/download-checkpoint.ts'
import { compileExclusions } from '../../../src/server/subscriptions/exclusions.ts'
import type { MemberSeen, PagePlan, StoredSubscription, Values } from '../../../src/server/subscriptions/page.ts'
import type { Fetched, RunPorts } from '../../../src/server/subscriptions/download-ports.ts'
import type { Member } from '../../../src/server/miro/members.ts'

export const now = Date.UTC(2026, 10, 16, 3)

export function member(values: Partial<Member> & { id: string }): Member {
    return {
        email: `${values.id}@example.com`,
        active: true,
        licence: 'full',
        role: 'organization_internal_user',
        lastActivityAt: now - 86400000,
        licenceAssignedAt: now - 200 * 86400000,
        adminRoles: [],
        ...values,
    }
}

export interface World {
    /** In the order Miro lists them. */
    members: Member[]
    rows: Map<string, Values & { sysId: string }>
    pageSize: number
    /** Ids Miro's list leaves out although it knows them. */
    unlisted: Set<string>
    /** Members asked for alone. */
    looks: string[]
    /** Reads and writes of subscription rows since the world began. */
    writes: number
    /** Statements that wrote a day of last activity. */
    activityWrites: number
    saved: Checkpoint | null
    saves: number
    stampedRemembered: boolean
    /** Throws from `save` once this many saves were made: a worker that dies there. */
    dieAfterSaves: number | null
    /** Answers instead of a page, one after the other. */
    refusals: (Extract<Fetched, { ok: false }> | null)[]
    ports: RunPorts
}

export function openWorld(members: Member[], pageSize = 3, run = 'run1'): World {
    const world: World = {
        members,
        rows: new Map(),
        pageSize,
        unlisted: new Set(),
        looks: [],
        writes: 0,
        activityWrites: 0,
        saved: null,
        saves: 0,
        stampedRemembered: false,
        dieAfterSaves: null,
        refusals: [],
        ports: undefined as unknown as RunPorts,
    }
    world.ports = portsOf(world, run)
    return world
}

let nextSysId = 0

export function portsOf(world: World, run: string): RunPorts {
    const rows = () => [...world.rows.values()]
    return {
        now: () => now,
        open: () => ({ ok: true, pauseUntil: null }),
        fetchPage(cursor) {
            const refusal = world.refusals.shift()
            if (refusal) return refusal
            const listed = world.members.filter((each) => !world.unlisted.has(each.id))
            const from = cursor === null ? 0 : listed.findIndex((each) => each.id === cursor) + 1
            const some = listed.slice(from, from + world.pageSize)
            const more = from + world.pageSize < listed.length
            const page = {
                members: some,
                skipped: [],
                size: some.length,
                cursor: more ? some[some.length - 1].id : null,
            }
            return { ok: true, page, pauseUntil: null }
        },
        readRange: (lower, upper) =>
            rows()
                .filter((row) => (lower === null || idOf(row) > lower) && (upper === null || idOf(row) <= upper))
                .map(stored),
        readIds: (ids) =>
            rows()
                .filter((row) => ids.includes(idOf(row)))
                .map(stored),
        surroundings: (_members, mode) => ({
            run,
            profile: 'p',
            now,
            mode,
            exclusions: compileExclusions([], [], 'miro', '2026-11-16'),
            models: new Map([['full', { sysId: 'model-full', displayName: 'Miro Full' }]]),
            idleDays: () => 60,
            userOf: (email) => (email.startsWith('9') ? '' : `user-${email}`),
        }),
        apply(plan) {
            applyPlan(world, plan, run)
            return true
        },
        writeActivity(activity) {
            world.activityWrites += activity.size
            activity.forEach((ids, day) => {
                for (const sysId of ids) (world.rows.get(sysId) as Values).last_activity = day
                world.writes += ids.length
            })
        },
        stillMine: () => true,
        markRest(checkpoint) {
            let marked = 0
            for (const row of rows()) {
                const beyond =
                    checkpoint.mode === 'ranges'
                        ? checkpoint.paging.lastId === null || idOf(row) > checkpoint.paging.lastId
                        : row.last_seen_run !== run
                if (!beyond) continue
                row.missing_since = run
                world.writes += 1
                marked += 1
            }
            return marked
        },
        countMarked: () => rows().filter((row) => row.missing_since === run).length,
        countAll: () => world.rows.size,
        removedLately: () => 0,
        someMissing: (limit) =>
            rows()
                .filter((row) => row.missing_since === run)
                .map(idOf)
                .sort()
                .reverse()
                .slice(0, limit),
        lookAt(id) {
            world.looks.push(id)
            const refusal = world.refusals.shift()
            if (refusal) return refusal
            const active = world.members.find((each) => each.id === id)?.active ?? false
            return { ok: true, active, pauseUntil: null }
        },
        unmark() {
            for (const row of rows()) if (row.missing_since === run) row.missing_since = null
        },
        removeMarked(limit) {
            const gone = rows()
                .filter((row) => row.missing_since === run)
                .slice(0, limit)
            for (const row of gone) world.rows.delete(row.sysId)
            world.writes += gone.length
            return gone.length
        },
        save(checkpoint) {
            if (world.dieAfterSaves !== null && world.saves >= world.dieAfterSaves) throw new Error('the worker died')
            world.saves += 1
            // Through JSON, as the platform keeps it.
            world.saved = JSON.parse(JSON.stringify(checkpoint)) as Checkpoint
            return true
        },
        rememberStampedMode: () => {
            world.stampedRemembered = true
        },
    }
}

function applyPlan(world: World, plan: PagePlan, run: string): void {
    for (const values of plan.inserts) {
        const twin = [...world.rows.values()].some((row) => row.external_user_id === values.external_user_id)
        if (twin) throw new Error(`Two rows for ${values.external_user_id}`)
        const sysId = `row-${(nextSysId += 1)}`
        world.rows.set(sysId, { ...values, sysId })
    }
    for (const update of plan.updates) Object.assign(world.rows.get(update.sysId) as Values, update.values)
    for (const sysId of plan.markMissing) (world.rows.get(sysId) as Values).missing_since = run
    for (const sysId of plan.stamp) (world.rows.get(sysId) as Values).last_seen_run = run
    world.writes += plan.inserts.length + plan.updates.length + plan.markMissing.length + plan.stamp.length
}

/** What the table says about people, without keys and marks. */
export function content(world: World): Record<string, unknown>[] {
    return [...world.rows.values()]
        .map(({ sysId: _sysId, missing_since: _missing, last_seen_run: _seen, ...rest }) => rest as Values)
        .sort((a, b) => (String(a.external_user_id) < String(b.external_user_id) ? -1 : 1))
}

function idOf(row: Values): string {
    return String(row.external_user_id)
}

export function stored(row: Values & { sysId: string }): StoredSubscription {
    const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))
    return {
        sysId: row.sysId,
        externalUserId: text(row.external_user_id),
        fingerprint: text(row.fingerprint),
        identifier: text(row.subscription_identifier),
        lastActivity: text(row.last_activity),
        user: text(row.user),
        userSource: text(row.user_source),
        softwareModel: text(row.software_model),
        reclaimable: row.reclaimable === true,
        excluded: row.excluded === true,
        exclusionReason: text(row.exclusion_reason),
        missingSince: text(row.missing_since),
    }
}

export const usualSettings = {
    budget: 1_000_000,
    pageCap: 1000,
    maxPauses: 3,
    ceilingPercent: 100,
    floor: 1000,
    confirmations: 100,
    backwardsCeiling: 5,
    plausiblePages: 50_000,
}

export type { MemberSeen }
