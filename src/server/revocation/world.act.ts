// Gives a reclaim run its ports: the rows it works on, and Miro behind the profile's aliases.
import type { Candidate, Rule } from '../candidates/candidate.ts'
import { applyChange, candidates, readCandidates } from '../candidates/candidate.store.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import { circumstancesOf, noPast } from '../candidates/judging.ts'
import type { RefreshInput } from '../candidates/judging.ts'
import { readRule } from '../candidates/rule.store.ts'
import { refreshInputOf, seatFields, toSeat } from '../candidates/seats.act.ts'
import { now } from '../platform/clock.ts'
import type { Query, Row } from '../platform/records.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { exclusionsFor } from '../subscriptions/exclusion.store.ts'
import { readSubscription, subscriptions } from '../subscriptions/subscription.store.ts'
import { downloadWaitsUntil } from './budget.act.ts'
import type { Reading } from './deactivation.ts'
import { readAgain, readBackAll } from './miro-side.ts'
import type { ReclaimPorts } from './reclaim-ports.ts'
import type { Sender } from './send.act.ts'
import { miroSide } from './side.act.ts'

export function worldOf(profile: Profile, runId: string | null, send: Sender): ReclaimPorts {
    const input: RefreshInput = refreshInputOf(profile)
    const exclusions = exclusionsFor(profile.profileType)
    const rest = miroSide(profile.downloadAlias)
    const scim = miroSide(profile.reclaimAlias)
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
            ...circumstancesOf({ ...input, now: now(), lastRefresh: now() }, noPast, candidate.byHand),
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
            subscriptions().whereIn('sys_id', ids).deleteAll({ atMost: ids.length, rules: true })
        },
    }
}

function subscriptionsOf(candidates: readonly Candidate[]): Map<string, Row> {
    const found = new Map<string, Row>()
    const ids = candidates.map((one) => one.subscriptionId).filter((id): id is string => Boolean(id))
    if (ids.length === 0) return found
    subscriptions()
        .whereIn('sys_id', ids)
        .each(seatFields, (row) => void found.set(row.sys_id ?? '', row))
    return found
}

function subscriptionOf(candidate: Candidate, group: ReadonlyMap<string, Row>): Row | null {
    if (!candidate.subscriptionId) return null
    return group.get(candidate.subscriptionId) ?? readSubscription(candidate.subscriptionId, seatFields)
}

/** Claimed ones first, so that what is open at Miro is settled before anything new is sent; then the longest idle. */
function queueOf(runId: string, limit: number, without: readonly string[]): Candidate[] {
    const found: StoredCandidate[] = []
    const add = (asked: Query) => {
        if (found.length >= limit) return
        const usable = without.length > 0 ? asked.whereNotIn('sys_id', without.slice(-1000)) : asked
        for (const one of readCandidates(usable, limit)) {
            if (found.length < limit && !found.some((each) => each.id === one.id)) found.push(one)
        }
    }
    const mine = () => candidates().where('run', runId)
    add(mine().where('state', 'awaiting_revocation').where('intent', 'sent').orderBy('number'))
    add(mine().where('state', 'awaiting_revocation').orderBy('idle_since').orderBy('number'))
    add(mine().where('state', 'ready').where('notify_user', false).orderBy('idle_since').orderBy('number'))
    add(mine().where('state', 'ready').where('consented', true).orderBy('idle_since').orderBy('number'))
    return found
}
