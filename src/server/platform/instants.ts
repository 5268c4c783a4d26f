// Instants as the app holds them (epoch milliseconds, UTC) and as the platform writes them.

/** Epoch milliseconds → 'yyyy-MM-dd HH:mm:ss' in UTC, the internal form of a date/time column; milliseconds are cut. */
export function toPlatform(epochMilliseconds: number): string {
    return new Date(Math.floor(epochMilliseconds / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ')
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
