// An instant as GlideDateTime keeps it: set in every form the platform takes, valid or not, in the session's time zone or its own.
import { failure } from '../runtime/failure.ts'
import { hasMember } from '../runtime/unknown.ts'
import type { TimeContext } from './context.ts'
import { parseInternal, parseWall } from './format.ts'
import { parseAccepted, parseInLanguage } from './local-forms.ts'
import { instantOf, isZone, wallOf } from './zone.ts'

export type Instant = { getNumericValue(): number }

export type HeldInstantClass = ReturnType<typeof heldInstantClass>

/** Epoch milliseconds of a number, a text in the database's form, a Date or another instant; null where it is none. */
function instantIn(value: unknown): number | null {
    if (typeof value === 'number') return value
    const other = value as Partial<Instant> | null
    if (hasMember(value, 'getNumericValue') && other?.getNumericValue) return other.getNumericValue()
    // A Date of the script's own realm is no instance of this one's.
    if (Object.prototype.toString.call(value) === '[object Date]') return (value as Date).getTime()
    const text = value === null || value === undefined ? '' : String(value)
    if (/^-?\d{5,}$/.test(text)) return Number(text)
    // Documented: the form with a T between date and time is not supported.
    return (/\dT\d/.test(text) ? null : parseInternal(text)) ?? parseAccepted(text)
}

function heldClass(context: TimeContext) {
    return class HeldInstant {
        protected instant: number
        private valid = true
        private error = ''
        protected ownZone: string | null = null

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
        protected accept(instant: number | null, text: string, error = `Invalid date time: '${text}', ignored`): void {
            this.valid = instant !== null && Number.isFinite(instant)
            this.error = this.valid ? '' : error
            // What could not be read leaves the epoch, as an unset date does.
            this.instant = this.valid ? (instant as number) : 0
        }
        protected acceptWall(wall: number | null, text: string): void {
            const instant = wall === null ? null : instantOf(this.zone(), wall)
            this.accept(instant, text, `Could not parse DateTime: ${text}`)
        }
        setValue(value: unknown): void {
            this.accept(instantIn(value), String(value ?? ''))
        }
        setDisplayValue(text: string, format?: string): void {
            const full = `${context.dateFormat()} ${context.timeFormat()}`
            this.acceptWall(
                format ? parseWall(text, format) : (parseWall(text, full) ?? parseWall(text, context.dateFormat())),
                text
            )
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
    }
}

export function heldInstantClass(context: TimeContext) {
    return class SettableInstant extends heldClass(context) {
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
        setDisplayValueInternal(text: string): void {
            this.acceptWall(parseInternal(text), text)
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
    }
}
