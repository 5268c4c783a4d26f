// Starts runs: the row is written first, and whatever keeps a run from beginning stands on it in words.
import { hashOf } from '../base/hashes.ts'
import { logError } from '../platform/log.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { jobOf } from './job.store.ts'
import type { Job } from './job.store.ts'
import type { Kind, Kinds, Subject } from './kind.ts'
import { releaseLock } from './lock.store.ts'
import type { Obstacle, Trigger } from './run.ts'
import { createRunOnce, endRun, unfinishedRun } from './run.store.ts'
import type { StoredRun } from './run.store.ts'
import { livingHolder, takeTurn } from './turn.act.ts'
import { alreadyAtWork, followUp, followUpDue, handOver, noProfile } from './work.act.ts'

export type Started = { ok: true; run: string } | { ok: false; run: string; message: Text; nextStep: Text }

/**
 * Starts a run of a kind on a profile now. A planned job starts once for the instant it was due at, on whichever node comes
 * first: its run's key follows from both. Where runs of the kind wait for their turn, one that is unfinished is enough.
 */
export function startJob<P extends Subject>(
    kinds: Kinds<P>,
    profileId: string,
    kindName: string,
    trigger: Trigger,
    planned: Job | null = null
): Started {
    const kind = kinds.of[kindName]
    if (!kind) throw new Error(`There is no kind of run ${JSON.stringify(kindName)}`)
    const key = planned ? hashOf(`scheduled run ${planned.id} ${planned.nextRun}`) : null
    const job = planned ?? (profileId === '' ? null : jobOf(profileId, kindName))
    const profile = kinds.readProfile(profileId)
    const name = job?.name ?? (profile ? kind.nameOf(profile) : kindName)
    // A reference to a profile that is gone would be refused with the row.
    const common = { profileId: profile ? profileId : '', kind: kindName, trigger, name, jobId: job?.id ?? '' }
    const refuse = (why: Obstacle): Started => {
        const run = createRunOnce({ ...common, state: 'not_run', ...why }, key) ?? (key as string)
        return { ok: false, run, ...why }
    }
    if (!profile) return refuse(noProfile())
    const obstacle = kind.obstacle(profile, false)
    if (obstacle) return refuse(obstacle)
    if (kind.whenBusy === 'refuse') {
        const holder = livingHolder(profileId, kind.lock)
        if (holder) return refuse(alreadyAtWork(holder.run))
    } else {
        const unfinished = unfinishedRun(profileId, kindName)
        // What the planned job does beyond a person's run would be left out for a day.
        if (unfinished && (!planned || unfinished.trigger === 'schedule')) return { ok: true, run: unfinished.id }
    }
    const run = createRunOnce({ ...common, state: 'queued' }, key)
    // Another node has started the job for this instant.
    if (run === null) {
        const already = { message: text('run.already', ''), nextStep: text('run.already.next', 0) }
        return { ok: false, run: key as string, ...already }
    }
    return begin(kind, run, profile)
}

/** Lets a queued run begin. Where its kind refuses at once, one of two people on two nodes is told at once. */
function begin<P extends Subject>(kind: Kind<P>, run: string, profile: P): Started {
    const profileId = profile.id
    try {
        if (!kind.begin) {
            handOver(run, 0)
            return { ok: true, run }
        }
        const turn = takeTurn(profileId, kind.lock, run)
        if (!turn.ok) return refused(kind.lock, run, profileId, alreadyAtWork(turn.holder.run))
        const begun = kind.begin(profile)
        if (!begun.ok) return refused(kind.lock, run, profileId, begun)
        if (begun.handedOver) {
            endRun(run, 'completed', begun.handedOver, null)
            releaseLock(profileId, kind.lock, run)
        }
        return { ok: true, run }
    } catch (error) {
        const said = error instanceof Error ? error.message : String(error)
        logError('runs', `Run ${run} did not start: ${said}`)
        const why = { message: text('run.unexpected', said), nextStep: text('run.unexpected.next') }
        endRun(run, 'failed', why.message, why.nextStep)
        releaseLock(profileId, kind.lock, run)
        return { ok: false, run, ...why }
    }
}

function refused(lock: string, run: string, profileId: string, why: Obstacle): Started {
    endRun(run, 'not_run', why.message, why.nextStep)
    releaseLock(profileId, lock, run)
    return { ok: false, run, message: why.message, nextStep: why.nextStep }
}

/** Ends a run that no worker holds, gives its lock back and does what follows. */
export function giveUp<P extends Subject>(kinds: Kinds<P>, run: StoredRun, message: Text, nextStep: Text): void {
    const kind = kinds.of[run.kind]
    endRun(run.id, 'failed', message, nextStep, followUpDue(kind))
    if (run.profileId !== '') releaseLock(run.profileId, kind.lock, run.id)
    followUp(kind, { ...run, state: 'failed' }, kinds.readProfile(run.profileId))
}
