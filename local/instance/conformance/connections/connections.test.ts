// From an alias to a working connection: the dialog, the records it makes, the vendor's consent, tokens that renew themselves.
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { openAliases } from '../../connections/alias.ts'
import { connectionClasses, oauthClasses } from '../../connections/classes.ts'
import { openConsent } from '../../connections/consent.ts'
import type { Consent } from '../../connections/consent.ts'
import { createConnection, dialogOf } from '../../connections/create.ts'
import { openTokens } from '../../connections/tokens.ts'
import type { Session } from '../../kernel.ts'
import { openInstance } from '../../instance.ts'
import type { Instance } from '../../opened.ts'
import { restClasses } from '../../http/rest.ts'

const hourLength = 3_600_000
let vendor: Worker
let origin: string
let instance: Instance
let oauthAlias: string
let scimAlias: string
let childAlias: string
let consent: Consent

beforeAll(async () => {
    vendor = new Worker(path.join(__dirname, 'vendor.cjs'))
    const { port } = await new Promise<{ port: number }>((resolve) => vendor.once('message', resolve))
    origin = `http://127.0.0.1:${port}`
})
afterAll(() => vendor.terminate())

beforeEach(() => {
    instance = openInstance({ sam: true })
    instance.network.routes.set('https://api.vendor.example', origin)
    vendorSays('/_refuse?on=0')
    vendorSays('/_requests')
    const { records } = instance
    const field = (name: string, label: string, type = 'text', defaultValue = '') => ({
        name,
        label,
        type,
        defaultValue,
        mandatory: true,
    })
    const oauthTemplate = records.insert('sys_alias_templates', {
        name: 'Acme OAuth',
        dynamic_data_schema: JSON.stringify({
            connection_fields: [field('connection.name', 'Connection Name', 'text', 'Acme Enterprise')],
            credential_fields: [
                field('credential.oauth_entity.client_id', 'OAuth Client ID'),
                field('credential.oauth_entity.client_secret', 'OAuth Client Secret', 'password'),
                field('credential.oauth_entity.redirect_url', 'OAuth Redirect URL'),
            ],
        }),
        default_data_template: JSON.stringify({
            connection: {
                table: 'http_connection',
                name: '',
                connection_url: 'https://api.vendor.example',
                use_mid: false,
            },
            credential: {
                table: 'oauth_2_0_credentials',
                name: '',
                oauth_entity: {
                    name: '',
                    type: 'consumer',
                    default_grant_type: 'authorization_code',
                    client_id: '',
                    client_secret: '',
                    auth_url: 'https://vendor.example/oauth/authorize',
                    token_url: 'https://api.vendor.example/v1/oauth/token',
                    redirect_url: '',
                    oauth_entity_scope: [{ name: 'organizations', oauth_entity_scope: 'organizations:read' }],
                    oauth_entity_profile: [
                        {
                            name: 'Acme default',
                            grant_type: 'authorization_code',
                            default: true,
                            oauth_entity_profile_scope: ['organizations:read'],
                        },
                    ],
                },
            },
        }),
    })
    const keyTemplate = records.insert('sys_alias_templates', {
        name: 'Acme SCIM',
        dynamic_data_schema: JSON.stringify({
            connection_fields: [field('connection.name', 'Connection Name', 'text', 'Acme Enterprise SCIM')],
            credential_fields: [field('credential.api_key', 'API Token', 'password')],
        }),
        default_data_template: JSON.stringify({
            connection: { table: 'http_connection', name: '', connection_url: 'https://vendor.example/api/v1/scim' },
            credential: { table: 'api_key_credentials', name: 'Acme SCIM', api_key: '' },
        }),
    })
    const alias = (name: string, template: string, parent: string | null = null): string =>
        records.insert('sys_alias', {
            name,
            id: `x_acme_seats.${name}`,
            type: 'connection',
            configuration_template: template,
            parent,
        })
    oauthAlias = alias('Acme_Enterprise', oauthTemplate)
    scimAlias = alias('Acme_Enterprise_SCIM', keyTemplate)
    childAlias = alias('Acme_Second', oauthTemplate, oauthAlias)
    consent = openConsent(instance, openTokens(instance))
})
afterEach(() => instance.close())

