// Reconciles licences: what the engine's row for this kind of run is made of.
import { toPlatform } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { say, sayAll } from '../platform/messages.ts'
import { numberProperty } from '../platform/properties.ts'
import { publishedProfiles, readProfile } from '../profiles/profile.store.ts'
import type { EndedRun, Slice, SliceEnd } from '../runs/kind.ts'
import type { Obstacle } from '../runs/run.ts'
import { readRun } from '../runs/run.store.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { passesOf } from './tally.act.ts'
import { tellPositions } from './positions.act.ts'
import { downgradableOf } from './downgrade.act.ts'
import { positionsShown } from './picture.act.ts'
import { dropShares, positionId, replacePositions, switchPositions, wholePositions } from './position.store.ts'
import type { StoredPosition } from './position.store.ts'
import { proveEffects } from './effects.act.ts'
import { remediationOptions } from './remediation.ts'
import { writeOptions } from './remediation.store.ts'
import { begin, isOfToday, newPlace, stop, takeUp, wishOf } from './reconciliation-start.act.ts'
import { nextAttempt, placeFrom, progressOf, rowsMoved } from './reconciliation-place.ts'
import type { ReconciliationPlace } from './reconciliation-place.ts'
import {
    endedSince,
    readPlace,
    readReconciliation,
    reconciliationOf,
    savePlace,
    switchLatest,
    updateReconciliation,
} from './reconciliation.store.ts'
import type { StoredReconciliation } from './reconciliation.store.ts'

export const reconciliationVersion = 1

/** How often the rows are counted anew because they changed under the count. */
const mostAttempts = 3

/** Name of the weekly job and of its runs. */
export function reconciliationName(): string {
    return say(text('reconciliation.job.name'))
}

/** Nothing can be reconciled while no profile is published. */
export function reconciliationObstacle(): Obstacle | null {
    if (publishedProfiles().length > 0) return null
    return { message: text('reconciliation.nothing'), nextStep: text('reconciliation.nothing.next') }
}

/** One slice: the result row keeps where it stands, the run's checkpoint only what was asked for. */
export function workReconciliation(slice: Slice): SliceEnd {
    const wish = wishOf(slice.saved)
    const id = wish.resume === '' ? begin(slice, wish) : takeUp(slice, wish.resume)
    const result = id === null ? null : readReconciliation(id)
    const held = id === null ? null : readPlace(id)
    if (id === null || !result || !held) return unreadable()
    if (held.stoppedBy !== '') return stop(id, held.stoppedBy)
    const kept = held.place === null ? null : placeFrom(held.place)
    if (held.place !== null && !kept) return unreadable()
    return work(slice, result, kept && isOfToday(kept, result) ? kept : newPlace(result), held.step)
}

function work(slice: Slice, result: StoredReconciliation, start: ReconciliationPlace, startStep: number): SliceEnd {
    const { id } = result
    let place = start
    let passes = passesOf(place)
    let step = startStep
    let stoppedBy = ''
    const mostPages = numberProperty('slice_pages')
    const keep = (): boolean => {
        passes.settle()
        const values = { progress: progressOf(place), progress_summary: say(summaryOf(place)) }
        const saved = slice.stillMine() ? savePlace(id, step, place, values) : null
        step = saved?.step ?? step
        stoppedBy = saved?.stoppedBy ?? ''
        return saved !== null
    }
    for (let pages = 0; ; pages += 1) {
        if (!slice.stillMine()) return { kind: 'overtaken' }
        if (pages > 0 && (now() >= slice.deadline || pages >= mostPages)) {
            return keep()
                ? { kind: 'hand_over', checkpoint: slice.saved, message: summaryOf(place) }
                : { kind: 'overtaken' }
        }
        if (pages > 0 && pages % 10 === 0 && !keep()) return { kind: 'overtaken' }
        if (stoppedBy !== '') return stop(id, stoppedBy)
        const atEnd = place.profile >= place.profiles.length
        if (place.phase === 'count' && !atEnd) passes.countPage()
        else if (place.phase === 'mark' && !atEnd) passes.markPage()
        else if (place.phase === 'count') {
            passes.settle()
            writePositions(id, place)
            const count = { ...place.count, shares: [] }
            Object.assign(place, { phase: 'mark', profile: 0, cursor: '', read: 0, marked: {}, count })
            passes = passesOf(place)
        } else if (rowsMoved(place) > 0 && place.attempt < mostAttempts) {
            place = nextAttempt(place)
            passes = passesOf(place)
        } else {
            return finish(result, place)
        }
    }
}

