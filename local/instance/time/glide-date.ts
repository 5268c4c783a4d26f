// GlideDate: a calendar day without time or zone.
import { failure } from '../runtime/failure.ts'
import { guardClass, hasMember } from '../runtime/unknown.ts'
import { addDays, addMonths, startOfDay } from './calendar.ts'
import type { TimeContext } from './context.ts'
import { formatWall, internal, parseInternal, parseWall } from './format.ts'
import { dateInLanguage, parseInLanguage } from './local-forms.ts'
import type { DurationClass } from './glide-duration.ts'
import { wallOf } from './zone.ts'

export type DateClass = ReturnType<typeof dateClass>

type Instant = { getNumericValue(): number }

function read(text: string, wall: number | null): number {
    if (wall === null) throw failure(`Could not parse '${text}' as a date`)
    return wall
}

/** The calendar's time of an instant, a Date or a text in the database's form. @throws for anything else */
function wallIn(value: unknown): number {
    const other = value as Partial<Instant> | null
    if (hasMember(value, 'getNumericValue') && other?.getNumericValue) return other.getNumericValue()
    if (Object.prototype.toString.call(value) === '[object Date]') return (value as Date).getTime()
    const text = String(value ?? '')
    return read(text, parseInternal(text))
}

function shownClass(context: TimeContext) {
    return class ShownDate {
        protected day: number

        constructor(value?: unknown, isDisplayValue?: boolean) {
            this.day = startOfDay(wallOf(context.zone(), context.now()))
            if (value === undefined) return
            if (isDisplayValue) this.setDisplayValue(String(value))
            else this.setValue(value)
        }
        setValue(value: unknown): void {
            this.day = startOfDay(wallIn(value))
        }
        setDisplayValue(text: string): void {
            this.day = startOfDay(read(text, parseWall(text, context.dateFormat())))
        }
        getValue(): string {
            return internal(this.day).slice(0, 10)
        }
        toString(): string {
            return this.getValue()
        }
        getDisplayValue(): string {
            return formatWall(this.day, context.dateFormat())
        }
        getDisplayValueLang(style: string, language?: string): string {
            return dateInLanguage(this.day, style, language ?? context.language())
        }
        getDisplayValueEx(style: string): string {
            return this.getDisplayValueLang(style)
        }
        setDisplayValueLang(text: string, style: string, language?: string): void {
            const wall = parseInLanguage(String(text), style, language ?? context.language())
            this.day = startOfDay(read(String(text), wall))
        }
        setDisplayValueEx(text: string, style: string): void {
            this.setDisplayValueLang(text, style)
        }
        getDisplayValueInternal(): string {
            return this.getValue()
        }
        getByFormat(format: string): string {
            return formatWall(this.day, format)
        }
        getNumericValue(): number {
            return this.day
        }
        getDayOfMonthNoTZ(): number {
            return new Date(this.day).getUTCDate()
        }
        getMonthNoTZ(): number {
            return new Date(this.day).getUTCMonth() + 1
        }
        getYearNoTZ(): number {
            return new Date(this.day).getUTCFullYear()
        }
    }
}

export function dateClass(context: TimeContext, others: () => { GlideDuration: DurationClass }) {
    class GlideDate extends shownClass(context) {
        static subtract(start: Instant, end: Instant) {
            return new (others().GlideDuration)(end.getNumericValue() - start.getNumericValue())
        }
        addDays(days: number): void {
            this.day = addDays(this.day, Number(days))
        }
        addDaysLocalTime(days: number): void {
            this.addDays(days)
        }
        addDaysUTC(days: number): void {
            this.addDays(days)
        }
        addMonths(months: number): void {
            this.day = addMonths(this.day, Number(months))
        }
        addYears(years: number): void {
            this.day = addMonths(this.day, 12 * Number(years))
        }
        compareTo(other: Instant): number {
            return Math.sign(this.day - other.getNumericValue())
        }
        equals(other: unknown): boolean {
            return String(other) === this.getValue()
        }
        before(other: Instant): boolean {
            return this.day < other.getNumericValue()
        }
        after(other: Instant): boolean {
            return this.day > other.getNumericValue()
        }
        onOrBefore(other: Instant): boolean {
            return this.day <= other.getNumericValue()
        }
        onOrAfter(other: Instant): boolean {
            return this.day >= other.getNumericValue()
        }
    }
    return guardClass(GlideDate, 'GlideDate')
}
