// Runs one slice of a reclaim run: reads, decides, deactivates in groups, reads back, keeps the books in a safe order.
import type { Candidate } from '../candidates/candidate.ts'
import { planComplete, planFailure, planNote } from '../candidates/change.ts'
import type { CandidateChange } from '../candidates/change.ts'
import { text } from '../texts/text.ts'
import type { Full, RaisedCeiling } from './ceilings.ts'
import { planRevocation } from './deactivation.ts'
import type { Outcome } from './deactivation.ts'
import { budgetAt, groupSize, hasRoom, hear, patchCredits, readCredits, retryUnavailable, spend } from './pace.ts'
import { failureRow } from '../miro/failures.ts'
import type { Failure, ReclaimCheckpoint, ReclaimPorts, ReclaimEnd, SliceOptions } from './reclaim-ports.ts'

export const confirmAgainAfter = 30_000

/** Works until everything is done, the deadline has passed, the budget is used, or a failure concerns everybody. */
export function runSlice(ports: ReclaimPorts, checkpoint: ReclaimCheckpoint, options: SliceOptions): ReclaimEnd {
    const later: string[] = []
    // Rows somebody else moved in between: not ours any more in this slice.
    const passed: string[] = []
    let first = true
    for (;;) {
        if (!first && ports.now() >= options.deadline) return { kind: 'later', at: null, because: null }
        first = false
        const pause = readingPause(ports, checkpoint)
        if (pause) return { kind: 'later', at: pause.retryAt, because: pause }
        checkpoint.budget = budgetAt(checkpoint.budget, ports.now())
        const size = groupSize(checkpoint.budget)
        if (size === 0) return { kind: 'later', at: checkpoint.budget.resetAt, because: null }
        const group = ports.queue(size, [...later, ...passed])
        if (group.length === 0) {
            return later.length === 0
                ? { kind: 'done' }
                : { kind: 'later', at: ports.now() + confirmAgainAfter, because: null }
        }
        const end = runGroup(ports, checkpoint, options, group, { later, passed })
        if (end) return end
    }
}

function runGroup(
    ports: ReclaimPorts,
    checkpoint: ReclaimCheckpoint,
    options: SliceOptions,
    group: readonly Candidate[],
    { later, passed }: { later: string[]; passed: string[] }
): ReclaimEnd | null {
    const accepted: Candidate[] = []
    let end: ReclaimEnd | null = null
    for (const candidate of group) {
        if (!hasRoom(checkpoint.budget, accepted.length)) break
        const failure = attempt(ports, checkpoint, options, candidate, accepted, later)
        // Only who has had a turn: the others come again where the budget is full again within this slice.
        if (!later.includes(candidate.id)) passed.push(candidate.id)
        // What was accepted stays claimed: the worker that has the run now looks at Miro and settles it.
        if (failure === 'overtaken') return { kind: 'overtaken' }
        if (failure) {
            end = endOf(ports, checkpoint, failure)
            break
        }
    }
    // Whatever was accepted is read back before the slice ends, so that little is left open at Miro.
    if (accepted.length > 0 && !held(ports)) return { kind: 'overtaken' }
    const unread = readBackAndClose(ports, checkpoint, accepted, later)
    return end ?? (unread ? endOf(ports, checkpoint, unread) : null)
}

function held(ports: ReclaimPorts): boolean {
    return ports.stillMine?.() ?? true
}

/** The pause REST asked for, as long as it lasts. */
function readingPause(ports: ReclaimPorts, checkpoint: ReclaimCheckpoint): Failure | null {
    if (checkpoint.readableFrom === null || ports.now() >= checkpoint.readableFrom) return null
    return { refusal: 'rate_limited', detail: 'REST', retryAt: checkpoint.readableFrom, reading: true }
}

