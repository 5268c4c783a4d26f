// Usage days: what is counted of a profile and model on a day, which of them are kept, and what months say of them.
import { addDays, dayNumber, monthOf } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import { sumByCurrency } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import type { ActivityRange } from './activity.ts'

/** Counted rows of one profile and model on one day; the ranges sum to `assigned`, as the position's required does. */
export interface UsageCount extends Record<ActivityRange, number> {
    readonly profile: string
    readonly softwareModel: string
    readonly assigned: number
    readonly stale: number
}

export const dailyForDays = 400

/**
 * The days of one series (a profile and model) to delete: of days older than 400 only the last one of each week, Monday to
 * Sunday, stays. Whole weeks only: a week that is not yet past the limit keeps its days. Running it again deletes no more.
 */
export function prunableDays(days: readonly Day[], today: Day): Day[] {
    const limit = addDays(today, -dailyForDays)
    const lastOfWeek = new Map<number, Day>()
    const old = days.filter((day) => weekEnd(day) < limit)
    for (const day of old) {
        const week = weekOf(day)
        if (day > (lastOfWeek.get(week) ?? '')) lastOfWeek.set(week, day)
    }
    return old.filter((day) => lastOfWeek.get(weekOf(day)) !== day)
}

/** Weeks since the Monday of 1969-12-29. */
function weekOf(day: Day): number {
    return Math.floor(((dayNumber(day) ?? 0) + 3) / 7)
}

function weekEnd(day: Day): Day {
    return addDays(day, 6 - (((dayNumber(day) ?? 0) + 3) % 7))
}

/** What was really saved and is still booked, on the day it was proven. */
export interface SavingEvent {
    readonly day: Day
    readonly money: Money
}

export interface MonthSavings {
    readonly month: string
    readonly realised: readonly Money[]
    readonly cumulative: readonly Money[]
}

/** Savings of each month that has any, and their running sum, by currency. */
export function savingsByMonth(events: readonly SavingEvent[]): MonthSavings[] {
    const months = Array.from(new Set(events.map((event) => monthOf(event.day)))).sort()
    let cumulative: Money[] = []
    return months.map((month) => {
        const realised = sumByCurrency(
            events.filter((event) => monthOf(event.day) === month).map((event) => event.money)
        )
        cumulative = sumByCurrency(cumulative.concat(realised))
        return { month, realised, cumulative }
    })
}

/** Realised in the calendar year of `today`, by currency. */
export function savingsThisYear(events: readonly SavingEvent[], today: Day): Money[] {
    const ofYear = savingsByMonth(
        events.filter((event) => event.day.slice(0, 4) === today.slice(0, 4) && event.day <= today)
    )
    return ofYear.length > 0 ? ofYear[ofYear.length - 1].cumulative.slice() : []
}
