// GlideAggregate: counts, sums, averages, minima and maxima, by group.
import type { Cell } from '../kernel.ts'
import { failure } from '../runtime/failure.ts'
import { guardClass } from '../runtime/unknown.ts'
import { AggregateQuery } from './aggregate-query.ts'
import { QueryCondition, testOf } from './condition.ts'
import type { Slot } from './condition.ts'
import type { RecordParts } from './parts.ts'
import { encode, parseEncodedQuery } from './query.ts'
import { shownCell } from './shown.ts'
import type { Cells } from './store.ts'
import { fromCell } from './values.ts'

/** What an aggregate keeps hidden from scripts. */
interface AggregateState {
    query: AggregateQuery
    rows: Cells[]
    at: number
}

export function glideAggregateClass(parts: RecordParts) {
    const base = aggregateBase()
    return guardClass(resultClass(parts, base, groupClass(base, conditionClass(base))), 'GlideAggregate')
}

function aggregateBase() {
    let stateOf!: (aggregate: object) => AggregateState
    class Base {
        readonly #state: AggregateState
        static {
            stateOf = (aggregate) => (aggregate as Base).#state
        }
        constructor(table: string) {
            this.#state = { query: new AggregateQuery(String(table)), rows: [], at: -1 }
        }
    }
    const cellOf = (aggregate: object, column: string): Cell | undefined =>
        stateOf(aggregate).rows[stateOf(aggregate).at]?.[column]
    return { Base, stateOf, cellOf }
}

type AggregateBase = ReturnType<typeof aggregateBase>

function conditionClass({ Base, stateOf }: AggregateBase) {
    const condition = (aggregate: object, slot: Slot) => {
        stateOf(aggregate).query.conditions.push(slot)
        return new QueryCondition(slot)
    }
    abstract class Conditions extends Base {
        abstract groupBy(field: string): void
        abstract orderBy(field: string): void
        abstract orderByDesc(field: string): void

        addQuery(...args: unknown[]) {
            if (args.length !== 1) return condition(this, { query: testOf(args) })
            this.addEncodedQuery(String(args[0]))
            return new QueryCondition(stateOf(this).query.conditions.at(-1) as Slot)
        }
        addEncodedQuery(encoded: string): void {
            const { query, groupBy, order } = parseEncodedQuery(encoded)
            condition(this, { query })
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
        getEncodedQuery(): string {
            return encode({ kind: 'and', parts: stateOf(this).query.conditions.map(({ query }) => query) })
        }
    }
    return Conditions
}

function groupClass({ stateOf }: AggregateBase, Conditions: ReturnType<typeof conditionClass>) {
    abstract class Groups extends Conditions {
        abstract getElement(field: string): object

        addAggregate(fn: string, field?: string | null): void {
            // Counting a field counts the records of each of its values.
            if (fn.toUpperCase() === 'COUNT' && field) this.groupBy(field)
            stateOf(this).query.aggregate(fn, field ?? null)
        }
        groupBy(field: string): void {
            const { groups } = stateOf(this).query
            if (groups.includes(field)) return
            groups.push(field)
            if (!(field in this)) Object.defineProperty(this, field, { get: () => this.getElement(field) })
        }
        orderBy(field: string): void {
            stateOf(this).query.order.push({ sql: (statement) => statement.shown(field)?.sql })
        }
        orderByDesc(field: string): void {
            stateOf(this).query.order.push({
                sql: (statement) => (statement.shown(field) ? `${statement.shown(field)?.sql} DESC` : undefined),
            })
        }
        /** Descending, as the platform does. */
        orderByAggregate(fn: string, field?: string): void {
            this.addAggregate(fn, field)
            const { as } = stateOf(this).query.aggregate(fn, field ?? null)
            stateOf(this).query.order.push({ sql: () => `${as} DESC` })
        }
        addHaving(fn: string, ...rest: unknown[]): void {
            const [field, operator, value] = rest.length === 3 ? rest : [null, ...rest]
            if (!/^(=|!=|<|<=|>|>=)$/.test(String(operator)))
                throw failure(`not implemented: having '${String(operator)}'`)
            this.addAggregate(fn, field as string | null)
            const { query } = stateOf(this)
            const aggregate = query.aggregate(fn, field as string | null)
            query.having.push({ aggregate, operator: String(operator), value: Number(value) })
        }
        setLimit(limit: number): void {
            stateOf(this).query.limit = Number(limit)
        }
        /** Groups are on by default; off, every record stands alone, which nothing here needs. */
        setGroup(on: boolean): void {
            if (!on) throw failure('not implemented: GlideAggregate.setGroup(false)')
        }
        setCategory(): void {}
    }
    return Groups
}

function resultClass(parts: RecordParts, { stateOf, cellOf }: AggregateBase, Groups: ReturnType<typeof groupClass>) {
    return class GlideAggregate extends Groups {
        query(): void {
            const { text, parameters } = stateOf(this).query.sql(parts)
            Object.assign(stateOf(this), { rows: parts.script.all(text, parameters), at: -1 })
        }
        next(): boolean {
            return ++stateOf(this).at < stateOf(this).rows.length
        }
        hasNext(): boolean {
            return stateOf(this).at + 1 < stateOf(this).rows.length
        }
        getRowCount(): number {
            return stateOf(this).rows.length
        }
        getAggregate(fn: string, field?: string): string | null {
            const aggregate = stateOf(this).query.known(fn, field ?? null)
            if (!aggregate)
                throw failure(`getAggregate(${fn}${field ? `, ${field}` : ''}) without the addAggregate of the same`)
            const cell = cellOf(this, aggregate.as)
            return cell === null || cell === undefined ? null : String(cell)
        }
        getValue(field: string): string | null {
            return fromCell(cellOf(this, field))
        }
        getDisplayValue(field: string): string {
            const column = parts.dictionary.column(this.getTableName(), field)
            return column ? shownCell(parts, column, cellOf(this, field)) : ''
        }
        getElement(field: string) {
            return { toString: () => this.getValue(field) ?? '', getDisplayValue: () => this.getDisplayValue(field) }
        }
        getTableName(): string {
            return stateOf(this).query.table
        }
        isValidField(field: string): boolean {
            return parts.dictionary.column(this.getTableName(), field) !== undefined
        }
    }
}
