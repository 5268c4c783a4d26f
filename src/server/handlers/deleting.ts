// Settles what belongs to a profile that is being deleted, over all areas: a part at once, the rest in slices.
import { releaseCandidates } from '../candidates/ensure.act.ts'
import { oneMinute } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { queueEvent, queueEventAt } from '../platform/events.ts'
import { logError } from '../platform/log.ts'
import { numberProperty } from '../platform/properties.ts'
import { removeJobsOf } from '../runs/job.store.ts'
import { releaseAllOf } from '../runs/lock.store.ts'
import { openStates } from '../runs/run.ts'
import { supersedeRuns } from '../runs/run.store.ts'
import { countAll, removeAnyOf } from '../subscriptions/subscription.store.ts'
import { text } from '../texts/text.ts'

/** Rows deleted at once with the profile; the rest follows in slices of the event queue. */
const deleteAtOnce = 500

/** Jobs go, candidates are closed and subscriptions deleted, rules stay. Answers how many subscriptions go in all. */
export function settleProfile(profileId: string): number {
    const settled = settleCandidates(profileId)
    const states = [...openStates, 'needs_decision'] as const
    const ended = supersedeRuns(profileId, null, states, text('run.no_profile'), text('run.no_profile.next'))
    releaseAllOf(profileId)
    removeJobsOf(profileId)
    const all = countAll(profileId)
    const removed = removeAnyOf(profileId, deleteAtOnce)
    if (!settled || removed < all) queueEvent('x_snc_miro_sam.profile.purge', null, profileId, '0')
    // A worker in the middle of a slice notices before its run would count as dead; what it writes until then goes, too.
    const noticed = now() + numberProperty('stale_run_minutes') * oneMinute
    if (ended > 0) queueEventAt('x_snc_miro_sam.profile.purge', null, profileId, '0', noticed)
    return all
}

/** Settles what is left of a deleted profile, a slice at a time. */
export function settleRest(profileId: string): void {
    releaseAllOf(profileId)
    for (let step = 0; step < 10; step++) {
        if (settleCandidates(profileId) && removeAnyOf(profileId, 1000) < 1000) return
    }
    queueEvent('x_snc_miro_sam.profile.purge', null, profileId, '0')
}

/** False while more are left; a failure there never keeps a profile from being deleted. */
function settleCandidates(profileId: string): boolean {
    try {
        return releaseCandidates(profileId, 500) < 500
    } catch (error) {
        logError('profiles', `While deleting: ${error instanceof Error ? error.message : String(error)}`)
        return true
    }
}
