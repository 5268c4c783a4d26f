// Writing one row by its key: insert, update and delete, each a stated single row with checked fields.
import { GlideRecord } from '@servicenow/glide'
import { mostListed } from '../base/chunks.ts'
import { isSysId } from '../base/query-values.ts'
import { countStatements, countWrites } from './counters.ts'
import { placeInDomain } from './domains.ts'
import { settable } from './records.ts'
import type { Row, Value } from './records.ts'

/** What one write did: the row's sys_id, or the reason it was refused (a rule, an ACL, a duplicate key). */
export type Written = { ok: true; sysId: string } | { ok: false; reason: string }

/** Platform business rules run unless `rules: false`; `sysId` chooses the row's key (32 hex digits). */
export interface WriteOptions {
    rules?: boolean
    sysId?: string
}

function set(record: GlideRecord, table: string, values: Record<string, Value>): void {
    for (const field of Object.keys(values)) {
        if (!record.isValidField(field)) throw new Error(`Table ${table} has no field ${JSON.stringify(field)}`)
    }
    assign(record, values)
}

function assign(record: GlideRecord, values: Record<string, Value>): void {
    for (const field of Object.keys(values)) record.setValue(field, settable(values[field]))
}

export function insertRow(table: string, values: Record<string, Value>, options: WriteOptions = {}): Written {
    const record = new GlideRecord(table)
    // Only newRecord() is documented to set the dictionary's defaults.
    record.newRecord()
    if (options.rules === false) record.setWorkflow(false)
    if (options.sysId) record.setNewGuidValue(options.sysId)
    set(record, table, values)
    placeInDomain(record)
    countStatements(1)
    const sysId = record.insert()
    if (!sysId) return { ok: false, reason: record.getLastErrorMessage() || `Nothing was inserted into ${table}` }
    countWrites(1)
    return { ok: true, sysId: String(sysId) }
}

/**
 * Updates one row by sys_id in one statement, without reading it and without business rules. A row that is gone is not
 * noticed: only for rows the caller has just read or made.
 */
export function updateKnownRow(table: string, sysId: string, values: Record<string, Value>): void {
    if (!isSysId(sysId)) throw new Error(`A row of ${table} without a sys_id cannot be updated`)
    // Whether updateMultiple can empty a column is not documented.
    if (Object.keys(values).some((field) => values[field] === null || values[field] === '')) {
        updateRow(table, sysId, values, { rules: false })
        return
    }
    const record = new GlideRecord(table)
    record.addQuery('sys_id', sysId)
    record.setWorkflow(false)
    set(record, table, values)
    countStatements(1)
    countWrites(1)
    record.updateMultiple()
}

/** As updateKnownRow, for at most a list of rows that get the same values, none of them empty. */
export function updateKnownRows(table: string, sysIds: readonly string[], values: Record<string, Value>): void {
    if (sysIds.length === 0) return
    if (sysIds.length > mostListed || sysIds.some((id) => !isSysId(id)))
        throw new Error(`At most ${mostListed} rows of ${table}, by sys_id, can be updated at once`)
    if (Object.keys(values).some((field) => values[field] === null || values[field] === ''))
        throw new Error(`Rows of ${table} are not emptied in one statement`)
    const record = new GlideRecord(table)
    record.addQuery('sys_id', 'IN', sysIds.join(','))
    record.setWorkflow(false)
    set(record, table, values)
    countStatements(1)
    countWrites(sysIds.length)
    record.updateMultiple()
}

/**
 * Updates one row in one statement, only while it holds what is expected (a list: one of these); whether it did must be
 * read afterwards, since updateMultiple answers nothing. No business rules. Whether it can empty a column is not
 * documented, so an empty value is refused.
 */
export function updateRowWhere(table: string, sysId: string, expected: Expected, values: Record<string, Value>): void {
    updateWhere(rowsWhere(table, 'sys_id', sysId, expected), table, values)
}

/** As updateRowWhere, for the rows whose reference names a record. */
export function updateRowsOf(
    table: string,
    reference: string,
    sysId: string,
    expected: Expected,
    values: Record<string, Value>
): void {
    updateWhere(rowsWhere(table, reference, sysId, expected), table, values)
}

/** Deletes one row in one statement, only while it holds what is expected; it answers nothing. No business rules. */
export function deleteRowWhere(table: string, sysId: string, expected: Expected): void {
    const record = rowsWhere(table, 'sys_id', sysId, expected)
    record.setWorkflow(false)
    countStatements(1)
    countWrites(1)
    record.deleteMultiple()
}

/** Deletes rows by their keys, with business rules, without reading them first; keys that are gone are not noticed. */
export function deleteKnownRows(table: string, sysIds: readonly string[]): void {
    if (sysIds.length === 0) return
    const odd = sysIds.some((id) => !isSysId(id))
    if (odd || sysIds.length > mostListed)
        throw new Error(`At most ${mostListed} rows of ${table}, by sys_id, can be deleted at once`)
    const record = new GlideRecord(table)
    record.addQuery('sys_id', 'IN', sysIds.join(','))
    countStatements(1)
    countWrites(sysIds.length)
    record.deleteMultiple()
}

/** What a row must hold: a value, or one of several. */
type Expected = Record<string, string | readonly string[]>

