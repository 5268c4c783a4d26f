// Names what a run is: its states, who started it, and what stands in the way of one.
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** Who or what started a run. */
export type Trigger = 'schedule' | 'publish' | 'person' | 'takeover' | 'download'

export type RunState =
    'queued' | 'in_progress' | 'paused' | 'needs_decision' | 'completed' | 'failed' | 'not_run' | 'superseded'

/** States in which a run still has work to do. */
export const openStates: readonly RunState[] = ['queued', 'in_progress', 'paused']

/** States in which a run is over. */
export const endedStates: readonly RunState[] = ['completed', 'failed', 'not_run', 'superseded']

/** Why a run cannot begin or go on, and what to do about it. */
export interface Obstacle {
    message: Text
    nextStep: Text
}

/** What a run says that stopped because of an error of the application, and what was thrown. */
export function unexpected(error: unknown): Obstacle & { said: string } {
    const said = error instanceof Error ? error.message : String(error)
    return { said, message: text('run.unexpected', said), nextStep: text('run.unexpected.next') }
}

/** Counts and other columns of the run's row that a slice writes with its checkpoint. */
export type RunValues = Readonly<Record<string, string | number | boolean | null>>
