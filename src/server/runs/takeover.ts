// Decides what becomes of a run that gave no sign of life: handed over again, or given up in words.
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** A run that dies this often at the same place is given up. */
export const mostTakeovers = 3

export interface StaleRun {
    state: string
    slice: number
    /** Times a worker died and another one continued, since the run was last saved. */
    takeovers: number
    readable: boolean
}

export type Takeover = { kind: 'hand_over' } | { kind: 'give_up'; message: Text }

/**
 * - Queued, and begun by other means than the queue: whatever was to take it up never did.
 * - A checkpoint nobody can read: nothing to go on from.
 * - Died three times without saving anything in between: it would die a fourth time.
 */
export function planTakeover(
    run: StaleRun,
    kind: { begin?: unknown; otherVersion: 'begin_again' | 'give_up' }
): Takeover {
    if (run.state === 'queued' && run.slice === 0 && kind.begin) {
        return { kind: 'give_up', message: text('run.never_began') }
    }
    if (!run.readable && kind.otherVersion === 'give_up') return { kind: 'give_up', message: text('run.unreadable') }
    if (run.takeovers >= mostTakeovers) return { kind: 'give_up', message: text('run.died', mostTakeovers) }
    return { kind: 'hand_over' }
}
