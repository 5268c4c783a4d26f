/** GlideRecord: the platform's way to read and write tables from scripts. */
import type { Cell, Column, TableDefinition } from '../kernel'
import { failure, notImplemented } from '../runtime/failure'
import { guardStatics, trap } from '../runtime/unknown'
import { QueryCondition, testOf, type Slot } from './condition'
import { defaultCell } from './defaults'
import { elementFactory, type Element, type Owner } from './glide-element'
import type { Judged } from './matches'
import { deleteEach, updateEach } from './multiple'
import type { RecordParts } from './parts'
import { encode, parseEncodedQuery, type Query } from './query'
import { idQuery } from './records'
import { select } from './select'
import { calculationsOf } from './calculated'
import { cellOf, columnOf, emptyState, queryOf, standOn, type RecordState } from './state'
import { cellOfShown, shownCell } from './shown'
import { fromCell, textOf, toCell } from './values'
import { classOf, insert, remove, update, type Saved } from './writes'

/** What the host needs of a record that scripts must not see. */
export interface Insides {
    stateOf(record: object): RecordState
    savedOf(record: object): Saved
    make(table: string, secure?: boolean): GlideRecordApi
}

export type GlideRecordApi = InstanceType<ReturnType<typeof glideRecordClass>['GlideRecord']>

