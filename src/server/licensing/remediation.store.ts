// Reads and writes remediation options.
import { inChunks } from '../base/chunks.ts'
import { hashOf } from '../base/hashes.ts'
import { decimalOf } from '../base/money.ts'
import { query } from '../platform/records.ts'
import type { Row, Value } from '../platform/records.ts'
import { insertRow, readRow, updateRow, updateRowWhere } from '../platform/rows.ts'
import type { RemediationKind, RemediationOption, RemediationStatus } from './remediation.ts'

const optionTable = 'x_snc_miro_sam_remediation_option'

const fields = [
    'number',
    'licence_position',
    'kind',
    'rights',
    'money',
    'currency',
    'status',
    'message',
    'proven_rights',
]

export interface StoredOption {
    readonly id: string
    readonly number: string
    readonly position: string
    readonly kind: RemediationKind
    readonly rights: number
    readonly money: string
    readonly currency: string
    readonly status: RemediationStatus
    readonly message: string
}

function toOption(row: Row): StoredOption {
    return {
        id: row.sys_id ?? '',
        number: row.number ?? '',
        position: row.licence_position ?? '',
        kind: (row.kind ?? 'purchase') as RemediationKind,
        rights: Number(row.rights ?? 0),
        money: row.money ?? '',
        currency: row.currency ?? '',
        status: (row.status ?? 'new') as RemediationStatus,
        message: row.message ?? '',
    }
}

/** Writes the options of a position; one that is there already stays as it is. */
export function writeOptions(position: string, options: readonly RemediationOption[]): void {
    for (const option of options) {
        insertRow(
            optionTable,
            {
                licence_position: position,
                kind: option.kind,
                rights: option.rights,
                money: option.money ? decimalOf(option.money) : null,
                currency: option.money ? option.money.currency : null,
                affects_compliance: option.affectsCompliance,
                status: 'new',
            },
            { sysId: hashOf(`remediation option ${position} ${option.kind}`), rules: false }
        )
    }
}

export function readOption(id: string): StoredOption | null {
    const row = readRow(optionTable, id, fields)
    return row ? toOption(row) : null
}

export function optionsOf(position: string): StoredOption[] {
    return query(optionTable).where('licence_position', position).orderBy('number').all(fields, 100).map(toOption)
}

/** Options of these positions that somebody has begun or finished. */
export function begunOptions(positions: readonly string[]): StoredOption[] {
    const begun: StoredOption[] = []
    for (const some of inChunks(positions)) {
        query(optionTable)
            .whereIn('licence_position', some)
            .whereIn('status', ['in_progress', 'complete', 'completed_with_errors'])
            .each(fields, (row) => {
                begun.push(toOption(row))
            })
    }
    return begun
}

/** Moves an option on, where it still has the status it was decided on; answers whether it has the new one then. */
export function moveOption(
    option: StoredOption,
    status: RemediationStatus,
    values: Record<string, Value> = {}
): boolean {
    updateRowWhere(optionTable, option.id, { status: option.status }, { ...values, status })
    return readRow(optionTable, option.id, ['status'])?.status === status
}

/** Writes what the reconciliation after it proved. */
export function noteEffect(id: string, proven: number, effect: string): void {
    updateRow(optionTable, id, { proven_rights: proven, effect }, { rules: false })
}
