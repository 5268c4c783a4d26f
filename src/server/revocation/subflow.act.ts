// What the shipped subflow does for one subscription: send the deactivation it was called for, or the whole protocol.
import { isSysId } from '../base/query-values.ts'
import {
    markSentFor,
    openCandidateFor,
    openCandidateOf,
    readCandidate,
    readError,
} from '../candidates/candidate.store.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import { refuseProfile, stateLabel } from '../candidates/said.act.ts'
import type { Said } from '../candidates/said.act.ts'
import { subscriptionOf } from '../candidates/seats.act.ts'
import { say } from '../platform/messages.ts'
import { readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { livingHolder } from '../runs/turn.act.ts'
import type { Worked } from '../runs/work.act.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { beyondCeilings, startReclaim } from './batch.act.ts'
import { newWorker } from '../platform/workers.ts'
import type { RevokeAnswer } from './deactivation.ts'
import { setActive } from './miro-side.ts'
import { reclaimLock } from './reclaim-ports.ts'
import { miroSide } from './side.act.ts'
import { straightToMiro } from './send.act.ts'
import { writeFailure } from './subflow-answer.ts'

/** Works the first slice of a run here and now that was written as begun; null where it has moved on since. */
export type Begin = (run: string, profile: Profile) => Worked | null

export interface Revoked {
    /** As in SAM's own subflows; whoever reads takes any other word than success for a failure. */
    status: 'success' | 'failure'
    error_message: string
}

function failure(kind: string, detail: string, retryAt: number | null): Revoked {
    return { status: 'failure', error_message: writeFailure({ kind, detail, retryAt }) }
}

const refusedBecause = (why: Text): Revoked => failure('subflow_failed', say(why), null)

/**
 * Called by a run: the intent is recorded, so the request is sent and nothing else. Called by anybody else: the candidate
 * must be awaiting revocation, and everything is done as a run would, under the profile's lock.
 */
export function revokeSubscription(profileId: string, subscriptionId: string, begin: Begin): Revoked {
    const profile = readProfile(profileId)
    const refusal = refuseProfile(profile)
    if (!profile || refusal) return refusedBecause((refusal as Said).text)
    const scim = miroSide(profile.reclaimAlias)
    const worker = newWorker()
    // Claimed before it is looked at, as in send.act.ts: the look below is the last thing before the request.
    if (scim.ok && isSysId(subscriptionId)) markSentFor(profileId, subscriptionId, worker)
    const candidate = openCandidateFor(profileId, subscriptionId) ?? candidateOfPerson(profileId, subscriptionId)
    if (!candidate) return refusedBecause(text('reclaim.nothing_ready'))
    if (candidate.state !== 'awaiting_revocation') {
        return refusedBecause(text('reclaim.wrong_state', 'Miro Reclaim Subscription', stateLabel(candidate.state)))
    }
    if (scim.ok && candidate.intent === 'sent' && candidate.sentBy === worker) {
        return revoked(setActive(scim.connection, candidate.externalUserId, false))
    }
    // Not to be claimed by way of the subscription, or Miro is out of reach.
    if (candidate.intent === 'recorded') return revoked(straightToMiro(profile)(candidate))
    return wholeProtocol(profile, candidate, begin)
}

function revoked(answer: RevokeAnswer): Revoked {
    if (answer.kind === 'accepted') return { status: 'success', error_message: '' }
    return failure(answer.refusal, answer.detail, answer.retryAt)
}

/** Of the person the subscription is of: the row may be younger than the candidate. */
function candidateOfPerson(profileId: string, subscriptionId: string): StoredCandidate | null {
    const seat = subscriptionOf(subscriptionId)?.seat
    return seat ? openCandidateOf(profileId, seat.externalUserId) : null
}

/** Everything a run does, in a run of this one candidate that is worked here; what Miro delays goes on without the caller. */
function wholeProtocol(profile: Profile, candidate: StoredCandidate, begin: Begin): Revoked {
    if (livingHolder(profile.id, reclaimLock)) return refusedBecause(text('reclaim.busy'))
    const options = {
        startedBy: 'Miro Reclaim Subscription',
        trigger: 'person',
        straight: true,
        begun: true,
    } as const
    const { run, roomAt } = startReclaim(profile, [candidate], options)
    if (!run) return refusedBecause(beyondCeilings(roomAt))
    const worked = begin(run, profile)
    const after = readCandidate(candidate.id)
    if (after?.state === 'closed_complete') return { status: 'success', error_message: '' }
    if (worked?.message && !after?.errorKind) return failure('subflow_failed', say(worked.message), null)
    const told = readError(candidate.id)
    const standing = text('reclaim.under_way', candidate.number, stateLabel(after?.state ?? candidate.state))
    return failure(after?.errorKind || 'subflow_failed', told?.error ?? say(standing), null)
}
