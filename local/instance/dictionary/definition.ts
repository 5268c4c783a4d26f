// Builds table definitions: from a compact literal (the platform's own tables) or from dictionary rows (a package's).
import type { Column, Row, TableDefinition } from '../kernel.ts'
import { defaultLength } from './kinds.ts'

/**
 * A table as written down in platform-tables/: a column's text is `type`, `type(length)`, `reference(table)` or
 * `glide_list(table)`, followed by any of `unique`, `display`, `mandatory`, `readonly`, and `=default` last.
 */
export interface TableLiteral {
    label: string
    extends?: string
    display?: string
    scope?: string
    columns: Record<string, string>
    choices?: Record<string, Record<string, string>>
    indexes?: string[][]
    number?: [prefix: string, digits: number]
}

const systemColumns: [name: string, type: string, label: string, length: number][] = [
    ['sys_id', 'GUID', 'Sys ID', 32],
    ['sys_created_on', 'glide_date_time', 'Created', 40],
    ['sys_created_by', 'string', 'Created by', 40],
    ['sys_updated_on', 'glide_date_time', 'Updated', 40],
    ['sys_updated_by', 'string', 'Updated by', 40],
    ['sys_mod_count', 'integer', 'Updates', 40],
]

export function emptyTable(name: string, label: string, scope: string, parent: string | null): TableDefinition {
    const columns = new Map<string, Column>()
    for (const [column, type, text, maxLength] of systemColumns) {
        columns.set(column, { ...plainColumn(name, column, type), label: text, maxLength, readOnly: true })
    }
    return {
        name,
        label,
        scope,
        extends: parent,
        displayColumn: 'sys_id',
        columns,
        autoNumber: null,
        indexes: [],
        audited: false,
    }
}

function plainColumn(table: string, name: string, type: string): Column {
    return {
        name,
        table,
        type,
        label: labelOf(name),
        maxLength: defaultLength(type),
        mandatory: false,
        readOnly: false,
        unique: false,
        display: false,
        defaultValue: null,
        reference: null,
        choice: 0,
        attributes: {},
    }
}

export function tableOf(name: string, literal: TableLiteral): TableDefinition {
    const table = emptyTable(name, literal.label, literal.scope ?? 'global', literal.extends ?? null)
    for (const [column, text] of Object.entries(literal.columns))
        table.columns.set(column, columnOf(name, column, text))
    for (const column of Object.keys(literal.choices ?? {})) {
        const chosen = table.columns.get(column)
        if (chosen && chosen.choice === 0) chosen.choice = 3
    }
    if (literal.display) (table.columns.get(literal.display) as Column).display = true
    if (literal.number) table.autoNumber = { prefix: literal.number[0], digits: literal.number[1] }
    table.indexes = (literal.indexes ?? []).map((columns) => ({ columns, unique: false }))
    return table
}

function columnOf(table: string, name: string, text: string): Column {
    const match = /^([A-Za-z0-9_]+)(?:\(([^)]*)\))?\s*([a-z ]*)(?:=(.*))?$/.exec(text)
    if (!match) throw new Error(`Cannot read the column ${table}.${name}: ${text}`)
    const [, type, inner, flags, defaultValue] = match
    const column = plainColumn(table, name, type)
    if (inner && /^\d+$/.test(inner)) column.maxLength = Number(inner)
    else if (inner) column.reference = inner
    column.unique = /\bunique\b/.test(flags)
    column.display = /\bdisplay\b/.test(flags)
    column.mandatory = /\bmandatory\b/.test(flags)
    column.readOnly = /\breadonly\b/.test(flags)
    column.defaultValue = defaultValue ?? null
    return column
}

/** The columns of sys_dictionary that say what a column is; a row has dozens of others, and every opening reads all rows. */
export const columnFacts: readonly string[] = (
    'name element internal_type column_label max_length mandatory read_only unique display default_value reference choice ' +
    'attributes reference_cascade_rule dependent_on_field dependent reference_qual virtual calculation active'
).split(' ')

/** A column from a sys_dictionary row. */
export function columnFrom(row: Row): Column {
    const type = row.internal_type ?? 'string'
    const column = plainColumn(row.name as string, row.element as string, type)
    column.label = row.column_label ?? labelOf(column.name)
    column.maxLength = row.max_length ? Number(row.max_length) : column.maxLength
    column.mandatory = row.mandatory === '1'
    column.readOnly = row.read_only === '1'
    column.unique = row.unique === '1'
    column.display = row.display === '1'
    column.defaultValue = row.default_value
    column.reference = row.reference
    column.choice = Number(row.choice ?? 0)
    column.attributes = attributesOf(row.attributes)
    if (row.reference_cascade_rule) column.attributes.reference_cascade_rule = row.reference_cascade_rule
    if (row.dependent_on_field ?? row.dependent)
        column.attributes.dependent = (row.dependent_on_field ?? row.dependent) as string
    if (row.reference_qual) column.attributes.reference_qual = row.reference_qual
    if (row.virtual === '1' && row.calculation) column.attributes.calculation = row.calculation
    if (row.active === '0') column.attributes.inactive = 'true'
    return column
}

function attributesOf(text: string | null): Record<string, string> {
    const attributes: Record<string, string> = {}
    for (const part of (text ?? '').split(',')) {
        const at = part.indexOf('=')
        if (at > 0) attributes[part.slice(0, at).trim()] = part.slice(at + 1).trim()
    }
    return attributes
}

function labelOf(name: string): string {
    const words = name.replace(/^u_|^x_[a-z0-9]+_[a-z0-9]+_/, '').replace(/_/g, ' ')
    return words.charAt(0).toUpperCase() + words.slice(1)
}
