// Counts, sums and pages of a table by encoded query, each with the list page that shows the same rows; reads only.
import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import { filterRunsScript } from '../base/query-values.ts'
import { countStatements } from './counters.ts'
import type { Row } from './records.ts'
import { rowOf } from './rows.ts'

/** One group of a filter. */
export interface Group {
    /** Values of the fields grouped by, in their order; '' where empty. */
    readonly values: readonly string[]
    readonly count: number
    /** Sums of the fields summed, in their order. */
    readonly sums: readonly number[]
}

/**
 * What a screen asks of a table. Filters are encoded queries; one the platform does not understand, which it would take as
 * matching every row, or that would run a script throws before anything is read. Nothing here leads to a write.
 */
export interface Figures {
    /** Page of the list of these rows, below the instance's address. */
    list(filter: string): string
    /** Page of one row. */
    page(sysId: string): string
    count(filter: string): number
    /**
     * Rows by the values of fields (also of referenced records, 'user.department'), largest first; one statement.
     * @param most how many groups are answered at most; 1 to 1,000
     */
    groups(filter: string, by: readonly string[], sums?: readonly string[], most?: number): Group[]
    /** At most 1,000 rows in the filter's order, beginning with the row number `offset`. */
    rows(filter: string, fields: readonly string[], offset: number, limit: number): Row[]
}

/** Called once by the store that owns the table. */
export function figuresOf(table: string): Figures {
    return {
        list: (filter) => `${table}_list.do?sysparm_query=${encodeURIComponent(filter)}`,
        page: (sysId) => `${table}.do?sys_id=${sysId}`,
        count: (filter) => grouped(table, filter, [], [], 1)[0]?.count ?? 0,
        groups: (filter, by, sums = [], most = 1000) => grouped(table, filter, by, sums, most),
        rows: (filter, fields, offset, limit) => rowsOf(table, filter, fields, offset, limit),
    }
}

function check(table: string, filter: string): void {
    if (filterRunsScript(filter)) throw new Error(`A filter of ${table} would run a script`)
    if (filter !== '' && !new GlideRecord(table).isValidEncodedQuery(filter))
        throw new Error(`A filter of ${table} is not understood: ${filter}`)
}

/** COUNT needs no column; the type package asks for one everywhere. */
interface Aggregate {
    addAggregate(name: string, field?: string): void
    getAggregate(name: string, field?: string): string
}

function grouped(table: string, filter: string, by: readonly string[], sums: readonly string[], most: number): Group[] {
    check(table, filter)
    const asked = new GlideAggregate(table)
    const aggregate = asked as unknown as Aggregate
    if (filter !== '') asked.addEncodedQuery(filter)
    aggregate.addAggregate('COUNT')
    for (const field of sums) aggregate.addAggregate('SUM', field)
    for (const field of by) asked.groupBy(field)
    countStatements(1)
    asked.query()
    const found: Group[] = []
    while (asked.next()) {
        found.push({
            values: by.map((field) => asked.getValue(field) ?? ''),
            count: Number(aggregate.getAggregate('COUNT')) || 0,
            sums: sums.map((field) => Number(aggregate.getAggregate('SUM', field)) || 0),
        })
    }
    return found.sort((one, other) => other.count - one.count).slice(0, most)
}

function rowsOf(table: string, filter: string, fields: readonly string[], offset: number, limit: number): Row[] {
    check(table, filter)
    if (!(limit >= 1 && limit <= 1000 && offset >= 0)) throw new Error('A page has 1 to 1,000 rows')
    const record = new GlideRecord(table)
    if (filter !== '') record.addEncodedQuery(filter)
    record.chooseWindow(offset, offset + limit, false)
    countStatements(1)
    record.query()
    const rows: Row[] = []
    while (record.next() && rows.length < limit) {
        rows.push(rowOf(record, fields))
    }
    return rows
}
