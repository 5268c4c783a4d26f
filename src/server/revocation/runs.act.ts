/** Continues the runs of the reclaim half: one worker at a time per profile; the job half has claimed the slice before. */
import { now } from '../platform/clock.ts'
import { passLock, releaseLock, takeLock } from '../runs/lock.store.ts'
import { numberProperty } from '../platform/properties.ts'
import { claimSlice } from '../runs/hold.act.ts'
import type { Hold } from '../runs/hold.act.ts'
import { formatInstant } from '../candidates/candidate.ts'
import { candidatesSlice, LOCK, reclaimSlice } from './reclaim.act.ts'
import { handOver } from './batch.act.ts'
import { readRun } from './runs.store.ts'

/** Milliseconds after which a run that found the profile busy looks again. */
const BUSY = 60_000

/** Begins a run in this very transaction, for a person who waits for it. */
export function beginRun(runId: string): void {
    const hold = claimSlice(runId, 0)
    if (hold) continueRun(hold)
}

/** Works the claimed slice of a run. Another living run on the same profile makes this one wait. */
export function continueRun(hold: Hold): void {
    const runId = hold.run
    const run = readRun(runId)
    if (!run || run.state === 'completed' || run.state === 'failed') return
    const lock = takeLock(run.profileId, LOCK, runId)
    if (!lock.ok) {
        const stale = now() - numberProperty('stale_run_minutes') * 60_000
        const dead = (lock.holder.heartbeat ?? 0) < stale || !isUnfinished(lock.holder.run)
        if (!dead || !passLock(run.profileId, LOCK, lock.holder.run, runId)) {
            const again = now() + BUSY
            const instant = formatInstant(again)
            if (hold.save({ state: 'paused', resume_at: instant, heartbeat: instant })) {
                handOver(runId, run.slice, again)
            }
            return
        }
    }
    const end = run.kind === 'reclaim' ? reclaimSlice(run, hold) : candidatesSlice(run, hold)
    if (end === 'ended') releaseLock(run.profileId, LOCK, runId)
}

function isUnfinished(runId: string): boolean {
    const run = readRun(runId)
    return run !== null && ['queued', 'in_progress', 'paused'].includes(run.state)
}
