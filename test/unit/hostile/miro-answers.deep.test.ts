// Whatever Miro, or something in its place, answers: a value of the right types or a failure with words; never a throw.
import { failureTable } from '../../../src/server/miro/failures.ts'
import fc from 'fast-check'
import type { Answer } from '../../../src/server/miro/calls.ts'
import { testReclaimCredential, validateDownload } from '../../../src/server/miro/diagnoses.ts'
import { describeFailure } from '../../../src/server/miro/failures.ts'
import { largestBody, parseJson } from '../../../src/server/base/json.ts'
import { planNextPage, firstPage } from '../../../src/server/miro/paging.ts'
import { redact } from '../../../src/server/base/redaction.ts'
import { readMember, readMembersPage, readOrganization, readTokenContext } from '../../../src/server/miro/rest.ts'
import { countUsers, deactivateUser, readServiceConfig, readUser } from '../../../src/server/miro/scim.ts'
import type { MiroConnection, MiroRequest, MiroResponse } from '../../../src/server/miro/transport.ts'
import { readBackAll, readAgain, setActive } from '../../../src/server/revocation/miro-side.ts'
import { catalogue } from '../../../src/server/texts/catalogue.ts'
import { anyText, holds, hostileTexts } from './seeded.ts'

const now = Date.UTC(2026, 10, 16)
const memberId = '3074457345821140946'

/** Every word Miro's answers use, so that arbitrary values land where the app looks. */
const names = [
    ...['id', 'email', 'active', 'license', 'role', 'lastActivityAt', 'licenseAssignedAt', 'adminRoles', 'name'],
    ...['data', 'cursor', 'size', 'links', 'next', 'organization', 'team', 'user', 'scopes', 'plan', 'type', 'value'],
    ...[
        'fullLicensesPurchased',
        'userName',
        'displayName',
        'roles',
        'userType',
        'meta',
        'location',
        'patch',
        'supported',
    ],
    ...['totalResults', 'Resources', 'code', 'scimType', 'error', 'message', 'detail', 'error_description', 'status'],
    ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON', 'length'],
]
const leaf = fc.oneof(
    anyText,
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 3074457345821140946n, memberId, 'false', 'TRUE', ''),
    fc.constantFrom('https://evil.example/Users/1', '//evil.example', '../../v1/oauth-token', '2026-02-31T00:00:00Z'),
    fc.double(),
    fc.date({ noInvalidDate: true }).map((day) => day.toISOString())
)
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
    anything: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        leaf,
        fc.array(tie('anything'), { maxLength: 4 }),
        fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 5 })), tie('anything'), { maxKeys: 7 })
    ),
}))
/** JSON.stringify, with bigints as bare numbers and with objects whose own __proto__ and toString are data. */
const written = (value: unknown): string =>
    JSON.stringify(value, (_name, part: unknown) => (typeof part === 'bigint' ? `\u0001${part}\u0001` : part))?.replace(
        /"\\u0001(\d+)\\u0001"/g,
        '$1'
    ) ?? ''

