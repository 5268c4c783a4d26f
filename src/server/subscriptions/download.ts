// Works one slice of a download: pages, marks, removals, one saved step at a time, until done, paused or out of time.
import { planNextPage, usualLimits } from '../miro/paging.ts'
import type { MembersPage, PagingEnd } from '../miro/paging.ts'
import { text } from '../texts/text.ts'
import { restartStamped } from './download-checkpoint.ts'
import type { Checkpoint } from './download-checkpoint.ts'
import { stepConfirming, whomToConfirm } from './confirmation.ts'
import { planPage } from './page.ts'
import type { PagePlan, StoredSubscription } from './page.ts'
import { decideRemoval, halts } from './removal.ts'
import type { RunPorts, DownloadEnd, SliceSettings } from './download-ports.ts'
import { hold, writeHeld } from './held-activity.ts'
import type { HeldActivity } from './held-activity.ts'
import { pauseIfTold, planAfterFailure } from './download-steps.ts'
import type { Step } from './download-steps.ts'

/** Rows deleted between two checkpoints. */
const removalStep = 500

/**
 * Pages that may pass between two checkpoints where nothing is new but days of last activities, which are held so long: after a
 * stop these pages are read and compared again, and nothing else.
 */
const quietPages = 10

/**
 * Runs steps from `start` until the slice ends; `save` was called with the returned checkpoint. A page that wrote rows is
 * saved at once; pages of which nothing changed but days of last activities are written and saved by tens, so that an
 * unchanged day and a usual one cost little.
 * A worker may die anywhere: what was written after the last save is written again by the next one and found unchanged
 * (at least once, never half). Nobody is removed before the phase `removing`, which only a complete enumeration
 * reaches, after some of those it misses were looked for one by one.
 */
