// The instance's one clock: the machine's, or a virtual one that moves only when told to.
import type { Clock } from './kernel.ts'

/** @param startAt epoch milliseconds a virtual clock begins at; ignored by the real clock */
export function openClock(kind: 'real' | 'virtual', startAt: number): Clock {
    if (kind === 'real') {
        const refuse = () => {
            throw new Error('A real clock cannot be set; open the instance with clock: "virtual"')
        }
        return { now: () => Date.now(), virtual: false, set: refuse, advance: refuse }
    }
    let now = startAt
    return {
        now: () => now,
        virtual: true,
        set(epochMilliseconds, force = false) {
            if (epochMilliseconds < now && !force) throw new Error('A virtual clock does not go backwards')
            now = epochMilliseconds
        },
        advance(milliseconds) {
            now += milliseconds
        },
    }
}