/** One person up to Miro's answer. Returns a failure only where the batch must not go on. */
function attempt(
    ports: ReclaimPorts,
    checkpoint: ReclaimCheckpoint,
    options: SliceOptions,
    candidate: Candidate,
    accepted: Candidate[],
    later: string[]
): Failure | 'overtaken' | null {
    const pause = readingPause(ports, checkpoint)
    if (pause) return pause
    const full = candidate.intent === '' ? ports.ceiling(candidate) : null
    if (full) return leave(ports, checkpoint, candidate, full)
    const reading = ports.read(candidate)
    // Every request may have taken long enough for this worker to be taken for dead.
    if (!held(ports)) return 'overtaken'
    checkpoint.readableFrom = reading.pauseUntil ?? null
    const step = planRevocation(
        {
            candidate,
            rule: ports.rule(candidate),
            around: ports.around(candidate),
            startedBy: options.startedBy,
            unconfirmed: checkpoint.unconfirmed[candidate.id] ?? null,
            maxLooks: options.maxLooks,
        },
        reading
    )
    if (step.kind === 'unread') {
        const { refusal, detail, retryAt } = step
        if (refusal === 'rate_limited') checkpoint.readableFrom = retryAt
        return failed(ports, checkpoint, candidate, { refusal, detail, retryAt, reading: true }, candidate.intent)
    }
    if (step.kind === 'confirm_later') {
        checkpoint.unconfirmed[candidate.id] = (checkpoint.unconfirmed[candidate.id] ?? 0) + 1
        later.push(candidate.id)
        return null
    }
    checkpoint.fruitless = 0
    if (step.kind === 'settle') {
        const settled = settle(ports, checkpoint, candidate, step.change, step.outcome)
        if (settled && candidate.intent === 'recorded') ports.giveBack(candidate)
        if (settled && step.removes) ports.removeSubscriptions([candidate])
        return null
    }
    return deactivate(ports, checkpoint, candidate, step.change, accepted)
}

/** Takes a place under the ceilings, writes the intent and sends; what Miro answers is booked. */
function deactivate(
    ports: ReclaimPorts,
    checkpoint: ReclaimCheckpoint,
    candidate: Candidate,
    change: CandidateChange,
    accepted: Candidate[]
): Failure | 'overtaken' | null {
    const place = ports.take(candidate)
    if (!place.ok) return leave(ports, checkpoint, candidate, place)
    ports.record(candidate, withReason(change, place.raised))
    const taken: Candidate = { ...candidate, state: change.to, intent: 'recorded' }
    const answer = ports.revoke(taken)
    if (!held(ports)) return 'overtaken'
    if (answer.kind === 'refused' && !ports.isRecorded(taken)) {
        // Somebody changed the row first, so there was nothing to claim and nothing was sent.
        ports.giveBack(candidate)
        return null
    }
    checkpoint.budget = spend(checkpoint.budget, patchCredits)
    // What Miro refused was looked at once more, to say why.
    if (answer.kind === 'refused') checkpoint.budget = spend(checkpoint.budget, readCredits)
    if (answer.kind === 'accepted') {
        accepted.push({ ...taken, intent: 'sent' })
        return null
    }
    const refusal = failureRow(answer.refusal)
    // What is refused for everybody is refused before Miro looks at the person. Any other refusal may answer a request that
    // something on the way has sent a second time, after the first one had taken effect.
    if (refusal.certain && refusal.stopsBatch) {
        ports.giveBack(taken)
        return failed(ports, checkpoint, taken, answer, '')
    }
    return afterDoubt(ports, checkpoint, { ...taken, intent: 'sent' }, answer)
}

/** Nothing is asked of Miro for somebody beyond the ceilings. */
function leave(ports: ReclaimPorts, checkpoint: ReclaimCheckpoint, candidate: Candidate, full: Full): null {
    ports.leave(candidate)
    checkpoint.left += 1
    if (full.until !== null) checkpoint.roomAt = Math.min(checkpoint.roomAt ?? full.until, full.until)
    return null
}

/** Whoever goes beyond the ceilings has in the journal who allowed that, for which batch and why. */
function withReason(change: CandidateChange, raised: RaisedCeiling | null): CandidateChange {
    if (!raised) return change
    return {
        ...change,
        entries: [...change.entries, text('journal.beyond_ceiling', raised.name, raised.by, raised.reason)],
    }
}

