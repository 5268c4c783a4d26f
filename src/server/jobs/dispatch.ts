// Starts what is due and mends what has died; every run that cannot start leaves a result that says why.
import { now } from '../platform/clock.ts'
import { queueEvent } from '../platform/events.ts'
import { startSubflow } from '../platform/flows.ts'
import { toPlatform } from '../platform/instants.ts'
import { releaseLock } from '../platform/locks.ts'
import { logError } from '../platform/log.ts'
import { numberProperty } from '../platform/properties.ts'
import type { Row } from '../platform/records.ts'
import { openRow } from '../platform/rows.ts'
import { text } from '../platform/texts.ts'
import type { Text } from '../platform/texts.ts'
import { profileTable, readProfile, updateProfile } from '../profiles/store.ts'
import type { Profile } from '../profiles/store.ts'
import { obstacleOf } from '../subscriptions/download.ts'
import { readCheckpoint } from '../subscriptions/checkpoint.ts'
import { startRun } from './hooks.ts'
import { downloadJobName } from './schedule.ts'
import {
    createRun,
    deleteOldResults,
    dueJobs,
    endRun,
    jobOf,
    planNextRun,
    readRun,
    staleRuns,
    updateRun,
} from './store.ts'
import type { Kind, Trigger } from './store.ts'
import { livingHolder } from './turns.ts'

/** Internal name of the subflow the app ships; any other is a customer's own, which reports in its own execution. */
export const shippedDownloadSubflow = 'x_snc_miro_sam.miro_download_subscriptions'

/** A run that dies this often at the same place is given up. */
const mostTakeovers = 3

export type Started = { ok: true; run: string } | { ok: false; run: string; message: Text; nextStep: Text }

/** The ticker's work, every minute: due jobs (and, with them, results that are too old), then stale runs. */
export function tick(): void {
    for (const job of dueJobs()) {
        planNextRun(job)
        startJob(job.profile ?? '', (job.kind ?? 'download') as Kind, 'schedule', job)
        deleteOldResults(now() - numberProperty('keep_results_days') * 86400000)
    }
    takeOverStaleRuns()
}

/** Starts a job of a profile now. The result row is written first; refusal is written into it. */
export function startJob(profileId: string, kind: Kind, trigger: Trigger, planned: Row | null = null): Started {
    const profile = readProfile(profileId)
    const job = planned ?? (profileId === '' ? null : jobOf(profileId, kind))
    const name = job?.name ?? (profile ? downloadJobName(profile.displayName) : kind)
    const common = { profile: profile ? profileId : '', kind, trigger, name, job: job?.sys_id ?? '' }
    const refuse = (message: Text, nextStep: Text): Started => {
        const run = createRun({ ...common, state: 'not_run', message, nextStep })
        return { ok: false, run, message, nextStep }
    }
    if (!profile) return refuse(text('run.no_profile'), text('run.no_profile.next'))
    const obstacle = obstacleOf(profile)
    if (obstacle) return refuse(obstacle.message, obstacle.nextStep)
    const holder = livingHolder(profileId, kind)
    if (holder) {
        const number = readRun(holder.run)?.number ?? holder.run
        return refuse(text('run.already', number), text('run.already.next', numberProperty('stale_run_minutes')))
    }
    const run = createRun({ ...common, state: 'queued' })
    return kind === 'download' ? startDownloadFlow(profile, run) : startOther(profile, kind, run)
}

function startDownloadFlow(profile: Profile, run: string): Started {
    const record = openRow(profileTable, profile.sysId)
    const start = startSubflow(profile.downloadSubflow, { integration_profile: record }, { background: true })
    if (!start.ok) {
        endRun(run, 'not_run', start.message, start.nextStep)
        return { ok: false, run, message: start.message, nextStep: start.nextStep }
    }
    if (start.name !== shippedDownloadSubflow) {
        endRun(run, 'completed', text('run.handed_over', start.label, start.contextId), null)
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
        if (run.state === 'queued') giveUp(run, text('run.never_began'), text('run.never_began.next'))
        else if (run.kind === 'download') continueOrGiveUp(run)
        else handOverAgain(run, {})
    }
}

function continueOrGiveUp(run: Row): void {
    const checkpoint = readCheckpoint(run.checkpoint)
    if (!checkpoint) return giveUp(run, text('run.unreadable'), text('run.unexpected.next'))
    const takeovers = checkpoint.takeovers + 1
    if (takeovers > mostTakeovers) return giveUp(run, text('run.died', mostTakeovers), text('run.unexpected.next'))
    handOverAgain(run, { checkpoint: JSON.stringify({ ...checkpoint, takeovers }) })
}

/** The sign of life gives the queue time to deliver before the run counts as stale again. */
function handOverAgain(run: Row, values: Record<string, string>): void {
    updateRun(run.sys_id as string, { ...values, heartbeat: toPlatform(now()) })
    queueEvent('x_snc_miro_sam.run.slice', null, run.sys_id as string, run.slice ?? '0')
}

function giveUp(run: Row, message: Text, nextStep: Text): void {
    endRun(run.sys_id as string, 'failed', message, nextStep)
    if (!run.profile) return
    releaseLock(run.profile, run.kind ?? 'download', run.sys_id as string)
    if (readProfile(run.profile)?.activeRun === run.sys_id) updateProfile(run.profile, { active_run: null })
}
