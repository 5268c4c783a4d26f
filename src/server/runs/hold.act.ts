// Decides in whose hands a run is: one worker claims it, writes only while it holds it, and notices when it no longer does.
//
// Every change of hands begins with a row that only one worker can insert, since nothing says that the platform takes a
// condition and its write as one. The conditional update after it is the second guard: it also writes a word of the worker's
// own, and the word found afterwards says whose the run is.
import { oneMinute, toPlatform } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { numberProperty } from '../platform/properties.ts'
import type { Row, Value } from '../platform/records.ts'
import { readRow, updateRow, updateRowWhere } from '../platform/rows.ts'
import { newWorker } from '../platform/workers.ts'
import type { Text } from '../texts/text.ts'
import { noteJobState } from './job.store.ts'
import { openStates } from './run.ts'
import type { RunState, RunValues } from './run.ts'
import { claimOnce, releaseClaim } from './lock.store.ts'
import { endingOf, readRun, runTable } from './run.store.ts'
import type { StoredRun } from './run.store.ts'

/** A run in the hands of one worker. */
export interface Hold {
    readonly run: string
    /** Number of the slice being worked, counted from 1. */
    readonly slice: number
    /** The run as it stood when this worker had claimed it. */
    readonly claimed: StoredRun
    /** False once another worker has taken the run over: then nothing more may be written for it. Renews the sign of life. */
    stillMine(): boolean
    /** Writes to the run, with a sign of life, if it is still held; false where it is not. */
    save(values: RunValues): boolean
    /** Ends the run in words and tells its job; false where it is in other hands: then its lock is not ours either. */
    end(state: RunState, message: Text | string, nextStep: Text | null, values?: RunValues): boolean
}

/**
 * Gives slice number `slice` + 1 of a run to this worker, or null. Events are delivered at least once, and to several nodes
 * at the same instant: all but one of them find another number, or another worker's word.
 */
export function claimSlice(run: string, slice: number): Hold | null {
    const worker = newWorker()
    if (!claimOnce(sliceOf(run, slice), worker)) return null
    const values = { slice: slice + 1, state: 'in_progress', worker, heartbeat: toPlatform(now()) }
    updateRowWhere(runTable, run, { slice: String(slice), state: openStates }, values)
    const claimed = readRun(run)
    // The row has moved on by its number: whoever comes late is stopped by that.
    releaseClaim(sliceOf(run, slice), worker)
    if (claimed?.worker !== worker) return null
    if (claimed.resumeAt !== null) updateRow(runTable, run, { resume_at: null }, { rules: false })
    return holdOf(claimed, worker, slice + 1)
}

/** The first slice of a run that this script has just written as begun: no event tells of it, so that nobody else can come. */
export function holdBegun(run: string): Hold | null {
    const begun = readRun(run)
    return begun?.state === 'in_progress' && begun.slice === 1 ? holdOf(begun, begun.worker, 1) : null
}

function sliceOf(run: string, slice: number): string {
    return `slice ${slice} of ${run}`
}

/** Makes a change of hands that only one worker may make; `taken` writes it, and the word found afterwards must be this worker's. */
function takeOnce(what: string, run: string, taken: (worker: string) => void): boolean {
    const worker = newWorker()
    if (!claimOnce(what, worker)) return false
    taken(worker)
    const isMine = readRow(runTable, run, ['worker'])?.worker === worker
    releaseClaim(what, worker)
    return isMine
}

/**
 * Takes a run that gave no sign of life out of its worker's hands; false where it has given one since it was read, or
 * another node was faster. Where the run goes on its slice number `moves`, so that events of the old worker do nothing.
 */
export function claimStale(run: StoredRun, values: RunValues = {}, moves = true): boolean {
    const expected = { slice: String(run.slice), state: run.state, heartbeat: run.heartbeat }
    const slice = moves ? run.slice + 1 : run.slice
    return takeOnce(`take-over of ${run.id}`, run.id, (worker) => {
        updateRowWhere(runTable, run.id, expected, { ...values, slice, worker, heartbeat: toPlatform(now()) })
    })
}

/** Takes a run that waits for a decision, for the one person whose answer counts. */
export function claimDecision(run: string, values: RunValues): boolean {
    return takeOnce(`decision of ${run}`, run, (worker) => {
        const claimed = { ...values, state: 'in_progress', worker, heartbeat: toPlatform(now()) }
        updateRowWhere(runTable, run, { state: 'needs_decision' }, claimed)
    })
}

/** Takes the follow-up of an ended run that was not finished; false where another node was faster. */
export function claimFollowUp(run: StoredRun): boolean {
    const expected = { follow_up: 'due', heartbeat: run.heartbeat }
    return takeOnce(`follow-up of ${run.id}`, run.id, (worker) => {
        const claimed = { worker, takeovers: run.takeovers + 1, heartbeat: toPlatform(now()) }
        updateRowWhere(runTable, run.id, expected, claimed)
    })
}

function holdOf(claimed: StoredRun, worker: string, slice: number): Hold {
    const run = claimed.id
    let shown = now()
    // Nobody takes a run over before `stale_run_minutes`; well before that there is nothing to ask.
    const certain = (numberProperty('stale_run_minutes') * oneMinute) / 4
    const mine = (states: readonly RunState[], fields: readonly string[] = []): Row | null => {
        const row = readRow(runTable, run, ['worker', 'state', 'job', ...fields])
        return row?.worker === worker && states.includes(row.state as RunState) ? row : null
    }
    const save = (values: RunValues): boolean => {
        const at = now()
        const written = { heartbeat: toPlatform(at), ...values }
        updateRowWhere(runTable, run, { worker, state: openStates }, filled(written))
        if (at - shown >= certain && mine(openStates) === null) return false
        shown = at
        const emptied = emptyOf(written)
        if (emptied) updateRow(runTable, run, emptied, { rules: false })
        return true
    }
    return {
        run,
        slice,
        claimed,
        save,
        stillMine: () => now() - shown < certain || save({}),
        end(state, message, nextStep, values = {}) {
            const written = endingOf(state, message, nextStep, values)
            updateRowWhere(runTable, run, { worker, state: openStates }, filled(written))
            const emptied = emptyOf(written) ?? {}
            const row = mine([state], Object.keys(emptied))
            if (!row) return false
            const isLeft = Object.keys(emptied).some((field) => row[field])
            if (isLeft) updateRow(runTable, run, emptied, { rules: false })
            if (row.job) noteJobState(row.job, state)
            return true
        },
    }
}

function filled(values: RunValues): Record<string, Value> {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''))
}

/** Columns to be emptied, which the conditional statement cannot do (see updateRowWhere); null where there are none. */
function emptyOf(values: RunValues): Record<string, Value> | null {
    const empty = Object.entries(values).filter(([, value]) => value === null || value === '')
    return empty.length > 0 ? Object.fromEntries(empty) : null
}
