// GlideDateTime: an instant with the calendar's arithmetic, in the session's time zone or in UTC.
import { guardClass } from '../runtime/unknown.ts'
import { addDays, addMonths } from './calendar.ts'
import type { TimeContext } from './context.ts'
import { calendarClass } from './glide-calendar.ts'
import { instantClass } from './glide-instant.ts'
import type { OtherClasses } from './glide-instant.ts'
import type { Instant } from './held-instant.ts'

export type DateTimeClass = ReturnType<typeof dateTimeClass>

export function dateTimeClass(context: TimeContext, others: () => OtherClasses) {
    class GlideDateTime extends calendarClass(instantClass(context, others)) {
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
    }
    return guardClass(GlideDateTime, 'GlideDateTime')
}
