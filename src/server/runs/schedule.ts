// Decides when a daily job runs next: a time of day on the clock of a time zone, daylight saving included.
import { oneDay, oneMinute } from '../base/instants.ts'

/** 'HH:mm' → minutes after midnight, or null when it is no time of day ('24:00' and '3:00' are none). */
export function minutesOfDay(timeOfDay: string): number | null {
    const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(timeOfDay.trim())
    return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null
}

/**
 * The first instant after `after` (epoch milliseconds) at which a wall clock shows `timeOfDay`. Rules:
 * - `offsetAt` tells how many milliseconds that clock is ahead of UTC at an instant;
 * - a time that a clock change skips is taken as much later as the clock jumped (02:30 becomes 03:30), never left out;
 * - a time that comes twice counts once: the first of the two;
 * - exactly `after` counts as past, so that a job due now is not due again at once.
 */
export function nextRun(timeOfDay: string, after: number, offsetAt: (epochMilliseconds: number) => number): number {
    const minutes = minutesOfDay(timeOfDay) ?? 0
    const midnight = Math.floor((after + offsetAt(after)) / oneDay) * oneDay
    for (let ahead = -1; ahead <= 2; ahead++) {
        const instant = instantOf(midnight + ahead * oneDay + minutes * oneMinute, offsetAt)
        if (instant > after) return instant
    }
    return after + oneDay
}

/** The instant at which the wall clock shows `wall` (milliseconds as if the wall were UTC). */
function instantOf(wall: number, offsetAt: (epochMilliseconds: number) => number): number {
    // Offsets a day before and after enclose any change between them; the earlier reading is tried first.
    const before = offsetAt(wall - oneDay)
    const after = offsetAt(wall + oneDay)
    const larger = Math.max(before, after)
    const early = wall - larger
    if (early + offsetAt(early) === wall) return early
    const late = wall - Math.min(before, after)
    if (late + offsetAt(late) === wall) return late
    // Skipped by a clock change: the old offset puts it just after the jump.
    return wall - before
}
