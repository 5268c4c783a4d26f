// Money is read without scrolling sideways: on every list, form and page that has some, at 1,280 and at 768 pixels; and what a
// list is sorted by is in view as well.
import { hiddenIn, markAmounts } from './support/money.ts'
import { settled } from './support/settled.ts'
import { openStage } from './support/stage.ts'
import type { Row, Stage } from './support/stage.ts'
import type { Visitor } from './support/visitor.ts'

const scope = 'x_snc_miro_sam'
const widths = [1280, 768]
const large = '1234567.89'

let stage: Stage
let adam: Visitor
/** Table → its columns that hold an amount. */
const money = new Map<string, string[]>()

async function fill(table: string, rows: readonly Row[], values: Record<string, string>): Promise<void> {
    for (const row of rows)
        await stage.order('update', { table, sysId: row.sys_id as string, values: JSON.stringify(values) })
}

beforeAll(async () => {
    stage = await openStage({ members: 90 })
    await stage.order('setUp', { upTo: 'published' })
    adam = await stage.visitor('adam.admin')
    const decimals = await stage.find('sys_dictionary', `nameSTARTSWITH${scope}^internal_type=decimal`)
    for (const { name, element } of decimals)
        money.set(name as string, [...(money.get(name as string) ?? []), element as string])
    const [full] = await stage.find(`${scope}_software_model`, 'subscription_identifier=full')
    const [profile] = await stage.find(`${scope}_profile`)
    const entitlement = {
        number: 'ENT0001001',
        display_name: 'Framework agreement with Miro, 2026 to 2028',
        software_model: full.sys_id,
        state: 'in_use',
        purchased_rights: '20',
        active_rights: '20',
        unit_cost: large,
        annual_cost: large,
        currency: 'EUR',
        start: '2026-01-01',
        end: '2026-12-31',
        renewal_within: '60',
    }
    await stage.order('insert', { table: `${scope}_entitlement`, values: JSON.stringify(entitlement) })
    const downgrade = {
        number: 'MDG0001001',
        state: 'listed',
        user_principal_name: 'bartholomew.featherstonehaugh@acme.example',
        profile: profile.sys_id,
        software_model: full.sys_id,
        subscription_identifier: 'full',
        saving: large,
        realised_savings: large,
        currency: 'EUR',
        reason: 'Has only viewed boards for half a year, which a free licence allows as well.',
        external_user_id: '3074457345821140934',
    }
    await stage.order('insert', { table: `${scope}_downgrade`, values: JSON.stringify(downgrade) })
    const uma = await stage.visitor('uma.user')
    await uma.module('Software Asset', 'Reconciliation Results')
    await uma.press('Run reconciliation')
    await stage.order('idle')
    // As large as any organization's, so that columns are as wide as they ever are.
    for (const [table, columns] of money)
        await fill(table, await stage.find(table), {
            ...Object.fromEntries(columns.map((column) => [column, large])),
        })
    await fill(`${scope}_removal_candidate`, await stage.find(`${scope}_removal_candidate`), { currency: 'EUR' })
    await fill(`${scope}_software_model`, [full], { right_price_currency: 'EUR' })
}, 120_000)
afterAll(() => stage?.close())

/** Money columns of a list's table, and the one it is sorted by, in their headings and first rows. */
function columnsToSee(table: string): string {
    return [...(money.get(table) ?? []).map((column) => `[data-column="${column}"]`), '[aria-sort$="cending"]'].join(
        ','
    )
}

/** Marks the cells of the columns to see, and says what is not seen at each width. */
async function unseen(table: string, within = 'main'): Promise<string[]> {
    await adam.page.evaluate(
        ([where, columns]) => {
            for (const list of document.querySelectorAll(`${where} table.rows`)) {
                const heads = [...list.querySelectorAll<HTMLTableCellElement>('thead th')]
                for (const head of heads.filter((one) => one.matches(columns))) {
                    head.setAttribute('data-see', '')
                    for (const row of list.querySelectorAll('tbody tr'))
                        row.children[heads.indexOf(head)]?.setAttribute('data-see', '')
                }
            }
        },
        [within, columnsToSee(table)]
    )
    return atEveryWidth('[data-see]')
}

