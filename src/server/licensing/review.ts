// Decides what a flexible-licensing review will bill: the days left, the seats over, who became paid, and what is due.
import { addDays, daysBetween } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import type { Money } from '../base/money.ts'
import type { Entitlement } from './entitlement.ts'
import type { Position } from './position.ts'

export interface ReviewOutlook {
    readonly review: Day
    readonly daysLeft: number
    /** Seats above the rights today, and after reclaiming the idle ones. */
    readonly over: number
    readonly overAfterReclaim: number
    readonly dueNow: Money | null
    readonly dueAfterReclaim: Money | null
    /** First day of the review period that runs. */
    readonly periodStart: Day
}

/** What a review is told from: a position, as told or as stored. */
type Reviewed = Pick<
    Position,
    'nextReview' | 'needed' | 'owned' | 'required' | 'stale' | 'trueUpAtReview' | 'trueUpAtReviewAfterReclaim'
>

/**
 * Due at review is the overage of the review day × price × days from the review to the end of the term ÷ 365, the increase
 * only; the period and the rule are settings because Miro's own texts differ (180 days, earlier 90). Null where the position
 * has no flexible entitlement with a review to come.
 */
export function reviewOutlook(position: Reviewed, today: Day, reviewEveryDays: number): ReviewOutlook | null {
    if (
        position.nextReview === null ||
        position.nextReview < today ||
        position.needed === null ||
        position.owned === null
    )
        return null
    return {
        review: position.nextReview,
        daysLeft: daysBetween(today, position.nextReview),
        over: position.needed,
        overAfterReclaim: Math.max(position.required - position.stale - position.owned, 0),
        dueNow: position.trueUpAtReview,
        dueAfterReclaim: position.trueUpAtReviewAfterReclaim,
        periodStart: addDays(position.nextReview, -reviewEveryDays),
    }
}

/** What keeps the bill of the review down, and the last day on which it counts: the download after it has to show it. */
export interface ReviewStep {
    readonly step: 'nothing' | 'growing' | 'reclaim' | 'reclaim_and_buy' | 'buy'
    /** Idle people whose licence comes back, and rights that are missing then. */
    readonly people: number
    readonly rights: number
    readonly by: Day
}

/**
 * @param owned rights in use
 * @param expected seats forecast for the review day; null where nobody can tell yet
 */
export function reviewStep(outlook: ReviewOutlook, owned: number, expected: number | null): ReviewStep {
    const { over, overAfterReclaim, review } = outlook
    const by = addDays(review, -1)
    const growth = Math.max((expected ?? 0) - owned, 0)
    if (over === 0) return { step: growth > 0 ? 'growing' : 'nothing', people: growth, rights: 0, by }
    const step = overAfterReclaim === 0 ? 'reclaim' : overAfterReclaim < over ? 'reclaim_and_buy' : 'buy'
    return { step, people: over - overAfterReclaim, rights: overAfterReclaim, by }
}

/**
 * The review days from `from` on, to the end of the term: the entered next review, then every `reviewEveryDays`, each day of
 * review included. Without an entered one they are counted from the start of the term. At most 40.
 */
export function reviewDays(row: Entitlement, from: Day): Day[] {
    const every = row.reviewEveryDays
    if (!row.flexible || every < 1 || row.end === '') return []
    const anchor = row.nextReview || (row.start === '' ? '' : addDays(row.start, every))
    if (anchor === '') return []
    const skipped = anchor < from ? Math.ceil(daysBetween(anchor, from) / every) : 0
    const days: Day[] = []
    for (let at = skipped; days.length < 40; at++) {
        const day = addDays(anchor, at * every)
        if (day > row.end) break
        days.push(day)
    }
    return days
}

/** The next review to store: the first on or after the day; '' when the term has none left. */
export function nextReview(row: Entitlement, day: Day): Day {
    return reviewDays(row, day)[0] ?? ''
}
