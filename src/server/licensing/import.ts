// Decides what each line of an imported file becomes as an entitlement, or why it is refused; all are written or none.
import { parseCsv } from '../base/csv.ts'
import type { CsvRow } from '../base/csv.ts'
import { parseMoney } from '../base/money.ts'
import type { MoneyRefusal } from '../base/money.ts'
import { refusalsOf } from './entitlement.ts'
import type { Entitlement, EntitlementField, EntitlementRefusal } from './entitlement.ts'

/** The columns of the file, by the names of the table's; any order, any case. The first five must be there. */
const importColumns = [
    'display_name',
    'software_model',
    'purchased_rights',
    'start',
    'end',
    'profile',
    'agreement_type',
    'unlimited',
    'unit_cost',
    'currency',
    'subscription_period',
    'flexible',
    'review_every_days',
    'next_review',
    'cost_center',
    'vendor',
    'contract',
] as const

export type ImportColumn = (typeof importColumns)[number]

const neededColumns: readonly ImportColumn[] = ['display_name', 'software_model', 'purchased_rights', 'start', 'end']

/** Why a cell is refused: its column, and the end of the key 'import.refusal.<kind>'. */
export interface CellRefusal {
    readonly column: ImportColumn
    readonly kind: EntitlementRefusal['kind'] | MoneyRefusal | 'unknown_name' | 'not_a_choice' | 'repeated'
    readonly value: string
}

export interface ImportLine {
    readonly line: number
    /** A draft; null where the line is refused. */
    readonly becomes: Entitlement | null
    readonly refusals: readonly CellRefusal[]
}

export type FileRefusal =
    | { readonly kind: 'open_quote' | 'text_after_quote' | 'stray_quote'; readonly line: number }
    | { readonly kind: 'empty' | 'too_many_lines' }
    | { readonly kind: 'unknown_column' | 'missing_column' | 'repeated_column'; readonly column: string }
    | { readonly kind: 'wrong_number_of_cells'; readonly line: number }

export interface Import {
    readonly refusals: readonly FileRefusal[]
    readonly lines: readonly ImportLine[]
    /** What to write: every line's entitlement, or nothing where the file or one line is wrong. */
    readonly writes: readonly Entitlement[]
}

/** Turns what a person writes into the id of a record, or null where there is none or more than one. */
export interface ImportNames {
    model(name: string): string | null
    profile(name: string): string | null
    costCenter(name: string): string | null
    vendor(name: string): string | null
    contract(name: string): string | null
}

const mostLines = 1000

/** Reads the file. Drafts must be complete enough to publish, so that a wrong line is told here and not later. */
export function readImport(text: string, names: ImportNames): Import {
    const parsed = parseCsv(text)
    if (!parsed.ok) return refused([{ kind: parsed.refusal, line: parsed.line }])
    if (parsed.rows.length < 2) return refused([{ kind: 'empty' }])
    if (parsed.rows.length > mostLines + 1) return refused([{ kind: 'too_many_lines' }])
    const heading = parsed.rows[0].cells.map((cell) => cell.trim().toLowerCase())
    const rows = parsed.rows.slice(1)
    const refusals = headingRefusals(heading)
    for (const row of rows)
        if (row.cells.length !== heading.length) refusals.push({ kind: 'wrong_number_of_cells', line: row.line })
    if (refusals.length > 0) return refused(refusals)
    const seen = new Set<string>()
    const lines = rows.map((row) => readLine(row, heading as ImportColumn[], names, seen))
    const writes = lines.reduce<Entitlement[]>((all, line) => (line.becomes ? all.concat(line.becomes) : all), [])
    return { refusals: [], lines, writes: writes.length === lines.length ? writes : [] }
}

function refused(refusals: readonly FileRefusal[]): Import {
    return { refusals, lines: [], writes: [] }
}

