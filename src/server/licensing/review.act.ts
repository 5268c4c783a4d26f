// The review cockpit: what the next review of flexible licences will bill, and what the seats will be by then.
import { addDays, dayNumber } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import { decimalOf } from '../base/money.ts'
import { say } from '../platform/messages.ts'
import { subscriptionFigures } from '../subscriptions/subscription.store.ts'
import { text } from '../texts/text.ts'
import { stateOn } from './entitlement.ts'
import { readEntitlements } from './entitlement.store.ts'
import { today } from './entitlement.act.ts'
import { forecastOf } from './forecast.ts'
import type { Forecast } from './forecast.ts'
import type { StoredPosition } from './position.store.ts'
import { reviewOutlook, reviewStep } from './review.ts'
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
    /** What to do until when, in the reader's language. */
    readonly advice: string
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
    const expected = forecast(position, review, day)
    const { step, people, rights, by } = reviewStep(
        outlook,
        Number(position.row.owned ?? 0),
        expected?.expected ?? null
    )
    return {
        review,
        days_left: outlook.daysLeft,
        seats_over: outlook.over,
        seats_over_after_reclaim: outlook.overAfterReclaim,
        due_at_review: dueNow ? decimalOf(dueNow) : '',
        due_at_review_after_reclaim: dueAfterReclaim ? decimalOf(dueAfterReclaim) : '',
        currency: position.row.currency ?? '',
        period_start: periodStart,
        became_paid: subscriptionFigures.count(paidSince(position, periodStart)),
        forecast: expected,
        advice: say(text(`review.${step}`, by, people, rights)),
    }
}

/** Those of a position who got their licence in the review period, as an encoded query. */
function paidSince(position: StoredPosition, periodStart: Day): string {
    return `licence_position=${position.id}^counts_as=counted^subscription_assigned>=${periodStart} 00:00:00`
}

/** The list of who became paid. */
export function becamePaidList(position: StoredPosition, { period_start: start }: ReviewAnswer): string {
    return subscriptionFigures.list(paidSince(position, start))
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
