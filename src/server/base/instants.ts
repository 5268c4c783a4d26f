// Instants as the app holds them (epoch milliseconds, UTC) and as the platform writes them.

/** All instants are epoch milliseconds, UTC. */
export type Instant = number

/** Milliseconds of a minute and of a day. */
export const oneMinute = 60_000
export const oneDay = 86_400_000

/** Days already worded: activity of a whole organization falls on few of them, and wording one costs most of the work. */
let days: Record<number, string> = {}
let known = 0

/** Epoch milliseconds → 'yyyy-MM-dd HH:mm:ss' in UTC, the internal form of a date/time column; milliseconds are cut. */
export function toPlatform(epochMilliseconds: number): string {
    const day = Math.floor(epochMilliseconds / oneDay)
    const seconds = Math.floor((epochMilliseconds - day * oneDay) / 1000)
    return `${dateOf(day)} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

function dateOf(day: number): string {
    const worded = days[day]
    if (worded !== undefined) return worded
    if (known >= 5000) {
        days = {}
        known = 0
    }
    known += 1
    return (days[day] = new Date(day * oneDay).toISOString().slice(0, 10))
}

function two(number: number): string {
    return number < 10 ? `0${number}` : String(number)
}

/** The internal form → epoch milliseconds, or null when empty or malformed. */
export function fromPlatform(value: string | null | undefined): number | null {
    if (!value || !/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(value)) return null
    const instant = Date.parse(`${value.replace(' ', 'T')}Z`)
    return Number.isNaN(instant) ? null : instant
}

const anyInstant = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?Z?)?$/

/**
 * The platform's 'yyyy-MM-dd HH:mm:ss', or a date alone, as an instant (UTC); null when it is neither. A date without a
 * time counts as the end of that day, in the person's favour.
 */
export function parseInstant(value: string | null | undefined): Instant | null {
    if (!value) return null
    const match = anyInstant.exec(value.trim())
    if (!match) return null
    const [year, month, day] = [Number(match[1]), Number(match[2]) - 1, Number(match[3])]
    if (match[4] === undefined) return Date.UTC(year, month, day, 23, 59, 59)
    const milliseconds = match[7] === undefined ? 0 : Number(match[7].padEnd(3, '0'))
    return Date.UTC(year, month, day, Number(match[4]), Number(match[5]), Number(match[6]), milliseconds)
}

/** The day of an instant (UTC), 'yyyy-MM-dd'. */
export function formatDay(instant: Instant): string {
    return dateOf(Math.floor(instant / oneDay))
}

/** The internal form of an instant for a date/time column; none empties it. */
export function stamp(instant: Instant | null): string | null {
    return instant === null ? null : toPlatform(instant)
}

/** The same for a date column: the day in UTC. */
export function dayStamp(instant: Instant | null): string | null {
    return instant === null ? null : formatDay(instant)
}

/** Whole days since then, never negative. */
export function daysSince(instant: Instant, now: Instant): number {
    return Math.max(0, Math.floor((now - instant) / oneDay))
}
