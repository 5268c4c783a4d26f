// Calendar arithmetic on wall-clock times given as if they were UTC milliseconds.

const dayLength = 86_400_000

export function addDays(wall: number, days: number): number {
    return wall + days * dayLength
}

/** Months later, on the same day or the last one the month has. */
export function addMonths(wall: number, months: number): number {
    const at = new Date(wall)
    const day = at.getUTCDate()
    at.setUTCDate(1)
    at.setUTCMonth(at.getUTCMonth() + months)
    at.setUTCDate(Math.min(day, daysInMonth(at.getTime())))
    return at.getTime()
}

export function daysInMonth(wall: number): number {
    const at = new Date(wall)
    return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
}

/** 1 is Monday, 7 is Sunday. */
export function dayOfWeek(wall: number): number {
    return new Date(wall).getUTCDay() || 7
}

/** Weeks begin on Sunday and the first holds 1 January, as in the platform's default locale. */
export function weekOfYear(wall: number): number {
    // The last days of a year belong to the first week of the next, where that begins within the week.
    const saturday = addDays(wall, 6 - new Date(wall).getUTCDay())
    const at = new Date(wall)
    if (new Date(saturday).getUTCFullYear() > at.getUTCFullYear()) return 1
    const first = new Date(Date.UTC(at.getUTCFullYear(), 0, 1))
    const days = Math.floor((wall - first.getTime()) / dayLength)
    return Math.floor((days + first.getUTCDay()) / 7) + 1
}

export function startOfDay(wall: number): number {
    return Math.floor(wall / dayLength) * dayLength
}
