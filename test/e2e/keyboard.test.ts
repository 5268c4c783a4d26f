// The set-up page with the keyboard alone, in Miro and here: app, scope, install, SCIM; profile, connections, validate, publish.
import type { Page } from 'playwright-core'
import { openKeyboard } from './support/keyboard.ts'
import type { Keyboard } from './support/keyboard.ts'
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { step } from './support/steps.ts'

let stage: Stage
let ida: Keyboard
let page: Page
const found: Record<string, string> = {}

const definition = async (term: string): Promise<string> =>
    (await page.locator(`dt:text-is("${term}") + dd`).innerText()).trim()

beforeAll(async () => {
    stage = await openStage({ members: 40 })
})
afterAll(() => stage?.close())

step('Sign in', async () => {
    ida = await openKeyboard(stage, /^Ida Integrator/)
    page = ida.page
})
step('In Miro: create an app in a team of the organization', async () => {
    await ida.go(`${stage.miro.url}/app/settings/user-profile/apps`)
    await ida.write('App name', 'ServiceNow SAM')
    await ida.choose('Team', new RegExp(stage.miro.organizationName))
    await ida.enter('Create app')
    await ida.heading('ServiceNow SAM')
})
step('Redirect URI, the scope organizations:read, Client ID and secret', async () => {
    await ida.write('Redirect URI', `${stage.url}/oauth_redirect.do`)
    await ida.enter('Add')
    await page.getByText(`${stage.url}/oauth_redirect.do`).waitFor()
    await ida.tick(/^organizations:read/)
    await ida.enter('Save permissions')
    await expect(page.locator('input[value="organizations:read"]').isChecked()).resolves.toBe(true)
    found.clientId = await definition('Client ID')
    found.clientSecret = await definition('Client secret')
})
step('Install the app: Miro gives a token for the team', async () => {
    await ida.choose('Team', new RegExp(stage.miro.organizationName))
    await ida.enter('Install app and get OAuth token')
    await ida.heading('App installed')
    await expect(definition('Access token')).resolves.toMatch(/./)
})
step('Company settings, Enterprise integrations: SSO/SAML, SCIM without invites, Save; the API Token', async () => {
    await ida.enter('Enterprise integrations', 'a')
    await ida.tick('SSO/SAML')
    await ida.tick('SCIM provisioning')
    await ida.tick(/Send an email invite/, false)
    await ida.enter('Save')
    found.apiToken = await definition('API Token')
    expect(found.apiToken).not.toBe('')
})
step('Here: skip the header, filter the navigator, open the list', async () => {
    await ida.go('/')
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
    await page.keyboard.type(found.clientId)
    await ida.tabTo('OAuth Client Secret')
    await page.keyboard.type(found.clientSecret)
    await page.keyboard.press('Enter')
    await ida.heading(/Install/)
    await ida.enter(/^(Install|Reinstall)$/, 'button')
    await ida.heading('By keyboard')
})
step('The reclaim side: its alias, API Token, Create, and back on the profile', async () => {
    await ida.tabTo('Reclaim subscriptions', 'input')
    await ida.tabTo(/^Preview record for field: Connection & credential/)
    await page.keyboard.press('Enter')
    await page.locator('.popover').waitFor()
    await page.keyboard.press('Enter')
    await ida.heading(/Miro_Enterprise_SCIM/)
    await ida.enter('Create New Connection & Credential')
    await page.getByRole('dialog').waitFor()
    await ida.write('API Token', found.apiToken)
    await ida.enter('Create', 'button')
    await ida.heading('By keyboard')
})
step('Test reclaim credential', async () => {
    await ida.enter('Test reclaim credential')
    await page.locator('.message-info').first().waitFor()
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
