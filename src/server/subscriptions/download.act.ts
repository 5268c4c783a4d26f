// Begins and continues downloads: which run, which profile, whose turn; the slices themselves are worked elsewhere.
import { holderOf, releaseLock } from '../runs/lock.store.ts'
import { numberProperty } from '../platform/properties.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { claimSlice } from '../runs/hold.act.ts'
import type { Hold } from '../runs/hold.act.ts'
import { createRun, endRun, jobOf, queuedRun, readRun, supersedeRuns } from '../runs/run.store.ts'
import { takeTurn } from '../runs/turn.act.ts'
import { downloadJobName } from '../runs/schedule.ts'
import { readProfile, updateProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { firstCheckpoint, readCheckpoint } from './download-checkpoint.ts'
import { beginWork, close, describeFailure, workOn } from './download-slice.act.ts'
import type { Outcome } from './download-slice.act.ts'

/**
 * Begins a download of a profile: takes up the run that a job has queued, or makes one of its own, and works the first
 * slice here. Success means that it works or is done; the job result tells the rest. A second download of the same
 * profile is refused with the number of the one in progress.
 */
export function startDownload(profileId: string): Outcome {
    const profile = readProfile(profileId)
    if (!profile) return describeFailure('', text('run.no_profile'), text('run.no_profile.next'))
    const run = takeUpRun(profile)
    const obstacle = obstacleOf(profile)
    if (obstacle) {
        endRun(run, 'not_run', obstacle.message, obstacle.nextStep)
        releaseLock(profile.sysId, 'download', run)
        return describeFailure(run, obstacle.message, obstacle.nextStep)
    }
    const lock = takeTurn(profile.sysId, 'download', run)
    const checkpoint = firstCheckpoint(profile.downloadMode)
    const hold = lock.ok ? claimSlice(run, 0, { checkpoint: JSON.stringify(checkpoint) }) : null
    if (!hold) {
        const holder = lock.ok ? run : lock.holder.run
        const message = text('run.already', readRun(holder)?.number ?? holder)
        const nextStep = text('run.already.next', numberProperty('stale_run_minutes'))
        if (holder !== run) endRun(run, 'not_run', message, nextStep)
        return describeFailure(run, message, nextStep)
    }
    // This run marks anew; a decision about the earlier list could remove people who have come since.
    supersedeRuns(profile.sysId, 'download', ['needs_decision'], text('run.superseded'))
    updateProfile(profile.sysId, { active_run: run })
    return workOn(beginWork({ sys_id: run }, profile, hold), checkpoint)
}

/** Works the slice of a run that `claimSlice` has just given to this worker. */
export function continueDownload(hold: Hold): void {
    const { run } = hold
    const row = readRun(run)
    const profile = row?.profile ? readProfile(row.profile) : null
    const checkpoint = readCheckpoint(row?.checkpoint ?? null)
    if (!row) return
    if (!profile) return void hold.end('failed', text('run.no_profile'), text('run.no_profile.next'))
    if (!checkpoint) {
        const work = beginWork(row, profile, hold)
        close(work, 'failed', text('run.unreadable'), text('run.unexpected.next'))
        return
    }
    const lock = takeTurn(profile.sysId, 'download', run)
    // Another run has taken over in the meantime; this one must not write any more.
    if (!lock.ok) return void hold.end('superseded', text('run.superseded'), null)
    workOn(beginWork(row, profile, hold), checkpoint)
}

/** Why a profile may not be downloaded now, or null. */
export function obstacleOf(profile: Profile): { message: Text; nextStep: Text } | null {
    if (profile.status !== 'published') {
        return {
            message: text('run.not_published', profile.displayName),
            nextStep: text('run.not_published.next'),
        }
    }
    if (profile.validation !== 'success') {
        return {
            message: text('run.not_validated', profile.displayName),
            nextStep: text('run.not_validated.next'),
        }
    }
    return null
}

/** The queued run that has the profile's turn, else the oldest queued one, else one of its own. */
function takeUpRun(profile: Profile): string {
    const holder = holderOf(profile.sysId, 'download')
    if (holder && readRun(holder.run)?.state === 'queued') return holder.run
    const queued = queuedRun(profile.sysId, 'download')
    if (queued) return queued.sys_id as string
    return createRun({
        profile: profile.sysId,
        kind: 'download',
        trigger: 'person',
        name: downloadJobName(profile.displayName),
        job: jobOf(profile.sysId, 'download')?.sys_id ?? '',
        state: 'queued',
    })
}
