// Calendar days as 'yyyy-MM-dd' and as numbers of days since 1970-01-01; days have no time zone and no clock changes.
import { oneDay } from './instants.ts'

/** 'yyyy-MM-dd'; compares as text. */
export type Day = string

/** Days since 1970-01-01, or null for a text that is no day of the calendar ('2026-02-30'). */
export function dayNumber(day: string): number | null {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
    const instant = Date.parse(`${day}T00:00:00Z`)
    if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== day) return null
    return instant / oneDay
}

export function isDay(day: string): boolean {
    return dayNumber(day) !== null
}

export function dayFrom(number: number): Day {
    return new Date(number * oneDay).toISOString().slice(0, 10)
}

/** The day of an instant (epoch milliseconds) in UTC. */
export function dayOf(epochMilliseconds: number): Day {
    return dayFrom(Math.floor(epochMilliseconds / oneDay))
}

/** `to` - `from`: 0 for the same day, negative when `to` is earlier. Both must be days. */
export function daysBetween(from: Day, to: Day): number {
    return (dayNumber(to) ?? NaN) - (dayNumber(from) ?? NaN)
}

/** Days from `from` to `to`, first and last counted: 184 for 1 July to 31 December; 0 where `to` is earlier. */
export function daysThrough(from: Day, to: Day): number {
    return Math.max(0, daysBetween(from, to) + 1)
}

export function addDays(day: Day, days: number): Day {
    return dayFrom((dayNumber(day) ?? NaN) + days)
}

/** 0 Sunday … 6 Saturday, of a number of days since 1970-01-01 (a Thursday). */
export function weekdayOf(number: number): number {
    return (((number + 4) % 7) + 7) % 7
}

/** 'yyyy-MM' */
export function monthOf(day: Day): string {
    return day.slice(0, 7)
}

/** The last day of a month 'yyyy-MM'. */
export function lastDayOf(month: string): Day {
    const year = Number(month.slice(0, 4))
    const next = Number(month.slice(5, 7))
    return new Date(Date.UTC(year, next, 0)).toISOString().slice(0, 10)
}
