import fc from 'fast-check'
import { testReclaimCredential, validateDownload } from '../../../src/server/miro/diagnoses.ts'
import { readMember, readMembersPage, readOrganization, readTokenContext } from '../../../src/server/miro/rest.ts'
import { deactivateUser, reactivateUser, readUser } from '../../../src/server/miro/scim.ts'
import type { MiroConnection } from '../../../src/server/miro/transport.ts'
import { fixedNow, answer, connectionTo, silence } from './fake-miro.ts'

const memberId = '3074457345821140934'
const ownOrganizationId = '3074457346000000001'
const scimUser = (active: unknown) => ({
    id: memberId,
    userName: 'user@miro.com',
    active,
    meta: { location: 'https://collector.example.net/steal' },
    roles: [
        { type: 'organization_user_role', value: 'ORGANIZATION_INTERNAL_ADMIN', primary: true },
        { type: 'organization_admin_role', value: 'Content Admin' },
    ],
})
const scim = (reply: Parameters<typeof connectionTo>[0]) => connectionTo(reply, 'https://miro.com/api/v1/scim/')

describe('Reading by REST', () => {
    test('the token context tells whose token it is, even when parts are missing', () => {
        const full = readTokenContext(
            connectionTo([
                answer(200, {
                    organization: { id: ownOrganizationId, name: 'Acme' },
                    user: { id: memberId },
                    scopes: ['a'],
                }),
            ])
        )
        expect(full).toMatchObject({
            ok: true,
            value: { organizationId: ownOrganizationId, userId: memberId, scopes: ['a'], teamName: null },
        })
        const bare = readTokenContext(connectionTo([answer(200, {})]))
        expect(bare).toMatchObject({ ok: true, value: { organizationId: null, scopes: null } })
    })
    test('an organization is read with its plan in lower case and its seats', () => {
        const body = { id: ownOrganizationId, name: 'Acme', plan: 'COMPANY', fullLicensesPurchased: 250 }
        expect(readOrganization(connectionTo([answer(200, body)]), ownOrganizationId)).toMatchObject({
            value: { plan: 'company', fullLicencesPurchased: 250 },
        })
    })
    test('an answer that there is no such member also tells when the budget is used up', () => {
        const none = answer(
            404,
            {},
            { 'x-ratelimit-remaining': '100', 'x-ratelimit-reset': String(fixedNow / 1000 + 20) }
        )
        expect(readMember(connectionTo([none]), ownOrganizationId, memberId)).toMatchObject({
            ok: false,
            pauseUntil: fixedNow + 20_000,
        })
    })
    test('a page without its list is an unexpected answer, not an empty page', () => {
        const read = readMembersPage(connectionTo([answer(200, { type: 'cursor-list', size: 0 })]), ownOrganizationId, {
            cursor: null,
        })
        expect(read).toMatchObject({ ok: false, failure: { kind: 'unexpected' }, retryAt: null })
    })
    test('another member than the one asked for is not accepted', () => {
        const read = readMember(connectionTo([answer(200, { id: '1', active: false })]), ownOrganizationId, memberId)
        expect(read).toMatchObject({ ok: false, failure: { kind: 'unexpected' } })
    })
    test('a page carries the pause that its headers ask for', () => {
        const headers = { 'X-RateLimit-Remaining': '499', 'X-RateLimit-Reset': String(fixedNow / 1000 + 20) }
        const read = readMembersPage(connectionTo([answer(200, { data: [] }, headers)]), ownOrganizationId, {
            cursor: '5',
        })
        expect(read).toMatchObject({ ok: true, pauseUntil: fixedNow + 20_000 })
    })
    test('a lost answer is asked for once more at once', () => {
        const connection = connectionTo([silence(), answer(200, { data: [] })])
        expect(readMembersPage(connection, ownOrganizationId, { cursor: null })).toMatchObject({
            ok: true,
            requests: 2,
        })
    })
    test('two lost answers in a row yield, and earlier attempts are counted until giving up', () => {
        const again = readMembersPage(connectionTo([silence()]), ownOrganizationId, { cursor: null })
        expect(again).toMatchObject({
            ok: false,
            requests: 2,
            retryAt: fixedNow + 2000,
            failure: { kind: 'unavailable' },
        })
        const last = readMembersPage(connectionTo([silence()]), ownOrganizationId, { cursor: null, earlierAttempts: 4 })
        expect(last).toMatchObject({ ok: false, requests: 1, retryAt: null })
    })
    test('a body that was cut off is no answer, whatever its status', () => {
        const cut = { ...answer(200, '{"data":['), error: 'Connection closed before the whole body came' }
        expect(readMembersPage(connectionTo([cut]), ownOrganizationId, { cursor: null })).toMatchObject({
            ok: false,
            failure: { kind: 'unavailable', status: 0 },
        })
    })
    test('a redirect is not followed', () => {
        const connection = connectionTo([answer(302, '', { Location: 'https://collector.example.net/' })])
        expect(readTokenContext(connection)).toMatchObject({ ok: false, failure: { kind: 'redirected' } })
        expect(connection.asked).toHaveLength(1)
    })
    test('an address outside of Miro gets no request at all', () => {
        const connection = connectionTo([answer(200, {})], 'https://collector.example.net')
        expect(readTokenContext(connection)).toMatchObject({ failure: { kind: 'refused_address' }, requests: 0 })
        expect(connection.asked).toEqual([])
    })
})

