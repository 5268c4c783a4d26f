// Looks at people a complete walk has missed, one by one, before anybody is removed: a list can end early and look complete.
import { text } from '../texts/text.ts'
import type { Checkpoint } from './download-checkpoint.ts'
import type { RunPorts, SliceSettings } from './download-ports.ts'
import { pauseIfTold, planAfterFailure } from './download-steps.ts'
import type { Step } from './download-steps.ts'

/**
 * Whom to look for: everybody who is missing where they are few, else a sample. Not where an admin has decided: they may
 * know better than Miro's list, and would be asked for ever.
 */
export function whomToConfirm(
    checkpoint: Checkpoint,
    settings: Pick<SliceSettings, 'confirmations'>,
    ports: Pick<RunPorts, 'someMissing'>
): Checkpoint {
    const ids = checkpoint.approved || settings.confirmations === 0 ? [] : ports.someMissing(settings.confirmations)
    return { ...checkpoint, toConfirm: ids, phase: ids.length > 0 ? 'confirming' : 'removing' }
}

/** One person per step. Miro still shows one of them as active: the list was not complete, and nobody is removed. */
export function stepConfirming(checkpoint: Checkpoint, settings: SliceSettings, ports: RunPorts): Step {
    const [id, ...rest] = checkpoint.toConfirm ?? []
    if (id === undefined) return { checkpoint: { ...checkpoint, phase: 'removing' }, end: null }
    const attempt = checkpoint.attempt + 1
    const looked = ports.lookAt(id, attempt)
    if (!looked.ok) return planAfterFailure({ ...checkpoint, attempt }, looked, settings)
    if (looked.active) {
        ports.unmark()
        const message = text('run.still_shown', checkpoint.counts.members, id)
        return { checkpoint, end: { kind: 'failed', message, nextStep: text('run.incomplete.next') }, wrote: true }
    }
    const phase = rest.length > 0 ? 'confirming' : 'removing'
    const after: Checkpoint = { ...checkpoint, attempt: 0, pauses: 0, toConfirm: rest, phase }
    return pauseIfTold(after, looked.pauseUntil)
}
