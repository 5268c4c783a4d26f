// Works one slice of a download with the platform behind it, and ends it in words a person can use.
import { lookUpConnection } from '../platform/connections.ts'
import { now } from '../platform/clock.ts'
import { queueEvent, queueEventAt } from '../platform/events.ts'
import { miroThrough } from '../platform/http.ts'
import { toPlatform } from '../base/instants.ts'
import { releaseLock } from '../runs/lock.store.ts'
import { logError } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { numberProperty } from '../platform/properties.ts'
import type { Row } from '../platform/records.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { onDownloadComplete, readingWaitsUntil } from '../handlers/hooks.ts'
import type { Hold } from '../runs/hold.act.ts'
import type { RunState } from '../runs/run.store.ts'
import { updateProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import type { Checkpoint } from './download-checkpoint.ts'
import { meterOf, portsOf } from './download-world.act.ts'
import type { Meter } from './download-world.act.ts'
import { workSlice } from './download.ts'
import type { SliceEnd } from './download-ports.ts'
import { recountUnrecognized } from './software-model.store.ts'

export interface Outcome {
    status: 'success' | 'failure'
    /** Empty on success; else what happened and what to do next. */
    errorMessage: string
    run: string
}

/** A run in the hands of this worker. */
export interface Work {
    run: string
    profile: Profile
    hold: Hold
    meter: Meter
}

/** `row`: the job result as read, whose earlier costs count on. */
export function beginWork(row: Row, profile: Profile, hold: Hold): Work {
    return { run: hold.run, profile, hold, meter: meterOf(row) }
}

/** Works the slice from a checkpoint; whatever happens, the run's row says so afterwards. */
export function workOn(work: Work, start: Checkpoint): Outcome {
    const { run, profile } = work
    const looked = lookUpConnection(profile.downloadAlias)
    if (!looked.ok) {
        close(work, 'failed', looked.message, looked.nextStep)
        return describeFailure(run, looked.message, looked.nextStep)
    }
    try {
        const until = readingWaitsUntil(profile.sysId)
        if (until !== null && now() < until) {
            return finishSlice(work, start, { kind: 'pause', until, message: text('run.paused.budget') })
        }
        const ports = portsOf(work.hold, profile, miroThrough(looked.connection), work.meter)
        const { checkpoint, end } = workSlice(start, settings(), ports)
        return finishSlice(work, checkpoint, end)
    } catch (error) {
        const said = error instanceof Error ? error.message : String(error)
        logError('subscriptions', `Download ${run} stopped: ${said}`)
        const message = text('run.unexpected', said)
        close(work, 'failed', message, text('run.unexpected.next'))
        return describeFailure(run, message, text('run.unexpected.next'))
    }
}

function settings() {
    return {
        budget: numberProperty('slice_seconds') * 1000,
        pageCap: numberProperty('slice_pages'),
        maxPauses: numberProperty('max_pauses'),
        ceilingPercent: numberProperty('removal_ceiling_percent'),
        floor: numberProperty('removal_floor'),
        confirmations: numberProperty('confirm_missing'),
    }
}

function finishSlice(work: Work, checkpoint: Checkpoint, end: SliceEnd): Outcome {
    const { run, hold } = work
    const slice = String(hold.slice)
    const success: Outcome = { status: 'success', errorMessage: '', run }
    switch (end.kind) {
        case 'hand_over':
            queueEvent('x_snc_miro_sam.run.slice', null, run, slice)
            return success
        case 'pause':
            if (hold.save({ state: 'paused', resume_at: toPlatform(end.until), message: say(end.message) })) {
                queueEventAt('x_snc_miro_sam.run.slice', null, run, slice, end.until)
            }
            return success
        case 'overtaken':
            return success
        case 'ask': {
            const message = text('run.needs_decision', end.toRemove, end.total)
            close(work, 'needs_decision', message, text('run.needs_decision.next'))
            return success
        }
        case 'failed':
            close(work, 'failed', end.message, end.nextStep)
            return describeFailure(run, end.message, end.nextStep)
        case 'done':
            complete(work, checkpoint)
            return success
    }
}

function complete(work: Work, checkpoint: Checkpoint): void {
    const { run, profile } = work
    const counts = checkpoint.counts
    const open = recountUnrecognized(profile.sysId)
    const said = [
        text(
            'run.completed',
            counts.members,
            counts.active_members,
            counts.inserted,
            counts.updated,
            counts.removed,
            counts.unchanged
        ),
    ]
    let nextStep: Text | null = null
    if (counts.active_members === 0) said.push(text('run.completed.empty'))
    if (open > 0) {
        said.push(text('run.unrecognized', open))
        nextStep = text('run.unrecognized.next')
    }
    if (counts.left_out > 0) {
        said.push(text('run.completed.left_out', counts.left_out, counts.to_remove))
        nextStep = text('run.completed.left_out.next')
    }
    if (!close(work, 'completed', said.map((each) => say(each)).join(' '), nextStep, { ...counts })) return
    try {
        onDownloadComplete(profile.sysId, run)
    } catch (error) {
        logError('subscriptions', `After download ${run}: ${error instanceof Error ? error.message : String(error)}`)
    }
}

/**
 * Ends a run: its row and its job, then its profile and its lock; false where another worker has it. The row goes first,
 * because it tells whether the rest is this worker's to touch; what a stop leaves after it, the ticker and the next run mend.
 */
export function close(
    work: Work,
    state: RunState,
    message: Text | string,
    nextStep: Text | null,
    counts: Record<string, number> = {}
): boolean {
    const { run, profile, meter } = work
    if (!work.hold.end(state, message, nextStep, { ...counts, ...meter.totals() })) return false
    updateProfile(profile.sysId, {
        active_run: null,
        ...(state === 'completed' ? { last_refresh: toPlatform(now()) } : {}),
    })
    releaseLock(profile.sysId, 'download', run)
    return true
}

export function describeFailure(run: string, message: Text, nextStep: Text): Outcome {
    return { status: 'failure', errorMessage: `${say(message)} ${say(nextStep)}`, run }
}
