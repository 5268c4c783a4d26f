/** Keeps the runs of the reclaim half on the job result table: written before the work, saved with every slice. */
import { now } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import { query, type Value } from '../platform/records.ts'
import { insertRow, readRow } from '../platform/rows.ts'
import { spentSince, type Spent } from '../platform/counters.ts'
import type { Hold } from '../runs/hold.act.ts'
import { formatInstant, type Instant, parseInstant } from '../candidates/candidate.ts'
import type { ScimBudget } from './pace.ts'
import type { Text } from '../candidates/wording.ts'

export const RUNS = 'x_snc_miro_sam_job_result'

export type RunKind = 'candidates' | 'reclaim'
export type RunState = 'queued' | 'in_progress' | 'paused' | 'completed' | 'failed' | 'not_run'

export interface StoredRun {
    id: string
    number: string
    kind: RunKind
    profileId: string
    jobId: string | null
    state: RunState
    slice: number
    trigger: string
    heartbeat: Instant | null
    resumeAt: Instant | null
    checkpoint: Record<string, unknown>
    requests: number
    statements: number
    writes: number
    milliseconds: number
}

const FIELDS = [
    'number',
    'kind',
    'profile',
    'job',
    'state',
    'slice',
    'trigger',
    'heartbeat',
    'resume_at',
    'checkpoint',
    'requests',
    'statements',
    'writes',
    'milliseconds',
] as const

export function readRun(id: string): StoredRun | null {
    const row = readRow(RUNS, id, FIELDS)
    if (!row) return null
    return {
        id,
        number: row.number ?? '',
        kind: (row.kind ?? 'reclaim') as RunKind,
        profileId: row.profile ?? '',
        jobId: row.job,
        state: (row.state ?? 'queued') as RunState,
        slice: Number(row.slice) || 0,
        trigger: row.trigger ?? '',
        heartbeat: parseInstant(row.heartbeat),
        resumeAt: parseInstant(row.resume_at),
        checkpoint: parseCheckpoint(row.checkpoint),
        requests: Number(row.requests) || 0,
        statements: Number(row.statements) || 0,
        writes: Number(row.writes) || 0,
        milliseconds: Number(row.milliseconds) || 0,
    }
}

function parseCheckpoint(text: string | null): Record<string, unknown> {
    if (!text) return {}
    try {
        return JSON.parse(text) as Record<string, unknown>
    } catch (_error) {
        // A checkpoint that cannot be read only costs time: what is done stands on the candidates themselves.
        return {}
    }
}

/** Writes the run before any work, so that a stop before the first slice leaves a trace. */
export function createRun(run: {
    kind: RunKind
    name: Text
    profileId: string
    jobId: string | null
    trigger: 'schedule' | 'person'
    checkpoint?: Record<string, unknown>
}): string {
    const at = formatInstant(now())
    const written = insertRow(RUNS, {
        kind: run.kind,
        name: say(run.name).slice(0, 200),
        profile: run.profileId,
        job: run.jobId,
        trigger: run.trigger,
        state: 'queued',
        started: at,
        heartbeat: at,
        checkpoint: JSON.stringify(run.checkpoint ?? {}),
    })
    if (!written.ok) throw new Error(`The run could not be written: ${written.reason}`)
    return written.sysId
}

export interface SliceBooks {
    state: RunState
    checkpoint: object
    message: Text | null
    nextStep?: Text | null
    resumeAt?: Instant | null
    counts?: Record<string, number>
    spentBefore: Spent
    startedAt: Instant
}

/** Saves a slice: what it did, where to go on, and what it cost so far; false where another worker has the run. */
export function saveSlice(run: StoredRun, hold: Hold, books: SliceBooks): boolean {
    const spent = spentSince(books.spentBefore)
    const at = now()
    const values: Record<string, Value> = {
        checkpoint: JSON.stringify(books.checkpoint),
        requests: run.requests + spent.requests,
        statements: run.statements + spent.statements + 1,
        writes: run.writes + spent.writes + 1,
        milliseconds: run.milliseconds + Math.max(0, at - books.startedAt),
        ...(books.counts ?? {}),
    }
    if (books.state === 'completed' || books.state === 'failed') {
        return hold.end(books.state, books.message ?? '', books.nextStep ?? null, values)
    }
    return hold.save({
        ...values,
        state: books.state,
        heartbeat: formatInstant(books.resumeAt ?? at),
        resume_at: books.resumeAt ? formatInstant(books.resumeAt) : null,
        message: books.message ? say(books.message) : null,
        next_step: books.nextStep ? say(books.nextStep) : null,
    })
}

/** The unfinished run of a kind on a profile, the oldest first. */
export function unfinishedRun(profileId: string, kind: RunKind): string | null {
    const row = query(RUNS)
        .where('profile', profileId)
        .where('kind', kind)
        .whereIn('state', ['queued', 'in_progress', 'paused'])
        .orderBy('sys_created_on')
        .first([])
    return row?.sys_id ?? null
}

/** What the last reclaim run of the profile left of Miro's budget, as long as its window has not passed. */
export function lastBudget(profileId: string, at: Instant): ScimBudget | null {
    const row = query(RUNS)
        .where('profile', profileId)
        .where('kind', 'reclaim')
        .whereIn('state', ['completed', 'failed'])
        .orderByDesc('ended')
        .first(['checkpoint'])
    const budget = parseCheckpoint(row?.checkpoint ?? null).budget as ScimBudget | undefined
    return budget && budget.resetAt > at ? budget : null
}

/** Start of the last complete download of a profile, or null. */
export function lastDownloadStarted(profileId: string): Instant | null {
    const row = query(RUNS)
        .where('profile', profileId)
        .where('kind', 'download')
        .where('state', 'completed')
        .orderByDesc('started')
        .first(['started'])
    return parseInstant(row?.started)
}

/** Until when the profile's download waits for Miro: the same budget, so what reads members waits with it; null: it does not. */
export function downloadWaitsUntil(profileId: string): Instant | null {
    const waiting = query(RUNS)
        .where('profile', profileId)
        .where('kind', 'download')
        .where('state', 'paused')
        .orderByDesc('resume_at')
        .first(['resume_at'])
    return parseInstant(waiting?.resume_at ?? null)
}

/** The other way round: from when members may be read again where a reclaim run has used that budget up; null: any time. */
export function readableFrom(profileId: string): Instant | null {
    const waiting = query(RUNS)
        .where('profile', profileId)
        .where('kind', 'reclaim')
        .where('state', 'paused')
        .orderByDesc('resume_at')
        .first(['checkpoint'])
    const from = parseCheckpoint(waiting?.checkpoint ?? null).readableFrom
    return typeof from === 'number' ? from : null
}
