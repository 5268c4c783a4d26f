// Clicks of the connection dialogs that several documents share.
import type { Visitor } from './visitor.ts'

async function openAlias(person: Visitor, field: 'download_alias' | 'reclaim_alias'): Promise<void> {
    await person.page.locator(`[data-field=${field}] .preview`).click()
    await person.page.locator('.popover').getByRole('link', { name: 'Open Record' }).click()
    await person.page.getByRole('heading', { level: 1, name: /Miro_Enterprise/ }).waitFor()
    await person.page.waitForLoadState()
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
    await page.waitForLoadState()
}

/** From the form of a profile to the credential behind its connection. */
export async function openCredential(person: Visitor, field: 'download_alias' | 'reclaim_alias'): Promise<void> {
    const { page } = person
    await openAlias(person, field)
    await page.locator('.related .rows .record').first().click()
    await page.waitForURL(/_connection\.do/)
    await page.waitForLoadState()
    await page.locator('[data-field=credential] .preview').click()
    await page.locator('.popover').getByRole('link', { name: 'Open Record' }).click()
    await page.waitForURL(/_credentials\.do/)
    await page.waitForLoadState()
}