function writePositions(id: string, place: ReconciliationPlace): void {
    const { told, marks } = tellPositions(id, place.groupBy, place.profiles, place.count)
    replacePositions(id, told)
    const downgradable = downgradableOf(place.profiles, place.day)
    for (const one of told) {
        if (one.key.groupBy !== 'none') continue
        const mark = marks.find((each) => each.id === positionId(one.key))
        const lower = (mark?.profiles ?? []).reduce((sum, each) => sum + downgradable(each, one.key.softwareModel), 0)
        writeOptions(positionId(one.key), remediationOptions(one.position, one.price, place.day, one.termEnd, lower))
    }
    place.marks = marks
}

/** The new positions take the place of the older ones: until here nothing of them was shown as the latest. */
function finish({ id, profile }: StoredReconciliation, place: ReconciliationPlace): SliceEnd {
    const before = positionsShown()
    const after = wholePositions(id)
    switchPositions(id, profile)
    switchLatest(id, profile)
    if (profile === '') dropShares(endedSince(`${place.day.slice(0, 7)}-01 00:00:00`, id))
    proveEffects(
        before.filter((one) => one.reconciliation !== id),
        after
    )
    const moved = rowsMoved(place)
    const message = messageOf(place, after, moved)
    const nextStep = nextStepOf(after, moved)
    updateReconciliation(id, {
        status: moved > 0 ? 'partially_completed' : 'completed',
        progress: 100,
        progress_summary: say(text('reconciliation.progress.done', place.total)),
        data_as_of: dataAsOf(place),
        ended: toPlatform(now()),
        message,
        next_step: nextStep ? say(nextStep) : null,
        place: null,
    })
    return { kind: 'end', state: 'completed', message, nextStep }
}

function messageOf(place: ReconciliationPlace, positions: readonly StoredPosition[], moved: number): string {
    const number = (...statuses: string[]) => positions.filter((one) => statuses.includes(one.status)).length
    const [good, short, rest] = [number('compliant'), number('not_compliant'), number('failed', 'not_judged')]
    const said = [text('reconciliation.done', place.total, positions.length, good, short, rest)]
    if (moved > 0) said.push(text('reconciliation.moving', moved))
    return sayAll(said)
}

function nextStepOf(positions: readonly StoredPosition[], moved: number): Text | null {
    if (moved > 0) return text('reconciliation.moving.next')
    return positions.some((one) => one.status === 'not_compliant') ? text('reconciliation.short.next') : null
}

function dataAsOf(place: ReconciliationPlace): string | null {
    const refreshed = place.profiles.map((id) => readProfile(id)?.lastRefresh ?? null)
    if (refreshed.length === 0 || refreshed.includes(null)) return null
    return toPlatform(Math.min(...(refreshed as number[])))
}

function summaryOf(place: ReconciliationPlace): Text {
    const key = place.phase === 'count' ? 'reconciliation.progress.count' : 'reconciliation.progress.mark'
    return text(key, place.read, place.total)
}

function unreadable(): SliceEnd {
    const [message, nextStep] = [text('reconciliation.unreadable'), text('run.unexpected.next')]
    return { kind: 'end', state: 'failed', message, nextStep }
}

/** After the end of a run: a result whose run did not complete says so, and the older result stays the latest. */
export function afterReconciliation(run: EndedRun): void {
    const id = reconciliationOf(run.id)
    const result = id === null ? null : readReconciliation(id)
    if (id === null || !result || result.status !== 'in_progress') return
    const ended = readRun(run.id)
    updateReconciliation(id, {
        status: 'failed',
        ended: toPlatform(now()),
        message: ended?.message ?? null,
        place: null,
    })
}
