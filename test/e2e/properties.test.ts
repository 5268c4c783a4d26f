// The Properties page as people use it: who sees which setting, who changes one, and that what was typed is kept.
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import type { Visitor } from './support/visitor.ts'

const prefix = 'x_snc_miro_sam.'
const address = '/system_properties_ui.do?sysparm_category=Miro%20Enterprise'
let stage: Stage
let adam: Visitor

beforeAll(async () => {
    stage = await openStage({ members: 30 })
    adam = await stage.visitor('adam.admin')
})
afterAll(() => stage?.close())

const input = (visitor: Visitor, name: string) => visitor.page.locator(`input[id="${prefix}${name}"]`)
const stored = async (name: string) => (await stage.find('sys_properties', `name=${prefix}${name}`))[0].value

test('A SAM admin finds every setting of the app with a sentence that names its default', async () => {
    await adam.module('Software Asset', 'Properties')
    const sentences = await adam.page.locator('.property label').allInnerTexts()
    const names = await adam.page.locator('.property-name').allInnerTexts()
    const linked = await stage.find('sys_properties_category_m2m')
    const own = await stage.find('sys_properties', `nameSTARTSWITH${prefix}`)
    const listed = own.filter((row) => linked.some((link) => link.property === row.sys_id))
    expect(names.sort()).toEqual(listed.map((row) => row.name).sort())
    expect(names.length).toBeGreaterThan(10)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\. .*default/)
    await adam.look('properties')
})

test('A SAM admin changes one setting; it is kept and the others stay', async () => {
    await adam.module('Software Asset', 'Properties')
    const floor = await stored('removal_floor')
    await input(adam, 'removal_ceiling_percent').fill('35')
    await adam.press('Save')
    await expect(adam.messages()).resolves.toContain('1 property saved')
    await adam.module('Software Asset', 'Properties')
    await expect(input(adam, 'removal_ceiling_percent').inputValue()).resolves.toBe('35')
    expect(await stored('removal_ceiling_percent')).toBe('35')
    expect(await stored('removal_floor')).toBe(floor)
})

test('What is no whole number is not saved, and the page says so', async () => {
    await adam.module('Software Asset', 'Properties')
    const before = await stored('keep_results_days')
    await input(adam, 'keep_results_days').fill('a year')
    await adam.press('Save')
    await expect(adam.messages()).resolves.toContain("'a year' is not a whole number")
    expect(await stored('keep_results_days')).toBe(before)
})

test('Only an administrator of the instance may name further hosts', async () => {
    await adam.module('Software Asset', 'Properties')
    await expect(input(adam, 'extra_hosts').isEditable()).resolves.toBe(false)
    // The same as a request of the person's own page, with the lock taken off.
    await adam.page.evaluate(
        (id) => (document.getElementById(id) as HTMLInputElement).removeAttribute('readonly'),
        `${prefix}extra_hosts`
    )
    await input(adam, 'extra_hosts').fill('elsewhere.example')
    await adam.press('Save')
    expect((await stored('extra_hosts')) ?? '').toBe('')
})

test('A SAM user does not see the module, and reads but cannot change the settings by address', async () => {
    const uma = await stage.visitor('uma.user')
    const menu = uma.page.locator('.navigator')
    await expect(menu.getByRole('link', { name: 'Job Results', exact: true }).count()).resolves.toBe(1)
    await expect(menu.getByRole('link', { name: 'Properties', exact: true }).count()).resolves.toBe(0)
    await uma.go(address)
    await expect(input(uma, 'removal_floor').isEditable()).resolves.toBe(false)
    await expect(uma.page.getByRole('button', { name: 'Save' }).count()).resolves.toBe(0)
    const before = await stored('removal_floor')
    const status = await uma.page.evaluate(async () => {
        const token = (window as unknown as { g_ck: string }).g_ck
        const body = new URLSearchParams({
            sysparm_ck: token,
            sysparm_category: 'Miro Enterprise',
            'x_snc_miro_sam.removal_floor': '999',
        })
        return (await fetch('/system_properties_ui.do', { method: 'POST', body })).status
    })
    expect(status).toBeLessThan(500)
    expect(await stored('removal_floor')).toBe(before)
})

test('Somebody without a role of the app is refused', async () => {
    const emil = await stage.visitor('emil.employee')
    await emil.go(address)
    await expect(emil.page.locator('main').innerText()).resolves.toMatch(/Not allowed/)
})
