// What a GlideAggregate is asked for, the SQL of it, and the queries it tells about itself.
import type { Cell } from '../kernel.ts'
import { failure } from '../runtime/failure.ts'
import { aggregateSql, functionNamed, trendSql } from './aggregates.ts'
import type { Aggregate, Trend } from './aggregates.ts'
import { QueryCondition, testOf } from './condition.ts'
import type { Slot } from './condition.ts'
import type { RecordParts } from './parts.ts'
import { encode, parseEncodedQuery } from './query.ts'
import { Statement } from './sql.ts'

type Order = { field: string; descending: boolean } | { aggregate: Aggregate }

export interface Asked {
    conditions: Slot[]
    /** Fields grouped by on request. */
    groups: string[]
    aggregates: Aggregate[]
    order: Order[]
    having: { aggregate: Aggregate; operator: string; value: number }[]
    trend: Trend | null
    yearIncluded: boolean
    grouped: boolean
    window: [first: number, last: number] | null
    limit: number | undefined
}

const nothingAsked = (): Asked => ({
    ...{ conditions: [], groups: [], aggregates: [], order: [], having: [], trend: null, yearIncluded: true },
    ...{ grouped: true, window: null, limit: undefined },
})

/**
 * Fields the answer has a row for each value of: those of groupBy(); without any, those that COUNT names (documented: "the field
 * to group the results of the aggregation by"); and those it is ordered by ("also added to the group-by list").
 */
function groupsOf({ groups, aggregates, order, grouped }: Asked): string[] {
    if (!grouped) return []
    const counted = aggregates.filter(({ fn, field }) => fn === 'COUNT' && field).map(({ field }) => field as string)
    const ordered = order.flatMap((one) => ('field' in one ? [one.field] : []))
    return [...new Set([...(groups.length > 0 ? groups : counted), ...ordered])]
}

const whereOf = (asked: Asked) => ({ kind: 'and' as const, parts: asked.conditions.map(({ query }) => query) })

/** Answers the SQL of what was asked and its parameters. @throws where a field does not exist */
export function sqlOf(parts: RecordParts, table: string, asked: Asked): { sql: string; parameters: Cell[] } {
    const statement = new Statement(table, parts.around)
    const place = (field: string): string => {
        const found = statement.place(field)
        if (!found) throw failure(`No field '${field}' in ${table} to group or aggregate by`)
        return found.sql
    }
    const groups = groupsOf(asked)
    const columns = groups.map((field) => `${place(field)} AS "${field}"`)
    const by = groups.map(place)
    const order = asked.order.map((one) => {
        if ('aggregate' in one) return `${one.aggregate.as} DESC`
        return `${statement.shown(one.field)?.sql ?? place(one.field)}${one.descending ? ' DESC' : ''}`
    })
    if (asked.trend) {
        const { shown, order: chronological } = trendSql(asked.trend, place(asked.trend.field), asked.yearIncluded)
        columns.push(`${shown} AS timeref`)
        by.push(shown)
        if (order.length === 0) order.push(...chronological.map((sql) => `min(${sql})`))
    }
    if (order.length === 0) order.push(...by)
    for (const aggregate of asked.aggregates) {
        const { fn, field, as } = aggregate
        const isGroup = fn === 'COUNT' && field !== null && groups.includes(field)
        columns.push(`${aggregateSql(aggregate, field === null || isGroup ? null : place(field))} AS ${as}`)
    }
    if (columns.length === 0) columns.push('count(*) AS rows')
    const where = statement.where(whereOf(asked))
    const having = asked.having.map(({ aggregate, operator, value }) => `${aggregate.as} ${operator} ${value}`)
    const text = [
        `SELECT ${columns.join(', ')} FROM ${statement.from()}`,
        `WHERE ${asked.window ? windowed(statement.from(), where, asked.window) : where}`,
        by.length ? `GROUP BY ${by.join(', ')}` : '',
        having.length ? `HAVING ${having.join(' AND ')}` : '',
        by.length ? `ORDER BY ${order.join(', ')}` : '',
        asked.limit === undefined ? '' : `LIMIT ${asked.limit}`,
    ]
    return { sql: text.filter(Boolean).join(' '), parameters: statement.parameters }
}

/** Only rows within the window are looked at. */
function windowed(from: string, where: string, [first, last]: [number, number]): string {
    return `t.sys_id IN (SELECT t.sys_id FROM ${from} WHERE ${where} LIMIT ${Math.max(0, last - first)} OFFSET ${first})`
}

