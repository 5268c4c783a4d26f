// GlideDateTime: an instant with the calendar's arithmetic, in the session's time zone or in UTC.
import { guardClass } from '../runtime/unknown.ts'
import { addDays, addMonths, dayOfWeek, daysInMonth, weekOfYear } from './calendar.ts'
import type { TimeContext } from './context.ts'
import type { DateClass } from './glide-date.ts'
import { instantClass } from './glide-instant.ts'
import type { Instant } from './glide-instant.ts'
import type { DurationClass, TimeClass } from './glide-time.ts'

export type DateTimeClass = ReturnType<typeof dateTimeClass>

export function dateTimeClass(
    context: TimeContext,
    others: () => { GlideDate: DateClass; GlideTime: TimeClass; GlideDuration: DurationClass }
) {
    class GlideDateTime extends instantClass(context, others) {
        static subtract(start: Instant, end: Instant) {
            return new (others().GlideDuration)(end.getNumericValue() - start.getNumericValue())
        }
        add(amount: Instant | number): void {
            this.instant += typeof amount === 'number' ? amount : amount.getNumericValue()
        }
        subtract(amount: Instant | number): void {
            this.instant -= typeof amount === 'number' ? amount : amount.getNumericValue()
        }
        addSeconds(seconds: number): void {
            this.instant += Number(seconds) * 1000
        }
        addDays(days: number): void {
            this.addDaysLocalTime(days)
        }
        addDaysLocalTime(days: number): void {
            this.setWall(addDays(this.wall(), Number(days)))
        }
        addDaysUTC(days: number): void {
            this.instant = addDays(this.instant, Number(days))
        }
        addWeeks(weeks: number): void {
            this.addDaysLocalTime(7 * weeks)
        }
        addWeeksLocalTime(weeks: number): void {
            this.addDaysLocalTime(7 * weeks)
        }
        addWeeksUTC(weeks: number): void {
            this.addDaysUTC(7 * weeks)
        }
        addMonths(months: number): void {
            this.addMonthsLocalTime(months)
        }
        addMonthsLocalTime(months: number): void {
            this.setWall(addMonths(this.wall(), Number(months)))
        }
        addMonthsUTC(months: number): void {
            this.instant = addMonths(this.instant, Number(months))
        }
        addYears(years: number): void {
            this.addMonthsLocalTime(12 * years)
        }
        addYearsLocalTime(years: number): void {
            this.addMonthsLocalTime(12 * years)
        }
        addYearsUTC(years: number): void {
            this.addMonthsUTC(12 * years)
        }

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
    return guardClass(GlideDateTime, 'GlideDateTime')
}
