// The simulated Miro behaves as Miro is known to: sign-on, budgets, SCIM effects, days of life, faults, control.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { launchMiro } from '../../local/miro/launch.ts'
import type { MiroProcess } from '../../local/miro/launch.ts'

const redirectUri = 'https://instance.example/oauth_redirect.do'
const noon = Date.parse('2026-11-01T12:00:00Z')

let miro: MiroProcess
beforeAll(async () => {
    miro = await launchMiro({ members: 600, seed: 21, asOf: '2026-11-01', redirectUris: [redirectUri] })
})
afterAll(() => miro?.stop())

interface Reply {
    status: number
    body: Record<string, unknown>
    text: string
    headers: Headers
}

/** A request at a simulated instant. */
async function ask(
    method: string,
    path: string,
    options: { at?: number; token?: string; body?: BodyInit; type?: string } = {}
): Promise<Reply> {
    const headers: Record<string, string> = { 'x-simulated-time': String(options.at ?? noon) }
    if (options.token) headers.authorization = `Bearer ${options.token}`
    if (options.type) headers['content-type'] = options.type
    const response = await fetch(miro.info.url + path, { method, headers, body: options.body, redirect: 'manual' })
    const text = await response.text()
    let body = {}
    try {
        body = JSON.parse(text) as Record<string, unknown>
    } catch {
        // Not every answer is JSON; the text is there too.
    }
    return { status: response.status, body, text, headers: response.headers }
}

const form = (fields: Record<string, string>) => new URLSearchParams(fields)

async function consent(fields: Record<string, string> = {}, at = noon): Promise<URL> {
    const query = form({ response_type: 'code', client_id: miro.info.clientId, redirect_uri: redirectUri, state: 's1' })
    const shown = await ask('GET', `/oauth/authorize?${query}`, { at })
    expect(shown.status).toBe(200)
    const answered = await ask('POST', `/oauth/authorize?${query}`, {
        at,
        body: form({ decision: 'install', ...fields }),
    })
    expect(answered.status).toBe(302)
    return new URL(answered.headers.get('location') as string)
}
function exchange(fields: Record<string, string>, at = noon): Promise<Reply> {
    const { clientId: client_id, clientSecret: client_secret } = miro.info
    return ask('POST', '/v1/oauth/token', { at, body: form({ client_id, client_secret, ...fields }) })
}
const codeOf = (url: URL) => url.searchParams.get('code') as string
const grantOf = (code: string, redirect_uri = redirectUri) => ({ grant_type: 'authorization_code', code, redirect_uri })
const orgPath = () => `/v2/orgs/${miro.info.organizationId}`
const patch = (id: string, active: boolean, at = noon) =>
    ask('PATCH', `/api/v1/scim/Users/${id}`, {
        at,
        token: miro.info.scimToken,
        type: 'application/scim+json',
        body: JSON.stringify({ schemas: [], Operations: [{ op: 'Replace', path: 'active', value: active }] }),
    })
const membersLike = (query: string) =>
    miro.control<{ id: string; email: string; license: string }[]>('GET', `members?${query}`)
const ordinary = 'active=true&role=organization_internal_user&lastTeamAdmin=false&license=full'

