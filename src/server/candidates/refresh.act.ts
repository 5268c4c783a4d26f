// Refreshes a profile's removal candidates page by page: creates, brings up to date, moves on and closes.
import { oneDay } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import { namesOf } from '../platform/people.ts'
import { numberProperty } from '../platform/properties.ts'
import type { Profile } from '../profiles/profile.store.ts'
import type { Slice, SliceEnd } from '../runs/kind.ts'
import type { Obstacle } from '../runs/run.ts'
import { lastCompleted } from '../runs/run.store.ts'
import { exclusionsFor } from '../subscriptions/exclusion.store.ts'
import { subscriptions } from '../subscriptions/subscription.store.ts'
import { text } from '../texts/text.ts'
import type { Seat } from './candidate.ts'
import {
    addCandidate,
    applySnapshot,
    openCandidatesOf,
    peopleOf,
    readCandidate,
    readCandidates,
} from './candidate.store.ts'
import { applyChange, settleChanges } from './stored-change.act.ts'
import type { StoredCandidate } from './candidate.store.ts'
import { noteComeBacks } from './come-back.act.ts'
import { directoriesOf } from './directory.act.ts'
import { staleDirectory } from './directory.ts'
import type { DirectoryFacts } from './directory.ts'
import { boundToPerson, noPast, planGone, planHandedAway, planSeat } from './judging.ts'
import type { NewCandidate, RefreshInput, SeatPlan } from './judging.ts'
import { refreshInputOf, seatFields, toSeat } from './seats.act.ts'
import { sweepClosed } from './sweep.act.ts'

/** Subscriptions looked at between two looks at the clock. */
const pageSize = 200

/** Who came back is noted first: it speaks against a new candidate for the same person. */
type Phase = 'reactivated' | 'seats' | 'gone' | 'done'

/** Version of what a refresh saves; what is done is found done, so another version costs time and nothing else. */
export const refreshVersion = 2

interface Place {
    phase: Phase
    /** Last row looked at: member ID of a seat, key of an open candidate, sys_id of one closed complete. */
    cursor: string
    counts: { created: number; refreshed: number; closed: number; moved: number; reactivated: number }
    /** How well people were known before the first was judged; absent in a run that an older version began. */
    directory?: DirectoryFacts
}

/** What a refresh needs of the areas above, which know questions and e-mails. */
export interface Asking {
    /** Follows up a candidate that waits for an answer: asks whom a stop left unasked, judges silence, reminds. */
    followUp(candidate: StoredCandidate): boolean
    /** The download shows another user behind an open candidate; `by` as the journal names whoever set it. */
    changePerson(candidate: StoredCandidate, userId: string | null, by: string): boolean
}

function placeOf(saved: Slice['saved']): Place {
    const counts = { created: 0, refreshed: 0, closed: 0, moved: 0, reactivated: 0 }
    const start: Place = { phase: 'reactivated', cursor: '', counts }
    return saved.phase === undefined ? start : { ...start, ...(saved as Partial<Place>) }
}

/** Why candidates of a profile cannot be refreshed now, or null. */
export function refreshObstacle(profile: Profile): Obstacle | null {
    if (profile.status !== 'published') {
        return { message: text('reclaim.not_published', profile.name), nextStep: text('run.not_published.next') }
    }
    const { lastRefresh, maxAgeDays, now: at } = refreshInputOf(profile)
    if (lastRefresh !== null && at - lastRefresh <= maxAgeDays * oneDay) return null
    return { message: text('reclaim.refresh.old', maxAgeDays), nextStep: text('reclaim.refresh.old.next') }
}

/**
 * One slice of a refresh: works until done, the deadline has passed or the slice has had its pages; what was done is found
 * done when it is looked at again. Each page is found through the key it is ordered by, so no page costs more than another.
 */
export function workRefresh(slice: Slice, profile: Profile, asking: Asking): SliceEnd {
    const place = placeOf(slice.saved)
    const input = refreshInputOf(profile)
    const exclusions = exclusionsFor(profile)
    const downloadStarted = lastCompleted(profile.id, 'download')?.started ?? null
    settleChanges()
    if (place.phase === 'reactivated' && place.cursor === '') {
        if (!lookAtDirectory(slice, profile.id, place)) return { kind: 'overtaken' }
        sweepClosed(profile.id, downloadStarted)
    }
    const most = numberProperty('slice_pages')
    for (let steps = 0; place.phase !== 'done'; steps += 1) {
        if (!slice.stillMine()) return { kind: 'overtaken' }
        if (steps > 0 && (now() >= slice.deadline || steps >= most)) return endOf(place, 'hand_over')
        if (place.phase === 'reactivated') {
            const { last, found } = noteComeBacks(profile.id, downloadStarted, place.cursor, pageSize)
            place.counts.reactivated += found
            next(place, last, last === null && !anythingToJudge(profile, input) ? 'done' : 'seats')
        } else if (place.phase === 'seats') {
            next(place, seatsPage(profile, place, input, exclusions, asking), 'gone')
        } else {
            next(place, gonePage(profile, place), 'done')
        }
    }
    return endOf(place, 'end')
}