export function workSlice(
    start: Checkpoint,
    settings: SliceSettings,
    ports: RunPorts
): { checkpoint: Checkpoint; end: DownloadEnd } {
    const began = ports.now()
    let checkpoint = start
    let pages = 0
    let unsaved = 0
    let longest = 0
    const held: HeldActivity = new Map()
    for (;;) {
        const at = ports.now()
        if (!ports.stillMine()) return { checkpoint, end: { kind: 'overtaken' } }
        const repeated = ['pages', 'confirming', 'removing'].includes(checkpoint.phase)
        const step = takeStep(checkpoint, settings, ports, held)
        if (step.end?.kind === 'overtaken') return { checkpoint, end: step.end }
        checkpoint = step.checkpoint
        if (repeated) {
            pages += 1
            unsaved += 1
        }
        const passed = ports.now() - began
        longest = Math.max(longest, began + passed - at)
        // Not begun, what would end too late if it took as long as the slowest step so far.
        const over = repeated && (passed + longest >= settings.budget || pages >= settings.pageCap)
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

function takeStep(checkpoint: Checkpoint, settings: SliceSettings, ports: RunPorts, held: HeldActivity): Step {
    switch (checkpoint.phase) {
        case 'opening':
            return stepOpening(checkpoint, settings, ports)
        case 'pages':
            return stepPage(checkpoint, settings, ports, held)
        case 'tail':
            return stepTail(checkpoint, settings, ports)
        case 'confirming':
            return stepConfirming(checkpoint, settings, ports)
        case 'removing':
            return stepRemoving(checkpoint, ports)
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

function stepPage(checkpoint: Checkpoint, settings: SliceSettings, ports: RunPorts, held: HeldActivity): Step {
    const attempt = checkpoint.attempt + 1
    const fetched = ports.fetchPage(checkpoint.paging.cursor, attempt)
    if (!fetched.ok) return planAfterFailure({ ...checkpoint, attempt }, fetched, settings)
    const lower = checkpoint.paging.lastId
    const limits = { ...usualLimits, pageCap: settings.plausiblePages }
    const next = planNextPage(checkpoint.paging, fetched.page, limits)
    if (checkpoint.mode === 'ranges' && (!next.state.ascending || next.state.mixedLengths)) {
        ports.rememberStampedMode()
        return { checkpoint: restartStamped(checkpoint), end: null, wrote: true }
    }
    if (!ports.stillMine()) return { checkpoint, end: { kind: 'overtaken' } }
    const plan = writePage(checkpoint, fetched.page, lower, next.state.lastId, ports)
    hold(held, plan.activity)
    const after: Checkpoint = {
        ...checkpoint,
        attempt: 0,
        pauses: 0,
        paging: next.state,
        phase: next.do === 'complete' ? 'tail' : 'pages',
        counts: addCounts(checkpoint, fetched.page, plan),
        ...addBackwards(checkpoint, plan),
    }
    if (next.do === 'stop') return { checkpoint: after, end: incomplete(next.because, after) }
    const wrote = plan.inserts.length + plan.updates.length + plan.markMissing.length + plan.stamp.length > 0
    // Also after the last page: what follows a download asks Miro too, and must find some budget.
    return { ...pauseIfTold(after, fetched.pauseUntil), wrote }
}

function writePage(
    checkpoint: Checkpoint,
    page: MembersPage,
    lower: string | null,
    upper: string | null,
    ports: RunPorts
): PagePlan {
    const members = page.members
    const read = (): StoredSubscription[] => {
        if (checkpoint.mode === 'ranges') return upper !== null && upper !== lower ? ports.readRange(lower, upper) : []
        return members.length > 0 ? ports.readIds([...new Set(members.map((member) => member.id))]) : []
    }
    // A page may begin with the last member of the one before it; its row is outside this range and was handled there.
    const news = checkpoint.mode === 'ranges' ? members.filter((member) => member.id !== lower) : members
    const planned = () => {
        const rows = read()
        return planPage(news, rows, ports.surroundings(news, checkpoint.mode, rows))
    }
    const plan = planned()
    if (ports.apply(plan)) return plan
    const again = planned()
    if (!ports.apply(again)) throw new Error('A subscription was not inserted: its key is taken by another row')
    return again
}

function updatesOf(plan: PagePlan): number {
    let rows = plan.updates.length
    plan.activity.forEach((ids) => (rows += ids.length))
    return rows
}

function addCounts(checkpoint: Checkpoint, page: MembersPage, plan: PagePlan) {
    const counts = checkpoint.counts
    return {
        ...counts,
        pages: counts.pages + 1,
        members: counts.members + page.members.length,
        active_members: counts.active_members + page.members.filter((member) => member.active).length,
        inserted: counts.inserted + plan.inserts.length,
        updated: counts.updated + updatesOf(plan),
        unchanged: counts.unchanged + plan.unchanged,
        left_out: counts.left_out + page.skipped.length + plan.leftOut,
        licence_changed: counts.licence_changed + plan.licenceChanged,
        active_again: counts.active_again + plan.activeAgain,
        without_user: counts.without_user + plan.withoutUser,
        to_remove: counts.to_remove + plan.missing,
    }
}

/** IDs that are named where a download halts. */
const namedBackwards = 20

/** A page that is read twice counts its people once, as far as they are named. */
function addBackwards(checkpoint: Checkpoint, plan: PagePlan): Pick<Checkpoint, 'backwards' | 'backwardsIds'> {
    if (plan.backwards.length === 0) return {}
    const named = checkpoint.backwardsIds ?? []
    const fresh = plan.backwards.filter((id) => !named.includes(id))
    return {
        backwards: (checkpoint.backwards ?? 0) + fresh.length,
        backwardsIds: [...named, ...fresh].slice(0, namedBackwards),
    }
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

function incomplete(because: PagingEnd, checkpoint: Checkpoint): DownloadEnd {
    return {
        kind: 'failed',
        message: text('run.incomplete', checkpoint.counts.members, because),
        nextStep: text('run.incomplete.next'),
    }
}