describe('Signing on', () => {
    test('takes two requests without JavaScript and gives a token that reads the organization', async () => {
        const back = await consent()
        expect(back.searchParams.get('state')).toBe('s1')
        const token = await exchange(grantOf(codeOf(back)))
        expect(token).toMatchObject({
            status: 200,
            body: { token_type: 'bearer', expires_in: 3599, scope: 'organizations:read' },
        })
        expect(token.text).toMatch(/"team_id":\d{19}[,}]/)
        expect((await ask('GET', orgPath(), { token: String(token.body.access_token) })).status).toBe(200)
    })
    test('a code works once, for ten minutes, and only with its own redirect URI', async () => {
        const error = (message: string) => ({ status: 401, body: { code: 'oauthError', message, type: 'error' } })
        const first = codeOf(await consent())
        expect((await exchange(grantOf(first))).status).toBe(200)
        expect(await exchange(grantOf(first))).toMatchObject(error('Invalid authorization code'))
        const late = codeOf(await consent())
        expect(await exchange(grantOf(late), noon + 600_001)).toMatchObject(error('Invalid authorization code'))
        const elsewhere = codeOf(await consent())
        expect(await exchange(grantOf(elsewhere, 'https://other.example/'))).toMatchObject(
            error('Redirect URI mismatch.')
        )
    })
    test('refreshing rotates the pair at once, and a refresh token dies after sixty days', async () => {
        const { body: first } = await exchange(grantOf(codeOf(await consent())))
        const refresh = (token: unknown, at: number) =>
            exchange({ grant_type: 'refresh_token', refresh_token: String(token) }, at)
        const { status, body: second } = await refresh(first.refresh_token, noon + 1000)
        expect(status).toBe(200)
        expect((await ask('GET', orgPath(), { token: String(first.access_token), at: noon + 2000 })).status).toBe(401)
        expect((await refresh(first.refresh_token, noon + 2000)).status).toBe(401)
        expect((await refresh(second.refresh_token, noon + 61 * 86_400_000)).status).toBe(401)
    })
    test('an access token dies after an hour of the caller’s clock', async () => {
        const { body } = await exchange(grantOf(codeOf(await consent())))
        const token = String(body.access_token)
        expect((await ask('GET', orgPath(), { token, at: noon + 3_599_000 })).status).toBe(200)
        const late = await ask('GET', orgPath(), { token, at: noon + 3_600_000 })
        expect(late).toMatchObject({ status: 401, body: { code: 'tokenExpired' } })
    })
    test('with the wrong account or team gives a token that may not read the organization', async () => {
        const member = await exchange(grantOf(codeOf(await consent({ account: 'member' }))))
        expect((await ask('GET', orgPath(), { token: String(member.body.access_token) })).status).toBe(403)
        const page = await ask(
            'GET',
            `/oauth/authorize?${form({ client_id: miro.info.clientId, redirect_uri: redirectUri })}`
        )
        const [, developerTeam] = /value="(\d+)">Dev team/.exec(page.text) as RegExpExecArray
        const developer = await exchange(grantOf(codeOf(await consent({ team_id: developerTeam }))))
        const context = await ask('GET', '/v1/oauth-token', { token: String(developer.body.access_token) })
        expect(context.body.organization).toMatchObject({ id: miro.info.developerOrganizationId })
        expect((await ask('GET', orgPath(), { token: String(developer.body.access_token) })).status).toBe(404)
    })
    test('never redirects to an address that the app does not have', async () => {
        const query = form({
            response_type: 'code',
            client_id: miro.info.clientId,
            redirect_uri: 'https://collector.example.net/',
        })
        const answered = await ask('POST', `/oauth/authorize?${query}`, { body: form({ decision: 'install' }) })
        expect(answered).toMatchObject({ status: 400 })
        expect(answered.headers.get('location')).toBeNull()
    })
    test('asks for a reinstall once the app is installed, and cancelling gives no code', async () => {
        const query = form({ response_type: 'code', client_id: miro.info.clientId, redirect_uri: redirectUri })
        expect((await ask('GET', `/oauth/authorize?${query}`)).text).toContain('already installed')
        const cancelled = await consent({ decision: 'cancel' })
        expect(cancelled.searchParams.get('error')).toBe('access_denied')
        expect(cancelled.searchParams.get('code')).toBeNull()
    })
    test('accepts parameters in the query, and can fail in the shape of RFC 6749', async () => {
        const { clientId: client_id, clientSecret: client_secret } = miro.info
        const query = form({ client_id, client_secret, ...grantOf(codeOf(await consent())) })
        expect((await ask('POST', `/v1/oauth/token?${query}`)).status).toBe(200)
        await miro.control('POST', 'settings', { oauthErrors: 'rfc6749' })
        expect(await exchange(grantOf('wrong'))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
        await miro.control('POST', 'settings', { oauthErrors: 'miro' })
    })
})

describe('The budget', () => {
    test('of REST is 200 pages a minute of the caller’s clock, told by headers, and full again after it', async () => {
        const at = noon + 86_400_000
        const page = (when: number) =>
            ask('GET', `${orgPath()}/members?limit=1`, { token: miro.info.accessToken, at: when })
        const first = await page(at)
        expect(first.headers.get('x-ratelimit-limit')).toBe('100000')
        expect(first.headers.get('x-ratelimit-reset')).toBe(String((at + 60_000) / 1000))
        for (let n = 2; n <= 200; n++) expect((await page(at + n)).status).toBe(200)
        const refused = await page(at + 300)
        expect(refused).toMatchObject({ status: 429, body: { code: 'tooManyRequests' } })
        expect(refused.headers.get('retry-after')).toBeNull()
        expect((await page(at + 60_000)).status).toBe(200)
    })
    test('of SCIM is 100 changes in 30 seconds, whoever makes them', async () => {
        const [person] = await membersLike(ordinary)
        const at = noon + 2 * 86_400_000
        for (let n = 0; n < 100; n++) expect((await patch(person.id, true, at)).status).toBe(200)
        expect(await patch(person.id, true, at + 29_999)).toMatchObject({
            status: 429,
            body: { scimType: 'tooManyRequests' },
        })
        expect((await patch(person.id, true, at + 30_000)).status).toBe(200)
    })
})

