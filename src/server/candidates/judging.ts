// Decides, after a complete download, which removal candidates to create, refresh, move on or close.
import { formatMoney } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import type { Candidate, Rule, Seat } from './candidate.ts'
import { oneDay } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import { planMove } from './change.ts'
import type { CandidateChange } from './change.ts'
import { idleDays, idleSince, ruleFor, whyNot } from './eligibility.ts'
import type { Circumstances } from './eligibility.ts'
import { wordFailure } from '../miro/failures.ts'
import type { CandidateState } from './states.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** What earlier candidates of the same person leave behind. */
export interface Past {
    quietUntil: Instant | null
    reactivations: number
}

export const noPast: Past = { quietUntil: null, reactivations: 0 }

export interface RefreshInput {
    now: Instant
    rules: readonly Rule[]
    tokenOwnerId: string | null
    lastRefresh: Instant | null
    maxAgeDays: number
    /** Days in Attention Required after which a candidate is closed canceled. */
    errorTimeoutDays: number
}

/** A new candidate: its first state, what it keeps of the person and licence, and the first journal entries. */
export interface NewCandidate {
    seat: Seat
    rule: Rule
    state: Extract<CandidateState, 'ready' | 'attention_required'>
    idleSince: Instant
    byHand: boolean
    entries: Text[]
    errorKind: string
    error: Text | null
    nextStep: Text | null
}

/** What the snapshot of an open candidate is brought up to. Days idle are not in it: whoever reads works them out. */
export interface Snapshot {
    idleSince: Instant
    lastActivity: Instant | null
    licence: string
    modelId: string | null
    userId: string | null
    ruleId: string
    /** The price the rule names now. */
    potential: Money | null
}

export interface SeatPlan {
    create: NewCandidate | null
    change: CandidateChange | null
    refresh: Snapshot | null
}

const nothingToDo: SeatPlan = { create: null, change: null, refresh: null }

/** The circumstances of one seat, put together from what holds for the whole refresh and from the person's past. */
export function circumstancesOf(input: RefreshInput, past: Past, byHand: boolean): Circumstances {
    return {
        now: input.now,
        tokenOwnerId: input.tokenOwnerId,
        lastRefresh: input.lastRefresh,
        maxAgeDays: input.maxAgeDays,
        openCandidate: null,
        quietUntil: past.quietUntil,
        reactivations: past.reactivations,
        byHand,
    }
}

/**
 * The plan for one subscription, with its open candidate where there is one.
 * - No open candidate: one is created when nothing speaks against it.
 * - In use again: closed canceled. Protected by now: closed skipped. Information too old: left as it is.
 * - A deactivation under way is left to the run, which asks Miro.
 * - Attention Required: ready again where a missing user has been set or Miro was only out of reach; closed after the time-out.
 * - A subscription whose row is marked as missing is not judged: only a download that has removed it says that it is gone.
 * Silence is judged where questions and e-mails are known: consent/silence.act.ts.
 */
export function planSeat(seat: Seat, open: Candidate | null, past: Past, input: RefreshInput): SeatPlan {
    const rule = ruleFor(seat.modelId, input.rules)
    if (!open) {
        const verdict = whyNot(seat, rule, circumstancesOf(input, past, false))
        return verdict || !rule ? nothingToDo : { ...nothingToDo, create: planNew(seat, rule, input.now, false, null) }
    }
    if (open.intent !== '') return nothingToDo
    const verdict = whyNot(seat, rule, circumstancesOf(input, past, open.byHand))
    if (verdict?.reason === 'data_too_old' || verdict?.reason === 'member_gone') return nothingToDo
    if (verdict && verdict.bearing !== 'wait') {
        const event =
            verdict.reason === 'active'
                ? 'activity_seen'
                : verdict.bearing === 'in_use'
                  ? 'no_longer_stale'
                  : 'protected'
        return {
            ...nothingToDo,
            change: planMove(open, event, 'system', verdict.sentence, { reason: verdict.reason }),
        }
    }
    if (!rule) return nothingToDo
    const change = planTime(open, seat, input)
    return { create: null, change, refresh: planSnapshot(open, seat, rule) }
}

