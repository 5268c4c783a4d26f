// Licences in a browser: an entitlement is entered and published, reconciled, read as a position, and charged to cost centers.
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const entitlementTable = 'x_snc_miro_sam_entitlement'
const positionTable = 'x_snc_miro_sam_licence_position'

let stage: Stage
let adam: Visitor
let uma: Visitor

beforeAll(async () => {
    stage = await openStage({ members: 90 })
    await stage.order('setUp', { upTo: 'published' })
    adam = await stage.visitor('adam.admin')
    uma = await stage.visitor('uma.user')
})
afterAll(() => stage?.close())

const enter = (field: string, value: string) => adam.page.locator(`[id="${entitlementTable}.${field}"]`).fill(value)

step('An admin enters what was bought', async () => {
    await adam.module('Software Asset', 'Software Entitlements')
    await adam.press('New')
    await enter('display_name', 'Framework agreement 2026')
    await enter('software_model', 'Full')
    await adam.page.locator('[role=listbox] [role=option]:visible').first().click()
    await enter('purchased_rights', '20')
    await enter('unit_cost', '1200.50')
    await enter('currency', 'EUR')
    await enter('start', '2026-01-01')
    await enter('end', '2026-12-31')
    await adam.look('entitlement-new')
    await adam.press('Submit')
    const [full] = await stage.find('x_snc_miro_sam_software_model', 'subscription_identifier=full')
    const [draft] = await stage.find(entitlementTable)
    expect(draft).toMatchObject({ state: 'build', purchased_rights: '20', software_model: full.sys_id })
})
step('Publish asks first; from then on it counts', async () => {
    const [draft] = await stage.find(entitlementTable)
    await adam.go(`/${entitlementTable}.do?sys_id=${draft.sys_id}`)
    await adam.confirm('Publish')
    await expect(stage.find(entitlementTable)).resolves.toMatchObject([{ state: 'in_use' }])
    await adam.look('entitlement-in-use')
})
step('A user runs the reconciliation and reads the position: too few are owned, and what that costs', async () => {
    await uma.module('Software Asset', 'Reconciliation Results')
    await uma.press('Run reconciliation')
    await stage.order('idle')
    await uma.module('Software Asset', 'Licence Positions')
    await uma.look('positions')
    const [position] = await stage.find(positionTable, 'ORDERBYDESCrequired')
    expect(Number(position.needed)).toBe(Number(position.required) - 20)
    await uma.go(`/${positionTable}.do?sys_id=${position.sys_id}`)
    await uma.look('position', { docs: true })
    await expect(uma.page.locator(`[id="${positionTable}.reason"]`).inputValue()).resolves.toBe(position.reason)
})
step('The review of flexible licences: what is due, by whom it grew, and what to do until when', async () => {
    const [bought] = await stage.find(entitlementTable)
    const values = { flexible: '1', review_every_days: '180', next_review: '2026-12-01' }
    await stage.order('update', {
        table: entitlementTable,
        sysId: bought.sys_id as string,
        values: JSON.stringify(values),
    })
    await uma.module('Software Asset', 'Reconciliation Results')
    await uma.press('Run reconciliation')
    await stage.order('idle')
    await uma.go('/x_snc_miro_sam_cockpit.do?view=position')
    const card = uma.page.locator('.ck-position', { hasText: 'Due at review after reclaim' })
    await card.waitFor()
    const fact = (label: string) => card.locator('.ck-facts > div', { hasText: label }).locator('dd').innerText()
    const [position] = await stage.find(positionTable, 'latest=true^ORDERBYDESCrequired')
    await expect(fact('Days left')).resolves.toBe('15')
    expect(
        await card
            .locator('dt', { hasText: /^Seats over$/ })
            .locator('+ dd')
            .innerText()
    ).toBe(position.needed)
    await expect(card.locator('.ck-advice').innerText()).resolves.toMatch(/by 2026-11-30/)
    await uma.look('cockpit-review', { docs: true })
    const paid = card.locator('dt', { hasText: /^Became paid since/ }).locator('+ dd a')
    const count = Number(await paid.innerText())
    await paid.click()
    await uma.page.locator('.rows').waitFor()
    await expect(uma.page.locator('.rows tbody tr').count()).resolves.toBe(Math.min(count, 20))
})
step('Chargeback: lines by cost center sum to the cost of the position, as a table and as a file', async () => {
    await uma.module('Software Asset', 'Chargeback')
    await uma.page.getByRole('button', { name: 'Show' }).click()
    await uma.page.locator('#miro-licences-table tbody tr').first().waitFor()
    await uma.look('chargeback')
    const file = uma.page.waitForEvent('download')
    await uma.page.locator('#miro-licences-form button').nth(1).click()
    expect((await file).suggestedFilename()).toBe('miro-chargeback.csv')
})
step('A German reader gets German words and separators', async () => {
    const [user] = await stage.find('sys_user', 'user_name=uma.user')
    const values = JSON.stringify({ preferred_language: 'de' })
    await stage.order('update', { table: 'sys_user', sysId: user.sys_id as string, values })
    const german = await stage.visitor('uma.user')
    await german.go('/x_snc_miro_sam_licences.do?what=chargeback')
    await german.page.locator('#miro-licences-form button').first().click()
    await german.page.locator('#miro-licences-table tbody tr').first().waitFor()
    await german.look('chargeback-german')
    await expect(german.page.locator('#miro-licences-table').innerText()).resolves.toMatch(/\d\.\d{3},\d\d/)
})
