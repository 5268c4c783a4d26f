// What an aggregate answers about the rows that match checked conditions: one statement each.
import { GlideAggregate } from '@servicenow/glide'
import { withConditions } from './conditions.ts'
import type { Condition, Row } from './conditions.ts'
import { countStatements } from './counters.ts'

/** COUNT needs no column; the type package asks for one everywhere. */
interface Counting {
    addAggregate(name: string): void
    getAggregate(name: string): string
}

const counting = (aggregate: GlideAggregate) => aggregate as unknown as Counting

const counted = (aggregate: GlideAggregate): number => Number(counting(aggregate).getAggregate('COUNT')) || 0

function asked(table: string, conditions: readonly Condition[], prepare: (aggregate: GlideAggregate) => void) {
    const aggregate = withConditions(new GlideAggregate(table), conditions)
    prepare(aggregate)
    countStatements(1)
    aggregate.query()
    return aggregate
}

export function countMatching(table: string, conditions: readonly Condition[]): number {
    const aggregate = asked(table, conditions, (one) => counting(one).addAggregate('COUNT'))
    return aggregate.next() ? counted(aggregate) : 0
}

/** Numbers of rows by the values of one field; the empty value under ''. */
export function countByValue(table: string, conditions: readonly Condition[], field: string): Record<string, number> {
    // Without a prototype: 'constructor' is a value like any other.
    const counts = Object.create(null) as Record<string, number>
    for (const { row, count } of countByValues(table, conditions, [field])) counts[row[field] ?? ''] = count
    return counts
}

/** Numbers of rows by the values of several fields; null where empty, as a row read. */
export function countByValues(
    table: string,
    conditions: readonly Condition[],
    fields: readonly string[]
): { row: Row; count: number }[] {
    const aggregate = asked(table, conditions, (one) => {
        counting(one).addAggregate('COUNT')
        fields.forEach((field) => one.groupBy(field))
    })
    const counts: { row: Row; count: number }[] = []
    while (aggregate.next()) counts.push({ row: groupRow(aggregate, fields), count: counted(aggregate) })
    return counts
}

function groupRow(aggregate: GlideAggregate, fields: readonly string[]): Row {
    const row: Row = {}
    for (const field of fields) row[field] = aggregate.getValue(field) || null
    return row
}

export function sumOf(table: string, conditions: readonly Condition[], field: string): number {
    const aggregate = asked(table, conditions, (one) => one.addAggregate('SUM', field))
    return aggregate.next() ? Number(aggregate.getAggregate('SUM', field)) || 0 : 0
}

/** A row for each combination of values of the fields; null where empty, as a row read. */
export function rowsOfGroups(table: string, conditions: readonly Condition[], fields: readonly string[]): Row[] {
    const aggregate = asked(table, conditions, (one) => fields.forEach((field) => one.groupBy(field)))
    const rows: Row[] = []
    while (aggregate.next()) rows.push(groupRow(aggregate, fields))
    return rows
}
