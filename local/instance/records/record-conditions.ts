// The conditions of a GlideRecord: what it asks for, in what order, and how much of it.
import type { Column } from '../kernel.ts'
import { failure } from '../runtime/failure.ts'
import { QueryCondition, testOf } from './condition.ts'
import type { Slot } from './condition.ts'
import { textQuery } from './operators.ts'
import type { RecordParts } from './parts.ts'
import { encode, parseEncodedQuery } from './query.ts'
import type { Query } from './query.ts'
import type { RecordBase } from './record-base.ts'
import { queryOf } from './state.ts'

export type RecordConditions = ReturnType<typeof recordConditions>

export function recordConditions(parts: RecordParts, base: RecordBase) {
    return ordered(joined(simple(base), parts, base), parts, base)
}

function simple({ Base, stateOf }: RecordBase) {
    abstract class SimpleConditions extends Base {
        abstract setValue(field: string, value: unknown): void

        #condition(query: Query) {
            const slot: Slot = { query }
            stateOf(this).conditions.push(slot)
            return new QueryCondition(slot)
        }

        addQuery(...args: unknown[]) {
            if (args.length === 1) return this.#condition(parseEncodedQuery(String(args[0])).query)
            return this.#condition(testOf(args))
        }
        addSystemQuery(...args: unknown[]) {
            return this.addQuery(...args)
        }
        addUserQuery(...args: unknown[]) {
            return this.addQuery(...args)
        }
        addEncodedQuery(encoded: string): void {
            const { query, order } = parseEncodedQuery(String(encoded ?? ''))
            stateOf(this).conditions.push({ query })
            stateOf(this).order.push(...order)
        }
        addSystemEncodedQuery(encoded: string): void {
            this.addEncodedQuery(encoded)
        }
        addUserEncodedQuery(encoded: string): void {
            this.addEncodedQuery(encoded)
        }
        applyEncodedQuery(encoded: string): void {
            const { query } = parseEncodedQuery(encoded)
            for (const part of query.kind === 'and' ? query.parts : [query]) {
                if (part.kind === 'test' && part.operator === '=') this.setValue(part.field, part.value)
            }
        }
        addActiveQuery() {
            return this.#condition({ kind: 'test', field: 'active', operator: '=', value: 'true' })
        }
        addInactiveQuery() {
            return this.#condition({ kind: 'test', field: 'active', operator: '=', value: 'false' })
        }
        addNullQuery(field: string) {
            return this.#condition({ kind: 'test', field, operator: 'ISEMPTY', value: null })
        }
        addNotNullQuery(field: string) {
            return this.#condition({ kind: 'test', field, operator: 'ISNOTEMPTY', value: null })
        }
    }
    return SimpleConditions
}

function joined(Simple: ReturnType<typeof simple>, parts: RecordParts, { stateOf }: RecordBase) {
    abstract class JoinedConditions extends Simple {
        /** Keeps rows whose `field` (default sys_id) is among `joinField` of the other table; conditions of the answer apply there. */
        addJoinQuery(table: string, field = 'sys_id', joinField?: string) {
            const from = stateOf(this).tableName
            const back = joinField ?? referenceTo(parts, table, from)
            const inner: Slot = { query: { kind: 'and', parts: [] } }
            const join: Query = { kind: 'join', from, field, table, joinField: back, query: inner.query }
            stateOf(this).conditions.push({ query: join })
            return new QueryCondition(inner, (query) => {
                inner.query = query
                join.query = query
            })
        }
    }
    return JoinedConditions
}

function ordered(Joined: ReturnType<typeof joined>, parts: RecordParts, { stateOf }: RecordBase) {
    abstract class Conditions extends Joined {
        getEncodedQuery(): string {
            const order = stateOf(this).order.map(
                ({ field, descending }) => `ORDERBY${descending ? 'DESC' : ''}${field}`
            )
            return [encode(queryOf(stateOf(this))), ...order].filter(Boolean).join('^')
        }
        isEncodedQueryValid(encoded: string): boolean {
            return this.isValidEncodedQuery(encoded)
        }
        isValidEncodedQuery(encoded: string): boolean {
            // Documented: an empty text is no query.
            if (String(encoded ?? '').trim() === '') return false
            try {
                return fieldsOf(parseEncodedQuery(encoded).query).every((field) =>
                    walks(parts, stateOf(this).tableName, field)
                )
            } catch {
                return false
            }
        }
        orderBy(field: string): void {
            stateOf(this).order.push({ field, descending: false })
        }
        orderByDesc(field: string): void {
            stateOf(this).order.push({ field, descending: true })
        }
        addSystemOrderBy(field: string): void {
            this.orderBy(field)
        }
        addSystemOrderByDesc(field: string): void {
            this.orderByDesc(field)
        }
        addUserOrderBy(field: string): void {
            this.orderBy(field)
        }
        addUserOrderByDesc(field: string): void {
            this.orderByDesc(field)
        }
        setLimit(limit: number): void {
            // Documented: it is a window from the first row on, and takes the place of one chosen before.
            stateOf(this).limit = Math.max(0, Math.trunc(Number(limit)))
            stateOf(this).offset = undefined
        }
        chooseWindow(first: number, last: number): void {
            stateOf(this).offset = first
            stateOf(this).limit = Math.max(0, last - first)
        }
    }
    return Conditions
}

/** The column of another table that refers to this one. @throws where it has none */
function referenceTo({ dictionary }: RecordParts, table: string, target: string): string {
    const lineage = dictionary.lineage(target)
    for (const column of dictionary.table(table)?.columns.values() ?? [])
        if (column.reference && lineage.includes(column.reference)) return column.name
    throw failure(`${table} has no reference to ${target}`)
}

function fieldsOf(query: Query): string[] {
    if (query.kind === 'test') return query.field === textQuery ? [] : [query.field]
    if (query.kind === 'join') return [query.field]
    return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(fieldsOf) : []
}

/** Whether every step of a dotted path is a column. */
function walks({ dictionary }: RecordParts, from: string, path: string): boolean {
    let table: string | null = from
    for (const step of path.split('.')) {
        const column: Column | undefined = table ? dictionary.column(table, step) : undefined
        if (!column) return false
        table = column.reference
    }
    return true
}
