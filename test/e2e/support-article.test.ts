// The support article on a failing Validate Connection: 403 insufficientPermissions, where to see it, and what heals it.
import { askForConsent, consent, openCredential } from './support/connect.ts'
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

let stage: Stage
let ida: Visitor
let profile = ''

beforeAll(async () => {
    stage = await openStage({ members: 60 })
    profile = await stage.order('setUp', { upTo: 'draft' })
    ida = await stage.visitor('ida.integrator')
})
afterAll(() => stage?.close())

const openProfile = () => ida.go(`/x_snc_miro_sam_profile.do?sys_id=${profile}`)

step('The OAuth token was fetched with an account that is not a Company Admin', async () => {
    await openProfile()
    await askForConsent(ida, stage.miro)
    await consent(ida, 'member')
    await openProfile()
})
step('Validate Connection fails with the documented message and says which check failed and what to do', async () => {
    await ida.press('Validate Connection')
    await ida.page.waitForFunction(() => document.querySelector('.message-error') !== null)
    const said = await ida.messages()
    expect(said).toContain(
        'Connection validation is not successful. Please check connections and credentials and try again.'
    )
    expect(said).toContain('403')
    expect(said).toContain('insufficientPermissions')
    expect(said).toMatch(/Company Admin/)
    // One message: what failed, what to do, what else it may be, and where the request is.
    await expect(ida.page.locator('.message').count()).resolves.toBe(1)
    expect(said).toMatch(/policy.*list of allowed IP addresses.*SSO rule/)
    await ida.page.getByRole('link', { name: /outbound HTTP log/ }).waitFor()
    await expect(ida.field('Connection validation').inputValue()).resolves.toBe('failure')
    await ida.look('article-403')
})
step('The form holds a packet for Miro support: request, answer and time, the token masked', async () => {
    const shown = await ida.field(/Support packet/).inputValue()
    expect(shown).toMatch(/Request: GET https:\/\/api\.miro\.com\/v2\/orgs\/\d+/)
    expect(shown).toMatch(/Answer: HTTP 403 .*insufficientPermissions/)
    expect(shown).toContain("curl -i -X GET -H 'Authorization: Bearer <token>'")
    for (const token of (await stage.order<{ oauth: string[] }>('tokens')).oauth.filter((one) => one.length > 10))
        expect(shown).not.toContain(token)
})
step('A profile that is not validated cannot be published', async () => {
    await expect(ida.page.getByRole('button', { name: 'Publish' }).count()).resolves.toBe(0)
})
step('The link in the message leads an administrator to exactly that request', async () => {
    await stage.order('idle')
    const [row] = await stage.find('x_snc_miro_sam_profile')
    const admin = await stage.visitor('admin')
    await admin.go(`/${row.failed_request}`)
    await admin.page.locator('tr', { hasText: '/v2/orgs/' }).filter({ hasText: '403' }).first().waitFor()
})
step('The outbound HTTP log has the row: GET https://api.miro.com/v2/orgs/… with status 403', async () => {
    await stage.order('idle')
    const admin = await stage.visitor('admin')
    await admin.module('System', 'Outbound HTTP Requests')
    const row = admin.page.locator('tr', { hasText: '/v2/orgs/' }).filter({ hasText: '403' })
    await row.first().waitFor()
    await admin.look('article-outbound-log')
})
step('Get OAuth Token again with the account of a Company Admin heals it', async () => {
    await openProfile()
    await openCredential(ida, 'download_alias')
    await ida.look('credential-oauth')
    await ida.press('Get OAuth Token')
    await ida.page.getByRole('heading', { name: /Install/ }).waitFor()
    // The app is installed already: Miro asks for a reinstall.
    await expect(ida.page.locator('main').innerText()).resolves.toContain('already installed')
    await consent(ida, 'admin')
    await openProfile()
    await ida.press('Validate Connection')
    await ida.page.locator('#messages').getByText('The connection works').waitFor()
    await expect(ida.field('Connection validation').inputValue()).resolves.toBe('success')
    await ida.page.getByRole('button', { name: 'Publish' }).waitFor()
})
