// The calendar half of GlideDateTime: day, week, month and year of an instant, read and set, in its time zone or in UTC.
import { addMonths, dayOfWeek, daysInMonth, weekOfYear } from './calendar.ts'
import type { InstantClass } from './glide-instant.ts'

export function calendarClass(Instant: InstantClass) {
    return setClass(readClass(Instant))
}

function readClass(Instant: InstantClass) {
    return class ReadCalendar extends Instant {
        getDayOfMonth(): number {
            return this.getDayOfMonthLocalTime()
        }
        getDayOfMonthLocalTime(): number {
            return new Date(this.wall()).getUTCDate()
        }
        getDayOfMonthUTC(): number {
            return new Date(this.instant).getUTCDate()
        }
        getDayOfWeek(): number {
            return this.getDayOfWeekLocalTime()
        }
        getDayOfWeekLocalTime(): number {
            return dayOfWeek(this.wall())
        }
        getDayOfWeekUTC(): number {
            return dayOfWeek(this.instant)
        }
        getDaysInMonth(): number {
            return this.getDaysInMonthLocalTime()
        }
        getDaysInMonthLocalTime(): number {
            return daysInMonth(this.wall())
        }
        getDaysInMonthUTC(): number {
            return daysInMonth(this.instant)
        }
        getMonth(): number {
            return this.getMonthLocalTime()
        }
        getMonthLocalTime(): number {
            return new Date(this.wall()).getUTCMonth() + 1
        }
        getMonthUTC(): number {
            return new Date(this.instant).getUTCMonth() + 1
        }
        getYear(): number {
            return this.getYearLocalTime()
        }
        getYearLocalTime(): number {
            return new Date(this.wall()).getUTCFullYear()
        }
        getYearUTC(): number {
            return new Date(this.instant).getUTCFullYear()
        }
        getWeekOfYearLocalTime(): number {
            return weekOfYear(this.wall())
        }
        getWeekOfYearUTC(): number {
            return weekOfYear(this.instant)
        }
    }
}

function setClass(Read: ReturnType<typeof readClass>) {
    return class SetCalendar extends Read {
        setDayOfMonth(day: number): void {
            this.setDayOfMonthLocalTime(day)
        }
        setDayOfMonthLocalTime(day: number): void {
            this.setWall(new Date(this.wall()).setUTCDate(Math.min(day, daysInMonth(this.wall()))))
        }
        setDayOfMonthUTC(day: number): void {
            this.instant = new Date(this.instant).setUTCDate(Math.min(day, daysInMonth(this.instant)))
        }
        setMonth(month: number): void {
            this.setMonthLocalTime(month)
        }
        setMonthLocalTime(month: number): void {
            this.setWall(addMonths(this.wall(), month - this.getMonthLocalTime()))
        }
        setMonthUTC(month: number): void {
            this.instant = addMonths(this.instant, month - this.getMonthUTC())
        }
        setYear(year: number): void {
            this.setYearLocalTime(year)
        }
        setYearLocalTime(year: number): void {
            this.setWall(addMonths(this.wall(), 12 * (year - this.getYearLocalTime())))
        }
        setYearUTC(year: number): void {
            this.instant = addMonths(this.instant, 12 * (year - this.getYearUTC()))
        }
    }
}
