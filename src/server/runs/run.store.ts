// Reads and writes scheduled jobs and their results; every part of the app that runs something reports here.
import { now, offsetAt } from '../platform/clock.ts'
import { toPlatform } from '../base/instants.ts'
import { say } from '../platform/messages.ts'
import type { Text } from '../texts/text.ts'
import { query } from '../platform/records.ts'
import type { Row, Value } from '../platform/records.ts'
import { insertRow, openRow, readRow, updateKnownRow, updateRow, writeInto } from '../platform/rows.ts'
import { nextRun } from './schedule.ts'

export const jobTable = 'x_snc_miro_sam_scheduled_job'
export const resultTable = 'x_snc_miro_sam_job_result'

export type Kind = 'download' | 'candidates' | 'reclaim'
export type Trigger = 'schedule' | 'publish' | 'person' | 'takeover'
export type RunState =
    'queued' | 'in_progress' | 'paused' | 'needs_decision' | 'completed' | 'failed' | 'not_run' | 'superseded'

/** States in which a run still has work to do. */
export const openStates: readonly RunState[] = ['queued', 'in_progress', 'paused']

export interface NewRun {
    /** sys_id of the profile; '' where there is none. */
    profile: string
    kind: Kind
    trigger: Trigger
    /** Name of the job, shown in the list. */
    name: string
    /** sys_id of the scheduled job, or ''. */
    job: string
    state: RunState
    message?: Text
    nextStep?: Text
}

/** States in which a run is over. */
export const ended: readonly RunState[] = ['completed', 'failed', 'not_run', 'superseded']

/** Writes the result row before any work; answers its sys_id. Throws when the table refuses it. */
export function createRun(run: NewRun): string {
    return createRunOnce(run, null) as string
}

/** As createRun, with a key of the row's own: null where a run with that key is there already, whoever wrote it. */
export function createRunOnce(run: NewRun, sysId: string | null): string | null {
    const instant = toPlatform(now())
    const values = {
        profile: run.profile || null,
        job: run.job || null,
        name: run.name.slice(0, 200),
        kind: run.kind,
        trigger: run.trigger,
        state: run.state,
        message: run.message ? say(run.message).slice(0, 4000) : null,
        next_step: run.nextStep ? say(run.nextStep).slice(0, 4000) : null,
        started: instant,
        heartbeat: instant,
        ended: ended.includes(run.state) ? instant : null,
    }
    const written = insertRow(resultTable, values, sysId === null ? {} : { sysId })
    if (!written.ok && sysId !== null && readRow(resultTable, sysId, [])) return null
    if (!written.ok) throw new Error(`The job result could not be written: ${written.reason}`)
    if (run.job !== '' && run.state !== 'queued') noteJobState(run.job, run.state)
    return written.sysId
}

const runFields = [
    'number',
    'name',
    'kind',
    'profile',
    'job',
    'trigger',
    'state',
    'slice',
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
]

export function readRun(run: string): Row | null {
    return readRow(resultTable, run, runFields)
}

/** One statement: the row is not read first. */
export function updateRun(run: string, values: Record<string, Value>): void {
    updateKnownRow(resultTable, run, values)
}

/** Ends a run in words, with its last counts; also tells its scheduled job. */
export function endRun(
    run: string,
    state: RunState,
    message: Text | string,
    nextStep: Text | null,
    counts: Record<string, Value> = {}
): void {
    const record = openRow(resultTable, run)
    if (!record) return
    const written = {
        ...counts,
        state,
        message: say(message).slice(0, 4000),
        next_step: nextStep ? say(nextStep).slice(0, 4000) : null,
        resume_at: null,
        ended: ended.includes(state) ? toPlatform(now()) : null,
        heartbeat: toPlatform(now()),
    }
    writeInto(record, resultTable, written, { rules: false })
    const row = { job: record.getValue('job') }
    if (row.job) noteJobState(row.job, state)
}

/** The oldest queued run of a profile and kind that nobody has begun, or null. */
export function queuedRun(profile: string, kind: Kind): Row | null {
    return query(resultTable)
        .where('profile', profile)
        .where('kind', kind)
        .where('state', 'queued')
        .orderBy('sys_created_on')
        .first(runFields)
}

