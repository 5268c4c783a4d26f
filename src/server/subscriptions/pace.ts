// Keeps a slice of a download within its time and its pages.
import type { SliceSettings } from './download-ports.ts'

export interface Pace {
    /** Times one step: whatever of it was no reading of pages counts as comparing and writing them. */
    timed<T extends { pages?: number }>(step: () => T): T
    /** Times the reading of one page. */
    reading<T>(page: () => T): T
    /** False where a further page would be one too many, or end too late if everything took as long as the slowest so far. */
    roomFor(gathered: number): boolean
}

/**
 * How long it takes to compare and write pages is not known before some were: the first step of a slice is one page.
 * @param now epoch milliseconds; a slice begins when this is called
 */
export function paceOf(now: () => number, settings: Pick<SliceSettings, 'budget' | 'pageCap'>): Pace {
    const began = now()
    let [pages, read, slowestPage] = [0, 0, 0]
    /** Of one page. */
    let slowestRest: number | null = null
    return {
        timed(step) {
            read = 0
            const at = now()
            const done = step()
            if (done.pages === undefined) return done
            pages += done.pages
            slowestRest = Math.max(slowestRest ?? 0, (now() - at - read) / Math.max(1, done.pages))
            return done
        },
        reading(page) {
            const at = now()
            const answer = page()
            const passed = now() - at
            read += passed
            slowestPage = Math.max(slowestPage, passed)
            return answer
        },
        roomFor(gathered) {
            if (pages + gathered >= settings.pageCap || (slowestRest === null && gathered > 0)) return false
            const rest = (slowestRest ?? 0) * (gathered + 1)
            return now() - began + slowestPage + rest < settings.budget
        },
    }
}
