// Connections made by hand, record by record and without the template: the checklist leads there, and they are as good as any.
import { consent } from '../../../local/cli/integrator.ts'
import { redirectUrl } from '../../../local/cli/stage.ts'
import { aliasOf, click, lastResult, openInstalled, openReady, profileOf } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

let ready: Ready
beforeAll(async () => {
    ready = await openReady({ members: 60, upTo: 'draft' })
    for (const { sys_id } of ready.instance.records.find('sys_alias_templates'))
        ready.instance.records.remove('sys_alias_templates', sys_id!)
})
afterAll(() => ready?.close())

/** What the profile's form shows as its checklist. */
function checklist(): string {
    const { value } = ready.instance.runScript(
        `var row = new GlideRecord('x_snc_miro_sam_profile')
         row.get('${ready.profile}')
         require('./src/server/handlers/rules.ts').showProfile(row);
         String(row.getValue('setup_checklist'))`,
        { user: 'ida.integrator' }
    )
    return String(value)
}

test('without a template the checklist says what to make by hand, and not to open a dialog that is not there', () => {
    expect(checklist()).toContain('an application registry for Miro')
    expect(checklist()).toContain('an API key credential with the API token')
    expect(checklist()).not.toContain('Create New Connection')
})

test('an instance that has no table for templates at all is told the same', () => {
    const bare = openInstalled({ switches: { connectionTemplates: 'missing' } })
    const said = bare.runScript(
        `require('./src/server/platform/connections.ts').hasTemplate('${aliasOf(bare, 'Miro_Enterprise')}')`
    ).value
    expect(said).toBe(false)
    bare.close()
})

test('registry, profile, credential and connection made by hand validate, publish and download', async () => {
    const { instance, integrator, miro } = ready
    const { records } = instance
    const registry = records.insert('oauth_entity', {
        name: 'Our own registry',
        type: 'consumer',
        default_grant_type: 'authorization_code',
        client_id: miro.info.clientId,
        client_secret: miro.info.clientSecret,
        auth_url: 'https://miro.com/oauth/authorize',
        token_url: 'https://api.miro.com/v1/oauth/token',
        redirect_url: redirectUrl,
    })
    const profile = records.insert('oauth_entity_profile', {
        name: 'Our own profile',
        oauth_entity: registry,
        grant_type: 'authorization_code',
        default: 'true',
    })
    const credential = records.insert('oauth_2_0_credentials', { name: 'Ours', oauth_entity_profile: profile })
    records.insert('http_connection', {
        name: 'Made by hand',
        connection_alias: aliasOf(instance, 'Miro_Enterprise'),
        credential,
        // As somebody may type it.
        connection_url: 'https://api.miro.com/',
    })
    expect(checklist()).toContain('has no OAuth token yet')
    integrator.oauthRedirect(await consent(integrator.oauthInitiate(credential), miro.info.url))

    const token = records.insert('api_key_credentials', { name: 'Our token', api_key: `Bearer ${miro.info.scimToken}` })
    records.insert('http_connection', {
        name: 'SCIM by hand',
        connection_alias: aliasOf(instance, 'Miro_Enterprise_SCIM'),
        credential: token,
        connection_url: 'https://miro.com/api/v1/scim',
    })
    click(ready, 'Validate Connection')
    expect(profileOf(ready)).toMatchObject({ validation: 'success' })
    expect(click(ready, 'Test reclaim credential').join()).toMatch(/SCIM/)
    click(ready, 'Publish')
    instance.runUntilIdle()
    expect(lastResult(instance)).toMatchObject({ state: 'completed' })
})
