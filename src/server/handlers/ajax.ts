// What pages ask by GlideAjax and related lists by their look-ups; a few lines each.
import { isSysId } from '../base/query-values.ts'
import { gs } from '@servicenow/glide'
import { closeSelected } from '../candidates/by-hand.act.ts'
import { tell } from '../candidates/said.act.ts'
import { say } from '../platform/messages.ts'
import { text } from '../texts/text.ts'
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

/** Close Skipped on checked rows: said as a message for a page that is loaded anew, and as the answer. */
export function skipSelected(rows: string, reason: string): string {
    const said = closeSelected(rows, gs.getUserDisplayName(), reason)
    tell(said)
    return say(said.text)
}

/** The same where no page is loaded anew afterwards, as in a workspace: the answer alone. */
export function skipSelectedSaid(rows: string, reason: string): string {
    return say(closeSelected(rows, gs.getUserDisplayName(), reason).text)
}

/** The words of the dialog of a workspace that asks for the reason, as JSON. */
export function skipWords(): string {
    const word = (key: 'title' | 'question' | 'reason') => say(text(`skip.${key}`))
    return JSON.stringify({ title: word('title'), question: word('question'), reason: word('reason') })
}

/** No sys_id: a list of nothing must match nothing, and an empty IN would be dropped. */
const nothing = 'none'

/** For the related list 'Software Models' of a profile: comma-separated sys_ids, never empty. */
export function softwareModelsOf(profileId: string): string {
    return isSysId(profileId) ? modelsInUse(profileId).join(',') || nothing : nothing
}
