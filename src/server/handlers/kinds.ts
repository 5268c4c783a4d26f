// Lists every kind of run: one row each, and nothing about a kind is written anywhere else.
import { ensureRefreshJob, ensureRule, refreshJobName } from '../candidates/ensure.act.ts'
import { refreshObstacle, refreshVersion, workRefresh } from '../candidates/refresh.act.ts'
import { copyObstacle } from '../profiles/home.act.ts'
import { idleDaysFor } from '../candidates/seats.act.ts'
import { changePerson, followUp } from '../consent/follow-up.act.ts'
import { proveDowngrades } from '../licensing/downgrade.act.ts'
import {
    afterReconciliation,
    reconciliationName,
    reconciliationObstacle,
    reconciliationVersion,
    workReconciliation,
} from '../licensing/reconciliation.act.ts'
import { keepUsage } from '../licensing/usage.act.ts'
import { subflowNamed } from '../platform/flows.ts'
import { textProperty } from '../platform/properties.ts'
import { readProfile, updateProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { ensureJob, jobOf } from '../runs/job.store.ts'
import type { Kind, Kinds, Subject } from '../runs/kind.ts'
import { startJob } from '../runs/start.act.ts'
import { reclaimRunName } from '../revocation/batch.act.ts'
import { readableFrom } from '../revocation/budget.act.ts'
import { reclaimLock, reclaimVersion } from '../revocation/reclaim-ports.ts'
import { reclaimAfterRefresh, reclaimObstacle, workReclaim } from '../revocation/reclaim.act.ts'
import { checkpointVersion } from '../subscriptions/download-checkpoint.ts'
import {
    afterDownload,
    beginDownload,
    downloadJobName,
    downloadObstacle,
    workDownload,
} from '../subscriptions/download.act.ts'
import { ensureModels } from '../subscriptions/software-model.store.ts'

const download: Kind<Profile> = {
    lock: 'download',
    whenBusy: 'refuse',
    version: checkpointVersion,
    otherVersion: 'give_up',
    nameOf: downloadJobName,
    obstacle: (profile, begun) => copyObstacle(profile) ?? downloadObstacle(profile, begun),
    begin: beginDownload,
    work: (slice, profile) => workDownload(slice, profile, { readableFrom, idleDays: idleDaysFor }),
    after: (run, profile) => afterDownload(run, profile, afterComplete),
}

const candidates: Kind<Profile> = {
    lock: reclaimLock,
    whenBusy: 'wait',
    version: refreshVersion,
    otherVersion: 'begin_again',
    nameOf: refreshJobName,
    obstacle: (profile) => copyObstacle(profile) ?? refreshObstacle(profile),
    work: (slice, profile) => workRefresh(slice, profile, { followUp, changePerson }),
    after: (run, profile) => {
        // A person's refresh, or the one after a download, judges and starts nothing.
        if (run.state === 'completed' && run.trigger === 'schedule') reclaimAfterRefresh(profile, run.number)
    },
}

const reclaim: Kind<Profile> = {
    lock: reclaimLock,
    whenBusy: 'wait',
    version: reclaimVersion,
    otherVersion: 'begin_again',
    nameOf: reclaimRunName,
    obstacle: (profile) => copyObstacle(profile) ?? reclaimObstacle(profile),
    work: workReclaim,
}

/** Counts every published profile: rights can be pooled, so a position is only true of all of them together. */
const reconciliation: Kind<Subject> = {
    ofEverything: true,
    lock: 'licensing',
    whenBusy: 'wait',
    version: reconciliationVersion,
    otherVersion: 'begin_again',
    nameOf: reconciliationName,
    obstacle: reconciliationObstacle,
    work: workReconciliation,
    after: afterReconciliation,
}

export const kinds: Kinds<Profile> = { readProfile, of: { download, candidates, reclaim, reconciliation } }

/** What follows a complete download: candidates are judged, the day is kept, and licences reconciled where that is set. */
function afterComplete(profileId: string): void {
    startJob(kinds, profileId, 'candidates', 'download')
    keepUsage(profileId)
    proveDowngrades(profileId)
    if (textProperty('reconcile_after_download', 'false') === 'true') startJob(kinds, '', 'reconciliation', 'schedule')
}

/** The same kinds for a run that begins at once for somebody who has just read its profile. */
export function knowing(profile: Profile): Kinds<Profile> {
    return { ...kinds, readProfile: (id) => (id === profile.id ? profile : readProfile(id)) }
}

/** Makes what a published profile needs: models, its rule and its daily jobs. Doing it twice changes nothing. */
export function equipProfile(profile: Profile): void {
    ensureModels()
    if (profile.reclaimSubflow === '') {
        updateProfile(profile.id, { reclaim_subflow: subflowNamed('miro_reclaim_subscription') || null })
    }
    ensureDownloadJob(profile)
    ensureRule(profile)
    ensureRefreshJob(profile)
    ensureReconciliationJob()
}

/** One weekly job for all profiles; made once, its day and time are then the admins'. */
export function ensureReconciliationJob(): void {
    if (jobOf('', 'reconciliation')) return
    ensureJob({
        profileId: '',
        kind: 'reconciliation',
        name: reconciliationName(),
        timeOfDay: '05:00',
        timeZone: '',
        everyDays: 7,
    })
}

/** The daily jobs follow the profile's name, time and zone. */
export function renewJobs(profile: Profile): void {
    ensureDownloadJob(profile)
    ensureRefreshJob(profile)
}

function ensureDownloadJob(profile: Profile): void {
    ensureJob({
        profileId: profile.id,
        kind: 'download',
        name: downloadJobName(profile),
        timeOfDay: profile.refreshTime,
        timeZone: profile.refreshTimeZone,
    })
}
