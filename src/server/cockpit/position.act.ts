// Reads the latest licence positions with their reviews and forecasts.
import { parseMoney } from '../base/money.ts'
import { positionsShown } from '../licensing/picture.act.ts'
import { positionFigures } from '../licensing/position.store.ts'
import type { StoredPosition } from '../licensing/position.store.ts'
import { becamePaidList, reviewOf } from '../licensing/review.act.ts'
import type { ReviewAnswer } from '../licensing/review.act.ts'
import { someProfiles } from '../profiles/profile.store.ts'
import { nameOfModel } from '../subscriptions/software-model.store.ts'
import { amountOf } from './amounts.ts'
import type { Amount, PositionRow, PositionView, ReviewRow } from './answers.ts'
import { all } from './scope.ts'
import type { Scope } from './scope.ts'

/** A reconciliation has a position a model and owner; a page of them is all of them. */
const mostShown = 100

export function position(scope: Scope): PositionView {
    const names = new Map(someProfiles().map((one) => [one.id, one.name]))
    const fits = (one: StoredPosition) =>
        (scope.model === '' || one.softwareModel === scope.model) &&
        (scope.profile === '' || one.profile === '' || one.profile === scope.profile)
    const shown = positionsShown()
    const found = shown.filter(fits).slice(0, mostShown)
    return {
        reconciled: shown.length > 0,
        list: positionFigures.list(all('latest=true', scope.model && `software_model=${scope.model}`)),
        positions: found.map((one) => positionRow(one, names.get(one.profile) ?? '')),
    }
}

function positionRow(one: StoredPosition, profile: string): PositionRow {
    const { row } = one
    const number = (column: string) => Number(row[column] ?? 0) || 0
    const money = (column: string): Amount | null => {
        const parsed = parseMoney(row[column] ?? '', row.currency ?? '')
        return parsed.ok ? amountOf(parsed.money) : null
    }
    const review = reviewOf(one)
    const forecast = review?.forecast ?? null
    return {
        id: one.id,
        page: positionFigures.page(one.id),
        model: nameOfModel(one.softwareModel),
        profile,
        status: one.status,
        reason: row.reason ?? '',
        required: number('required'),
        owned: number('owned'),
        available: number('available'),
        stale: number('stale'),
        potential: money('potential'),
        true_up: money('true_up'),
        true_up_after_reclaim: money('true_up_after_reclaim'),
        next_review: row.next_review ? row.next_review.slice(0, 10) : null,
        true_up_at_review: money('true_up_at_review'),
        right_size: row.right_size ? Number(row.right_size) : null,
        forecast: forecast && { low: forecast.low, middle: forecast.expected, high: forecast.high },
        review: review && reviewRow(one, review),
    }
}

function reviewRow(one: StoredPosition, review: ReviewAnswer): ReviewRow {
    const due = review.due_at_review_after_reclaim
    return {
        days_left: review.days_left,
        seats_over: review.seats_over,
        seats_over_after_reclaim: review.seats_over_after_reclaim,
        due_after_reclaim: due === '' ? null : { amount: due, currency: review.currency },
        period_start: review.period_start,
        became_paid: review.became_paid,
        became_paid_list: becamePaidList(one, review),
        advice: review.advice,
    }
}
