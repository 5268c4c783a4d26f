// Works one slice of a download: pages, marks, removals, one saved step at a time, until done, paused or out of time.
import { planNextPage } from '../miro/paging.ts'
import type { MembersPage, PagingEnd } from '../miro/paging.ts'
import { text } from '../platform/texts.ts'
import type { Text } from '../platform/texts.ts'
import { restartStamped } from './checkpoint.ts'
import type { Checkpoint } from './checkpoint.ts'
import { planPage } from './plan.ts'
import type { MemberSeen, PagePlan, StoredSubscription, Surroundings } from './plan.ts'
import { decideRemoval } from './removal.ts'
import type { RemovalSettings } from './removal.ts'

/** `retryAt`: the same request may be made again at that instant; null: repeating it would not help. */
export interface Refused {
    ok: false
    retryAt: number | null
    message: Text
    nextStep: Text
}

/** `pauseUntil`: the budget is used up, the next request must not go out before that instant. */
export type Fetched = { ok: true; page: MembersPage; pauseUntil: number | null } | Refused
export type Opened = { ok: true; pauseUntil: number | null } | Refused

/** What a slice needs from outside; each port is one or two statements or one request. */
export interface RunPorts {
    now(): number
    /** Makes sure that the connection leads to the profile's organization and refreshes what Miro tells about it. */
    open(attempt: number): Opened
    fetchPage(cursor: string | null, attempt: number): Fetched
    /** Rows of the profile with lower < external_user_id <= upper; null is an open end. */
    readRange(lower: string | null, upper: string | null): StoredSubscription[]
    readIds(ids: readonly string[]): StoredSubscription[]
    surroundings(members: readonly MemberSeen[], mode: 'ranges' | 'stamped'): Surroundings
    apply(plan: PagePlan): void
    /** Marks the rows no page covered (ranges: ids beyond the last; stamped: without this run's stamp); answers how many. */
    markRest(checkpoint: Checkpoint): number
    countMarked(): number
    countAll(): number
    /** Deletes at most `limit` marked rows and answers how many. */
    removeMarked(limit: number): number
    save(checkpoint: Checkpoint): void
    rememberStampedMode(): void
}

export interface SliceSettings extends RemovalSettings {
    /** Milliseconds a slice may work; it always does at least one step. */
    budget: number
    /** Pages a slice reads at most, so that a slice ends even where the clock stands still. */
    pageCap: number
    maxPauses: number
}

export type SliceEnd =
    | { kind: 'done' }
    | { kind: 'hand_over' }
    /** Continue at `until` (epoch milliseconds). */
    | { kind: 'pause'; until: number; message: Text }
    | { kind: 'ask'; toRemove: number; total: number }
    | { kind: 'failed'; message: Text; nextStep: Text }

/** Rows deleted between two checkpoints. */
const removalStep = 500

/** Pages without a change that may pass between two checkpoints: after a stop they are read again, and nothing else. */
const quietPages = 10

/**
 * Runs steps from `start` until the slice ends; `save` was called with the returned checkpoint. A page that wrote rows is
 * saved at once; pages of which nothing changed are saved by tens, so that an unchanged day costs little.
 * A worker may die anywhere: what was written after the last save is written again by the next one and found unchanged
 * (at least once, never half). Nobody is removed before the phase `removing`, which only a complete enumeration reaches.
 */
export function workSlice(
    start: Checkpoint,
    settings: SliceSettings,
    ports: RunPorts
): { checkpoint: Checkpoint; end: SliceEnd } {
    const began = ports.now()
    let checkpoint = start
    let pages = 0
    let unsaved = 0
    for (;;) {
        const repeated = checkpoint.phase === 'pages' || checkpoint.phase === 'removing'
        const step = takeStep(checkpoint, settings, ports)
        checkpoint = step.checkpoint
        if (repeated) {
            pages += 1
            unsaved += 1
        }
        const over = repeated && (ports.now() - began >= settings.budget || pages >= settings.pageCap)
        const end: SliceEnd | null = step.end ?? (over ? { kind: 'hand_over' } : null)
        // The other steps are cheap to take again, and the end of a run writes its counts anyway.
        if (step.wrote || unsaved >= quietPages || (end && end.kind !== 'done')) {
            ports.save(checkpoint)
            unsaved = 0
        }
        if (end) return { checkpoint, end }
    }
}

interface Step {
    checkpoint: Checkpoint
    end: SliceEnd | null
    /** True when rows of subscriptions were written. */
    wrote?: boolean
}

