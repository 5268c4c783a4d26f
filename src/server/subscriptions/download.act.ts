// Begins, works and follows up downloads: what the engine's row for this kind of run is made of.
import { toPlatform } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { lookUpConnection } from '../platform/connections.ts'
import { startSubflow } from '../platform/flows.ts'
import { miroThrough } from '../platform/http.ts'
import { say, sayAll } from '../platform/messages.ts'
import { numberProperty } from '../platform/properties.ts'
import { readProfile, recordOf, updateProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { jobOf } from '../runs/job.store.ts'
import type { Begun, EndedRun, Kinds, Slice, SliceEnd } from '../runs/kind.ts'
import { holderOf } from '../runs/lock.store.ts'
import type { Obstacle } from '../runs/run.ts'
import { createRun, oldestRun, stateOf, supersedeRuns } from '../runs/run.store.ts'
import { alreadyAtWork, workNext } from '../runs/work.act.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { firstCheckpoint } from './download-checkpoint.ts'
import type { Checkpoint } from './download-checkpoint.ts'
import type { DownloadEnd } from './download-ports.ts'
import type { Surroundings } from './page.ts'
import { worldOfDownload } from './download-world.act.ts'
import { workSlice } from './download.ts'
import { plausiblePages } from '../miro/paging.ts'
import { countAll, namesOfMembers } from './subscription.store.ts'
import { recountUnrecognized } from './unrecognized-identifier.store.ts'

/** Internal name of the subflow the app ships; any other is a customer's own, which reports in its own execution. */
const shippedSubflow = 'x_snc_miro_sam.miro_download_subscriptions'

/** Name of the job that refreshes a profile's subscriptions, as the product's own pages call it. */
export function downloadJobName(profile: { name: string }): string {
    return `SAM - Refresh ${profile.name} Subscriptions`
}

/** Why a profile may not be downloaded, or null; a validation that fails while it is read does not stop it. */
export function downloadObstacle(profile: Profile, begun: boolean): Obstacle | null {
    if (profile.status !== 'published') {
        return { message: text('run.not_published', profile.name), nextStep: text('run.not_published.next') }
    }
    if (profile.validation !== 'success' && !begun) {
        return { message: text('run.not_validated', profile.name), nextStep: text('run.not_validated.next') }
    }
    return null
}

/** Starts the profile's subflow in the background; a customer's own ends our run at once, since it reports elsewhere. */
export function beginDownload(profile: Profile): Begun {
    const inputs = { integration_profile: recordOf(profile) }
    const start = startSubflow(profile.downloadSubflow, inputs, { background: true })
    if (!start.ok) return { ok: false, message: start.message, nextStep: start.nextStep }
    if (start.name === shippedSubflow) return { ok: true }
    return { ok: true, handedOver: text('run.handed_over', start.label, start.contextId) }
}

/** What the subflow's action answers. */
export interface Outcome {
    status: 'success' | 'failure'
    /** Empty on success; else what happened and what to do next. */
    errorMessage: string
    run: string
}

/**
 * The subflow's action: takes up the run that a job has queued, or makes one of its own, and works the first slice here.
 * Success means that it works or is done; the job result tells the rest. A second download of the same profile is refused
 * with the number of the one in progress.
 */
export function startDownload(kinds: Kinds<Profile>, profileId: string): Outcome {
    const profile = readProfile(profileId)
    if (!profile) return failure('', text('run.no_profile'), text('run.no_profile.next'))
    const run = takeUpRun(profile)
    const worked = workNext(kinds, run, 0)
    if (!worked) {
        const { message, nextStep } = alreadyAtWork(run)
        return failure(run, message, nextStep)
    }
    const failed = worked.state === 'failed' || worked.state === 'not_run'
    return failed ? failure(run, worked.message ?? '', worked.nextStep) : { status: 'success', errorMessage: '', run }
}

function failure(run: string, message: Text | string, nextStep: Text | null): Outcome {
    const words = nextStep ? sayAll([message, nextStep]) : say(message)
    return { status: 'failure', errorMessage: words, run }
}

/** The queued run that has the profile's turn, else the oldest queued one, else one of its own. */
function takeUpRun(profile: Profile): string {
    const profileId = profile.id
    const holder = holderOf(profileId, 'download')
    if (holder && stateOf(holder.run) === 'queued') return holder.run
    const queued = oldestRun(profileId, 'download', ['queued'])
    if (queued) return queued.id
    return createRun({
        profileId,
        kind: 'download',
        trigger: 'person',
        name: downloadJobName(profile),
        jobId: jobOf(profileId, 'download')?.id ?? '',
        state: 'queued',
    })
}

/**
 * One slice of a download.
 * @param around.readableFrom epoch milliseconds before which others have used up Miro's budget for reading; null: none
 * @param around.idleDays days after which the profile's rule calls a model's licence idle; null: no rule names it
 */
export function workDownload(
    slice: Slice,
    profile: Profile,
    around: {
        readableFrom: (profileId: string) => number | null
        idleDays: (profile: Profile) => Surroundings['idleDays']
    }
): SliceEnd {
    const start = placeOf(slice, profile)
    if (!start) return failed(text('run.unreadable'), text('run.unexpected.next'))
    const looked = lookUpConnection(profile.downloadAlias)
    if (!looked.ok) return failed(looked.message, looked.nextStep)
    const until = around.readableFrom(profile.id)
    if (until !== null && now() < until) return { kind: 'pause', until, message: text('run.paused.budget') }
    const world = worldOfDownload(slice, profile, miroThrough(looked.connection), around.idleDays(profile))
    const { checkpoint, end } = workSlice(start, settings(profile), world)
    return ending(profile, checkpoint, end)
}

/** Where the run stands; one that has just begun takes the place of an earlier one that waits for a decision. */
function placeOf(slice: Slice, profile: Profile): Checkpoint | null {
    const saved = slice.saved as Partial<Checkpoint>
    if (saved.phase !== undefined) {
        return typeof saved.paging === 'object' && typeof saved.counts === 'object' ? (saved as Checkpoint) : null
    }
    // This run marks anew; a decision about the earlier list could remove people who have come since.
    supersedeRuns(profile.id, 'download', ['needs_decision'], text('run.superseded'))
    updateProfile(profile.id, { active_run: slice.run.id })
    return firstCheckpoint(profile.downloadMode)
}

function settings(profile: Profile) {
    return {
        budget: numberProperty('slice_seconds') * 1000,
        pageCap: numberProperty('slice_pages'),
        maxPauses: numberProperty('max_pauses'),
        ceilingPercent: numberProperty('removal_ceiling_percent'),
        floor: numberProperty('removal_floor'),
        confirmations: numberProperty('confirm_missing'),
        backwardsCeiling: numberProperty('backwards_activity_ceiling'),
        plausiblePages: plausiblePages(profile.purchasedLicences, countAll(profile.id)),
    }
}

function failed(message: Text, nextStep: Text): SliceEnd {
    return { kind: 'end', state: 'failed', message, nextStep }
}

/** The engine's word for how the slice ended; the checkpoint itself was saved by the steps. */
function ending(profile: Profile, checkpoint: Checkpoint, end: DownloadEnd): SliceEnd {
    switch (end.kind) {
        case 'hand_over':
        case 'overtaken':
            return { kind: end.kind }
        case 'pause':
            return { kind: 'pause', until: end.until, message: end.message }
        case 'ask': {
            const message = text('run.needs_decision', end.toRemove, end.total)
            return { kind: 'end', state: 'needs_decision', message, nextStep: text('run.needs_decision.next') }
        }
        case 'ask_backwards': {
            const more = end.people > end.ids.length ? ', …' : ''
            const message = text(
                'run.backwards',
                end.people,
                `${namesOfMembers(profile.id, end.ids).join(', ')}${more}`
            )
            return { kind: 'end', state: 'needs_decision', message, nextStep: text('run.backwards.next') }
        }
        case 'failed':
            return failed(end.message, end.nextStep)
        case 'done':
            return completed(profile, checkpoint)
    }
}

function completed(profile: Profile, checkpoint: Checkpoint): SliceEnd {
    const counts = checkpoint.counts
    const open = recountUnrecognized(profile.id)
    const { members, active_members, inserted, updated, removed, unchanged } = counts
    const said = [text('run.completed', members, active_members, inserted, updated, removed, unchanged)]
    let nextStep: Text | null = null
    if (active_members === 0) said.push(text('run.completed.empty'))
    if (open > 0) {
        said.push(text('run.unrecognized', open))
        nextStep = text('run.unrecognized.next')
    }
    if (counts.left_out > 0) {
        said.push(text('run.completed.left_out', counts.left_out, counts.to_remove))
        nextStep = text('run.completed.left_out.next')
    }
    const message = sayAll(said)
    return { kind: 'end', state: 'completed', message, nextStep, values: { ...counts } }
}

/** What follows every end of a download: the profile no longer shows it, and a complete one is what is judged on. */
export function afterDownload(run: EndedRun, profile: Profile, onComplete: (profileId: string) => void): void {
    const complete = run.state === 'completed'
    // Read before the run's first slice noted itself there.
    const mine = profile.activeRun === run.id || readProfile(profile.id)?.activeRun === run.id
    if (mine || complete) {
        updateProfile(profile.id, {
            ...(mine ? { active_run: null } : {}),
            ...(complete ? { last_refresh: toPlatform(now()) } : {}),
        })
    }
    if (complete) onComplete(profile.id)
}
