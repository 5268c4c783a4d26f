// The review cockpit: what the next review of flexible licences will bill, and what the seats will be by then.
import { addDays, dayNumber } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import { subscriptions } from '../subscriptions/subscription.store.ts'
import { activeRights, stateOn } from './entitlement.ts'
import { readEntitlements } from './entitlement.store.ts'
import { today } from './entitlement.act.ts'
import { forecastOf } from './forecast.ts'
import type { Forecast } from './forecast.ts'
import type { StoredPosition } from './position.store.ts'
import { usageDays } from './usage.store.ts'

export interface ReviewAnswer {
    readonly review: Day
    readonly days_left: number
    readonly seats_over: number
    readonly seats_over_after_reclaim: number
    readonly due_at_review: string
    readonly due_at_review_after_reclaim: string
    readonly currency: string
    /** First day of the review period that runs, and how many of those who count got their licence in it. */
    readonly period_start: Day
    readonly became_paid: number
    /** Seats on the review day, with the band that eight of ten outcomes fall into; null: too few usage days. */
    readonly forecast: Forecast | null
}

/** Null where the position has no flexible entitlement with a review to come. */
export function reviewOf(position: StoredPosition): ReviewAnswer | null {
    const review = position.row.next_review ?? ''
    const day = today()
    if (review === '' || review < day || position.owned === null) return null
    const every = readEntitlements()
        .filter((row) => row.softwareModel === position.softwareModel && row.nextReview === review)
        .filter((row) => stateOn(row, day) === 'in_use' && activeRights(row, day) >= 0)
        .reduce((longest, row) => Math.max(longest, row.reviewEveryDays), 1)
    const periodStart = addDays(review, -every)
    const { required, owned, stale } = position
    return {
        review,
        days_left: (dayNumber(review) ?? 0) - (dayNumber(day) ?? 0),
        seats_over: Math.max(required - owned, 0),
        seats_over_after_reclaim: Math.max(required - stale - owned, 0),
        due_at_review: position.row.true_up_at_review ?? '',
        due_at_review_after_reclaim: position.row.true_up_at_review_after_reclaim ?? '',
        currency: position.row.currency ?? '',
        period_start: periodStart,
        became_paid: becamePaid(position, periodStart),
        forecast: forecast(position, review, day),
    }
}

function becamePaid(position: StoredPosition, periodStart: Day): number {
    return subscriptions()
        .where('licence_position', position.id)
        .where('counts_as', 'counted')
        .where('subscription_assigned', '>=', `${periodStart} 00:00:00`)
        .count()
}

function forecast(position: StoredPosition, review: Day, day: Day): Forecast | null {
    const where = { model: position.softwareModel, profile: position.profile }
    const byDay = new Map<number, number>()
    for (const one of usageDays(where, addDays(day, -400))) {
        const number = dayNumber(one.day)
        if (number !== null) byDay.set(number, (byDay.get(number) ?? 0) + one.assigned)
    }
    const history = [...byDay].map(([number, count]) => ({ day: number, count })).sort((a, b) => a.day - b.day)
    return forecastOf(history, dayNumber(review) ?? 0)
}
