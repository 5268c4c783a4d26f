// The one way this app reads and writes rows: every condition is checked before the platform could drop it in silence.
import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import { conditionList, conditionText, operators, withConditions } from './conditions.ts'
import type { Condition, Operator, Row, Value } from './conditions.ts'
import { countStatements, countWrites } from './counters.ts'

export type { Operator, Row, Value } from './conditions.ts'

/**
 * Rules, because the platform drops an invalid condition and then matches EVERY row:
 * - a field must exist on the table; dot-walking is refused;
 * - an operator must be one of conditions.ts;
 * - a value must not begin with 'javascript:', which the platform would run: ask query-values.ts about those from outside;
 * - a value must not be empty (use `whereEmpty`); `whereIn` needs at least one value, each non-empty, at most 1,000;
 * - `updateAll` and `deleteAll` need at least one condition and a stated ceiling; above it nothing is touched.
 * Breaking a rule throws a plain Error before the database is touched: it is a mistake of the program, not of a person.
 */
export interface Query {
    /** field = value. */
    where(field: string, value: Value): Query
    where(field: string, operator: Operator, value: Value): Query
    whereIn(field: string, values: readonly string[]): Query
    whereNotIn(field: string, values: readonly string[]): Query
    /** from <= field <= to; either may be null for an open end, not both. */
    whereBetween(field: string, from: Value, to: Value): Query
    /** One of several lists holds: (a IN …) or (b IN …); at least one list, none of them empty. */
    whereAnyIn(lists: readonly { field: string; values: readonly string[] }[]): Query
    whereEmpty(field: string): Query
    whereNotEmpty(field: string): Query
    orderBy(field: string): Query
    orderByDesc(field: string): Query
    limit(rows: number): Query
    /** The first matching row with these fields (sys_id always), or null. */
    first(fields: readonly string[]): Row | null
    /** Rows one at a time; `visit` answers false to stop. Memory does not grow with the number of rows. */
    each(fields: readonly string[], visit: (row: Row) => void | boolean): void
    /** At most `limit` rows; throws when more match, so that nothing is cut in silence. */
    all(fields: readonly string[], limit: number): Row[]
    count(): number
    /** Numbers of rows by the values of one field; the empty value under ''. */
    countBy(field: string): Record<string, number>
    /** Sum of a number column. */
    sum(field: string): number
    /**
     * One statement for all rows (one each where a value is emptied). Counts first and throws above `atMost`; a list of no more
     * sys_ids than that cannot match more rows, so that nothing is counted and the number of keys is the answer. Business rules
     * do not run unless `rules`.
     */
    updateAll(values: Record<string, Value>, options: { atMost: number; rules?: boolean }): number
    /** As updateAll. The platform's cascade rules of references still hold. */
    deleteAll(options: { atMost: number; rules?: boolean }): number
}

