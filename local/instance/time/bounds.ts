// gs' date functions: bounds of days, weeks, months and years around now, as UTC 'yyyy-MM-dd HH:mm:ss' of the session's zone.
import { addDays, addMonths, dayOfWeek, startOfDay } from './calendar.ts'
import type { TimeContext } from './context.ts'
import { internal, parseInternal } from './format.ts'
import { instantOf, wallOf } from './zone.ts'

interface Starts {
    utc(wall: number): string
    today(): number
    month(offset?: number): number
    week(offset?: number): number
    year(offset?: number): number
    second: number
}

/** Bounds of what comes next, of quarters, and of units that lie some way back. */
function nextBounds({ utc, today, month, week, year, second }: Starts) {
    const quarter = (offset: number) => month(3 * offset - (new Date(today()).getUTCMonth() % 3))
    return {
        beginningOfNextWeek: () => utc(week(1)),
        endOfNextWeek: () => utc(week(2) - second),
        beginningOfNextMonth: () => utc(month(1)),
        endOfNextMonth: () => utc(month(2) - second),
        beginningOfNextYear: () => utc(year(1)),
        endOfNextYear: () => utc(year(2) - second),
        beginningOfLastYear: () => utc(year(-1)),
        endOfLastYear: () => utc(year() - second),
        beginningOfThisQuarter: () => utc(quarter(0)),
        endOfThisQuarter: () => utc(quarter(1) - second),
        quartersAgoStart: (quarters: number) => utc(quarter(-quarters)),
        quartersAgoEnd: (quarters: number) => utc(quarter(1 - quarters) - second),
        monthsAgoEnd: (months: number) => utc(month(1 - months) - second),
    }
}

export function dateBounds(context: TimeContext): Record<string, (...args: never[]) => string> {
    const wall = () => wallOf(context.zone(), context.now())
    const utc = (at: number) => internal(instantOf(context.zone(), at))
    const today = () => startOfDay(wall())
    const month = (offset = 0) => {
        const first = new Date(today())
        first.setUTCDate(1)
        return addMonths(first.getTime(), offset)
    }
    const week = (offset = 0) => addDays(today(), 1 - dayOfWeek(today()) + 7 * offset)
    const year = (offset = 0) => Date.UTC(new Date(today()).getUTCFullYear() + offset, 0, 1)
    const second = 1000
    const hour = 3_600_000
    const wallHoursAgo = (hours: number) => wallOf(context.zone(), context.now() - hours * hour) / hour
    return {
        beginningOfToday: () => utc(today()),
        endOfToday: () => utc(addDays(today(), 1) - second),
        beginningOfYesterday: () => utc(addDays(today(), -1)),
        endOfYesterday: () => utc(today() - second),
        beginningOfTomorrow: () => utc(addDays(today(), 1)),
        endOfTomorrow: () => utc(addDays(today(), 2) - second),
        beginningOfThisWeek: () => utc(week()),
        endOfThisWeek: () => utc(week(1) - second),
        beginningOfLastWeek: () => utc(week(-1)),
        endOfLastWeek: () => utc(week() - second),
        beginningOfThisMonth: () => utc(month()),
        endOfThisMonth: () => utc(month(1) - second),
        beginningOfLastMonth: () => utc(month(-1)),
        endOfLastMonth: () => utc(month() - second),
        beginningOfThisYear: () => utc(year()),
        endOfThisYear: () => utc(year(1) - second),
        ...nextBounds({ utc, today, month, week, year, second }),
        daysAgo: (days: number) => internal(context.now() - days * 86_400_000),
        daysAgoStart: (days: number) => utc(addDays(today(), -days)),
        daysAgoEnd: (days: number) => utc(addDays(today(), 1 - days) - second),
        hoursAgo: (hours: number) => internal(context.now() - hours * hour),
        // The hour begins where the session's clock says so: half an hour later in some zones.
        hoursAgoStart: (hours: number) => utc(Math.floor(wallHoursAgo(hours)) * hour),
        hoursAgoEnd: (hours: number) => utc(Math.floor(wallHoursAgo(hours) + 1) * hour - second),
        minutesAgo: (minutes: number) => internal(context.now() - minutes * 60_000),
        minutesAgoStart: (minutes: number) =>
            internal(Math.floor((context.now() - minutes * 60_000) / 60_000) * 60_000),
        minutesAgoEnd: (minutes: number) =>
            internal(Math.floor((context.now() - minutes * 60_000) / 60_000 + 1) * 60_000 - second),
        monthsAgoStart: (months: number) => utc(month(-months)),
        monthsAgo: (months: number) => internal(instantOf(context.zone(), addMonths(wall(), -months))),
        yearsAgo: (years: number) => internal(instantOf(context.zone(), addMonths(wall(), -12 * years))),
        yesterday: () => internal(context.now() - 86_400_000),
        /** What DATEPART compares with. */
        datePart: (part: string, value: string, comparison: string) => `${part}@${value}@${comparison}`,
        /** A date and a time, or 'start' / 'end' of the day, in the session's zone. */
        dateGenerate: (date: string, time: string) => {
            const clock = time === 'start' ? '00:00:00' : time === 'end' ? '23:59:59' : time
            return utc(parseInternal(`${date} ${clock}`) ?? Number.NaN)
        },
    }
}
