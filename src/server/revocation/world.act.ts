// Gives a reclaim run its ports: the rows it works on, and Miro behind the profile's aliases.
import type { Instant } from '../base/instants.ts'
import type { Candidate, Rule, Seat } from '../candidates/candidate.ts'
import { leaveRun } from '../candidates/candidate.store.ts'
import { applySeenChange, recordChange, seenIn, stands } from '../candidates/stored-change.act.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import type { Seen } from '../candidates/stored-change.act.ts'
import { circumstancesOf, noPast } from '../candidates/judging.ts'
import type { RefreshInput } from '../candidates/judging.ts'
import { readRule } from '../candidates/rule.store.ts'
import { refreshInputOf, seatFields, toSeat } from '../candidates/seats.act.ts'
import type { Member } from '../miro/members.ts'
import { now } from '../platform/clock.ts'
import type { Row, Value } from '../platform/records.ts'
import type { Profile } from '../profiles/profile.store.ts'
import type { Exclusions } from '../subscriptions/exclusions.ts'
import { deleteSubscriptions, readSubscription, subscriptions } from '../subscriptions/subscription.store.ts'
import { downloadWaitsUntil } from './budget.act.ts'
import type { Reading } from './deactivation.ts'
import type { Ledger } from './ledger.store.ts'
import { readAgain, readBackAll } from './miro-side.ts'
import type { RunQueue } from './queue.act.ts'
import type { Failure, ReclaimPorts } from './reclaim-ports.ts'
import type { Sender } from './send.act.ts'
import { miroSide } from './side.act.ts'

/** @param exclusions as they hold at the beginning of the slice */
export function worldOf(
    profile: Profile,
    queue: RunQueue,
    send: Sender,
    exclusions: Exclusions,
    ledger: Ledger
): ReclaimPorts {
    const input: RefreshInput = refreshInputOf(profile, 'unpriced')
    const rest = miroSide(profile.downloadAlias)
    const scim = miroSide(profile.reclaimAlias)
    const rules = new Map<string, Rule | null>(input.rules.map((rule) => [rule.id, rule]))
    // What the table says about the group at hand, read in one statement.
    let group = new Map<string, Row>()
    let queued: readonly StoredCandidate[] = []
    // A download that waits for Miro's budget has used up what reading members needs too.
    const waitsUntil = downloadWaitsUntil(profile.id)

    function ruleOf(candidate: Candidate): Rule | null {
        const id = candidate.ruleId ?? ''
        if (!rules.has(id)) rules.set(id, readRule(candidate.ruleId))
        return rules.get(id) ?? null
    }

    return {
        now,
        queue(limit, without) {
            const found = queue.next(limit, without)
            group = subscriptionsOf(found)
            queued = found
            return found
        },
        rule: ruleOf,
        // Acting is judged on what Miro shows at this moment, not on the age of the last download.
        around: (candidate) => circumstancesOf({ ...input, now: now(), lastRefresh: now() }, noPast, candidate.byHand),
        ...placesOf(ledger, ruleOf),
        leave: (candidate) => leaveRun(candidate.id),
        read(candidate): Reading {
            if (!scim.ok) return { kind: 'failed', ...scim.failure }
            if (!rest.ok) return { kind: 'failed', ...rest.failure, refusal: 'download_credential' }
            if (waitsUntil !== null && now() < waitsUntil) {
                return { kind: 'failed', refusal: 'rate_limited', detail: 'REST', retryAt: waitsUntil }
            }
            const answer = readAgain(rest.connection, profile.organizationId, candidate.externalUserId)
            if (answer.kind === 'failed') return { kind: 'failed', ...answer.failure }
            if (answer.kind === 'gone') return { kind: 'gone', pauseUntil: answer.pauseUntil }
            const row = subscriptionOf(candidate, group)
            const seat = seatNow(candidate, answer.member, row ? toSeat(row, exclusions) : null, exclusions)
            return { kind: 'shown', pauseUntil: answer.pauseUntil, seat }
        },
        revoke: send,
        readBack(candidates) {
            if (!scim.ok) return unheard(candidates, scim.failure)
            const back = readBackAll(scim.connection, candidates)
            return { ...back, heard: scim.heard() }
        },
        ...changesOf(() => queued),
        removeSubscriptions: (closed) => deleteSubscriptions(subscriptionIds(closed)),
    }
}