/** Stale user records are told on the run before anybody is judged by them; @returns false where another worker has the run. */
function lookAtDirectory(slice: Slice, profileId: string, place: Place): boolean {
    if (place.directory) return true
    place.directory = directoriesOf([profileId])(profileId)
    const stale = staleDirectory(place.directory)
    return stale === null || slice.save(place, { next_step: say(stale) })
}

function endOf(place: Place, kind: 'hand_over' | 'end'): SliceEnd {
    const { created, refreshed, closed, moved, reactivated } = place.counts
    const values = { inserted: created, updated: refreshed, removed: closed, active_again: reactivated }
    const message = text('reclaim.refresh.done', created, refreshed, closed, moved)
    const nextStep = place.directory ? staleDirectory(place.directory) : null
    const kept = { checkpoint: place, values, message, nextStep }
    return kind === 'hand_over' ? { kind, ...kept } : { kind, state: 'completed', ...kept }
}

/** Without a rule that covers a licence nothing can become a candidate, and without an open one nothing can close. */
function anythingToJudge(profile: Profile, input: RefreshInput): boolean {
    return input.rules.some((rule) => rule.modelIds.length > 0) || openCandidatesOf(profile.id).first([]) !== null
}

function next(place: Place, last: string | null, phase: Phase): void {
    place.cursor = last ?? ''
    if (last === null) place.phase = phase
}

function seatsPage(
    profile: Profile,
    place: Place,
    input: RefreshInput,
    exclusions: ReturnType<typeof exclusionsFor>,
    asking: Asking
): string | null {
    const seats: Seat[] = []
    const asked = subscriptions().where('profile', profile.id).orderBy('external_user_id').limit(pageSize)
    if (place.cursor) asked.where('external_user_id', '>', place.cursor)
    asked.each(seatFields, (row) => void seats.push(toSeat(row, exclusions)))
    if (seats.length === 0) return null
    const people = peopleOf(
        profile.id,
        seats.map((seat) => seat.externalUserId)
    )
    const born: NewCandidate[] = []
    const owner = profile.candidateOwner
    for (const seat of seats) {
        const candidate = people.open.get(seat.externalUserId) ?? null
        const away = candidate && owner !== '' ? planHandedAway(candidate, owner) : null
        const plan = away
            ? { create: null, refresh: null, change: away }
            : planSeat(seat, candidate, people.pasts.get(seat.externalUserId) ?? noPast, input)
        // Where another application owns the candidates, it makes them.
        if (plan.create && owner === '') born.push(plan.create)
        if (!candidate) continue
        apply(place, candidate, plan)
        if (!plan.change && seat.active) goOn(place, candidate, seat, asking)
    }
    create(profile, place, born)
    return seats.length < pageSize ? null : seats[seats.length - 1].externalUserId
}

/** Nothing speaks against the candidate: another person behind it is asked anew, and one that waits is followed up. */
function goOn(place: Place, candidate: StoredCandidate, seat: Seat, asking: Asking): void {
    const bound = boundToPerson(candidate) && candidate.intent === ''
    if (bound && seat.userId !== candidate.userId) {
        const by = say(text('journal.by_integration'))
        if (asking.changePerson(candidate, seat.userId, by)) place.counts.moved += 1
        return
    }
    if (candidate.state !== 'awaiting_user' && candidate.state !== 'awaiting_approval') return
    const still = readCandidate(candidate.id)
    if (still && asking.followUp(still) && readCandidate(candidate.id)?.state !== still.state) place.counts.moved += 1
}

/** The page has just been read, so nobody of it has an open candidate; where one came since, the unique key refuses. */
function create(profile: Profile, place: Place, born: readonly NewCandidate[]): void {
    const names = namesOf(born.map((made) => made.seat.userId))
    for (const made of born) {
        const name = names.get(made.seat.userId ?? '')
        const seat = name ? { ...made.seat, name } : made.seat
        if (addCandidate(profile.id, { ...made, seat })) place.counts.created += 1
    }
}

function apply(place: Place, candidate: StoredCandidate, plan: SeatPlan): void {
    if (plan.change && applyChange(candidate.id, plan.change)) {
        if (plan.change.to.startsWith('closed_')) place.counts.closed += 1
        else place.counts.moved += 1
    }
    if (plan.refresh) {
        applySnapshot(candidate, plan.refresh)
        place.counts.refreshed += 1
    }
}

/** Open candidates whose subscription is gone: closed skipped, except where the run must ask Miro first. */
function gonePage(profile: Profile, place: Place): string | null {
    const page = readCandidates(openCandidatesOf(profile.id, place.cursor), pageSize)
    const ids = page.map((one) => one.subscriptionId).filter((id): id is string => Boolean(id))
    const there = new Set<string>()
    if (ids.length > 0) {
        subscriptions()
            .whereIn('sys_id', ids)
            .each([], (row) => void there.add(row.sys_id ?? ''))
    }
    for (const candidate of page) {
        if (candidate.subscriptionId && there.has(candidate.subscriptionId)) continue
        const change = planGone(candidate)
        if (change && applyChange(candidate.id, change)) place.counts.closed += 1
    }
    return page.length < pageSize ? null : page[page.length - 1].openKey
}
