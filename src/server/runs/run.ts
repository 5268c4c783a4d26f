// Names what a run is: its states, who started it, and what stands in the way of one.
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

/** Counts and other columns of the run's row that a slice writes with its checkpoint. */
export type RunValues = Readonly<Record<string, string | number | boolean | null>>
