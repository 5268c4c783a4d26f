// What other people can write into names, addresses and answers: none of it may run, widen a query, carry a token away or end a run.
import { lastResult, openReady, tables, click } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

/** Addresses as a hostile or careless person might register them; each must come through as plain text. */
const hostile = [
    '"><script>alert(1)</script>@acme.example.com',
    '=HYPERLINK("http://evil.example","x")@acme.example.com',
    'o\'brien"quote@acme.example.com',
    'a^ORactive=true^x@acme.example.com',
    'javascript:gs.log(1)@acme.example.com',
    '${gs.getProperty("x")}@acme.example.com',
    '𝒜𝓁𝒾𝒸ℯ😀@acme.example.com',
    '\u202Emoc.elpmaxe@acme.example.com',
    `${'x'.repeat(10_000)}@acme.example.com`,
    'аdmin@acme.example.com',
]

describe('hostile input', () => {
    let ready: Ready
    let ids: string[]
    beforeAll(async () => {
        ready = await openReady({ members: 120, upTo: 'published' })
        const members = await ready.miro.control<{ id: string; active: boolean }[]>(
            'GET',
            'members?limit=100&active=true'
        )
        ids = members.slice(20, 20 + hostile.length).map((member) => member.id)
        for (const [at, email] of hostile.entries()) await ready.miro.control('POST', `members/${ids[at]}`, { email })
        ready.instance.runUntilIdle()
    })
    afterAll(async () => ready?.close())

    const refresh = () => {
        click(ready, 'Refresh now')
        ready.instance.runDue(ready.instance.clock.now() + 3_600_000)
        const query = 'kind=download^ORDERBYDESCnumber'
        return ready.instance.records.find(tables.result, query, { limit: 1 })[0]
    }

    it('names with markup, formulas, quotes, operators, 4-byte letters and 10,000 characters are stored as text', () => {
        expect(ready.instance.records.first(tables.result, 'kind=download')?.state).toBe('completed')
        for (const [at, email] of hostile.entries()) {
            const row = ready.instance.records.first(tables.subscription, `external_user_id=${ids[at]}`)
            // Names longer than the column are cut; nothing else about them changes.
            expect(email.toLowerCase().startsWith((row?.user_principal_name ?? '-').toLowerCase())).toBe(true)
        }
    })

    it('they are nobody else: a look-alike address or an operator in it matches no other person', () => {
        for (const id of ids) {
            const row = ready.instance.records.first(tables.subscription, `external_user_id=${id}`)
            expect(row?.user ?? null).toBeNull()
        }
    })

    it('they cost no write on the next day and do not end the run', () => {
        const last = refresh()
        expect([last?.state, last?.updated, last?.inserted, last?.removed]).toEqual(['completed', '0', '0', '0'])
    })

    it.each(['redirect', 'huge_body'])(
        'an answer of kind %s is refused, carries no token away and removes nobody',
        async (kind) => {
            const before = ready.instance.records.count(tables.subscription)
            const match = { path: '^/v2/orgs/[^/]+/members', times: 0 }
            await ready.miro.control('POST', 'faults', { kind, match, bytes: 200 * 1024 * 1024 })
            const last = refresh()
            await ready.miro.control('DELETE', 'faults')
            expect(last?.state).not.toBe('completed')
            expect(last?.message).not.toBe('')
            expect(ready.instance.records.count(tables.subscription)).toBe(before)
            const books = await ready.miro.control<{ foreignHost: number; foreignTokens: number }>('GET', 'books')
            expect([books.foreignHost, books.foreignTokens]).toEqual([0, 0])
        }
    )

    it('after all that the next download completes', () => {
        ready.instance.runDue(ready.instance.clock.now() + 86_400_000)
        expect(refresh()?.state).toBe('completed')
        expect(lastResult(ready.instance)).toBeTruthy()
    })
})
