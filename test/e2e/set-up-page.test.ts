// The product's set-up page 'Integrating with Miro Enterprise', step by step, by clicking, as the SAM integrator.
import { settled } from './support/settled.ts'
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

let stage: Stage
let ida: Visitor
const found: Record<string, string> = {}
const profileName = 'Miro Enterprise Integration'

beforeAll(async () => {
    stage = await openStage({ members: 130 })
    ida = await stage.visitor('ida.integrator')
})
afterAll(() => stage?.close())

const definition = async (term: string): Promise<string> =>
    (await ida.page.locator(`dt:text-is("${term}") + dd`).innerText()).trim()

describe('In Miro', () => {
    step('Create an app under Your apps, in the Enterprise team', async () => {
        await ida.go(`${stage.miro.url}/app/settings/user-profile/apps`)
        await ida.look('miro-your-apps')
        await ida.field('App name').fill('ServiceNow SAM')
        await ida.press('Create app')
    })
    step('Add the redirect URI of the instance and the permission organizations:read', async () => {
        await ida.field('Redirect URI').fill(`${stage.url}/oauth_redirect.do`)
        await ida.press('Add')
        await ida.page.getByLabel(/organizations:read/).check()
        await ida.press('Save permissions')
    })
    step('Copy Client ID and Client secret from App Credentials', async () => {
        found.clientId = await definition('Client ID')
        found.clientSecret = await definition('Client secret')
        expect(found.clientId).not.toBe('')
        expect(found.clientSecret).not.toBe('')
        await ida.look('miro-app-credentials')
    })
    step('Switch on SCIM provisioning under Enterprise integrations and copy the API Token', async () => {
        await ida.press('Enterprise integrations')
        await ida.page.getByLabel('SSO/SAML').check()
        await ida.page.getByLabel('SCIM provisioning').check()
        await ida.page.getByLabel(/Send an email invite/).uncheck()
        await ida.press('Save')
        found.apiToken = await definition('API Token')
        expect(found.apiToken).not.toBe('')
        await ida.look('miro-enterprise-integrations')
    })
})

