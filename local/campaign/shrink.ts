// Makes a failing history as short as it can while it still breaks the same promise.
import type { Event, History } from './history.ts'
import { playHistory } from './play.ts'
import type { Played } from './play.ts'

export interface Shrunk {
    history: History
    played: Played
    tries: number
}

/**
 * Leaves out ever smaller runs of events, as delta debugging does, then plays once more what is left.
 * @param patience milliseconds after which the shortest found so far is good enough
 */
export async function shrink(failed: Played, patience: number): Promise<Shrunk> {
    const promise = failed.violations[0].promise
    const until = performance.now() + patience
    let best: Shrunk = { history: failed.history, played: failed, tries: 0 }
    const attempt = async (history: History): Promise<boolean> => {
        best.tries++
        const played = await playHistory(history)
        if (!played.violations.some((one) => one.promise === promise)) return false
        best = { history, played, tries: best.tries }
        return true
    }
    // Without what makes everything right in the calm days at the end, a history would fail for that alone.
    const { calmFrom } = failed.history
    const mends = ({ day, happening }: Event): boolean =>
        day === calmFrom && (happening.kind === 'scim_mended' || happening.kind === 'reconnect')
    const lastDay = failed.violations[0].day
    await attempt({
        ...best.history,
        events: best.history.events.filter((event) => event.day <= lastDay || mends(event)),
    })
    for (let size = Math.ceil(best.history.events.length / 2); size >= 1; size = Math.floor(size / 2)) {
        for (let at = 0; at < best.history.events.length && performance.now() < until;) {
            const events = best.history.events.filter(
                (event, index) => index < at || index >= at + size || mends(event)
            )
            const nothingLeftOut = events.length === best.history.events.length
            if (nothingLeftOut || !(await attempt({ ...best.history, events }))) at += size
        }
    }
    return best
}
