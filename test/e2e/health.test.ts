// The health page in a browser: green when all is well, red with words for a cause, by keyboard, in German, and closed to users.
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

let stage: Stage
let ida: Visitor

beforeAll(async () => {
    stage = await openStage({ members: 60 })
    await stage.order('setUp', { upTo: 'published' })
    ida = await stage.visitor('ida.integrator')
})
afterAll(() => stage?.close())

const change = async (table: string, query: string, values: Record<string, string | null>) =>
    stage.order('update', {
        table,
        sysId: (await stage.find(table, query))[0].sys_id as string,
        values: JSON.stringify(values),
    })
const states = () =>
    ida.page
        .locator('#miro-health details')
        .evaluateAll((boxes) =>
            Object.fromEntries(boxes.map((box) => [box.getAttribute('data-check'), box.getAttribute('data-state')]))
        )
const asked = () => ida.page.locator('#miro-health-signing details').waitFor()

step('The menu leads an integrator to a page that says what is missing: here only a price', async () => {
    await ida.module('Software Asset', 'Health')
    await asked()
    expect(Object.entries(await states()).filter(([, state]) => state !== 'good')).toEqual([['prices', 'warning']])
    await expect(ida.page.locator('#miro-health-said').innerText()).resolves.toMatch(/1 check needs somebody/)
    await ida.look('health', { docs: true })
    await ida.phone('health-phone')
})
step('A cause is told with what to do, first on the page', async () => {
    await change('sys_hub_flow', 'internal_name=miro_download_subscriptions', { active: '0' })
    await ida.page.getByRole('button', { name: 'Check again' }).click()
    const first = ida.page.locator('#miro-health-lines details').first()
    await ida.page.locator('details[data-check=subflows][data-state=bad]').waitFor()
    await asked()
    await expect(first.innerText()).resolves.toMatch(/Subflows[\s\S]*is not active[\s\S]*presses Activate/)
    await ida.look('health-bad')
})
step('By keyboard: the button and each line are reached, and a line opens with Enter', async () => {
    await ida.page.locator('#miro-health-again').focus()
    await ida.page.keyboard.press('Tab')
    const check = () => ida.page.evaluate(() => document.activeElement?.closest('details')?.getAttribute('data-check'))
    await expect(check()).resolves.toBe('subflows')
    const isOpen = () =>
        ida.page.locator('details[data-check=subflows]').evaluate((box) => (box as HTMLDetailsElement).open)
    await ida.page.keyboard.press('Enter')
    await expect(isOpen()).resolves.toBe(false)
})
step('It speaks German to whoever reads German', async () => {
    await change('sys_user', 'user_name=adam.admin', { preferred_language: 'de' })
    const adam = await stage.visitor('adam.admin')
    await adam.go('/x_snc_miro_sam_health.do')
    await adam.page.locator('#miro-health-signing details').waitFor()
    await expect(adam.page.locator('h1').last().innerText()).resolves.toBe('Zustand der Miro-Anbindung')
    await adam.look('health-german')
})
step('A user without either role does not open it', async () => {
    const uma = await stage.visitor('uma.user')
    const answer = await uma.page.goto(`${stage.url}/x_snc_miro_sam_health.do`)
    expect(answer?.status()).toBe(403)
})
