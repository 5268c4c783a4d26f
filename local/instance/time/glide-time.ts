// GlideTime (a time of day) and GlideDuration (a length of time), both counted in milliseconds.
import { guardClass, hasMember } from '../runtime/unknown.ts'
import type { TimeContext } from './context.ts'
import { formatWall, internal } from './format.ts'
import { offsetAt } from './zone.ts'

export type TimeClass = ReturnType<typeof timeClass>
export type DurationClass = ReturnType<typeof durationClass>

type Length = { getNumericValue(): number }

const dayLength = 86_400_000
const timePattern = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*$/

export function timeClass(context: TimeContext, others: () => { GlideDuration: DurationClass }) {
    class GlideTime {
        private time = 0

        constructor(value?: unknown) {
            if (value === undefined) this.time = context.now() % dayLength
            else this.setValue(value)
        }
        setValue(value: unknown): void {
            const other = value as Partial<Length> | null
            if (typeof value === 'number') this.time = value
            else if (hasMember(value, 'getNumericValue') && other?.getNumericValue) this.time = other.getNumericValue()
            else this.time = timeOf(String(value))
        }
        setDisplayValue(text: string): void {
            this.time = timeOf(text)
        }
        getNumericValue(): number {
            return this.time
        }
        getValue(): string {
            return internal(this.time)
        }
        toString(): string {
            return this.getValue()
        }
        getDisplayValue(): string {
            return formatWall(this.time, context.timeFormat())
        }
        getByFormat(format: string): string {
            return formatWall(this.time, format)
        }
        private local(): number {
            return this.time + offsetAt(context.zone(), context.now())
        }
        getHourLocalTime(): number {
            return new Date(this.local()).getUTCHours() % 12
        }
        getHourOfDayLocalTime(): number {
            return new Date(this.local()).getUTCHours()
        }
        getHourUTC(): number {
            return new Date(this.time).getUTCHours() % 12
        }
        getHourOfDayUTC(): number {
            return new Date(this.time).getUTCHours()
        }
        getMinutesLocalTime(): number {
            return new Date(this.local()).getUTCMinutes()
        }
        getMinutesUTC(): number {
            return new Date(this.time).getUTCMinutes()
        }
        getSeconds(): number {
            return new Date(this.time).getUTCSeconds()
        }
        static subtract(start: Length, end: Length) {
            return new (others().GlideDuration)(end.getNumericValue() - start.getNumericValue())
        }
    }
    return guardClass(GlideTime, 'GlideTime')
}

export function durationClass() {
    class GlideDuration {
        private length = 0

        constructor(value?: unknown) {
            if (value !== undefined) this.setValue(value)
        }
        setValue(value: unknown): void {
            const other = value as Partial<Length> | null
            if (typeof value === 'number') this.length = value
            else if (hasMember(value, 'getNumericValue') && other?.getNumericValue)
                this.length = other.getNumericValue()
            else this.length = durationOf(String(value ?? ''))
        }
        setDisplayValue(text: string): void {
            this.length = durationOf(text)
        }
        getNumericValue(): number {
            return this.length
        }
        /** Stored as the date/time that lies the duration after 1970-01-01. */
        getValue(): string {
            return internal(this.length)
        }
        toString(): string {
            return this.getValue()
        }
        getDurationValue(): string {
            const text = formatWall(Math.abs(this.length) % dayLength, 'HH:mm:ss')
            const days = this.getDayPart()
            return days ? `${days} ${text}` : text
        }
        getDisplayValue(): string {
            const parts: string[] = []
            const at = Math.abs(this.length)
            const add = (amount: number, unit: string) =>
                amount && parts.push(`${amount} ${unit}${amount === 1 ? '' : 's'}`)
            add(Math.floor(at / dayLength), 'Day')
            add(Math.floor(at / 3_600_000) % 24, 'Hour')
            add(Math.floor(at / 60_000) % 60, 'Minute')
            if (at < 60_000) add(Math.floor(at / 1000), 'Second')
            return parts.join(' ') || '0 Seconds'
        }
        getByFormat(format: string): string {
            return formatWall(Math.abs(this.length), format)
        }
        getDayPart(): number {
            return Math.trunc(this.length / dayLength)
        }
        getRoundedDayPart(): number {
            return Math.round(this.length / dayLength)
        }
        // The declared type of a duration lacks getNumericValue, which its documentation has.
        add(other: object): GlideDuration {
            return new GlideDuration(this.length + (other as Length).getNumericValue())
        }
        subtract(other: object): GlideDuration {
            return new GlideDuration(this.length - (other as Length).getNumericValue())
        }
        compareTo(other: Length): number {
            return Math.sign(this.length - other.getNumericValue())
        }
    }
    return guardClass(GlideDuration, 'GlideDuration')
}

function timeOf(text: string): number {
    const match = timePattern.exec(text)
    return match ? ((Number(match[1]) * 60 + Number(match[2])) * 60 + Number(match[3] ?? 0)) * 1000 : 0
}

/** '3 12:00:00', '12:00:00', or a stored '1970-01-04 12:00:00'. */
function durationOf(text: string): number {
    const stored = /^(\d{4}-\d{2}-\d{2}) /.exec(text)
    if (stored) return Date.parse(`${stored[1]}T00:00:00Z`) + timeOf(text)
    const days = /^(\d+)\s+\d{1,2}:/.exec(text)
    return (days ? Number(days[1]) * dayLength : 0) + timeOf(text)
}
