// Sends deactivations: through the subflow a profile names, or straight to Miro where that subflow is what runs.
import { oneMinute } from '../base/instants.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { markSent, readIntent } from '../candidates/candidate.store.ts'
import { describeSubflow, startDescribed } from '../platform/flows.ts'
import type { Subflow } from '../platform/flows.ts'
import { say } from '../platform/messages.ts'
import { newWorker } from '../platform/workers.ts'
import { recordOf } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { openSubscription } from '../subscriptions/subscription.store.ts'
import type { RevokeAnswer } from './deactivation.ts'
import { setActive } from './miro-side.ts'
import type { Failure } from './reclaim-ports.ts'
import { miroSide } from './side.act.ts'
import { readFailure } from './subflow-answer.ts'

/** Internal name of the subflow the app ships; any other is a customer's own. */
const shippedSubflow = 'x_snc_miro_sam.miro_reclaim_subscription'

/** How a deactivation is sent: through the profile's subflow, or straight where the subflow itself is what runs. */
export type Sender = (candidate: Candidate) => RevokeAnswer

/** Nothing is sent: somebody else changed the candidate after it was looked at, or has claimed it. */
const notRecorded: RevokeAnswer = {
    kind: 'refused',
    refusal: 'unexpected',
    detail: 'no recorded intent',
    retryAt: null,
}

/** Sends through the subflow the profile names; what failed in it stands on the candidate, written by our own action. */
export function throughSubflow(profile: Profile): Sender {
    let flow: Subflow | null = null
    return (candidate) => {
        flow = flow ?? (profile.reclaimSubflow ? describeSubflow(profile.reclaimSubflow) : null)
        const ownSubflow = flow?.name === shippedSubflow
        // A subflow of the customer's own does not claim: the claim is made here, before it can reach Miro.
        if (!ownSubflow && !claim(candidate.id)) return notRecorded
        // A reference input takes an opened record; one whose row has gone is left out, which our own subflow cannot go without.
        const subscription = candidate.subscriptionId ? openSubscription(candidate.subscriptionId) : null
        if (ownSubflow && flow?.active && !subscription) return straightToMiro(profile)(candidate)
        const inputs = {
            integration_profile: recordOf(profile),
            ...(subscription ? { user_subscription: subscription } : {}),
        }
        const started = startDescribed(flow, inputs, { background: false, timeoutMilliseconds: oneMinute })
        if (!started.ok) {
            // Looked at again before the next person: somebody may have changed it.
            flow = null
            // One that broke off half-way may have reached Miro; only one that never began certainly has not.
            const refusal = started.message.key === 'flow.failed' ? 'subflow_failed' : 'subflow_inactive'
            return { kind: 'refused', refusal, detail: say(started.message), retryAt: null }
        }
        if (String(started.outputs.status ?? '') === 'success') return { kind: 'accepted' }
        const detail = String(started.outputs.error_message ?? '')
        const told = ownSubflow ? readFailure(detail) : null
        if (told) {
            const { detail: said, retryAt } = told
            return { kind: 'refused', refusal: told.kind as Failure['refusal'], detail: said, retryAt }
        }
        return { kind: 'refused', refusal: 'subflow_failed', detail, retryAt: null }
    }
}

/** Straight to Miro: what the shipped action does for the one candidate whose intent is recorded. */
export function straightToMiro(profile: Profile): Sender {
    const scim = miroSide(profile.reclaimAlias)
    return (candidate) => {
        if (!scim.ok) return { kind: 'refused', ...scim.failure }
        if (!claim(candidate.id)) return notRecorded
        return setActive(scim.connection, candidate.externalUserId, false)
    }
}

/**
 * Marks the intent as sent, once: the mark stands before the request, so a second sender finds nothing to claim, and of two
 * at the same instant one finds the other's word. The look afterwards is the last thing before the request.
 */
function claim(candidateId: string): boolean {
    const worker = newWorker()
    markSent(candidateId, worker)
    const after = readIntent(candidateId)
    return after?.sentBy === worker && after.intent === 'sent' && after.state === 'awaiting_revocation'
}