function takeStep(checkpoint: Checkpoint, settings: SliceSettings, ports: RunPorts): Step {
    switch (checkpoint.phase) {
        case 'opening':
            return stepOpening(checkpoint, settings, ports)
        case 'pages':
            return stepPage(checkpoint, settings, ports)
        case 'tail':
            return stepTail(checkpoint, settings, ports)
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

function stepPage(checkpoint: Checkpoint, settings: SliceSettings, ports: RunPorts): Step {
    const attempt = checkpoint.attempt + 1
    const fetched = ports.fetchPage(checkpoint.paging.cursor, attempt)
    if (!fetched.ok) return planAfterFailure({ ...checkpoint, attempt }, fetched, settings)
    const lower = checkpoint.paging.lastId
    const next = planNextPage(checkpoint.paging, fetched.page)
    if (checkpoint.mode === 'ranges' && (!next.state.ascending || next.state.mixedLengths)) {
        ports.rememberStampedMode()
        return { checkpoint: restartStamped(checkpoint), end: null, wrote: true }
    }
    const plan = writePage(checkpoint, fetched.page, lower, next.state.lastId, ports)
    const after: Checkpoint = {
        ...checkpoint,
        attempt: 0,
        pauses: 0,
        takeovers: 0,
        paging: next.state,
        phase: next.do === 'complete' ? 'tail' : 'pages',
        counts: addCounts(checkpoint, fetched.page, plan),
    }
    if (next.do === 'stop') return { checkpoint: after, end: incomplete(next.because, after) }
    const wrote = plan.inserts.length + plan.updates.length + plan.markMissing.length + plan.stamp.length > 0
    // Also after the last page: what follows a download asks Miro too, and must find some budget.
    return { ...pauseIfTold(after, fetched.pauseUntil), wrote }
}

function pauseIfTold(checkpoint: Checkpoint, until: number | null): Step {
    const end: SliceEnd | null = until === null ? null : { kind: 'pause', until, message: text('run.paused.budget') }
    return { checkpoint, end }
}

function writePage(
    checkpoint: Checkpoint,
    page: MembersPage,
    lower: string | null,
    upper: string | null,
    ports: RunPorts
): PagePlan {
    const members = page.members
    let rows: StoredSubscription[] = []
    if (checkpoint.mode === 'ranges') {
        if (upper !== null && upper !== lower) rows = ports.readRange(lower, upper)
    } else if (members.length > 0) {
        rows = ports.readIds([...new Set(members.map((member) => member.id))])
    }
    // A page may begin with the last member of the one before it; its row is outside this range and was handled there.
    const news = checkpoint.mode === 'ranges' ? members.filter((member) => member.id !== lower) : members
    const plan = planPage(news, rows, ports.surroundings(news, checkpoint.mode))
    ports.apply(plan)
    return plan
}

function addCounts(checkpoint: Checkpoint, page: MembersPage, plan: PagePlan) {
    const counts = checkpoint.counts
    return {
        ...counts,
        pages: counts.pages + 1,
        members: counts.members + page.members.length,
        active_members: counts.active_members + page.members.filter((member) => member.active).length,
        inserted: counts.inserted + plan.inserts.length,
        updated: counts.updated + plan.updates.length,
        unchanged: counts.unchanged + plan.unchanged,
        left_out: counts.left_out + page.skipped.length + plan.leftOut,
        licence_changed: counts.licence_changed + plan.licenceChanged,
        active_again: counts.active_again + plan.activeAgain,
        without_user: counts.without_user + plan.withoutUser,
        to_remove: counts.to_remove + plan.missing,
    }
}

function planAfterFailure(checkpoint: Checkpoint, refused: Refused, settings: SliceSettings): Step {
    const { retryAt, message, nextStep } = refused
    if (retryAt !== null && checkpoint.pauses < settings.maxPauses) {
        const paused = { ...checkpoint, pauses: checkpoint.pauses + 1 }
        return { checkpoint: paused, end: { kind: 'pause', until: retryAt, message } }
    }
    return { checkpoint, end: { kind: 'failed', message, nextStep } }
}

function stepTail(checkpoint: Checkpoint, settings: SliceSettings, ports: RunPorts): Step {
    const marked = checkpoint.counts.to_remove + ports.markRest(checkpoint)
    // Marks of a step that was taken twice count twice, so the number that matters is counted, unless there is none.
    const toRemove = marked === 0 ? 0 : ports.countMarked()
    const total = toRemove === 0 ? 0 : ports.countAll()
    const counts = { ...checkpoint.counts, to_remove: toRemove }
    const facts = {
        toRemove,
        total,
        activeSeen: counts.active_members,
        leftOut: counts.left_out,
        approved: checkpoint.approved,
    }
    switch (decideRemoval(facts, settings)) {
        case 'remove':
            return { checkpoint: { ...checkpoint, counts, phase: 'removing' }, end: null }
        case 'ask':
            return { checkpoint: { ...checkpoint, counts }, end: { kind: 'ask', toRemove, total } }
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

function incomplete(because: PagingEnd, checkpoint: Checkpoint): SliceEnd {
    return {
        kind: 'failed',
        message: text('run.incomplete', checkpoint.counts.members, because),
        nextStep: text('run.incomplete.next'),
    }
}
