// Runs a download as job results tell it: begins, works slices, hands over, and ends in words a person can use.
import { readOrganization, readMembersPage, readTokenContext } from '../miro/rest.ts'
import type { Failure } from '../miro/failures.ts'
import type { MiroConnection } from '../miro/transport.ts'
import { lookUpConnection } from '../platform/connections.ts'
import { spentSince, spentSoFar } from '../platform/counters.ts'
import { now } from '../platform/clock.ts'
import { queueEvent, queueEventAt } from '../platform/events.ts'
import { miroThrough } from '../platform/http.ts'
import { toPlatform } from '../platform/instants.ts'
import { releaseLock, takeLock } from '../platform/locks.ts'
import { logError } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { numberProperty } from '../platform/properties.ts'
import { text } from '../platform/texts.ts'
import type { Text } from '../platform/texts.ts'
import { onDownloadComplete } from '../jobs/hooks.ts'
import { createRun, endRun, jobOf, queuedRun, readRun, updateRun } from '../jobs/store.ts'
import type { RunState } from '../jobs/store.ts'
import { downloadJobName } from '../jobs/schedule.ts'
import { readProfile, updateProfile } from '../profiles/store.ts'
import type { Profile } from '../profiles/store.ts'
import { firstCheckpoint, readCheckpoint } from './checkpoint.ts'
import type { Checkpoint } from './checkpoint.ts'
import { compileExclusions } from './exclusions.ts'
import { workSlice } from './run.ts'
import type { Opened, RunPorts, SliceEnd } from './run.ts'
import * as store from './store.ts'

export interface Outcome {
    status: 'success' | 'failure'
    /** Empty on success; else what happened and what to do next. */
    errorMessage: string
    run: string
}

/**
 * Begins a download of a profile: takes up the run that a job has queued, or makes one of its own, and works the first
 * slice here. Success means that it works or is done; the job result tells the rest. A second download of the same
 * profile is refused with the number of the one in progress.
 */
export function startDownload(profileId: string): Outcome {
    const profile = readProfile(profileId)
    if (!profile) return failure('', text('run.no_profile'), text('run.no_profile.next'))
    const run = takeUpRun(profile)
    const obstacle = obstacleOf(profile)
    if (obstacle) {
        endRun(run, 'not_run', obstacle.message, obstacle.nextStep)
        return failure(run, obstacle.message, obstacle.nextStep)
    }
    const lock = takeLock(profile.sysId, 'download', run)
    if (!lock.ok) {
        const message = text('run.already', readRun(lock.holder.run)?.number ?? lock.holder.run)
        const nextStep = text('run.already.next', numberProperty('stale_run_minutes'))
        endRun(run, 'not_run', message, nextStep)
        return failure(run, message, nextStep)
    }
    const checkpoint = firstCheckpoint(profile.downloadMode)
    updateRun(run, { state: 'in_progress', slice: 1, checkpoint: JSON.stringify(checkpoint) })
    updateProfile(profile.sysId, { active_run: run })
    return work(run, profile, checkpoint, 1)
}

