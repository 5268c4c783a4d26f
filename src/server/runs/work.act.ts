// Works slices of runs of every kind: one try/catch, one way to save, one word for every ending.
//
// Whatever happens in a slice, the run's row says so afterwards; where even that fails, the ticker finds the run without a
// sign of life and hands it over again, three times at most.
import { oneMinute, toPlatform } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { queueEvent, queueEventAt } from '../platform/events.ts'
import { logError } from '../platform/log.ts'
import { say, sayAll } from '../platform/messages.ts'
import { numberProperty } from '../platform/properties.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts'
import type { Saved } from './checkpoint.ts'
import { meterOf } from './cost.act.ts'
import type { Meter } from './cost.act.ts'
import { claimSlice, holdBegun } from './hold.act.ts'
import type { Hold } from './hold.act.ts'
import { kindNamed, subjectOf } from './kind.ts'
import type { Kind, Kinds, Slice, SliceEnd, Subject } from './kind.ts'
import { releaseLock } from './lock.store.ts'
import { unexpected } from './run.ts'
import type { Obstacle, RunState, RunValues } from './run.ts'
import { numberOf, readRun, updateRun } from './run.store.ts'
import type { StoredRun } from './run.store.ts'
import { mostTakeovers } from './takeover.ts'
import { takeTurn } from './turn.act.ts'

/** Milliseconds after which a run that found its profile busy looks again. */
const busyPause = oneMinute

/** How a slice left its run. */
export interface Worked {
    run: string
    state: RunState
    /** What the run says of itself: null where it goes on. */
    message: Text | string | null
    nextStep: Text | null
}

/** A claimed slice with everything that ends it. */
interface Work<P extends Subject> {
    kinds: Kinds<P>
    stored: StoredRun
    kind: Kind<P>
    profile: P | null
    hold: Hold
    meter: Meter
}

/** The event that hands the next slice of any run over: parm1 is the run, parm2 the slice that ended. */
export function handOver(run: string, slice: number, at: number | null = null): void {
    if (at === null) queueEvent('x_snc_miro_sam.run.slice', null, run, String(slice))
    else queueEventAt('x_snc_miro_sam.run.slice', null, run, String(slice), at)
}

/** Works the slice after number `slice`, if this worker is the one to get it; null where another one has it. */
export function workNext<P extends Subject>(kinds: Kinds<P>, run: string, slice: number): Worked | null {
    const hold = claimSlice(run, slice)
    return hold ? workClaimed(kinds, hold) : null
}

/** Works the first slice of a run that this script has just written as begun. */
export function workFirst<P extends Subject>(kinds: Kinds<P>, run: string): Worked | null {
    const hold = holdBegun(run)
    return hold ? workClaimed(kinds, hold) : null
}

/** Works the slice of a run that `claimSlice` has just given to this worker. */
function workClaimed<P extends Subject>(kinds: Kinds<P>, hold: Hold): Worked {
    let work: Work<P> | null = null
    try {
        const stored = hold.claimed
        const kind = kindNamed(kinds, stored.kind)
        if (!kind) {
            const [message, nextStep] = [text('run.unknown_kind', stored.kind), text('run.unexpected.next')]
            hold.end('failed', message, nextStep)
            return { run: hold.run, state: 'failed', message, nextStep }
        }
        work = { kinds, stored, kind, profile: null, hold, meter: meterOf(stored) }
        work = { ...work, profile: subjectOf(kinds, kind, stored.profileId) }
        return finish(work, workTurn(work))
    } catch (error) {
        const { said, message, nextStep } = unexpected(error)
        logError('runs', `Run ${hold.run} stopped: ${said}`)
        if (work) return finish(work, { kind: 'end', state: 'failed', message, nextStep })
        hold.end('failed', message, nextStep)
        return { run: hold.run, state: 'failed', message, nextStep }
    }
}

/** One slice, when it is this run's turn on its profile. */
function workTurn<P extends Subject>(work: Work<P>): SliceEnd {
    const { stored, kind, profile } = work
    const begun = stored.slice > 1
    const obstacle = profile ? kind.obstacle(profile, begun) : noProfile()
    if (!profile || obstacle) return { kind: 'end', state: begun ? 'failed' : 'not_run', ...(obstacle ?? noProfile()) }
    const turn = takeTurn(stored.profileId, kind.lock, stored.id)
    if (!turn.ok) return busy(work, turn.holder.run)
    const saved = readCheckpoint(stored.checkpoint, kind.version)
    if (!saved && kind.otherVersion === 'give_up') {
        return {
            kind: 'end',
            state: 'failed',
            message: text('run.unreadable'),
            nextStep: text('run.unexpected.next'),
        }
    }
    return kind.work(sliceOf(work, saved ?? {}), profile)
}

function busy<P extends Subject>({ stored, kind, hold }: Work<P>, holder: string): SliceEnd {
    if (kind.whenBusy === 'wait') return { kind: 'pause', until: now() + busyPause, message: null }
    if (stored.slice > 1) {
        // Another run has taken its place in the meantime; this one must not write any more.
        hold.end('superseded', text('run.superseded'), null)
        return { kind: 'overtaken' }
    }
    return { kind: 'end', state: 'not_run', ...alreadyAtWork(holder) }
}

/** A run whose profile is gone. */
export function noProfile(): Obstacle {
    return { message: text('run.no_profile'), nextStep: text('run.no_profile.next') }
}

