// What Close Complete does: the books of a deactivation that somebody made in Miro by hand.
import { readCandidate } from '../candidates/candidate.store.ts'
import { applyChange } from '../candidates/stored-change.act.ts'
import { planMove } from '../candidates/change.ts'
import { describeStanding, refuse, refuseRole, stateLabel } from '../candidates/said.act.ts'
import type { Said } from '../candidates/said.act.ts'
import { failureRow } from '../miro/failures.ts'
import { readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { deleteSubscription, subscriptions } from '../subscriptions/subscription.store.ts'
import { text } from '../texts/text.ts'
import { readAgain } from './miro-side.ts'
import { miroSide } from './side.act.ts'

/**
 * Somebody deactivated the person in Miro by hand. It closes only where Miro shows the person deactivated; with Reclaim
 * subscriptions cleared nothing is asked of Miro, and the last complete download must no longer show the person.
 */
export function closeComplete(candidateId: string, by: string): Said {
    const role = refuseRole('admin')
    if (role) return role
    const candidate = readCandidate(candidateId)
    const profile = candidate ? readProfile(candidate.profileId) : null
    if (!candidate || !profile) return refuse('reclaim.not_open', candidate?.number ?? '')
    if (candidate.state !== 'awaiting_revocation') {
        return refuse('reclaim.wrong_state', 'Close Complete', stateLabel(candidate.state))
    }
    const shown = profile.reclaimSubscriptions
        ? shownInactive(profile, candidate.externalUserId)
        : notDownloaded(profile, candidate)
    if (shown !== true) return shown
    const change = planMove(candidate, 'closed_by_hand', 'admin', text('journal.closed_by_hand', by), {
        realised: candidate.potential,
    })
    if (!change || !applyChange(candidate.id, change)) return refuse('reclaim.not_open', candidate.number)
    if (candidate.subscriptionId) deleteSubscription(candidate.subscriptionId)
    return describeStanding({ ...candidate, state: change.to })
}

function shownInactive(profile: Profile, memberId: string): true | Said {
    const side = miroSide(profile.downloadAlias)
    if (!side.ok) return { ok: false, text: text(failureRow('no_connection').next) }
    const reading = readAgain(side.connection, profile.organizationId, memberId)
    if (reading.kind === 'failed') return { ok: false, text: text(failureRow(reading.failure.refusal).next) }
    return reading.kind === 'shown' && !reading.member.active ? true : refuse('reclaim.still_active')
}

function notDownloaded(profile: Profile, candidate: { externalUserId: string }): true | Said {
    const rows = subscriptions()
        .where('profile', profile.id)
        .where('external_user_id', candidate.externalUserId)
        .whereEmpty('missing_since')
        .count()
    return rows === 0 ? true : refuse('reclaim.still_active')
}
