// What reference fields ask for while someone types, and the preview of a record that opens beside a field.
import { cell, mayRead } from './cells.ts'
import { denied, notFound } from './front.ts'
import type { Visit } from './front.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { recordAddress } from './record-address.ts'
import { formSections } from './form-layout.ts'
import { labelAt } from './list-query.ts'

const offeredAtMost = 12

export interface Suggestion {
    sysId: string
    display: string
    detail: string
}

/**
 * Records of the field's table whose display value starts with or contains the text, those that start with it first; limited by
 * the field's reference qualifier where that is a plain condition.
 */
export function suggestions(visit: Visit, table: string, field: string, text: string): Suggestion[] {
    const column = visit.kernel.dictionary.column(table, field)
    const target = column?.reference
    if (!column || !target || !visit.kernel.dictionary.table(target)) throw notFound('This field refers to no table.')
    const blank = visit.platform.table(target)
    if (!blank.canRead()) return []
    const display = visit.kernel.dictionary.table(target)?.displayColumn ?? 'sys_id'
    const qualifier = column.attributes.reference_qual ?? ''
    const base = qualifier && !qualifier.startsWith('javascript:') ? `${qualifier}^` : ''
    const value = text.trim().replace(/\^/g, '^^')
    const order = `^ORDERBY${display}`
    const { records } = visit.kernel
    const rows = records.find(
        target,
        `${base}${value ? `${display}STARTSWITH${value}` : `${display}ISNOTEMPTY`}${order}`,
        { limit: offeredAtMost }
    )
    if (value && rows.length < offeredAtMost) {
        const known = new Set(rows.map((row) => row.sys_id))
        const others = records.find(target, `${base}${display}LIKE${value}${order}`, { limit: offeredAtMost })
        rows.push(...others.filter((row) => !known.has(row.sys_id)))
    }
    const second = ['email', 'id', 'internal_name', 'number', 'user_name'].find(
        (name) => name !== display && visit.kernel.dictionary.column(target, name)
    )
    return rows.slice(0, offeredAtMost).flatMap((found) => {
        const row = visit.platform.find(target, found.sys_id as string)
        if (!row?.canRead() || !mayRead(visit, row, display)) return []
        const detail = second && mayRead(visit, row, second) ? (row.getDisplayValue(second) ?? '') : ''
        return [{ sysId: row.getUniqueValue(), display: row.getDisplayValue() || row.getUniqueValue(), detail }]
    })
}

export function preview(visit: Visit, table: string, sysId: string): Html {
    const row = visit.platform.find(table, sysId)
    if (!row) throw notFound('This record does not exist any more.')
    if (!row.canRead()) throw denied('You may not see this record.')
    const fields = formSections(visit, table, 'sys_popup')
        .flatMap((section) => section.blocks.flatMap((block) => block.columns.flat()))
        .flatMap((element) => (element.kind === 'field' ? [element.path] : []))
        .filter((path) => visit.kernel.dictionary.column(table, path)?.type !== 'html' && mayRead(visit, row, path))
        .slice(0, 8)
    return html`<div class="preview-card">
        <div class="preview-head">
            <h2>${row.getDisplayValue() || visit.kernel.dictionary.table(table)?.label}</h2>
            <a class="button primary" href="${recordAddress(table, sysId)}">Open Record</a>
        </div>
        <dl>
            ${fields.map(
                (path) =>
                    html`<dt>${labelAt(visit, table, path)}</dt>
                        <dd>${cell(visit, row, path, false)}</dd>`
            )}
        </dl>
    </div>`
}