/** Ends the runs of a profile that are in one of these states: a later run, or a deletion, has taken their place. */
export function supersedeRuns(profile: string, kind: Kind | null, states: readonly RunState[], message: Text): void {
    const found = query(resultTable).where('profile', profile).whereIn('state', states)
    if (kind) found.where('kind', kind)
    const runs: string[] = []
    found.each(['sys_id'], (row) => {
        runs.push(row.sys_id as string)
    })
    for (const run of runs) endRun(run, 'superseded', message, null)
}

export function noteJobState(job: string, state: RunState): void {
    updateKnownRow(jobTable, job, { last_state: state, last_run: toPlatform(now()) })
}

export interface JobPlan {
    profile: string
    kind: Kind
    name: string
    /** 'HH:mm' */
    timeOfDay: string
    /** Empty: the instance's own. */
    timeZone: string
}

/** Makes or renames the one job of a profile and kind and plans its next run; answers its sys_id. Doing it twice changes nothing. */
export function ensureJob(plan: JobPlan): string {
    const values = {
        name: plan.name.slice(0, 200),
        time_of_day: plan.timeOfDay,
        time_zone: plan.timeZone || null,
        next_run: toPlatform(nextRun(plan.timeOfDay, now(), (instant) => offsetAt(instant, plan.timeZone))),
    }
    const held = jobOf(plan.profile, plan.kind)
    if (held) {
        updateRow(jobTable, held.sys_id as string, values, { rules: false })
        return held.sys_id as string
    }
    const written = insertRow(jobTable, { ...values, profile: plan.profile, kind: plan.kind, active: true })
    // Published twice at the same instant: the other one's job is as good.
    const twin = written.ok ? null : jobOf(plan.profile, plan.kind)
    if (twin) return twin.sys_id as string
    if (!written.ok) throw new Error(`The scheduled job could not be written: ${written.reason}`)
    return written.sysId
}

/** Deletes the jobs of a profile; their results stay. */
export function removeJobsOf(profile: string): void {
    query(jobTable).where('profile', profile).deleteAll({ atMost: 20, rules: true })
}

const jobFields = ['name', 'kind', 'profile', 'time_of_day', 'time_zone', 'active', 'next_run']

export function jobOf(profile: string, kind: Kind): Row | null {
    return query(jobTable).where('profile', profile).where('kind', kind).first(jobFields)
}

/** Active jobs whose time has come, oldest first; at most 200 at once. */
export function dueJobs(): Row[] {
    const due: Row[] = []
    query(jobTable)
        .where('active', true)
        .where('next_run', '<=', toPlatform(now()))
        .orderBy('next_run')
        .limit(200)
        .each(jobFields, (row) => {
            due.push(row)
        })
    return due
}

/** Plans the next day, from now on: writing it twice writes the same. */
export function planNextRun(job: Row): void {
    const zone = job.time_zone ?? ''
    const next = nextRun(job.time_of_day ?? '', now(), (instant) => offsetAt(instant, zone))
    updateKnownRow(jobTable, job.sys_id as string, { next_run: toPlatform(next) })
}

/** Open runs that gave no sign of life since `before` and are not waiting for an instant after it. */
export function staleRuns(before: number): Row[] {
    const stale: Row[] = []
    query(resultTable)
        .whereIn('state', openStates)
        .where('heartbeat', '<', toPlatform(before))
        .limit(100)
        .each(runFields, (row) => {
            if (!row.resume_at || row.resume_at < toPlatform(before)) stale.push(row)
        })
    return stale
}

/** Deletes results that ended before an instant, at most 500 at once; an ended run gave its last sign of life then. */
export function deleteOldResults(before: number): void {
    const old: string[] = []
    query(resultTable)
        .whereIn('state', ended)
        .where('heartbeat', '<', toPlatform(before))
        .limit(500)
        .each(['sys_id'], (row) => {
            old.push(row.sys_id as string)
        })
    if (old.length > 0) query(resultTable).whereIn('sys_id', old).deleteAll({ atMost: 500 })
}
