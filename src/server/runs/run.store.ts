// Reads and writes runs: one row of the job results for each, written before any work and ended in words.
import { fromPlatform, toPlatform } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { figuresOf } from '../platform/figures.ts'
import { say } from '../platform/messages.ts'
import { query } from '../platform/records.ts'
import type { Query, Row, Value } from '../platform/records.ts'
import { insertRow, openRow, readRow, updateKnownRow, writeInto } from '../platform/rows.ts'
import { newWorker } from '../platform/workers.ts'
import type { Text } from '../texts/text.ts'
import { noteJobState } from './job.store.ts'
import { endedStates, openStates } from './run.ts'
import type { RunState, RunValues, Trigger } from './run.ts'

export const runTable = 'x_snc_miro_sam_job_result'

/** Counts and pages of runs, for screens. */
export const runFigures = figuresOf(runTable)

/** A row of the job results. */
export interface StoredRun {
    id: string
    number: string
    name: string
    kind: string
    /** '' where the profile is gone. */
    profileId: string
    /** sys_id of the scheduled job, or ''. */
    jobId: string
    trigger: Trigger
    state: RunState
    slice: number
    takeovers: number
    /** Word of the worker that claimed it last, or ''. */
    worker: string
    /** As saved; see checkpoint.ts. */
    checkpoint: string | null
    /** 'yyyy-MM-dd HH:mm:ss' UTC, as conditions compare it. */
    heartbeat: string
    /** Epoch milliseconds; null: it does not wait. */
    resumeAt: number | null
    /** Epoch milliseconds. */
    started: number
    message: string
    toRemove: number
    requests: number
    statements: number
    writes: number
    milliseconds: number
}

const fields = [
    'number',
    'name',
    'kind',
    'profile',
    'job',
    'trigger',
    'state',
    'slice',
    'takeovers',
    'worker',
    'checkpoint',
    'heartbeat',
    'resume_at',
    'started',
    'message',
    'to_remove',
    'requests',
    'statements',
    'writes',
    'milliseconds',
] as const

function toRun(row: Row): StoredRun {
    const count = (field: string) => Number(row[field] ?? 0) || 0
    return {
        id: row.sys_id ?? '',
        number: row.number ?? '',
        name: row.name ?? '',
        kind: row.kind ?? '',
        profileId: row.profile ?? '',
        jobId: row.job ?? '',
        trigger: (row.trigger ?? 'schedule') as Trigger,
        state: (row.state ?? 'queued') as RunState,
        slice: count('slice'),
        takeovers: count('takeovers'),
        worker: row.worker ?? '',
        checkpoint: row.checkpoint,
        heartbeat: row.heartbeat ?? '',
        resumeAt: fromPlatform(row.resume_at),
        started: fromPlatform(row.started) ?? 0,
        message: row.message ?? '',
        toRemove: count('to_remove'),
        requests: count('requests'),
        statements: count('statements'),
        writes: count('writes'),
        milliseconds: count('milliseconds'),
    }
}

export interface NewRun {
    /** sys_id of the profile; '' where there is none. */
    profileId: string
    kind: string
    trigger: Trigger
    /** Name of the job, shown in the list. */
    name: string
    /** sys_id of the scheduled job, or ''. */
    jobId: string
    /** in_progress: the script that writes it works its first slice at once (`holdBegun`). */
    state: Extract<RunState, 'queued' | 'in_progress' | 'not_run'>
    message?: Text
    nextStep?: Text
    checkpoint?: string
}

/** Writes the row before any work; answers its sys_id. Throws when the table refuses it. */
export function createRun(run: NewRun): string {
    return createRunOnce(run, null) as string
}

/** As createRun, with a key of the row's own: null where one with it is there (looked for first: a refused key is logged as an error). */
export function createRunOnce(run: NewRun, sysId: string | null): string | null {
    const isThere = () => sysId !== null && readRow(runTable, sysId, []) !== null
    if (isThere()) return null
    const instant = toPlatform(now())
    const values = {
        profile: run.profileId || null,
        job: run.jobId || null,
        name: run.name.slice(0, 200),
        kind: run.kind,
        trigger: run.trigger,
        state: run.state,
        // Written, because claims compare them and only newRecord() is documented to fill defaults.
        ...(run.state === 'in_progress' ? { slice: 1, takeovers: 0, worker: newWorker() } : { slice: 0, takeovers: 0 }),
        message: run.message ? say(run.message).slice(0, 4000) : null,
        next_step: run.nextStep ? say(run.nextStep).slice(0, 4000) : null,
        started: instant,
        heartbeat: instant,
        ended: endedStates.includes(run.state) ? instant : null,
        checkpoint: run.checkpoint ?? null,
    }
    const written = insertRow(runTable, values, sysId === null ? {} : { sysId })
    if (!written.ok && isThere()) return null
    if (!written.ok) throw new Error(`The job result could not be written: ${written.reason}`)
    if (run.jobId !== '' && run.state !== 'queued') noteJobState(run.jobId, run.state)
    return written.sysId
}

/** A query over all runs; conditions, order and limit are the caller's. */
export function runs(): Query {
    return query(runTable)
}

export function readRun(run: string): StoredRun | null {
    const row = readRow(runTable, run, fields)
    return row ? toRun(row) : null
}

