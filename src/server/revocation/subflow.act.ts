/** What the shipped subflow does for one subscription: send the deactivation it was called for, or the whole protocol. */
import { now } from '../platform/clock.ts'
import { releaseLock, takeLock } from '../runs/lock.store.ts'
import { say } from '../platform/messages.ts'
import { hashOf } from '../base/hashes.ts'
import { freshBudget } from './pace.ts'
import { describeRefusal } from '../miro/refusals.ts'
import { runSlice } from './reclaim.ts'
import { emptyCheckpoint } from './reclaim-ports.ts'
import { LOCK } from './reclaim.act.ts'
import {
    openCandidateFor,
    openCandidateOf,
    readCandidate,
    type StoredCandidate,
} from '../candidates/candidate.store.ts'
import { lastBudget } from './runs.store.ts'
import { type Profile, readProfile, sliceMilliseconds } from '../candidates/seats.act.ts'
import { refuseProfile, stateLabel } from '../candidates/said.act.ts'
import { seatOfSubscription } from '../candidates/subscription.act.ts'
import { type Text, text } from '../candidates/wording.ts'
import { straightToMiro, worldOf } from './world.act.ts'

export interface Revoked {
    status: 'success' | 'error'
    error_message: string
}

/** A failure as the output carries it: `[kind@instant] words`, so that a run knows the kind and a person can read it. */
function failure(kind: string, detail: string, retryAt: number | null): Revoked {
    const mark = retryAt === null ? kind : `${kind}@${retryAt}`
    return { status: 'error', error_message: `[${mark}] ${detail}`.slice(0, 4000) }
}

const refusedBecause = (why: Text): Revoked => failure('subflow_failed', say(why), null)

/**
 * Called by a run: the intent is recorded, so the request is sent and nothing else. Called by anybody else: the candidate
 * must be awaiting revocation, and everything is done as a run would, under the profile's lock.
 */
export function revokeSubscription(profileId: string, subscriptionId: string): Revoked {
    const profile = readProfile(profileId)
    const refusal = refuseProfile(profile)
    if (refusal) return refusedBecause(refusal.text)
    const candidate = openCandidateFor(profileId, subscriptionId) ?? candidateOfPerson(profileId, subscriptionId)
    if (!candidate) return refusedBecause(text('reclaim.nothing_ready'))
    if (candidate.state !== 'awaiting_revocation') {
        return refusedBecause(text('reclaim.wrong_state', 'Miro Reclaim Subscription', stateLabel(candidate.state)))
    }
    if (candidate.intent === 'recorded') {
        const answer = straightToMiro(profile as Profile)(candidate)
        return answer.kind === 'accepted'
            ? { status: 'success', error_message: '' }
            : failure(answer.refusal, answer.detail, answer.retryAt)
    }
    return wholeProtocol(profile as Profile, candidate)
}

/** Of the person the subscription is of: the row may be younger than the candidate. */
function candidateOfPerson(profileId: string, subscriptionId: string): StoredCandidate | null {
    const seat = seatOfSubscription(subscriptionId)
    return seat ? openCandidateOf(profileId, seat.externalUserId) : null
}

function wholeProtocol(profile: Profile, candidate: StoredCandidate): Revoked {
    const holder = hashOf(`subflow ${candidate.id}`)
    if (!takeLock(profile.id, LOCK, holder).ok) return refusedBecause(text('reclaim.busy'))
    try {
        const world = worldOf(profile, null, straightToMiro(profile))
        let given = false
        const once = {
            ...world,
            queue: () => {
                if (given) return []
                given = true
                return [candidate]
            },
        }
        const checkpoint = emptyCheckpoint(lastBudget(profile.id, now()) ?? freshBudget(now()))
        const options = { startedBy: 'Miro Reclaim Subscription', deadline: now() + sliceMilliseconds(), maxLooks: 3 }
        const end = runSlice(once, checkpoint, options)
        const after = readCandidate(candidate.id)
        if (after?.state === 'closed_complete') return { status: 'success', error_message: '' }
        if ((end.kind === 'later' || end.kind === 'paused') && end.because) {
            return failure(end.because.refusal, end.because.detail, end.because.retryAt)
        }
        const kind = after?.errorKind || 'subflow_failed'
        return failure(kind, say(describeRefusal(kind, after?.state ?? '').message), null)
    } finally {
        releaseLock(profile.id, LOCK, holder)
    }
}
