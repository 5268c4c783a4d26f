// The only way to rows: every field of a condition or a value is checked first, since a condition the platform cannot read matches all.
import { GlideRecord, gs } from '@servicenow/glide'

export type Row = Record<string, string>

export type Operator = '=' | '!=' | '>' | '<' | '<=' | 'IN' | 'STARTSWITH'

export type Condition = readonly [field: string, operator: Operator, value: string]

/** What a write came to: the row's sys_id, or why the instance did not take it. */
export type Written = { readonly ok: true; readonly sysId: string } | { readonly ok: false; readonly reason: string }

export interface Reading {
    readonly orderBy?: string
    readonly limit?: number
}

/** Rows a list of keys may name in one statement. */
export const mostKeys = 1000

export function tableIsThere(table: string): boolean {
    return gs.tableExists(table)
}

/** Those of some fields that a table has; a documented label says nothing about the column's name. */
export function fieldsOf(table: string, wanted: readonly string[]): string[] {
    if (!tableIsThere(table)) return []
    const record = new GlideRecord(table)
    return wanted.filter((field) => record.isValidField(field))
}

/**
 * Hands over the rows that meet every condition. @throws where a field is not there or a list is empty: such a condition
 * would be dropped and match every row
 */
export function eachRow(
    table: string,
    conditions: readonly Condition[],
    fields: readonly string[],
    visit: (row: Row) => void,
    { orderBy, limit }: Reading = {}
): void {
    const record = recordOf(table, [...fields, ...(orderBy ? [orderBy] : [])])
    for (const [field, operator, value] of conditions) {
        if (!record.isValidField(field)) throw new Error(`${table} has no field ${field}`)
        if (operator === 'IN' && value === '')
            throw new Error(`An empty list of ${table}.${field} would match every row`)
        record.addQuery(field, operator, value)
    }
    if (orderBy) record.orderBy(orderBy)
    if (limit) record.setLimit(limit)
    record.query()
    while (record.next()) {
        const row: Row = { sys_id: record.getUniqueValue() }
        for (const field of fields) row[field] = record.getValue(field) ?? ''
        visit(row)
    }
}

export function rowsOf(
    table: string,
    conditions: readonly Condition[],
    fields: readonly string[],
    reading: Reading = {}
): Row[] {
    const found: Row[] = []
    eachRow(table, conditions, fields, (row) => void found.push(row), reading)
    return found
}

export function firstRow(table: string, conditions: readonly Condition[], fields: readonly string[]): Row | null {
    return rowsOf(table, conditions, fields, { limit: 1 })[0] ?? null
}

export function countRows(table: string, conditions: readonly Condition[]): number {
    let count = 0
    eachRow(table, conditions, [], () => void (count += 1))
    return count
}

/** One row by its key as a record, for what takes records only; null where it has gone. */
export function openRow(table: string, sysId: string): GlideRecord | null {
    const record = new GlideRecord(table)
    return isSysId(sysId) && record.get('sys_id', sysId) ? record : null
}

export function insertRow(table: string, values: Readonly<Row>): Written {
    return attempt(() => {
        const record = recordOf(table, Object.keys(values))
        record.newRecord()
        for (const field of Object.keys(values)) record.setValue(field, values[field])
        const sysId = record.insert()
        return sysId ? { ok: true, sysId: String(sysId) } : refused(record, table)
    })
}

export function updateRow(table: string, sysId: string, values: Readonly<Row>): Written {
    return attempt(() => {
        const record = recordOf(table, Object.keys(values))
        if (!isSysId(sysId) || !record.get('sys_id', sysId))
            return { ok: false, reason: `The row of ${table} has gone` }
        for (const field of Object.keys(values)) record.setValue(field, values[field])
        return record.update() ? { ok: true, sysId } : refused(record, table)
    })
}

/** Deletes rows by their keys, at most a thousand, with business rules. @returns '' or why not */
export function deleteRows(table: string, sysIds: readonly string[]): string {
    if (sysIds.length === 0) return ''
    if (sysIds.length > mostKeys || sysIds.some((id) => !isSysId(id))) {
        throw new Error(`At most ${mostKeys} rows of ${table}, by sys_id, can be deleted at once`)
    }
    try {
        const record = new GlideRecord(table)
        record.addQuery('sys_id', 'IN', sysIds.join(','))
        record.deleteMultiple()
        return ''
    } catch (error) {
        return wordsOf(error)
    }
}

export function isSysId(text: string): boolean {
    return /^[0-9a-f]{32}$/.test(text)
}

export function wordsOf(error: unknown): string {
    // An exception of the platform is none of this script's own kinds.
    return error instanceof Error ? error.message : String(error).replace(/^\w*(Error|Exception): /, '')
}

function recordOf(table: string, fields: readonly string[]): GlideRecord {
    const record = new GlideRecord(table)
    const missing = fields.find((field) => !record.isValidField(field))
    if (missing) throw new Error(`${table} has no field ${missing}`)
    return record
}

function refused(record: GlideRecord, table: string): Written {
    return { ok: false, reason: record.getLastErrorMessage() || `Nothing was written into ${table}` }
}

/** A table that takes nothing from another scope says so by an exception, by null or by silence. */
function attempt(work: () => Written): Written {
    try {
        return work()
    } catch (error) {
        return { ok: false, reason: wordsOf(error) }
    }
}
