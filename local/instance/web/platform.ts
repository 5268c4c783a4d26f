// Reaches the platform's own classes (GlideRecord and what it can read or write) from the web front, as the signed-in person.
import type { Kernel } from '../kernel.ts'

export interface GlideElement {
    canRead(): boolean
    canWrite(): boolean
    canCreate(): boolean
    getDisplayValue(): string
}

/** The part of GlideRecord the pages use. */
export interface GlideRow {
    get(id: string): boolean
    isValid(): boolean
    initialize(): void
    newRecord(): void
    isNewRecord(): boolean
    addQuery(field: string, value: string): unknown
    addEncodedQuery(query: string): void
    orderBy(field: string): void
    chooseWindow(from: number, to: number): void
    setLimit(count: number): void
    query(): void
    next(): boolean
    getValue(field: string): string | null
    setValue(field: string, value: string | null): void
    getDisplayValue(field?: string): string
    getElement(field: string): GlideElement
    getUniqueValue(): string
    getTableName(): string
    getRecordClassName(): string
    getEncodedQuery(): string
    canRead(): boolean
    canWrite(): boolean
    canCreate(): boolean
    canDelete(): boolean
    insert(): string | null
    update(): string | null
    deleteRecord(): boolean
    setAbortAction(abort: boolean): void
    isActionAborted(): boolean
    getLastErrorMessage(): string
    [field: string]: unknown
}

export interface Platform {
    /** A fresh GlideRecord. */
    table(name: string): GlideRow
    /** The record, or null where it does not exist. */
    find(table: string, sysId: string): GlideRow | null
    /** A condition of a UI action, list control or module: true where it is empty. */
    holds(condition: string | null, scope: string, name: string, bindings: Record<string, unknown>): boolean
    /** The scope name of a metadata record. */
    scopeOf(sysScope: string | null): string
}

export function openPlatform(kernel: Kernel): Platform {
    let GlideRecord: (new (table: string) => GlideRow) | undefined
    const scopes = new Map<string, string>()
    const table = (name: string): GlideRow => {
        GlideRecord ??= kernel.scripts.run('GlideRecord', { scope: 'global', name: 'web front' }) as typeof GlideRecord
        return new (GlideRecord as new (table: string) => GlideRow)(name)
    }
    return {
        table,
        find(name, sysId) {
            if (!kernel.dictionary.table(name)) return null
            const row = table(name)
            return row.get(sysId) ? row : null
        },
        holds(condition, scope, name, bindings) {
            if (!condition?.trim()) return true
            return Boolean(
                kernel.scripts.run(`(${condition.trim().replace(/;\s*$/, '')}\n)`, { scope, name, bindings })
            )
        },
        scopeOf(sysScope) {
            if (!sysScope || sysScope === 'global') return 'global'
            let scope = scopes.get(sysScope)
            if (!scope) {
                scope = kernel.records.get('sys_scope', sysScope)?.scope ?? 'global'
                scopes.set(sysScope, scope)
            }
            return scope
        },
    }
}

/** A true/false column of a metadata row. */
export function isTrue(value: string | null | undefined): boolean {
    return value === 'true' || value === '1'
}
