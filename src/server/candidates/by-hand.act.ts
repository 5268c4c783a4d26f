/** What Close Complete, Close Skipped, Why not? and a candidate by hand do. */
import { now } from '../platform/clock.ts'
import { query } from '../platform/records.ts'
import { deleteRow } from '../platform/rows.ts'
import { agree, describeAfter, refuse, refuseRole, type Said, stateLabel } from './said.act.ts'
import { answerWhyNot, circumstancesOf, NO_PAST, planNew, quietUntil } from './judging.ts'
import { planMove } from './change.ts'
import { ruleFor, whyNot } from './eligibility.ts'
import { readAgain } from '../revocation/miro-side.ts'
import { refusalOf } from '../miro/refusals.ts'
import { applyChange, insertCandidate, openCandidateOf, pastsOf, readCandidate } from './candidate.store.ts'
import { type Profile, readProfile, readRule, refreshInputOf, SUBSCRIPTIONS } from './seats.act.ts'
import { subscriptionOf } from './subscription.act.ts'
import { type Text, text } from './wording.ts'
import { miroSide } from '../revocation/world.act.ts'

/** Why a subscription is no removal candidate, in one sentence. */
export function whyNotOf(subscriptionId: string): Text {
    const found = subscriptionOf(subscriptionId)
    if (!found) return text('why.member_gone')
    const { seat, profile } = found
    const open = openCandidateOf(profile.id, seat.externalUserId)
    const past = pastsOf(profile.id, [seat.externalUserId]).get(seat.externalUserId) ?? NO_PAST
    return answerWhyNot(seat, open?.number ?? null, past, refreshInputOf(profile))
}

/** A candidate at somebody's request: quiet periods and earlier reactivations do not stop it, every protection does. */
export function createByHand(subscriptionId: string, by: string): Said {
    const role = refuseRole('user')
    if (role) return role
    const found = subscriptionOf(subscriptionId)
    if (!found) return refuse('why.member_gone')
    const { seat, profile } = found
    const input = refreshInputOf(profile)
    const rule = ruleFor(seat.modelId, input.rules)
    const past = pastsOf(profile.id, [seat.externalUserId]).get(seat.externalUserId) ?? NO_PAST
    const open = openCandidateOf(profile.id, seat.externalUserId)
    const verdict = whyNot(seat, rule, { ...circumstancesOf(input, past, true), openCandidate: open?.number ?? null })
    if (verdict || !rule) return { ok: false, text: verdict?.sentence ?? text('why.no_rule', seat.licence) }
    const made = insertCandidate(profile.id, planNew(seat, rule, now(), true, by))
    return made ? agree('reclaim.candidate_made', made.number) : refuse('why.open_candidate', '')
}

export function closeSkipped(candidateId: string, by: string): Said {
    const role = refuseRole('user')
    if (role) return role
    const candidate = readCandidate(candidateId)
    if (!candidate) return refuse('reclaim.not_open', '')
    // What is under way at Miro is settled by the run, not wished away.
    if (candidate.intent !== '') return refuse('reclaim.busy')
    const change = planMove(candidate, 'skipped_by_hand', 'user', text('journal.skipped_by_hand', by), {
        quietUntil: quietUntil(readRule(candidate.ruleId), now()),
    })
    if (!change || !applyChange(candidate.id, change)) return refuse('reclaim.not_open', candidate.number)
    return describeAfter(candidateId)
}

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
    const shown = profile.reclaims
        ? shownInactive(profile, candidate.externalUserId)
        : notDownloaded(profile, candidate)
    if (shown !== true) return shown
    const change = planMove(candidate, 'closed_by_hand', 'admin', text('journal.closed_by_hand', by), {
        realised: candidate.potential,
    })
    if (!change || !applyChange(candidate.id, change)) return refuse('reclaim.not_open', candidate.number)
    if (candidate.subscriptionId) deleteRow(SUBSCRIPTIONS, candidate.subscriptionId)
    return describeAfter(candidateId)
}

function shownInactive(profile: Profile, memberId: string): true | Said {
    const side = miroSide(profile.downloadAliasId)
    if (!side.ok) return { ok: false, text: text(refusalOf('no_connection').next) }
    const reading = readAgain(side.connection, profile.organizationId, memberId)
    if (reading.kind === 'failed') return { ok: false, text: text(refusalOf(reading.failure.refusal).next) }
    return reading.kind === 'shown' && !reading.member.active ? true : refuse('reclaim.still_active')
}

function notDownloaded(profile: Profile, candidate: { externalUserId: string }): true | Said {
    const rows = query(SUBSCRIPTIONS)
        .where('profile', profile.id)
        .where('external_user_id', candidate.externalUserId)
        .whereEmpty('missing_since')
        .count()
    return rows === 0 ? true : refuse('reclaim.still_active')
}
