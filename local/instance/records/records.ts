// The host's way to records: no ACL, no business rules unless asked for, counted as the platform's own work.
import type { Dictionary, Records, Row, TableDefinition } from '../kernel.ts'
import { defaultsOf } from './defaults.ts'
import type { DefaultContext } from './defaults.ts'
import { displayValueOf } from './display.ts'
import { countRows, select, selectionOf } from './select.ts'
import type { Surroundings } from './sql.ts'
import { rowOf } from './store.ts'
import type { Cells, Store } from './store.ts'
import { toCell } from './values.ts'

/** What runs business rules for the host when it asks for them. */
export interface RuledWrites {
    insert(table: string, values: Record<string, string | null>, sysId?: string): string | null
    update(table: string, sysId: string, values: Record<string, string | null>): void
    remove(table: string, sysId: string): void
}

export function openRecords(store: Store, around: Surroundings, defaults: DefaultContext, ruled: RuledWrites): Records {
    const { db, dictionary } = store.parts
    const databases = { script: db.as('platform'), platform: db.as('platform') }
    const { read, find, classOf } = reading(databases, dictionary, around)
    return {
        get(table, sysId) {
            const cells = read(table, sysId)
            if (!cells) return null
            const actual = classOf(must(dictionary, table), cells)
            const full = actual.name === table ? cells : (read(actual.name, sysId) ?? cells)
            return rowOf(actual, full)
        },
        find,
        first: (table, query) => find(table, query, { limit: 1 })[0] ?? null,
        count: (table, query) => {
            must(dictionary, table)
            return countRows(databases.platform, selectionOf(table, query), around)
        },
        insert(table, values, options = {}) {
            const definition = must(dictionary, table)
            if (options.rules) {
                const sysId = ruled.insert(table, values, options.sysId)
                if (!sysId) throw new Error(`The insert into ${table} was refused by a business rule or a unique index`)
                return sysId
            }
            const cells: Cells = options.sysId ? { sys_id: options.sysId } : {}
            Object.assign(cells, cellsIn(definition, table, values))
            defaultsOf(definition, cells, defaults)
            const refused = store.insert(definition, cells, { caller: 'platform' })
            if (refused) throw new Error(`Duplicate ${refused.columns.join(', ')} in ${table}`)
            return cells.sys_id as string
        },
        update(table, sysId, values, options = {}) {
            if (options.rules) return ruled.update(table, sysId, values)
            const cells = read(table, sysId)
            if (!cells) throw new Error(`No ${table} with sys_id ${sysId}`)
            const definition = classOf(must(dictionary, table), cells)
            const given = Object.entries(cellsIn(definition, table, values))
            const changed: Cells = Object.fromEntries(given.filter(([name, cell]) => cell !== cells[name]))
            if (Object.keys(changed).length === 0) return
            const full = definition.name === table ? cells : (read(definition.name, sysId) ?? cells)
            const refused = store.update(definition, full, changed, { caller: 'platform' })
            if (refused) throw new Error(`Duplicate ${refused.columns.join(', ')} in ${table}`)
        },
        remove(table, sysId, options = {}) {
            if (options.rules) return ruled.remove(table, sysId)
            const cells = read(table, sysId)
            if (cells) store.remove(classOf(must(dictionary, table), cells), cells, { caller: 'platform' })
        },
        displayValue: (table, sysId) => displayValueOf(db.as('platform'), dictionary, table, sysId) ?? '',
        watch: (table, listener) => store.watch(table, listener),
    }
}

type Databases = Parameters<typeof select>[0]

/** Reads rows as they are stored, of a table and of everything that extends it. */
function reading(databases: Databases, dictionary: Dictionary, around: Surroundings) {
    const classOf = (definition: TableDefinition, cells: Cells): TableDefinition =>
        (typeof cells.sys_class_name === 'string' && dictionary.table(cells.sys_class_name)) || definition

    const read = (table: string, sysId: string): Cells | undefined => {
        must(dictionary, table)
        return select(databases, { ...selectionOf(table, undefined), query: idQuery(sysId), limit: 1 }, around).next()
    }
    const find = (table: string, query?: string, options: { limit?: number; offset?: number } = {}): Row[] => {
        const definition = must(dictionary, table)
        const result = select(databases, { ...selectionOf(table, query), ...options }, around)
        const rows: Row[] = []
        for (let cells = result.next(); cells; cells = result.next()) rows.push(rowOf(definition, cells))
        return rows
    }
    return { read, find, classOf }
}

/** Values as cells. @throws where one has no column */
function cellsIn(definition: TableDefinition, table: string, values: Record<string, string | null>): Cells {
    const cells: Cells = {}
    for (const [name, value] of Object.entries(values)) {
        const column = definition.columns.get(name)
        if (!column) throw new Error(`No column ${name} on ${table}`)
        cells[name] = toCell(column, value)
    }
    return cells
}

export function idQuery(sysId: string) {
    return { kind: 'test' as const, field: 'sys_id', operator: '=', value: sysId || '-' }
}

function must(dictionary: Dictionary, table: string): TableDefinition {
    const definition = dictionary.table(table)
    if (!definition) throw new Error(`No table ${table}`)
    return definition
}