/** The query as asked: conditions, order, groups; a group without an order of its own is ordered by itself. */
export function queryTextOf(asked: Asked): string {
    const groups = groupsOf(asked)
    const ordered = asked.order.flatMap((one) => ('field' in one ? [one] : []))
    const order = ordered.length > 0 ? ordered : groups.map((field) => ({ field, descending: false }))
    return [
        encode(whereOf(asked)),
        ...order.map(({ field, descending }) => `ORDERBY${descending ? 'DESC' : ''}${field}`),
        ...groups.map((field) => `GROUPBY${field}`),
    ]
        .filter(Boolean)
        .join('^')
}

/** The query of the rows that one group is made of; `valueOf` gives the group's values. */
export function groupQueryOf(asked: Asked, valueOf: (field: string) => string | null): string {
    const groups = groupsOf(asked).map((field) => `${field}=${valueOf(field) ?? ''}`)
    return [encode(whereOf(asked)), ...groups].filter(Boolean).join('^')
}

/** What is asked for; the class of scripts adds what the answer is. */
export class Asking {
    protected readonly asked: Asked = nothingAsked()

    addQuery(...args: unknown[]) {
        if (args.length === 1) {
            this.addEncodedQuery(String(args[0]))
            return new QueryCondition(this.asked.conditions[this.asked.conditions.length - 1])
        }
        const slot: Slot = { query: testOf(args) }
        this.asked.conditions.push(slot)
        return new QueryCondition(slot)
    }
    addEncodedQuery(encoded: string): void {
        const { query, groupBy, order } = parseEncodedQuery(String(encoded ?? ''))
        this.asked.conditions.push({ query })
        for (const field of groupBy) this.groupBy(field)
        for (const { field, descending } of order) {
            if (descending) this.orderByDesc(field)
            else this.orderBy(field)
        }
    }
    addNullQuery(field: string) {
        return this.addQuery(field, 'ISEMPTY', '')
    }
    addNotNullQuery(field: string) {
        return this.addQuery(field, 'ISNOTEMPTY', '')
    }
    addActiveQuery() {
        return this.addQuery('active', 'true')
    }
    addAggregate(fn: string, field?: string | null): void {
        this.aggregate(fn, field ?? null)
    }
    protected aggregate(fn: string, given: string | null): Aggregate {
        const name = functionNamed(fn)
        const field = given === null || given === '' ? null : String(given)
        if (name === 'COUNT' && field) this.shows(field)
        const known = this.asked.aggregates.find((one) => one.fn === name && one.field === field)
        if (known) return known
        const aggregate = { fn: name, field, as: `a${this.asked.aggregates.length}` }
        this.asked.aggregates.push(aggregate)
        return aggregate
    }
    /** Lets scripts read a grouped field as a property. */
    protected shows(field: string): void {
        if (!(field in this))
            Object.defineProperty(this, field, {
                get: () => (this as unknown as { getElement(name: string): object }).getElement(field),
            })
    }
    groupBy(field: string): void {
        if (!this.asked.groups.includes(String(field))) this.asked.groups.push(String(field))
        this.shows(String(field))
    }
    orderBy(field: string): void {
        this.asked.order.push({ field: String(field), descending: false })
        this.shows(String(field))
    }
    orderByDesc(field: string): void {
        this.asked.order.push({ field: String(field), descending: true })
        this.shows(String(field))
    }
    /** Descending, as the platform does. */
    orderByAggregate(fn: string, field?: string): void {
        this.asked.order.push({ aggregate: this.aggregate(fn, field ?? null) })
    }
    addTrend(field: string, interval: string, units = 1): void {
        this.asked.trend = { field: String(field), interval: String(interval).toLowerCase(), units: Number(units) }
        this.shows('timeref')
    }
    setIntervalYearIncluded(included: boolean): void {
        this.asked.yearIncluded = !!included
    }
    addHaving(fn: string, ...rest: unknown[]): void {
        const [field, operator, value] = rest.length === 3 ? rest : [null, ...rest]
        if (!/^(=|!=|<|<=|>|>=)$/.test(String(operator))) throw failure(`not implemented: having '${String(operator)}'`)
        const aggregate = this.aggregate(fn, field as string | null)
        this.asked.having.push({ aggregate, operator: String(operator), value: Number(value) })
    }
    setLimit(limit: number): void {
        this.asked.limit = Number(limit)
    }
    setAggregateWindow(first: number, last: number): void {
        this.asked.window = [Number(first), Number(last)]
    }
    /** Rules of queries do not run for aggregates unless asked to, which nothing here does. */
    setAggregateWorkflow(on: boolean): void {
        if (on) throw failure('not implemented: GlideAggregate.setAggregateWorkflow(true)')
    }
    setGroup(on: boolean): void {
        this.asked.grouped = !!on
    }
    setCategory(): void {}
}
