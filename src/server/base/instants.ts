// Instants as the app holds them (epoch milliseconds, UTC) and as the platform writes them.

const DAY = 86_400_000

/** Days already worded: activity of a whole organization falls on few of them, and wording one costs most of the work. */
let days: Record<number, string> = {}
let known = 0

/** Epoch milliseconds → 'yyyy-MM-dd HH:mm:ss' in UTC, the internal form of a date/time column; milliseconds are cut. */
export function toPlatform(epochMilliseconds: number): string {
    const day = Math.floor(epochMilliseconds / DAY)
    const seconds = Math.floor((epochMilliseconds - day * DAY) / 1000)
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
    return (days[day] = new Date(day * DAY).toISOString().slice(0, 10))
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

/** ISO 8601 as Miro writes it (Z or an offset with or without colon) → epoch milliseconds, or null. */
export function fromIso(value: unknown): number | null {
    if (typeof value !== 'string' || value === '') return null
    const instant = Date.parse(value.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
    return Number.isNaN(instant) ? null : instant
}
