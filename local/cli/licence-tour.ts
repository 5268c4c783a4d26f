// The last part of `npm start`: an entitlement is entered, licences are reconciled, and what that says is printed.
import type { Instance, Row } from '../instance/index.ts'
import { click } from './integrator.ts'
import type { Stage } from './stage.ts'
import { draw } from './tables.ts'
import type { Teller } from './telling.ts'

const prefix = 'x_snc_miro_sam_'
const oneDay = 86_400_000

/** Assumptions of the demonstration, as an admin would enter them: a contract of a year, half of it over, reviewed. */
const rightsShare = 0.9
const unitCost = '240'

/** Columns of a position that are no figure of it. */
const ofTheRow = ['sys_id', 'number', 'reconciliation', 'latest']

interface Licences extends Record<string, unknown> {
    positions: Record<string, string | null>[]
    overview: Record<string, unknown>
}

export function tourLicences({ instance }: Pick<Stage, 'instance'>, { say }: Pick<Teller, 'say'>): Licences {
    const admin = instance.actAs('adam.admin')
    const full = instance.records.first(`${prefix}software_model`, 'subscription_identifier=full')!.sys_id!
    const held = instance.records.count(`${prefix}subscription`, `software_model=${full}`)
    const day = (days: number) => new Date(instance.clock.now() + days * oneDay).toISOString().slice(0, 10)
    const entitlement = admin.newRecord(`${prefix}entitlement`, {
        display_name: 'Miro Enterprise, Full licences',
        software_model: full,
        purchased_rights: String(Math.floor(held * rightsShare)),
        unit_cost: unitCost,
        currency: 'USD',
        subscription_period: 'annually',
        start: day(-180),
        end: day(184),
        flexible: '1',
        review_every_days: '180',
        next_review: day(60),
    })
    click(admin, `${prefix}entitlement`, entitlement, 'Publish').forEach((line) => say(`\n${line}`))
    click(instance.actAs('uma.user'), `${prefix}reconciliation`, '', 'Run reconciliation').forEach(say)
    instance.runUntilIdle()
    const result = instance.records.first(`${prefix}reconciliation`, 'latest=true')!
    say(`${result.number}: ${result.message} ${result.next_step ?? ''}`)
    const positions = instance.records.find(`${prefix}licence_position`, 'latest=true^ORDERBYsoftware_model')
    for (const position of positions) say(drawPosition(instance, position))
    say(drawOptions(instance, positions))
    const ask = (source: string) =>
        JSON.parse(
            String(instance.runScript(`JSON.stringify(new MiroLicensing().${source})`, { user: 'uma.user' }).value)
        ) as Record<string, unknown> | null
    say(drawFacts('Review of the Full licences', ask(`review('full')`) ?? { review: 'none to come' }))
    const overview = ask('overview()') ?? {}
    say(drawFacts('The ten figures', overview))
    return { positions: positions.map((row) => figuresOf(instance, row)), overview }
}

function nameOf(instance: Instance, table: string, id: string | null): string {
    return id ? (instance.records.displayValue(prefix + table, id) ?? '') : ''
}

function figuresOf(instance: Instance, row: Row): Record<string, string | null> {
    const figures: Record<string, string | null> = {}
    for (const column of Object.keys(row)) {
        if (ofTheRow.includes(column) || column.startsWith('sys_')) continue
        figures[column] = row[column]
    }
    return {
        ...figures,
        software_model: nameOf(instance, 'software_model', row.software_model) || null,
        profile: nameOf(instance, 'profile', row.profile) || null,
    }
}

function drawPosition(instance: Instance, row: Row): string {
    const model = nameOf(instance, 'software_model', row.software_model) || 'Licences that no model knows'
    // Shares are kept for chargeback, in a form that is for programs.
    const skipped = ['software_model', 'profile', 'group_by', 'group_value', 'group_name', 'shares']
    const figures = figuresOf(instance, row)
    const shown = Object.keys(figures).filter((column) => !skipped.includes(column) && figures[column] !== null)
    const label = (column: string) => instance.dictionary.column(`${prefix}licence_position`, column)?.label ?? column
    const worded = (column: string, value: string) =>
        instance.dictionary.choices(`${prefix}licence_position`, column).find((one) => one.value === value)?.label ??
        value
    return draw(
        `Licence position: ${model}`,
        [],
        shown.map((column) => [label(column), worded(column, figures[column] ?? '')])
    )
}

function drawOptions(instance: Instance, positions: readonly Row[]): string {
    const options = positions.flatMap((position) =>
        instance.records.find(`${prefix}remediation_option`, `licence_position=${position.sys_id}^ORDERBYnumber`)
    )
    const label = (column: string, value: string | null) =>
        instance.dictionary.choices(`${prefix}remediation_option`, column).find((one) => one.value === value)?.label ??
        ''
    return draw(
        'What can be done',
        ['Number', 'Option', 'Rights', 'Amount', 'Affects compliance', 'Status'],
        options.map((row) => [
            row.number ?? '',
            label('kind', row.kind),
            row.rights ?? '',
            row.money ? `${row.money} ${row.currency ?? ''}` : 'no price',
            row.affects_compliance === '1' ? 'yes' : 'no',
            label('status', row.status),
        ])
    )
}

function drawFacts(title: string, facts: Record<string, unknown>): string {
    return draw(
        title,
        [],
        Object.keys(facts).map((name) => [name.replace(/_/g, ' '), inOneLine(facts[name])])
    )
}

/** An amount as '240.00 USD', anything else as short as JSON writes it. */
function inOneLine(value: unknown): string {
    if (value === null || value === undefined) return 'unknown'
    if (typeof value !== 'object') return String(value)
    if (Array.isArray(value)) return value.map(inOneLine).join('; ') || 'none'
    const held = value as Record<string, unknown>
    if ('amount' in held) return `${String(held.amount)} ${String(held.currency)}`
    return Object.keys(held)
        .map((name) => `${name.replace(/_/g, ' ')} ${inOneLine(held[name])}`)
        .join(', ')
}
