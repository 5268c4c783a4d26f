// Every answer of the simulated Miro is one that Miro's published contract allows.

import { launchMiro } from '../../local/miro/launch.ts'
import type { MiroProcess } from '../../local/miro/launch.ts'
import { loadContract } from './openapi.ts'

const contract = loadContract()
const suite = contract ? describe : describe.skip

suite('The simulated Miro keeps to the published contract', () => {
    let miro: MiroProcess
    let org: string

    beforeAll(async () => {
        // 'documented': without the values a future Miro might add, and with 'never active' as a missing date.
        miro = await launchMiro({ members: 450, seed: 11, oddities: 'documented', asOf: '2026-11-01' })
        org = `/v2/orgs/${miro.info.organizationId}`
    })
    afterAll(() => miro?.stop())

    interface Asked {
        token?: string | null
        headers?: Record<string, string>
        body?: unknown
    }

    /** Asks, expects this status, and lets the contract judge the answer. */
    async function expectAllowed(status: number, method: string, path: string, asked: Asked = {}): Promise<unknown> {
        const scim = path.startsWith('/api/v1/scim')
        const token = asked.token === undefined ? (scim ? miro.info.scimToken : miro.info.accessToken) : asked.token
        const response = await fetch(miro.info.url + path, {
            method,
            headers: {
                ...(token === null ? {} : { authorization: `Bearer ${token}` }),
                ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
                ...asked.headers,
            },
            body:
                asked.body === undefined
                    ? undefined
                    : typeof asked.body === 'string'
                      ? asked.body
                      : JSON.stringify(asked.body),
        })
        const text = await response.text()
        expect({ path, status: response.status, text: text.slice(0, 300) }).toMatchObject({ status })
        const type = response.headers.get('content-type') ?? ''
        const problems = contract?.response(method, path.split('?')[0], status, type, text)
        expect({ path, status, problems }).toEqual({ path, status, problems: [] })
        return text === '' ? null : JSON.parse(text)
    }
    const madeToken = async (wanted: object) =>
        (await miro.control<{ accessToken: string }>('POST', 'tokens', wanted)).accessToken
    const patch = (value: unknown, path = 'active') => ({
        schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
        Operations: [{ op: 'Replace', path, value }],
    })
    const scim = (path: string) => `/api/v1/scim${path}`

    test('for the token context and its refusal', async () => {
        await expectAllowed(200, 'GET', '/v1/oauth-token')
        await expectAllowed(400, 'GET', '/v1/oauth-token', { token: 'wrong' })
    })

    test('for the organization and every refusal of it', async () => {
        await expectAllowed(200, 'GET', org)
        await expectAllowed(400, 'GET', '/v2/orgs/x')
        await expectAllowed(401, 'GET', org, { token: null })
        await expectAllowed(401, 'GET', org, { token: miro.info.scimToken })
        await expectAllowed(403, 'GET', org, { token: await madeToken({ scopes: ['boards:read'] }) })
        await expectAllowed(403, 'GET', org, { token: await madeToken({ notAdmin: true }) })
        const developer = await madeToken({ organization: 'developer' })
        await expectAllowed(403, 'GET', `/v2/orgs/${miro.info.developerOrganizationId}`, { token: developer })
        await expectAllowed(404, 'GET', org, { token: developer })
        await expectAllowed(404, 'GET', '/v2/orgs/3074457345821140946')
    })

    test.each(['absent', 'empty', 'last_id'])(
        'for every page of members when the last page ends by %s',
        async (lastPage) => {
            await miro.control('POST', 'settings', { lastPage })
            let cursor = ''
            let members = 0
            const unknown = new Set<string>()
            const declared = contract?.properties('OrganizationMember') ?? []
            do {
                const page = (await expectAllowed(
                    200,
                    'GET',
                    `${org}/members?limit=100${cursor && `&cursor=${cursor}`}`
                )) as {
                    data: object[]
                    cursor?: string
                }
                members += page.data.length
                for (const member of page.data) {
                    Object.keys(member).forEach((name) => declared.includes(name) || unknown.add(name))
                }
                cursor = page.data.length ? (page.cursor ?? '') : ''
            } while (cursor)
            expect(members).toBe(450)
            expect([...unknown]).toEqual([])
            await miro.control('POST', 'settings', { lastPage: 'absent' })
        }
    )

    test('for filters, addresses and one member', async () => {
        const filtered = (await expectAllowed(
            200,
            'GET',
            `${org}/members?license=full&active=false&role=organization_internal_user`
        )) as {
            data: { id: string; email: string }[]
        }
        expect(filtered.data.length).toBeGreaterThan(0)
        const [{ id, email }] = filtered.data
        const found = await expectAllowed(
            200,
            'GET',
            `${org}/members?emails=${encodeURIComponent(`${email},nobody@x.example`)}`
        )
        expect(found).toMatchObject([{ id }])
        await expectAllowed(200, 'GET', `${org}/members/${id}`)
        await expectAllowed(404, 'GET', `${org}/members/3074457345000000001`)
    })

    test.each(['limit=0', 'limit=101', 'limit=x', 'role=boss', 'license=gold', 'active=yes', 'cursor=abc'])(
        'for a wrong parameter: %s',
        async (query) => {
            await expectAllowed(400, 'GET', `${org}/members?${query}`)
        }
    )

    test('for more than ten addresses', async () => {
        const emails = Array.from({ length: 11 }, (_, n) => `m${n}@x.example`).join(',')
        await expectAllowed(400, 'GET', `${org}/members?emails=${emails}`)
    })

    test('for teams and team members, deactivated ones included', async () => {
        const token = await madeToken({ scopes: ['organizations:read', 'organizations:teams:read'] })
        const { data: teams } = (await expectAllowed(200, 'GET', `${org}/teams`, { token })) as {
            data: { id: string }[]
        }
        const path = `${org}/teams/${teams[0].id}/members`
        const { data } = (await expectAllowed(200, 'GET', `${path}?role=admin`, { token })) as {
            data: { id: string }[]
        }
        await expectAllowed(200, 'GET', `${path}/${data[0].id}`, { token })
        await expectAllowed(404, 'GET', `${org}/teams/1/members`, { token })
        await expectAllowed(403, 'GET', `${org}/teams`)
    })

    test('for the rate limit of REST and of SCIM', async () => {
        await miro.control('POST', 'settings', { restCredits: 400, scimCredits: 10 })
        await miro.control('POST', 'limits')
        await expectAllowed(429, 'GET', org)
        await expectAllowed(429, 'GET', `${org}/members`)
        await expectAllowed(429, 'GET', scim('/Users'))
        await miro.control('POST', 'settings', { restCredits: 100_000, scimCredits: 10_000 })
        await miro.control('POST', 'limits')
    })

    test('for revoking a token, by either version', async () => {
        const { clientId, clientSecret } = miro.info
        const accessToken = await madeToken({})
        const body = { accessToken, clientId, clientSecret }
        await expectAllowed(204, 'POST', '/v2/oauth/revoke', { body })
        await expectAllowed(404, 'POST', '/v2/oauth/revoke', { body })
        await expectAllowed(204, 'POST', `/v1/oauth/revoke?access_token=${encodeURIComponent(await madeToken({}))}`)
        await expectAllowed(400, 'POST', '/v1/oauth/revoke?access_token=wrong')
    })

    test('for SCIM discovery', async () => {
        await expectAllowed(200, 'GET', scim('/ServiceProviderConfig'))
        await expectAllowed(200, 'GET', scim('/ResourceTypes'))
        await expectAllowed(200, 'GET', scim('/ResourceTypes/User'))
        await expectAllowed(404, 'GET', scim('/ResourceTypes/Boss'))
        await expectAllowed(200, 'GET', scim('/Schemas'))
        await expectAllowed(200, 'GET', scim('/Schemas/urn:ietf:params:scim:schemas:core:2.0:User'))
    })

    test('for lists of SCIM users in every documented form', async () => {
        const list = async (query: string) =>
            (await expectAllowed(200, 'GET', scim(`/Users?${query}`))) as {
                totalResults: number
                Resources: { id: string; userName: string }[]
            }
        const all = await list('')
        expect(all.Resources).toHaveLength(100)
        expect(await list('count=0')).toMatchObject({ totalResults: all.totalResults, Resources: [] })
        expect((await list('startIndex=0&count=1000&attributes=userName')).Resources).toHaveLength(all.totalResults)
        const filter = (text: string) => list(`count=1000&filter=${encodeURIComponent(text)}`)
        const active = await filter('active eq true')
        const inactive = await filter('not (ACTIVE Eq true)')
        expect(active.totalResults + inactive.totalResults).toBe(all.totalResults)
        expect((await filter('userType ne "Full" and displayName co "a"')).totalResults).toBeGreaterThan(0)
        const names = all.Resources.slice(3, 6).map(({ userName }) => `userName eq "${userName.toUpperCase()}"`)
        const some = await filter(`${names.join(' or ')} or userName eq "nobody@x.example"`)
        expect(some.Resources.map(({ id }) => id)).toEqual(all.Resources.slice(3, 6).map(({ id }) => id))
        await list('sortBy=userName&sortOrder=descending&count=3')
        await expectAllowed(400, 'GET', scim(`/Users?filter=${encodeURIComponent('userName eq')}`))
        await expectAllowed(400, 'GET', scim(`/Users?filter=${encodeURIComponent('shoeSize eq 3')}`))
    })

    test('for reading, deactivating, reactivating, replacing and deleting a user', async () => {
        const { Resources } = (await expectAllowed(
            200,
            'GET',
            scim(`/Users?filter=${encodeURIComponent('active eq true')}`)
        )) as {
            Resources: { id: string; userName: string; roles: { value: string }[] }[]
        }
        const user = Resources.filter(({ roles }) => roles[0].value === 'ORGANIZATION_INTERNAL_USER')[40]
        const path = scim(`/Users/${user.id}`)
        await expectAllowed(200, 'GET', path)
        for (const value of [false, false, true, 'false', 'true']) {
            await expectAllowed(200, 'PATCH', path, { body: patch(value) })
            expect(await expectAllowed(200, 'GET', path)).toMatchObject({ active: String(value) === 'true' })
        }
        await expectAllowed(400, 'PATCH', path, { body: patch('maybe') })
        await expectAllowed(400, 'PATCH', path, { body: patch('Free', 'userType') })
        await expectAllowed(400, 'PATCH', path, { body: patch('x', 'shoeSize') })
        await expectAllowed(400, 'PATCH', path, { body: '{' })
        await expectAllowed(200, 'PUT', path, { body: { userName: user.userName, active: false } })
        await expectAllowed(409, 'PATCH', path, { body: patch('other@acme.example.com', 'userName') })
        await expectAllowed(204, 'DELETE', path)
        await expectAllowed(404, 'GET', path)
        await expectAllowed(404, 'PATCH', path, { body: patch(false) })
        await expectAllowed(404, 'GET', `${org}/members/${user.id}`)
    })

    test('for the audit log, which tells what SCIM did', async () => {
        const token = await madeToken({ scopes: ['auditlogs:read'] })
        const range = 'createdAfter=2020-01-01T00:00:00.000Z&createdBefore=2100-01-01T00:00:00.000Z'
        const { data } = (await expectAllowed(200, 'GET', `/v2/audit/logs?${range}`, { token })) as { data: object[] }
        expect(data[0]).toMatchObject({ event: 'user_deactivated', createdBy: { type: 'scim_provisioner' } })
        const first = (await expectAllowed(200, 'GET', `/v2/audit/logs?${range}&limit=1`, { token })) as {
            cursor: string
        }
        const next = `/v2/audit/logs?${range}&limit=1&cursor=${encodeURIComponent(first.cursor)}`
        expect(await expectAllowed(200, 'GET', next, { token })).toMatchObject({ data: [data[1]] })
        await expectAllowed(400, 'GET', '/v2/audit/logs?createdAfter=x', { token })
        await expectAllowed(403, 'GET', `/v2/audit/logs?${range}`)
    })

    test('for guests, last team admins and the last Company Admin', async () => {
        type Members = { id: string }[]
        const [guest] = await miro.control<Members>('GET', 'members?role=organization_external_user&limit=1')
        await expectAllowed(404, 'GET', scim(`/Users/${guest.id}`))
        await expectAllowed(404, 'PATCH', scim(`/Users/${guest.id}`), { body: patch(false) })
        const last = await miro.control<Members>('GET', 'members?lastTeamAdmin=true&limit=1')
        await expectAllowed(409, 'PATCH', scim(`/Users/${last[0].id}`), { body: patch(false) })
        await expectAllowed(409, 'DELETE', scim(`/Users/${last[0].id}`))
    })

    test('for a wrong SCIM token and a SCIM that is switched off', async () => {
        await expectAllowed(401, 'GET', scim('/Users'), { token: miro.info.accessToken })
        await expectAllowed(401, 'GET', scim('/Users'), { token: null })
        await miro.control('POST', 'scim', { enabled: false })
        await expectAllowed(403, 'GET', scim('/ServiceProviderConfig'))
        await miro.control('POST', 'scim', { enabled: true })
    })
})
