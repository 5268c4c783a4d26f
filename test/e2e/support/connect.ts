// Clicks of the connection dialogs that several documents share.
import type { FrameLocator } from 'playwright-core'
import type { Visitor } from './visitor.ts'
import { settled } from './settled.ts'

async function openAlias(person: Visitor, field: 'download_alias' | 'reclaim_alias'): Promise<void> {
    await person.page.locator(`[data-field=${field}] .preview`).click()
    await person.page.locator('.popover').getByRole('link', { name: 'Open Record' }).click()
    await person.page.getByRole('heading', { level: 1, name: /Miro_Enterprise/ }).waitFor()
    await settled(person.page)
}

/** From the form of a profile to its alias, through the dialog, up to Miro's consent page. */
export async function askForConsent(person: Visitor, app: { clientId: string; clientSecret: string }): Promise<void> {
    await openAlias(person, 'download_alias')
    await person.press('Create New Connection & Credential')
    const dialog = person.page.getByRole('dialog', { name: 'Create Connection and Credential' })
    await dialog.getByLabel('OAuth Client ID').fill(app.clientId)
    await dialog.getByLabel('OAuth Client Secret').fill(app.clientSecret)
    await dialog.getByRole('button', { name: 'Create and Get OAuth Token' }).click()
    await person.page.getByRole('heading', { name: /Install/ }).waitFor()
}

/** On Miro's consent page. @param as who is signed in to Miro; @param team part of the team's name */
export async function consent(person: Visitor, as: 'admin' | 'member', team?: string): Promise<void> {
    const { page } = person
    if (team) {
        const label = await page.locator('#team option', { hasText: team }).first().innerText()
        await page.getByLabel('Team').selectOption({ label })
    }
    await page.getByLabel(as === 'admin' ? /Company Admin of/ : /not a Company Admin/).check()
    await page.getByRole('button', { name: /^(Install|Reinstall)$/ }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await settled(page)
}

/** From the form of a profile to the credential behind its connection. */
export async function openCredential(person: Visitor, field: 'download_alias' | 'reclaim_alias'): Promise<void> {
    const { page } = person
    await openAlias(person, field)
    await page.locator('.related .rows .record').first().click()
    await page.waitForURL(/_connection\.do/)
    await settled(page)
    await page.locator('[data-field=credential] .preview').click()
    await page.locator('.popover').getByRole('link', { name: 'Open Record' }).click()
    await page.waitForURL(/_credentials\.do/)
    await settled(page)
}

/** In a workspace: the button of a profile's record page opens the alias in a dialog; its frame. */
async function openInDialog(
    person: Visitor,
    button: 'Download connection' | 'Reclaim connection'
): Promise<FrameLocator> {
    const { page } = person
    await page.getByRole('button', { name: button, exact: true }).click()
    const alias = page.frameLocator('dialog iframe').frameLocator('iframe')
    await alias.getByRole('heading', { level: 1, name: /Miro_Enterprise/ }).waitFor()
    return alias
}

const closeDialog = async ({ page }: Visitor) => {
    await page.locator('dialog').getByRole('button', { name: 'Close', exact: true }).click()
    await page.locator('dialog').waitFor({ state: 'detached' })
}

/** Create and Get OAuth Token, from a profile's record page in a workspace and back on it. @param team part of the team's name */
export async function connectInWorkspace(
    person: Visitor,
    app: { clientId: string; clientSecret: string },
    team: string
): Promise<void> {
    const alias = await openInDialog(person, 'Download connection')
    await alias.getByRole('link', { name: 'Create New Connection & Credential' }).click()
    const dialog = alias.getByRole('dialog', { name: 'Create Connection and Credential' })
    await dialog.getByLabel('OAuth Client ID').fill(app.clientId)
    await dialog.getByLabel('OAuth Client Secret').fill(app.clientSecret)
    await person.look('workspace-connection')
    const [window] = await Promise.all([
        person.page.context().waitForEvent('page'),
        dialog.getByRole('button', { name: 'Create and Get OAuth Token' }).click(),
    ])
    await window.getByRole('heading', { name: /Install/ }).waitFor()
    const label = await window.locator('#team option', { hasText: team }).first().innerText()
    await window.getByLabel('Team').selectOption({ label })
    await window.getByLabel(/Company Admin of/).check()
    await Promise.all([
        window.waitForEvent('close'),
        window.getByRole('button', { name: /^(Install|Reinstall)$/ }).click(),
    ])
    await alias.getByText('OAuth token flow completed successfully.').waitFor()
    await closeDialog(person)
}

/** API Token, Create, from a profile's record page in a workspace and back on it. */
export async function connectScimInWorkspace(person: Visitor, apiToken: string): Promise<void> {
    const alias = await openInDialog(person, 'Reclaim connection')
    await alias.getByRole('link', { name: 'Create New Connection & Credential' }).click()
    const dialog = alias.getByRole('dialog', { name: 'Create Connection and Credential' })
    await dialog.getByLabel('API Token').fill(apiToken)
    await dialog.getByRole('button', { name: 'Create', exact: true }).click()
    await alias.getByText('The connection and its credential were created.').waitFor()
    await closeDialog(person)
}