/** The places under the ceilings; without a rule there is no ceiling and none of them. */
function placesOf(ledger: Ledger, ruleOf: ReclaimPorts['rule']): Pick<ReclaimPorts, 'ceiling' | 'take' | 'giveBack'> {
    return {
        ceiling(candidate) {
            const rule = ruleOf(candidate)
            return rule ? ledger.full(rule) : null
        },
        take(candidate) {
            const rule = ruleOf(candidate)
            return rule ? ledger.take(candidate.id, rule) : { ok: false, until: null }
        },
        giveBack: (candidate) => ledger.giveBack(candidate.id),
    }
}

/** Changes of candidates, each on the row as this slice has seen it last. */
function changesOf(queued: () => readonly StoredCandidate[]): Pick<ReclaimPorts, 'change' | 'record' | 'isRecorded'> {
    const known = new Map<string, Seen>()
    function seen(candidate: Candidate): Seen {
        const row = queued().find((one) => one.id === candidate.id)
        const read = { state: candidate.state, changed_by: row?.changedBy ?? '', unwritten: row?.unwritten ?? null }
        return known.get(candidate.id) ?? seenIn(read)
    }
    return {
        record: (candidate, change) =>
            void known.set(candidate.id, recordChange(candidate.id, seen(candidate), change)),
        isRecorded: (candidate) => stands(candidate.id, seen(candidate)),
        change(candidate, change) {
            // The subscription of somebody reclaimed goes next; without a reference to it, it goes in one statement.
            const more: Record<string, Value> = change.to === 'closed_complete' ? { subscription: null } : {}
            const after = applySeenChange(candidate.id, seen(candidate), change, more)
            if (after) known.set(candidate.id, after)
            return after !== null
        },
    }
}

function latest(...instants: (Instant | null | undefined)[]): Instant | null {
    const known = instants.filter((one): one is Instant => one !== null && one !== undefined)
    return known.length > 0 ? Math.max(...known) : null
}

/** What is known where SCIM cannot be asked at all: nothing, of nobody. */
function unheard(candidates: readonly Candidate[], failure: Failure) {
    const shown = candidates.map(() => 'unknown' as const)
    return { shown, heard: { remaining: null, resetAt: null }, requests: 0, failure }
}

/** The seat as Miro shows it now; what Miro does not say is taken from the table, then from the candidate. */
function seatNow(candidate: Candidate, member: Member, known: Seat | null, exclusions: Exclusions): Seat {
    const email = member.email || candidate.email
    const excluded = exclusions(email, member.licence) || known?.excluded || ''
    return {
        subscriptionId: candidate.subscriptionId ?? '',
        externalUserId: member.id,
        email,
        name: candidate.name,
        // A subscription that is gone has no other person.
        userId: known ? known.userId : candidate.userId,
        licence: member.licence,
        modelId: candidate.modelId,
        // What Miro shows is believed only as far as it agrees with what it showed before.
        lastActivity: latest(member.lastActivityAt, known?.lastActivity, candidate.lastActivity),
        licenceAssigned: member.licenceAssignedAt,
        externalCreated: known?.externalCreated ?? null,
        recorded: known?.recorded ?? candidate.stateSince,
        role: member.role,
        adminRoles: member.adminRoles.join(', '),
        excluded: excluded === '' ? null : excluded,
        active: member.active,
    }
}

function subscriptionsOf(candidates: readonly Candidate[]): Map<string, Row> {
    const found = new Map<string, Row>()
    const ids = subscriptionIds(candidates)
    if (ids.length === 0) return found
    subscriptions()
        .whereIn('sys_id', ids)
        .each(seatFields, (row) => void found.set(row.sys_id ?? '', row))
    return found
}

function subscriptionIds(of: readonly Candidate[]): string[] {
    return of.map((one) => one.subscriptionId).filter((id): id is string => Boolean(id))
}

function subscriptionOf(candidate: Candidate, group: ReadonlyMap<string, Row>): Row | null {
    if (!candidate.subscriptionId) return null
    return group.get(candidate.subscriptionId) ?? readSubscription(candidate.subscriptionId, seatFields)
}