function vendorSays(where: string): unknown {
    const request = { method: 'GET', url: `${origin}${where}`, headers: {}, body: null, timeoutMilliseconds: 2000 }
    return JSON.parse(instance.network.send(request).body)
}
const secrets = {
    'credential.oauth_entity.client_id': 'client',
    'credential.oauth_entity.client_secret': 's3cret',
}
const aliases = () => openAliases(instance)
const create = (alias: string, values: Record<string, string>) => createConnection(instance, aliases(), alias, values)
const ida = (): Session => instance.sessions.open('ida.integrator')
const as = <T>(session: Session, work: () => T): T => instance.sessions.run(session, work)
const classes = () => connectionClasses(instance, aliases())

describe('the dialog', () => {
    it('asks for exactly the fields of the set-up page, with the redirect URL of this instance filled in', () => {
        const dialog = dialogOf(instance, aliases(), oauthAlias)
        expect(dialog.fields.map((field) => field.label)).toEqual([
            'Connection Name',
            'OAuth Client ID',
            'OAuth Client Secret',
            'OAuth Redirect URL',
        ])
        expect(dialog.fields[3]?.defaultValue).toMatch(/^https?:\/\/.*\/oauth_redirect\.do$/)
        expect(dialog.fields[2]).toMatchObject({ type: 'password', defaultValue: '' })
        expect(dialog.button).toBe('Create and Get OAuth Token')
        expect(dialogOf(instance, aliases(), scimAlias)).toMatchObject({ button: 'Create' })
    })

    it('leaves a placeholder in the template’s own redirect URL as written, unless the switch says it is filled in', () => {
        const template = instance.records.first('sys_alias_templates', 'name=Acme OAuth')!
        const schema = JSON.parse(template['dynamic_data_schema'] ?? '{}')
        schema.credential_fields[2].defaultValue = 'https://<instance-name>/x'
        instance.records.update('sys_alias_templates', template.sys_id!, {
            dynamic_data_schema: JSON.stringify(schema),
        })
        const shown = () => dialogOf(instance, aliases(), oauthAlias).fields[3]?.defaultValue
        expect(shown()).toBe('https://<instance-name>/x')
        Object.assign(instance.switches, { redirectPlaceholder: 'filled in' })
        expect(shown()).toMatch(/^https?:\/\/.*\/oauth_redirect\.do$/)
    })

    it('refuses to go on without what is mandatory, and names it', () => {
        expect(() => create(scimAlias, {})).toThrow('Mandatory fields are empty: API Token')
        expect(instance.records.count('http_connection')).toBe(0)
    })

    it('refuses a field it does not have', () => {
        expect(() => create(scimAlias, { 'credential.api_key': 'k', 'credential.nonsense': 'x' })).toThrow(
            'The dialog has no field credential.nonsense'
        )
    })
})

