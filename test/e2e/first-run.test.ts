// An empty instance and an empty Miro, as `npm start -- --empty` leaves them: every list and page says what comes next, up to
// the price.
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { settled } from './support/settled.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const scope = 'x_snc_miro_sam'
const nextStep = 'Next set-up step'

let stage: Stage
let ida: Visitor
let adam: Visitor
let uma: Visitor
/** Lists of the menu, by the address of the module. */
let lists: { table: string; path: string }[]

beforeAll(async () => {
    stage = await openStage({ members: 60 })
    ida = await stage.visitor('ida.integrator')
    adam = await stage.visitor('adam.admin')
    uma = await stage.visitor('uma.user')
    lists = (await stage.find('sys_app_module'))
        .filter((row) => row.link_type === 'LIST' && row.name?.startsWith(scope))
        .map(({ name, filter }) => ({
            table: name as string,
            path: `/${name}_list.do?sysparm_query=${encodeURIComponent(filter ?? '')}`,
        }))
    expect(lists.length).toBeGreaterThan(10)
}, 120_000)
afterAll(() => stage?.close())

const offers = (visitor: Visitor, name: string) =>
    visitor.page.getByRole('button', { name, exact: true }).or(visitor.page.getByRole('link', { name, exact: true }))

/** Tables whose list offers the next step to this person. */
async function listsOffering(visitor: Visitor): Promise<string[]> {
    const found = new Set<string>()
    for (const { table, path } of lists) {
        await visitor.go(path)
        if ((await offers(visitor, nextStep).count()) > 0) found.add(table.replace(`${scope}_`, ''))
    }
    return [...found].sort()
}

const people = ['identifier_exclusion', 'raised_ceiling', 'user_exclusion']
const withPrices = [
    'downgrade',
    'entitlement',
    'licence_position',
    'reclamation_rule',
    'removal_candidate',
    'software_model',
]

async function cockpit(visitor: Visitor, view = 'overview'): Promise<string> {
    await visitor.go(`/${scope}_cockpit.do?view=${view}`)
    await settled(visitor.page)
    return (await visitor.page.locator('main').innerText()).replace(/\s+/g, ' ')
}

step('Every list that Miro fills says so, and leads to the first step', async () => {
    const all = [...new Set(lists.map(({ table }) => table.replace(`${scope}_`, '')))].sort()
    // Into the others people enter rows of their own: New is there.
    expect(await listsOffering(uma)).toEqual(all.filter((one) => !people.includes(one)))
    for (const table of people) {
        await adam.go(`/${scope}_${table}_list.do`)
        await expect(offers(adam, 'New').count()).resolves.toBe(1)
    }
    await ida.go(`/${scope}_removal_candidate_list.do`)
    await ida.look('first-run-list')
    await ida.press(nextStep)
    await ida.page.waitForURL(/profile_types\.do/)
    await expect(ida.page.locator('main').innerText()).resolves.toContain('Miro Enterprise Integration Profile')
    await ida.look('first-run-types')
})
step('Who may not do it reads what it takes', async () => {
    await uma.go(`/${scope}_subscription_list.do`)
    await uma.press(nextStep)
    await expect(uma.messages()).resolves.toMatch(/no integration profile exists.*role x_snc_miro_sam\.integrator/s)
    await uma.look('first-run-user')
    expect(await cockpit(uma)).toMatch(/no integration profile exists.*role x_snc_miro_sam\.integrator/)
})
step('Every view of the cockpit says it, with the way there', async () => {
    for (const view of ['overview', 'idle', 'queue', 'runs', 'position'])
        expect([view, await cockpit(ida, view)]).toEqual([
            view,
            expect.stringContaining('no integration profile exists'),
        ])
    await ida.look('first-run-cockpit')
    await ida.press('Connect Miro')
    await ida.page.waitForURL(/profile_types\.do/)
})
step('The home of the workspace begins with it, and every list of it leads on', async () => {
    await adam.go('/now/miro-license-operations/home')
    const first = adam.page.locator('.widget', { hasText: 'begin with New on Direct integration profiles' })
    await expect(first.locator('.score').innerText()).resolves.toBe('0')
    await adam.look('first-run-workspace')
    for (const { sys_id, title } of await stage.find('sys_ux_list')) {
        await adam.go(`/now/miro-license-operations/list/${sys_id}`)
        const ways = (await offers(adam, 'Licence cockpit').count()) + (await offers(adam, 'New').count())
        expect([title, ways > 0]).toEqual([title, true])
    }
})
step('Pages about licences say that there is nothing yet, and why', async () => {
    for (const what of ['chargeback', 'months', 'downgrades']) {
        await uma.go(`/${scope}_licences.do?what=${what}`)
        await settled(uma.page)
        if (what === 'chargeback') await uma.press('Show')
        await uma.look(`first-run-${what}`)
        const said = await uma.page.locator('main').last().innerText()
        expect([what, said]).toEqual([what, expect.stringContaining('no integration profile exists')])
    }
})
step('A draft: lists and cockpit lead to its form, whose checklist says the next click', async () => {
    await stage.order('setUp', { upTo: 'draft' })
    await ida.go(`/${scope}_job_result_list.do`)
    await ida.press(nextStep)
    await ida.page.waitForURL(/_profile\.do/)
    await expect(ida.messages()).resolves.toContain('is not published')
    await ida.look('first-run-draft')
    expect(await cockpit(ida)).toContain('Go on with the set-up')
})
step('Published and downloaded: only the price is missing, where money is shown', async () => {
    const [draft] = await stage.find(`${scope}_profile`)
    await stage.order('publish', { profile: draft.sys_id as string })
    expect(await listsOffering(adam)).toEqual(withPrices)
    expect(await cockpit(adam)).toContain('Nobody has entered a price yet')
    await adam.look('first-run-price')
    await adam.press('Enter a price')
    await adam.page.waitForURL(/software_model_list/)
    await adam.page.locator('.rows .record').first().click()
    await adam.field('License cost per year').fill('192')
    await adam.press('Update')
})
step('With a price nothing is left of it', async () => {
    expect(await listsOffering(adam)).toEqual([])
    expect(await cockpit(adam)).not.toContain('Nobody has entered a price')
})