describe('Changing by SCIM', () => {
    test('a deactivation is one PATCH that replaces active by false, and nothing else', () => {
        const connection = scim([answer(200, scimUser(false))])
        expect(deactivateUser(connection, memberId)).toMatchObject({ ok: true, value: { id: memberId, active: false } })
        expect(connection.asked).toEqual([
            {
                method: 'PATCH',
                url: `https://miro.com/api/v1/scim/Users/${memberId}`,
                headers: { accept: 'application/scim+json', 'content-type': 'application/scim+json' },
                body: JSON.stringify({
                    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
                    Operations: [{ op: 'Replace', path: 'active', value: false }],
                }),
            },
        ])
    })
    test('a reactivation replaces active by true', () => {
        const connection = scim([answer(200, scimUser(true))])
        expect(reactivateUser(connection, memberId)).toMatchObject({ ok: true, value: { active: true } })
        expect(JSON.parse(connection.asked[0].body as string).Operations[0].value).toBe(true)
    })
    test.each([silence(), answer(503, ''), answer(500, '')])(
        'a lost answer to a change is not sent again: %#',
        (lost) => {
            const connection = scim([lost, answer(200, scimUser(false))])
            expect(deactivateUser(connection, memberId)).toMatchObject({
                ok: false,
                failure: { kind: 'unavailable' },
                retryAt: null,
            })
            expect(connection.asked).toHaveLength(1)
        }
    )
    test('a change that met the rate limit may be sent again after the reset', () => {
        const connection = scim([answer(429, '', { 'X-RateLimit-Reset': '10' })])
        expect(deactivateUser(connection, memberId)).toMatchObject({
            failure: { kind: 'rate_limited' },
            retryAt: fixedNow + 11_000,
        })
    })
    test('a user is read with roles, and an address in meta.location is never called', () => {
        const connection = scim([answer(200, scimUser('true'))])
        expect(readUser(connection, memberId)).toMatchObject({
            value: { active: true, companyAdmin: true, adminRoles: ['Content Admin'] },
        })
        expect(connection.asked.map(({ url }) => url)).toEqual([`https://miro.com/api/v1/scim/Users/${memberId}`])
    })
    test('a user whose state is not told proves nothing', () => {
        expect(readUser(scim([answer(200, scimUser(undefined))]), memberId)).toMatchObject({ value: { active: null } })
    })
    test('an answer about somebody else is not accepted', () => {
        const other = { ...scimUser(false), id: '7' }
        expect(deactivateUser(scim([answer(200, other)]), memberId)).toMatchObject({ failure: { kind: 'unexpected' } })
    })
})

describe('Whatever Miro, or something in its place, answers', () => {
    const body = fc.oneof(
        fc.string({ maxLength: 60 }),
        fc.json(),
        fc
            .record(
                {
                    data: fc.jsonValue(),
                    cursor: fc.jsonValue(),
                    id: fc.jsonValue(),
                    roles: fc.jsonValue(),
                    active: fc.jsonValue(),
                },
                { requiredKeys: [] }
            )
            .map((value) => JSON.stringify(value))
    )
    const status = fc.oneof(fc.constant(200), fc.integer({ min: 0, max: 999 }))
    const headers = fc.dictionary(
        fc.constantFrom('Retry-After', 'X-RateLimit-Reset', 'X-RateLimit-Remaining'),
        fc.string()
    )

    test('every call ends with a value or a named failure, after few requests', () => {
        fc.assert(
            fc.property(status, headers, body, (code, said, text) => {
                const reply = [{ status: code, headers: said, body: text, error: code === 0 ? 'reset' : null }]
                const calls = [
                    (c: MiroConnection) => readTokenContext(c),
                    (c: MiroConnection) => readOrganization(c, ownOrganizationId),
                    (c: MiroConnection) => readMembersPage(c, ownOrganizationId, { cursor: null }),
                    (c: MiroConnection) => readMember(c, ownOrganizationId, memberId),
                    (c: MiroConnection) => readUser(c, memberId),
                    (c: MiroConnection) => deactivateUser(c, memberId),
                    (c: MiroConnection) => validateDownload(c, ownOrganizationId),
                    (c: MiroConnection) => testReclaimCredential(c),
                ]
                for (const one of calls) {
                    const connection = connectionTo(reply)
                    const result = one(connection)
                    expect(typeof result.ok).toBe('boolean')
                    expect(connection.asked.length).toBeLessThanOrEqual(6)
                }
            }),
            { verbose: true }
        )
    })
    test('a deactivation never counts as done unless Miro shows that very person inactive', () => {
        fc.assert(
            fc.property(status, body, (code, text) => {
                const result = deactivateUser(scim([{ status: code, headers: {}, body: text, error: null }]), memberId)
                if (!result.ok || result.value.active !== false) return
                const said = JSON.parse(text) as { id: unknown; active: unknown }
                expect([String(said.id).trim(), String(said.active).toLowerCase()]).toEqual([memberId, 'false'])
            }),
            { verbose: true }
        )
    })
})
