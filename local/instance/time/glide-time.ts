// GlideTime: a time of day, counted in milliseconds.
import { guardClass, hasMember } from '../runtime/unknown.ts'
import type { TimeContext } from './context.ts'
import { formatWall, internal, timeOf } from './format.ts'
import type { DurationClass } from './glide-duration.ts'
import { offsetAt } from './zone.ts'

export type TimeClass = ReturnType<typeof timeClass>

type Length = { getNumericValue(): number }

const dayLength = 86_400_000

export function timeClass(context: TimeContext, others: () => { GlideDuration: DurationClass }) {
    const local = (time: number) => time + offsetAt(context.zone(), context.now())
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
        getHourLocalTime(): number {
            return new Date(local(this.time)).getUTCHours() % 12
        }
        getHourOfDayLocalTime(): number {
            return new Date(local(this.time)).getUTCHours()
        }
        getHourUTC(): number {
            return new Date(this.time).getUTCHours() % 12
        }
        getHourOfDayUTC(): number {
            return new Date(this.time).getUTCHours()
        }
        getMinutesLocalTime(): number {
            return new Date(local(this.time)).getUTCMinutes()
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