describe('In ServiceNow', () => {
    step('Navigate to All > Software Asset > SaaS License > Direct Integration Profiles', async () => {
        await ida.module('Software Asset', 'Direct Integration Profiles')
        await expect(ida.page.getByRole('heading', { level: 1 }).innerText()).resolves.toContain('Direct')
        await ida.look('profiles-empty')
    })
    step('Click New', async () => {
        await ida.press('New')
        await ida.look('profile-types')
    })
    step('Select Miro Enterprise Integration Profile', async () => {
        await ida.press('Miro Enterprise Integration Profile')
        await expect(ida.page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe('New record')
    })
    step('Fill in Display Name; Status and Profile Type are filled in', async () => {
        await ida.field(/Display name/i).fill(profileName)
        await expect(ida.field('Status').inputValue()).resolves.toBe('draft')
        await expect(ida.field('Profile Type').inputValue()).resolves.toBe('miro_enterprise_subscription')
    })
    step(
        'Download Subscription Subflow: Connection & credential, Subflow; the check box is on and cannot be cleared',
        async () => {
            const box = ida.field('Download subscriptions')
            await expect(box.isChecked()).resolves.toBe(true)
            await expect(box.isDisabled()).resolves.toBe(true)
            await chosen('download_alias', 'x_snc_miro_sam.Miro_Enterprise', 'Miro_Enterprise')
            await chosen('download_subflow', 'Miro Download Subscriptions', 'Miro Download')
        }
    )
    step('Reclaim Subscription Subflow: Connection & credential, Subflow; the check box is on', async () => {
        await expect(ida.field('Reclaim subscriptions').isChecked()).resolves.toBe(true)
        await chosen('reclaim_alias', 'x_snc_miro_sam.Miro_Enterprise_SCIM', 'Miro_Enterprise_SCIM')
        await chosen('reclaim_subflow', 'Miro Reclaim Subscription', 'Miro Reclaim')
    })
    step('Click Save: the profile is a draft with its Vendor configuration', async () => {
        await ida.press('Save')
        await expect(ida.page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(profileName)
        await expect(ida.field('Status').inputValue()).resolves.toBe('draft')
        const vendor = await ida.page.locator('[data-field=vendor_configuration]').innerText()
        expect(vendor).toMatch(/Company [Aa]dmin/)
        expect(vendor).toContain('organizations:read')
        found.profile = new URL(ida.page.url()).searchParams.get('sys_id') ?? ''
        await ida.look('profile-draft', { docs: true })
    })
    step('Preview icon of Connection & credential > Open Record', async () => {
        await ida.page.locator('[data-field=download_alias] .preview').click()
        await ida.page.locator('.popover').getByRole('link', { name: 'Open Record' }).click()
        await expect(ida.page.getByRole('heading', { level: 1 }).innerText()).resolves.toContain('Miro_Enterprise')
    })
    step('Related link Create New Connection & Credential opens the dialog with its four fields', async () => {
        await ida.press('Create New Connection & Credential')
        const dialog = ida.page.getByRole('dialog', { name: 'Create Connection and Credential' })
        await dialog.waitFor()
        await expect(dialog.locator('h2').allInnerTexts()).resolves.toEqual([
            'Connection Information',
            'Credential Information',
        ])
        const labels = await dialog.locator('label').allInnerTexts()
        expect(labels.map((label) => label.replace('*', '').trim())).toEqual([
            'Connection Name',
            'OAuth Client ID',
            'OAuth Client Secret',
            'OAuth Redirect URL',
        ])
        await expect(dialog.getByLabel('OAuth Redirect URL').inputValue()).resolves.toBe(
            `${stage.url}/oauth_redirect.do`
        )
        await dialog.getByLabel('OAuth Client ID').fill(found.clientId)
        await dialog.getByLabel('OAuth Client Secret').fill(found.clientSecret)
        await ida.look('dialog-oauth', { docs: true })
    })
    step('Create and Get OAuth Token > choose the team > Install: back with the token in place', async () => {
        await ida.press('Create and Get OAuth Token')
        await ida.page.getByRole('heading', { name: /Install/ }).waitFor()
        await ida.look('miro-consent')
        await ida.press('Install')
        await expect(ida.messages()).resolves.toContain('OAuth token flow completed successfully.')
        await expect(ida.page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(profileName)
    })
    step('The same for the reclaim side: API Token > Create, and back on the profile', async () => {
        await ida.page.locator('[data-field=reclaim_alias] .preview').click()
        await ida.page.locator('.popover').getByRole('link', { name: 'Open Record' }).click()
        await ida.page.getByRole('heading', { level: 1, name: 'x_snc_miro_sam.Miro_Enterprise_SCIM' }).waitFor()
        await ida.press('Create New Connection & Credential')
        const dialog = ida.page.getByRole('dialog', { name: 'Create Connection and Credential' })
        await dialog.getByLabel('API Token').fill(found.apiToken)
        await ida.look('dialog-api-token')
        await ida.press('Create')
        await expect(ida.page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(profileName)
    })
    step('Click Validate Connection', async () => {
        await ida.press('Validate Connection')
        await expect(ida.field('Connection validation').inputValue()).resolves.toBe('success')
        await ida.look('profile-validated')
    })
    step('Click Publish, confirm Publish Confirmation with OK', async () => {
        await ida.press('Publish')
        const dialog = ida.page.getByRole('dialog', { name: 'Publish Confirmation' })
        await dialog.waitFor()
        await ida.look('publish-confirmation')
        await dialog.getByRole('button', { name: 'OK' }).click()
        await settled(ida.page)
        await expect(ida.field('Status').inputValue()).resolves.toBe('published')
    })
    step('Subscriptions, models and jobs are made by themselves', async () => {
        await stage.order('idle')
        await ida.go(`/x_snc_miro_sam_profile.do?sys_id=${found.profile}`)
        const books = await stage.control<{ members: { active: number } }>('GET', 'books')
        const tab = ida.page.getByRole('tab', { name: /Software Subscriptions/ })
        await expect(tab.innerText()).resolves.toContain(`(${books.members.active})`)
        await tab.click()
        await ida.look('profile-published')
    })
    step('A published profile is locked except for what the page allows', async () => {
        await expect(ida.page.locator('[id="x_snc_miro_sam_profile.download_alias"]').isEditable()).resolves.toBe(false)
        await expect(ida.field('Reclaim subscriptions').isEnabled()).resolves.toBe(true)
    })
    step('The custom integration view shows all related lists', async () => {
        await ida.page.locator('details.more summary').click()
        await ida.press('custom integration view')
        const tabs = await ida.page.getByRole('tab').allInnerTexts()
        const titles = tabs.map((tab) => tab.replace(/\s*\(.*$/, '').trim())
        for (const title of [
            'Software Models',
            'Unrecognized Subscription Identifiers',
            'Scheduled Jobs',
            'Scheduled Job Results',
            'Software Subscriptions',
            'Subscription Identifier Exclusion Rule',
            'Subscription User Exclusion Rule',
            'Removal Candidates',
        ]) {
            expect(titles.join(' | ')).toContain(title)
        }
        await ida.look('profile-custom-integration-view')
    })
})

/** A reference field holds the wanted record; chosen from its suggestions where it is not filled in already. */
async function chosen(field: string, display: string, typed: string): Promise<void> {
    const control = ida.page.locator(`[id="x_snc_miro_sam_profile.${field}"]`)
    if ((await control.inputValue()) !== display) {
        await control.fill(typed)
        await ida.page.getByRole('option', { name: display, exact: false }).first().click()
    }
    await expect(control.inputValue()).resolves.toBe(display)
}
