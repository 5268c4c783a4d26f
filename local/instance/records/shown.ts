// Display values of columns, and what a display value given by a person stands for.
import { kindOf } from '../dictionary/kinds.ts'
import type { Cell, Column } from '../kernel.ts'
import { displayValueOf } from './display.ts'
import type { RecordParts } from './parts.ts'
import { fromCell, toCell } from './values.ts'

/** What a person sees for a stored cell, in the session's language, formats and time zone; '' when empty. */
export function shownCell(parts: RecordParts, column: Column, cell: Cell | undefined): string {
    const text = fromCell(cell)
    const kind = kindOf(column.type)
    if (text === null) return kind === 'boolean' ? 'false' : ''
    if (column.choice > 0 && kind !== 'reference') {
        const language = parts.store.parts.sessions.current().language
        const choice = parts.dictionary.choices(column.table, column.name, language).find(({ value }) => value === text)
        if (choice) return choice.label
    }
    switch (kind) {
        case 'boolean':
            return text === '1' ? 'true' : 'false'
        case 'reference':
            return column.reference
                ? (displayValueOf(parts.script, parts.dictionary, column.reference, text) ?? '')
                : text
        case 'list':
            return text
                .split(',')
                .map((item) =>
                    column.reference && /^[0-9a-f]{32}$/.test(item)
                        ? (displayValueOf(parts.script, parts.dictionary, column.reference, item) ?? item)
                        : item
                )
                .join(', ')
        case 'date_time':
            return new parts.time.GlideDateTime(text).getDisplayValue()
        case 'date':
            return new parts.time.GlideDate(text).getDisplayValue()
        case 'time':
            return new parts.time.GlideTime(text).getDisplayValue()
        case 'duration':
            return new parts.time.GlideDuration(text).getDisplayValue()
        case 'secret':
            return '********'
        case 'integer':
            return Number(text).toLocaleString('en-US')
        case 'decimal':
            return /^(currency|price)/.test(column.type)
                ? Number(text).toLocaleString('en-US', { style: 'currency', currency: 'USD' })
                : Number(text).toLocaleString('en-US', { maximumFractionDigits: 20 })
        default:
            return text
    }
}

/** The cell that a display value stands for: a record's name, a choice's label, a date as the session writes it. */
export function cellOfShown(parts: RecordParts, column: Column, shown: string): Cell {
    const kind = kindOf(column.type)
    if (shown === '') return toCell(column, '')
    if (column.choice > 0 && kind !== 'reference') {
        const choice = parts.dictionary.choices(column.table, column.name).find(({ label }) => label === shown)
        if (choice) return toCell(column, choice.value)
    }
    if (kind === 'reference' && column.reference) {
        const target = parts.dictionary.table(column.reference)
        if (!target) return null
        const row = parts.script.get(
            `SELECT sys_id FROM "${target.name}" WHERE "${target.displayColumn}" = ? LIMIT 1`,
            [shown]
        )
        return row ? String(row.sys_id) : null
    }
    if (kind === 'date_time') return toCell(column, new parts.time.GlideDateTime(shown, true).getValue())
    if (kind === 'date') return toCell(column, new parts.time.GlideDate(shown, true).getValue())
    if (kind === 'decimal') return toCell(column, shown.replace(/^[A-Z]{3};|[$,]/g, ''))
    if (kind === 'integer') return toCell(column, shown.replace(/,/g, ''))
    return toCell(column, shown)
}

/** Journal entries of a field, newest first; `count` -1 for all. */
export function journalOf(parts: RecordParts, table: string, sysId: string, column: Column, count: number): string {
    const rows = parts.platform.all(
        `SELECT value, sys_created_on, sys_created_by FROM sys_journal_field WHERE element_id = ? AND element = ? AND name = ?
         ORDER BY sys_created_on DESC, sys_id LIMIT ?`,
        [sysId, column.name, table, count]
    )
    return rows
        .map((row) => {
            const at = new parts.time.GlideDateTime(String(row.sys_created_on)).getDisplayValue()
            const name = parts.platform.get('SELECT name FROM sys_user WHERE user_name = ?', [row.sys_created_by])?.name
            return `${at} - ${name ?? row.sys_created_by} (${column.label})\n${row.value}\n\n`
        })
        .join('')
}
