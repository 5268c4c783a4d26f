// Times as they are stored, 'yyyy-MM-dd HH:mm:ss' in UTC: written, read, and shown on the clocks of a zone.
import { internal, parseInternal } from './format.ts'
import { wallOf } from './zone.ts'

/** @param instant epoch milliseconds; @returns 'yyyy-MM-dd HH:mm:ss' in UTC, the database's form */
export const storedText: (instant: number) => string = internal

/** Epoch milliseconds of a stored time; null for none, and for text that is no time. */
export function storedInstant(stored: string | null | undefined): number | null {
    return stored ? parseInternal(stored) : null
}

/** A stored time as clocks of a zone show it, to the second; text that is no time stays as it is. */
export function storedOnClock(zone: string, stored: string): string {
    const instant = storedInstant(stored)
    return instant === null ? stored : internal(wallOf(zone, instant))
}
