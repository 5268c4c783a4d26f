// Decides when a scheduled job runs next. Pure: a job's columns, an instant and a time zone in, an instant out.
//
// - periodically: run_start plus whole periods
// - daily, weekly, monthly: a wall-clock time in the job's time zone, else in the system's ('floating'); days may be 23 or 25
//   hours long, a time that does not exist moves on by the missing hour, one that exists twice is taken the first time
// - monthly: a day the month does not have is its last day (documented: day 31 is the last day)
// - once: run_start, and never again; on_demand: never

import { dayOfWeek, daysInMonth, startOfDay } from '../time/calendar.ts'
import { firstInstantOf, wallOf } from '../time/zone.ts'

export interface Schedule {
    runType: string
    /** 'HH:mm:ss' on the wall clock of the zone. */
    time: string
    /** Milliseconds of a period. */
    period: number
    /** Epoch milliseconds, or null. */
    start: number | null
    end: number | null
    /** 1 Monday … 7 Sunday. */
    weekdays: number[]
    dayOfMonth: number
    /** IANA name; null is the system's zone. */
    zone: string | null
}

const dayLength = 86_400_000

/**
 * @param after epoch milliseconds; the answer is later than this (or at it, for a job that runs once and is due)
 * @param systemZone IANA name for a job without one
 * @returns epoch milliseconds, or null when the job never runs again
 */
export function nextRun(schedule: Schedule, after: number, systemZone: string): number | null {
    const next = occurrence(schedule, after, schedule.zone ?? systemZone)
    return next !== null && schedule.end !== null && next > schedule.end ? null : next
}

function occurrence(schedule: Schedule, after: number, zone: string): number | null {
    const from = schedule.start !== null && schedule.start > after ? schedule.start - 1 : after
    switch (schedule.runType) {
        case 'on_demand':
            return null
        case 'once':
            return schedule.start
        case 'periodically': {
            if (!(schedule.period > 0)) return null
            const anchor = schedule.start ?? after
            if (anchor > after) return anchor
            return anchor + (Math.floor((after - anchor) / schedule.period) + 1) * schedule.period
        }
        case 'daily':
            return firstDay(from, zone, schedule.time, () => true)
        case 'weekly':
            return firstDay(from, zone, schedule.time, (day) => schedule.weekdays.includes(dayOfWeek(day)))
        case 'monthly':
            return firstDay(from, zone, schedule.time, (day) => dayOfMonthMatches(day, schedule.dayOfMonth))
        default:
            throw new Error(`not implemented: scheduled job run type '${schedule.runType}'`)
    }
}

/** A calendar day as UTC midnight, so that arithmetic on it knows no time zone. */
type Day = number

function firstDay(after: number, zone: string, time: string, wanted: (day: Day) => boolean): number {
    const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
    const sinceMidnight = ((hours * 60 + minutes) * 60 + seconds) * 1000
    for (let day = startOfDay(wallOf(zone, after)) - dayLength; ; day += dayLength) {
        if (!wanted(day)) continue
        const at = firstInstantOf(day + sinceMidnight, zone)
        if (at > after) return at
    }
}

function dayOfMonthMatches(day: Day, wanted: number): boolean {
    return new Date(day).getUTCDate() === Math.min(wanted, daysInMonth(day))
}
