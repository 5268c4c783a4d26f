// Setting a profile up on the built app: the whole path, what Validate Connection finds wrong, and what bad input gets.
import { storeAccessToken } from '../../../local/cli/real-token.ts'
import {
    aliasOf,
    click,
    connectOAuth,
    connectScim,
    lastResult,
    openReady,
    profileOf,
    tables,
} from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

jest.setTimeout(120000)

const heading = 'Connection validation is not successful. Please check connections and credentials and try again.'

let ready: Ready
afterEach(async () => ready.close())

/** Puts a token made to order into the connection, in place of the consent round trip. */
async function connectWithToken(values: Record<string, unknown>): Promise<void> {
    const grant = await ready.miro.control<{ accessToken: string }>('POST', 'tokens', values)
    storeAccessToken(ready.instance, ready.integrator, { oauthToken: grant.accessToken })
}

function validate(): string[] {
    const said = click(ready, 'Validate Connection')
    // One cause is one message: heading, what failed, what to do, and what is left to try.
    expect(said).toHaveLength(1)
    const lines = said[0].split('<br />')
    expect(lines[0]).toBe(heading)
    expect(lines.length).toBeGreaterThanOrEqual(3)
    expect(profileOf(ready)).toMatchObject({ validation: 'failure', status: 'draft' })
    expect(profileOf(ready).validation_message).toContain(lines[1])
    return lines
}

describe('The whole path', () => {
    it('draft, connection, validation, publishing, first download, daily job', async () => {
        ready = await openReady({ members: 120, upTo: 'draft' })
        expect(profileOf(ready)).toMatchObject({
            status: 'draft',
            validation: 'not_validated',
            download_alias: aliasOf(ready.instance, 'Miro_Enterprise'),
            reclaim_alias: aliasOf(ready.instance, 'Miro_Enterprise_SCIM'),
            download_subscriptions: '1',
            reclaim_subscriptions: '1',
        })
        expect(profileOf(ready).vendor_configuration).toContain('organizations:read')
        await connectOAuth(ready)
        connectScim(ready)
        expect(click(ready, 'Validate Connection')).toHaveLength(1)
        expect(profileOf(ready)).toMatchObject({ validation: 'success', plan: 'company' })
        expect(profileOf(ready).organization_id).toMatch(/^\d{19}$/)
        expect(click(ready, 'Publish')[0]).toContain('SAM - Refresh Miro Enterprise Integration Subscriptions')
        ready.instance.runUntilIdle()
        expect(lastResult(ready.instance)).toMatchObject({ state: 'completed', members: '120' })
        const job = ready.instance.records.first(tables.job, 'kind=download')
        expect(job).toMatchObject({ active: '1', next_run: '2026-11-17 03:00:00', last_state: 'completed' })
        ready.instance.runDue(Date.UTC(2026, 10, 17, 3, 5))
        expect(lastResult(ready.instance)).toMatchObject({ state: 'completed', trigger: 'schedule' })
    })

    it('tests the SCIM credential without changing anything', async () => {
        ready = await openReady({ members: 30, upTo: 'connected' })
        expect(click(ready, 'Test reclaim credential')[0]).toContain('works')
        await ready.miro.control('POST', 'scim', { enabled: false })
        expect(click(ready, 'Test reclaim credential').join(' ')).toMatch(/SCIM is switched off/)
        const books = await ready.miro.control<{ patches: Record<string, number> }>('GET', 'books')
        expect(books.patches).toEqual({ deactivate: 0, reactivate: 0, other: 0, refused: 0 })
    })

    it('keeps secrets out of every table people read and out of the log', async () => {
        ready = await openReady({ members: 30, upTo: 'downloaded' })
        const secrets = [ready.miro.info.clientSecret, ready.miro.info.scimToken]
        const logged = ready.instance.log.entries().map((entry) => entry.message)
        for (const table of Object.values(tables)) {
            for (const row of ready.instance.records.find(table)) logged.push(JSON.stringify(row))
        }
        for (const secret of secrets) expect(logged.filter((line) => line.includes(secret))).toEqual([])
    })
})

