// Reads and writes scheduled jobs: what is due on which profile, and when next.
import { oneDay, toPlatform } from '../base/instants.ts'
import { now, offsetAt } from '../platform/clock.ts'
import { query } from '../platform/records.ts'
import type { Row } from '../platform/records.ts'
import { insertRow, updateKnownRow, updateRow } from '../platform/rows.ts'
import type { RunState } from './run.ts'
import { nextRun } from './schedule.ts'

const jobTable = 'x_snc_miro_sam_scheduled_job'

export interface Job {
    id: string
    name: string
    kind: string
    profileId: string
    /** 'HH:mm' */
    timeOfDay: string
    /** Empty: the instance's own. */
    timeZone: string
    active: boolean
    /** 'yyyy-MM-dd HH:mm:ss' UTC; '' where it is not planned. */
    nextRun: string
    /** 1: daily; 7: weekly. */
    everyDays: number
}

const fields = ['name', 'kind', 'profile', 'time_of_day', 'time_zone', 'active', 'next_run', 'every_days']

function toJob(row: Row): Job {
    return {
        id: row.sys_id ?? '',
        name: row.name ?? '',
        kind: row.kind ?? '',
        profileId: row.profile ?? '',
        timeOfDay: row.time_of_day ?? '',
        timeZone: row.time_zone ?? '',
        active: row.active === '1',
        nextRun: row.next_run ?? '',
        everyDays: Math.max(1, Number(row.every_days ?? 1) || 1),
    }
}

export function noteJobState(job: string, state: RunState): void {
    updateKnownRow(jobTable, job, { last_state: state, last_run: toPlatform(now()) })
}

export type JobPlan = Pick<Job, 'profileId' | 'kind' | 'name' | 'timeOfDay' | 'timeZone'> & { everyDays?: number }

/** Makes or renames the one job of a profile and kind and plans its next run; answers its sys_id. Doing it twice changes nothing. */
export function ensureJob(plan: JobPlan): string {
    const values = {
        name: plan.name.slice(0, 200),
        time_of_day: plan.timeOfDay,
        time_zone: plan.timeZone || null,
        next_run: next(plan.timeOfDay, plan.timeZone),
    }
    const held = jobOf(plan.profileId, plan.kind)
    if (held) {
        updateRow(jobTable, held.id, values, { rules: false })
        return held.id
    }
    const written = insertRow(jobTable, {
        ...values,
        profile: plan.profileId || null,
        kind: plan.kind,
        active: true,
        every_days: plan.everyDays ?? 1,
    })
    // Published twice at the same instant: the other one's job is as good.
    const twin = written.ok ? null : jobOf(plan.profileId, plan.kind)
    if (twin) return twin.id
    if (!written.ok) throw new Error(`The scheduled job could not be written: ${written.reason}`)
    return written.sysId
}

/** Deletes the jobs of a profile; their results stay. */
export function removeJobsOf(profileId: string): void {
    query(jobTable).where('profile', profileId).deleteAll({ atMost: 20, rules: true })
}

export function jobOf(profileId: string, kind: string): Job | null {
    const asked = query(jobTable).where('kind', kind)
    const row = (profileId === '' ? asked.whereEmpty('profile') : asked.where('profile', profileId)).first(fields)
    return row ? toJob(row) : null
}

/** All jobs by name, at most 400 of them. */
export function someJobs(): Job[] {
    const found: Job[] = []
    query(jobTable)
        .orderBy('name')
        .limit(400)
        .each(fields, (row) => void found.push(toJob(row)))
    return found
}

/** Active jobs whose time has come, oldest first; at most 200 at once. */
export function dueJobs(): Job[] {
    const due: Job[] = []
    query(jobTable)
        .where('active', true)
        .where('next_run', '<=', toPlatform(now()))
        .orderBy('next_run')
        .limit(200)
        .each(fields, (row) => {
            due.push(toJob(row))
        })
    return due
}

/** Plans the next day on which the job runs, from now on: writing it twice writes the same. */
export function planNextRun(job: Job): void {
    updateKnownRow(jobTable, job.id, { next_run: next(job.timeOfDay, job.timeZone, job.everyDays) })
}

function next(timeOfDay: string, timeZone: string, everyDays = 1): string {
    const from = now() + (everyDays - 1) * oneDay
    return toPlatform(nextRun(timeOfDay, from, (instant) => offsetAt(instant, timeZone)))
}
