/** The simulated Miro's idea of the time: the caller's instance clock when it tells it, the real one otherwise. */

export type ClockMode = 'request' | 'real'

/** The header an embedded instance adds to each request it routes here: epoch milliseconds of its own clock. */
export const SIMULATED_TIME_HEADER = 'x-simulated-time'

export interface MiroClock {
    /** Epoch milliseconds. */
    now(): number
    /** Takes over the time a request carries; without one the clock keeps what it was last told, or real time. */
    hear(header: string | undefined): void
    /** Fixes the time until the next request says otherwise (control API). */
    set(epochMilliseconds: number): void
}

/**
 * In mode `request` a request without the header is served at real time, because nothing simulated called.
 * Time may jump backwards when the caller's does: that is one of the faults a campaign injects.
 */
export function createClock(mode: ClockMode, realNow: () => number = Date.now): MiroClock {
    let told: number | null = null
    return {
        now: () => told ?? realNow(),
        hear(header) {
            if (mode === 'real') return
            const value = header === undefined ? NaN : Number(header)
            told = Number.isFinite(value) && value > 0 ? value : null
        },
        set(epochMilliseconds) {
            told = epochMilliseconds
        },
    }
}

/** ISO 8601 in UTC with or without milliseconds, as Miro writes dates. */
export function isoInstant(epochMilliseconds: number, milliseconds = true): string {
    const text = new Date(epochMilliseconds).toISOString()
    return milliseconds ? text : text.replace(/\.\d{3}Z$/, 'Z')
}
