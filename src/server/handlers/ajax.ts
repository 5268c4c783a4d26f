// What pages ask by GlideAjax and related lists by their look-ups; a few lines each.
import { isSysId } from '../base/query-values.ts'
import { announceOne } from '../revocation/actions.act.ts'
import { modelsInUse } from '../subscriptions/subscription.store.ts'

export { thresholdSentence } from '../candidates/preview.act.ts'
export { previewOfListSaid, showPreviewOfList } from '../candidates/show-preview.act.ts'
export { announceMany, confirmMany, confirmManySaid } from '../revocation/many.act.ts'
export { exclusionSentence } from '../candidates/exclusion-effect.act.ts'

/** What Reclaim or Resume Reclaim on a form would do, as JSON for its dialog; '' where there is nothing to confirm. */
export function announceSingle(candidateId: string, notifies: boolean): string {
    const announcement = announceOne(candidateId, notifies)
    return announcement ? JSON.stringify(announcement) : ''
}

/** No sys_id: a list of nothing must match nothing, and an empty IN would be dropped. */
const nothing = 'none'

/** For the related list 'Software Models' of a profile: comma-separated sys_ids, never empty. */
export function softwareModelsOf(profileId: string): string {
    return isSysId(profileId) ? modelsInUse(profileId).join(',') || nothing : nothing
}