const oddities = [
    ...['', ' ', '\ufeff{}', '\ufffd\ufffd{"data":[]}', 'null', '[]', '"x"', '0', '1e999', '-', '{"data":[}', 'NaN'],
    '{"data":[],"data":null,"cursor":"1","cursor":{}}',
    '{"id":1,"id":"2","id":{"toString":1,"valueOf":2}}',
    '{"organization":{"id":{"toString":null}},"scopes":[{"toString":1,"valueOf":1}]}',
    '{"id":"1","fullLicensesPurchased":{"valueOf":1,"toString":1}}',
    '{"totalResults":{"valueOf":1,"toString":1}}',
    '{"totalResults":[[[]]],"patch":{"supported":{"valueOf":1}}}',
    '{"__proto__":{"data":[{"id":"1"}]},"constructor":{"prototype":{"ok":true}}}',
    '<html><body>502</body></html>',
    `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    `{"data":${'['.repeat(3000)}${']'.repeat(3000)}}`,
    `{"message":${JSON.stringify('Bearer abcdefghij '.repeat(5000))}}`,
]
/** What Miro really answers, with any of its parts exchanged for something else. */
const sound: readonly unknown[] = [
    {
        type: 'context',
        organization: { type: 'organization', id: '3074457345821140000', name: 'Acme' },
        team: { id: '1', name: 'Team' },
        user: { id: memberId, name: 'Ada' },
        scopes: ['organizations:read'],
    },
    { id: '3074457345821140000', name: 'Acme', plan: 'company', fullLicensesPurchased: 5 },
    {
        data: [{ id: memberId, email: 'ada@acme.example', active: true, license: 'full', adminRoles: [{ name: 'x' }] }],
        cursor: memberId,
        size: 1,
    },
    { id: memberId, email: 'ada@acme.example', active: false, license: 'full', role: 'organization_internal_user' },
    {
        id: memberId,
        userName: 'ada@acme.example',
        active: false,
        roles: [{ type: 'organization_user_role', value: 'x' }],
    },
    { Resources: [{ id: memberId, active: false }], totalResults: 1, patch: { supported: true } },
    { status: 409, scimType: 'uniqueness', detail: 'last admin', code: 'x', message: 'y', error: 'z' },
]
const stubborn = fc.constantFrom<unknown>({ toString: 1, valueOf: 1 }, { valueOf: 1 }, [{ toString: null }], [[[]]], {})
const exchanged = fc
    .tuple(
        fc.constantFrom(...sound),
        fc.infiniteStream(fc.nat(9)),
        fc.infiniteStream(fc.oneof(leaf, stubborn, anything))
    )
    .map(([whole, dice, others]) => {
        const change = (part: unknown): unknown => {
            if (dice.next().value === 0) return others.next().value
            if (Array.isArray(part)) return part.map(change)
            if (part === null || typeof part !== 'object') return part
            return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, change(value)]))
        }
        return change(whole)
    })
const body = fc.oneof(
    { weight: 6, arbitrary: exchanged.map(written) },
    { weight: 2, arbitrary: anything.map(written) },
    { weight: 1, arbitrary: fc.constantFrom(...oddities) },
    { weight: 1, arbitrary: anyText }
)
const response: fc.Arbitrary<MiroResponse> = fc.record({
    status: fc.oneof(
        fc.constant(200),
        fc.constantFrom(0, 204, 301, 400, 401, 403, 404, 409, 429, 500, 999),
        fc.nat(999)
    ),
    headers: fc.dictionary(
        fc.constantFrom('Retry-After', 'X-RateLimit-Reset', 'X-RateLimit-Remaining', 'Location', '__proto__'),
        fc.oneof(anyText, fc.double().map(String))
    ),
    body,
    error: fc.option(anyText, { nil: null }),
})

function connection(
    answers: readonly MiroResponse[],
    base = 'https://api.miro.com'
): MiroConnection & { sent: MiroRequest[] } {
    const sent: MiroRequest[] = []
    return {
        sent,
        transport: (request) => answers[Math.min(sent.push(request), answers.length) - 1],
        baseUrl: base,
        extraHosts: [],
        now: () => now,
    }
}

const kinds = failureTable.map(({ kind }) => kind)

function isToldWell(answer: Answer<unknown>): void {
    if (answer.ok) {
        expect(answer.pauseUntil === null || answer.pauseUntil <= now + 900_000).toBe(true)
        return
    }
    const { kind, messageKey, nextStepKey, answered } = answer.failure
    expect(kinds).toContain(kind)
    expect(catalogue[messageKey].en).not.toBe('')
    expect(catalogue[nextStepKey].en).not.toBe('')
    expect(answered.length).toBeLessThan(400)
    expect(answered).not.toMatch(/[<>\r\n\u0000]/)
    expect(answer.retryAt === null || (answer.retryAt > now && answer.retryAt <= now + 901_000)).toBe(true)
}

/** A value holds only what its type says: texts, numbers, booleans, null and lists and records of them. */
function isPlain(value: unknown): void {
    if (Array.isArray(value)) return value.forEach(isPlain)
    if (value !== null && typeof value === 'object') return Object.values(value).forEach(isPlain)
    expect(['string', 'boolean', 'number', 'object']).toContain(typeof value)
    // Counts go into whole-number columns; instants are far below this, too.
    if (typeof value === 'number') expect(Number.isSafeInteger(value)).toBe(true)
}

describe('any answer of Miro', () => {
    it.each<[string, (miro: MiroConnection) => Answer<unknown>]>([
        ['the token context', readTokenContext],
        ['the organization', (miro) => readOrganization(miro, '3074457345821140000')],
        ['a page of members', (miro) => readMembersPage(miro, '3074457345821140000', { cursor: null })],
        ['a member', (miro) => readMember(miro, '3074457345821140000', memberId)],
        ['a SCIM user', (miro) => readUser(miro, memberId)],
        ['the SCIM service', readServiceConfig],
        ['the number of SCIM users', countUsers],
    ])('to %s is a value of the right types or a failure with words, and changes nothing', (_what, ask) => {
        holds(
            fc.property(fc.array(response, { minLength: 1, maxLength: 3 }), (answers) => {
                const miro = connection(answers)
                const answer = ask(miro)
                isToldWell(answer)
                if (answer.ok) isPlain(answer.value)
                expect(miro.sent.every((request) => request.method === 'GET')).toBe(true)
                expect(miro.sent.every((request) => new URL(request.url).origin === 'https://api.miro.com')).toBe(true)
                expect(miro.sent.length).toBeLessThanOrEqual(2)
            }),
            400
        )
    })

    it('a member is read as the person asked for or not at all', () => {
        holds(
            fc.property(response, (answer) => {
                const member = readAgain(connection([answer]), '1', memberId)
                if (member.kind === 'shown') expect(member.member.id).toBe(memberId)
                else if (member.kind === 'failed') expect(member.failure.detail.length).toBeLessThan(400)
            }),
            400
        )
    })

    it('a deactivation is sent once whatever comes back, and believed only where the same person is shown', () => {
        holds(
            fc.property(response, (answer) => {
                const miro = connection([answer])
                const said = deactivateUser(miro, memberId)
                isToldWell(said)
                expect(miro.sent).toHaveLength(1)
                if (said.ok) expect(said.value.id).toBe(memberId)
                expect(['accepted', 'refused']).toContain(setActive(connection([answer]), memberId, false).kind)
            }),
            400
        )
    })

    it('reading several people back shows somebody inactive only where Miro says so about that very person', () => {
        const people = [memberId, '3074457345821140947'].map((externalUserId) => ({
            externalUserId,
            email: 'a@b.example',
        }))
        holds(
            fc.property(response, anyText, (answer, email) => {
                const back = readBackAll(connection([answer]), [...people, { externalUserId: '7', email }])
                expect(back.shown).toHaveLength(3)
                if (back.shown.includes('inactive')) expect(answer.body).toMatch(/"active":\s*(false|"\s*false)/i)
            }),
            400
        )
        const about = (id: unknown) => ({
            Resources: [{ id, active: false, meta: { location: 'https://evil.example/1' } }],
        })
        const shown = readBackAll(
            connection([{ status: 200, headers: {}, body: JSON.stringify(about('9')), error: null }]),
            people
        )
        expect(shown.shown).not.toContain('inactive')
    })

    it('validation and the reclaim test end in facts or in a diagnosis with words', () => {
        holds(
            fc.property(fc.array(response, { minLength: 1, maxLength: 5 }), (answers) => {
                for (const ended of [
                    validateDownload(connection(answers), null),
                    testReclaimCredential(connection(answers)),
                ]) {
                    if (ended.ok) continue
                    expect(catalogue[ended.diagnosis.messageKey].en).not.toBe('')
                    expect(ended.checks[ended.checks.length - 1].passed).toBe(false)
                }
            }),
            400
        )
    })

    it('an organization that is not the one asked for is refused', () => {
        const other = { id: '666', name: 'Elsewhere', plan: 'company', fullLicensesPurchased: 5 }
        const answer = readOrganization(
            connection([{ status: 200, headers: {}, body: JSON.stringify(other), error: null }]),
            '1'
        )
        expect(answer.ok).toBe(false)
    })

    it('a body of hostile form costs no more time than its length', () => {
        const forms: Record<string, string> = {
            escapes: `[1234567890123456,"${'\\"'.repeat(largestBody / 2 - 100)}`,
            open: `[1234567890123456,${'"'.repeat(largestBody - 100)}`,
            spaces: `[:${' '.repeat(largestBody - 100)}`,
            digits: `[${'1'.repeat(largestBody - 100)}]`,
            brackets: '['.repeat(largestBody - 1),
            commas: `[1234567890123456${',1'.repeat(largestBody / 2 - 100)}]`,
            bearer: JSON.stringify({ message: 'token '.repeat(largestBody / 7) }),
            larger: ' '.repeat(largestBody + 1),
        }
        for (const [form, text] of Object.entries(forms)) {
            const began = process.cpuUsage()
            const parsed = parseJson(text)
            describeFailure('rest', { status: 400, headers: {}, body: text, error: null }, now)
            // Megabytes take a fraction of a second here; what grows with the square of the length would take hours.
            expect({ form, long: process.cpuUsage(began).user > 5_000_000 }).toEqual({ form, long: false })
            if (form === 'larger') expect(parsed).toEqual({ ok: false, reason: 'too_large' })
        }
    })

    it('a cursor of any text and length is followed as a cursor or refused, never as an address', () => {
        holds(
            fc.property(fc.oneof(anyText, fc.constantFrom('https://evil.example/next', '//evil.example')), (cursor) => {
                const page = { data: [{ id: '1' }], cursor, links: { next: cursor } }
                const answer = { status: 200, headers: {}, body: JSON.stringify(page), error: null }
                const read = readMembersPage(connection([answer]), '1', { cursor: null })
                if (!read.ok) return expect(cursor.length > 1000 || cursor.trim() === '').toBe(true)
                const step = planNextPage(firstPage, read.value)
                const miro = connection([answer])
                readMembersPage(miro, '1', { cursor: step.state.cursor })
                const url = new URL(miro.sent[0].url)
                expect([url.origin, url.pathname]).toEqual(['https://api.miro.com', '/v2/orgs/1/members'])
            }),
            400
        )
    })
})

it('what Miro says is made harmless before anybody reads it', () => {
    holds(
        fc.property(fc.oneof(anyText, body), (text) => {
            const shown = redact(text)
            expect(shown.length).toBeLessThanOrEqual(200)
            expect(shown).not.toMatch(
                /[<>\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
            )
        }),
        500
    )
    for (const text of Object.values(hostileTexts)) expect(redact(`${text} Bearer s3cr3t`)).not.toMatch(/s3cr3t/)
})