function headingRefusals(heading: readonly string[]): FileRefusal[] {
    const refusals: FileRefusal[] = []
    heading.forEach((column, at) => {
        if (!(importColumns as readonly string[]).includes(column)) refusals.push({ kind: 'unknown_column', column })
        else if (heading.indexOf(column) !== at) refusals.push({ kind: 'repeated_column', column })
    })
    for (const column of neededColumns) if (!heading.includes(column)) refusals.push({ kind: 'missing_column', column })
    return refusals
}

type Refuse = (column: ImportColumn, kind: CellRefusal['kind']) => void

function readLine(row: CsvRow, heading: readonly ImportColumn[], names: ImportNames, seen: Set<string>): ImportLine {
    const cell = (column: ImportColumn) => (row.cells[heading.indexOf(column)] ?? '').trim()
    const refusals: CellRefusal[] = []
    const refuse: Refuse = (column, kind) => {
        if (!refusals.some((one) => one.column === column)) refusals.push({ column, kind, value: cell(column) })
    }
    const draft = draftOf(cell, names, refuse)
    for (const { field, kind } of refusalsOf(draft, true)) refuse(columnOf(field), kind)
    if (draft.displayName === '') refuse('display_name', 'missing')
    const same = row.cells.map((one) => one.trim()).join('\n')
    if (seen.has(same)) refuse('display_name', 'repeated')
    seen.add(same)
    refusals.sort((a, b) => heading.indexOf(a.column) - heading.indexOf(b.column))
    return { line: row.line, becomes: refusals.length === 0 ? draft : null, refusals }
}

function draftOf(cell: (column: ImportColumn) => string, names: ImportNames, refuse: Refuse): Entitlement {
    const named = (column: ImportColumn, find: (name: string) => string | null) => {
        const id = cell(column) === '' ? '' : find(cell(column))
        if (id === null) refuse(column, 'unknown_name')
        return id ?? ''
    }
    const choice = <T extends string>(column: ImportColumn, choices: readonly T[]): T => {
        const value = cell(column).toLowerCase()
        const found = value === '' ? choices[0] : choices.find((one) => one === value)
        if (found === undefined) refuse(column, 'not_a_choice')
        return found ?? choices[0]
    }
    const whole = (column: ImportColumn, empty: number) => {
        const value = cell(column)
        if (value === '') return empty
        if (/^\d{1,9}$/.test(value)) return Number(value)
        refuse(column, /^-\d+$/.test(value) ? 'negative' : 'not_whole')
        return empty
    }
    const cost = cell('unit_cost') === '' ? null : parseMoney(cell('unit_cost'), cell('currency'))
    if (cost && !cost.ok) refuse(cost.refusal === 'unknown_currency' ? 'currency' : 'unit_cost', cost.refusal)
    const flexible = choice('flexible', ['false', 'true'] as const) === 'true'
    return {
        id: '',
        displayName: cell('display_name'),
        softwareModel: named('software_model', names.model),
        profile: named('profile', names.profile),
        agreementType: choice('agreement_type', ['generic', 'ela'] as const),
        purchasedRights: whole('purchased_rights', 0),
        unlimited: choice('unlimited', ['false', 'true'] as const) === 'true',
        unitCost: cost && cost.ok ? cost.money : null,
        subscriptionPeriod: choice('subscription_period', ['annually', 'monthly', 'quarterly', 'entire'] as const),
        start: cell('start'),
        end: cell('end'),
        termStart: '',
        termEnd: '',
        state: 'build',
        flexible,
        reviewEveryDays: whole('review_every_days', flexible ? 180 : 0),
        nextReview: cell('next_review'),
        costCenter: named('cost_center', names.costCenter),
        ownedBy: '',
        vendor: named('vendor', names.vendor),
        contract: named('contract', names.contract),
        source: 'import',
        amends: '',
    }
}

function columnOf(field: EntitlementField): ImportColumn {
    const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    return importColumns.find((one) => one === column) ?? 'display_name'
}
