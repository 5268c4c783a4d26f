// Every request the app's Miro library makes is one Miro's published contract allows, and it understands the answers.

import { launchMiro } from '../../local/miro/launch.ts'
import type { MiroProcess } from '../../local/miro/launch.ts'
import { testReclaimCredential, validateDownload } from '../../src/server/miro/diagnoses.ts'
import { firstPage, planNextPage } from '../../src/server/miro/paging.ts'
import { readMember, readMembersPage } from '../../src/server/miro/rest.ts'
import { deactivateUser, reactivateUser, readUser } from '../../src/server/miro/scim.ts'
import { readBackAll } from '../../src/server/revocation/miro-side.ts'
import type { MiroConnection } from '../../src/server/miro/transport.ts'
import { loadContract } from './openapi.ts'
import { bearer, replay } from './replay.ts'
import type { Exchange } from './replay.ts'

describe('The Miro library against the simulated Miro', () => {
    let miro: MiroProcess
    const exchanges: Exchange[] = []

    beforeAll(async () => {
        miro = await launchMiro({ members: 730, seed: 5, asOf: '2026-11-01' })
    })
    afterAll(() => miro?.stop())

    async function rest<T>(work: (connection: MiroConnection) => T, token = miro.info.accessToken): Promise<T> {
        const connection = { baseUrl: 'https://api.miro.com', extraHosts: [], now: () => Date.now() }
        const played = await replay(connection, bearer(token, miro.info.url), work)
        exchanges.push(...played.exchanges)
        return played.result
    }
    async function scim<T>(work: (connection: MiroConnection) => T, token = miro.info.scimToken): Promise<T> {
        const connection = { baseUrl: 'https://miro.com/api/v1/scim', extraHosts: [], now: () => Date.now() }
        const played = await replay(connection, bearer(token, miro.info.url), work)
        exchanges.push(...played.exchanges)
        return played.result
    }

    test('validates the connection', async () => {
        const validation = await rest((connection) => validateDownload(connection, null))
        const organization = { id: miro.info.organizationId, plan: 'company' }
        expect(validation).toMatchObject({ ok: true, facts: { organization, firstPage: 100 } })
    })

    test.each(['absent', 'empty', 'last_id'])(
        'reads everybody, whose last page ends by %s, oddities included',
        async (lastPage) => {
            await miro.control('POST', 'settings', { lastPage })
            const { members, because } = await rest((connection) => {
                const all: string[] = []
                let state = firstPage
                for (;;) {
                    const page = readMembersPage(connection, miro.info.organizationId, { cursor: state.cursor })
                    if (!page.ok) throw new Error(page.failure.answered)
                    page.value.members.forEach(({ id }) => all.push(id))
                    const step = planNextPage(state, page.value)
                    if (step.do !== 'continue') return { members: all, because: step }
                    state = step.state
                }
            })
            expect(because).toMatchObject({ do: 'complete', state: { members: 730, skipped: 0, ascending: true } })
            expect(new Set(members).size).toBe(730)
            const books = await miro.control<{ members: { total: number } }>('GET', 'books')
            expect(books.members.total).toBe(730)
            await miro.control('POST', 'settings', { lastPage: 'absent' })
        }
    )

    test('takes a licence back, reads back by both APIs, and gives it again', async () => {
        const [person] = await miro.control<{ id: string }[]>(
            'GET',
            'members?active=true&role=organization_internal_user&lastTeamAdmin=false'
        )
        expect(await scim((c) => readUser(c, person.id))).toMatchObject({ ok: true, value: { active: true } })
        expect(await scim((c) => deactivateUser(c, person.id))).toMatchObject({ ok: true, value: { active: false } })
        expect(await scim((c) => readUser(c, person.id))).toMatchObject({ value: { active: false } })
        expect(await rest((c) => readMember(c, miro.info.organizationId, person.id))).toMatchObject({
            value: { active: false },
        })
        expect(await scim((c) => reactivateUser(c, person.id))).toMatchObject({ ok: true, value: { active: true } })
    })

    test('reads several people back by their ids', async () => {
        const some = await miro.control<{ id: string; email: string }[]>(
            'GET',
            'members?active=true&role=organization_internal_user&limit=100'
        )
        const people = some.map(({ id }) => ({ externalUserId: id }))
        const back = await scim((c) => readBackAll(c, people))
        expect(back).toEqual({ shown: people.map(() => 'active'), requests: people.length, failure: null })
    })

    test('names the refusals of Miro', async () => {
        const [last] = await miro.control<{ id: string }[]>('GET', 'members?lastTeamAdmin=true&limit=1')
        const [guest] = await miro.control<{ id: string }[]>('GET', 'members?role=organization_team_guest_user&limit=1')
        expect(await scim((c) => deactivateUser(c, last.id))).toMatchObject({ failure: { kind: 'conflict' } })
        expect(await scim((c) => deactivateUser(c, guest.id))).toMatchObject({ failure: { kind: 'unknown_to_scim' } })
        const replaced = await scim((c) => deactivateUser(c, last.id), 'replaced')
        expect(replaced).toMatchObject({ failure: { kind: 'not_authorized', onCandidate: 'not_authorized' } })
        await miro.control('POST', 'scim', { enabled: false })
        expect(await scim(testReclaimCredential)).toMatchObject({ diagnosis: { messageKey: 'refusal.scim_disabled' } })
        await miro.control('POST', 'scim', { enabled: true })
        expect(await scim(testReclaimCredential)).toMatchObject({ ok: true })
    })

    test.each([
        ['a developer team', { organization: 'developer' }, 'diagnosis.developer_team'],
        ['a missing scope', { scopes: ['boards:read'] }, 'diagnosis.missing_scope'],
        ['somebody who is no Company Admin', { notAdmin: true }, 'diagnosis.not_admin'],
    ])('diagnoses a token of %s', async (_what, wanted, messageKey) => {
        const { accessToken } = await miro.control<{ accessToken: string }>('POST', 'tokens', wanted)
        const validation = await rest((connection) => validateDownload(connection, null), accessToken)
        expect(validation).toMatchObject({ ok: false, diagnosis: { messageKey } })
    })

    test('diagnoses a revoked and an expired token', async () => {
        const { accessToken } = await miro.control<{ accessToken: string }>('POST', 'tokens', {})
        await miro.control('POST', 'revoke', { accessToken })
        const validation = await rest((connection) => validateDownload(connection, null), accessToken)
        expect(validation).toMatchObject({ diagnosis: { messageKey: 'diagnosis.token_dead' } })
    })

    test.each([
        ['repeated_cursor', 'stop'],
        ['lost_cursor', 'complete'],
        ['empty_page', 'continue'],
        ['member_without_id', 'continue'],
        ['duplicate_member', 'continue'],
        ['vanishing_member', 'continue'],
    ])('meets a page with the fault %s', async (kind, expected) => {
        await miro.control('POST', 'faults', { kind, match: { path: 'cursor=' } })
        const steps = await rest((connection) => {
            const first = readMembersPage(connection, miro.info.organizationId, { cursor: null })
            if (!first.ok) throw new Error(first.failure.answered)
            const one = planNextPage(firstPage, first.value)
            // Asked with its own first id, the faulty page repeats the cursor it was asked with.
            const second = readMembersPage(connection, miro.info.organizationId, { cursor: one.state.cursor })
            if (!second.ok) throw new Error(second.failure.answered)
            const circle = kind === 'repeated_cursor' ? { ...one.state, cursor: second.value.cursor } : one.state
            return planNextPage(circle, second.value).do
        })
        expect(steps).toBe(expected)
        await miro.control('DELETE', 'faults')
    })

    const contract = loadContract()
    const judged = contract ? test : test.skip
    judged('made only requests that the published contract allows', () => {
        expect(exchanges.length).toBeGreaterThan(30)
        for (const { request } of exchanges) {
            const { pathname, search } = new URL(request.url)
            const problems = contract?.request(
                request.method,
                pathname + search,
                request.headers['content-type'] ?? null,
                request.body
            )
            expect({ url: request.url, problems }).toEqual({ url: request.url, problems: [] })
        }
    })
})