export function query(table: string): Query {
    const probe = new GlideRecord(table)
    if (!probe.isValid()) throw new Error(`Table ${table} does not exist or may not be read by this application`)
    const conditions: Condition[] = []
    const orders: { field: string; descending: boolean }[] = []
    let rowLimit = 0

    function checkField(field: string): void {
        if (field === 'sys_id') return
        if (!/^[a-z][a-z0-9_]*$/.test(field) || !probe.isValidField(field)) {
            throw new Error(`Table ${table} has no field ${JSON.stringify(field)}`)
        }
    }

    const text = (field: string, value: Value): string => conditionText(table, field, value)
    const list = (field: string, values: readonly string[]): string => conditionList(table, field, values)

    function add(field: string, operator: Operator, value: string): Query {
        checkField(field)
        if (!operators.includes(operator)) throw new Error(`Unknown operator ${JSON.stringify(operator)}`)
        conditions.push({ kind: 'compare', field, operator, value })
        return self
    }

    function open(): GlideRecord {
        const record = withConditions(new GlideRecord(table), conditions)
        for (const order of orders) {
            if (order.descending) record.orderByDesc(order.field)
            else record.orderBy(order.field)
        }
        if (rowLimit > 0) record.setLimit(rowLimit)
        countStatements(1)
        record.query()
        return record
    }

    function read(record: GlideRecord, fields: readonly string[]): Row {
        const row: Row = { sys_id: record.getUniqueValue() }
        for (const field of fields) if (field !== 'sys_id') row[field] = record.getValue(field)
        return row
    }

    /** Most rows that a list of sys_ids among the conditions lets match; Infinity where there is none. */
    function keysListed(): number {
        let keys = Infinity
        for (const each of conditions) {
            if (each.kind !== 'compare' || each.field !== 'sys_id' || each.operator !== 'IN') continue
            keys = Math.min(keys, each.value.split(',').length)
        }
        return keys
    }

    function guard(verb: string, atMost: number, keys = Infinity): number {
        if (conditions.length === 0) throw new Error(`Refused to ${verb} ${table} without a condition`)
        if (!(atMost > 0)) throw new Error(`State how many rows of ${table} may be touched`)
        const rows = keys <= atMost ? keys : self.count()
        if (rows > atMost) throw new Error(`Refused to ${verb} ${rows} rows of ${table}: at most ${atMost} were stated`)
        return rows
    }

    const self: Query = {
        where(field: string, second: Operator | Value, third?: Value): Query {
            const operator = third === undefined ? '=' : (second as Operator)
            const value = third === undefined ? (second as Value) : third
            if (operator === 'IN' || operator === 'NOT IN') throw new Error('Use whereIn or whereNotIn for lists')
            return add(field, operator, text(field, value))
        },
        whereIn: (field, values) => add(field, 'IN', list(field, values)),
        whereNotIn: (field, values) => add(field, 'NOT IN', list(field, values)),
        whereBetween(field, from, to) {
            if (from === null && to === null) throw new Error(`No bounds given for ${table}.${field}`)
            if (from !== null) add(field, '>=', text(field, from))
            if (to !== null) add(field, '<=', text(field, to))
            return self
        },
        whereAnyIn(lists) {
            if (lists.length === 0) throw new Error(`No lists given for ${table}`)
            lists.forEach((each) => checkField(each.field))
            conditions.push({
                kind: 'any',
                parts: lists.map((each) => ({ field: each.field, value: list(each.field, each.values) })),
            })
            return self
        },
        whereEmpty(field) {
            checkField(field)
            conditions.push({ kind: 'empty', field })
            return self
        },
        whereNotEmpty(field) {
            checkField(field)
            conditions.push({ kind: 'notEmpty', field })
            return self
        },
        orderBy(field) {
            checkField(field)
            orders.push({ field, descending: false })
            return self
        },
        orderByDesc(field) {
            checkField(field)
            orders.push({ field, descending: true })
            return self
        },
        limit(rows) {
            if (!(rows > 0)) throw new Error('A limit is a positive number of rows')
            rowLimit = rows
            return self
        },
        first(fields) {
            fields.forEach(checkField)
            rowLimit = 1
            const record = open()
            return record.next() ? read(record, fields) : null
        },
        each(fields, visit) {
            fields.forEach(checkField)
            const record = open()
            while (record.next()) if (visit(read(record, fields)) === false) return
        },
        all(fields, limit) {
            fields.forEach(checkField)
            if (!(limit > 0)) throw new Error('State how many rows may be read')
            rowLimit = limit + 1
            const rows: Row[] = []
            const record = open()
            while (record.next()) rows.push(read(record, fields))
            if (rows.length > limit) throw new Error(`More than ${limit} rows of ${table} match`)
            return rows
        },
        count() {
            const aggregate = withConditions(new GlideAggregate(table), conditions)
            countRows(aggregate).addAggregate('COUNT')
            countStatements(1)
            aggregate.query()
            return aggregate.next() ? Number(countRows(aggregate).getAggregate('COUNT')) || 0 : 0
        },
        countBy(field) {
            checkField(field)
            const aggregate = withConditions(new GlideAggregate(table), conditions)
            countRows(aggregate).addAggregate('COUNT')
            aggregate.groupBy(field)
            countStatements(1)
            aggregate.query()
            // Without a prototype: 'constructor' is a value like any other.
            const counts = Object.create(null) as Record<string, number>
            while (aggregate.next()) {
                counts[aggregate.getValue(field) ?? ''] = Number(countRows(aggregate).getAggregate('COUNT')) || 0
            }
            return counts
        },
        sum(field) {
            checkField(field)
            const aggregate = withConditions(new GlideAggregate(table), conditions)
            aggregate.addAggregate('SUM', field)
            countStatements(1)
            aggregate.query()
            return aggregate.next() ? Number(aggregate.getAggregate('SUM', field)) || 0 : 0
        },
        updateAll(values, options) {
            Object.keys(values).forEach(checkField)
            const rows = guard('update', options.atMost, keysListed())
            if (rows === 0) return 0
            const record = withConditions(new GlideRecord(table), conditions)
            record.setWorkflow(options.rules === true)
            const clears = Object.keys(values).some((field) => plain(values[field]) === '')
            countWrites(rows)
            if (clears) return updateEach(record, values, options.rules === true)
            for (const field of Object.keys(values)) record.setValue(field, plain(values[field]))
            countStatements(1)
            record.updateMultiple()
            return rows
        },
        deleteAll(options) {
            const rows = guard('delete', options.atMost)
            if (rows === 0) return 0
            const record = withConditions(new GlideRecord(table), conditions)
            record.setWorkflow(options.rules === true)
            countStatements(1)
            countWrites(rows)
            record.deleteMultiple()
            return rows
        },
    }
    return self
}

/** Whether updateMultiple can empty a column is not documented, so rows are emptied one by one. */
function updateEach(record: GlideRecord, values: Record<string, Value>, rules: boolean): number {
    let updated = 0
    countStatements(1)
    record.query()
    while (record.next()) {
        record.setWorkflow(rules)
        for (const field of Object.keys(values)) record.setValue(field, plain(values[field]))
        countStatements(1)
        if (record.update()) updated += 1
    }
    return updated
}

/** What setValue takes: numbers and booleans as text, null as empty. */
function plain(value: Value): string {
    return value === null ? '' : String(value)
}

/** COUNT needs no column; the type package asks for one everywhere. */
function countRows(aggregate: GlideAggregate): {
    addAggregate(name: string): void
    getAggregate(name: string): string
} {
    return aggregate as unknown as { addAggregate(name: string): void; getAggregate(name: string): string }
}
