// The one way this app reads and writes rows: every condition is checked before the platform could drop it in silence.
import { GlideRecord } from '@servicenow/glide'
import { conditionList, conditionText, keysListed, operators, withConditions } from './conditions.ts'
import type { Condition, Operator, Row, Value } from './conditions.ts'
import { countStatements, countWrites } from './counters.ts'
import { domainColumn, globalDomain } from './domains.ts'
import { countByValue, countByValues, countMatching, rowsOfGroups, sumOf } from './groups.ts'
import { rowOf } from './rows.ts'

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
    /** Rows of this domain and of everybody's; every row where the table has no domains, or everybody asks. */
    inDomain(domain: string): Query
    orderBy(field: string): Query
    orderByDesc(field: string): Query
    limit(rows: number): Query
    /** The first matching row with these fields (sys_id always), or null. */
    first(fields: readonly string[]): Row | null
    /** Rows one at a time; `visit` answers false to stop. Memory does not grow with the number of rows. */
    each(fields: readonly string[], visit: (row: Row) => void | boolean): void
    /**
     * As `each`, for a few thousand rows of a table much wider than what is asked: one grouped statement hands over these columns and
     * the sys_id instead of whole rows. Without a limit and in no order that was asked for; business rules of queries do not run.
     * Where an instance does not tell the sys_id that it grouped by, whole rows are read.
     */
    eachOf(fields: readonly string[], visit: (row: Row) => void): void
    /** At most `limit` rows; throws when more match, so that nothing is cut in silence. */
    all(fields: readonly string[], limit: number): Row[]
    count(): number
    /** Numbers of rows by the values of one field; the empty value under ''. */
    countBy(field: string): Record<string, number>
    /** Numbers of rows by the values of several fields. */
    countByAll(fields: readonly string[]): { row: Row; count: number }[]
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

/** What has been asked of a table so far. */
interface Asked {
    readonly table: string
    /** Tells which fields the table has. */
    readonly probe: GlideRecord
    readonly conditions: Condition[]
    readonly orders: { field: string; descending: boolean }[]
    limit: number
}

export function query(table: string): Query {
    const probe = new GlideRecord(table)
    if (!probe.isValid()) throw new Error(`Table ${table} does not exist or may not be read by this application`)
    const asked: Asked = { table, probe, conditions: [], orders: [], limit: 0 }
    const own = () => self
    const self: Query = {
        ...conditionsOn(asked, own),
        ...orderOn(asked, own),
        ...rowsOf(asked),
        ...countsOf(asked),
        ...writesOn(asked),
    }
    return self
}

function checkField({ table, probe }: Asked, field: string): void {
    if (field === 'sys_id') return
    if (!/^[a-z][a-z0-9_]*$/.test(field) || !probe.isValidField(field)) {
        throw new Error(`Table ${table} has no field ${JSON.stringify(field)}`)
    }
}

type Conditions =
    'where' | 'whereIn' | 'whereNotIn' | 'whereBetween' | 'whereAnyIn' | 'whereEmpty' | 'whereNotEmpty' | 'inDomain'

function conditionsOn(asked: Asked, self: () => Query): Pick<Query, Conditions> {
    const { table } = asked
    const text = (field: string, value: Value): string => conditionText(table, field, value)
    const list = (field: string, values: readonly string[]): string => conditionList(table, field, values)

    function add(condition: Condition, ...fields: string[]): Query {
        for (const field of fields) checkField(asked, field)
        asked.conditions.push(condition)
        return self()
    }

    function compare(field: string, operator: Operator, value: string): Query {
        if (!operators.includes(operator)) throw new Error(`Unknown operator ${JSON.stringify(operator)}`)
        return add({ kind: 'compare', field, operator, value }, field)
    }

    return {
        where(field: string, second: Operator | Value, third?: Value): Query {
            const operator = third === undefined ? '=' : (second as Operator)
            const value = third === undefined ? (second as Value) : third
            if (operator === 'IN' || operator === 'NOT IN') throw new Error('Use whereIn or whereNotIn for lists')
            return compare(field, operator, text(field, value))
        },
        whereIn: (field, values) => compare(field, 'IN', list(field, values)),
        whereNotIn: (field, values) => compare(field, 'NOT IN', list(field, values)),
        whereBetween(field, from, to) {
            if (from === null && to === null) throw new Error(`No bounds given for ${table}.${field}`)
            if (from !== null) compare(field, '>=', text(field, from))
            if (to !== null) compare(field, '<=', text(field, to))
            return self()
        },
        whereAnyIn(lists) {
            if (lists.length === 0) throw new Error(`No lists given for ${table}`)
            const fields = lists.map((each) => each.field)
            const parts = lists.map((each) => ({ field: each.field, value: list(each.field, each.values) }))
            return add({ kind: 'any', parts }, ...fields)
        },
        whereEmpty: (field) => add({ kind: 'empty', field }, field),
        whereNotEmpty: (field) => add({ kind: 'notEmpty', field }, field),
        inDomain(domain) {
            if (domain === globalDomain || !asked.probe.isValidField(domainColumn)) return self()
            return compare(domainColumn, 'IN', list(domainColumn, [domain, globalDomain]))
        },
    }
}