async function atEveryWidth(selector: string): Promise<string[]> {
    const unseenOnes: string[] = []
    for (const width of widths) {
        await adam.page.setViewportSize({ width, height: 860 })
        unseenOnes.push(...(await hiddenIn(adam.page, selector)).map((one) => `${width}: ${one}`))
    }
    await adam.page.setViewportSize({ width: 1280, height: 860 })
    return unseenOnes
}

/** Where something is hidden, and what. */
const found = (hidden: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(hidden).filter(([, some]) => some.length > 0))

test('Lists of the menu show money and what they are sorted by', async () => {
    const modules = (await stage.find('sys_app_module')).filter(
        (row) => row.link_type === 'LIST' && money.has(row.name ?? '')
    )
    expect(modules.length).toBeGreaterThan(5)
    const hidden: Record<string, string[]> = {}
    for (const { name, filter } of modules) {
        await adam.go(`/${name}_list.do?sysparm_query=${encodeURIComponent(filter ?? '')}`)
        await adam.page.locator('.rows .record').first().waitFor()
        await adam.look(`money-${name}`)
        hidden[name as string] = await unseen(name as string)
    }
    expect(found(hidden)).toEqual({})
})
test('So do the lists of the workspace', async () => {
    const lists = (await stage.find('sys_ux_list')).filter(({ table, columns }) =>
        money.get(table ?? '')?.some((column) => columns?.split(',').includes(column))
    )
    expect(lists.length).toBeGreaterThan(7)
    const hidden: Record<string, string[]> = {}
    for (const { sys_id, title, table } of lists) {
        await adam.go(`/now/miro-license-operations/list/${sys_id}`)
        await adam.page.locator('table.rows').waitFor()
        await adam.look(`money-workspace-${title}`)
        hidden[title as string] = await unseen(table as string)
    }
    expect(found(hidden)).toEqual({})
})
test('So do forms with amounts, and the lists below them', async () => {
    const hidden: Record<string, string[]> = {}
    for (const [table, columns] of money) {
        const [row] = await stage.find(table)
        expect([table, row?.sys_id]).toEqual([table, expect.any(String)])
        await adam.go(`/${table}.do?sys_id=${row.sys_id}`)
        await settled(adam.page)
        const fields = columns.map((column) => `[id="${table}.${column}"]`).join(',')
        hidden[table] = await atEveryWidth(fields)
        for (const tab of await adam.page.locator('[role=tab]').all()) {
            const related = (await tab.getAttribute('data-related')) ?? ''
            const listed = related.startsWith('REL:') ? '' : related.split('.')[0]
            if (!money.has(listed)) continue
            await tab.click()
            hidden[`${table} > ${related}`] = await unseen(listed)
        }
    }
    expect(found(hidden)).toEqual({})
})
test('So do the cockpit, the home of the workspace and the pages about licences', async () => {
    const pages = [
        ...['overview', 'idle', 'queue', 'runs', 'position'].map((view) => `/${scope}_cockpit.do?view=${view}`),
        '/now/miro-license-operations/home',
        `/${scope}_licences.do?what=chargeback`,
        `/${scope}_licences.do?what=months`,
        `/${scope}_licences.do?what=downgrades`,
    ]
    const hidden: Record<string, string[]> = {}
    let amounts = 0
    for (const path of pages) {
        await adam.go(path)
        await settled(adam.page)
        if (path.includes('chargeback')) await adam.press('Show')
        amounts += await markAmounts(adam.page)
        hidden[path] = await atEveryWidth('[data-amount]')
        for (const button of await adam.page.getByRole('button', { name: 'Show as table' }).all()) await button.click()
        await markAmounts(adam.page)
        hidden[`${path} as tables`] = await atEveryWidth('[data-amount]')
    }
    expect(found(hidden)).toEqual({})
    expect(amounts).toBeGreaterThan(20)
})
