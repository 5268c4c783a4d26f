// The review cockpit: what the next review of flexible licences will bill, and what the seats will be by then.
import { addDays, dayNumber } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import { decimalOf } from '../base/money.ts'
import { subscriptions } from '../subscriptions/subscription.store.ts'
import { stateOn } from './entitlement.ts'
import { readEntitlements } from './entitlement.store.ts'
import { today } from './entitlement.act.ts'
import { forecastOf } from './forecast.ts'
import type { Forecast } from './forecast.ts'
import type { StoredPosition } from './position.store.ts'
import { reviewOutlook } from './review.ts'
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
    const day = today()
    const every = readEntitlements()
        .filter((row) => row.softwareModel === position.softwareModel && row.nextReview === position.nextReview)
        .filter((row) => stateOn(row, day) === 'in_use')
        .reduce((longest, row) => Math.max(longest, row.reviewEveryDays), 1)
    const outlook = reviewOutlook(position, day, every)
    if (!outlook) return null
    const { review, periodStart, dueNow, dueAfterReclaim } = outlook
    return {
        review,
        days_left: outlook.daysLeft,
        seats_over: outlook.over,
        seats_over_after_reclaim: outlook.overAfterReclaim,
        due_at_review: dueNow ? decimalOf(dueNow) : '',
        due_at_review_after_reclaim: dueAfterReclaim ? decimalOf(dueAfterReclaim) : '',
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