/** Number of a run as people read it; its sys_id where the row is gone. */
export function numberOf(run: string): string {
    return readRow(runTable, run, ['number'])?.number ?? run
}

export function stateOf(run: string): RunState | null {
    return (readRow(runTable, run, ['state'])?.state ?? null) as RunState | null
}

/** One statement: the row is not read first. */
export function updateRun(run: string, values: Record<string, Value>): void {
    updateKnownRow(runTable, run, values)
}

/** The columns an end in words writes. */
export function endingOf(
    state: RunState,
    message: Text | string,
    nextStep: Text | null,
    values: RunValues = {}
): Record<string, Value> {
    const at = toPlatform(now())
    return {
        ...values,
        state,
        message: say(message).slice(0, 4000),
        next_step: nextStep ? say(nextStep).slice(0, 4000) : null,
        resume_at: null,
        ended: endedStates.includes(state) ? at : null,
        heartbeat: at,
    }
}

/** Ends a run that no worker holds, in words; also tells its scheduled job. */
export function endRun(
    run: string,
    state: RunState,
    message: Text | string,
    nextStep: Text | null,
    values: RunValues = {}
): void {
    const record = openRow(runTable, run)
    if (!record) return
    writeInto(record, runTable, endingOf(state, message, nextStep, values), { rules: false })
    const job = record.getValue('job')
    if (job) noteJobState(job, state)
}

/** All runs of a profile ('': of none) and kind; further conditions, order and limit are the caller's. */
export function runsOf(profileId: string, kind: string): Query {
    const asked = query(runTable).where('kind', kind)
    return profileId === '' ? asked.whereEmpty('profile') : asked.where('profile', profileId)
}

/** Page of a run's result, below the instance's address. */
export function pageOf(run: string): string {
    return `${runTable}.do?sys_id=${run}`
}

/** The oldest run of a profile and kind in one of these states, or null. */
export function oldestRun(profileId: string, kind: string, states: readonly RunState[]): StoredRun | null {
    const row = runsOf(profileId, kind).whereIn('state', states).orderBy('sys_created_on').first(fields)
    return row ? toRun(row) : null
}

/** The unfinished run of a profile and kind, the oldest first, or null. */
export function unfinishedRun(profileId: string, kind: string): StoredRun | null {
    return oldestRun(profileId, kind, openStates)
}

/** The run of a profile and kind that ended last, in one of these states, or null. */
export function lastEnded(profileId: string, kind: string, states: readonly RunState[]): StoredRun | null {
    const row = runsOf(profileId, kind).whereIn('state', states).orderByDesc('ended').first(fields)
    return row ? toRun(row) : null
}

/** The complete run of a profile and kind that began last, or null. */
export function lastCompleted(profileId: string, kind: string): StoredRun | null {
    const row = runsOf(profileId, kind).where('state', 'completed').orderByDesc('started').first(fields)
    return row ? toRun(row) : null
}

/** Of the paused runs of a profile and kind the one that waits longest, or null. */
export function lastToResume(profileId: string, kind: string): StoredRun | null {
    const row = runsOf(profileId, kind).where('state', 'paused').orderByDesc('resume_at').first(fields)
    return row ? toRun(row) : null
}

/** Ends the runs of a profile that are in one of these states: a later run, or a deletion, has taken their place; answers how many. */
export function supersedeRuns(
    profileId: string,
    kind: string | null,
    states: readonly RunState[],
    message: Text,
    nextStep: Text | null = null
): number {
    const found = query(runTable).where('profile', profileId).whereIn('state', states)
    if (kind) found.where('kind', kind)
    const runs: string[] = []
    found.each(['sys_id'], (row) => void runs.push(row.sys_id as string))
    for (const run of runs) endRun(run, 'superseded', message, nextStep)
    return runs.length
}

/** Open runs that gave no sign of life since `before` and are not waiting for an instant after it; at most 100 at once. */
export function staleRuns(before: number): StoredRun[] {
    const stale: StoredRun[] = []
    const silent = () =>
        query(runTable).whereIn('state', openStates).where('heartbeat', '<', toPlatform(before)).limit(100)
    // Asked apart, so that any number of runs that wait cannot hide one that is dead.
    const found = [silent().whereEmpty('resume_at'), silent().where('resume_at', '<', toPlatform(before))]
    for (const each of found) each.each(fields, (row) => void stale.push(toRun(row)))
    return stale
}

/** Ended runs whose follow-up is due since before an instant: the worker stopped in between; at most 100 at once. */
export function runsToFollowUp(before: number): StoredRun[] {
    const due: StoredRun[] = []
    query(runTable)
        .where('follow_up', 'due')
        .whereNotIn('state', openStates)
        .where('heartbeat', '<', toPlatform(before))
        .limit(100)
        .each(fields, (row) => void due.push(toRun(row)))
    return due
}

/** Deletes results that ended before an instant, at most 500 at once; an ended run gave its last sign of life then. */
export function deleteOldRuns(before: number): void {
    const old: string[] = []
    query(runTable)
        .whereIn('state', endedStates)
        .where('heartbeat', '<', toPlatform(before))
        .limit(500)
        .each(['sys_id'], (row) => void old.push(row.sys_id as string))
    if (old.length > 0) query(runTable).whereIn('sys_id', old).deleteAll({ atMost: 500 })
}