/** Time-outs and mended errors of an open candidate. */
function planTime(open: Candidate, seat: Seat, input: RefreshInput): CandidateChange | null {
    if (open.state !== 'attention_required') return null
    const mended = (open.errorKind === 'no_user' && seat.userId !== null) || open.errorKind === 'unavailable'
    if (mended) return planMove(open, 'mended', 'system', text('journal.mended'))
    if (input.now - open.stateSince > input.errorTimeoutDays * oneDay) {
        return planMove(open, 'error_timed_out', 'system', text('journal.error_timed_out', input.errorTimeoutDays))
    }
    return null
}

/** A question is open or was answered: it holds for this person alone. */
export function boundToPerson(open: Pick<Candidate, 'state' | 'consented'>): boolean {
    return open.consented || open.state === 'awaiting_user' || open.state === 'awaiting_approval'
}

function planSnapshot(open: Candidate, seat: Seat, rule: Rule): Snapshot | null {
    const next: Snapshot = {
        idleSince: idleSince(seat),
        lastActivity: seat.lastActivity,
        licence: seat.licence,
        modelId: seat.modelId,
        // Where somebody was asked, a change of person is planOtherPerson's.
        userId: boundToPerson(open) ? open.userId : seat.userId,
        ruleId: rule.id,
        potential: open.bookedElsewhere ? null : rule.price,
    }
    const worth = (money: Money | null) => (money ? formatMoney(money) : '')
    const same =
        next.idleSince === open.idleSince &&
        next.lastActivity === open.lastActivity &&
        next.licence === open.licence &&
        next.modelId === open.modelId &&
        next.userId === open.userId &&
        next.ruleId === open.ruleId &&
        worth(next.potential) === worth(open.potential)
    return same ? null : next
}

/**
 * An open candidate whose subscription is gone. Awaiting Revocation is left to the run, which asks Miro what became of the
 * person; everything else is closed skipped.
 */
export function planGone(open: Candidate): CandidateChange | null {
    if (open.state === 'awaiting_revocation' || open.intent !== '') return null
    return planMove(open, 'subscription_gone', 'system', text('journal.subscription_gone'))
}

/**
 * Another application owns the candidates of the profile now: what was not yet asked or taken up is left to it. Whoever was
 * asked, or is under way, goes on to the end here. Null: nothing to do.
 */
export function planHandedAway(open: Candidate, owner: string): CandidateChange | null {
    const begun =
        open.intent !== '' || open.consented || (open.state !== 'ready' && open.state !== 'attention_required')
    if (open.bookedElsewhere || begun) return null
    const why = text('request.owned_elsewhere', owner)
    return planMove(open, 'protected', 'system', why, { reason: 'owned_elsewhere' })
}

/** Every open candidate of a deleted profile is closed skipped, whatever it was waiting for. */
export function planProfileDeleted(open: Candidate): CandidateChange | null {
    return planMove(open, 'profile_deleted', 'system', text('journal.profile_deleted'))
}

/** A new candidate; with Notify user on and nobody to notify it needs attention from the start. */
export function planNew(seat: Seat, rule: Rule, now: Instant, byHand: boolean, by: string | null): NewCandidate {
    const days = idleDays(seat, now)
    const born = by
        ? text('journal.created_by_hand', by, rule.name)
        : text('journal.created', rule.name, days, rule.thresholdDays)
    const nobody = rule.notifyUser && seat.userId === null
    const refusal = nobody ? wordFailure('no_user', '') : null
    return {
        seat,
        rule,
        state: nobody ? 'attention_required' : 'ready',
        idleSince: idleSince(seat),
        byHand,
        entries: refusal ? [born, refusal.message] : [born],
        errorKind: nobody ? 'no_user' : '',
        error: refusal?.message ?? null,
        nextStep: refusal?.next ?? null,
    }
}

/** The answer to 'Why not?', or the sentence that nothing speaks against it. */
export function answerWhyNot(seat: Seat, openNumber: string | null, past: Past, input: RefreshInput): Text {
    const rule = ruleFor(seat.modelId, input.rules)
    const around = { ...circumstancesOf(input, past, false), openCandidate: openNumber }
    return whyNot(seat, rule, around)?.sentence ?? text('why.none', rule?.name ?? '')
}

/** How long a decision to keep holds: as long again as the rule waits before it calls a licence idle. */
export function quietUntil(rule: Rule | null, now: Instant): Instant {
    return now + Math.max(30, rule?.thresholdDays ?? 0) * oneDay
}
