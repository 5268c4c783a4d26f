/** Gives a reclaim run its ports: the rows it works on, Miro behind the profile's aliases, the profile's own subflow. */
import { now } from '../platform/clock.ts'
import { lookUpConnection } from '../platform/connections.ts'
import { describeSubflow, startDescribed, type Subflow } from '../platform/flows.ts'
import { transportFor } from '../platform/http.ts'
import { say } from '../platform/messages.ts'
import { extraHosts } from '../platform/properties.ts'
import { query, type Row } from '../platform/records.ts'
import { readRow, updateRowWhere } from '../platform/rows.ts'
import { newWorker } from '../platform/workers.ts'
import type { MiroConnection } from '../miro/transport.ts'
import type { Candidate, Rule } from '../candidates/candidate.ts'
import { circumstancesOf, NO_PAST, type RefreshInput } from '../candidates/judging.ts'
import type { Reading, RevokeAnswer } from './deactivation.ts'
import { listening, readAgain, readBackAll, setActive } from './miro-side.ts'
import type { RateHeard } from './pace.ts'
import type { Failure, ReclaimPorts } from './reclaim-ports.ts'
import {
    applyChange,
    CANDIDATES,
    readCandidate,
    readCandidates,
    type StoredCandidate,
} from '../candidates/candidate.store.ts'
import { downloadWaitsUntil } from './runs.store.ts'
import {
    exclusionsFor,
    type Profile,
    readRule,
    refreshInputOf,
    SEAT_FIELDS,
    SUBSCRIPTIONS,
    toSeat,
} from '../candidates/seats.act.ts'

/** Miro behind one alias, or the reason it cannot be reached. */
export type Side = { ok: true; connection: MiroConnection; heard(): RateHeard } | { ok: false; failure: Failure }

export function miroSide(aliasId: string | null): Side {
    const found = lookUpConnection(aliasId)
    if (!found.ok) {
        return { ok: false, failure: { refusal: 'no_connection', detail: say(found.message), retryAt: null } }
    }
    const listened = listening(transportFor(found.connection), now)
    const connection = {
        transport: listened.transport,
        baseUrl: found.connection.baseUrl,
        extraHosts: extraHosts(),
        now,
    }
    return { ok: true, connection, heard: listened.heard }
}

/** How a deactivation is sent: through the profile's subflow, or straight where the subflow itself is what runs. */
export type Sender = (candidate: Candidate) => RevokeAnswer

export function worldOf(profile: Profile, runId: string | null, send: Sender): ReclaimPorts {
    const input: RefreshInput = refreshInputOf(profile)
    const exclusions = exclusionsFor(profile.profileType)
    const rest = miroSide(profile.downloadAliasId)
    const scim = miroSide(profile.reclaimAliasId)
    const rules = new Map<string, Rule | null>()
    // What the table says about the group at hand, read in one statement.
    let group = new Map<string, Row>()
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
            const found = runId ? queueOf(runId, limit, without) : []
            group = subscriptionsOf(found)
            return found
        },
        rule: ruleOf,
        // Acting is judged on what Miro shows at this moment, not on the age of the last download.
        around: (candidate) => ({
            ...circumstancesOf({ ...input, now: now(), lastRefresh: now() }, NO_PAST, candidate.byHand),
        }),
        read(candidate): Reading {
            if (!scim.ok) return { kind: 'failed', ...scim.failure }
            if (!rest.ok) {
                return { kind: 'failed', ...rest.failure, refusal: 'download_credential' }
            }
            if (waitsUntil !== null && now() < waitsUntil) {
                return { kind: 'failed', refusal: 'rate_limited', detail: 'REST', retryAt: waitsUntil }
            }
            const answer = readAgain(rest.connection, profile.organizationId, candidate.externalUserId)
            if (answer.kind === 'failed') return { kind: 'failed', ...answer.failure }
            if (answer.kind === 'gone') return { kind: 'gone', pauseUntil: answer.pauseUntil }
            const { member, pauseUntil } = answer
            const row = subscriptionOf(candidate, group)
            const known = row ? toSeat(row, exclusions) : null
            const email = member.email || candidate.email
            const excluded = exclusions(email, member.licence) || known?.excluded || ''
            return {
                kind: 'shown',
                pauseUntil,
                seat: {
                    subscriptionId: candidate.subscriptionId ?? '',
                    externalUserId: member.id,
                    email,
                    name: candidate.name,
                    userId: candidate.userId,
                    licence: member.licence,
                    modelId: candidate.modelId,
                    lastActivity: member.lastActivityAt,
                    licenceAssigned: member.licenceAssignedAt,
                    externalCreated: known?.externalCreated ?? null,
                    recorded: known?.recorded ?? candidate.stateSince,
                    role: member.role,
                    adminRoles: member.adminRoles.join(', '),
                    excluded: excluded === '' ? null : excluded,
                    active: member.active,
                },
            }
        },
        revoke: send,
        readBack(candidates) {
            if (!scim.ok) {
                return {
                    shown: candidates.map(() => 'unknown' as const),
                    heard: { remaining: null, resetAt: null },
                    requests: 0,
                    failure: scim.failure,
                }
            }
            const back = readBackAll(scim.connection, candidates)
            return { ...back, heard: scim.heard() }
        },
        // The subscription of somebody reclaimed goes next; without a reference to it, it goes in one statement.
        change: (candidate, change) =>
            applyChange(candidate.id, change, change.to === 'closed_complete' ? { subscription: null } : {}),
        removeSubscriptions(candidates) {
            const ids = candidates.map((one) => one.subscriptionId).filter((id): id is string => Boolean(id))
            if (ids.length === 0) return
            query(SUBSCRIPTIONS).whereIn('sys_id', ids).deleteAll({ atMost: ids.length, rules: true })
        },
    }
}

