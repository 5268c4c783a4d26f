// What a step of a download leaves behind, and what a pause or a refusal of Miro means for it.
import { text } from '../texts/text.ts'
import type { Checkpoint } from './download-checkpoint.ts'
import type { Refused, DownloadEnd, SliceSettings } from './download-ports.ts'

export interface Step {
    checkpoint: Checkpoint
    end: DownloadEnd | null
    /** True when rows of subscriptions were written. */
    wrote?: boolean
    /** Pages of members it read, or 1 where it is another step that is repeated; absent where the next one follows at once. */
    pages?: number
}

/** Ends the slice where the budget is used up. */
export function pauseIfTold(checkpoint: Checkpoint, until: number | null): Step {
    const end: DownloadEnd | null = until === null ? null : { kind: 'pause', until, message: text('run.paused.budget') }
    return { checkpoint, end }
}

/** Waits for what passes by itself, as often as the settings allow; anything else ends the run. */
export function planAfterFailure(checkpoint: Checkpoint, refused: Refused, settings: SliceSettings): Step {
    const { retryAt, message, nextStep } = refused
    if (retryAt !== null && checkpoint.pauses < settings.maxPauses) {
        const paused = { ...checkpoint, pauses: checkpoint.pauses + 1 }
        return { checkpoint: paused, end: { kind: 'pause', until: retryAt, message } }
    }
    return { checkpoint, end: { kind: 'failed', message, nextStep } }
}
