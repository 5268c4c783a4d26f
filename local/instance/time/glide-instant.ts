// The half of GlideDateTime that shows and compares: its value in UTC and for people, its offset, its order among others.
import { hasMember } from '../runtime/unknown.ts'
import type { TimeContext } from './context.ts'
import { formatWall, internal, parseInternal } from './format.ts'
import { dateInLanguage } from './local-forms.ts'
import type { DateClass } from './glide-date.ts'
import type { DurationClass } from './glide-duration.ts'
import type { TimeClass } from './glide-time.ts'
import { heldInstantClass } from './held-instant.ts'
import type { HeldInstantClass, Instant } from './held-instant.ts'
import { offsetAt, standardOffset } from './zone.ts'

/** The classes that an instant gives its parts as. */
export interface OtherClasses {
    GlideDate: DateClass
    GlideTime: TimeClass
    GlideDuration: DurationClass
}

export type InstantClass = ReturnType<typeof instantClass>

const dayLength = 86_400_000
/** Milliseconds since the midnight before, for instants before the epoch as well. */
const sinceMidnight = (wall: number): number => ((wall % dayLength) + dayLength) % dayLength

export function instantClass(context: TimeContext, others: () => OtherClasses) {
    return comparedClass(shownClass(heldInstantClass(context), context, others))
}

function shownClass(Held: HeldInstantClass, context: TimeContext, others: () => OtherClasses) {
    const shown = (wall: number) => formatWall(wall, `${context.dateFormat()} ${context.timeFormat()}`)
    return class ShownInstant extends Held {
        getValue(): string {
            return internal(this.instant)
        }
        getUTCValue(): string {
            return this.getValue()
        }
        toString(): string {
            return this.getValue()
        }
        getNumericValue(): number {
            return this.instant
        }
        getDisplayValue(): string {
            return shown(this.wall())
        }
        getDisplayValueInternal(): string {
            return internal(this.wall())
        }
        getDisplayValueWithoutTZ(): string {
            return shown(this.instant)
        }
        /** Documented: the date as the language writes it, the time behind it. */
        getDisplayValueLang(style: string, language?: string): string {
            const wall = this.wall()
            return `${dateInLanguage(wall, style, language ?? context.language())} ${internal(wall).slice(11)}`
        }
        getInternalFormattedLocalTime(): string {
            return internal(this.wall()).slice(11)
        }
        getUserFormattedLocalTime(): string {
            return formatWall(this.wall(), context.timeFormat())
        }
        getDate() {
            return new (others().GlideDate)(internal(this.instant).slice(0, 10))
        }
        getLocalDate() {
            return new (others().GlideDate)(internal(this.wall()).slice(0, 10))
        }
        getTime() {
            return new (others().GlideTime)(sinceMidnight(this.instant))
        }
        getLocalTime() {
            return new (others().GlideTime)(sinceMidnight(this.wall()))
        }
    }
}

function comparedClass(Shown: ReturnType<typeof shownClass>) {
    return class GlideInstant extends Shown {
        getTZOffset(): number {
            return offsetAt(this.zone(), this.instant)
        }
        getDSTOffset(): number {
            return offsetAt(this.zone(), this.instant) - standardOffset(this.zone(), this.instant)
        }
        isDST(): boolean {
            return this.getDSTOffset() !== 0
        }
        compareTo(other: Instant): number {
            return Math.sign(this.instant - other.getNumericValue())
        }
        equals(other: unknown): boolean {
            const instant = hasMember(other, 'getNumericValue')
                ? (other as Instant).getNumericValue()
                : parseInternal(String(other))
            return instant === this.instant
        }
        before(other: Instant): boolean {
            return this.instant < other.getNumericValue()
        }
        after(other: Instant): boolean {
            return this.instant > other.getNumericValue()
        }
        onOrBefore(other: Instant): boolean {
            return this.instant <= other.getNumericValue()
        }
        onOrAfter(other: Instant): boolean {
            return this.instant >= other.getNumericValue()
        }
    }
}
