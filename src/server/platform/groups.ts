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
    const aggregate = asked(table, conditions, (one) => {
        counting(one).addAggregate('COUNT')
        one.groupBy(field)
    })
    // Without a prototype: 'constructor' is a value like any other.
    const counts = Object.create(null) as Record<string, number>
    while (aggregate.next()) counts[aggregate.getValue(field) ?? ''] = counted(aggregate)
    return counts
}

export function sumOf(table: string, conditions: readonly Condition[], field: string): number {
    const aggregate = asked(table, conditions, (one) => one.addAggregate('SUM', field))
    return aggregate.next() ? Number(aggregate.getAggregate('SUM', field)) || 0 : 0
}

/** A row for each combination of values of the fields; null where empty, as a row read. */
export function rowsOfGroups(table: string, conditions: readonly Condition[], fields: readonly string[]): Row[] {
    const aggregate = asked(table, conditions, (one) => fields.forEach((field) => one.groupBy(field)))
    const rows: Row[] = []
    while (aggregate.next()) {
        const row: Row = {}
        for (const field of fields) row[field] = aggregate.getValue(field) || null
        rows.push(row)
    }
    return rows
}
