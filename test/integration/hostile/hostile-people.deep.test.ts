// People whose names and addresses are written to do harm, from download to Closed Complete, on the built package.
import { csvRows, formula } from './csv.ts'
import { hostileTexts } from '../../unit/hostile/seeded.ts'
import { callRestApi } from '../../../local/instance/index.ts'
import type { Row } from '../../../local/instance/index.ts'
import { openReady, tables } from '../../support/ready.ts'
import { candidateTable, oneDay, questionTable, Stage } from '../revocation/stage.ts'

/** Half a surrogate pair cannot be stored by any database; the other kinds go in as they are. */
const kinds = Object.entries(hostileTexts).filter(([kind]) => kind !== 'loneSurrogate')

/** Assigned and last used long ago: a candidate under the usual rule. */
const longIdle = { lastActivityAt: '2026-01-10T00:00:00Z', licenseAssignedAt: '2025-11-01T00:00:00Z' }

let stage: Stage
/** One idle person for each kind: what Miro calls them, and what the directory here calls them. */
const people: { kind: string; id: string; email: string; name: string }[] = []
const subscriptionOf = (id: string): Row => stage.records.first(tables.subscription, `external_user_id=${id}`)!
const candidateOf = (id: string): Row | undefined => stage.candidates(`external_user_id=${id}`)[0]
const person = (kind: string) => people.find((one) => one.kind === kind)!

beforeAll(async () => {
    const ready = await openReady({ members: 260, users: true, upTo: 'validated' })
    stage = new Stage(ready)
    const members = await ready.miro.control<
        {
            id: string
            email: string
            role: string
            lastActivityAt: string | null
            adminRoles: unknown[]
            active: boolean
        }[]
    >('GET', 'members?limit=260&active=true&license=full')
    const token = stage.records.get(tables.profile, ready.profile)!.token_user_id
    const idle = members.filter(
        (one) =>
            one.id !== token &&
            one.role === 'organization_internal_user' &&
            !one.adminRoles?.length &&
            (one.lastActivityAt ?? '') < '2026-06-01'
    )
    expect(idle.length).toBeGreaterThan(kinds.length)
    for (const [at, [kind, text]] of kinds.entries()) {
        const one = idle[at]
        const email = `${text}@acme.example.com`
        people.push({ kind, id: one.id, email, name: text })
        await ready.miro.control('POST', `members/${one.id}`, {
            email,
            displayName: text,
            ...longIdle,
        })
        const user = stage.records.first('sys_user', `email=${one.email.toLowerCase()}`)
        // Some are known here by the very same address, the others by nobody.
        if (user)
            stage.records.update('sys_user', user.sys_id!, {
                email: at % 2 ? email : `someone.${at}@else.example`,
                user_name: `someone.${at}`,
                name: text,
            })
    }
    // An organization that calls itself the same things; and licences nobody knows.
    const others = members.filter((one) => one.role === 'organization_internal_user' && !idle.includes(one))
    const licences = [hostileTexts.evaluated, 'constructor', 'a,b^ORx=1']
    for (const [at, license] of licences.entries()) {
        await ready.miro.control('POST', `members/${others[at].id}`, { license })
    }
    const organization = {
        id: ready.miro.info.organizationId,
        name: hostileTexts.script,
        plan: 'company',
        fullLicensesPurchased: 5,
    }
    await ready.miro.control('POST', 'faults', {
        kind: 'wrong_json',
        text: JSON.stringify(organization),
        match: { path: '^/v2/orgs/[^/]+$', times: 0 },
    })
    ready.integrator.clickAction(tables.profile, ready.profile, 'Publish')
    ready.instance.runUntilIdle()
    stage.setRule({ annual_price: '240', currency: 'USD', max_percent: '100', max_per_run: '1000', notify_user: '0' })
})
afterAll(async () => stage?.ready.close())