function subscriptionsOf(candidates: readonly Candidate[]): Map<string, Row> {
    const found = new Map<string, Row>()
    const ids = candidates.map((one) => one.subscriptionId).filter((id): id is string => Boolean(id))
    if (ids.length === 0) return found
    query(SUBSCRIPTIONS)
        .whereIn('sys_id', ids)
        .each(SEAT_FIELDS, (row) => void found.set(row.sys_id ?? '', row))
    return found
}

function subscriptionOf(candidate: Candidate, group: ReadonlyMap<string, Row>): Row | null {
    if (!candidate.subscriptionId) return null
    return group.get(candidate.subscriptionId) ?? readRow(SUBSCRIPTIONS, candidate.subscriptionId, SEAT_FIELDS)
}

/** Claimed ones first, so that what is open at Miro is settled before anything new is sent; then the longest idle. */
function queueOf(runId: string, limit: number, without: readonly string[]): Candidate[] {
    const found: StoredCandidate[] = []
    const add = (asked: ReturnType<typeof query>) => {
        if (found.length >= limit) return
        const usable = without.length > 0 ? asked.whereNotIn('sys_id', without.slice(-1000)) : asked
        for (const one of readCandidates(usable, limit)) {
            if (found.length < limit && !found.some((each) => each.id === one.id)) found.push(one)
        }
    }
    const mine = () => query(CANDIDATES).where('run', runId)
    add(mine().where('state', 'awaiting_revocation').where('intent', 'sent').orderBy('number'))
    add(mine().where('state', 'awaiting_revocation').orderByDesc('days_idle').orderBy('number'))
    add(mine().where('state', 'ready').where('notify_user', false).orderByDesc('days_idle').orderBy('number'))
    add(mine().where('state', 'ready').where('consented', true).orderByDesc('days_idle').orderBy('number'))
    return found
}

/** Sends through the subflow the profile names; what failed in it stands on the candidate, written by our own action. */
export function throughSubflow(profile: Profile, ownSubflow: boolean): Sender {
    let flow: Subflow | null = null
    return (candidate) => {
        // A subflow of the customer's own does not claim: the claim is made here, before it can reach Miro.
        if (!ownSubflow) claim(candidate.id)
        flow = flow ?? (profile.reclaimSubflowId ? describeSubflow(profile.reclaimSubflowId) : null)
        const started = startDescribed(
            flow,
            { integration_profile: profile.id, user_subscription: candidate.subscriptionId ?? '' },
            { background: false, timeoutMilliseconds: 60_000 }
        )
        if (!started.ok) {
            // Looked at again before the next person: somebody may have changed it.
            flow = null
            // One that broke off half-way may have reached Miro; only one that never began certainly has not.
            const refusal = started.message.key === 'flow.failed' ? 'subflow_failed' : 'subflow_inactive'
            return { kind: 'refused', refusal, detail: say(started.message), retryAt: null }
        }
        if (String(started.outputs.status ?? '') === 'success') return { kind: 'accepted' }
        const detail = String(started.outputs.error_message ?? '')
        const after = readCandidate(candidate.id)
        const told = /^\[(\w+)(?:@(\d+))?\] ?/.exec(detail)
        if (ownSubflow && told && after) {
            return {
                kind: 'refused',
                refusal: told[1] as Failure['refusal'],
                detail: detail.slice(told[0].length),
                retryAt: told[2] ? Number(told[2]) : null,
            }
        }
        return { kind: 'refused', refusal: 'subflow_failed', detail, retryAt: null }
    }
}

/** Straight to Miro: what the shipped action does for the one candidate whose intent is recorded. */
export function straightToMiro(profile: Profile): Sender {
    const scim = miroSide(profile.reclaimAliasId)
    return (candidate) => {
        if (!scim.ok) return { kind: 'refused', ...scim.failure }
        if (!claim(candidate.id)) {
            return { kind: 'refused', refusal: 'unexpected', detail: 'no recorded intent', retryAt: null }
        }
        return setActive(scim.connection, candidate.externalUserId, false)
    }
}

/**
 * Marks the intent as sent, once: the mark stands before the request, so a second sender finds nothing to claim, and of two
 * at the same instant one finds the other's word. The look afterwards is the last thing before the request.
 */
export function claim(candidateId: string): boolean {
    const worker = newWorker()
    const expected = { state: 'awaiting_revocation', intent: 'recorded' }
    updateRowWhere(CANDIDATES, candidateId, expected, { intent: 'sent', sent_by: worker })
    const after = readRow(CANDIDATES, candidateId, ['state', 'intent', 'sent_by'])
    return after?.sent_by === worker && after.intent === 'sent' && after.state === 'awaiting_revocation'
}
