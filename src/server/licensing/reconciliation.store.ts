// Reads and writes reconciliation results: one row for each run, and where its count stands between two slices.
import { hashOf } from '../base/hashes.ts'
import { parseJson } from '../base/json.ts'
import { query } from '../platform/records.ts'
import type { Value } from '../platform/records.ts'
import { insertRow, readRow, updateRow, updateRowWhere } from '../platform/rows.ts'
import type { GroupBy } from './ownership.ts'

const reconciliationTable = 'x_snc_miro_sam_reconciliation'

export const groupings: readonly GroupBy[] = ['none', 'cost_center', 'department', 'company', 'country', 'region']

/** The sys_id of the result of a run; it follows from the run, so that a run never has two. */
export function reconciliationOf(run: string): string {
    return hashOf(`reconciliation ${run}`)
}

/** Writes the result of a run, once: a second time changes nothing. */
export function ensureReconciliation(run: string, values: Record<string, Value>): string {
    const id = reconciliationOf(run)
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

/** Where a count stands, and the number of the step it was saved with; null where none is there or it cannot be read. */
export function readPlace(id: string): { place: unknown; step: number } | null {
    const row = readRow(reconciliationTable, id, ['place', 'step'])
    if (!row) return null
    const parsed = parseJson(row.place ?? '')
    return { place: parsed.ok ? parsed.value : null, step: Number(row.step ?? 0) }
}

/** Saves where a count stands, if nobody else has since; answers the number of the new step, or null. */
export function savePlace(id: string, step: number, place: object, values: Record<string, Value>): number | null {
    const next = { ...values, place: JSON.stringify(place), step: step + 1 }
    updateRowWhere(reconciliationTable, id, { step: String(step) }, next)
    return Number(readRow(reconciliationTable, id, ['step'])?.step) === step + 1 ? step + 1 : null
}

export function updateReconciliation(id: string, values: Record<string, Value>): void {
    updateRow(reconciliationTable, id, values, { rules: false })
}

export function readReconciliation(id: string): { status: string; number: string; groupBy: GroupBy } | null {
    const row = readRow(reconciliationTable, id, ['status', 'number', 'group_by'])
    return row
        ? { status: row.status ?? '', number: row.number ?? '', groupBy: (row.group_by || 'none') as GroupBy }
        : null
}

/** sys_id of the latest result that may be shown; '' while there is none. */
export function latestReconciliation(): string {
    return query(reconciliationTable).where('latest', true).orderByDesc('started').first([])?.sys_id ?? ''
}

/** Makes one result the latest: first it, then no longer the earlier ones, so that there always is one. */
export function switchLatest(id: string): void {
    updateReconciliation(id, { latest: true })
    query(reconciliationTable)
        .where('latest', true)
        .where('sys_id', '!=', id)
        .updateAll({ latest: false }, { atMost: 1000 })
}
