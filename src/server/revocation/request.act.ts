// Takes one licence back at the request of the application that owns the profile's removal candidates, with every protection of ours.
import {
    candidates,
    insertCandidate,
    openCandidateOf,
    pastsOf,
    readCandidate,
    readCandidates,
    readError,
} from '../candidates/candidate.store.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import { planMove } from '../candidates/change.ts'
import { ruleFor, whyNot } from '../candidates/eligibility.ts'
import { circumstancesOf, noPast, planNew } from '../candidates/judging.ts'
import { refuseProfile, stateLabel } from '../candidates/said.act.ts'
import { refreshInputOf, subscriptionOf } from '../candidates/seats.act.ts'
import { isOpen } from '../candidates/states.ts'
import { applyChange } from '../candidates/stored-change.act.ts'
import { failureRow } from '../miro/failures.ts'
import { now } from '../platform/clock.ts'
import { say, sayAll } from '../platform/messages.ts'
import { readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { stateOf } from '../runs/run.store.ts'
import { openStates } from '../runs/run.ts'
import { readIds } from '../subscriptions/subscription.store.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { batchOf, beyondCeilings, startOne } from './batch.act.ts'
import { shownNow } from './side.act.ts'
import type { Begin } from './subflow.act.ts'

export interface Answered {
    readonly status: 'success' | 'failure'
    /** The work goes on here; asking again later answers how it ended. */
    readonly pending: boolean
    readonly error_message: string
    /** Number of the removal candidate here; '' where none was made. */
    readonly candidate: string
}

const failed = (why: Text | string, candidate = '', pending = false): Answered => ({
    status: 'failure',
    pending,
    error_message: typeof why === 'string' ? why : say(why),
    candidate,
})

const succeeded = (candidate: string): Answered => ({ status: 'success', pending: false, error_message: '', candidate })

/**
 * Works within the caller's time as far as one slice of a run goes; what Miro delays goes on in the queue, and asking again
 * answers how it ended. Asked again after the end it answers success where Miro still shows the person deactivated, and changes nothing.
 * @param externalUserId Miro's id of the member
 * @param by who asks, as the journal names them
 */
export function reclaimAtRequest(profileId: string, externalUserId: string, by: string, begin: Begin): Answered {
    const profile = readProfile(profileId)
    const refusal = refuseProfile(profile)
    if (!profile || refusal) return failed(refusal?.text ?? text('reclaim.off'))
    if (profile.candidateOwner === '') return failed(text('request.not_owner'))
    const open = openCandidateOf(profile.id, externalUserId)
    if (open && !open.bookedElsewhere) return failed(text('request.open_here', open.number, stateLabel(open.state)))
    const made = open ?? beginCandidate(profile, externalUserId, by)
    return 'status' in made ? made : takeUp(profile, made, by, begin)
}

/** A candidate for the request, or why there is none: nothing protected becomes one, whoever asks. */
function beginCandidate(profile: Profile, externalUserId: string, by: string): StoredCandidate | Answered {
    const row = readIds(profile.id, [externalUserId])[0]
    if (!row) {
        const done = takenBack(profile.id, externalUserId)
        return done ? asMiroShows(profile, done) : failed(text('request.gone'))
    }
    const seat = subscriptionOf(row.sysId)?.seat
    if (!seat) return failed(text('request.gone'))
    const input = refreshInputOf(profile)
    const rule = ruleFor(seat.modelId, input.rules)
    const past = pastsOf(profile.id, [externalUserId]).get(externalUserId) ?? noPast
    const verdict = whyNot(seat, rule, circumstancesOf(input, past, false))
    if (verdict || !rule) return failed(verdict?.sentence ?? text('why.no_rule', seat.licence))
    // Whoever owns the candidates asks the person and books the saving: neither is done a second time here.
    const planned = planNew(seat, { ...rule, notifyUser: false, price: null }, now(), false, null)
    const entries = [...planned.entries, text('request.journal', by)]
    const made = insertCandidate(profile.id, { ...planned, entries }, { booked_elsewhere: true })
    return made ?? failed(text('why.open_candidate', ''))
}

/** The latest request for a person that was fulfilled and has not been taken back since. */
function takenBack(profileId: string, externalUserId: string): StoredCandidate | null {
    const asked = candidates()
        .where('profile', profileId)
        .where('external_user_id', externalUserId)
        .where('state', 'closed_complete')
        .where('booked_elsewhere', true)
        .whereEmpty('undone_on')
        .whereEmpty('reactivated_on')
        .orderByDesc('closed_on')
    return readCandidates(asked, 1)[0] ?? null
}

/** Success only while Miro still shows it: an undo that stopped half-way, or Miro's own admin, gives access back unseen here. */
function asMiroShows(profile: Profile, { externalUserId, number }: StoredCandidate): Answered {
    const shown = shownNow(profile, externalUserId)
    if (typeof shown === 'object') return failed(text(failureRow(shown.refusal).next), number)
    return shown === 'active' ? failed(text('request.active_again', number), number) : succeeded(number)
}

function takeUp(profile: Profile, candidate: StoredCandidate, by: string, begin: Begin): Answered {
    const running = candidate.runId ? stateOf(candidate.runId) : null
    if (running !== null && openStates.includes(running)) {
        return failed(text('request.under_way', candidate.number), candidate.number, true)
    }
    if (candidate.state === 'attention_required') {
        if (candidate.intent !== '') return answerOf(profile, candidate.id)
        const change = planMove(candidate, 'retried', 'user', text('journal.retried', by))
        if (!change || !applyChange(candidate.id, change)) return answerOf(profile, candidate.id)
    }
    const run = startOne(profile, candidate, { startedBy: by, trigger: 'person' })
    if (run) begin(run, profile)
    return answerOf(profile, candidate.id)
}

function answerOf(profile: Profile, candidateId: string): Answered {
    const after = readCandidate(candidateId)
    if (!after) return failed(text('request.gone'))
    const { number, state } = after
    if (state === 'closed_complete') return succeeded(number)
    if (!isOpen(state)) return failed(text('request.closed', number, stateLabel(state)), number)
    if (state === 'attention_required') {
        const told = readError(after.id)
        return failed(told ? sayAll([told.error, told.nextStep]) : text('request.needs_attention', number), number)
    }
    if (after.runId === null) return failed(beyondCeilings(batchOf(profile, [after]).roomAt), number, true)
    return failed(text('request.under_way', number), number, true)
}