function rowsWhere(table: string, field: string, sysId: string, expected: Expected): GlideRecord {
    if (!isSysId(sysId)) throw new Error(`A row of ${table} without a sys_id cannot be changed`)
    const record = new GlideRecord(table)
    const check = (name: string, wanted: string | readonly string[]) => {
        if (!record.isValidField(name) || wanted.length === 0) {
            throw new Error(`Table ${table} cannot be asked for ${JSON.stringify(name)}`)
        }
    }
    if (field !== 'sys_id') check(field, sysId)
    record.addQuery(field, sysId)
    for (const name of Object.keys(expected)) {
        const wanted = expected[name]
        check(name, wanted)
        if (typeof wanted === 'string') record.addQuery(name, wanted)
        else record.addQuery(name, 'IN', wanted.join(','))
    }
    return record
}

function updateWhere(record: GlideRecord, table: string, values: Record<string, Value>): void {
    if (Object.keys(values).some((field) => values[field] === null || values[field] === '')) {
        throw new Error(`A conditional update of ${table} cannot empty a column`)
    }
    record.setWorkflow(false)
    set(record, table, values)
    countStatements(1)
    countWrites(1)
    record.updateMultiple()
}

/** Costs two statements (read, write). Use `writeInto` where the row is open anyway. */
export function updateRow(
    table: string,
    sysId: string,
    values: Record<string, Value>,
    options: WriteOptions = {}
): Written {
    const record = openRow(table, sysId)
    if (!record) return { ok: false, reason: `No row ${sysId} in ${table}` }
    return writeInto(record, table, values, options)
}

export function deleteRow(table: string, sysId: string, options: WriteOptions = {}): Written {
    const record = openRow(table, sysId)
    if (!record) return { ok: false, reason: `No row ${sysId} in ${table}` }
    if (options.rules === false) record.setWorkflow(false)
    countStatements(1)
    if (!record.deleteRecord()) return { ok: false, reason: record.getLastErrorMessage() || 'The row was not deleted' }
    countWrites(1)
    return { ok: true, sysId }
}

/** The record for a sys_id, or null; never the first row of the table because a key was empty. */
export function openRow(table: string, sysId: string): GlideRecord | null {
    if (!isSysId(sysId)) return null
    const record = new GlideRecord(table)
    countStatements(1)
    // By name of the column: with the value alone, a key that is gone is looked for among the display values as well.
    return record.get('sys_id', sysId) ? record : null
}

/** Fields of one row by sys_id, or null. */
export function readRow(table: string, sysId: string, fields: readonly string[]): Row | null {
    const record = openRow(table, sysId)
    return record && rowOf(record, fields)
}

/** Fields of an opened record as plain values, its sys_id with them. */
export function rowOf(record: GlideRecord, fields: readonly string[]): Row {
    const row: Row = { sys_id: record.getUniqueValue() }
    for (const field of fields) if (field !== 'sys_id') row[field] = record.getValue(field)
    return row
}

export function writeInto(
    record: GlideRecord,
    table: string,
    values: Record<string, Value>,
    options: WriteOptions = {}
): Written {
    if (options.rules === false) record.setWorkflow(false)
    set(record, table, values)
    countStatements(1)
    const sysId = record.update()
    if (!sysId) return { ok: false, reason: record.getLastErrorMessage() || `Nothing was updated in ${table}` }
    countWrites(1)
    return { ok: true, sysId: String(sysId) }
}

/**
 * Inserts many rows with one record object; business rules do not run. Stops at the first refusal and says why: a
 * duplicate key there means that another worker wrote the same row.
 */
export function insertRows(
    table: string,
    rows: readonly Record<string, Value>[]
): { inserted: number; reason: string } {
    if (rows.length === 0) return { inserted: 0, reason: '' }
    const record = new GlideRecord(table)
    let inserted = 0
    for (const values of rows) {
        record.newRecord()
        record.setWorkflow(false)
        if (inserted === 0) set(record, table, values)
        else assign(record, values)
        placeInDomain(record)
        countStatements(1)
        if (!record.insert())
            return { inserted, reason: record.getLastErrorMessage() || `Nothing was inserted into ${table}` }
        countWrites(1)
        inserted += 1
    }
    return { inserted, reason: '' }
}

/** Updates at most a list of rows by sys_id: one statement to read them and one for each that is written; no business rules. */
export function updateRows(
    table: string,
    updates: readonly { sysId: string; values: Record<string, Value> }[]
): number {
    if (updates.length === 0) return 0
    if (updates.length > mostListed) throw new Error(`${updates.length} rows to update at once; at most ${mostListed}`)
    const wanted = new Map<string, Record<string, Value>>()
    for (const update of updates) {
        if (!isSysId(update.sysId)) throw new Error('A row without a sys_id cannot be updated')
        wanted.set(update.sysId, update.values)
    }
    const record = new GlideRecord(table)
    record.addQuery('sys_id', 'IN', [...wanted.keys()].join(','))
    countStatements(1)
    record.query()
    let updated = 0
    while (record.next()) {
        const values = wanted.get(record.getUniqueValue())
        if (!values) continue
        record.setWorkflow(false)
        set(record, table, values)
        countStatements(1)
        if (record.update()) updated += 1
    }
    countWrites(updated)
    return updated
}
