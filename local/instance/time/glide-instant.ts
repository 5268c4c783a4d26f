// The reading and showing half of GlideDateTime: an instant kept in UTC, shown in the session's time zone.
import { failure } from '../runtime/failure.ts'
import { hasMember } from '../runtime/unknown.ts'
import type { TimeContext } from './context.ts'
import { formatWall, internal, parseInternal, parseWall } from './format.ts'
import { dateInLanguage, parseAccepted, parseInLanguage } from './local-forms.ts'
import type { DateClass } from './glide-date.ts'
import type { DurationClass, TimeClass } from './glide-time.ts'
import { instantOf, isZone, offsetAt, standardOffset, wallOf } from './zone.ts'

export type InstantClass = ReturnType<typeof instantClass>

export type Instant = { getNumericValue(): number }

export function instantClass(
    context: TimeContext,
    others: () => { GlideDate: DateClass; GlideTime: TimeClass; GlideDuration: DurationClass }
) {
    return class GlideInstant {
        protected instant: number
        private valid = true
        private error = ''
        private ownZone: string | null = null

        constructor(value?: unknown, isDisplayValue?: boolean) {
            // Stored times have no milliseconds.
            this.instant = Math.floor(context.now() / 1000) * 1000
            if (value === undefined) return
            if (isDisplayValue) this.setDisplayValue(String(value))
            else this.setValue(value)
        }

        protected zone(): string {
            return this.ownZone ?? context.zone()
        }
        protected wall(): number {
            return wallOf(this.zone(), this.instant)
        }
        protected setWall(wall: number): void {
            this.instant = instantOf(this.zone(), wall)
        }
        private accept(instant: number | null, text: string, error = `Invalid date time: '${text}', ignored`): void {
            this.valid = instant !== null && Number.isFinite(instant)
            this.error = this.valid ? '' : error
            // What could not be read leaves the epoch, as an unset date does.
            this.instant = this.valid ? (instant as number) : 0
        }

        setValue(value: unknown): void {
            if (typeof value === 'number') return this.accept(value, '')
            const other = value as Partial<Instant> | null
            if (hasMember(value, 'getNumericValue') && other?.getNumericValue)
                return this.accept(other.getNumericValue(), '')
            // A Date of the script's own realm is no instance of this one's.
            if (Object.prototype.toString.call(value) === '[object Date]')
                return this.accept((value as Date).getTime(), '')
            const text = value === null || value === undefined ? '' : String(value)
            // Documented: the form with a T between date and time is not supported.
            const internalForm = /\dT\d/.test(text) ? null : parseInternal(text)
            this.accept(/^-?\d{5,}$/.test(text) ? Number(text) : (internalForm ?? parseAccepted(text)), text)
        }
        setValueUTC(text: string, format: string): void {
            this.accept(parseWall(text, format), text)
        }
        setNumericValue(milliseconds: number): void {
            this.accept(Number(milliseconds), String(milliseconds))
        }
        setInitialValue(value: string): void {
            this.setValue(value)
        }
        setGlideDateTime(other: Instant): void {
            this.setValue(other)
        }
        setDisplayValue(text: string, format?: string): void {
            const wall = format
                ? parseWall(text, format)
                : (parseWall(text, `${context.dateFormat()} ${context.timeFormat()}`) ??
                  parseWall(text, context.dateFormat()))
            this.acceptWall(wall, text)
        }
        setDisplayValueInternal(text: string): void {
            this.acceptWall(parseInternal(text), text)
        }
        private acceptWall(wall: number | null, text: string): void {
            const instant = wall === null ? null : instantOf(this.zone(), wall)
            this.accept(instant, text, `Could not parse DateTime: ${text}`)
        }
        /** Documented: the date as the language writes it, the time behind it. */
        getDisplayValueLang(style: string, language?: string): string {
            const wall = this.wall()
            return `${dateInLanguage(wall, style, language ?? context.language())} ${internal(wall).slice(11)}`
        }
        setDisplayValueLang(text: string, style: string, language?: string): void {
            this.acceptWall(parseInLanguage(String(text), style, language ?? context.language()), String(text))
        }
        setTZ(zone: unknown): void {
            const name = hasMember(zone, 'getID') ? (zone as { getID(): string }).getID() : String(zone)
            if (!this.setTimeZone(name)) throw failure(`Unknown time zone ${name}`)
        }
        setTimeZone(zone: string): boolean {
            if (!isZone(zone)) return false
            this.ownZone = zone
            return true
        }

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
            return formatWall(this.wall(), `${context.dateFormat()} ${context.timeFormat()}`)
        }
        getDisplayValueInternal(): string {
            return internal(this.wall())
        }
        getDisplayValueWithoutTZ(): string {
            return formatWall(this.instant, `${context.dateFormat()} ${context.timeFormat()}`)
        }
        getInternalFormattedLocalTime(): string {
            return internal(this.wall()).slice(11)
        }
        getUserFormattedLocalTime(): string {
            return formatWall(this.wall(), context.timeFormat())
        }
        getErrorMsg(): string {
            return this.error
        }
        isValid(): boolean {
            return this.valid
        }
        hasDate(): boolean {
            return this.valid && this.instant !== 0
        }
        getDate() {
            return new (others().GlideDate)(internal(this.instant).slice(0, 10))
        }
        getLocalDate() {
            return new (others().GlideDate)(internal(this.wall()).slice(0, 10))
        }
        getTime() {
            return new (others().GlideTime)(((this.instant % 86_400_000) + 86_400_000) % 86_400_000)
        }
        getLocalTime() {
            return new (others().GlideTime)(((this.wall() % 86_400_000) + 86_400_000) % 86_400_000)
        }
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
