// Starts what is due and mends what has died; nothing that fails here keeps the rest from being looked at.
import { oneDay, oneMinute } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { logError } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { numberProperty } from '../platform/properties.ts'
import { text } from '../texts/text.ts'
import { readCheckpoint } from './checkpoint.ts'
import { claimFollowUp, claimStale } from './hold.act.ts'
import { dueJobs, planNextRun } from './job.store.ts'
import type { Job } from './job.store.ts'
import { kindNamed } from './kind.ts'
import type { Kinds, Subject } from './kind.ts'
import { releaseClaimsBefore } from './lock.store.ts'
import { deleteOldRuns, endRun, runsToFollowUp, staleRuns } from './run.store.ts'
import type { StoredRun } from './run.store.ts'
import { giveUp, startJob } from './start.act.ts'
import { mostTakeovers, planTakeover } from './takeover.ts'
import { followUp, handOver, missFollowUp } from './work.act.ts'

/** The ticker's work, every minute: due jobs (and, with them, results that are too old), then runs that have died. */
export function tick<P extends Subject>(kinds: Kinds<P>): void {
    const due = dueJobs()
    for (const job of due) each(`job ${job.name}`, () => startDue(kinds, job))
    if (due.length > 0) each('old results', () => deleteOldRuns(now() - numberProperty('keep_results_days') * oneDay))
    const before = now() - numberProperty('stale_run_minutes') * oneMinute
    each('claims of dead workers', () => releaseClaimsBefore(before))
    for (const run of staleRuns(before)) each(`run ${run.number}`, () => takeOver(kinds, run))
    for (const run of runsToFollowUp(before)) each(`after run ${run.number}`, () => finishFollowUp(kinds, run))
}

function each(what: string, act: () => void): void {
    try {
        act()
    } catch (error) {
        logError('runs', `${what}: ${error instanceof Error ? error.message : String(error)}`)
    }
}

function startDue<P extends Subject>(kinds: Kinds<P>, job: Job): void {
    startJob(kinds, job.profileId, job.kind, 'schedule', job)
    // After the run is written: a node that dies in between, or a database that refuses the row, leaves the job due, and its
    // run refuses a second one.
    planNextRun(job)
}

/** Continues a run whose worker died, or gives it up. The sign of life in the claim gives the queue time to deliver. */
function takeOver<P extends Subject>(kinds: Kinds<P>, run: StoredRun): void {
    const kind = kindNamed(kinds, run.kind)
    if (!kind) {
        if (claimStale(run)) endRun(run.id, 'failed', text('run.unknown_kind', run.kind), text('run.unexpected.next'))
        return
    }
    const readable = readCheckpoint(run.checkpoint, kind.version) !== null
    const plan = planTakeover({ state: run.state, slice: run.slice, takeovers: run.takeovers, readable }, kind)
    const takeovers = run.takeovers + 1
    if (plan.kind === 'hand_over') {
        if (claimStale(run, { takeovers })) handOver(run.id, run.slice + 1)
        return
    }
    // Over with the claim, so that whoever comes late finds nothing to begin.
    if (!claimStale(run, { takeovers, state: 'failed' }, false)) return
    const nextStep = plan.message.key === 'run.never_began' ? 'run.never_began.next' : 'run.unexpected.next'
    giveUp(kinds, kind, run, plan.message, text(nextStep))
}

/** What follows a run whose worker stopped between its end and that; given up where it stops there again and again. */
function finishFollowUp<P extends Subject>(kinds: Kinds<P>, run: StoredRun): void {
    const kind = kindNamed(kinds, run.kind)
    if (!claimFollowUp(run)) return
    if (!kind) return missFollowUp(run.id, say(text('run.unknown_kind', run.kind)))
    if (run.takeovers >= mostTakeovers) return missFollowUp(run.id, say(text('run.died', mostTakeovers)))
    followUp(kinds, kind, { ...run, takeovers: run.takeovers + 1 })
}
