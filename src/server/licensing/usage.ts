// Usage days: how a day's rows become one row per profile and model, which of them are kept, and what months say of them.
import { addDays, dayNumber, daysBetween, monthOf } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import { sumByCurrency } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { verdictOf } from './count.ts'
import type { CountedRow } from './count.ts'

export type ActivityBucket = 'active30' | 'active60' | 'active90' | 'active120' | 'older' | 'none'

/** Days since the last meaningful activity: 0–29, 30–59, 60–89, 90–119, 120 and more, never. Each row is in exactly one. */
function bucketOf(lastActivity: Day, today: Day): ActivityBucket {
    if (lastActivity === '') return 'none'
    const days = daysBetween(lastActivity, today)
    if (days < 30) return 'active30'
    if (days < 60) return 'active60'
    if (days < 90) return 'active90'
    return days < 120 ? 'active120' : 'older'
}

/** Counted rows of one profile and model on one day; the six buckets sum to `assigned`, as the position's required does. */
export interface UsageCount {
    readonly profile: string
    readonly softwareModel: string
    readonly assigned: number
    readonly stale: number
    readonly active30: number
    readonly active60: number
    readonly active90: number
    readonly active120: number
    readonly older: number
    readonly none: number
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Adds rows one at a time, in memory that grows with profiles and models only. Rows that do not count are left out. */
export function usageFrom(saved: readonly UsageCount[], today: Day) {
    const counts = new Map(saved.map((one): [string, Writable<UsageCount>] => [keyOf(one), { ...one }]))
    return {
        add(row: CountedRow, lastActivity: Day): void {
            if (verdictOf(row) !== 'counted') return
            const count = counts.get(keyOf(row)) ?? emptyUsage(row)
            counts.set(keyOf(row), count)
            count.assigned += 1
            if (row.stale) count.stale += 1
            count[bucketOf(lastActivity, today)] += 1
        },
        save: (): UsageCount[] => Array.from(counts.values(), (count) => ({ ...count })),
    }
}

function keyOf({ profile, softwareModel }: { profile: string; softwareModel: string }): string {
    return `${profile}\n${softwareModel}`
}

function emptyUsage({ profile, softwareModel }: { profile: string; softwareModel: string }): Writable<UsageCount> {
    const none = { active30: 0, active60: 0, active90: 0, active120: 0, older: 0, none: 0 }
    return { profile, softwareModel, assigned: 0, stale: 0, ...none }
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