describe('creating', () => {
    it('an API-token connection makes one credential and one connection, with the token encrypted', () => {
        const created = create(scimAlias, { 'credential.api_key': 'scim-token' })
        const connection = instance.records.get('http_connection', created.connection)
        expect(connection).toMatchObject({
            name: 'Acme Enterprise SCIM',
            connection_url: 'https://vendor.example/api/v1/scim',
            host: 'vendor.example',
            credential: created.credential,
            connection_alias: scimAlias,
        })
        expect(created.initiator).toBeNull()
        const stored = instance.records.get('api_key_credentials', created.credential)
        expect(stored?.['api_key']).not.toContain('scim-token')
    })

    it('an OAuth connection makes registry, scope, profile, credential, requestor and connection, tied together', () => {
        const created = create(oauthAlias, secrets)
        const { records } = instance
        const profile = records.get('oauth_entity_profile', created.oauthProfile as string)
        const entity = records.get('oauth_entity', profile?.['oauth_entity'] as string)
        expect(entity).toMatchObject({ name: 'Acme Enterprise', client_id: 'client', type: 'consumer' })
        expect(entity?.['client_secret']).not.toBe('s3cret')
        expect(records.find('oauth_entity_profile_scope')).toHaveLength(1)
        expect(records.first('oauth_requestor_profile', '')).toMatchObject({
            oauth_requestor: created.credential,
            oauth_requestor_context: 'oauth_2_0_credentials',
            oauth_provider_profile: created.oauthProfile,
        })
        expect(created.initiator).toBe(
            `oauth_initiator.do?oauth_requestor_context=oauth_2_0_credentials&oauth_requestor=${created.credential}&oauth_provider_profile=${created.oauthProfile}&response_type=code`
        )
    })

    it('the OAuth profile of a credential is told by its row; whether by ConnectionInfo, too, is a switch', () => {
        const created = create(oauthAlias, secrets)
        const told = () => {
            const provider = new (
                connectionClasses(instance, openAliases(instance)).ConnectionInfoProvider as new () => {
                    getConnectionInfo(alias: string): { getCredentialAttribute(name: string): string | null } | null
                }
            )()
            return provider.getConnectionInfo(oauthAlias)?.getCredentialAttribute('oauth_entity_profile') || ''
        }
        const row = instance.records.get('oauth_2_0_credentials', created.credential)
        expect(row?.oauth_entity_profile).toBe(created.oauthProfile)
        expect(told()).toBe('')
        Object.assign(instance.switches, { oauthProfileAttribute: 'told' })
        expect(told()).toBe(created.oauthProfile)
    })

    it('a second connection of an alias that supports one is refused', () => {
        create(scimAlias, { 'credential.api_key': 'one' })
        expect(() => create(scimAlias, { 'credential.api_key': 'two' })).toThrow('has an active connection already')
    })

    it('a registry named automatically gets a number where the name is taken, since names are unique', () => {
        create(oauthAlias, secrets)
        create(childAlias, secrets)
        expect(instance.records.find('oauth_entity', 'ORDERBYname').map((row) => row['name'])).toEqual([
            'Acme Enterprise',
            'Acme Enterprise 2',
        ])
    })
})

describe('ConnectionInfoProvider', () => {
    it('gives the connection and its credential, decrypted', () => {
        create(scimAlias, { 'credential.api_key': 'scim-token' })
        const info = new (classes().ConnectionInfoProvider)().getConnectionInfo(scimAlias)
        expect(info?.getAttribute('connection_url')).toBe('https://vendor.example/api/v1/scim')
        expect(info?.getCredentialAttribute('api_key')).toBe('scim-token')
        expect(info?.getDataMap()['name']).toBe('Acme Enterprise SCIM')
        expect(info?.getExtendedAttributes()).toEqual({})
    })

    it('gives null for an alias without a connection, an inactive one, and an unknown alias', () => {
        const provider = new (classes().ConnectionInfoProvider)()
        expect(provider.getConnectionInfo(oauthAlias)).toBeNull()
        expect(provider.getConnectionInfo('nonsense')).toBeNull()
        const created = create(scimAlias, { 'credential.api_key': 'k' })
        instance.records.update('http_connection', created.connection, { active: 'false' })
        expect(provider.getConnectionInfo(scimAlias)).toBeNull()
    })

    it('of a child alias gives its own connection, and never the one of its parent', () => {
        create(oauthAlias, { ...secrets, 'connection.name': 'Parent' })
        const provider = new (classes().ConnectionInfoProvider)()
        expect(provider.getConnectionInfo(childAlias)).toBeNull()
        create(childAlias, { ...secrets, 'connection.name': 'Child' })
        expect(provider.getConnectionInfo(childAlias)?.getName()).toBe('Child')
        expect(provider.getConnectionInfo(oauthAlias)?.getName()).toBe('Parent')
    })

    it('gives the override while one stands, by sys_id or by name, and the parent again after', () => {
        create(oauthAlias, { ...secrets, 'connection.name': 'Parent' })
        create(childAlias, { ...secrets, 'connection.name': 'Child' })
        const one = aliases()
        const provider = new (connectionClasses(instance, one).ConnectionInfoProvider)()
        const name = () => provider.getConnectionInfo(oauthAlias)?.getName()
        const byName = { alias: 'x_acme_seats.Acme_Enterprise', override: 'x_acme_seats.Acme_Second' }
        expect(one.withOverrides([{ alias: oauthAlias, override: childAlias }], name)).toBe('Child')
        expect(one.withOverrides([byName], name)).toBe('Child')
        expect(name()).toBe('Parent')
        expect(() => one.withOverrides([{ alias: oauthAlias, override: scimAlias }], name)).toThrow(
            'is not a child alias'
        )
    })

    it('asked for what it does not have says so', () => {
        create(scimAlias, { 'credential.api_key': 'k' })
        const info = new (classes().ConnectionInfoProvider)().getConnectionInfo(scimAlias)
        expect(() => (info as unknown as { getSecret(): string }).getSecret()).toThrow(
            'not implemented: ConnectionInfo.getSecret'
        )
    })
})

