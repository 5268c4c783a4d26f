// What a GlideAggregate asks: conditions, groups, aggregates, order; and its SQL.
import type { Cell } from '../kernel.ts'
import { failure } from '../runtime/failure.ts'
import type { Slot } from './condition.ts'
import type { RecordParts } from './parts.ts'
import { Statement } from './sql.ts'

export interface Aggregate {
    /** Upper case, as in sqlFunctions. */
    fn: string
    field: string | null
    /** Name of its column in the result. */
    as: string
}

const sqlFunctions: Record<string, string> = {
    COUNT: 'count',
    SUM: 'sum',
    AVG: 'avg',
    MIN: 'min',
    MAX: 'max',
    'COUNT(DISTINCT': 'count',
}

export class AggregateQuery {
    readonly conditions: Slot[] = []
    readonly groups: string[] = []
    readonly aggregates: Aggregate[] = []
    readonly order: { sql: (statement: Statement) => string | undefined }[] = []
    readonly having: { aggregate: Aggregate; operator: string; value: number }[] = []
    limit: number | undefined

    constructor(readonly table: string) {}

    /** The aggregate of a function and field, asked for with the first call. */
    aggregate(fn: string, field: string | null): Aggregate {
        const known = this.known(fn, field)
        if (known) return known
        const name = fn.toUpperCase()
        if (!sqlFunctions[name]) throw failure(`not implemented: aggregate ${fn}`)
        const aggregate = { fn: name, field, as: `a${this.aggregates.length}` }
        this.aggregates.push(aggregate)
        return aggregate
    }
    known(fn: string, field: string | null): Aggregate | undefined {
        return this.aggregates.find((known) => known.fn === fn.toUpperCase() && known.field === field)
    }

    /** @throws where the table or a field does not exist */
    sql(parts: RecordParts): { text: string; parameters: Cell[] } {
        if (!parts.dictionary.table(this.table))
            throw failure(`GlideAggregate.query() - invalid table name '${this.table}'`)
        const statement = new Statement(this.table, parts.around)
        const groups = this.groups.map((field) => ({ field, sql: this.placeOf(statement, field, 'group') }))
        const columns = [
            ...groups.map(({ field, sql }) => `${sql} AS "${field}"`),
            ...this.aggregates.map((aggregate) => this.column(statement, aggregate)),
        ]
        if (columns.length === 0) columns.push('count(*) AS a0')
        const where = statement.where({ kind: 'and', parts: this.conditions.map(({ query }) => query) })
        const order = this.order.map(({ sql }) => sql(statement)).filter(Boolean)
        if (order.length === 0) order.push(...groups.map(({ sql }) => sql))
        const having = this.having.map(({ aggregate, operator, value }) => `${aggregate.as} ${operator} ${value}`)
        const text = [
            `SELECT ${columns.join(', ')} FROM ${statement.from()} WHERE ${where}`,
            groups.length ? `GROUP BY ${groups.map(({ sql }) => sql).join(', ')}` : '',
            having.length ? `HAVING ${having.join(' AND ')}` : '',
            order.length && groups.length ? `ORDER BY ${order.join(', ')}` : '',
            this.limit === undefined ? '' : `LIMIT ${this.limit}`,
        ]
        return { text: text.filter(Boolean).join(' '), parameters: statement.parameters }
    }

    private column(statement: Statement, { fn, field, as }: Aggregate): string {
        const place = field ? this.placeOf(statement, field, 'aggregate') : '*'
        const of = fn === 'COUNT' ? '*' : `${fn === 'COUNT(DISTINCT' ? 'DISTINCT ' : ''}${place}`
        return `${sqlFunctions[fn]}(${of}) AS ${as}`
    }
    private placeOf(statement: Statement, field: string, use: 'group' | 'aggregate'): string {
        const place = statement.place(field)
        if (place) return place.sql
        const wanted = use === 'group' ? `to group ${this.table} by` : `to aggregate on ${this.table}`
        throw failure(`No field '${field}' ${wanted}`)
    }
}