describe('SCIM', () => {
    test('shows its effect in REST at once, or after a delay when told so', async () => {
        const [person] = await membersLike(ordinary)
        const rest = (at: number) =>
            ask('GET', `${orgPath()}/members/${person.id}`, { token: miro.info.accessToken, at })
        const at = noon + 3 * 86_400_000
        await patch(person.id, false, at)
        expect((await rest(at)).body.active).toBe(false)
        await miro.control('POST', 'settings', { visibleAfter: 5000 })
        await patch(person.id, true, at)
        expect((await rest(at + 4999)).body.active).toBe(false)
        expect((await rest(at + 5000)).body.active).toBe(true)
        await miro.control('POST', 'settings', { visibleAfter: 0 })
    })
    test('deactivating frees a seat once, however often it is said', async () => {
        interface Seen {
            seats: { inUse: number }
            effective: unknown[]
        }
        const [, person] = await membersLike(ordinary)
        const before = await miro.control<Seen>('GET', 'books')
        for (let n = 0; n < 3; n++) expect((await patch(person.id, false)).status).toBe(200)
        const after = await miro.control<Seen>('GET', 'books')
        expect(after.seats.inUse).toBe(before.seats.inUse - 1)
        expect(after.effective.length).toBe(before.effective.length + 1)
    })
    test('is meddled with by an identity provider that reactivates people after some minutes', async () => {
        await miro.control('POST', 'settings', { interference: { minutes: 10, share: 1 } })
        const [, , person] = await membersLike(ordinary)
        const at = noon + 4 * 86_400_000
        await patch(person.id, false, at)
        const seen = (when: number) =>
            ask('GET', `/api/v1/scim/Users/${person.id}`, { token: miro.info.scimToken, at: when })
        expect((await seen(at + 599_000)).body.active).toBe(false)
        expect((await seen(at + 600_000)).body.active).toBe(true)
        await miro.control('POST', 'settings', { interference: null })
    })
    test('refuses bodies that are too large or of another kind, and creating a user by id', async () => {
        const [person] = await membersLike(ordinary)
        const path = `/api/v1/scim/Users/${person.id}`
        const token = miro.info.scimToken
        const status = async (options: Parameters<typeof ask>[2], method = 'PATCH') =>
            (await ask(method, path, { token, ...options })).status
        expect(await status({ type: 'application/json', body: `"${' '.repeat(800_000)}"` })).toBe(413)
        expect(await status({ type: 'text/xml', body: '<x/>' })).toBe(415)
        expect(await status({ type: 'application/json', body: '{}' }, 'POST')).toBe(405)
    })
    test('a token that was replaced is not accepted any more', async () => {
        const { token } = await miro.control<{ token: string }>('POST', 'scim', { token: 'rotate' })
        expect((await ask('GET', '/api/v1/scim/Users?count=0', { token: miro.info.scimToken })).status).toBe(401)
        expect((await ask('GET', '/api/v1/scim/Users?count=0', { token })).status).toBe(200)
        miro.info.scimToken = token
    })
})

describe('A day of life', () => {
    test('lets people join, leave, change licence and be active, the same for the same seed', async () => {
        interface Day {
            joined: string[]
            left: string[]
            licenceChanged: string[]
            activated: number
        }
        const wanted = { seed: 5, joins: 3, leaves: 2, licenceChanges: 4, active: 0.4, to: '2026-11-02T00:00:00Z' }
        const twins = await Promise.all([1, 2].map(() => launchMiro({ members: 600, seed: 21, asOf: '2026-11-01' })))
        const days = await Promise.all(twins.map((twin) => twin.control<Day>('POST', 'day', wanted)))
        expect(days[0]).toEqual(days[1])
        const [{ joined, left, licenceChanged, activated }] = days
        expect([joined.length, left.length, licenceChanged.length]).toEqual([3, 2, 4])
        expect(activated).toBeGreaterThan(600 * 0.33)
        expect(activated).toBeLessThan(600 * 0.45)
        await expect(twins[0].control('GET', `members/${left[0]}`)).rejects.toThrow('No such member')
        await Promise.all(twins.map((twin) => twin.stop()))
    })
    test('a joiner can be found by id and address, changed and removed', async () => {
        const made = await miro.control<{ id: string }>('POST', 'members', {
            email: 'Zoe+New@acme.example.com',
            displayName: 'Zoë',
        })
        const found = await ask(
            'GET',
            `${orgPath()}/members?emails=${encodeURIComponent('zoe+new@ACME.example.com')}`,
            {
                token: miro.info.accessToken,
            }
        )
        expect(JSON.parse(found.text)).toMatchObject([{ id: made.id, email: 'Zoe+New@acme.example.com' }])
        const changed = await miro.control('POST', `members/${made.id}`, {
            lastActivityAt: '2026-10-31T08:00:00Z',
            license: 'basic',
        })
        expect(changed).toMatchObject({ lastActivityAt: '2026-10-31T08:00:00.000Z', license: 'basic' })
        await miro.control('DELETE', `members/${made.id}`)
        expect((await ask('GET', `${orgPath()}/members/${made.id}`, { token: miro.info.accessToken })).status).toBe(404)
    })
})