describe('the consent round trip', () => {
    const stateOf = (credential: string): string =>
        new URL(as(ida(), () => consent.initiate(credential))).searchParams.get('state') as string
    const back = (query: string, session = ida()) => as(session, () => consent.redirect(`oauth_redirect.do?${query}`))

    it('goes to the vendor with client, redirect, scope and a state, and stores the token the code brings', () => {
        const { credential, oauthProfile } = create(oauthAlias, secrets)
        const address = new URL(as(ida(), () => consent.initiate(credential)))
        expect(address.origin + address.pathname).toBe('https://vendor.example/oauth/authorize')
        const query = Object.fromEntries(address.searchParams)
        expect(query).toMatchObject({ response_type: 'code', client_id: 'client', scope: 'organizations:read' })
        expect(query['redirect_uri']).toMatch(/oauth_redirect\.do$/)
        expect(back(`code=good&state=${query['state']}`).ok).toBe(true)
        expect(bearerAnswer(oauthProfile as string, credential)).toBe(200)
        const stored = instance.records.find('oauth_credential')
        expect(stored.map((row) => row['type']).sort()).toEqual(['access_token', 'refresh_token'])
        expect(JSON.stringify(stored)).not.toMatch(/access-\d|refresh-\d/)
    })

    it('refuses a state nobody gave out, one of somebody else, one gone old, and one used before', () => {
        const { credential } = create(oauthAlias, secrets)
        expect(back('code=good&state=made-up').message).toContain('state is unknown')
        const uma = instance.sessions.open('uma.user')
        expect(back(`code=good&state=${stateOf(credential)}`, uma).message).toContain('started by somebody else')
        const old = stateOf(credential)
        instance.clock.advance(hourLength)
        expect(back(`code=good&state=${old}`).message).toContain('too old')
        expect(vendorSays('/_requests')).toEqual([])
        const used = stateOf(credential)
        expect(back(`code=wrong&state=${used}`).message).toContain('Invalid authorization code')
        expect(back(`code=good&state=${used}`).message).toContain('state is unknown')
        expect(instance.records.count('oauth_credential')).toBe(0)
    })

    it('tells what the vendor said when the person did not agree', () => {
        const { credential } = create(oauthAlias, secrets)
        expect(back(`error=access_denied&state=${stateOf(credential)}`).message).toBe(
            'OAuth flow failed: access_denied'
        )
        expect(instance.records.count('oauth_credential')).toBe(0)
    })

    it('cannot start for a credential without an OAuth profile', () => {
        const { credential } = create(scimAlias, { 'credential.api_key': 'k' })
        expect(() => consent.initiate(credential)).toThrow('has no OAuth entity profile')
    })
})

