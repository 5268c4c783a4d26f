/** Continues the runs of the reclaim half: one worker at a time per profile, a repeated event does nothing. */
import { now } from '../platform/clock.ts'
import { passLock, releaseLock, takeLock } from '../platform/locks.ts'
import { numberProperty } from '../platform/properties.ts'
import { updateRow } from '../platform/rows.ts'
import { formatInstant } from './candidate.ts'
import { candidatesSlice, LOCK, reclaimSlice } from './slices.ts'
import { handOver } from './starting.ts'
import { readRun, RUNS, staleRuns } from './stored-runs.ts'

/**
 * Works the next slice of a run. An event for another slice than the next one does nothing, so that a repeated event
 * cannot start a second worker. Another run on the same profile and kind makes this one wait.
 */
export function continueRun(runId: string, slice: number): void {
    const run = readRun(runId)
    if (!run || run.slice !== slice || run.state === 'completed' || run.state === 'failed') return
    const lock = takeLock(run.profileId, LOCK, runId)
    if (!lock.ok) {
        const stale = now() - numberProperty('stale_run_minutes') * 60_000
        const dead = (lock.holder.heartbeat ?? 0) < stale || !isUnfinished(lock.holder.run)
        if (!dead || !passLock(run.profileId, LOCK, lock.holder.run, runId)) {
            updateRow(RUNS, runId, { state: 'queued', heartbeat: formatInstant(now() + 60_000) })
            handOver(runId, slice, now() + 60_000)
            return
        }
    }
    const state = run.kind === 'reclaim' ? reclaimSlice(run) : candidatesSlice(run)
    if (state === 'ended') releaseLock(run.profileId, LOCK, runId)
}

function isUnfinished(runId: string): boolean {
    const run = readRun(runId)
    return run !== null && ['queued', 'in_progress', 'paused'].includes(run.state)
}

/** Continues what died: a run without a sign of life for too long gets its next slice again. */
export function resumeStale(): number {
    const stale = staleRuns(now() - numberProperty('stale_run_minutes') * 60_000)
    for (const runId of stale) {
        const run = readRun(runId)
        if (run) continueRun(runId, run.slice)
    }
    return stale.length
}
