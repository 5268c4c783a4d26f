// Conditions of a query: what one may be, which values it may have, and how it is put to the platform.
import type { GlideAggregate, GlideRecord } from '@servicenow/glide'
import { mostListed } from '../base/chunks.ts'
import { runsAsScript } from '../base/query-values.ts'

export const operators = [
    '=',
    '!=',
    '<',
    '<=',
    '>',
    '>=',
    'STARTSWITH',
    'CONTAINS',
    'ENDSWITH',
    'IN',
    'NOT IN',
] as const
export type Operator = (typeof operators)[number]

/** Internal values: instants as 'yyyy-MM-dd HH:mm:ss' in UTC, booleans as true/false, references as sys_ids. */
export type Value = string | number | boolean | null
/** A row as read: internal form, null when empty, booleans as '1' / '0' (what GlideRecord.getValue gives). */
export type Row = Record<string, string | null>

/** A condition that passed the checks of records.ts. */
export type Condition =
    | { kind: 'compare'; field: string; operator: Operator; value: string }
    | { kind: 'any'; parts: { field: string; value: string }[] }
    | { kind: 'empty'; field: string }
    | { kind: 'notEmpty'; field: string }

/** A value as a condition takes it; an empty one is a mistake, because the platform would not take it as 'is empty'. */
export function conditionText(table: string, field: string, value: Value): string {
    const written = value === null || value === undefined ? '' : String(value)
    if (written === '') throw new Error(`Empty value for ${table}.${field}: use whereEmpty to ask for empty rows`)
    if (runsAsScript(written)) throw new Error(`A value for ${table}.${field} would be run as a script`)
    // The word NULL asks for empty fields; settable() of records.ts never writes it.
    return written === 'NULL' ? 'Null' : written
}

/** Values of IN: at least one, at most 1,000, none empty, none with the comma that separates them. */
export function conditionList(table: string, field: string, values: readonly string[]): string {
    if (values.length === 0) throw new Error(`No values given for ${table}.${field}`)
    if (values.length > mostListed)
        throw new Error(`${values.length} values for ${table}.${field}; at most ${mostListed} at once`)
    const written = values.map((value) => conditionText(table, field, value))
    if (written.some((value) => value.includes(','))) throw new Error(`A value for ${table}.${field} contains a comma`)
    return written.join(',')
}

/** Puts the conditions on a record that is about to be queried; answers the record. */
export function withConditions<T extends GlideRecord | GlideAggregate>(record: T, conditions: readonly Condition[]): T {
    for (const condition of conditions) {
        if (condition.kind === 'empty') record.addNullQuery(condition.field)
        else if (condition.kind === 'notEmpty') record.addNotNullQuery(condition.field)
        else if (condition.kind === 'any') addAny(record, condition.parts)
        else record.addQuery(condition.field, condition.operator, condition.value)
    }
    return record
}

function addAny(record: GlideRecord | GlideAggregate, parts: { field: string; value: string }[]): void {
    const condition = record.addQuery(parts[0].field, 'IN', parts[0].value)
    for (const part of parts.slice(1)) condition.addOrCondition(part.field, 'IN', part.value)
}

/** Most rows that a list of sys_ids among the conditions lets match; Infinity where there is none. */
export function keysListed(conditions: readonly Condition[]): number {
    let keys = Infinity
    for (const each of conditions) {
        if (each.kind !== 'compare' || each.field !== 'sys_id' || each.operator !== 'IN') continue
        keys = Math.min(keys, each.value.split(',').length)
    }
    return keys
}
