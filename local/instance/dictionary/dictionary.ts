// The instance's tables, columns and choices: the platform's own literals plus what packages added, kept in step with SQLite.
import type { Column, Database, Dictionary, Row, TableDefinition } from '../kernel.ts'
import { platformTables } from '../platform-tables/index.ts'
import { columnFacts, columnFrom, emptyTable, tableOf } from './definition.ts'
import { ensureTable } from './schema.ts'
import { openWordings } from './wording.ts'

export interface Choice {
    value: string
    label: string
    sequence: number
}

export interface LiveDictionary extends Dictionary {
    /** Grows whenever definitions change, so that others know when to forget what they derived from them. */
    readonly version: number
    forgetChoices(): void
    forgetWordings(): void
    /** Says whose language labels are told in from now on; English before. */
    speak(language: () => string): void
}

/** Reads the definitions and makes SQLite match them. */
export function openDictionary(db: Database): LiveDictionary {
    let tables = new Map<string, TableDefinition>()
    let families = new Map<string, string[]>()
    let choices = new Map<string, Choice[]>()
    let version = 0
    let language = () => 'en'
    const wordings = openWordings(db)
    const literals = new Map(Object.entries(platformTables))

    const load = () => {
        tables = new Map()
        for (const [name, literal] of literals) tables.set(name, tableOf(name, literal))
        if (hasTable(db, 'sys_db_object')) {
            readPackageTables(db, tables)
            readPackageColumns(db, tables)
            readOverridesAndNumbers(db, tables)
        }
        const settled = new Set<string>()
        for (const table of tables.values()) settle(table, tables, settled)
        families = familiesOf(tables)
        db.transaction(() => {
            for (const table of tables.values()) ensureTable(db, table)
        })
        tellLabels(tables, (table, element) => wordings.of(table, element, language()).label)
        wordings.forget()
        choices = new Map()
        version++
    }
    load()

    return {
        get version() {
            return version
        },
        table: (name) => tables.get(name),
        tables: () => [...tables.values()],
        column: (table, name) => tables.get(table)?.columns.get(name),
        choices(table, column, language = 'en') {
            const key = `${table}.${column}.${language}`
            let found = choices.get(key)
            if (!found) {
                found = readChoices(db, lineageOf(table, tables), column, language, literals)
                choices.set(key, found)
            }
            return found
        },
        isA: (table, ancestor) => lineageOf(table, tables).includes(ancestor),
        lineage: (name) => lineageOf(name, tables),
        family: (name) => families.get(name) ?? [name],
        reload: load,
        hint(table, name) {
            const owners = lineageOf(table, tables)
            return owners.map((owner) => wordings.of(owner, name, language()).hint).find((hint) => hint !== '') ?? ''
        },
        plural: (table) => wordings.of(table, '', language()).plural,
        forgetChoices: () => choices.clear(),
        forgetWordings: () => wordings.forget(),
        speak(asked) {
            language = asked
        },
    }
}

/** Ancestor → itself and every table below it. */
function familiesOf(tables: Map<string, TableDefinition>): Map<string, string[]> {
    const families = new Map<string, string[]>()
    for (const name of tables.keys()) {
        for (const ancestor of lineageOf(name, tables)) {
            const family = families.get(ancestor)
            if (family) family.push(name)
            else families.set(ancestor, [name])
        }
    }
    for (const [ancestor, family] of families) family.sort((a, b) => Number(b === ancestor) - Number(a === ancestor))
    return families
}

/** Gives every table and column the label of the language; '' leaves the English one. */
function tellLabels(tables: Map<string, TableDefinition>, worded: (table: string, element: string) => string): void {
    for (const table of tables.values()) {
        labelInLanguage(table, (english) => worded(table.name, '') || english)
        for (const column of table.columns.values())
            labelInLanguage(column, (english) => worded(column.table, column.name) || english)
    }
}

/** Whoever reads the label gets it in the language of the session that reads it. */
function labelInLanguage(owner: { label: string }, worded: (english: string) => string): void {
    // A column of an ancestor stands in every table below it.
    if (Object.getOwnPropertyDescriptor(owner, 'label')?.get) return
    const english = owner.label
    Object.defineProperty(owner, 'label', { enumerable: true, configurable: true, get: () => worded(english) })
}

function hasTable(db: Database, name: string): boolean {
    return !!db.get("SELECT 1 AS yes FROM sqlite_master WHERE type = 'table' AND name = ?", [name])
}

function lineageOf(name: string, tables: Map<string, TableDefinition>): string[] {
    const lineage: string[] = []
    for (let at: string | null | undefined = name; at && !lineage.includes(at); at = tables.get(at)?.extends)
        lineage.push(at)
    return lineage
}

function asRow(cells: Record<string, unknown>): Row {
    const row: Row = {}
    for (const [name, cell] of Object.entries(cells)) row[name] = cell === null || cell === '' ? null : String(cell)
    return row
}