describe('names and addresses written to do harm', () => {
    it('do not end the download, and a second one writes nothing', () => {
        const last = () => stage.records.find(tables.result, 'kind=download^ORDERBYDESCnumber', { limit: 1 })[0]
        expect(last().state).toBe('completed')
        stage.ready.integrator.clickAction(tables.profile, stage.ready.profile, 'Refresh now')
        stage.ready.instance.runUntilIdle()
        expect([last().state, last().inserted, last().updated, last().removed]).toEqual(['completed', '0', '0', '0'])
    })

    it.each(kinds.map(([kind]) => kind))('%s: the address is stored as text, and is nobody else', (kind) => {
        const one = person(kind)
        const row = subscriptionOf(one.id)
        // Longer ones are cut to the column; what is cut still stands at the beginning.
        expect(one.email.replaceAll('\u0000', '\ufffd').startsWith(row.user_principal_name!)).toBe(true)
        expect(row.user_principal_name!.length).toBe(Math.min(255, one.email.length))
        const user = row.user ? stage.records.get('sys_user', row.user)! : null
        if (user) expect(user.email!.toLowerCase()).toBe(one.email.toLowerCase())
    })

    it('licences nobody knows are words to look at, counted and forgotten like any other', () => {
        const found = stage.records
            .find(tables.unrecognized)
            .map((row) => [row.identifier, row.number_of_subscriptions])
        expect(found).toEqual(
            expect.arrayContaining([
                ['javascript?gs.getuserid()', '1'],
                ['constructor', '1'],
                ['a?b?orx?1', '1'],
            ])
        )
        expect(stage.records.get(tables.profile, stage.ready.profile)!.organization_name).toBe(hostileTexts.script)
    })

    it('every page text of the product keeps its sentence: no name begins a line or opens a tag in a message', () => {
        for (const { id } of people) {
            const candidate = candidateOf(id)
            for (const entry of candidate ? stage.journal(candidate.sys_id!) : [])
                expect(entry).not.toMatch(/[\r\u0000\u202e]/)
            const said = stage.user.clickAction(
                tables.subscription,
                subscriptionOf(id).sys_id!,
                'miro_why_not'
            ).messages
            for (const { text } of said) expect(text).not.toMatch(/[<\u0000\u202e]/)
        }
        expect(stage.look()).not.toMatch(/<(script|img|svg)/i)
    })

    it('the preview file shows every one of them in one cell that never runs', () => {
        const file = stage.file(stage.user, '/api/x_snc_miro_sam/reclaim/preview.csv', { profile: stage.ready.profile })
        const rows = csvRows(file.body)
        expect(rows).toHaveLength(stage.records.count(tables.subscription) + 1)
        for (const row of rows) {
            expect(row).toHaveLength(rows[0].length)
            for (const cell of row) expect(cell).not.toMatch(formula)
        }
        for (const { id } of people) {
            const shown = subscriptionOf(id).user_principal_name!
            expect(rows.some((row) => row[2] === shown || row[2] === `'${shown}`)).toBe(true)
        }
    })

    it('the preview asks for what it names: an unknown rule, profile or selection is refused, never taken as all', () => {
        const status = (query: Record<string, string>) =>
            stage.file(stage.user, '/api/x_snc_miro_sam/reclaim/preview.csv', query).status
        const wrong = [
            ...Object.values(hostileTexts),
            'f'.repeat(32).slice(1),
            '',
            ',',
            `${stage.ready.profile},`,
            ` ${stage.ready.profile}`,
        ]
        for (const value of wrong) {
            expect([value, status({ rule: value })]).toEqual([value, 400])
            expect([value, status({ profile: value })]).toEqual([value, 400])
            expect([value, status({ subscriptions: value })]).toEqual([value, 400])
        }
        expect(status({ rule: 'f'.repeat(32) })).toBe(400)
        expect(status({})).toBe(400)
        for (const query of [
            'user=javascript:gs.log("x")',
            'nosuchfield=1',
            'user=JavaScript:gs.getUser()',
            'a^NQb=javascript:1',
        ])
            expect([query, status({ query })]).toEqual([query, 400])
        expect(status({ query: 'last_activity<javascript:gs.daysAgoStart(60)' })).toBe(200)
    })
})

const untouched = { state: 'ready', notify_user: '0', due: null, consented: '0' }