describe('Validate Connection says what is wrong and what to do', () => {
    it('no connection on the alias', async () => {
        ready = await openReady({ members: 10, upTo: 'draft' })
        expect(validate()[1]).toContain('no active connection')
    })

    it('a wrong token', async () => {
        ready = await openReady({ members: 10, upTo: 'draft' })
        storeAccessToken(ready.instance, ready.integrator, { oauthToken: 'not-a-token' })
        expect(validate()[1]).toMatch(/wrong, expired or revoked/)
    })

    it('a missing scope', async () => {
        ready = await openReady({ members: 10, upTo: 'draft' })
        await connectWithToken({ scopes: ['boards:read'] })
        expect(validate().join(' ')).toMatch(/organizations:read/)
    })

    it('an installation on a Developer team', async () => {
        ready = await openReady({ members: 10, upTo: 'draft' })
        await connectWithToken({ organization: 'developer' })
        expect(validate().join(' ')).toMatch(/Developer team/)
    })

    it('somebody who is not Company Admin', async () => {
        ready = await openReady({ members: 10, upTo: 'draft' })
        await connectWithToken({ notAdmin: true })
        expect(validate().join(' ')).toMatch(/Company Admin/)
    })

    it('an organization Miro does not know', async () => {
        ready = await openReady({ members: 10, upTo: 'connected' })
        await ready.miro.control('POST', 'faults', { kind: 'status', status: 404, match: { path: '/v2/orgs/' } })
        expect(validate().join(' ')).toMatch(/does not know the organization/)
    })

    it('a host that cannot be reached', async () => {
        ready = await openReady({ members: 10, upTo: 'connected' })
        ready.instance.network.routes.set('https://api.miro.com', 'http://127.0.0.1:9')
        expect(validate()[1]).toMatch(/could not be reached|failure of its own/)
    })

    it('a page that is not JSON', async () => {
        ready = await openReady({ members: 10, upTo: 'connected' })
        await ready.miro.control('POST', 'faults', { kind: 'html', status: 200, match: { path: '/members' } })
        expect(validate()[1]).toMatch(/cannot be understood/)
    })

    it('a connection URL that leads elsewhere is never called', async () => {
        ready = await openReady({ members: 10, upTo: 'connected' })
        const alias = aliasOf(ready.instance, 'Miro_Enterprise')
        const connection = ready.instance.records.first('http_connection', `connection_alias=${alias}`)
        ready.instance.records.update('http_connection', connection?.sys_id as string, {
            connection_url: 'https://api.miro.com.evil.example',
        })
        const before = ready.instance.counters.snapshot().requests
        expect(validate()[1]).toMatch(/not called/)
        expect(ready.instance.counters.snapshot().requests).toBe(before)
    })
})

describe('What is refused', () => {
    it('publishing before validation', async () => {
        ready = await openReady({ members: 10, upTo: 'connected' })
        expect(() => click(ready, 'Publish')).toThrow()
        expect(profileOf(ready).status).toBe('draft')
        expect(ready.instance.records.count(tables.job, `profile=${ready.profile}`)).toBe(0)
    })

    it('a second profile on the same organization', async () => {
        ready = await openReady({ members: 10, upTo: 'downloaded' })
        ready.profile = ready.integrator.newRecord(tables.profile, { display_name: 'Second' })
        expect(validate().join(' ')).toContain('Miro Enterprise Integration')
    })

    it('a second profile of the same name, an empty name, a time that is none', async () => {
        ready = await openReady({ members: 5, upTo: 'draft' })
        const { integrator } = ready
        expect(() => integrator.newRecord(tables.profile, { display_name: 'Miro Enterprise Integration' })).toThrow()
        expect(() => integrator.newRecord(tables.profile, { display_name: ' ' })).toThrow()
        expect(() => integrator.newRecord(tables.profile, { display_name: 'Other', refresh_time: '25:00' })).toThrow()
        expect(ready.instance.records.count(tables.profile)).toBe(1)
        expect(integrator.newRecord(tables.profile, { display_name: '日本支社の Miro' })).toBeTruthy()
    })

    it('downloading when the connection has come to lead to another organization', async () => {
        ready = await openReady({ members: 20, upTo: 'downloaded' })
        const rows = ready.instance.records.count(tables.subscription)
        const grant = await ready.miro.control<{ accessToken: string }>('POST', 'tokens', { organization: 'developer' })
        const token = ready.instance.records.find('oauth_credential', 'type=access_token')[0]
        ready.instance.records.update('oauth_credential', token.sys_id as string, { token: grant.accessToken })
        click(ready, 'Refresh now')
        ready.instance.runUntilIdle()
        expect(lastResult(ready.instance).state).toBe('failed')
        expect(ready.instance.records.count(tables.subscription)).toBe(rows)
    })
})

describe('Changing and deleting a published profile', () => {
    /** As a job of the system would: people cannot change these fields once the profile is published. */
    const change = (values: Record<string, string>) =>
        ready.instance.records.update(tables.profile, ready.profile, values, { rules: true })

    it('another connection must be validated before anything is downloaded again', async () => {
        ready = await openReady({ members: 20, upTo: 'downloaded' })
        change({
            download_alias: aliasOf(ready.instance, 'Miro_Enterprise_SCIM'),
        })
        expect(profileOf(ready).validation).toBe('not_validated')
        expect(click(ready, 'Refresh now').join(' ')).toContain('not validated')
        expect(lastResult(ready.instance).state).toBe('not_run')
    })

    it('a new name is carried to the daily job', async () => {
        ready = await openReady({ members: 20, upTo: 'downloaded' })
        change({ display_name: 'Miro Tokyo', refresh_time: '04:30' })
        expect(ready.instance.records.first(tables.job, 'kind=download')).toMatchObject({
            name: 'SAM - Refresh Miro Tokyo Subscriptions',
            next_run: '2026-11-17 04:30:00',
        })
    })

    it('subscriptions and jobs go with the profile, in slices; results and models stay', async () => {
        ready = await openReady({ members: 900, upTo: 'downloaded' })
        click(ready, 'Delete')
        expect(ready.instance.records.get(tables.profile, ready.profile)).toBeNull()
        expect(ready.instance.records.count(tables.job, `profile=${ready.profile}`)).toBe(0)
        ready.instance.runUntilIdle()
        expect(ready.instance.records.count(tables.subscription)).toBe(0)
        expect(ready.instance.records.count(tables.result)).toBeGreaterThan(0)
        expect(ready.instance.records.count(tables.model)).toBe(8)
    })
})