/** What somebody is told whose run meets another one at work. */
export function alreadyAtWork(holder: string): Obstacle {
    return {
        message: text('run.already', numberOf(holder)),
        nextStep: text('run.already.next', numberProperty('stale_run_minutes')),
    }
}

function sliceOf<P extends Subject>({ stored, kind, hold, meter }: Work<P>, saved: Saved): Slice {
    return {
        run: {
            id: stored.id,
            number: stored.number,
            profileId: stored.profileId,
            trigger: stored.trigger,
            slice: hold.slice,
            takenOver: stored.takeovers > 0,
            started: stored.started,
        },
        saved,
        deadline: now() + numberProperty('slice_seconds') * 1000,
        stillMine: () => hold.stillMine(),
        // Saved is got somewhere: whoever dies after this is not dying at the same place again.
        save: (checkpoint, values = {}) =>
            hold.save({
                ...values,
                ...meter.totals(),
                takeovers: 0,
                checkpoint: writeCheckpoint(checkpoint, kind.version),
            }),
    }
}

/** What a slice's end means for the run's row, its lock, the queue and what follows. */
function finish<P extends Subject>(work: Work<P>, end: SliceEnd): Worked {
    const { stored, hold } = work
    const goesOn: Worked = { run: stored.id, state: 'in_progress', message: null, nextStep: null }
    switch (end.kind) {
        case 'overtaken':
            return { ...goesOn, state: 'superseded' }
        case 'hand_over': {
            const kept: Kept = end.message ? { message: worded(end.message), next_step: worded(end.nextStep) } : {}
            if (saveWith(work, end, kept)) handOver(stored.id, hold.slice)
            return goesOn
        }
        case 'pause': {
            // Whoever waits is well, and not dying at the same place.
            const kept: Kept = {
                state: 'paused',
                takeovers: 0,
                resume_at: toPlatform(end.until),
                ...(end.message ? { message: worded(end.message), next_step: worded(end.nextStep) } : {}),
            }
            if (saveWith(work, end, kept)) handOver(stored.id, hold.slice, end.until)
            return { ...goesOn, state: 'paused' }
        }
        case 'end':
            close(work, end)
            return { run: stored.id, state: end.state, message: end.message, nextStep: end.nextStep }
    }
}

/** Columns written with a slice's end beside its checkpoint. */
type Kept = RunValues

function worded(words: Text | null | undefined): string | null {
    return words ? say(words).slice(0, 4000) : null
}

/** One write: where the run stands, what it cost, and what else is to be kept; nothing where there is nothing to write. */
function saveWith<P extends Subject>(
    { kind, hold, meter }: Work<P>,
    end: { checkpoint?: object; values?: RunValues },
    kept: Kept
): boolean {
    if (!end.checkpoint && Object.keys(kept).length === 0) return true
    const place: RunValues = end.checkpoint
        ? { takeovers: 0, checkpoint: writeCheckpoint(end.checkpoint, kind.version) }
        : {}
    return hold.save({ ...(end.values ?? {}), ...meter.totals(), ...place, ...kept })
}

/**
 * Ends a run: its row and its job, then its lock, then what follows. The row goes first, because it tells whether the rest
 * is this worker's to touch, and carries that the follow-up is due; what a stop leaves after it, the ticker mends.
 */
function close<P extends Subject>(work: Work<P>, end: Extract<SliceEnd, { kind: 'end' }>): void {
    const { kinds, stored, kind, hold, meter, profile } = work
    const place: RunValues = end.checkpoint ? { checkpoint: writeCheckpoint(end.checkpoint, kind.version) } : {}
    const values = { ...(end.values ?? {}), ...meter.totals(), ...place, ...followUpDue(kind) }
    if (!hold.end(end.state, end.message, end.nextStep, values)) return
    releaseLock(stored.profileId, kind.lock, stored.id)
    followUp(kinds, kind, { ...stored, state: end.state, takeovers: 0 }, profile)
}

/** The columns that say that something follows the end of a run of this kind. */
export function followUpDue(kind: { after?: unknown }): RunValues {
    return { takeovers: 0, ...(kind.after ? { follow_up: 'due' } : {}) }
}

/**
 * Does what follows the end of a run. A failure never undoes the end: the ticker tries again, and the last one is told.
 * @param profile as the run had it; null: read now
 */
export function followUp<P extends Subject>(
    kinds: Kinds<P>,
    kind: Kind<P>,
    run: StoredRun,
    profile: P | null = null
): void {
    if (!kind.after) return
    try {
        const subject = profile ?? subjectOf(kinds, kind, run.profileId)
        const { id, number, profileId, state, trigger } = run
        if (subject) kind.after({ id, number, profileId, state, trigger }, subject)
        updateRun(run.id, { follow_up: 'done' })
    } catch (error) {
        const { said } = unexpected(error)
        logError('runs', `After run ${run.id}: ${said}`)
        if (run.takeovers >= mostTakeovers) missFollowUp(run.id, said)
    }
}

/** Says on a run that what follows it is given up, and why. */
export function missFollowUp(run: string, why: string): void {
    const told = sayAll([readRun(run)?.message ?? '', text('run.follow_up_failed', why)])
    updateRun(run, {
        follow_up: 'failed',
        message: told.slice(0, 4000),
        next_step: say(text('run.unexpected.next')),
    })
}
