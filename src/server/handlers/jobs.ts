// What the scheduled script and the event queue call; a few lines each.
import type { GlideRecord } from '@servicenow/glide'
import { isSysId } from '../base/query-values.ts'
import { settleEntitlements } from '../licensing/entitlement.act.ts'
import { publishedProfiles, readProfile } from '../profiles/profile.store.ts'
import { tick } from '../runs/dispatch.act.ts'
import { workNext } from '../runs/work.act.ts'
import { settleRest } from './deleting.ts'
import { ensureReconciliationJob, kinds } from './kinds.ts'

/** Scheduled script 'Miro SAM - Entitlements of the day': what starts, ends or is reviewed by date. */
export function entitlementsOfDay(): void {
    // Profiles published by a version that knew no licences get the weekly job here.
    if (publishedProfiles().length > 0) ensureReconciliationJob()
    settleEntitlements()
}

/** Scheduled script 'Miro SAM - Run due jobs', every minute. */
export function runDueJobs(): void {
    tick(kinds)
}

/** Script action of x_snc_miro_sam.run.slice: parm1 is the run, parm2 the number of the slice that ended. */
export function workNextSlice(event: GlideRecord): void {
    workNext(kinds, String(event.getValue('parm1') ?? ''), Number(event.getValue('parm2') ?? ''))
}

/** Script action of x_snc_miro_sam.profile.purge: parm1 is the deleted profile. */
export function purgeProfile(event: GlideRecord): void {
    const profileId = String(event.getValue('parm1') ?? '')
    if (isSysId(profileId) && !readProfile(profileId)) settleRest(profileId)
}
