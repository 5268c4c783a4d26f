// Sections and elements of a form, from the installed layouts of the table or the nearest ancestor that has one.
import type { Row } from '../kernel.ts'
import type { Visit } from './front.ts'

export type Element =
    | { kind: 'field'; path: string }
    | { kind: 'formatter'; name: string }
    | { kind: 'annotation'; text: string; plain: boolean }

/** Elements in one column over the whole width, or in two beside each other. */
export interface Block {
    columns: Element[][]
}

export interface Section {
    caption: string
    blocks: Block[]
}

type Reader = Pick<Visit, 'kernel' | 'metadata'>

export function formSections(visit: Reader, table: string, view: string): Section[] {
    for (const wanted of view ? [view, ''] : ['']) {
        for (const ancestor of visit.kernel.dictionary.lineage(table)) {
            const sections = sectionRows(visit, ancestor, wanted)
            if (sections.length) {
                return sections.map((row) => ({
                    caption: visit.metadata.said('sys_ui_section', row, 'caption'),
                    blocks: blocksOf(visit, row),
                }))
            }
        }
    }
    return [generated(visit, table)]
}

/** Views that have a form of their own for the table, default first. */
export function formViews(visit: Reader, table: string): string[] {
    const names = visit.metadata
        .rows('sys_ui_section', `name=${table}`)
        .map((row) => visit.metadata.viewName(row))
        .filter((name) => !/^(workspace|Mobile|sys_popup)/i.test(name))
    return [...new Set(['', ...names])]
}

function sectionRows(visit: Reader, table: string, view: string): Row[] {
    const { metadata } = visit
    const ofView = (row: Row) => metadata.viewName(row) === view && !row.sys_user
    const sections = metadata.rows('sys_ui_section', `name=${table}`).filter(ofView)
    const form = metadata.rows('sys_ui_form', `name=${table}`).find(ofView)
    if (!form) return sections
    const placed = [...metadata.rows('sys_ui_form_section', `sys_ui_form=${form.sys_id}`)]
        .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
        .map((link) => sections.find((section) => section.sys_id === link.sys_ui_section))
        .filter((section): section is Row => section !== undefined)
    return placed.length ? placed : sections
}

function blocksOf({ metadata }: Reader, section: Row): Block[] {
    const elements = [...metadata.rows('sys_ui_element', `sys_ui_section=${section.sys_id}`)].sort(
        (a, b) => Number(a.position ?? 0) - Number(b.position ?? 0)
    )
    const blocks: Block[] = []
    let split = false
    const column = (): Element[] => {
        const last = blocks.at(-1)
        if (last && split === last.columns.length > 1) return last.columns.at(-1) as Element[]
        blocks.push({ columns: [[]] })
        return blocks.at(-1)?.columns[0] as Element[]
    }
    for (const row of elements) {
        switch (row.element) {
            case '.begin_split':
                blocks.push({ columns: [[]] })
                split = true
                continue
            case '.split':
                blocks.at(-1)?.columns.push([])
                continue
            case '.end_split':
                split = false
                continue
        }
        const element = elementOf(metadata, row)
        if (!element) continue
        const last = blocks.at(-1)
        if (split && last) (last.columns.at(-1) as Element[]).push(element)
        else column().push(element)
    }
    return blocks.filter((block) => block.columns.some((one) => one.length))
}

function elementOf(metadata: Visit['metadata'], row: Row): Element | null {
    if (row.type === 'formatter') return { kind: 'formatter', name: row.element ?? '' }
    if (row.type === 'annotation') {
        const note = metadata.rows('sys_ui_annotation', `sys_id=${row.element}`)[0]
        return note
            ? {
                  kind: 'annotation',
                  text: note.text ?? '',
                  plain: note.is_plain_text !== 'false' && note.is_plain_text !== '0',
              }
            : null
    }
    return row.element && !row.element.startsWith('.') ? { kind: 'field', path: row.element } : null
}

/** Without any layout: every column of the table in two columns, long ones below. */
function generated({ kernel }: Reader, table: string): Section {
    const columns = [...(kernel.dictionary.table(table)?.columns.values() ?? [])].filter(
        (column) => !column.name.startsWith('sys_') && column.attributes.inactive !== 'true'
    )
    const field = (path: string): Element => ({ kind: 'field', path })
    const long = columns
        .filter((column) => column.maxLength > 255 && !column.reference)
        .map((column) => field(column.name))
    const short = columns
        .filter((column) => !(column.maxLength > 255 && !column.reference))
        .map((column) => field(column.name))
    const half = Math.ceil(short.length / 2)
    return {
        caption: '',
        blocks: [{ columns: [short.slice(0, half), short.slice(half)] }, { columns: [long] }].filter((block) =>
            block.columns.some((one) => one.length)
        ),
    }
}
