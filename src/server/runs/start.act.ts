// Starts runs: the row is written first, and whatever keeps a run from beginning stands on it in words.
import { hashOf } from '../base/hashes.ts'
import { logError } from '../platform/log.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { jobOf } from './job.store.ts'
import type { Job } from './job.store.ts'
import { writeCheckpoint } from './checkpoint.ts'
import { kindNamed, subjectOf } from './kind.ts'
import type { Kind, Kinds, Subject } from './kind.ts'
import { releaseLock } from './lock.store.ts'
import { unexpected } from './run.ts'
import type { Obstacle, Trigger } from './run.ts'
import { createRunOnce, endRun, unfinishedRun } from './run.store.ts'
import type { StoredRun } from './run.store.ts'
import { livingHolder, takeTurn } from './turn.act.ts'
import { alreadyAtWork, followUp, followUpDue, handOver, noProfile } from './work.act.ts'

export type Started = { ok: true; run: string } | { ok: false; run: string; message: Text; nextStep: Text }

/**
 * Starts a run of a kind on a profile now. A planned job starts once for the instant it was due at, on whichever node comes
 * first: its run's key follows from both. Where runs of the kind wait for their turn, one that is unfinished is enough.
 * `wish` is what its first slice finds saved. Throws only where not even the row that says why can be written.
 */
export function startJob<P extends Subject>(
    kinds: Kinds<P>,
    profileId: string,
    kindName: string,
    trigger: Trigger,
    planned: Job | null = null,
    wish: object | null = null
): Started {
    const key = planned ? hashOf(`scheduled run ${planned.id} ${planned.nextRun}`) : null
    const job = planned ?? jobOf(profileId, kindName)
    const opened = open(kinds, profileId, kindName, job?.name ?? null, planned !== null)
    // A reference to a profile that is gone would be refused with the row.
    const common = { ...opened.row, kind: kindName, trigger, jobId: job?.id ?? '' }
    if ('refused' in opened) {
        const run = createRunOnce({ ...common, state: 'not_run', ...opened.refused }, key) ?? (key as string)
        return { ok: false, run, ...opened.refused }
    }
    if (opened.unfinished !== null) return { ok: true, run: opened.unfinished }
    const place = wish ? { checkpoint: writeCheckpoint(wish, opened.kind.version) } : {}
    const run = createRunOnce({ ...common, ...place, state: 'queued' }, key)
    // Another node has started the job for this instant.
    if (run === null) return { ok: false, run: key as string, ...alreadyAtWork(key as string) }
    return begin(opened.kind, run, opened.profile)
}

interface Row {
    profileId: string
    name: string
}

type Opened<P extends Subject> =
    | { row: Row; kind: Kind<P>; profile: P; unfinished: string | null }
    | { row: Row; refused: { message: Text; nextStep: Text } }

/** Whether a run may be written; whatever is thrown while that is looked at stands in its way, in words. */
function open<P extends Subject>(
    kinds: Kinds<P>,
    profileId: string,
    kindName: string,
    jobName: string | null,
    planned: boolean
): Opened<P> {
    let row: Row = { profileId: '', name: jobName ?? kindName }
    const refused = ({ message, nextStep }: Obstacle) => ({ row, refused: { message, nextStep } })
    try {
        const kind = kindNamed(kinds, kindName)
        const profile = kind ? subjectOf(kinds, kind, profileId) : kinds.readProfile(profileId)
        if (profile) row = { ...row, profileId }
        if (!kind)
            return refused({ message: text('run.unknown_kind', kindName), nextStep: text('run.unexpected.next') })
        if (!profile) return refused(noProfile())
        if (jobName === null) row = { profileId, name: kind.nameOf(profile) }
        const obstacle = kind.obstacle(profile, false)
        if (obstacle) return refused(obstacle)
        if (kind.whenBusy === 'wait') {
            const unfinished = unfinishedRun(profileId, kindName)
            // What the planned job does beyond a person's run would be left out for a day.
            const isEnough = unfinished && (!planned || unfinished.trigger === 'schedule')
            return { row, kind, profile, unfinished: isEnough ? unfinished.id : null }
        }
        const holder = livingHolder(profileId, kind.lock)
        return holder ? refused(alreadyAtWork(holder.run)) : { row, kind, profile, unfinished: null }
    } catch (error) {
        const why = unexpected(error)
        logError('runs', `A run of ${kindName} did not start: ${why.said}`)
        return refused(why)
    }
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
        const { said, message, nextStep } = unexpected(error)
        logError('runs', `Run ${run} did not start: ${said}`)
        endRun(run, 'failed', message, nextStep)
        releaseLock(profileId, kind.lock, run)
        return { ok: false, run, message, nextStep }
    }
}

function refused(lock: string, run: string, profileId: string, why: Obstacle): Started {
    endRun(run, 'not_run', why.message, why.nextStep)
    releaseLock(profileId, lock, run)
    return { ok: false, run, message: why.message, nextStep: why.nextStep }
}

/** Ends a run that no worker holds, gives its lock back and does what follows. */
export function giveUp<P extends Subject>(
    kinds: Kinds<P>,
    kind: Kind<P>,
    run: StoredRun,
    message: Text,
    nextStep: Text
): void {
    endRun(run.id, 'failed', message, nextStep, followUpDue(kind))
    releaseLock(run.profileId, kind.lock, run.id)
    followUp(kinds, kind, { ...run, state: 'failed', takeovers: 0 })
}