describe('a token', () => {
    it('is refreshed before it expires, once, and the new refresh token is stored before the request goes out', () => {
        const { credential, oauthProfile } = withToken()
        vendorSays('/_requests')
        expect(bearerAnswer(oauthProfile, credential)).toBe(200)
        expect(vendorSays('/_requests')).toEqual([])
        instance.clock.advance(hourLength - 30_000)
        expect(bearerAnswer(oauthProfile, credential)).toBe(200)
        expect(bearerAnswer(oauthProfile, credential)).toBe(200)
        expect(vendorSays('/_requests')).toHaveLength(1)
        instance.clock.advance(2 * hourLength)
        expect(bearerAnswer(oauthProfile, credential)).toBe(200)
        expect(instance.records.count('oauth_credential')).toBe(2)
    })

    it('whose refresh is refused leaves the request unsent: status 0, with a message about the refresh token', () => {
        const { credential, oauthProfile } = withToken()
        vendorSays('/_refuse?on=1')
        instance.clock.advance(2 * hourLength)
        vendorSays('/_requests')
        expect(bearerAnswer(oauthProfile, credential)).toBe(0)
        expect(lastError).toMatch(
            /^User Not Authenticated. Could not retrieve a new access token with the refresh token/
        )
        // Only the refresh went out.
        expect(vendorSays('/_requests')).toHaveLength(1)
    })

    it('whose refresh is refused is sent on with the switch deadToken, and the answer is 401', () => {
        Object.assign(instance.switches, { deadToken: 'sent' })
        const { credential, oauthProfile } = withToken()
        vendorSays('/_refuse?on=1')
        instance.clock.advance(2 * hourLength)
        vendorSays('/_requests')
        vendorSays('/_expire')
        expect(bearerAnswer(oauthProfile, credential)).toBe(401)
        expect(vendorSays('/_requests')).toHaveLength(1)
        const failure = instance.log.entries().filter((entry) => entry.source === 'OAuth')
        expect(failure.map((entry) => entry.message).join()).toContain('failed: 401')
        expect(JSON.stringify(instance.log.entries())).not.toMatch(/refresh-\d|access-\d|s3cret/)
    })

    it('that never was leaves the request unsent; with the switch deadToken it goes out without one', () => {
        const { credential, oauthProfile } = create(oauthAlias, secrets)
        expect(bearerAnswer(oauthProfile as string, credential)).toBe(0)
        Object.assign(instance.switches, { deadToken: 'sent' })
        expect(bearerAnswer(oauthProfile as string, credential)).toBe(401)
    })

    it('is given by GlideOAuthClient.getToken for a credential or a request id, with the seconds left', () => {
        const { credential, oauthProfile } = withToken()
        const { GlideOAuthClient } = oauthClasses(instance, openTokens(instance))
        const token = new GlideOAuthClient().getToken(credential, oauthProfile)
        expect(token.getAccessToken()).toMatch(/^access-/)
        expect(token.getExpiresIn()).toBe(3599)
        expect(new GlideOAuthClient().getToken('nobody', oauthProfile).getAccessToken()).toBeNull()
    })

    it('leaves no secret in the outbound log', () => {
        withToken()
        const log = instance.network.log.entries()
        expect(log.some((entry) => entry.url.includes('/v1/oauth/token'))).toBe(true)
        expect(JSON.stringify(log)).not.toMatch(/s3cret|good|refresh-\d|access-\d/)
    })
})

/** Status of one request with the token of a profile and credential. */
let lastError = ''

function bearerAnswer(profile: string, credential: string): number {
    const { RESTMessageV2 } = restClasses(instance, openTokens(instance))
    const request = new RESTMessageV2()
    request.setHttpMethod('get')
    request.setEndpoint('https://api.vendor.example/v2/orgs/1')
    request.setAuthenticationProfile('oauth2', profile)
    request.setRequestorProfile('oauth_2_0_credentials', credential)
    const response = request.execute()
    lastError = response.getErrorMessage()
    return response.getStatusCode()
}

function withToken(): { credential: string; oauthProfile: string } {
    const { credential, oauthProfile } = create(oauthAlias, secrets)
    const state = new URL(as(ida(), () => consent.initiate(credential))).searchParams.get('state')
    const said = as(ida(), () => consent.redirect(`oauth_redirect.do?code=good&state=${state}`))
    expect(said).toEqual({ ok: true, message: 'OAuth token flow completed successfully.', credential })
    return { credential, oauthProfile: oauthProfile as string }
}
