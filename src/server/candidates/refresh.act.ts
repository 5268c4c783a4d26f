/** Refreshes a profile's removal candidates page by page: creates, brings up to date, moves on and closes. */
import { now } from '../platform/clock.ts'
import { namesOf } from '../platform/people.ts'
import { numberProperty } from '../platform/properties.ts'
import { query } from '../platform/records.ts'
import { deleteRow } from '../platform/rows.ts'
import { compareIds } from '../miro/members.ts'
import { DAY, type Instant, type Seat } from './candidate.ts'
import { type NewCandidate, NO_PAST, planGone, planSeat, type RefreshInput, type SeatPlan } from './judging.ts'
import { askAgain } from '../consent/asking.act.ts'
import { planInterference } from './come-back.ts'
import {
    addCandidate,
    applyChange,
    applySnapshot,
    CANDIDATES,
    openCandidatesOf,
    peopleOf,
    readCandidate,
    readCandidates,
    type StoredCandidate,
} from './candidate.store.ts'
import { lastDownloadStarted } from '../revocation/runs.store.ts'
import { exclusionsFor, type Profile, refreshInputOf, SEAT_FIELDS, SUBSCRIPTIONS, toSeat } from './seats.act.ts'
import { formatInstant, parseInstant } from './candidate.ts'

/** Subscriptions looked at between two looks at the clock. */
const PAGE = 200

/** Who came back is noted first: it speaks against a new candidate for the same person. */
export type RefreshPhase = 'reactivated' | 'seats' | 'gone' | 'done'

export interface RefreshCheckpoint {
    /** What the cursor means; a checkpoint of another version is not continued but begun again. */
    version: 2
    phase: RefreshPhase
    /** Last row looked at: member ID of a seat, key of an open candidate, sys_id of one closed complete. */
    cursor: string
    counts: { created: number; refreshed: number; closed: number; moved: number; reactivated: number }
}

export function emptyRefresh(): RefreshCheckpoint {
    return {
        version: 2,
        phase: 'reactivated',
        cursor: '',
        counts: { created: 0, refreshed: 0, closed: 0, moved: 0, reactivated: 0 },
    }
}

/** Where a run stands; what is done already is found done, so beginning again costs time and nothing else. */
export function readRefresh(saved: Record<string, unknown>): RefreshCheckpoint {
    const fresh = emptyRefresh()
    return saved.version === fresh.version ? { ...fresh, ...(saved as Partial<RefreshCheckpoint>) } : fresh
}

/** True when there is nothing recent enough to judge on. */
export function tooOld(input: RefreshInput): boolean {
    return input.lastRefresh === null || input.now - input.lastRefresh > input.maxAgeDays * DAY
}

/**
 * Works until done, the deadline has passed or the slice has had its pages; what was done is found done when it is looked at
 * again. Each page is found through the key it is ordered by, so that no page costs more than another one.
 */
export function refreshSlice(
    profile: Profile,
    checkpoint: RefreshCheckpoint,
    deadline: Instant,
    stillMine: () => boolean
): 'done' | 'hand_over' | 'overtaken' {
    const input = refreshInputOf(profile)
    const exclusions = exclusionsFor(profile.profileType)
    if (checkpoint.phase === 'reactivated' && checkpoint.cursor === '') {
        sweepClosed(profile.id, lastDownloadStarted(profile.id))
    }
    const most = numberProperty('slice_pages')
    let steps = 0
    while (checkpoint.phase !== 'done') {
        if (!stillMine()) return 'overtaken'
        if (steps > 0 && (now() >= deadline || steps >= most)) return 'hand_over'
        steps += 1
        if (checkpoint.phase === 'reactivated') {
            const last = reactivatedPage(profile, checkpoint)
            next(checkpoint, last, last === null && !anythingToJudge(profile, input) ? 'done' : 'seats')
        } else if (checkpoint.phase === 'seats') {
            next(checkpoint, seatsPage(profile, checkpoint, input, exclusions), 'gone')
        } else {
            next(checkpoint, gonePage(profile, checkpoint), 'done')
        }
    }
    return 'done'
}

/** Without a rule that covers a licence nothing can become a candidate, and without an open one nothing can close. */
function anythingToJudge(profile: Profile, input: RefreshInput): boolean {
    return input.rules.some((rule) => rule.modelIds.length > 0) || openCandidatesOf(profile.id).first([]) !== null
}

function next(checkpoint: RefreshCheckpoint, last: string | null, phase: RefreshPhase): void {
    checkpoint.cursor = last ?? ''
    if (last === null) checkpoint.phase = phase
}

function seatsPage(
    profile: Profile,
    checkpoint: RefreshCheckpoint,
    input: RefreshInput,
    exclusions: ReturnType<typeof exclusionsFor>
): string | null {
    const seats: Seat[] = []
    const asked = query(SUBSCRIPTIONS).where('profile', profile.id).orderBy('external_user_id').limit(PAGE)
    if (checkpoint.cursor) asked.where('external_user_id', '>', checkpoint.cursor)
    asked.each(SEAT_FIELDS, (row) => void seats.push(toSeat(row, exclusions)))
    if (seats.length === 0) return null
    const people = peopleOf(
        profile.id,
        seats.map((seat) => seat.externalUserId)
    )
    const born: NewCandidate[] = []
    for (const seat of seats) {
        const candidate = people.open.get(seat.externalUserId) ?? null
        const unasked = candidate && candidate.state === 'awaiting_user' && seat.excluded === null
        if (unasked && askAgain(candidate)) continue
        const seen = candidate ? { ...seat, userId: seat.userId ?? candidate.userId } : seat
        const plan = planSeat(seen, candidate, people.pasts.get(seat.externalUserId) ?? NO_PAST, input)
        if (plan.create) born.push(plan.create)
        if (candidate) apply(checkpoint, candidate, plan)
        if (candidate && candidate.state === 'awaiting_approval') {
            const still = readCandidate(candidate.id)
            if (still) askAgain(still)
        }
    }
    create(profile, checkpoint, born)
    return seats.length < PAGE ? null : seats[seats.length - 1].externalUserId
}

