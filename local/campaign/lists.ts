// Opens the first page of every list of the menu and of the workspace, and every view of the cockpit, in a table of a given size,
// laid straight into the database.
import { rmSync } from 'node:fs'
import { atMost, exactly } from '../bench/goals.ts'
import type { Goal } from '../bench/goals.ts'
import { draw } from '../cli/tables.ts'
import { openInstance } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'
import { cockpitViews, readView, viewPage } from './cockpit-views.ts'
import type { ViewShown } from './cockpit-views.ts'
import { readList, traced } from './full-table.ts'
import { laidKey, laidMember, layRows } from './lay-rows.ts'
import { tables } from './ledger.ts'
import { copyOfInstalled } from './stage.ts'

export interface ListShown {
    list: string
    table: string
    statements: number
    rowsLoaded: number
    cpuMilliseconds: number
}

export interface ListsFigures {
    rows: number
    lists: ListShown[]
    views: ViewShown[]
}

const startAt = Date.UTC(2026, 10, 16, 6)
const oneDay = 86_400_000
const pageSize = 20
const shownTables = [tables.subscription, tables.candidate] as string[]

/** Every list of the menu and of the workspace that shows subscriptions or candidates: its name, its table, its filter. */
function shippedLists({ records }: Instance): [name: string, table: string, query: string][] {
    const menu = records
        .find('sys_app_module', 'link_type=LIST')
        .map((row) => [`menu: ${row.title}`, row.name ?? '', row.filter ?? ''])
    const workspace = records
        .find('sys_ux_list')
        .map((row) => [`workspace: ${row.title}`, row.table ?? '', row.condition ?? ''])
    return ([...menu, ...workspace] as [string, string, string][]).filter(([, table]) => shownTables.includes(table))
}

/** Rows as a download and a refresh of candidates leave them: every fifth subscription has a candidate. */
function lay(instance: Instance, rows: number): void {
    const day = (days: number) => new Date(startAt - days * oneDay).toISOString().slice(0, 10)
    const profile = instance.records.insert(tables.profile, { display_name: 'Large', status: 'published' })
    const model = instance.records.insert(tables.model, { display_name: 'Miro Full', subscription_identifier: 'full' })
    const person = (nth: number) => ({ profile, external_user_id: laidMember(nth) })
    layRows(instance, tables.subscription, rows, (nth) => ({
        ...person(nth),
        user_principal_name: `person.${nth}@large.example`,
        last_activity: day(nth % 600),
        sys_id: laidKey('a', nth),
        display_name: 'Miro Full',
        subscription_identifier: nth % 3 ? 'full' : 'free_restricted',
        software_model: nth % 3 ? model : null,
        user: nth % 7 ? laidKey('c', nth) : null,
        excluded: nth % 50 ? 0 : 1,
        reclaimable: 1,
    }))
    const states = ['ready', 'ready', 'awaiting_user', 'attention_required', 'closed_complete', 'closed_skipped']
    layRows(instance, tables.candidate, Math.ceil(rows / 5), (fifth) => {
        const nth = 5 * fifth
        const state = states[fifth % states.length]
        const isClosed = state.startsWith('closed')
        return {
            ...person(nth),
            sys_id: laidKey('b', nth),
            number: `RC${String(nth).padStart(9, '0')}`,
            state,
            subscription: laidKey('a', nth),
            idle_since: `${day(nth % 600)} 00:00:00`,
            state_since: `${day(nth % 60)} 00:00:00`,
            closed_on: isClosed ? `${day(nth % 60)} 00:00:00` : null,
            open_key: isClosed ? null : `${profile}${laidMember(nth)}`,
        }
    })
}

export async function measureLists(rows: number): Promise<ListsFigures> {
    const file = copyOfInstalled()
    const instance = openInstance({ file, seed: 14, clock: 'virtual', startAt })
    try {
        lay(instance, rows)
        const lists = shippedLists(instance).map(([list, table, query]) => {
            const { statements, rowsLoaded, cpuMilliseconds } = traced({ instance }, () =>
                readList({ instance }, table, query, 0)
            )
            return { list, table, statements, rowsLoaded, cpuMilliseconds }
        })
        // The first call compiles the app.
        readView(instance, 'uma.user', cockpitViews[0])
        const views = cockpitViews.map((path) => {
            const { status, body, ...shown } = readView(instance, 'uma.user', path)
            if (status !== 200) throw new Error(`The cockpit answers ${status} for ${path}: ${body}`)
            return shown
        })
        return { rows, lists, views }
    } finally {
        instance.close()
        rmSync(file, { force: true })
    }
}

/** A window and its count: the rows shown, and one that tells how many there are. */
export function listsGoals(all: readonly ListsFigures[]): Goal[] {
    return all.flatMap(({ rows, lists, views }) => {
        const about = (list: string) => `${rows.toLocaleString('en')} rows: ${list}`
        const pages = views.map((one) => atMost(`${about(one.view)}, rows of one statement`, one.mostRows, viewPage))
        const windows = lists.flatMap((one) => [
            atMost(`${about(one.list)}, rows loaded`, one.rowsLoaded, pageSize + 1),
            exactly(`${about(one.list)}, statements`, one.statements, 2),
        ])
        return [...windows, ...pages]
    })
}

export function drawLists({ rows, lists, views }: ListsFigures): string {
    const large = `${rows.toLocaleString('en')} subscriptions`
    const drawn = draw(
        `First pages at ${large}`,
        ['list', 'statements', 'rows loaded', 'CPU ms'],
        lists.map((one) => [one.list, String(one.statements), String(one.rowsLoaded), String(one.cpuMilliseconds)])
    )
    const seen = draw(
        `Views of the cockpit at ${large}`,
        ['view', 'statements', 'most rows of one', 'CPU ms'],
        views.map((one) => [one.view, String(one.statements), String(one.mostRows), String(one.cpuMilliseconds)])
    )
    return `${drawn}\n${seen}`
}