describe('the question about a licence', () => {
    const asked = ['lines', 'script', 'rightToLeft', 'template']
    const ask = (kind: string, language: string, more = {}) => {
        const candidate = candidateOf(person(kind).id)!
        const reader = stage.owner(candidate, 'emil.employee')
        stage.records.update('sys_user', stage.records.first('sys_user', 'user_name=emil.employee')!.sys_id!, {
            preferred_language: language,
            name: person(kind).name,
        })
        stage.records.update(candidateTable, candidate.sys_id!, { ...untouched, ...more, notify_user: '1' })
        // Mails are told apart by their second.
        stage.ready.instance.runDue(stage.ready.instance.clock.now() + 2000)
        stage.press('miro_reclaim', candidate.sys_id!)
        stage.ready.instance.runUntilIdle()
        return { reader, candidate, mail: stage.mailTo(stage.address('emil.employee')) }
    }

    it.each(asked.flatMap((kind) => ['en', 'ja'].map((language) => [kind, language])))(
        'of a person called by %s text goes out in %s to that person alone, in one line of subject, with nothing that runs',
        (kind, language) => {
            const before = stage.records.count('sys_email')
            const { reader, candidate, mail } = ask(kind, language)
            const link = mail.link
            stage.answer(reader, link, 'keep')
            stage.ready.instance.runUntilIdle()
            const mails = stage.records.find('sys_email', 'ORDERBYsys_created_on').slice(before)
            expect(mails.length).toBeGreaterThanOrEqual(2)
            for (const one of mails) {
                for (const header of [
                    one.subject,
                    one.recipients,
                    one.direct,
                    one.reply_to,
                    one.copied,
                    one.blind_copied,
                ])
                    expect(header ?? '').not.toMatch(/[\r\n\u0000\u202e]/)
                expect(one.copied ?? one.blind_copied).toBeNull()
                expect(one.recipients).not.toMatch(/victim/)
                expect(one.body).not.toMatch(/<(script|img|svg)|javascript:/i)
                const addresses = [...(one.body ?? '').matchAll(/href="([^"]*)"/g)].map(([, address]) => address)
                for (const address of addresses)
                    expect(address).toMatch(
                        /^https:\/\/[\w.-]+\/(x_snc_miro_sam_consent\.do\?|sp\?id=x_snc_miro_sam_consent&(amp;)?)question=[0-9a-f]{32}&(amp;)?token=\w{64}&amp;answer=(keep|release)$/
                    )
            }
            stage.records.update(candidateTable, candidate.sys_id!, untouched)
        }
    )

    it('keeps its subject in one line even where the record behind it holds line breaks', () => {
        const { reader, candidate, mail } = ask('quotes', 'en', { person: hostileTexts.lines })
        stage.answer(reader, mail.link, 'keep')
        stage.ready.instance.runUntilIdle()
        const [last] = stage.records.find('sys_email', 'subjectLIKEvictim')
        expect(last.subject).toMatch(/^Should Subject: x Bcc: victim@evil\.example body keep the Miro licence\?$/)
        expect(last.recipients).not.toMatch(/victim/)
        stage.records.update(candidateTable, candidate.sys_id!, untouched)
    })

    it('takes nothing but the very link of the very person: other forms change no row and learn nothing', () => {
        const { reader, candidate, mail } = ask('script', 'en')
        const other = stage.ready.instance.actAs('mona.manager')
        const { question, token } = mail.link
        const everything = () =>
            JSON.stringify([
                stage.records.find(candidateTable),
                stage.records.find(questionTable),
                stage.records.count('sys_email'),
            ])
        const before = everything()
        const call = (
            who: typeof reader | null,
            method: string,
            path: string,
            query: Record<string, string[]>,
            body: string | null
        ) => {
            const answer = callRestApi(stage.ready.instance, who?.session ?? null, {
                method,
                path: `/api/x_snc_miro_sam/consent${path}`,
                query,
                headers: { 'content-type': 'application/json' },
                body,
            })
            return { status: answer.status, text: String(answer.body) }
        }
        const bad: unknown[] = [
            ...[
                '',
                ' ',
                token.slice(1),
                `${token}x`,
                token.toUpperCase(),
                ` ${token}`,
                `${token}\u0000`,
                `${token}%00`,
                encodeURIComponent(`${token}=`),
            ],
            ...[
                null,
                0,
                true,
                [],
                [token, token],
                [[token]],
                { toString: 1 },
                { valueOf: 1, toString: 1 },
                { length: 64 },
                { token },
            ],
            ...Object.values(hostileTexts),
        ]
        for (const value of bad) {
            // Without a token the person came from the list of what waits for them.
            const noLink = value === ''
            for (const body of [
                ...(noLink ? [] : [{ question, token: value, answer: 'release' }]),
                { question: value, token, answer: 'release' },
                { question, token, answer: value },
            ]) {
                const answer = call(reader, 'POST', '/answer', {}, JSON.stringify(body))
                expect([JSON.stringify(body).slice(0, 200), answer.status]).toEqual([
                    JSON.stringify(body).slice(0, 200),
                    200,
                ])
                expect(JSON.parse(answer.text).result).toMatchObject({ ok: false, lines: [], keep: '', release: '' })
            }
            const text = typeof value === 'string' ? value : JSON.stringify(value)
            for (const query of [
                ...(noLink ? [] : [{ question: [question], token: [text] }]),
                { question: [text], token: [token] },
                ...(noLink ? [] : [{ question: [question, text], token: [text, token] }]),
                { question: [], token: [] },
            ])
                expect(JSON.parse(call(reader, 'GET', '/question', query, null).text).result).toMatchObject({
                    ok: false,
                    lines: [],
                })
        }
        for (const body of [
            'null',
            '[]',
            '"x"',
            '1',
            '{',
            `[${JSON.stringify({ question, token, answer: 'release' })}]`,
            '',
            `{"question":"${question}","token":"${token}"}`,
        ]) {
            const answer = call(reader, 'POST', '/answer', {}, body)
            expect([200, 400]).toContain(answer.status)
            expect(answer.text).not.toMatch(/"ok":true/)
        }
        // Somebody else learns nothing of the question, with the right link or a wrong one.
        const shown = [
            call(other, 'GET', '/question', { question: [question], token: [token] }, null),
            call(other, 'POST', '/answer', {}, JSON.stringify({ question, token, answer: 'release' })),
            call(other, 'GET', '/question', { question: [question] }, null),
            call(other, 'POST', '/answer', {}, JSON.stringify({ question, answer: 'release' })),
        ]
        for (const { text } of shown)
            expect(JSON.parse(text).result).toMatchObject({ ok: false, lines: [], keep: '', release: '' })
        expect(
            call(null, 'GET', '/question', { question: [question], token: [token] }, null).status
        ).toBeGreaterThanOrEqual(400)
        expect(everything()).toBe(before)
        // Repeated parameters: the first one counts, as in the browser's page.
        expect(
            JSON.parse(call(reader, 'GET', '/question', { question: [question, 'x'], token: [token, 'x'] }, null).text)
                .result.ok
        ).toBe(true)
        // And once it has expired nobody answers it any more.
        const { clock } = stage.ready.instance
        stage.records.update(questionTable, question, { due: '2026-11-01 00:00:00' })
        expect(stage.ask(reader, mail.link).ok).toBe(true)
        clock.set(clock.now() + 40 * oneDay)
        expect(stage.answer(reader, mail.link, 'release').ok).toBe(false)
        clock.set(clock.now() - 40 * oneDay, true)
        stage.records.update(candidateTable, candidate.sys_id!, untouched)
    })
})

