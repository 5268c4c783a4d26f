// What the shipped subflow does for one subscription: send the deactivation it was called for, or the whole protocol.
import { openCandidateFor, openCandidateOf, readCandidate } from '../candidates/candidate.store.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import { refuseProfile, stateLabel } from '../candidates/said.act.ts'
import { subscriptionOf } from '../candidates/seats.act.ts'
import { describeRefusal } from '../miro/refusals.ts'
import { say } from '../platform/messages.ts'
import { readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { livingHolder } from '../runs/turn.act.ts'
import type { Worked } from '../runs/work.act.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { beyondCeilings, startReclaim } from './batch.act.ts'
import { reclaimLock } from './reclaim-ports.ts'
import { straightToMiro } from './send.act.ts'
import { writeFailure } from './subflow-answer.ts'

/** Works the first slice of a queued run here and now; null where another worker was faster. */
export type Begin = (run: string) => Worked | null

export interface Revoked {
    status: 'success' | 'error'
    error_message: string
}

function failure(kind: string, detail: string, retryAt: number | null): Revoked {
    return { status: 'error', error_message: writeFailure({ kind, detail, retryAt }) }
}

const refusedBecause = (why: Text): Revoked => failure('subflow_failed', say(why), null)

/**
 * Called by a run: the intent is recorded, so the request is sent and nothing else. Called by anybody else: the candidate
 * must be awaiting revocation, and everything is done as a run would, under the profile's lock.
 */
export function revokeSubscription(profileId: string, subscriptionId: string, begin: Begin): Revoked {
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
    return wholeProtocol(profile as Profile, candidate, begin)
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
    } as const
    const { run, roomAt } = startReclaim(profile, [candidate], options)
    if (!run) return refusedBecause(beyondCeilings(roomAt))
    const worked = begin(run)
    const after = readCandidate(candidate.id)
    if (after?.state === 'closed_complete') return { status: 'success', error_message: '' }
    if (worked?.message && !after?.errorKind) return failure('subflow_failed', say(worked.message), null)
    const kind = after?.errorKind || 'subflow_failed'
    return failure(kind, say(describeRefusal(kind, after?.state ?? '').message), null)
}
