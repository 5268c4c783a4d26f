// Works one slice of a download: pages, marks, removals, one saved step at a time, until done, paused or out of time.
import type { Checkpoint } from './download-checkpoint.ts'
import { stepConfirming, whomToConfirm } from './confirmation.ts'
import { decideRemoval, halts } from './removal.ts'
import type { RunPorts, DownloadEnd, SliceSettings } from './download-ports.ts'
import { stepPages } from './download-pages.ts'
import type { Around } from './download-pages.ts'
import { writeHeld } from './held-activity.ts'
import type { HeldActivity } from './held-activity.ts'
import { pauseIfTold, planAfterFailure } from './download-steps.ts'
import type { Step } from './download-steps.ts'
import { paceOf } from './pace.ts'

/** Rows deleted between two checkpoints. */
const removalStep = 500

/**
 * Pages that may pass between two checkpoints where nothing is new but days of last activities, which are held so long: after a
 * stop these pages are read and compared again, and nothing else.
 */
const quietPages = 10

/**
 * Runs steps from `start` until the slice ends; `save` was called with the returned checkpoint. What wrote rows is
 * saved at once; pages of which nothing changed but days of last activities are written and saved by tens, and five pages are
 * compared at a time, so that an unchanged day and a usual one cost little.
 * A worker may die anywhere: what was written after the last save is written again by the next one and found unchanged
 * (at least once, never half). Nobody is removed before the phase `removing`, which only a complete enumeration
 * reaches, after some of those it misses were looked for one by one.
 */
export function workSlice(
    start: Checkpoint,
    settings: SliceSettings,
    ports: RunPorts
): { checkpoint: Checkpoint; end: DownloadEnd } {
    const pace = paceOf(ports.now, settings)
    let checkpoint = start
    let unsaved = 0
    const held: HeldActivity = new Map()
    for (;;) {
        if (!ports.stillMine()) return { checkpoint, end: { kind: 'overtaken' } }
        const step = pace.timed(() => takeStep(checkpoint, settings, ports, { held, pace }))
        if (step.end?.kind === 'overtaken') return { checkpoint, end: step.end }
        checkpoint = step.checkpoint
        unsaved += step.pages ?? 0
        const over = step.pages !== undefined && !pace.roomFor(0)
        const end: DownloadEnd | null = step.end ?? (over ? { kind: 'hand_over' } : null)
        // The other steps are cheap to take again, and the end of a run writes its counts anyway.
        const rest = held.size > 0 && checkpoint.phase !== 'pages'
        if (step.wrote || unsaved >= quietPages || rest || (end && end.kind !== 'done')) {
            if (!writeHeld(held, ports) || !ports.save(checkpoint)) return { checkpoint, end: { kind: 'overtaken' } }
            unsaved = 0
        }
        if (end) return { checkpoint, end }
    }
}

function takeStep(checkpoint: Checkpoint, settings: SliceSettings, ports: RunPorts, around: Around): Step {
    switch (checkpoint.phase) {
        case 'opening':
            return stepOpening(checkpoint, settings, ports)
        case 'pages':
            return stepPages(checkpoint, settings, ports, around)
        case 'tail':
            return stepTail(checkpoint, settings, ports)
        case 'confirming':
            return { pages: 1, ...stepConfirming(checkpoint, settings, ports) }
        case 'removing':
            return { pages: 1, ...stepRemoving(checkpoint, ports) }
        case 'closing':
            return { checkpoint, end: { kind: 'done' } }
    }
}

function stepOpening(checkpoint: Checkpoint, settings: SliceSettings, ports: RunPorts): Step {
    const attempt = checkpoint.attempt + 1
    const opened = ports.open(attempt)
    if (!opened.ok) return planAfterFailure({ ...checkpoint, attempt }, opened, settings)
    return pauseIfTold({ ...checkpoint, attempt: 0, pauses: 0, phase: 'pages' }, opened.pauseUntil)
}

function stepTail(checkpoint: Checkpoint, settings: SliceSettings, ports: RunPorts): Step {
    const people = checkpoint.backwards ?? 0
    if (halts(people, settings.backwardsCeiling, checkpoint.backwardsAccepted === true)) {
        return {
            checkpoint: { ...checkpoint, asksAbout: 'activity' },
            end: { kind: 'ask_backwards', people, ids: checkpoint.backwardsIds ?? [] },
        }
    }
    const marked = checkpoint.counts.to_remove + ports.markRest(checkpoint)
    // Marks of a step that was taken twice count twice, so the number that matters is counted, unless there is none.
    const toRemove = marked === 0 ? 0 : ports.countMarked()
    const total = toRemove === 0 ? 0 : ports.countAll()
    const counts = { ...checkpoint.counts, to_remove: toRemove }
    const facts = {
        toRemove,
        removedLately: toRemove === 0 ? 0 : ports.removedLately(),
        total,
        activeSeen: counts.active_members,
        leftOut: counts.left_out,
        approved: checkpoint.approved,
    }
    switch (decideRemoval(facts, settings)) {
        case 'remove':
            return { checkpoint: whomToConfirm({ ...checkpoint, counts }, settings, ports), end: null }
        case 'ask':
            return {
                checkpoint: { ...checkpoint, counts, asksAbout: 'removal' },
                end: { kind: 'ask', toRemove, total },
            }
        default:
            return { checkpoint: { ...checkpoint, counts, phase: 'closing' }, end: null }
    }
}

function stepRemoving(checkpoint: Checkpoint, ports: RunPorts): Step {
    const removed = ports.removeMarked(removalStep)
    const counts = {
        ...checkpoint.counts,
        removed: checkpoint.counts.removed + removed,
        to_remove: Math.max(0, checkpoint.counts.to_remove - removed),
    }
    const phase = removed < removalStep ? 'closing' : 'removing'
    return { checkpoint: { ...checkpoint, counts, phase }, end: null, wrote: true }
}
