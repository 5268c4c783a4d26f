// How far a run is: who is done of how many, at what rate, and how long the rest takes.

export interface Pace {
    /** People a minute; null while there is nothing to tell it from. */
    readonly rate: number | null
    /** Whole minutes, rounded up; null where the rate or the number of people is unknown. */
    readonly minutesLeft: number | null
}

/**
 * @param done people that are done
 * @param total people there are; null: unknown
 * @param started epoch milliseconds
 * @param seen epoch milliseconds of the last sign of life
 */
export function paceOf(done: number, total: number | null, started: number, seen: number): Pace {
    const minutes = (seen - started) / 60_000
    if (done <= 0 || minutes <= 0) return { rate: null, minutesLeft: null }
    const rate = done / minutes
    const left = total === null ? null : Math.max(0, total - done)
    return { rate: Math.round(rate * 10) / 10, minutesLeft: left === null ? null : Math.ceil(left / rate) }
}
