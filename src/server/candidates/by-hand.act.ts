// What Close Skipped, Why not? and a candidate by hand do.
import type { GlideRecord } from '@servicenow/glide'
import { isSysId } from '../base/query-values.ts'
import { now } from '../platform/clock.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { insertCandidate, openCandidateOf, pastsOf, readCandidate } from './candidate.store.ts'
import { applyChange } from './stored-change.act.ts'
import { planMove } from './change.ts'
import { ruleFor, whyNot } from './eligibility.ts'
import { answerWhyNot, circumstancesOf, noPast, planNew, quietUntil } from './judging.ts'
import { readRule } from './rule.store.ts'
import { agree, describeStanding, refuse, refuseRole } from './said.act.ts'
import type { Said } from './said.act.ts'
import { refreshInputOf, subscriptionOf } from './seats.act.ts'

/** Why a subscription is no removal candidate, in one sentence. */
export function whyNotOf(subscriptionId: string): Text {
    const found = subscriptionOf(subscriptionId)
    if (!found) return text('why.member_gone')
    const { seat, profile } = found
    const open = openCandidateOf(profile.id, seat.externalUserId)
    const past = pastsOf(profile.id, [seat.externalUserId]).get(seat.externalUserId) ?? noPast
    return answerWhyNot(seat, open?.number ?? null, past, refreshInputOf(profile))
}

/** A candidate at somebody's request: quiet periods and earlier reactivations do not stop it, every protection does. */
export function createByHand(subscriptionId: string, by: string): Said {
    const role = refuseRole('user')
    if (role) return role
    const found = subscriptionOf(subscriptionId)
    if (!found) return refuse('why.member_gone')
    const { seat, profile } = found
    if (profile.candidateOwner !== '') return refuse('request.owned_elsewhere', profile.candidateOwner)
    const input = refreshInputOf(profile)
    const rule = ruleFor(seat.modelId, input.rules)
    const past = pastsOf(profile.id, [seat.externalUserId]).get(seat.externalUserId) ?? noPast
    const open = openCandidateOf(profile.id, seat.externalUserId)
    const verdict = whyNot(seat, rule, { ...circumstancesOf(input, past, true), openCandidate: open?.number ?? null })
    if (verdict || !rule) return { ok: false, text: verdict?.sentence ?? text('why.no_rule', seat.licence) }
    const made = insertCandidate(profile.id, planNew(seat, rule, now(), true, by))
    return made ? agree('reclaim.candidate_made', made.number) : refuse('why.open_candidate', '')
}

/**
 * Close Skipped on the form: the reason stands in Journal, where the dialog of the button puts it. Without one nothing is
 * closed, whatever way the button was pressed.
 * @param current as the form hands it over, with what is typed and not saved
 */
export function closeSkippedFromForm(current: GlideRecord, by: string): Said {
    const reason = (current.getValue('journal') ?? '').trim()
    return reason === '' ? refuse('skip.reason_missing') : closeSkipped(current.getUniqueValue(), by, reason)
}

const mostSelected = 200

/**
 * Close Skipped for the checked rows of a list, each judged for itself.
 * @param rows sys_ids with commas between them, each perhaps behind a display value and an '@'
 */
export function closeSelected(rows: string, by: string, reason: string): Said {
    const role = refuseRole('user')
    if (role) return role
    const ids = rows.split(',').map((one) => one.slice(one.lastIndexOf('@') + 1).trim())
    if (reason.trim() === '') return refuse('skip.reason_missing')
    if (ids.length > mostSelected || !ids.every(isSysId)) return refuse('skip.too_many', mostSelected)
    const closed = ids.filter((id) => closeSkipped(id, by, reason.trim()).ok).length
    return { ok: closed > 0, text: text('skip.many', closed, ids.length - closed) }
}

/** @param reason in the person's words, kept in the journal; '' : none given */
export function closeSkipped(candidateId: string, by: string, reason = ''): Said {
    const role = refuseRole('user')
    if (role) return role
    const candidate = readCandidate(candidateId)
    if (!candidate) return refuse('reclaim.not_open', '')
    // What is under way at Miro is settled by the run, not wished away.
    if (candidate.intent !== '') return refuse('reclaim.busy')
    const entry = reason
        ? text('journal.skipped_by_hand_because', by, reason.slice(0, 500))
        : text('journal.skipped_by_hand', by)
    const change = planMove(candidate, 'skipped_by_hand', 'user', entry, {
        quietUntil: quietUntil(readRule(candidate.ruleId), now()),
    })
    if (!change || !applyChange(candidate.id, change)) return refuse('reclaim.not_open', candidate.number)
    return describeStanding({ ...candidate, state: change.to })
}
