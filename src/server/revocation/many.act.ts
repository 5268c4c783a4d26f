// Reclaims many at once from a list's filter, and says first what a button for many people is about to do.
import { gs } from '@servicenow/glide'
import { selectCandidates } from '../candidates/candidate.store.ts'
import { largestSelection } from '../candidates/preview.act.ts'
import { refuseRole, tell } from '../candidates/said.act.ts'
import type { Said } from '../candidates/said.act.ts'
import { say } from '../platform/messages.ts'
import { text } from '../texts/text.ts'
import { announceReclaim, announceRetry, reclaimMany, retryFailed } from './actions.act.ts'
import type { Announcement } from './announcement.ts'
import { noteConfirmation, spendConfirmation } from './confirmation.store.ts'

/**
 * @param encodedQuery the list's filter; read with the person's own rights, an invalid one is refused instead of matching all
 */
export function reclaimAllIn(encodedQuery: string, most?: number): Said {
    const role = refuseRole('user')
    return role ?? reclaimMany(readyIn(encodedQuery), gs.getUserDisplayName(), most)
}

/** Ready candidates of a list's filter as the person may see them; none where the filter is invalid. */
function readyIn(encodedQuery: string): string[] {
    return selectCandidates(encodedQuery, largestSelection, 'ready')?.ids ?? []
}

export type ManyButton = 'reclaim' | 'retry'

/**
 * What Reclaim All or Retry failed would do now, as JSON for the dialog; '' where there is nothing to confirm.
 * @param scope for 'reclaim' the list's filter, for 'retry' a profile's sys_id or '' for all
 */
export function announceMany(what: ManyButton, scope: string): string {
    const announcement = announcementOf(what, scope)
    if (!announcement) return ''
    return JSON.stringify({ ...announcement, word: noteConfirmation(`${what} ${scope}`, announcement.people) })
}

/**
 * After the dialog: does it for at most as many people as the dialog named, once.
 * @param word what `announceMany` answered with the number; '' where there was nothing to confirm
 */
export function confirmMany(what: ManyButton, scope: string, word: string): boolean {
    return tell(doMany(what, scope, word))
}

/** The same where no page is loaded anew afterwards, as in a workspace: what was done, or why not, as a sentence. */
export function confirmManySaid(what: ManyButton, scope: string, word: string): string {
    return say(doMany(what, scope, word).text)
}

function doMany(what: ManyButton, scope: string, word: string): Said {
    const people = announcementOf(what, scope)?.people ?? 0
    const confirmed = word === '' && people === 0 ? 0 : spendConfirmation(word, `${what} ${scope}`)
    if (confirmed === null) return { ok: false, text: text('announce.unknown') }
    if (people > confirmed) return { ok: false, text: text('announce.changed', confirmed, people) }
    const by = gs.getUserDisplayName()
    return what === 'reclaim' ? reclaimAllIn(scope, confirmed) : retryFailed(scope || null, by, confirmed)
}

function announcementOf(what: ManyButton, scope: string): Announcement | null {
    if (refuseRole('user')) return null
    return what === 'reclaim' ? announceReclaim(readyIn(scope)) : announceRetry(scope || null)
}