function orderOn(asked: Asked, self: () => Query): Pick<Query, 'orderBy' | 'orderByDesc' | 'limit'> {
    function order(field: string, descending: boolean): Query {
        checkField(asked, field)
        asked.orders.push({ field, descending })
        return self()
    }
    return {
        orderBy: (field) => order(field, false),
        orderByDesc: (field) => order(field, true),
        limit(rows) {
            if (!(rows > 0)) throw new Error('A limit is a positive number of rows')
            asked.limit = rows
            return self()
        },
    }
}

function open({ table, conditions, orders, limit }: Asked): GlideRecord {
    const record = withConditions(new GlideRecord(table), conditions)
    for (const order of orders) {
        if (order.descending) record.orderByDesc(order.field)
        else record.orderBy(order.field)
    }
    if (limit > 0) record.setLimit(limit)
    countStatements(1)
    record.query()
    return record
}

type Reads = Pick<Query, 'first' | 'each' | 'eachOf' | 'all'>

function rowsOf(asked: Asked): Reads {
    const check = (fields: readonly string[]) => fields.forEach((field) => checkField(asked, field))
    const reads: Reads = {
        first(fields) {
            check(fields)
            asked.limit = 1
            const record = open(asked)
            return record.next() ? rowOf(record, fields) : null
        },
        each(fields, visit) {
            check(fields)
            const record = open(asked)
            while (record.next()) if (visit(rowOf(record, fields)) === false) return
        },
        eachOf(fields, visit) {
            check(fields)
            const rows = rowsOfGroups(asked.table, asked.conditions, [...fields, 'sys_id'])
            if (rows.every((row) => row.sys_id)) rows.forEach(visit)
            else reads.each(fields, visit)
        },
        all(fields, limit) {
            check(fields)
            if (!(limit > 0)) throw new Error('State how many rows may be read')
            asked.limit = limit + 1
            const rows: Row[] = []
            const record = open(asked)
            while (record.next()) rows.push(rowOf(record, fields))
            if (rows.length > limit) throw new Error(`More than ${limit} rows of ${asked.table} match`)
            return rows
        },
    }
    return reads
}

function countsOf(asked: Asked): Pick<Query, 'count' | 'countBy' | 'countByAll' | 'sum'> {
    const { table, conditions } = asked
    return {
        count: () => countMatching(table, conditions),
        countBy(field) {
            checkField(asked, field)
            return countByValue(table, conditions, field)
        },
        countByAll(fields) {
            fields.forEach((field) => checkField(asked, field))
            return countByValues(table, conditions, fields)
        },
        sum(field) {
            checkField(asked, field)
            return sumOf(table, conditions, field)
        },
    }
}

function writesOn(asked: Asked): Pick<Query, 'updateAll' | 'deleteAll'> {
    const { table, conditions } = asked

    function guard(verb: string, atMost: number, keys = Infinity): number {
        if (conditions.length === 0) throw new Error(`Refused to ${verb} ${table} without a condition`)
        if (!(atMost > 0)) throw new Error(`State how many rows of ${table} may be touched`)
        const rows = keys <= atMost ? keys : countMatching(table, conditions)
        if (rows > atMost) throw new Error(`Refused to ${verb} ${rows} rows of ${table}: at most ${atMost} were stated`)
        return rows
    }

    return {
        updateAll(values, options) {
            Object.keys(values).forEach((field) => checkField(asked, field))
            const rows = guard('update', options.atMost, keysListed(conditions))
            if (rows === 0) return 0
            const record = withConditions(new GlideRecord(table), conditions)
            record.setWorkflow(options.rules === true)
            const clears = Object.keys(values).some((field) => settable(values[field]) === '')
            countWrites(rows)
            if (clears) return updateEach(record, values, options.rules === true)
            for (const field of Object.keys(values)) record.setValue(field, settable(values[field]))
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
}

/** Whether updateMultiple can empty a column is not documented, so rows are emptied one by one. */
function updateEach(record: GlideRecord, values: Record<string, Value>, rules: boolean): number {
    let updated = 0
    countStatements(1)
    record.query()
    while (record.next()) {
        record.setWorkflow(rules)
        for (const field of Object.keys(values)) record.setValue(field, settable(values[field]))
        countStatements(1)
        if (record.update()) updated += 1
    }
    return updated
}

// The platform empties a field for the word NULL, which may be somebody's name in Miro: it is written as Null.
/** What setValue takes: numbers and booleans as text, null as empty. */
export function settable(value: Value | undefined): string {
    if (value === null || value === undefined) return ''
    return value === 'NULL' ? 'Null' : String(value)
}