/** Works the slice of a run that `claimSlice` has just given to this worker. */
export function continueDownload(run: string): void {
    const row = readRun(run)
    const profile = row?.profile ? readProfile(row.profile) : null
    const checkpoint = readCheckpoint(row?.checkpoint ?? null)
    if (!row) return
    if (!profile) return endRun(run, 'failed', text('run.no_profile'), text('run.no_profile.next'))
    if (!checkpoint) return close(run, profile, 'failed', text('run.unreadable'), text('run.unexpected.next'))
    const lock = takeLock(profile.sysId, 'download', run)
    // Another run has taken over in the meantime; this one must not write any more.
    if (!lock.ok) return endRun(run, 'superseded', text('run.superseded'), null)
    work(run, profile, checkpoint, Number(row.slice))
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

function takeUpRun(profile: Profile): string {
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

function work(run: string, profile: Profile, start: Checkpoint, slice: number): Outcome {
    const looked = lookUpConnection(profile.downloadAlias)
    if (!looked.ok) {
        close(run, profile, 'failed', looked.message, looked.nextStep)
        return failure(run, looked.message, looked.nextStep)
    }
    try {
        const ports = portsOf(run, profile, miroThrough(looked.connection))
        const { checkpoint, end } = workSlice(start, settings(), ports)
        return finishSlice(run, profile, checkpoint, end, slice)
    } catch (error) {
        const said = error instanceof Error ? error.message : String(error)
        logError('subscriptions', `Download ${run} stopped: ${said}`)
        const message = text('run.unexpected', said)
        close(run, profile, 'failed', message, text('run.unexpected.next'))
        return failure(run, message, text('run.unexpected.next'))
    }
}

function settings() {
    return {
        budget: numberProperty('slice_seconds') * 1000,
        pageCap: numberProperty('slice_pages'),
        maxPauses: numberProperty('max_pauses'),
        ceilingPercent: numberProperty('removal_ceiling_percent'),
        floor: numberProperty('removal_floor'),
    }
}

function finishSlice(run: string, profile: Profile, checkpoint: Checkpoint, end: SliceEnd, slice: number): Outcome {
    const success: Outcome = { status: 'success', errorMessage: '', run }
    switch (end.kind) {
        case 'hand_over':
            queueEvent('x_snc_miro_sam.run.slice', null, run, String(slice))
            return success
        case 'pause':
            updateRun(run, { state: 'paused', resume_at: toPlatform(end.until), message: say(end.message) })
            queueEventAt('x_snc_miro_sam.run.slice', null, run, String(slice), end.until)
            return success
        case 'ask': {
            const message = text('run.needs_decision', end.toRemove, end.total)
            close(run, profile, 'needs_decision', message, text('run.needs_decision.next'))
            return success
        }
        case 'failed':
            close(run, profile, 'failed', end.message, end.nextStep)
            return failure(run, end.message, end.nextStep)
        case 'done':
            complete(run, profile, checkpoint)
            return success
    }
}

function complete(run: string, profile: Profile, checkpoint: Checkpoint): void {
    const counts = checkpoint.counts
    const open = store.recountUnrecognized(profile.sysId)
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
    updateProfile(profile.sysId, { last_refresh: toPlatform(now()) })
    close(run, profile, 'completed', said.map(say).join(' '), nextStep)
    try {
        onDownloadComplete(profile.sysId, run)
    } catch (error) {
        logError('subscriptions', `After download ${run}: ${error instanceof Error ? error.message : String(error)}`)
    }
}

function close(run: string, profile: Profile, state: RunState, message: Text | string, nextStep: Text | null): void {
    endRun(run, state, message, nextStep)
    updateProfile(profile.sysId, { active_run: null })
    releaseLock(profile.sysId, 'download', run)
}

function failure(run: string, message: Text, nextStep: Text): Outcome {
    return { status: 'failure', errorMessage: `${say(message)} ${say(nextStep)}`, run }
}

function portsOf(run: string, profile: Profile, miro: MiroConnection): RunPorts {
    const saver = savingOf(run)
    let rules: ReturnType<typeof loadRules> | null = null
    return {
        now,
        open: (attempt) => openOrganization(profile, miro, attempt),
        fetchPage(cursor, attempt) {
            const answer = readMembersPage(miro, profile.organizationId, { cursor, earlierAttempts: attempt - 1 })
            if (answer.ok) return { ok: true, page: answer.value, pauseUntil: answer.pauseUntil }
            return refused(answer.failure, answer.retryAt)
        },
        readRange: (lower, upper) => store.readRange(profile.sysId, lower, upper),
        readIds: (ids) => store.readIds(profile.sysId, ids),
        surroundings(members, mode) {
            rules = rules ?? loadRules(profile)
            return { ...rules, run, profile: profile.sysId, now: now(), mode, userOf: store.usersOf(members) }
        },
        apply: (plan) => store.applyPage(run, plan),
        markRest: (checkpoint) => store.markRest(profile.sysId, run, checkpoint),
        countMarked: () => store.countMarked(profile.sysId, run),
        countAll: () => store.countAll(profile.sysId),
        removeMarked: (limit) => store.removeMarked(profile.sysId, run, limit),
        save: saver,
        rememberStampedMode: () => updateProfile(profile.sysId, { download_mode: 'stamped' }),
    }
}

/** Exclusion rules and models as they are when the slice begins: four statements for the whole slice. */
function loadRules(profile: Profile) {
    const { identifiers, users } = store.readExclusions()
    const today = toPlatform(now()).slice(0, 10)
    return {
        exclusions: compileExclusions(identifiers, users, profile.profileType, today),
        models: store.readModels(),
    }
}

/** Two cheap requests per run, so that a connection re-authorized for another organization never mixes the two. */
function openOrganization(profile: Profile, miro: MiroConnection, _attempt: number): Opened {
    const context = readTokenContext(miro)
    if (!context.ok) return refused(context.failure, context.retryAt)
    const found = context.value.organizationId
    if (found !== null && found !== profile.organizationId) {
        const shown = `${context.value.organizationName ?? ''} (${found})`.trim()
        return {
            ok: false,
            retryAt: null,
            message: text('run.other_organization', shown, `${profile.organizationName} (${profile.organizationId})`),
            nextStep: text('run.other_organization.next'),
        }
    }
    const organization = readOrganization(miro, profile.organizationId)
    if (!organization.ok) return refused(organization.failure, organization.retryAt)
    updateProfile(profile.sysId, {
        organization_name: organization.value.name.slice(0, 255),
        plan: organization.value.plan.slice(0, 60),
        purchased_licences: organization.value.fullLicencesPurchased,
        token_user_id: context.value.userId,
    })
    return { ok: true, pauseUntil: organization.pauseUntil }
}

function refused(failed: Failure, retryAt: number | null) {
    return {
        ok: false as const,
        retryAt,
        message: text(failed.messageKey, ...failed.values),
        nextStep: text(failed.nextStepKey, ...failed.values),
    }
}

/** Saves a checkpoint with what was spent since the last one, in one statement. */
function savingOf(run: string): (checkpoint: Checkpoint) => void {
    const before = readRun(run)
    let spent = spentSoFar()
    let moment = now()
    const total = {
        requests: Number(before?.requests ?? 0),
        statements: Number(before?.statements ?? 0),
        writes: Number(before?.writes ?? 0),
        milliseconds: Number(before?.milliseconds ?? 0),
    }
    return (checkpoint) => {
        const since = spentSince(spent)
        spent = spentSoFar()
        const instant = now()
        total.requests += since.requests
        total.statements += since.statements
        total.writes += since.writes
        total.milliseconds += Math.max(0, instant - moment)
        moment = instant
        updateRun(run, {
            ...checkpoint.counts,
            ...total,
            checkpoint: JSON.stringify(checkpoint),
            heartbeat: toPlatform(instant),
        })
    }
}