function readPackageTables(db: Database, tables: Map<string, TableDefinition>): void {
    const rows = db
        .all(
            `SELECT o.sys_id, o.name, o.label, o.super_class, p.name AS parent, o.sys_scope, s.scope
               FROM sys_db_object o LEFT JOIN sys_db_object p ON p.sys_id = o.super_class
               LEFT JOIN (SELECT sys_id, scope FROM sys_scope UNION ALL SELECT sys_id, scope FROM sys_app) s ON s.sys_id = o.sys_scope`
        )
        .map(asRow)
    for (const row of rows) {
        if (!row.name || tables.has(row.name)) continue
        tables.set(row.name, emptyTable(row.name, row.label ?? row.name, row.scope ?? 'global', row.parent))
    }
}

function readPackageColumns(db: Database, tables: Map<string, TableDefinition>): void {
    const present = new Set(db.all('PRAGMA table_info("sys_dictionary")').map((column) => String(column.name)))
    const facts = columnFacts.filter((name) => present.has(name)).map((name) => `"${name}"`)
    for (const cells of db.all(
        `SELECT ${facts.join(', ')} FROM sys_dictionary WHERE element IS NOT NULL ORDER BY sys_created_on, sys_id`
    )) {
        const row = asRow(cells)
        const table = tables.get(row.name as string)
        if (!table) continue
        const column = columnFrom(row)
        if (column.name.startsWith('sys_') && table.columns.has(column.name)) continue
        table.columns.set(column.name, column)
        if (column.unique) table.indexes.push({ columns: [column.name], unique: true })
    }
    for (const { name } of db.all('SELECT name FROM sys_dictionary WHERE element IS NULL AND audit = 1')) {
        const table = tables.get(String(name))
        if (table) table.audited = true
    }
    for (const cells of db.all('SELECT * FROM v_index')) {
        const row = asRow(cells)
        const table = tables.get(row.table_name as string)
        table?.indexes.push({ columns: (row.columns ?? '').split(','), unique: row.unique_index === '1' })
    }
}

function readOverridesAndNumbers(db: Database, tables: Map<string, TableDefinition>): void {
    for (const cells of db.all('SELECT * FROM sys_dictionary_override')) {
        const row = asRow(cells)
        const inherited = row.base_table ? tables.get(row.base_table)?.columns.get(row.element as string) : undefined
        const table = tables.get(row.name as string)
        if (!inherited || !table) continue
        const column: Column = { ...inherited }
        if (row.default_value_override === '1') column.defaultValue = row.default_value
        if (row.mandatory_override === '1') column.mandatory = row.mandatory === '1'
        if (row.read_only_override === '1') column.readOnly = row.read_only === '1'
        table.columns.set(column.name, column)
    }
    for (const cells of db.all('SELECT category, prefix, maximum_digits FROM sys_number')) {
        const row = asRow(cells)
        const table = tables.get(row.category as string)
        if (table) table.autoNumber = { prefix: row.prefix ?? '', digits: Number(row.maximum_digits ?? 7) }
    }
}

/** Gives a table its ancestors' columns (its own definition wins), its display column and its reference indexes. */
function settle(table: TableDefinition, tables: Map<string, TableDefinition>, settled: Set<string>): void {
    if (settled.has(table.name)) return
    settled.add(table.name)
    const parent = table.extends ? tables.get(table.extends) : undefined
    if (parent) {
        settle(parent, tables, settled)
        const own = table.columns
        table.columns = new Map(parent.columns)
        for (const [name, column] of own)
            table.columns.set(name, name.startsWith('sys_') ? (parent.columns.get(name) ?? column) : column)
        table.indexes.push(...parent.indexes)
    }
    for (const column of table.columns.values()) {
        if (column.type === 'reference') table.indexes.push({ columns: [column.name], unique: false })
        else if (column.unique) table.indexes.push({ columns: [column.name], unique: true })
    }
    const own = [...table.columns.values()].filter((column) => column.display)
    const display = own.find((column) => column.table === table.name) ?? own[0]
    table.displayColumn =
        display?.name ??
        ['name', 'u_name', 'number'].find((name) => table.columns.has(name)) ??
        (table.columns.has('sys_name') ? 'sys_name' : 'sys_created_on')
}

function readChoices(
    db: Database,
    lineage: string[],
    element: string,
    language: string,
    literals: Map<string, { choices?: Record<string, Record<string, string>> }>
): Choice[] {
    for (const table of lineage) {
        const stored = db.all(
            'SELECT value, label, sequence FROM sys_choice WHERE name = ? AND element = ? AND language = ? AND coalesce(inactive, 0) = 0 ORDER BY sequence, label',
            [table, element, language]
        )
        if (stored.length) {
            return stored.map((row) => ({
                value: String(row.value ?? ''),
                label: String(row.label ?? row.value ?? ''),
                sequence: Number(row.sequence ?? 0),
            }))
        }
        const literal = literals.get(table)?.choices?.[element]
        if (literal) return Object.entries(literal).map(([value, label], sequence) => ({ value, label, sequence }))
    }
    return language === 'en' ? [] : readChoices(db, lineage, element, 'en', literals)
}
