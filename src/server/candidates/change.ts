// One change of a removal candidate: what is written together, in one row, so that no stop can tear it apart.
import type { Money } from '../base/money.ts'
import type { Candidate, Intent } from './candidate.ts'
import type { Instant } from '../base/instants.ts'
import { isOpen, nextState } from './states.ts'
import type { Actor, CandidateEvent, CandidateState } from './states.ts'
import { wordFailure } from '../miro/failures.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

export interface CandidateChange {
    /** The state this change was planned from; the write is refused when the row has moved on. */
    from: CandidateState
    to: CandidateState
    entries: Text[]
    intent?: Intent
    errorKind?: string
    error?: Text | null
    nextStep?: Text | null
    /** Null takes a booked saving back. */
    realised?: Money | null
    due?: Instant | null
    quietUntil?: Instant | null
    consented?: boolean
    reason?: string
}

/**
 * The change an event makes when this actor causes it; closing and leaving Attention Required also clear what no longer holds.
 * @returns null when the event is not allowed from the candidate's state, or not to this actor.
 */
export function planMove(
    candidate: Pick<Candidate, 'state'>,
    event: CandidateEvent,
    actor: Actor,
    entry: Text,
    more: Partial<CandidateChange> = {}
): CandidateChange | null {
    const to = nextState(candidate.state, event, actor)
    if (!to) return null
    const cleared: Partial<CandidateChange> =
        to === 'attention_required' ? {} : { errorKind: '', error: null, nextStep: null }
    const closed: Partial<CandidateChange> = isOpen(to) ? {} : { due: null, intent: '' }
    return { from: candidate.state, to, entries: [entry], ...cleared, ...closed, reason: event, ...more }
}

/** A change that leaves the state as it is. */
export function planNote(candidate: Pick<Candidate, 'state'>, more: Partial<CandidateChange>): CandidateChange {
    return { from: candidate.state, to: candidate.state, entries: [], ...more }
}

/** To Attention Required, with what Miro answered and the next step. An intent stays only where its outcome is open. */
export function planFailure(
    candidate: Pick<Candidate, 'state' | 'intent'>,
    kind: string,
    answer: string,
    intent: Intent = ''
): CandidateChange | null {
    const { message, next } = wordFailure(kind, answer)
    // Somebody who cannot be asked is no failure of the deactivation.
    const event = candidate.state === 'awaiting_user' ? 'unreachable' : 'failed'
    return planMove(candidate, event, 'system', message, { errorKind: kind, error: message, nextStep: next, intent })
}

/**
 * The subscription has another user: what was asked and answered concerned somebody else. Whoever was to answer or had
 * answered gives way to the new person, who is asked from the beginning; null while a deactivation is under way.
 */
export function planOtherPerson(candidate: Pick<Candidate, 'state' | 'intent'>, entry: Text): CandidateChange | null {
    if (candidate.intent !== '' || !isOpen(candidate.state)) return null
    const anew = { consented: false, due: null, entries: [entry] }
    return candidate.state === 'awaiting_approval' || candidate.state === 'awaiting_revocation'
        ? planMove(candidate, 'asked_anew', 'system', entry, anew)
        : planNote(candidate, anew)
}

/**
 * Closed Complete: only ever planned from a reading in which Miro shows the person deactivated. A candidate that was taken up
 * again, after a request of which nobody knew the outcome, passes through Awaiting Revocation in the same write.
 */
export function planComplete(candidate: Candidate): CandidateChange | null {
    const entry = candidate.potential
        ? text('journal.verified', candidate.potential)
        : text('journal.verified.no_price')
    const taken = nextState(candidate.state, 'taken', 'system') ?? candidate.state
    const change = planMove({ state: taken }, 'verified', 'system', entry, { realised: candidate.potential })
    return change && { ...change, from: candidate.state }
}
