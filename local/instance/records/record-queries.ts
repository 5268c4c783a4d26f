// The asking half of GlideRecord: conditions, order, limits, and walking over what was found.
import type { Column, TableDefinition } from '../kernel.ts'
import { failure } from '../runtime/failure.ts'
import { QueryCondition, testOf } from './condition.ts'
import type { Slot } from './condition.ts'
import { TEXT_QUERY } from './operators.ts'
import type { RecordParts } from './parts.ts'
import { encode, parseEncodedQuery } from './query.ts'
import type { Query } from './query.ts'
import type { RecordBase } from './record-base.ts'
import { idQuery } from './records.ts'
import { select } from './select.ts'
import { queryOf, standOn } from './state.ts'
import type { RecordState } from './state.ts'
import { textOf } from './values.ts'
import { classOf } from './writes.ts'

export type RecordQueries = ReturnType<typeof recordQueries>

export function recordQueries(parts: RecordParts, { Base, stateOf, savedOf, savedRow }: RecordBase) {
    abstract class Queries extends Base {
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
        /** Keeps rows whose `field` (default sys_id) is among `joinField` of the other table; conditions of the answer apply there. */
        addJoinQuery(table: string, field = 'sys_id', joinField?: string) {
            const back = joinField ?? this.#referenceTo(table)
            const inner: Slot = { query: { kind: 'and', parts: [] } }
            const join: Query = { kind: 'join', field, table, joinField: back, query: inner.query }
            stateOf(this).conditions.push({ query: join })
            return new QueryCondition(inner, (query) => {
                inner.query = query
                join.query = query
            })
        }
        #referenceTo(table: string): string {
            const columns = parts.dictionary.table(table)?.columns.values() ?? []
            const lineage = parts.dictionary.lineage(stateOf(this).tableName)
            for (const column of columns) if (column.reference && lineage.includes(column.reference)) return column.name
            throw failure(`${table} has no reference to ${stateOf(this).tableName}`)
        }
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
            const fields = (query: Query): string[] =>
                query.kind === 'test'
                    ? [query.field].filter((field) => field !== TEXT_QUERY)
                    : query.kind === 'and' || query.kind === 'or'
                      ? query.parts.flatMap(fields)
                      : []
            // Documented: an empty text is no query.
            if (String(encoded ?? '').trim() === '') return false
            try {
                return fields(parseEncodedQuery(encoded).query).every((field) => this.#walks(field))
            } catch {
                return false
            }
        }
        #walks(path: string): boolean {
            let table: string | null = stateOf(this).tableName
            for (const step of path.split('.')) {
                const column: Column | undefined = table ? parts.dictionary.column(table, step) : undefined
                if (!column) return false
                table = column.reference
            }
            return true
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
        query(field?: string, value?: unknown): void {
            const state = stateOf(this)
            if (field !== undefined) this.addQuery(field, value)
            if (!state.definition) throw failure(`GlideRecord.query() - invalid table name '${state.tableName}'`)
            parts.crossScope.table('read', state.tableName)
            state.result?.close()
            state.ahead = undefined
            standOn(state, null)
            if (state.workflow && parts.rules.any(state.tableName, 'query')) {
                state.aborted = false
                parts.rules.run('before', 'query', state.tableName, savedOf(this), null)
            }
            const { order, limit, offset } = state
            const selection = { table: state.tableName, query: queryOf(state), order, limit, offset }
            state.result = select(parts, selection, parts.around)
        }
        _query(field?: string, value?: unknown): void {
            this.query(field, value)
        }
        queryNoDomain(): void {
            this.query()
        }
        #readable(): RecordState['row'] {
            const state = stateOf(this)
            for (;;) {
                const row = state.ahead ?? state.result?.next()
                state.ahead = undefined
                if (!row || !state.secure) return row ?? null
                const definition = classOf(parts, state.definition as TableDefinition, row)
                if (parts.access.record('read', definition.name, savedRow(definition.name, row))) return row
            }
        }
        next(): boolean {
            const row = this.#readable()
            standOn(stateOf(this), row)
            stateOf(this).aborted = false
            return row !== null
        }
        _next(): boolean {
            return this.next()
        }
        hasNext(): boolean {
            stateOf(this).ahead ??= this.#readable() ?? undefined
            return stateOf(this).ahead !== undefined
        }
        getRowCount(): number {
            return stateOf(this).result?.count ?? 0
        }
        /** By sys_id, else by display value; or by a field's value. Conditions added before do not count. */
        get(nameOrId: string, value?: unknown): boolean {
            const state = stateOf(this)
            if (!state.definition) return false
            const attempt = (query: Query, limit?: number): boolean => {
                state.conditions = [{ query }]
                state.limit = limit
                this.query()
                state.limit = undefined
                return this.next()
            }
            // Documented: where several records have the value, next() goes on to the others.
            if (value !== undefined) return attempt(testOf([nameOrId, value]))
            const key = textOf(nameOrId)
            if (!key) return false
            if (attempt(idQuery(key), 1)) return true
            const { displayColumn } = state.definition
            return (
                displayColumn !== 'sys_created_on' &&
                attempt({ kind: 'test', field: displayColumn, operator: '=', value: key }, 1)
            )
        }
        _get(nameOrId: string, value?: unknown): boolean {
            return this.get(nameOrId, value)
        }
    }
    return Queries
}
