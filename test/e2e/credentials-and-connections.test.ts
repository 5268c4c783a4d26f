// Miro's help page, 'How to create a new connection': by the menu of connections and credentials, with an alias of one's own.
import { consent } from './support/connect.ts'
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

// The help page says 'Credentials & Connections'; the platform's menu is called the other way round.
const menu = 'Connections & Credentials'
const ours = 'x_snc_miro_sam.Miro_Enterprise'

let stage: Stage
let admin: Visitor
let profile = ''

beforeAll(async () => {
    stage = await openStage({ members: 40 })
    profile = await stage.order('setUp', { upTo: 'draft' })
    // An alias is made by an administrator only (documented).
    admin = await stage.visitor('admin')
})
afterAll(() => stage?.close())

async function chosen(field: string, display: string, typed: string): Promise<void> {
    const control = admin.page.locator(`[id="${field}"]`)
    await control.fill(typed)
    await admin.page.getByRole('option', { name: display, exact: false }).first().click()
}

step('Go to Credentials & Connections > Connection & Credential Aliases and click on New', async () => {
    await admin.module(menu, 'Connection & Credential Aliases')
    await expect(admin.page.locator('main').innerText()).resolves.toContain(ours)
    await admin.press('New')
    await admin.page.getByRole('heading', { level: 1, name: 'New record' }).waitFor()
})
step('Name it as a child of the app’s alias and save', async () => {
    await admin.field('Name').fill('Miro_Second')
    await chosen('sys_alias.parent', ours, 'Miro_Enterprise')
    await chosen('sys_alias.configuration_template', 'OAuth authorization code', 'Miro Enterprise - OAuth')
    await admin.press('Submit')
    const [made] = await stage.find('sys_alias', 'name=Miro_Second')
    await admin.go(`/sys_alias.do?sys_id=${made.sys_id}`)
})
step('Click on the Create New Connection & Credential link, then Create and Get OAuth Token', async () => {
    await admin.press('Create New Connection & Credential')
    const dialog = admin.page.getByRole('dialog', { name: 'Create Connection and Credential' })
    await dialog.getByLabel('OAuth Client ID').fill(stage.miro.clientId)
    await dialog.getByLabel('OAuth Client Secret').fill(stage.miro.clientSecret)
    await dialog.getByRole('button', { name: 'Create and Get OAuth Token' }).click()
    await admin.page.getByRole('heading', { name: /Install/ }).waitFor()
    await consent(admin, 'admin', stage.miro.organizationName)
    await expect(admin.messages()).resolves.toContain('OAuth token flow completed successfully.')
})
step('The profile takes the alias, and Validate Connection finds it works', async () => {
    const ida = await stage.visitor('ida.integrator')
    await ida.go(`/x_snc_miro_sam_profile.do?sys_id=${profile}`)
    const control = ida.page.locator('[id="x_snc_miro_sam_profile.download_alias"]')
    await control.fill('Miro_Second')
    await ida.page.getByRole('option', { name: 'Miro_Second', exact: false }).first().click()
    // Not saved: the button saves what stands on the form before it tests.
    await ida.press('Validate Connection')
    await ida.page.locator('#messages').getByText('The connection works').waitFor()
    await expect(control.inputValue()).resolves.toContain('Miro_Second')
})