/** The page has just been read, so nobody of it has an open candidate; where one came since, the unique key refuses. */
function create(profile: Profile, checkpoint: RefreshCheckpoint, born: readonly NewCandidate[]): void {
    const names = namesOf(born.map((made) => made.seat.userId))
    for (const made of born) {
        const name = names.get(made.seat.userId ?? '')
        const seat = name ? { ...made.seat, name } : made.seat
        if (addCandidate(profile.id, { ...made, seat })) checkpoint.counts.created += 1
    }
}

function apply(checkpoint: RefreshCheckpoint, candidate: StoredCandidate, plan: SeatPlan): void {
    if (plan.change && applyChange(candidate.id, plan.change)) {
        if (plan.change.to.startsWith('closed_')) checkpoint.counts.closed += 1
        else checkpoint.counts.moved += 1
    }
    if (plan.refresh) {
        applySnapshot(candidate, plan.refresh)
        checkpoint.counts.refreshed += 1
    }
}

/** Open candidates whose subscription is gone: closed skipped, except where the run must ask Miro first. */
function gonePage(profile: Profile, checkpoint: RefreshCheckpoint): string | null {
    const page = readCandidates(openCandidatesOf(profile.id, checkpoint.cursor), PAGE)
    const ids = page.map((one) => one.subscriptionId).filter((id): id is string => Boolean(id))
    const there = new Set<string>()
    if (ids.length > 0) {
        query(SUBSCRIPTIONS)
            .whereIn('sys_id', ids)
            .each([], (row) => void there.add(row.sys_id ?? ''))
    }
    for (const candidate of page) {
        if (candidate.subscriptionId && there.has(candidate.subscriptionId)) continue
        const change = planGone(candidate)
        if (change && applyChange(candidate.id, change)) checkpoint.counts.closed += 1
    }
    return page.length < PAGE ? null : page[page.length - 1].openKey
}

/**
 * Deletes subscriptions of people closed complete since an instant: a stop may have come before that, also after the
 * candidate's reference had been cleared. A row made after the closing belongs to somebody who came back and stays.
 * @param runId only candidates of this run, or null for all of the profile
 */
export function sweepClosed(profileId: string, since: Instant | null, runId: string | null = null): void {
    const asked = query(CANDIDATES)
        .where('profile', profileId)
        .where('state', 'closed_complete')
        .whereEmpty('undone_on')
        .whereEmpty('reactivated_on')
    if (since !== null) asked.where('closed_on', '>=', formatInstant(since))
    if (runId !== null) asked.where('run', runId)
    const closed: [member: string, closedOn: Instant][] = []
    asked
        .orderByDesc('closed_on')
        .limit(10_000)
        .each(['external_user_id', 'closed_on'], (row) => {
            closed.push([row.external_user_id ?? '', parseInstant(row.closed_on) ?? 0])
        })
    for (let at = 0; at < closed.length; at += 500) {
        const some = new Map(closed.slice(at, at + 500))
        const left: string[] = []
        query(SUBSCRIPTIONS)
            .where('profile', profileId)
            .whereIn('external_user_id', [...some.keys()])
            .each(['external_user_id', 'sys_created_on'], (row) => {
                const made = parseInstant(row.sys_created_on) ?? 0
                if (made <= (some.get(row.external_user_id ?? '') ?? 0)) left.push(row.sys_id ?? '')
            })
        left.forEach((id) => deleteRow(SUBSCRIPTIONS, id))
    }
}

/** People closed complete whom the last complete download shows active again, though nobody here gave the licence back. */
function reactivatedPage(profile: Profile, checkpoint: RefreshCheckpoint): string | null {
    const started = lastDownloadStarted(profile.id)
    if (started === null) return null
    const asked = query(CANDIDATES)
        .where('profile', profile.id)
        .where('state', 'closed_complete')
        .whereEmpty('undone_on')
        .whereEmpty('reactivated_on')
        .orderBy('sys_id')
    if (checkpoint.cursor) asked.where('sys_id', '>', checkpoint.cursor)
    const reclaimed = readCandidates(asked, PAGE)
    if (reclaimed.length === 0) return null
    const active = new Set<string>()
    query(SUBSCRIPTIONS)
        .where('profile', profile.id)
        .whereIn('external_user_id', reclaimed.map((one) => one.externalUserId).sort(compareIds))
        .whereEmpty('missing_since')
        .each(['external_user_id', 'sys_created_on'], (row) => void active.add(row.external_user_id ?? ''))
    for (const { candidate, change } of planInterference(reclaimed, active, started)) {
        const written = applyChange(candidate.id, change, { reactivated_on: formatInstant(now()) })
        if (written) checkpoint.counts.reactivated += 1
    }
    return reclaimed.length < PAGE ? null : reclaimed[reclaimed.length - 1].id
}
