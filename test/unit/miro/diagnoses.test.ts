import { testReclaimCredential, validateDownload } from '../../../src/server/miro/diagnoses.ts'
import type { MiroRequest, MiroResponse } from '../../../src/server/miro/transport.ts'
import { answer, connectionTo } from './fake-miro.ts'

const organizationId = '3074457346000000001'

interface World {
    context?: MiroResponse
    organization?: MiroResponse
    members?: MiroResponse
}

const context = (change: object = {}) =>
    answer(200, {
        organization: { id: organizationId, name: 'Acme' },
        team: { id: '1', name: 'Design' },
        user: { id: '2', name: 'Ada' },
        scopes: ['organizations:read'],
        ...change,
    })
const organization = (plan = 'company') =>
    answer(200, { id: organizationId, name: 'Acme', plan, fullLicensesPurchased: 5 })
const refusal = (status: number, code: string) => answer(status, { status, code, message: 'No', type: 'error' })

function miro({ context: c, organization: o, members: m }: World) {
    return connectionTo(({ url }: MiroRequest) => {
        if (url.endsWith('/v1/oauth-token')) return c ?? context()
        if (url.includes('/members')) return m ?? answer(200, { data: [{ id: '2' }], size: 1 })
        return o ?? organization()
    })
}

describe('Validate Connection', () => {
    test('passes every check with three requests, cheapest first', () => {
        const connection = miro({})
        const validation = validateDownload(connection, organizationId)
        expect(validation).toMatchObject({
            ok: true,
            requests: 3,
            facts: { firstPage: 1, organization: { id: organizationId } },
        })
        expect(validation.checks).toEqual(
            ['token', 'scope', 'organization', 'plan', 'members'].map((check) => ({ check, passed: true }))
        )
        expect(connection.asked.map(({ url }) => new URL(url).pathname)).toEqual([
            '/v1/oauth-token',
            `/v2/orgs/${organizationId}`,
            `/v2/orgs/${organizationId}/members`,
        ])
    })

    test.each<[string, World, string, string]>([
        [
            'a wrong, expired or revoked token',
            { context: refusal(400, 'invalidParameters') },
            'token',
            'diagnosis.token_dead',
        ],
        ['a revoked token told by 401', { context: refusal(401, 'tokenNotProvided') }, 'token', 'diagnosis.token_dead'],
        [
            'a token without the scope',
            { context: context({ scopes: ['boards:read'] }) },
            'scope',
            'diagnosis.missing_scope',
        ],
        [
            'an install on a developer team',
            {
                context: context({ team: { id: '9', name: 'Dev team' } }),
                organization: refusal(403, 'forbiddenAccess'),
            },
            'organization',
            'diagnosis.developer_team',
        ],
        [
            'a developer organization that lets itself be read',
            { organization: organization('dev_team_org') },
            'plan',
            'diagnosis.developer_team',
        ],
        [
            'a person who is not Company Admin',
            { organization: refusal(403, 'insufficientPermissions') },
            'organization',
            'diagnosis.not_admin',
        ],
        [
            'an unknown organization',
            { organization: refusal(404, 'notFound') },
            'organization',
            'diagnosis.wrong_organization',
        ],
        ['another plan', { organization: organization('business') }, 'plan', 'diagnosis.not_enterprise'],
        [
            'another organization than before',
            { context: context({ organization: { id: '77', name: 'Other' } }) },
            'organization',
            'diagnosis.other_organization',
        ],
        [
            'members that may not be read',
            { members: refusal(403, 'forbiddenAccess') },
            'members',
            'diagnosis.not_admin',
        ],
        ['Miro being down', { members: answer(503, '') }, 'members', 'miro.unavailable'],
        ['a proxy page', { organization: answer(200, '<html>') }, 'organization', 'miro.unexpected_answer'],
        ['a rate limit', { organization: answer(429, '') }, 'organization', 'miro.rate_limited'],
    ])('names %s', (_what, world, check, messageKey) => {
        const validation = validateDownload(miro(world), organizationId)
        expect(validation).toMatchObject({
            ok: false,
            diagnosis: { check, messageKey, nextStepKey: `${messageKey}.next` },
        })
        expect(validation.checks[validation.checks.length - 1]).toMatchObject({ check, passed: false })
    })

    test('says what Miro answered', () => {
        const validation = validateDownload(
            miro({ organization: refusal(403, 'insufficientPermissions') }),
            organizationId
        )
        expect(validation).toMatchObject({
            diagnosis: { values: ['HTTP 403 insufficientPermissions: No', 'organizations:read'] },
        })
    })

    test('works for a profile that knows no organization yet, and for a token that does not tell one', () => {
        expect(validateDownload(miro({}), null)).toMatchObject({ ok: true })
        const untold = { context: context({ organization: undefined }) }
        expect(validateDownload(miro(untold), organizationId)).toMatchObject({ ok: true })
        expect(validateDownload(miro(untold), null)).toMatchObject({
            diagnosis: { messageKey: 'diagnosis.no_organization' },
        })
    })

    test('does not refuse a token whose scopes are not told', () => {
        expect(validateDownload(miro({ context: context({ scopes: undefined }) }), organizationId)).toMatchObject({
            ok: true,
        })
    })
})

describe('Test reclaim credential', () => {
    const scim = (config: MiroResponse, users: MiroResponse) =>
        connectionTo(
            ({ url }) => (url.includes('/ServiceProviderConfig') ? config : users),
            'https://miro.com/api/v1/scim'
        )
    const config = answer(200, { patch: { supported: true } })
    const users = answer(200, { totalResults: 12, Resources: [{ id: '1' }] })

    test('passes with two reads and changes nothing', () => {
        const connection = scim(config, users)
        expect(testReclaimCredential(connection)).toMatchObject({ ok: true, facts: { users: 12 }, requests: 2 })
        expect(connection.asked.every(({ method }) => method === 'GET')).toBe(true)
    })
    test.each<[string, MiroResponse, MiroResponse, string]>([
        ['a token that was replaced', answer(401, ''), users, 'refusal.not_authorized'],
        ['a token that only reads the configuration', config, answer(401, ''), 'refusal.not_authorized'],
        ['SCIM being switched off', answer(403, ''), users, 'refusal.scim_disabled'],
        ['a wrong address', answer(404, '<html>'), users, 'diagnosis.scim_address'],
        ['a service without changes', answer(200, { patch: { supported: false } }), users, 'diagnosis.scim_no_patch'],
    ])('names %s', (_what, first, second, messageKey) => {
        expect(testReclaimCredential(scim(first, second))).toMatchObject({ ok: false, diagnosis: { messageKey } })
    })
})
