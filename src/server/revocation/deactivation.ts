// Decides, for one person, what may happen next at Miro: nothing, a deactivation, or only the bookkeeping of one.
//
// The order that survives a stop anywhere: read the member → decide → write the intent with its reason → claim it (`sent`)
// → PATCH → read back → close, book the saving → delete the subscription. A claimed intent is never sent again: what Miro
// shows then either completes it, or a person decides.
import type { Candidate, Rule, Seat } from '../candidates/candidate.ts'
import { daysSince } from '../base/instants.ts'
import { planComplete, planFailure, planMove, planOtherPerson } from '../candidates/change.ts'
import type { CandidateChange } from '../candidates/change.ts'
import { idleDays, whyNot } from '../candidates/eligibility.ts'
import type { Circumstances } from '../candidates/eligibility.ts'
import type { FailureKind } from '../miro/failures.ts'
import { text } from '../texts/text.ts'

/** What reading the member again gave. */
export type Reading = (
    | { kind: 'shown'; seat: Seat }
    | { kind: 'gone' }
    | { kind: 'failed'; refusal: FailureKind; detail: string; retryAt: number | null }
) & {
    /** The next member must not be read before this instant: Miro's budget for reading is used up. */
    pauseUntil?: number | null
}

export type NextStep =
    /** Write this change, then send the deactivation. */
    | { kind: 'revoke'; change: CandidateChange }
    /** Write this change; nothing is sent. `removes`: the subscription goes too. */
    | { kind: 'settle'; change: CandidateChange; removes: boolean; outcome: Outcome }
    /** Miro accepted it in this run and does not show it yet: look again later. */
    | { kind: 'confirm_later' }
    /** The member could not be read. */
    | { kind: 'unread'; refusal: FailureKind; detail: string; retryAt: number | null }

export type Outcome = 'reclaimed' | 'failed' | 'canceled' | 'skipped'

export interface Standing {
    candidate: Candidate
    rule: Rule | null
    /** Without an open candidate: the one at hand is it. */
    around: Circumstances
    /** Who started the run, as the journal names them. */
    startedBy: string
    /** Miro answered the PATCH in this very run, and this often it was not to be seen yet. */
    unconfirmed: number | null
    /** After so many looks an accepted deactivation counts as not confirmed. */
    maxLooks: number
}

/**
 * 1. Not readable: nothing is decided.
 * 2. Gone, or shown deactivated without anything sent from here: skipped, no saving is claimed for somebody else's act.
 * 3. Shown deactivated after an intent was claimed: complete. This finishes a run that died after the PATCH.
 * 4. Shown active after an intent was claimed: never a second PATCH. Confirm later where Miro answered in this run, else
 *    a person decides, because the person may have been deactivated and reactivated in between.
 * 5. Active, and a protection holds now: canceled when in use, else skipped.
 * 6. Released by somebody who is no longer the person behind the subscription: asked anew, nothing is sent.
 * 7. Otherwise the intent is written with rule, reason and actor, and the deactivation may be sent.
 */
export function planRevocation(standing: Standing, reading: Reading): NextStep {
    const { candidate, rule, around } = standing
    if (reading.kind === 'failed') {
        return { kind: 'unread', refusal: reading.refusal, detail: reading.detail, retryAt: reading.retryAt }
    }
    const claimed = candidate.intent === 'sent'
    if (reading.kind === 'gone' || !reading.seat.active) {
        if (reading.kind === 'shown' && claimed) {
            return settle(planComplete(candidate), 'reclaimed', true)
        }
        const entry = text(reading.kind === 'gone' ? 'journal.subscription_gone' : 'journal.already_inactive')
        return settle(planMove(candidate, 'subscription_gone', 'system', entry), 'skipped', true)
    }
    if (claimed) {
        if (standing.unconfirmed === null) return settle(planFailure(candidate, 'outcome_unknown', ''), 'failed', false)
        if (standing.unconfirmed < standing.maxLooks) return { kind: 'confirm_later' }
        return settle(planFailure(candidate, 'not_confirmed', ''), 'failed', false)
    }
    const seat = reading.seat
    const verdict = whyNot(seat, rule, { ...around, openCandidate: null })
    if (verdict) {
        if (verdict.reason === 'active') {
            const days = daysSince(seat.lastActivity ?? around.now, around.now)
            const change = planMove(candidate, 'activity_seen', 'system', text('journal.activity_seen', days))
            return settle(change, 'canceled', false)
        }
        // Written out in full: the sentence of the protection is the reason a person looks for.
        if (verdict.bearing === 'in_use') {
            return settle(
                planMove(candidate, 'no_longer_stale', 'system', verdict.sentence, { reason: verdict.reason }),
                'canceled',
                false
            )
        }
        return settle(
            planMove(candidate, 'protected', 'system', verdict.sentence, { reason: verdict.reason }),
            'skipped',
            false
        )
    }
    if (candidate.consented && seat.userId !== candidate.userId) {
        return settle(planOtherPerson(candidate, text('journal.other_person')), 'skipped', false)
    }
    const entry = text('journal.intent', rule!.name, idleDays(seat, around.now), standing.startedBy)
    const change: CandidateChange | null =
        candidate.state === 'awaiting_revocation'
            ? { from: candidate.state, to: candidate.state, entries: [entry], intent: 'recorded' }
            : planMove(candidate, 'taken', 'system', entry, { intent: 'recorded' })
    if (!change) return settle(planFailure(candidate, 'unexpected', candidate.state), 'failed', false)
    return { kind: 'revoke', change }
}

/** What the revocation (PATCH, or the profile's subflow) answered. */
export type RevokeAnswer =
    { kind: 'accepted' } | { kind: 'refused'; refusal: FailureKind; detail: string; retryAt: number | null }

/** What reading back one person gave. */
export type Shown = 'inactive' | 'active' | 'gone' | 'unknown'

function settle(change: CandidateChange | null, outcome: Outcome, removes: boolean): NextStep {
    if (!change) throw new Error(`The transition table has no move for the outcome ${outcome}`)
    return { kind: 'settle', change, removes, outcome }
}