/** Miro may or may not have acted: what it shows right now decides, and where it shows nothing the intent stays claimed. */
function afterDoubt(
    ports: ReclaimPorts,
    checkpoint: ReclaimCheckpoint,
    candidate: Candidate,
    failure: Failure
): Failure | null {
    const back = ports.readBack([candidate])
    checkpoint.budget = hear(spend(checkpoint.budget, readCredits * back.requests), back.heard)
    if (back.shown[0] === 'inactive') {
        const settled = settle(ports, checkpoint, candidate, planComplete(candidate), 'reclaimed')
        if (settled) ports.removeSubscriptions([candidate])
        return null
    }
    // That SCIM knows the person at neither request says nothing about the first: the answer to it may have been another's.
    const settled = back.shown[0] === 'active' || (failureRow(failure.refusal).certain && back.shown[0] !== 'gone')
    if (settled) ports.giveBack(candidate)
    return failed(ports, checkpoint, candidate, failure, settled ? '' : 'sent')
}

function readBackAndClose(
    ports: ReclaimPorts,
    checkpoint: ReclaimCheckpoint,
    accepted: readonly Candidate[],
    later: string[]
): Failure | null {
    if (accepted.length === 0) return null
    const back = ports.readBack(accepted)
    checkpoint.budget = hear(spend(checkpoint.budget, readCredits * back.requests), back.heard)
    const closed: Candidate[] = []
    accepted.forEach((candidate, index) => {
        if (back.shown[index] === 'inactive') {
            delete checkpoint.unconfirmed[candidate.id]
            const settled = settle(ports, checkpoint, candidate, planComplete(candidate), 'reclaimed')
            if (settled) closed.push(candidate)
        } else {
            // Accepted in this run: looked at again later, never sent again.
            checkpoint.unconfirmed[candidate.id] = (checkpoint.unconfirmed[candidate.id] ?? 0) + 1
            later.push(candidate.id)
        }
    })
    // Together, since deleting them one by one costs as much again as closing them.
    if (closed.length > 0) ports.removeSubscriptions(closed)
    return back.failure
}

/** Books a failure on the candidate where it is the candidate's; answers it where it is everybody's. */
function failed(
    ports: ReclaimPorts,
    checkpoint: ReclaimCheckpoint,
    candidate: Candidate,
    failure: Failure,
    intent: Candidate['intent']
): Failure | null {
    const refusal = failureRow(failure.refusal)
    const retry = failure.refusal === 'unavailable' ? retryUnavailable(checkpoint.fruitless, ports.now()) : null
    if (refusal.needsAttention && retry === null) {
        const change = planFailure(candidate, failure.refusal, failure.detail, intent)
        if (change && ports.change(candidate, change)) checkpoint.counts.failed += 1
    } else if (candidate.state === 'awaiting_revocation') {
        ports.change(candidate, planNote(candidate, { intent }))
    }
    return refusal.stopsBatch ? { ...failure, retryAt: retry ?? failure.retryAt } : null
}

function endOf(ports: ReclaimPorts, checkpoint: ReclaimCheckpoint, failure: Failure): ReclaimEnd {
    if (failure.refusal === 'rate_limited' && failure.reading && failure.retryAt !== null) {
        return { kind: 'later', at: failure.retryAt, because: failure }
    }
    if (failure.refusal === 'rate_limited') {
        const at = failure.retryAt ?? checkpoint.budget.resetAt
        checkpoint.budget = { ...checkpoint.budget, remaining: 0, resetAt: at }
        return { kind: 'later', at, because: failure }
    }
    if (failure.refusal === 'unavailable') {
        const at = failure.retryAt ?? retryUnavailable(checkpoint.fruitless, ports.now())
        checkpoint.fruitless += 1
        if (at !== null) return { kind: 'later', at, because: failure }
    }
    return { kind: 'paused', because: failure }
}

/** True where the candidate was closed here; its subscription, where it goes too, is the caller's next step. */
function settle(
    ports: ReclaimPorts,
    checkpoint: ReclaimCheckpoint,
    candidate: Candidate,
    change: CandidateChange | null,
    outcome: Outcome
): boolean {
    if (!change || !ports.change(candidate, change)) return false
    checkpoint.counts[outcome] += 1
    return true
}
