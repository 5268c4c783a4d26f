// GlideAggregate: counts, sums, averages, minima and maxima, by group.
import type { Cell } from '../kernel.ts'
import { failure } from '../runtime/failure.ts'
import { guardClass } from '../runtime/unknown.ts'
import { QueryCondition, testOf } from './condition.ts'
import type { Slot } from './condition.ts'
import type { RecordParts } from './parts.ts'
import { encode, parseEncodedQuery } from './query.ts'
import { shownCell } from './shown.ts'
import { Statement } from './sql.ts'
import type { Cells } from './store.ts'
import { fromCell } from './values.ts'

const FUNCTIONS: Record<string, string> = {
    COUNT: 'count',
    SUM: 'sum',
    AVG: 'avg',
    MIN: 'min',
    MAX: 'max',
    'COUNT(DISTINCT': 'count',
}

interface Aggregate {
    fn: string
    field: string | null
    as: string
}

export function glideAggregateClass(parts: RecordParts) {
    class GlideAggregate {
        readonly #table: string
        #conditions: Slot[] = []
        #groups: string[] = []
        #aggregates: Aggregate[] = []
        #order: { sql: (statement: Statement) => string | undefined }[] = []
        #having: { aggregate: Aggregate; operator: string; value: number }[] = []
        #limit: number | undefined
        #rows: Cells[] = []
        #at = -1

        constructor(table: string) {
            this.#table = String(table)
        }
        addQuery(...args: unknown[]) {
            if (args.length === 1) {
                this.addEncodedQuery(String(args[0]))
                return new QueryCondition(this.#conditions[this.#conditions.length - 1])
            }
            const slot: Slot = { query: testOf(args) }
            this.#conditions.push(slot)
            return new QueryCondition(slot)
        }
        addEncodedQuery(encoded: string): void {
            const { query, groupBy, order } = parseEncodedQuery(encoded)
            this.#conditions.push({ query })
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
            return encode({ kind: 'and', parts: this.#conditions.map(({ query }) => query) })
        }
        addAggregate(fn: string, field?: string | null): void {
            this.#aggregate(fn, field ?? null)
        }
        #aggregate(fn: string, field: string | null): Aggregate {
            const name = fn.toUpperCase()
            // Counting a field counts the records of each of its values.
            if (name === 'COUNT' && field) this.groupBy(field)
            const known = this.#aggregates.find((aggregate) => aggregate.fn === name && aggregate.field === field)
            if (known) return known
            if (!FUNCTIONS[name]) throw failure(`not implemented: aggregate ${fn}`)
            const aggregate = { fn: name, field, as: `a${this.#aggregates.length}` }
            this.#aggregates.push(aggregate)
            return aggregate
        }
        groupBy(field: string): void {
            if (this.#groups.includes(field)) return
            this.#groups.push(field)
            if (!(field in this)) Object.defineProperty(this, field, { get: () => this.getElement(field) })
        }
        orderBy(field: string): void {
            this.#order.push({ sql: (statement) => statement.shown(field)?.sql })
        }
        orderByDesc(field: string): void {
            this.#order.push({
                sql: (statement) => (statement.shown(field) ? `${statement.shown(field)?.sql} DESC` : undefined),
            })
        }
        /** Descending, as the platform does. */
        orderByAggregate(fn: string, field?: string): void {
            const { as } = this.#aggregate(fn, field ?? null)
            this.#order.push({ sql: () => `${as} DESC` })
        }
        addHaving(fn: string, ...rest: unknown[]): void {
            const [field, operator, value] = rest.length === 3 ? rest : [null, ...rest]
            if (!/^(=|!=|<|<=|>|>=)$/.test(String(operator)))
                throw failure(`not implemented: having '${String(operator)}'`)
            this.#having.push({
                aggregate: this.#aggregate(fn, field as string | null),
                operator: String(operator),
                value: Number(value),
            })
        }
        setLimit(limit: number): void {
            this.#limit = Number(limit)
        }
        /** Groups are on by default; off, every record stands alone, which nothing here needs. */
        setGroup(on: boolean): void {
            if (!on) throw failure('not implemented: GlideAggregate.setGroup(false)')
        }
        setCategory(): void {}
        query(): void {
            const definition = parts.dictionary.table(this.#table)
            if (!definition) throw failure(`GlideAggregate.query() - invalid table name '${this.#table}'`)
            parts.crossScope.table('read', this.#table)
            const statement = new Statement(this.#table, parts.around)
            const columns: string[] = []
            const groups: string[] = []
            for (const field of this.#groups) {
                const place = statement.place(field)
                if (!place) throw failure(`No field '${field}' to group ${this.#table} by`)
                columns.push(`${place.sql} AS "${field}"`)
                groups.push(place.sql)
            }
            for (const { fn, field, as } of this.#aggregates) {
                const place = field ? statement.place(field) : undefined
                if (field && !place) throw failure(`No field '${field}' to aggregate on ${this.#table}`)
                const of = fn === 'COUNT' ? '*' : `${fn === 'COUNT(DISTINCT' ? 'DISTINCT ' : ''}${place?.sql ?? '*'}`
                columns.push(`${FUNCTIONS[fn]}(${of}) AS ${as}`)
            }
            if (columns.length === 0) columns.push('count(*) AS a0')
            const where = statement.where({ kind: 'and', parts: this.#conditions.map(({ query }) => query) })
            const order = this.#order.map(({ sql }) => sql(statement)).filter(Boolean)
            if (order.length === 0) order.push(...groups)
            const having = this.#having.map(({ aggregate, operator, value }) => `${aggregate.as} ${operator} ${value}`)
            const text = [
                `SELECT ${columns.join(', ')} FROM ${statement.from()} WHERE ${where}`,
                groups.length ? `GROUP BY ${groups.join(', ')}` : '',
                having.length ? `HAVING ${having.join(' AND ')}` : '',
                order.length && groups.length ? `ORDER BY ${order.join(', ')}` : '',
                this.#limit === undefined ? '' : `LIMIT ${this.#limit}`,
            ]
            this.#rows = parts.script.all(text.filter(Boolean).join(' '), statement.parameters)
            this.#at = -1
        }
        next(): boolean {
            return ++this.#at < this.#rows.length
        }
        hasNext(): boolean {
            return this.#at + 1 < this.#rows.length
        }
        getRowCount(): number {
            return this.#rows.length
        }
        getAggregate(fn: string, field?: string): string | null {
            const name = fn.toUpperCase()
            const aggregate = this.#aggregates.find((known) => known.fn === name && known.field === (field ?? null))
            if (!aggregate)
                throw failure(`getAggregate(${fn}${field ? `, ${field}` : ''}) without the addAggregate of the same`)
            const cell = this.#rows[this.#at]?.[aggregate.as]
            return cell === null || cell === undefined ? null : String(cell)
        }
        #cell(field: string): Cell | undefined {
            return this.#rows[this.#at]?.[field]
        }
        getValue(field: string): string | null {
            return fromCell(this.#cell(field))
        }
        getDisplayValue(field: string): string {
            const column = parts.dictionary.column(this.#table, field)
            return column ? shownCell(parts, column, this.#cell(field)) : ''
        }
        getElement(field: string) {
            return { toString: () => this.getValue(field) ?? '', getDisplayValue: () => this.getDisplayValue(field) }
        }
        getTableName(): string {
            return this.#table
        }
        isValidField(field: string): boolean {
            return parts.dictionary.column(this.#table, field) !== undefined
        }
    }
    return guardClass(GlideAggregate, 'GlideAggregate')
}
