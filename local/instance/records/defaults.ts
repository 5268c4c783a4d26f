// Fills what a new record was not given: dictionary defaults, numbers, and false for true/false columns.
import { kindOf } from '../dictionary/kinds.ts'
import { perTable } from '../dictionary/per-table.ts'
import type { Cell, Column, TableDefinition } from '../kernel.ts'
import type { Cells } from './store.ts'
import { toCell } from './values.ts'

export interface DefaultContext {
    userId(): string
    now(): string
    nextNumber(table: TableDefinition): string
    /** Runs any other `javascript:` default. */
    evaluate(expression: string, table: TableDefinition): unknown
}

/** Columns that begin with a value, the row's class included. */
const filled = perTable((table) =>
    [...table.columns.values()].filter(({ name, type, defaultValue }) =>
        name.startsWith('sys_') ? name === 'sys_class_name' : defaultValue || kindOf(type) === 'boolean'
    )
)

/** Columns with a default of their own. */
export const withDefault = perTable((table) =>
    [...table.columns.values()].filter(({ name, defaultValue }) => !name.startsWith('sys_') && defaultValue !== null)
)

/**
 * Adds defaults to `cells` for every column not yet in it.
 * @param dictionary false leaves out what the dictionary says: then only true/false columns begin as false
 */
export function defaultsOf(table: TableDefinition, cells: Cells, context: DefaultContext, dictionary = true): void {
    for (const column of filled(table)) {
        if (column.name in cells) continue
        if (column.name === 'sys_class_name') {
            cells.sys_class_name = table.name
            continue
        }
        const cell = dictionary ? defaultCell(column, table, context) : kindOf(column.type) === 'boolean' ? 0 : null
        if (cell !== null) cells[column.name] = cell
    }
}

export function defaultCell(column: Column, table: TableDefinition, context: DefaultContext): Cell {
    const text = column.defaultValue
    if (text === null || text === '') return kindOf(column.type) === 'boolean' ? 0 : null
    if (!text.startsWith('javascript:')) return toCell(column, text)
    const expression = text.slice('javascript:'.length).trim().replace(/;$/, '')
    switch (expression) {
        case 'getNextObjNumberPadded()':
        case 'global.getNextObjNumberPadded()':
            return context.nextNumber(table)
        case 'gs.getUserID()':
            return context.userId()
        case 'gs.nowDateTime()':
        case 'gs.now()':
            return toCell(column, context.now())
        case 'current.getTableName()':
            return table.name
        default:
            return toCell(column, context.evaluate(expression, table))
    }
}
