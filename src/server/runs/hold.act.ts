// Decides in whose hands a run is: one worker claims it, writes only while it holds it, and notices when it no longer does.
//
// Every change of hands is one conditional update that also writes a word of the worker's own; the word found afterwards
// says who was first. Where a platform should ever take the condition and the write apart, two workers may both believe
// to hold a run until the first of them saves: then at most one page is compared twice, which changes nothing.
import { now } from '../platform/clock.ts'
import { toPlatform } from '../base/instants.ts'
import { say } from '../platform/messages.ts'
import { numberProperty } from '../platform/properties.ts'
import type { Row, Value } from '../platform/records.ts'
import { readRow, updateRow, updateRowWhere } from '../platform/rows.ts'
import type { Text } from '../texts/text.ts'
import { newWorker } from '../platform/workers.ts'
import { ended, noteJobState, openStates, resultTable } from './run.store.ts'
import type { RunState } from './run.store.ts'

/** A run in the hands of one worker. */
export interface Hold {
    readonly run: string
    /** Number of the slice being worked, counted from 1. */
    readonly slice: number
    /** False once another worker has taken the run over: then nothing more may be written for it. Renews the sign of life. */
    stillMine(): boolean
    /** Writes to the run, with a sign of life, if it is still held; false where it is not. */
    save(values: Record<string, Value>): boolean
    /** Ends the run in words and tells its job; false where it is in other hands: then neither lock nor profile are ours. */
    end(state: RunState, message: Text | string, nextStep: Text | null, counts?: Record<string, Value>): boolean
}

/**
 * Gives slice number `slice` + 1 of a run to this worker, or null. Events are delivered at least once, and to several nodes
 * at the same instant: all but one of them find another number, or another worker's word. `more` is written with the claim.
 */
export function claimSlice(run: string, slice: number, more: Record<string, Value> = {}): Hold | null {
    const worker = newWorker()
    const values = { ...more, slice: slice + 1, state: 'in_progress', worker, heartbeat: toPlatform(now()) }
    updateRowWhere(resultTable, run, { slice: String(slice), state: openStates }, values)
    const row = readRow(resultTable, run, ['worker', 'resume_at'])
    if (row?.worker !== worker) return null
    if (row.resume_at) updateRow(resultTable, run, { resume_at: null }, { rules: false })
    return holdOf(run, worker, slice + 1)
}

/**
 * Takes a run that gave no sign of life out of its worker's hands; false where it has given one since it was read, or
 * another node was faster. The slice number moves on, so that events of the old worker do nothing; a run that nobody has
 * begun is ended with this.
 */
export function claimStale(row: Row, values: Record<string, Value> = {}): boolean {
    const run = row.sys_id as string
    const worker = newWorker()
    const slice = Number(row.slice ?? 0)
    const moved: Record<string, Value> =
        row.state === 'queued' && slice === 0 ? { state: 'failed' } : { slice: slice + 1 }
    const expected = { slice: String(slice), state: row.state ?? '', heartbeat: row.heartbeat ?? '' }
    updateRowWhere(resultTable, run, expected, { ...values, ...moved, worker, heartbeat: toPlatform(now()) })
    return readRow(resultTable, run, ['worker'])?.worker === worker
}

/** Takes a run that waits for a decision, for the one person whose answer counts. */
export function claimDecision(run: string, values: Record<string, Value>): boolean {
    const worker = newWorker()
    const claimed = { ...values, state: 'in_progress', worker, heartbeat: toPlatform(now()) }
    updateRowWhere(resultTable, run, { state: 'needs_decision' }, claimed)
    return readRow(resultTable, run, ['worker'])?.worker === worker
}

function holdOf(run: string, worker: string, slice: number): Hold {
    let shown = now()
    // Nobody takes a run over before `stale_run_minutes`; well before that there is nothing to ask.
    const certain = numberProperty('stale_run_minutes') * 15000
    const mine = (states: readonly RunState[]): boolean => {
        const row = readRow(resultTable, run, ['worker', 'state'])
        return row?.worker === worker && states.includes(row.state as RunState)
    }
    const save = (values: Record<string, Value>): boolean => {
        const at = now()
        const written = { heartbeat: toPlatform(at), ...values }
        updateRowWhere(resultTable, run, { worker, state: openStates }, filled(written))
        if (at - shown >= certain && !mine(openStates)) return false
        shown = at
        const emptied = emptyOf(written)
        if (emptied) updateRow(resultTable, run, emptied, { rules: false })
        return true
    }
    return {
        run,
        slice,
        save,
        stillMine: () => now() - shown < certain || save({}),
        end(state, message, nextStep, counts = {}) {
            const at = toPlatform(now())
            const values: Record<string, Value> = {
                ...counts,
                state,
                message: say(message).slice(0, 4000),
                next_step: nextStep ? say(nextStep).slice(0, 4000) : null,
                resume_at: null,
                ended: ended.includes(state) ? at : null,
                heartbeat: at,
            }
            updateRowWhere(resultTable, run, { worker, state: openStates }, filled(values))
            if (!mine([state])) return false
            const emptied = emptyOf(values)
            if (emptied) updateRow(resultTable, run, emptied, { rules: false })
            const job = readRow(resultTable, run, ['job'])?.job
            if (job) noteJobState(job, state)
            return true
        },
    }
}

function filled(values: Record<string, Value>): Record<string, Value> {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''))
}

/** Columns to be emptied, which the conditional statement cannot do (see updateRowWhere); null where there are none. */
function emptyOf(values: Record<string, Value>): Record<string, Value> | null {
    const empty = Object.entries(values).filter(([, value]) => value === null || value === '')
    return empty.length > 0 ? Object.fromEntries(empty) : null
}
