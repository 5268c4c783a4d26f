// What the buttons Reclaim, Reclaim All, Resume Reclaim and Retry failed do, with every permission checked again.
import { inChunks } from '../base/chunks.ts'
import { say } from '../platform/messages.ts'
import { describeAnnouncement, describeSingle } from './announcement.ts'
import type { Announcement, Part, SingleAnnouncement } from './announcement.ts'
import { askPerson } from '../consent/asking.act.ts'
import { planMove } from '../candidates/change.ts'
import { planNew } from '../candidates/judging.ts'
import { minuteForPerson, now } from '../platform/clock.ts'
import { failureRow, failureTable } from '../miro/failures.ts'
import { handOver } from '../runs/work.act.ts'
import { batchOf, beyondCeilings, startOne, startReclaim } from './batch.act.ts'
import { shownNow } from './side.act.ts'
import type { Begin } from './subflow.act.ts'
import { isOpen } from '../candidates/states.ts'
import { candidates, insertCandidate, readCandidate, readCandidates } from '../candidates/candidate.store.ts'
import { applyChange } from '../candidates/stored-change.act.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import {
    agree,
    describeAfter,
    describeStanding,
    refuse,
    refuseProfile,
    refuseRole,
    stateLabel,
} from '../candidates/said.act.ts'
import type { Said } from '../candidates/said.act.ts'
import { readRule } from '../candidates/rule.store.ts'
import { subscriptionOf } from '../candidates/seats.act.ts'
import { readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { exclusionsFor } from '../subscriptions/exclusion.store.ts'
import { counted, text } from '../texts/text.ts'

/** One candidate: its person is asked, or the licence goes at once. */
export function reclaimOne(candidate: StoredCandidate | null, by: string, begin: Begin): Said {
    const role = refuseRole('user')
    if (role) return role
    if (!candidate || !isOpen(candidate.state)) return refuse('reclaim.not_open', candidate?.number ?? '')
    const profile = readProfile(candidate.profileId)
    return profile ? takeUp(candidate, profile, by, begin) : refuse('reclaim.not_published', '')
}

/** As reclaimOne, with candidate and profile in hand. */
function takeUp(candidate: StoredCandidate, profile: Profile, by: string, begin: Begin): Said {
    const refusal = refuseProfile(profile)
    if (refusal) return refusal
    if (candidate.state !== 'ready' && candidate.state !== 'awaiting_revocation') {
        return refuse('reclaim.wrong_state', 'Reclaim', stateLabel(candidate.state))
    }
    if (candidate.state === 'ready' && candidate.notifyUser && !candidate.consented) {
        const rule = readRule(candidate.ruleId)
        if (rule) askPerson(candidate, rule, 'user', by, exclusionsFor(profile))
        return describeAfter(candidate.id)
    }
    const run = startOne(profile, candidate, { startedBy: by, trigger: 'person' })
    if (run) begin(run, profile)
    const after = readCandidate(candidate.id)
    if (!after) return refuse('reclaim.not_open', '')
    const isLeft = run !== null && after.runId === null && after.state === candidate.state
    if (isLeft) return { ok: false, text: beyondCeilings(batchOf(profile, [candidate]).roomAt) }
    return describeStanding(after)
}

/**
 * All ready candidates of a selection, profile by profile, each within its ceilings.
 * @param most as many as were confirmed, over all profiles
 */
export function reclaimMany(candidateIds: readonly string[], by: string, most = Number.MAX_SAFE_INTEGER): Said {
    const role = refuseRole('user')
    if (role) return role
    const ready = readSome(candidateIds).filter((one) => one.state === 'ready')
    if (ready.length === 0) return refuse('reclaim.nothing_ready')
    const taken: StoredCandidate[] = []
    let left = 0
    let roomAt: number | null = null
    let off: Said | null = null
    for (const [profileId, mine] of byProfile(ready)) {
        const profile = readProfile(profileId)
        const refusal = refuseProfile(profile)
        if (refusal) {
            off = refusal
            continue
        }
        const started = startReclaim(profile as Profile, mine, {
            startedBy: by,
            trigger: 'person',
            most: most - taken.length,
        })
        taken.push(...started.taken)
        left += started.left
        if (started.roomAt !== null) roomAt = Math.min(roomAt ?? started.roomAt, started.roomAt)
        if (started.run) handOver(started.run, 0)
    }
    if (taken.length === 0) return off ?? { ok: false, text: beyondCeilings(roomAt) }
    const asked = taken.filter((one) => one.notifyUser && !one.consented).length
    if (left === 0 || roomAt === null) return agree('reclaim.started', taken.length, asked, left)
    return agree('reclaim.started.until', taken.length, asked, left, minuteForPerson(roomAt))
}

/**
 * Takes up again what failed for a reason another attempt can mend, and what a paused run left ready.
 * @param profileId only this profile, or null for all
 */
export function retryFailed(profileId: string | null, by: string, most?: number): Said {
    const role = refuseRole('user')
    if (role) return role
    const ids: string[] = []
    let off: Said | null = null
    const { failed, left } = toRetry(profileId)
    for (const [owner, mine] of byProfile(failed)) {
        const refusal = refuseProfile(readProfile(owner))
        off = refusal ?? off
        if (refusal) continue
        for (const one of mine) {
            const change = planMove(one, 'retried', 'user', text('journal.retried', by))
            if (change && applyChange(one.id, change)) ids.push(one.id)
        }
    }
    left.forEach((one) => ids.push(one.id))
    if (ids.length === 0) return off ?? refuse('reclaim.retry.nothing')
    const said = reclaimMany(ids, by, most)
    return said.ok ? { ok: true, text: counted('reclaim.retry', ids.length, ids.length) } : said
}

/** What Retry failed would take up: what failed for a mendable reason, and what a paused run left ready. */
function toRetry(profileId: string | null): { failed: StoredCandidate[]; left: StoredCandidate[] } {
    const kinds = failureTable.filter((each) => each.retried).map((each) => each.kind)
    const failed = candidates().where('state', 'attention_required').whereIn('error_kind', kinds)
    const left = candidates().where('state', 'ready').whereNotEmpty('run')
    if (profileId) {
        failed.where('profile', profileId)
        left.where('profile', profileId)
    }
    return { failed: readCandidates(failed.orderBy('number'), 10_000), left: readCandidates(left, 10_000) }
}

/** What Reclaim All would do to these candidates now, to be confirmed first; null where it would do nothing. */
export function announceReclaim(candidateIds: readonly string[]): Announcement | null {
    return announce(
        'reclaim',
        readSome(candidateIds).filter((one) => one.state === 'ready')
    )
}

/** The same for Retry failed, of one profile or of all. */
export function announceRetry(profileId: string | null): Announcement | null {
    const { failed, left } = toRetry(profileId)
    return announce('retry', [...failed, ...left])
}

/** sys_ids of what Retry failed would take up, of one profile or of all; none without the role. */
export function retriedIds(profileId: string | null): string[] {
    if (refuseRole('user')) return []
    const { failed, left } = toRetry(profileId)
    return [...failed, ...left].map((one) => one.id)
}

/**
 * What Reclaim or Resume Reclaim would do to one candidate, to be confirmed first; null where it may not be asked.
 * @param notifies Notify user as it stands on the form, saved or not
 */
export function announceOne(candidateId: string, notifies: boolean): SingleAnnouncement | null {
    if (refuseRole('user')) return null
    const candidate = readCandidate(candidateId)
    if (!candidate || !isOpen(candidate.state)) return null
    const isAsked = notifies && !candidate.consented && candidate.state !== 'awaiting_revocation'
    const days = isAsked ? (readRule(candidate.ruleId)?.daysBeforeAutoReclamation ?? null) : null
    return describeSingle(candidate.name || candidate.email, days, say)
}

function announce(what: 'reclaim' | 'retry', selection: readonly StoredCandidate[]): Announcement | null {
    if (refuseRole('user')) return null
    const parts: Part[] = []
    for (const [profileId, mine] of byProfile(selection)) {
        const profile = readProfile(profileId)
        if (!profile || refuseProfile(profile)) continue
        const { taken, left } = batchOf(profile, mine)
        const asked = taken.filter((one) => one.notifyUser && !one.consented).length
        parts.push({
            profile: profile.name,
            asked,
            deactivated: taken.length - asked,
            left: left.length,
            savings: taken.map((one) => one.potential),
        })
    }
    return describeAnnouncement(what, parts, say)
}

/** Another attempt for one candidate. Where the first one's outcome is open, a new candidate takes over. */
export function resumeOne(candidate: StoredCandidate | null, by: string, begin: Begin): Said {
    const role = refuseRole('user')
    if (role) return role
    if (!candidate || candidate.state !== 'attention_required') {
        return refuse('reclaim.wrong_state', 'Resume Reclaim', stateLabel(candidate?.state))
    }
    const profile = readProfile(candidate.profileId)
    const refusal = refuseProfile(profile)
    if (!profile || refusal) return refusal as Said
    if (candidate.intent === 'sent') {
        const shown = shownNow(profile, candidate.externalUserId)
        if (typeof shown === 'object') return refuse(failureRow(shown.refusal).next)
        if (shown === 'active') return succeed(candidate, profile, by, begin)
        // The request took effect after all: the run books it on this candidate, and nothing is sent.
    }
    const change = planMove(candidate, 'retried', 'user', text('journal.retried', by))
    return change && applyChange(candidate.id, change)
        ? takeUp({ ...candidate, state: change.to, errorKind: '' }, profile, by, begin)
        : describeAfter(candidate.id)
}

/** Closes a candidate whose request may have reached Miro, and goes on with a new one, so that none is ever sent twice. */
function succeed(candidate: StoredCandidate, profile: Profile, by: string, begin: Begin): Said {
    const rule = readRule(candidate.ruleId)
    const seat = candidate.subscriptionId ? (subscriptionOf(candidate.subscriptionId)?.seat ?? null) : null
    if (!rule || !seat) return refuse('reclaim.not_open', candidate.number)
    const close = planMove(candidate, 'superseded', 'user', text('journal.superseded', by, rule.name))
    if (!close || !applyChange(candidate.id, close)) return describeAfter(candidate.id)
    const made = planNew(seat, rule, now(), true, by)
    const entries = [...made.entries, text('journal.successor', candidate.number)]
    // Whoever is the person by now has not consented to anything.
    const consented = candidate.consented && seat.userId === candidate.userId
    const successor = insertCandidate(candidate.profileId, { ...made, entries }, { consented })
    if (!successor) return describeAfter(candidate.id)
    return takeUp(successor, profile, by, begin)
}

function readSome(ids: readonly string[]): StoredCandidate[] {
    const found: StoredCandidate[] = []
    for (const some of inChunks(ids, 500)) {
        found.push(...readCandidates(candidates().whereIn('sys_id', some), 500))
    }
    return found
}

function byProfile(candidates: readonly StoredCandidate[]): Map<string, StoredCandidate[]> {
    const groups = new Map<string, StoredCandidate[]>()
    for (const one of candidates) groups.set(one.profileId, [...(groups.get(one.profileId) ?? []), one])
    return groups
}
