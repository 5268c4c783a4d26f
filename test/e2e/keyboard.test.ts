// The main path with the keyboard alone: sign in, create a profile, connect, validate, publish.
import type { Page } from 'playwright-core'
import { openKeyboard } from './support/keyboard.ts'
import type { Keyboard } from './support/keyboard.ts'
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { step } from './support/steps.ts'

let stage: Stage
let ida: Keyboard
let page: Page

beforeAll(async () => {
    stage = await openStage({ members: 40 })
})
afterAll(() => stage?.close())

step('Sign in', async () => {
    ida = await openKeyboard(stage, /^Ida Integrator/)
    page = ida.page
})
step('Skip the header, filter the navigator, open the list', async () => {
    await page.keyboard.press('Tab')
    await expect(page.evaluate(() => (document.activeElement as HTMLElement).innerText)).resolves.toBe(
        'Skip to the page'
    )
    await ida.tabTo('Filter navigator')
    await page.keyboard.type('direct integration')
    await ida.enter('Direct Integration Profiles', 'a')
    await page.waitForURL(/profile_list/)
})
step('New, choose the type, fill in, Save', async () => {
    await ida.enter('New')
    await page.waitForURL(/profile_types/)
    await ida.enter('Miro Enterprise Integration Profile')
    await ida.heading('New record')
    await ida.tabTo(/^Display name$/i)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('By keyboard')
    // The form's buttons stand before its fields.
    await page.keyboard.press('Shift+Tab')
    for (let back = 0; back < 20; back++) {
        const name = await page.evaluate(() => (document.activeElement as HTMLElement).innerText?.trim())
        if (name === 'Save') break
        await page.keyboard.press('Shift+Tab')
    }
    await page.keyboard.press('Enter')
    await ida.heading('By keyboard')
})
step('A reference field: type, choose with the arrows', async () => {
    await ida.tabTo('Connection & credential', 'input')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('x_snc_miro_sam.Miro_Enterprise')
    await page.locator('.options:not([hidden]) [role=option]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.locator('[id$=".download_alias"]').inputValue()).resolves.toBe('x_snc_miro_sam.Miro_Enterprise')
})
step('Preview, Open Record, Create New Connection & Credential, Create and Get OAuth Token, Install', async () => {
    await ida.tabTo(/^Preview record for field: Connection & credential/)
    await page.keyboard.press('Enter')
    await page.locator('.popover').waitFor()
    // The preview takes the focus to its link.
    await page.keyboard.press('Enter')
    await ida.heading(/Miro_Enterprise/)
    await ida.tabTo('Create New Connection & Credential')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await ida.tabTo('OAuth Client ID')
    await page.keyboard.type(stage.miro.clientId)
    await ida.tabTo('OAuth Client Secret')
    await page.keyboard.type(stage.miro.clientSecret)
    await page.keyboard.press('Enter')
    await ida.heading(/Install/)
    await ida.enter(/^(Install|Reinstall)$/, 'button')
    await ida.heading('By keyboard')
})
step('Validate Connection', async () => {
    await ida.enter('Validate Connection')
    await page.locator('#messages').getByText('The connection works').waitFor()
})
step('Publish: the dialog keeps the keyboard, Escape closes it, OK publishes', async () => {
    await ida.enter('Publish')
    const dialog = page.getByRole('dialog', { name: 'Publish Confirmation' })
    await dialog.waitFor()
    for (let presses = 0; presses < 8; presses++) {
        await page.keyboard.press('Tab')
        const inside = await page.evaluate(
            () => document.activeElement === document.body || !!document.activeElement?.closest('dialog')
        )
        expect(inside).toBe(true)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expect(page.evaluate(() => (document.activeElement as HTMLElement).innerText?.trim())).resolves.toBe(
        'Publish'
    )
    await page.keyboard.press('Enter')
    await dialog.waitFor()
    await ida.tabTo('OK')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
        () => (document.querySelector('[id$=".status"]') as HTMLSelectElement)?.value === 'published'
    )
})
step('Related lists: tabs with the arrow keys', async () => {
    await stage.order('idle')
    await page.reload()
    await ida.tabTo(/^Software Models/, 'button')
    await page.keyboard.press('ArrowRight')
    const selected = await page.locator('[role=tab][aria-selected=true]').innerText()
    expect(selected).not.toMatch(/^Software Models/)
    await expect(page.evaluate(() => document.activeElement?.getAttribute('role'))).resolves.toBe('tab')
})
