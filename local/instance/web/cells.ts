// One field of one record as a list cell, a preview or a read-only form field shows it, with access controls applied.
import type { Column } from '../kernel.ts'
import type { Visit } from './front.ts'
import { address } from './address.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { columnAt, parseQuery } from './list-query.ts'
import { kindOfField } from './metadata.ts'
import type { GlideRow } from './platform.ts'
import { sanitize } from './sanitize.ts'

/** True where access controls let the person read the field; a dotted path needs every step. */
export function mayRead(visit: Visit, row: GlideRow, path: string): boolean {
    const [first, ...rest] = path.split('.')
    if (!row.getElement(first).canRead()) return false
    if (rest.length === 0) return true
    const reference = visit.kernel.dictionary.column(row.getTableName(), first)?.reference
    const target = row.getValue(first)
    if (!reference || !target) return true
    const found = visit.platform.find(reference, target)
    return found === null || (found.canRead() && mayRead(visit, found, rest.join('.')))
}

/** Texts from this length on get a wider column. */
const longFrom = 28

/** The class that gives a list cell the room its kind of value needs. */
export function cellClass(visit: Visit, row: GlideRow, path: string): string {
    const found = columnAt(visit, row.getTableName(), path)
    if (!found) return ''
    const kind = kindOfField(found.column)
    const long = shownText(row, path, found.column).length >= longFrom && mayRead(visit, row, path)
    return long ? `cell-${kind} cell-long` : `cell-${kind}`
}

/** Colours by which workspaces highlight values; the instance's own names. */
const highlightColours: Record<string, string> = {
    critical: '#d32f2f',
    high: '#ef6c00',
    warning: '#b78103',
    moderate: '#ef6c00',
    positive: '#2e7d32',
    info: '#1565c0',
    low: '#546e7a',
    gray: '#757575',
}

/** The highlighted value of a field of a workspace's record; the first condition that holds. */
function highlight(visit: Visit, row: GlideRow, field: string): string {
    for (const { conditions, color } of visit.metadata.highlights(row.getTableName(), field)) {
        const { terms } = parseQuery(conditions)
        const holds = terms.every((term) => {
            if (term.operator !== '=') throw new Error(`not implemented: '${conditions}' as a highlighted value`)
            return (row.getValue(term.field) ?? '') === term.value
        })
        if (holds) return `background-color: ${highlightColours[color] ?? color}`
    }
    return ''
}

export function cell(visit: Visit, row: GlideRow, path: string, links = true, inWorkspace = false): Html {
    const found = columnAt(visit, row.getTableName(), path)
    if (!found || !mayRead(visit, row, path)) return html`<span class="withheld">(no access)</span>`
    const { column, table } = found
    const text = shownText(row, path, column)
    const kind = kindOfField(column)
    const value = path.includes('.') ? '' : (row.getValue(path) ?? '')
    if (text === '') return html`<span class="empty">(empty)</span>`
    if (kind === 'reference' && links && value && column.reference) {
        return html`<a href="${address(`/${column.reference}.do`, { sys_id: value })}">${text}</a>`
    }
    if (kind === 'url' && links && /^https?:/i.test(text)) {
        return html`<a href="${text}" rel="noopener">${text}</a>`
    }
    if (kind === 'html') return html`${plainText(text)}`
    const styled = column.choice > 0 || column.type === 'boolean'
    const style = inWorkspace
        ? path.includes('.')
            ? ''
            : highlight(visit, row, path)
        : styled
          ? visit.metadata.style(table, column.name, value)
          : ''
    if (style)
        return html`<span class="state"><span class="dot" style="${style}" aria-hidden="true"></span>${text}</span>`
    return html`${clipped(text)}`
}

/** Display value; a secret never leaves the server in any form. */
export function shownText(row: GlideRow, path: string, column: Column): string {
    if (column.type.startsWith('password')) return row.getValue(path) ? '••••••••' : ''
    return row.getDisplayValue(path) ?? ''
}

export function richText(text: string): Html {
    return html`<div class="rich">${sanitize(text)}</div>`
}

function plainText(text: string): string {
    return clipped(
        text
            .replace(/<[^>]*>/g, ' ')
            .replace(/&nbsp;/g, ' ')
            .replace(/\s+/g, ' ')
            .trim()
    )
}

function clipped(text: string): string {
    const points = [...text.slice(0, 400)]
    return points.length > 160 ? `${points.slice(0, 157).join('')}…` : text
}
