// GlideDuration: a length of time, counted in milliseconds.
import { guardClass, hasMember } from '../runtime/unknown.ts'
import { formatWall, internal, parseInternal, timeOf } from './format.ts'

export type DurationClass = ReturnType<typeof durationClass>

type Length = { getNumericValue(): number }

const dayLength = 86_400_000

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
            return inWords(Math.abs(this.length))
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

/** '1 Day 2 Hours'; seconds only where the whole is less than a minute. */
function inWords(length: number): string {
    const parts: [amount: number, unit: string][] = [
        [Math.floor(length / dayLength), 'Day'],
        [Math.floor(length / 3_600_000) % 24, 'Hour'],
        [Math.floor(length / 60_000) % 60, 'Minute'],
        [length < 60_000 ? Math.floor(length / 1000) : 0, 'Second'],
    ]
    const words = parts.flatMap(([amount, unit]) => (amount ? [`${amount} ${unit}${amount === 1 ? '' : 's'}`] : []))
    return words.join(' ') || '0 Seconds'
}

/** '3 12:00:00', '12:00:00', or a stored '1970-01-04 12:00:00'. */
function durationOf(text: string): number {
    const stored = /^(\d{4}-\d{2}-\d{2}) /.exec(text)
    if (stored) return (parseInternal(stored[1]) ?? Number.NaN) + timeOf(text)
    const days = /^(\d+)\s+\d{1,2}:/.exec(text)
    return (days ? Number(days[1]) * dayLength : 0) + timeOf(text)
}