export function glideRecordClass(parts: RecordParts) {
    const element = elementFactory(parts)
    let stateOf!: (record: GlideRecord) => RecordState
    let savedOf!: (record: GlideRecord) => Saved

    class GlideRecord {
        readonly #state: RecordState
        static {
            stateOf = (record) => record.#state
            savedOf = (record) => record.#saved()
        }

        constructor(tableName: string, secure = false) {
            this.#state = emptyState(tableName, parts.dictionary.table(tableName), secure)
            this.#state.calculated = calculationsOf(parts, this.#state.definition, this)
        }
        #saved(): Saved {
            const state = this.#state
            return {
                record: this,
                state,
                judged: judgedOf(this),
                setValue: (field, value) => this.setValue(field, value),
                snapshot: (table, row) => {
                    const record = make(table)
                    standOn(stateOf(record), row)
                    return record
                },
                reload: (table, sysId) => {
                    const record = make(table)
                    return record.get(sysId) ? savedOf(record) : undefined
                },
            }
        }
        #owner(): Owner {
            const state = this.#state
            return {
                state,
                setCell: (column, cell) => this.#set(column, cell),
                mayRead: (column) => !state.secure || parts.access.field('read', column, { state }),
                referenced: (column) => this.#referenced(column),
            }
        }
        #set(column: Column, cell: Cell): void {
            const state = this.#state
            if (state.secure && !parts.access.field(state.isNew || !state.row ? 'create' : 'write', column, { state }))
                return
            state.changes[column.name] = cell
            state.references?.delete(column.name)
        }
        #referenced(column: Column): GlideRecord {
            const state = this.#state
            state.references ??= new Map()
            let record = state.references.get(column.name) as GlideRecord | undefined
            if (!record) {
                if (!column.reference)
                    throw notImplemented(`dot-walking through ${column.name}, a ${column.type} column`)
                record = make(column.reference, state.secure)
                const sysId = fromCell(cellOf(state, column.name))
                if (sysId) record.get('sys_id', sysId)
                state.references.set(column.name, record)
            }
            return record
        }
        /** The element of a field; dotted names walk references. */
        #element(path: string): Element | null {
            const state = this.#state
            const dot = path.indexOf('.')
            if (dot > 0) {
                const column = columnOf(state, path.slice(0, dot))
                return column ? this.#referenced(column).#element(path.slice(dot + 1)) : null
            }
            const column = columnOf(state, path)
            if (!column) return null
            state.elements ??= new Map()
            let made = state.elements.get(path) as Element | undefined
            if (!made) state.elements.set(path, (made = element(this.#owner(), column)))
            return made
        }
        #condition(query: Query) {
            const slot: Slot = { query }
            this.#state.conditions.push(slot)
            return new QueryCondition(slot)
        }
        static element(record: GlideRecord, name: string): Element | null {
            return record.#element(name)
        }

        // Queries
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
            this.#state.conditions.push({ query })
            this.#state.order.push(...order)
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
            this.#state.conditions.push({ query: join })
            return new QueryCondition(inner, (query) => {
                inner.query = query
                join.query = query
            })
        }
        #referenceTo(table: string): string {
            const columns = parts.dictionary.table(table)?.columns.values() ?? []
            const lineage = parts.dictionary.lineage(this.#state.tableName)
            for (const column of columns) if (column.reference && lineage.includes(column.reference)) return column.name
            throw failure(`${table} has no reference to ${this.#state.tableName}`)
        }
        getEncodedQuery(): string {
            const order = this.#state.order.map(({ field, descending }) => `ORDERBY${descending ? 'DESC' : ''}${field}`)
            return [encode(queryOf(this.#state)), ...order].filter(Boolean).join('^')
        }
        isEncodedQueryValid(encoded: string): boolean {
            return this.isValidEncodedQuery(encoded)
        }
        isValidEncodedQuery(encoded: string): boolean {
            const fields = (query: Query): string[] =>
                query.kind === 'test'
                    ? [query.field]
                    : query.kind === 'and' || query.kind === 'or'
                      ? query.parts.flatMap(fields)
                      : []
            try {
                return fields(parseEncodedQuery(encoded).query).every((field) => this.#walks(field))
            } catch {
                return false
            }
        }
        #walks(path: string): boolean {
            let table: string | null = this.#state.tableName
            for (const step of path.split('.')) {
                const column: Column | undefined = table ? parts.dictionary.column(table, step) : undefined
                if (!column) return false
                table = column.reference
            }
            return true
        }
        orderBy(field: string): void {
            this.#state.order.push({ field, descending: false })
        }
        orderByDesc(field: string): void {
            this.#state.order.push({ field, descending: true })
        }
        setLimit(limit: number): void {
            this.#state.limit = Math.max(0, Math.trunc(Number(limit)))
        }
        chooseWindow(first: number, last: number): void {
            this.#state.offset = first
            this.#state.limit = Math.max(0, last - first)
        }
        query(field?: string, value?: unknown): void {
            const state = this.#state
            if (field !== undefined) this.addQuery(field, value)
            if (!state.definition) throw failure(`GlideRecord.query() - invalid table name '${state.tableName}'`)
            state.result?.close()
            state.ahead = undefined
            standOn(state, null)
            if (state.workflow && parts.rules.any(state.tableName, 'query')) {
                state.aborted = false
                parts.rules.run('before', 'query', state.tableName, this.#saved(), null)
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
            const state = this.#state
            for (;;) {
                const row = state.ahead ?? state.result?.next()
                state.ahead = undefined
                if (!row || !state.secure) return row ?? null
                const definition = classOf(parts, state.definition as TableDefinition, row)
                if (parts.access.row('read', definition.name, row)) return row
            }
        }
        next(): boolean {
            const row = this.#readable()
            standOn(this.#state, row)
            return row !== null
        }
        _next(): boolean {
            return this.next()
        }
        hasNext(): boolean {
            this.#state.ahead ??= this.#readable() ?? undefined
            return this.#state.ahead !== undefined
        }
        getRowCount(): number {
            return this.#state.result?.count ?? 0
        }
        /** By sys_id, else by display value; or by a field's value. Conditions added before do not count. */
        get(nameOrId: string, value?: unknown): boolean {
            const state = this.#state
            if (!state.definition) return false
            const attempt = (query: Query): boolean => {
                state.conditions = [{ query }]
                state.limit = 1
                this.query()
                state.limit = undefined
                return this.next()
            }
            if (value !== undefined) return attempt(testOf([nameOrId, value]))
            const key = textOf(nameOrId)
            if (!key) return false
            if (attempt(idQuery(key))) return true
            const { displayColumn } = state.definition
            return (
                displayColumn !== 'sys_created_on' &&
                attempt({ kind: 'test', field: displayColumn, operator: '=', value: key })
            )
        }
        _get(nameOrId: string, value?: unknown): boolean {
            return this.get(nameOrId, value)
        }

        // Values
        getValue(field: string): string | null {
            const state = this.#state
            const column = columnOf(state, field)
            if (!column || (state.secure && !parts.access.field('read', column, { state }))) return null
            return fromCell(cellOf(state, field))
        }
        setValue(field: string, value: unknown): void {
            const column = columnOf(this.#state, field)
            if (!column) {
                parts.log.write(
                    'warning',
                    'record',
                    `No field '${field}' on ${this.#state.tableName}: the value is not set`
                )
                return
            }
            this.#set(column, toCell(column, value))
        }
        setDisplayValue(field: string, shown: unknown): void {
            const column = columnOf(this.#state, field)
            if (column) this.#set(column, cellOfShown(parts, column, textOf(shown) ?? ''))
        }
        addValue(field: string, amount: number): void {
            this.setValue(field, Number(this.getValue(field) ?? 0) + Number(amount))
        }
        getDisplayValue(field?: string): string {
            const state = this.#state
            if (field === undefined) {
                const column = columnOf(state, state.definition?.displayColumn ?? '')
                return column ? shownCell(parts, column, cellOf(state, column.name)) : ''
            }
            return this.#element(field)?.getDisplayValue() ?? ''
        }
        getElement(path: string): Element | null {
            return this.#element(path)
        }
        getElements(): Element[] {
            return [...(this.#state.definition?.columns.keys() ?? [])].map((name) => this.#element(name) as Element)
        }
        getUniqueValue(): string | null {
            return fromCell(cellOf(this.#state, 'sys_id'))
        }
        setNewGuidValue(sysId: string): void {
            this.#state.changes.sys_id = String(sysId)
        }
        setNewGuid(): string {
            return (this.#state.changes.sys_id = parts.store.parts.ids.sysId())
        }
        initialize(): void {
            standOn(this.#state, null)
            this.#state.isNew = true
        }
        newRecord(): void {
            this.initialize()
            const { definition, changes } = this.#state
            if (!definition) return
            changes.sys_id = parts.store.parts.ids.sysId()
            for (const column of definition.columns.values()) {
                if (column.name.startsWith('sys_') || column.defaultValue === null) continue
                changes[column.name] = defaultCell(column, definition, parts.defaults)
            }
        }

        // Writes
        insert(): string | null {
            return insert(parts, this.#saved())
        }
        update(): string | null {
            return update(parts, this.#saved())
        }
        deleteRecord(): boolean {
            return remove(parts, this.#saved())
        }
        updateMultiple(): void {
            updateEach(parts, this.#state, () => this.#again())
        }
        deleteMultiple(): void {
            deleteEach(parts, this.#state, () => this.#again())
        }
        /** A record on the same query, for the row-by-row form of a multiple write. */
        #again(): GlideRecord {
            const record = make(this.#state.tableName, this.#state.secure)
            Object.assign(record.#state, {
                conditions: this.#state.conditions,
                limit: this.#state.limit,
                workflow: this.#state.workflow,
                systemFields: this.#state.systemFields,
            })
            return record
        }
        setWorkflow(on: boolean): void {
            this.#state.workflow = !!on
        }
        isWorkflow(): boolean {
            return this.#state.workflow
        }
        autoSysFields(on: boolean): void {
            this.#state.systemFields = !!on
        }
        setForceUpdate(on: boolean): void {
            this.#state.force = !!on
        }
        setAbortAction(on: boolean): void {
            this.#state.aborted = !!on
        }
        isActionAborted(): boolean {
            return this.#state.aborted
        }
        operation(): string | null {
            return this.#state.operation
        }
        getLastErrorMessage(): string {
            return this.#state.lastError
        }

        // About the record and its table
        isNewRecord(): boolean {
            return this.#state.isNew
        }
        isValid(): boolean {
            return this.#state.definition !== undefined
        }
        isValidRecord(): boolean {
            return this.#state.row !== null
        }
        isValidField(field: string): boolean {
            return columnOf(this.#state, field) !== undefined
        }
        changes(): boolean {
            const { before, row, changes } = this.#state
            if (before && row && before !== row) return true
            return Object.keys(changes).some((name) => changes[name] !== (row?.[name] ?? null))
        }
        getTableName(): string {
            return this.#state.tableName
        }
        getRecordClassName(): string {
            return fromCell(cellOf(this.#state, 'sys_class_name')) ?? this.#state.tableName
        }
        getClassDisplayValue(): string {
            return this.#state.definition?.label ?? ''
        }
        getLabel(): string {
            return this.#state.definition?.label ?? ''
        }
        getPlural(): string {
            return `${this.getLabel()}s`
        }
        getDisplayName(): string {
            return this.#state.definition?.displayColumn ?? ''
        }
        getLink(noStack?: boolean): string {
            return `${this.#state.tableName}.do?sys_id=${this.getUniqueValue() ?? '-1'}${noStack ? '' : `&sysparm_stack=${this.#state.tableName}_list.do?sysparm_query=active=true`}`
        }
        getTableScope(): string {
            return this.#state.definition?.scope ?? ''
        }
        canRead(): boolean {
            return parts.access.record('read', this.getRecordClassName(), this.#saved())
        }
        canWrite(): boolean {
            return parts.access.record('write', this.getRecordClassName(), this.#saved())
        }
        canCreate(): boolean {
            return parts.access.record('create', this.#state.tableName, this.#saved())
        }
        canDelete(): boolean {
            return parts.access.record('delete', this.getRecordClassName(), this.#saved())
        }
        // Hints without effect on results
        setCategory(): void {}
        setNoCount(): void {}
        largeResultExpected(): void {}
        disableSysIdInOptimization(): void {}
        addQueryHint(): void {}
    }

    // Columns are properties: one class per table, so that reading a field costs no trap.
    const lastLink = trap('GlideRecord', (key) => /^[a-z0-9_]+$/.test(key))
    Object.setPrototypeOf(GlideRecord.prototype, lastLink)
    const types = new Map<string, { made: TableDefinition; type: typeof GlideRecord }>()
    const typeFor = (tableName: string): typeof GlideRecord => {
        const definition = parts.dictionary.table(tableName)
        if (!definition) return GlideRecord
        const known = types.get(tableName)
        if (known && known.made === definition) return known.type
        const type = class extends GlideRecord {}
        for (const name of definition.columns.keys()) {
            if (Object.hasOwn(GlideRecord.prototype, name)) continue
            Object.defineProperty(type.prototype, name, {
                get(this: GlideRecord) {
                    return GlideRecord.element(this, name)
                },
                set(this: GlideRecord, value: unknown) {
                    this.setValue(name, value)
                },
            })
        }
        types.set(tableName, { made: definition, type })
        return type
    }
    const make = (tableName: string, secure = false): GlideRecord => new (typeFor(tableName))(tableName, secure)
    const judgedOf = (record: GlideRecord): Judged => {
        const state = stateOf(record)
        return {
            field(path) {
                const at = path.lastIndexOf('.')
                let holder: GlideRecord | undefined = record
                if (at > 0) {
                    const target = GlideRecord.element(record, path.slice(0, at)) as { getRefRecord?(): object } | null
                    holder = target?.getRefRecord?.() as GlideRecord | undefined
                }
                const column = holder && columnOf(stateOf(holder), path.slice(at + 1))
                if (!holder || !column) return undefined
                const cell = cellOf(stateOf(holder), column.name) ?? null
                return { column, cell, shown: () => shownCell(parts, column, cell) }
            },
            before: state.operation === 'update' ? (path) => (state.before ?? state.row)?.[path] ?? null : undefined,
        }
    }
    const insides: Insides = {
        stateOf: (record) => stateOf(record as GlideRecord),
        savedOf: (record) => savedOf(record as GlideRecord),
        make,
    }

    const constructorOf = (name: string, secure: boolean) => {
        const made = function (this: unknown, tableName: unknown) {
            if (!new.target) throw failure(`Constructor ${name} requires 'new'`)
            return make(String(tableName), secure)
        }
        made.prototype = GlideRecord.prototype
        return guardStatics(made as unknown as new (tableName: string) => GlideRecord, name)
    }
    return {
        GlideRecord: constructorOf('GlideRecord', false),
        GlideRecordSecure: constructorOf('GlideRecordSecure', true),
        insides,
    }
}
