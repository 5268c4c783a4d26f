// Lists every kind of run: one row each, and nothing about a kind is written anywhere else.
import { ensureRefreshJob, ensureRule, refreshJobName } from '../candidates/ensure.act.ts'
import { refreshObstacle, refreshVersion, workRefresh } from '../candidates/refresh.act.ts'
import { askAgain } from '../consent/asking.act.ts'
import { copyObstacle } from '../profiles/home.act.ts'
import { readProfile, subflowNamed, updateProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { ensureJob } from '../runs/job.store.ts'
import type { Kind, Kinds } from '../runs/kind.ts'
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
    work: (slice, profile) => workDownload(slice, profile, readableFrom),
    after: (run, profile) => afterDownload(run, profile, (id) => void startJob(kinds, id, 'candidates', 'download')),
}

const candidates: Kind<Profile> = {
    lock: reclaimLock,
    whenBusy: 'wait',
    version: refreshVersion,
    otherVersion: 'begin_again',
    nameOf: refreshJobName,
    obstacle: (profile, begun) => copyObstacle(profile) ?? refreshObstacle(profile),
    work: (slice, profile) => workRefresh(slice, profile, askAgain),
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
    obstacle: (profile, begun) => copyObstacle(profile) ?? reclaimObstacle(profile),
    work: workReclaim,
}

export const kinds: Kinds<Profile> = { readProfile, of: { download, candidates, reclaim } }

/** Makes what a published profile needs: models, its rule and its daily jobs. Doing it twice changes nothing. */
export function equipProfile(profile: Profile): void {
    ensureModels()
    if (profile.reclaimSubflow === '') {
        updateProfile(profile.id, { reclaim_subflow: subflowNamed('miro_reclaim_subscription') || null })
    }
    ensureDownloadJob(profile)
    ensureRule(profile)
    ensureRefreshJob(profile)
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
