// The companion's status page in a browser: what is there, what to click, what SAM answered, from an empty SAM to a reclaim.
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { settled } from './support/settled.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

let stage: Stage
let ida: Visitor
let adam: Visitor

beforeAll(async () => {
    stage = await openStage({ members: 90, sam: 'pro' })
    await stage.order('setUp', { upTo: 'published' })
    ida = await stage.visitor('ida.integrator')
    adam = await stage.visitor('adam.admin')
})
afterAll(() => stage?.close())

const page = '/x_snc_miro_sambr_status.do'
const stepOf = (visitor: Visitor, key: string) => visitor.page.locator(`#miro-sam-steps [data-step=${key}]`)
const told = (visitor: Visitor, key: string) => stepOf(visitor, key).innerText()
const said = (visitor: Visitor) => visitor.page.locator('#miro-sam-said').innerText()
const done = (visitor: Visitor) =>
    visitor.page
        .locator('#miro-sam-steps .step')
        .evaluateAll((steps) =>
            steps.filter((one) => one.getAttribute('data-state') === 'done').map((one) => one.getAttribute('data-step'))
        )

async function open(visitor: Visitor): Promise<void> {
    await visitor.go(page)
    await stepOf(visitor, 'definitions').waitFor()
}

async function press(visitor: Visitor, name: string): Promise<void> {
    await visitor.page.getByRole('button', { name, exact: true }).click()
    await visitor.page.locator('#miro-sam-said:not(:empty)').waitFor()
    await settled(visitor.page)
}

step('The menu leads to the steps; SAM has answered the registration, and the rest says what to click', async () => {
    await ida.module('Miro in Software Asset Workspace', 'Status')
    await stepOf(ida, 'definitions').waitFor()
    await expect(done(ida)).resolves.toEqual(['register', 'lists'])
    await expect(told(ida, 'register')).resolves.toMatch(/What SAM answered[\s\S]*Registered as Miro Enterprise/)
    await expect(told(ida, 'profile')).resolves.toMatch(/What to click[\s\S]*New > Custom > Continue/)
    await ida.look('sam-status-new')
    await ida.phone('sam-status-phone')
})
step('Define asks for the SAM admin; where SAM refuses it, the words of the refusal stand on the page', async () => {
    await press(ida, 'Define')
    await expect(said(ida)).resolves.toMatch(/role sam_admin/)
    await open(adam)
    await press(adam, 'Define')
    await expect(said(adam)).resolves.toMatch(
        /^SAM did not take them: Write operation on table 'samp_sw_product' was denied.*by hand/
    )
    await expect(adam.page.evaluate(() => document.activeElement?.id)).resolves.toBe('miro-sam-said')
    await adam.look('sam-status-refused')
    await stage.order('samDefinitions')
    await open(adam)
    await expect(told(adam, 'definitions')).resolves.toMatch(/miro:full/)
})
step('The custom profile made in SAM is chosen and linked', async () => {
    await stage.order('samProfile', { name: 'Miro in SAM' })
    await open(ida)
    await press(ida, 'Link')
    await expect(said(ida)).resolves.toBe('Done.')
    await expect(told(ida, 'profile')).resolves.toMatch(/Miro Enterprise Integration feeds Miro in SAM/)
    await expect(stepOf(ida, 'profile').getByRole('button').count()).resolves.toBe(0)
})
step('Published in SAM, the first refresh is told; the subflows come after it, and are seen to be called', async () => {
    await stage.order('samPublish')
    await open(ida)
    await expect(told(ida, 'publish')).resolves.toMatch(/\d+ rows: \d+ written, 0 removed/)
    await expect(told(ida, 'subflows')).resolves.toMatch(/To do[\s\S]*Miro SAM Update Activity/)
    await stage.order('samSubflows')
    await open(ida)
    await expect(done(ida)).resolves.toEqual([
        'definitions',
        'register',
        'profile',
        'publish',
        'subflows',
        'owner',
        'lists',
    ])
    await ida.look('sam-status', { docs: true })
})
step("ServiceNow's own Miro profile beside ours does not go unnoticed, empty as it is", async () => {
    const values = { display_name: 'Miro Enterprise', profile_type: 'miro_enterprise_subscription' }
    const table = 'samp_sw_subscription_profile'
    await stage.order('insert', { table, values: JSON.stringify(values) })
    await open(ida)
    await expect(told(ida, 'beside')).resolves.toMatch(/To do[\s\S]*Not linked here: Miro Enterprise\. If it is/)
})
step('SAM makes the candidates; a reclaim that waits is listed with what to do', async () => {
    await press(ida, 'Let SAM make candidates')
    await expect(told(ida, 'owner')).resolves.toMatch(/SAM, for Miro Enterprise Integration/)
    await stage.control('POST', 'faults', { kind: 'status', status: 503, match: { method: 'PATCH', times: 0 } })
    await stage.order('samReclaim')
    await open(ida)
    await expect(told(ida, 'requests')).resolves.toMatch(/removal candidate MRC\d+.*press Reclaim in SAM again/)
    await ida.look('sam-status-handed-over')
})
step("SAM's own workspace has our lists under its two headings, and the cockpit behind their button", async () => {
    const uma = await stage.visitor('uma.user')
    await uma.go('/now/software-asset/home')
    const workspace = uma.page.getByRole('navigation', { name: 'Software Asset Workspace' })
    const links = workspace.locator('details.menu')
    await expect(links.nth(0).innerText()).resolves.toMatch(/^License operations[\s\S]*Miro subscriptions/)
    await expect(links.nth(1).innerText()).resolves.toMatch(/^License usage[\s\S]*Miro removal candidates/)
    for (const list of ['Miro removal candidates', 'Miro subscriptions']) {
        await workspace.getByRole('link', { name: list }).click()
        await uma.page.getByRole('heading', { level: 1 }).waitFor()
        const [opened] = await Promise.all([
            uma.page.context().waitForEvent('page'),
            uma.page.getByRole('button', { name: 'Licence cockpit' }).click(),
        ])
        await opened.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
        await opened.close()
    }
    await uma.look('sam-workspace')
})
step('A German reader gets German steps', async () => {
    const [user] = await stage.find('sys_user', 'user_name=uma.user')
    const values = JSON.stringify({ preferred_language: 'de' })
    await stage.order('update', { table: 'sys_user', sysId: user.sys_id as string, values })
    const german = await stage.visitor('uma.user')
    await open(german)
    await expect(told(german, 'definitions')).resolves.toMatch(/Produktdefinitionen\s+✓ Erledigt/)
    await expect(told(german, 'publish')).resolves.toMatch(/\d+ Zeilen: \d+ geschrieben, 0 entfernt/)
    await expect(told(german, 'register')).resolves.toMatch(/Registriert als Miro Enterprise/)
    await german.look('sam-status-german')
})
step('Before an uninstall the page opens the lists of what SAM itself keeps', async () => {
    await open(ida)
    await press(ida, 'Take links and lists away')
    await expect(told(ida, 'left')).resolves.toMatch(
        /To do[\s\S]*SAM keeps the registration Miro Enterprise \(Miro SAM\)/
    )
    const links = stepOf(ida, 'left').getByRole('link')
    await ida.look('sam-status-left')
    const [list] = await Promise.all([ida.page.context().waitForEvent('page'), links.first().click()])
    await list.getByText('Miro in SAM').first().waitFor()
    await list.close()
})