describe('taking the licences back', () => {
    it('ends in Closed Complete for every one of them, and only for them', async () => {
        const mine = people.map(({ id }) => id)
        // Who is in no directory here cannot be asked; their licences go without a question.
        for (const { id } of people) {
            const none = { error: null, error_kind: null, next_step: null }
            stage.records.update(candidateTable, candidateOf(id)!.sys_id!, { ...untouched, ...none })
        }
        const members = () => stage.ready.miro.control<{ id: string; active: boolean }[]>('GET', 'members?limit=260')
        const inactive = (await members()).filter((one) => !one.active).map(({ id }) => id)
        const filter = `external_user_idIN${mine.join(',')}`
        const said = stage.ready.instance.runScript(
            `JSON.stringify(require('./src/server/revocation/many.act.ts').reclaimAllIn('${filter}'))`,
            { user: 'uma.user' }
        )
        expect(JSON.parse(String(said.value)).ok).toBe(true)
        stage.ready.instance.runUntilIdle()
        stage.ready.instance.runDue(stage.ready.instance.clock.now() + 3_600_000)
        for (const { kind, id } of people)
            expect([kind, candidateOf(id)?.state, candidateOf(id)?.error]).toEqual([kind, 'closed_complete', null])
        const shown = await members()
        expect(shown.filter((one) => mine.includes(one.id) && one.active)).toEqual([])
        expect(shown.filter((one) => !mine.includes(one.id) && !one.active).map(({ id }) => id)).toEqual(inactive)
        const books = await stage.ready.miro.control<{ foreignHost: number; foreignTokens: number; patches?: number }>(
            'GET',
            'books'
        )
        expect([books.foreignHost, books.foreignTokens]).toEqual([0, 0])
    })
})
