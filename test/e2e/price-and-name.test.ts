// A price that is entered is seen everywhere, wherever it is entered; a new profile offers a name that Save takes.
import { settled } from './support/settled.ts'
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const profileTable = 'x_snc_miro_sam_profile'
const candidateTable = 'x_snc_miro_sam_removal_candidate'
const ruleTable = 'x_snc_miro_sam_reclamation_rule'
const modelTable = 'x_snc_miro_sam_software_model'

let stage: Stage
let ida: Visitor
let adam: Visitor
let profile: string

beforeAll(async () => {
    stage = await openStage({ members: 150 })
    profile = await stage.order<string>('setUp', { upTo: 'published' })
    adam = await stage.visitor('adam.admin')
    ida = await stage.visitor('ida.integrator')
}, 120_000)
afterAll(() => stage?.close())

async function cockpit(view: string): Promise<string> {
    await adam.go(`/x_snc_miro_sam_cockpit.do?view=${view}`)
    await adam.page.getByRole('heading', { level: 1 }).waitFor()
    await adam.page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
    return (await adam.page.locator('main').innerText()).replace(/\s+/g, ' ')
}

async function update(): Promise<void> {
    await adam.press('Update')
    await settled(adam.page)
}

async function preview(): Promise<string> {
    await adam.go(`/${profileTable}.do?sys_id=${profile}`)
    await adam.press('Preview reclaim')
    return adam.messages()
}

/** Every screen that tells what licences are worth: none of them says that no price is there, each names this one. */
async function toldEverywhere(amount: RegExp): Promise<void> {
    for (const view of ['overview', 'idle', 'queue']) {
        const said = await cockpit(view)
        expect([view, said]).toEqual([view, expect.stringMatching(/USD/)])
        expect([view, said]).toEqual([view, expect.not.stringMatching(/no price entered|Enter a price/i)])
    }
    const previewed = await preview()
    expect(previewed).toMatch(/USD/)
    expect(previewed).not.toMatch(/no price/i)
    const [rule] = await stage.find(ruleTable)
    await adam.go(`/${ruleTable}.do?sys_id=${rule.sys_id}`)
    await settled(adam.page)
    await adam.field(/Last activity threshold/).fill('45')
    await adam.page.keyboard.press('Tab')
    const effect = adam.page.getByText(/^At 45 days, \d+ people would be candidates/)
    await effect.waitFor()
    await expect(effect.innerText()).resolves.toMatch(amount)
    const open = await stage.find(candidateTable, 'state=ready^potential_savingsISEMPTY')
    expect(open.map((one) => one.number)).toEqual([])
}

describe('A price', () => {
    step('that nobody entered: the cockpit says where to enter one', async () => {
        const said = await cockpit('overview')
        expect(said).toMatch(/no price entered/)
        await adam.look('cockpit-without-price')
    })
    step('entered on the rule is seen in the cockpit, the preview, the threshold and on candidates', async () => {
        const [rule] = await stage.find(ruleTable)
        await adam.go(`/${ruleTable}.do?sys_id=${rule.sys_id}`)
        await adam.field(/Price of a licence per year/).fill('240')
        await update()
        await toldEverywhere(/[\d,]+\.00 USD/)
    })
    step('entered on the models instead is seen there as well', async () => {
        const [rule] = await stage.find(ruleTable)
        const nothing = JSON.stringify({ annual_price: null })
        await stage.order('update', { table: ruleTable, sysId: rule.sys_id as string, values: nothing })
        for (const one of await stage.find(modelTable, 'paid=true')) {
            await adam.go(`/${modelTable}.do?sys_id=${one.sys_id}`)
            await adam.field('License cost per year').fill('192')
            await update()
        }
        await toldEverywhere(/[\d,]+\.00 USD/)
        await adam.look('rule-threshold-effect')
    })
})

describe('A new profile', () => {
    step('is offered under a free name; Save keeps what was filled in', async () => {
        await ida.module('Software Asset', 'Direct Integration Profiles')
        await ida.press('New')
        await ida.press('Miro Enterprise Integration Profile')
        await expect(ida.field(/Display name/i).inputValue()).resolves.toBe('Miro Enterprise Integration 2')
        await ida.press('Save')
        await ida.page.waitForURL(/sys_id=[0-9a-f]{32}/)
        await expect(ida.page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(
            'Miro Enterprise Integration 2'
        )
    })
    step(
        'with a taken name is refused in words; the form stays, with a free name and all else that was entered',
        async () => {
            await ida.go(`/${profileTable}.do?sys_id=-1`)
            await ida.field(/Display name/i).fill('Miro Enterprise Integration')
            await ida.field('Reclaim subscriptions').uncheck()
            await ida.press('Save')
            await settled(ida.page)
            await expect(ida.messages()).resolves.toMatch(/name|unique|already/i)
            await expect(ida.field(/Display name/i).inputValue()).resolves.toBe('Miro Enterprise Integration 3')
            await expect(ida.field('Reclaim subscriptions').isChecked()).resolves.toBe(false)
            await ida.look('profile-taken-name')
            await expect(stage.find(profileTable)).resolves.toHaveLength(2)
        }
    )
    step('in the workspace, too', async () => {
        await ida.go(`/now/miro-license-operations/record/${profileTable}/-1`)
        await settled(ida.page)
        await expect(ida.field(/Display name/i).inputValue()).resolves.toBe('Miro Enterprise Integration 3')
        await ida.field(/Display name/i).fill('Miro Enterprise Integration 2')
        await ida.press('Save')
        await settled(ida.page)
        await expect(ida.messages()).resolves.toMatch(/name|unique|already/i)
        await expect(ida.field(/Display name/i).inputValue()).resolves.toBe('Miro Enterprise Integration 2 2')
        expect(await ida.page.locator('.workspace-bar').count()).toBe(1)
        await ida.press('Save')
        await ida.page.waitForURL(/record\/.*[0-9a-f]{32}/)
        await expect(stage.find(profileTable)).resolves.toHaveLength(3)
    })
})