describe('Faults', () => {
    const first = () =>
        ask('GET', `${orgPath()}/members?limit=5`, { token: miro.info.accessToken, at: noon + 9 * 86_400_000 })
    const arm = (fault: object) => miro.control('POST', 'faults', fault)
    afterEach(() => miro.control('DELETE', 'faults'))

    test.each(['reset', 'cut'])('%s leaves the caller without an answer, once', async (kind) => {
        await arm({ kind, match: { path: '/members' } })
        await expect(first()).rejects.toThrow()
        expect((await first()).status).toBe(200)
    })
    test('refused closes the door for a while', async () => {
        await arm({ kind: 'refused', milliseconds: 200 })
        await expect(first()).rejects.toThrow()
        for (let n = 0; n < 100; n++)
            if (
                await first().then(
                    () => true,
                    () => false
                )
            )
                return
            else await new Promise((resolve) => setTimeout(resolve, 50))
        throw new Error('It never opened again')
    })
    test('begin with the n-th matching request and hit as often as told', async () => {
        await arm({ kind: 'status', status: 503, match: { method: 'GET', path: '/members', nth: 2, times: 2 } })
        const statuses = []
        for (let n = 0; n < 4; n++) statuses.push((await first()).status)
        expect(statuses).toEqual([200, 503, 503, 200])
    })
    test('can strike after the work was done', async () => {
        const [, , , person] = await membersLike(ordinary)
        await arm({ kind: 'reset', after: true, match: { method: 'PATCH' } })
        await expect(patch(person.id, false)).rejects.toThrow()
        expect(await miro.control('GET', `members/${person.id}`)).toMatchObject({ active: false })
        await arm({ kind: 'reset', match: { method: 'PATCH' } })
        await expect(patch(person.id, true)).rejects.toThrow()
        expect(await miro.control('GET', `members/${person.id}`)).toMatchObject({ active: false })
    })
    test('of a rate limit come with headers of every kind', async () => {
        const now = noon + 9 * 86_400_000
        const seen: Record<string, string | null> = {}
        for (const headers of ['normal', 'none', 'past', 'milliseconds', 'relative', 'nonsense', 'retry_after']) {
            await arm({ kind: 'status', status: 429, headers })
            const refused = await first()
            seen[headers] = refused.headers.get(headers === 'retry_after' ? 'retry-after' : 'x-ratelimit-reset')
        }
        expect(seen).toEqual({
            normal: String((now + 30_000) / 1000),
            none: null,
            past: String((now - 3_600_000) / 1000),
            milliseconds: String(now + 30_000),
            relative: '30',
            nonsense: 'soon',
            retry_after: '30',
        })
    })
    test('change what a page says', async () => {
        const good = JSON.parse((await first()).text) as { data: { id?: string }[]; cursor: string }
        const with_ = async (kind: string) => {
            await arm({ kind, match: {} })
            return JSON.parse((await first()).text) as { data?: { id?: string }[]; cursor?: string }
        }
        expect((await with_('lost_cursor')).cursor).toBeUndefined()
        expect((await with_('repeated_cursor')).cursor).toBe(good.data[0].id)
        expect((await with_('missing_data')).data).toBeUndefined()
        expect((await with_('empty_page')).data).toEqual([])
        expect((await with_('duplicate_member')).data).toHaveLength(6)
        expect((await with_('vanishing_member')).data).toHaveLength(4)
        expect((await with_('member_without_id')).data?.[0].id).toBeUndefined()
        expect((await with_('unordered_members')).data?.[0]).toEqual(good.data[4])
    })
    test('answer with HTML, a redirect elsewhere, or JSON that ends too early', async () => {
        await arm({ kind: 'html' })
        expect(await first()).toMatchObject({ status: 502, text: expect.stringContaining('<html>') as string })
        await arm({ kind: 'redirect' })
        expect((await first()).headers.get('location')).toContain('//localhost:')
        await arm({ kind: 'wrong_json' })
        expect((await first()).body).toEqual({})
    })
    test('hang, drip or flood', async () => {
        await arm({ kind: 'hang', milliseconds: 100 })
        await expect(first()).rejects.toThrow()
        await arm({ kind: 'slow', bytesPerSecond: 100_000 })
        expect(JSON.parse((await first()).text)).toMatchObject({ size: 5 })
        await arm({ kind: 'huge_body', bytes: 3_000_000 })
        expect((await first()).text.length).toBeGreaterThan(3_000_000)
    })
    test('name other hosts, which count who follows them', async () => {
        const [person] = await membersLike(ordinary)
        const read = () => ask('GET', `/api/v1/scim/Users/${person.id}`, { token: miro.info.scimToken })
        await arm({ kind: 'foreign_location' })
        const { meta } = (await read()).body as { meta: { location: string } }
        expect(new URL(meta.location).hostname).toBe('localhost')
        expect(await miro.control('GET', 'books')).toMatchObject({ foreignHost: 0, foreignTokens: 0 })
        await ask('GET', new URL(meta.location).pathname, { token: 'carried-away' })
        expect(await miro.control('GET', 'books')).toMatchObject({ foreignHost: 1, foreignTokens: 1 })
    })
    test('can really kill the token in mid-run', async () => {
        const { accessToken } = await miro.control<{ accessToken: string }>('POST', 'tokens', {})
        await arm({ kind: 'revoke_token' })
        expect((await ask('GET', orgPath(), { token: accessToken })).status).toBe(401)
        expect((await ask('GET', orgPath(), { token: accessToken })).status).toBe(401)
        expect((await ask('GET', orgPath(), { token: miro.info.accessToken })).status).toBe(200)
    })
    test('of an unknown kind, or with a pattern that cannot be read, are refused with the reason', async () => {
        await expect(arm({ kind: 'earthquake' })).rejects.toThrow('kind must be one of')
        await expect(arm({ kind: 'reset', match: { path: '(' } })).rejects.toThrow('pattern')
        await expect(miro.control('POST', 'settings', { shoeSize: 3 })).rejects.toThrow('shoeSize')
    })
})

