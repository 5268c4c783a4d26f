// Reads and writes reconciliation results: one row for each run, and where its count stands between two slices.
import { hashOf } from '../base/hashes.ts'
import { parseJson } from '../base/json.ts'
import { query } from '../platform/records.ts'
import type { Row, Value } from '../platform/records.ts'
import { insertRow, readRow, updateRow, updateRowWhere } from '../platform/rows.ts'
import type { GroupBy } from './ownership.ts'

const reconciliationTable = 'x_snc_miro_sam_reconciliation'

export const groupings: readonly GroupBy[] = ['none', 'cost_center', 'department', 'company', 'country', 'region']

/** The sys_id of the result that a run works on: its own, or the one it goes on with; null while it has none. */
export function reconciliationOf(run: string): string | null {
    return query(reconciliationTable).where('run', run).first([])?.sys_id ?? null
}

/** Writes the result of a run, once: a second time changes nothing. */
export function ensureReconciliation(run: string, values: Record<string, Value>): string {
    // It follows from the run, so that a run never begins two.
    const id = hashOf(`reconciliation ${run}`)
    if (readRow(reconciliationTable, id, [])) return id
    const written = insertRow(
        reconciliationTable,
        { ...values, run, status: 'in_progress', latest: false, step: 0, progress: 0 },
        { sysId: id, rules: false }
    )
    if (!written.ok && !readRow(reconciliationTable, id, []))
        throw new Error(`The reconciliation result could not be written: ${written.reason}`)
    return id
}

/** Where a count stands, the number of the step it was saved with, and who wants it stopped ('' : nobody). */
export interface Held {
    readonly place: unknown
    readonly step: number
    readonly stoppedBy: string
}

/** Null where the result is not there; a place of null where none is kept or it cannot be read. */
export function readPlace(id: string): Held | null {
    const row = readRow(reconciliationTable, id, ['place', 'step', 'stopped_by'])
    if (!row) return null
    const parsed = parseJson(row.place ?? '')
    return {
        place: parsed.ok ? parsed.value : null,
        step: Number(row.step ?? 0),
        stoppedBy: row.stopped_by ?? '',
    }
}

/** Saves where a count stands, if nobody else has since; answers the new step, or null. */
export function savePlace(
    id: string,
    step: number,
    place: object,
    values: Record<string, Value>
): Omit<Held, 'place'> | null {
    const next = { ...values, place: JSON.stringify(place), step: step + 1 }
    updateRowWhere(reconciliationTable, id, { step: String(step) }, next)
    const row = readRow(reconciliationTable, id, ['step', 'stopped_by'])
    return Number(row?.step) === step + 1 ? { step: step + 1, stoppedBy: row?.stopped_by ?? '' } : null
}

/** Notes who wants a result stopped that is being worked on; answers whether it still is. */
export function askToStop(id: string, by: string): boolean {
    updateRowWhere(reconciliationTable, id, { status: 'in_progress' }, { stopped_by: by })
    return readReconciliation(id)?.status === 'in_progress'
}

/** Hands a stopped result to a run that goes on with it; answers whether that run has it then. */
export function takeUpStopped(id: string, run: string): boolean {
    updateRowWhere(reconciliationTable, id, { status: 'stopped' }, { status: 'in_progress', run })
    if (reconciliationOf(run) !== id) return false
    updateReconciliation(id, { stopped_by: null, ended: null, message: null, next_step: null })
    return true
}

export function updateReconciliation(id: string, values: Record<string, Value>): void {
    updateRow(reconciliationTable, id, values, { rules: false })
}

export interface StoredReconciliation {
    readonly id: string
    readonly status: string
    readonly number: string
    readonly groupBy: GroupBy
    /** The one profile it counted; '' : every published one. */
    readonly profile: string
    readonly run: string
}

const fields = ['status', 'number', 'group_by', 'profile', 'run']

function toReconciliation(row: Row): StoredReconciliation {
    return {
        id: row.sys_id ?? '',
        status: row.status ?? '',
        number: row.number ?? '',
        groupBy: (row.group_by || 'none') as GroupBy,
        profile: row.profile ?? '',
        run: row.run ?? '',
    }
}

export function readReconciliation(id: string): StoredReconciliation | null {
    const row = readRow(reconciliationTable, id, fields)
    return row ? toReconciliation(row) : null
}

/**
 * The results that make the picture, newest first: the last one of every profile, and before it those of single profiles.
 * @param before 'yyyy-MM-dd HH:mm:ss': as it was then; null: now.
 */
export function shownReconciliations(before: string | null): StoredReconciliation[] {
    const shown: StoredReconciliation[] = []
    const asked = query(reconciliationTable).orderByDesc('started').orderByDesc('number')
    if (before === null) asked.where('latest', true)
    else asked.whereIn('status', ['completed', 'partially_completed']).where('ended', '<', before)
    asked.each(fields, (row) => {
        shown.push(toReconciliation(row))
        return Boolean(row.profile)
    })
    return shown
}

/** Makes a result the latest: first it, then no longer those it takes the place of, so that there always is one. */
export function switchLatest(id: string, profile: string): void {
    updateReconciliation(id, { latest: true })
    const earlier = query(reconciliationTable).where('latest', true).where('sys_id', '!=', id)
    if (profile !== '') earlier.where('profile', profile)
    earlier.updateAll({ latest: false }, { atMost: 1000 })
}

/** sys_ids of other results that ended since an instant. */
export function endedSince(since: string, id: string): string[] {
    const found: string[] = []
    query(reconciliationTable)
        .where('ended', '>=', since)
        .where('sys_id', '!=', id)
        .limit(1000)
        .each([], (row) => void found.push(row.sys_id ?? ''))
    return found
}
