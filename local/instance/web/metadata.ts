// Installed metadata that pages ask for again and again: views, labels, styles, layouts. Forgotten when any of it is written.
import type { Kernel, Row } from '../kernel.ts'
import { wordIn } from '../records/translated.ts'
import type { FieldKind } from './page-state.ts'

export interface Metadata {
    /** Rows of a metadata table by a query, kept until that table is written. */
    rows(table: string, query: string): Row[]
    /** The name of a view by what a layout row holds ('' is the default view). */
    viewName(row: Row): string
    /** Title of a view by its name. */
    viewTitle(name: string): string
    plural(table: string): string
    /** A field of a metadata record as the person reads it, in the language of the session. */
    said(table: string, row: Row, field: string): string
    /** A text that is its own key of sys_ui_message, such as a title of a dashboard's element. */
    message(text: string): string
    /** Style text for a value of a field, or ''. */
    style(table: string, field: string, value: string): string
    /** The highlighted value's conditions of a field in workspaces, the lowest order first. */
    highlights(table: string, field: string): { conditions: string; color: string }[]
}

const defaultViews = new Set(['', 'Default view', 'default', 'NULL'])

export function openMetadata(kernel: Kernel): Metadata {
    const kept = new Map<string, Map<string, Row[]>>()
    const rows = (table: string, query: string): Row[] => {
        let ofTable = kept.get(table)
        if (!ofTable) {
            ofTable = new Map()
            kept.set(table, ofTable)
            kernel.records.watch(table, () => kept.get(table)?.clear())
        }
        let found = ofTable.get(query)
        if (!found) {
            found = kernel.dictionary.table(table) ? kernel.records.find(table, query) : []
            ofTable.set(query, found)
        }
        return found
    }
    const nameOf = (value: string | null | undefined) => nameOfView(rows, value)
    const said = (table: string, row: Row, field: string): string => {
        const ofTable = (name: string, query: string) => rows(name, query)
        return wordIn(ofTable, kernel, table, row, field)
    }
    return {
        rows,
        said,
        message: (text) => messageFor(kernel, rows, text),
        viewName: (row) => nameOf(row.view) || nameOf(row.view_name),
        viewTitle: (name) => (name ? titleOfView(rows('sys_ui_view', ''), name, said) : 'Default view'),
        plural: (table) => pluralOf(kernel, table),
        highlights(table, field) {
            const on = (row: Row) => (row.active ?? 'true') !== 'false' && row.active !== '0'
            return rows('sys_highlighted_value', `table=${table}^field=${field}`)
                .filter(on)
                .flatMap((parent) => rows('sys_highlighted_value_condition', `highlighted_value=${parent.sys_id}`))
                .filter(on)
                .sort((a, b) => Number(a.order ?? 0) - Number(b.order ?? 0))
                .map((row) => ({ conditions: row.conditions ?? '', color: row.color ?? '' }))
        },
        style(table, field, value) {
            for (const ancestor of kernel.dictionary.lineage(table)) {
                const row = rows('sys_ui_style', `name=${ancestor}^element=${field}`).find(
                    (one) => (one.value ?? '') === value
                )
                if (row?.style) return safeStyle(row.style)
            }
            return ''
        },
    }
}

function messageFor(kernel: Kernel, rows: Metadata['rows'], text: string): string {
    const { language } = kernel.sessions.current()
    const found = rows('sys_ui_message', `key=${text.replace(/\^/g, '^^')}`)
    return found.find((row) => row.language === language)?.message ?? text
}

function pluralOf(kernel: Kernel, table: string): string {
    const label = kernel.dictionary.table(table)?.label ?? table
    const documented = kernel.dictionary.plural(table)
    if (documented) return documented
    if (kernel.sessions.current().language !== 'en') return label
    if (/(s|x|ch|sh)$/i.test(label)) return `${label}es`
    if (/[^aeiou]y$/i.test(label)) return `${label.slice(0, -1)}ies`
    return `${label}s`
}

function nameOfView(rows: Metadata['rows'], value: string | null | undefined): string {
    if (!value || defaultViews.has(value)) return ''
    const view = rows('sys_ui_view', '').find(
        (one) => one.sys_id === value || one.name === value || one.title === value
    )
    const name = view?.name ?? (view ? '' : value)
    return defaultViews.has(name) ? '' : name
}

function titleOfView(views: Row[], name: string, said: Metadata['said']): string {
    const view = views.find((one) => one.name === name)
    return view ? said('sys_ui_view', view, 'title') || name : name
}

/** Only plain colour and weight declarations; anything else in a style record is left out. */
function safeStyle(text: string): string {
    return text
        .split(';')
        .map((declaration) => declaration.trim())
        .filter((declaration) =>
            /^(background-color|background|color|font-weight|font-style|text-decoration)\s*:\s*[#a-zA-Z0-9(),.%\s-]+$/.test(
                declaration
            )
        )
        .filter((declaration) => !/url|expression/i.test(declaration))
        .join('; ')
}

const kindOfType: Record<string, FieldKind> = {
    html: 'html',
    translated_html: 'html',
    boolean: 'boolean',
    reference: 'reference',
    glide_list: 'list',
    glide_date: 'date',
    date: 'date',
    glide_date_time: 'datetime',
    due_date: 'datetime',
    datetime: 'datetime',
    integer: 'number',
    longint: 'number',
    decimal: 'number',
    float: 'number',
    percent_complete: 'number',
    password: 'secret',
    password2: 'secret',
    journal: 'journal',
    journal_input: 'journal',
    journal_list: 'journal',
    url: 'url',
    script: 'area',
    script_plain: 'area',
    xml: 'area',
    json: 'area',
    conditions: 'text',
}

/** What a column is on a page; a column with choices is a choice whatever its type. */
export function kindOfField(column: {
    type: string
    choice: number
    maxLength: number
    reference: string | null
}): FieldKind {
    const kind = kindOfType[column.type]
    if (kind === 'reference' && !column.reference) return 'text'
    if (column.choice > 0 && (!kind || kind === 'number')) return 'choice'
    if (kind) return kind
    return column.maxLength >= 256 ? 'area' : 'text'
}
