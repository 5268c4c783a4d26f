// Starts what is due and mends what has died; every run that cannot start leaves a result that says why.
import { now } from '../platform/clock.ts'
import { queueEvent } from '../platform/events.ts'
import { startSubflow } from '../platform/flows.ts'
import { hashOf } from '../base/hashes.ts'
import { releaseLock } from './lock.store.ts'
import { logError } from '../platform/log.ts'
import { numberProperty } from '../platform/properties.ts'
import type { Row } from '../platform/records.ts'
import { openRow } from '../platform/rows.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { profilesAtWork, profileTable, readProfile, updateProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { obstacleOf } from '../subscriptions/download.act.ts'
import { readCheckpoint } from '../subscriptions/download-checkpoint.ts'
import { claimStale } from './hold.act.ts'
import { startRun } from '../handlers/hooks.ts'
import { downloadJobName } from './schedule.ts'
import {
    createRunOnce,
    deleteOldResults,
    dueJobs,
    ended,
    endRun,
    jobOf,
    planNextRun,
    readRun,
    staleRuns,
} from './run.store.ts'
import type { Kind, RunState, Trigger } from './run.store.ts'
import { livingHolder, takeTurn } from './turn.act.ts'

/** Internal name of the subflow the app ships; any other is a customer's own, which reports in its own execution. */
export const shippedDownloadSubflow = 'x_snc_miro_sam.miro_download_subscriptions'

/** A run that dies this often at the same place is given up. */
const mostTakeovers = 3

export type Started = { ok: true; run: string } | { ok: false; run: string; message: Text; nextStep: Text }

/** The ticker's work, every minute: due jobs (and, with them, results that are too old), then stale runs. */
export function tick(): void {
    for (const job of dueJobs()) {
        try {
            startJob(job.profile ?? '', (job.kind ?? 'download') as Kind, 'schedule', job)
        } finally {
            // After the run is written: a node that dies in between leaves the job due, and its run refuses a second one.
            planNextRun(job)
        }
        deleteOldResults(now() - numberProperty('keep_results_days') * 86400000)
    }
    takeOverStaleRuns()
}

/**
 * Starts a job of a profile now. The result row is written first; refusal is written into it. A planned job starts once for
 * the instant it was due at, on whichever node comes first: its run's key follows from both.
 */
export function startJob(profileId: string, kind: Kind, trigger: Trigger, planned: Row | null = null): Started {
    const key = planned ? hashOf(`scheduled run ${planned.sys_id} ${planned.next_run}`) : null
    const profile = readProfile(profileId)
    const job = planned ?? (profileId === '' ? null : jobOf(profileId, kind))
    const name = job?.name ?? (profile ? downloadJobName(profile.displayName) : kind)
    const common = { profile: profile ? profileId : '', kind, trigger, name, job: job?.sys_id ?? '' }
    const refuse = (message: Text, nextStep: Text): Started => {
        const run = createRunOnce({ ...common, state: 'not_run', message, nextStep }, key) ?? (key as string)
        return { ok: false, run, message, nextStep }
    }
    const refuseFor = (holder: string): [Text, Text] => [
        text('run.already', readRun(holder)?.number ?? holder),
        text('run.already.next', numberProperty('stale_run_minutes')),
    ]
    if (!profile) return refuse(text('run.no_profile'), text('run.no_profile.next'))
    const obstacle = obstacleOf(profile)
    if (obstacle) return refuse(obstacle.message, obstacle.nextStep)
    const holder = livingHolder(profileId, kind)
    if (holder) return refuse(...refuseFor(holder.run))
    const run = createRunOnce({ ...common, state: 'queued' }, key)
    // Another node has started the job for this instant.
    if (run === null)
        return {
            ok: false,
            run: key as string,
            message: text('run.already', ''),
            nextStep: text('run.already.next', 0),
        }
    if (kind !== 'download') return startOther(profile, kind, run)
    // The turn is taken here and not by the subflow's worker: of two people on two nodes, one is told at once.
    const turn = takeTurn(profileId, kind, run)
    if (turn.ok) return startDownloadFlow(profile, run)
    const [message, nextStep] = refuseFor(turn.holder.run)
    endRun(run, 'not_run', message, nextStep)
    return { ok: false, run, message, nextStep }
}

function startDownloadFlow(profile: Profile, run: string): Started {
    const record = openRow(profileTable, profile.sysId)
    const start = startSubflow(profile.downloadSubflow, { integration_profile: record }, { background: true })
    if (!start.ok) {
        endRun(run, 'not_run', start.message, start.nextStep)
        releaseLock(profile.sysId, 'download', run)
        return { ok: false, run, message: start.message, nextStep: start.nextStep }
    }
    if (start.name !== shippedDownloadSubflow) {
        endRun(run, 'completed', text('run.handed_over', start.label, start.contextId), null)
        releaseLock(profile.sysId, 'download', run)
    }
    return { ok: true, run }
}

function startOther(profile: Profile, kind: Kind, run: string): Started {
    try {
        if (startRun(kind, run, profile.sysId)) return { ok: true, run }
    } catch (error) {
        const said = error instanceof Error ? error.message : String(error)
        logError('jobs', `Run ${run} of kind ${kind} did not start: ${said}`)
        endRun(run, 'failed', text('run.unexpected', said), text('run.unexpected.next'))
        return { ok: false, run, message: text('run.unexpected', said), nextStep: text('run.unexpected.next') }
    }
    const message = text('run.unexpected', kind)
    endRun(run, 'not_run', message, text('run.unexpected.next'))
    return { ok: false, run, message, nextStep: text('run.unexpected.next') }
}

/** Continues runs whose worker died; gives up on one that dies again and again, or that no subflow ever took up. */
export function takeOverStaleRuns(): void {
    const before = now() - numberProperty('stale_run_minutes') * 60000
    for (const run of staleRuns(before)) {
        if (run.state === 'queued' && Number(run.slice ?? 0) === 0) {
            giveUp(run, text('run.never_began'), text('run.never_began.next'))
        } else if (run.kind === 'download') continueOrGiveUp(run)
        else handOverAgain(run, {})
    }
    for (const { profile, run } of profilesAtWork()) {
        const state = readRun(run)?.state as RunState | undefined
        // Its worker stopped between the end of the run and telling the profile.
        if (!state || ended.includes(state)) updateProfile(profile, { active_run: null })
    }
}

function continueOrGiveUp(run: Row): void {
    const checkpoint = readCheckpoint(run.checkpoint)
    if (!checkpoint) return giveUp(run, text('run.unreadable'), text('run.unexpected.next'))
    const takeovers = checkpoint.takeovers + 1
    if (takeovers > mostTakeovers) return giveUp(run, text('run.died', mostTakeovers), text('run.unexpected.next'))
    handOverAgain(run, { checkpoint: JSON.stringify({ ...checkpoint, takeovers }) })
}

/** The sign of life in the claim gives the queue time to deliver before the run counts as stale again. */
function handOverAgain(run: Row, values: Record<string, string>): void {
    if (!claimStale(run, values)) return
    queueEvent('x_snc_miro_sam.run.slice', null, run.sys_id as string, String(Number(run.slice ?? 0) + 1))
}

function giveUp(run: Row, message: Text, nextStep: Text): void {
    if (!claimStale(run)) return
    endRun(run.sys_id as string, 'failed', message, nextStep)
    if (!run.profile) return
    releaseLock(run.profile, run.kind ?? 'download', run.sys_id as string)
    if (readProfile(run.profile)?.activeRun === run.sys_id) updateProfile(run.profile, { active_run: null })
}
