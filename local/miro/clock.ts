// The simulated Miro's idea of the time: the caller's instance clock when it tells it, the real one otherwise.

export type ClockMode = 'request' | 'real'

/** The header an embedded instance adds to each request it routes here: epoch milliseconds of its own clock. */
export const simulatedTimeHeader = 'x-simulated-time'

export interface MiroClock {
    /** Epoch milliseconds. */
    now(): number
    /** Takes over the time a request carries; without one the clock keeps what it was last told, or real time. */
    hear(header: string | undefined): void
    /** Fixes the time until the next request says otherwise (control API). */
    set(epochMilliseconds: number): void
}

/**
 * In mode `request` a request's own time is taken exactly. A request without one (a person's browser on the consent page)
 * is served at the last time told plus the real time since, or at real time when nobody ever told one.
 * Time may jump backwards when the caller's does: that is one of the faults a campaign injects.
 */
export function createClock(mode: ClockMode, realNow: () => number = Date.now): MiroClock {
    let told: number | null = null
    let heard: { simulated: number; real: number } | null = null
    const take = (epochMilliseconds: number) => {
        told = epochMilliseconds
        heard = { simulated: epochMilliseconds, real: realNow() }
    }
    return {
        now: () => told ?? realNow(),
        hear(header) {
            if (mode === 'real') return
            const value = header === undefined ? NaN : Number(header)
            if (Number.isFinite(value) && value > 0) take(value)
            else told = heard ? heard.simulated + (realNow() - heard.real) : null
        },
        set: take,
    }
}

/** ISO 8601 in UTC with or without milliseconds, as Miro writes dates. */
export function isoInstant(epochMilliseconds: number, milliseconds = true): string {
    const text = new Date(epochMilliseconds).toISOString()
    return milliseconds ? text : text.replace(/\.\d{3}Z$/, 'Z')
}