describe('The page of an app', () => {
    const apps = '/app/settings/user-profile/apps'
    const form = 'application/x-www-form-urlencoded'
    const post = (path: string, body: string) => ask('POST', path, { type: form, body })

    it('Install app and get OAuth token gives a token of the scopes that are ticked, and they stay ticked', async () => {
        const made = await post(apps, 'name=Licence+check')
        const app = made.headers.get('location') as string
        expect((await ask('GET', app)).text).not.toMatch(/value="organizations:read" checked/)
        const installed = await post(`${app}/install`, 'permissions=shown&scope=organizations%3Aread')
        const token = /<dt>Access token<\/dt><dd class="secret">([^<]+)</.exec(installed.text)?.[1]
        expect((await ask('GET', app)).text).toMatch(/value="organizations:read" checked/)
        const context = await ask('GET', '/v1/oauth-token', { token })
        expect(context.body.scopes).toEqual(['organizations:read'])
    })
})

describe('Starting it', () => {
    const main = join(__dirname, '..', '..', 'local', 'miro', 'main.ts')
    test.each([
        [['--members', 'many'], '--members must be a whole number'],
        [['--members', '1000001'], '--members must be a whole number'],
        [['--frobnicate'], 'frobnicate'],
        [['--as-of', 'yesterday'], '--as-of must be an ISO date'],
        [['--clock', 'sundial'], '--clock must be request or real'],
        [['--setting', 'shoeSize=3'], 'shoeSize'],
    ])('with %j says what is wrong and how it is used, and ends with 2', (args, message) => {
        const run = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
            cwd: join(__dirname, '..', '..'),
        })
        expect(run.status).toBe(2)
        expect(String(run.stderr)).toContain(message)
        expect(String(run.stderr)).toContain('npm run miro')
        expect(String(run.stdout)).toBe('')
    })
    test('without anybody makes an organization that still can be read', async () => {
        const empty = await launchMiro({ members: 0, seed: 1 })
        const response = await fetch(`${empty.info.url}/v2/orgs/${empty.info.organizationId}/members`, {
            headers: { authorization: `Bearer ${empty.info.accessToken}` },
        })
        expect(await response.json()).toEqual({ limit: 100, size: 0, data: [], type: 'cursor-list' })
        await empty.stop()
    })
    test('on a port in use says so', async () => {
        const port = Number(new URL(miro.info.url).port)
        await expect(launchMiro({ members: 1, port })).rejects.toThrow(`Port ${port} is in use`)
    })
})
