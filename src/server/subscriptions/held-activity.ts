// Holds days of last activities over several pages, so that one statement writes a day for all of them.
import type { RunPorts } from './download-ports.ts'
import type { PagePlan } from './page.ts'

/** Rows that are compared and not yet written, by the day ('yyyy-MM-dd', UTC) that is new of them: of a few pages at most. */
export type HeldActivity = PagePlan['activity']

/** Adds what a page found. */
export function hold(held: HeldActivity, found: PagePlan['activity']): void {
    found.forEach((ids, day) => {
        const before = held.get(day)
        if (before) before.push(...ids)
        else held.set(day, [...ids])
    })
}

/** Writes what is held and lets go of it; false, and nothing written, where another worker has the run. */
export function writeHeld(held: HeldActivity, ports: Pick<RunPorts, 'stillMine' | 'writeActivity'>): boolean {
    if (held.size === 0) return true
    // A request that failed may have taken long.
    if (!ports.stillMine()) return false
    ports.writeActivity(held)
    held.clear()
    return true
}
