// A host in Miro's place that means harm: no token leaves for another host, memory stays bounded, runs end in words, nobody goes.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { ChildProcess } from 'node:child_process'
import type { Row } from '../../../local/instance/index.ts'
import { aliasOf, openReady, profileOf, route, tables } from '../../support/ready.ts'
import { candidateTable, Stage } from '../revocation/stage.ts'

let stage: Stage
let flood: ChildProcess
let floodUrl = ''
const ready = () => stage.ready

beforeAll(async () => {
    stage = new Stage(await openReady({ members: 60, users: true, upTo: 'downloaded' }))
    stage.setRule({ notify_user: '0', max_percent: '100' })
    for (const one of stage.candidates('state=ready'))
        stage.records.update(candidateTable, one.sys_id!, { notify_user: '0' })
    flood = fork(join(__dirname, 'flood-server.cjs'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    floodUrl = `http://127.0.0.1:${await new Promise((resolve) => flood.once('message', resolve))}`
})
afterAll(async () => {
    flood?.disconnect()
    await stage?.ready.close()
})
afterEach(async () => {
    await ready().miro.control('DELETE', 'faults')
    await ready().miro.control('POST', 'limits')
    route(ready().instance, ready().miro)
})

/** One download, with its pauses, to its end. */
function download(): Row {
    const { instance, integrator, profile } = ready()
    integrator.clickAction(tables.profile, profile, 'Refresh now')
    for (let pauses = 0; pauses < 8; pauses++) {
        instance.runDue(instance.clock.now() + 120_000)
        const last = instance.records.find(tables.result, 'kind=download^ORDERBYDESCnumber', { limit: 1 })[0]
        if (!['queued', 'in_progress', 'paused'].includes(last.state ?? '')) return last
    }
    throw new Error('The download does not end')
}
const isUntouched = (before: number) => expect(stage.records.count(tables.subscription)).toBe(before)

/** Where every request of this instance really asked to go. */
const asked = () => {
    const { log } = ready().instance.network as unknown as { log: { entries(): { url: string }[] } }
    return new Set(log.entries().map(({ url }) => new URL(url).origin))
}

async function nothingLeft(): Promise<void> {
    ready().instance.runUntilIdle()
    expect([...asked()].filter((origin) => !['https://api.miro.com', 'https://miro.com'].includes(origin))).toEqual([])
    const books = await ready().miro.control<{ foreignHost: number; foreignTokens: number }>('GET', 'books')
    expect([books.foreignHost, books.foreignTokens]).toEqual([0, 0])
}

/** Miro's host, its look-alikes, and forms that one program reads as Miro's and another as somebody else's. */
const places = [
    undefined,
    'http://api.miro.com/v2/elsewhere',
    'https://miro.com.evil.example/',
    'https://evil-miro.com/',
    'https://api.miro.com@evil.example/',
    'https://api.miro.com./',
    'https://xn--mro-hma.com/',
    'https://[::1]/',
    'https:\\\\evil.example\\',
    '//evil.example/x',
    '/\\evil.example',
    'https://api.miro.com/v2/again',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '',
]

describe('a redirect', () => {
    it.each(places.map((to, at) => [String(to ?? 'a foreign host'), to, [301, 302, 303, 307, 308][at % 5]] as const))(
        'of a download to %s is not followed: the run ends in words and nobody goes',
        async (_place, to, status) => {
            const before = stage.records.count(tables.subscription)
            await ready().miro.control('POST', 'faults', {
                kind: 'redirect',
                to,
                status,
                match: { path: '^/v[12]/', times: 0 },
            })
            const last = download()
            expect(last.state).toBe('failed')
            expect(last.message).toMatch(/\w+ \w+/)
            expect(last.next_step).toMatch(/\w+ \w+/)
            isUntouched(before)
            await nothingLeft()
        }
    )

    it('of the token end-point or of a SCIM request is not followed either, and nobody is taken for deactivated', async () => {
        const [one] = stage.candidates('state=ready')
        for (const [at, to] of places.entries()) {
            const status = [307, 302, 308][at % 3]
            await ready().miro.control('POST', 'faults', {
                kind: 'redirect',
                to,
                status,
                match: { path: '^/(api/v1/scim|v1/oauth/token)', times: 0 },
            })
            ready().integrator.clickAction(tables.profile, ready().profile, 'Test reclaim credential')
            if (at === 0) stage.press('miro_reclaim', one.sys_id!)
            await ready().miro.control('DELETE', 'faults')
            expect(stage.candidate(one.sys_id!).state).toBe('attention_required')
        }
        expect((await stage.member(one)).active).toBe(true)
        await nothingLeft()
    })

    it('of validation says so, and the profile is not validated', async () => {
        await ready().miro.control('POST', 'faults', {
            kind: 'redirect',
            match: { path: '^/v1/oauth-token', times: 0 },
        })
        ready().integrator.clickAction(tables.profile, ready().profile, 'Validate Connection')
        expect(profileOf(ready()).validation).toBe('failure')
        await ready().miro.control('DELETE', 'faults')
        ready().integrator.clickAction(tables.profile, ready().profile, 'Validate Connection')
        expect(profileOf(ready()).validation).toBe('success')
        await nothingLeft()
    })
})

describe('an address inside an answer', () => {
    it('of a SCIM user (meta.location) is not read: the licence goes, at Miro and nowhere else', async () => {
        await ready().miro.control('POST', 'settings', { foreignLocation: true })
        await ready().miro.control('POST', 'faults', {
            kind: 'foreign_location',
            match: { path: '^/api/v1/scim', times: 0 },
        })
        const [one] = stage.candidates('state=ready')
        stage.press('miro_reclaim', one.sys_id!)
        expect(stage.candidate(one.sys_id!).state).toBe('closed_complete')
        expect((await stage.member(one)).active).toBe(false)
        await nothingLeft()
    })

    it.each([
        'https://evil.example/v2/orgs/1/members?cursor=2',
        '//evil.example',
        '../../../v1/oauth-token',
        'x'.repeat(100_000),
        '\ud800',
    ])('in the place of a cursor or a next link is never gone to (%#)', async (cursor) => {
        const before = stage.records.count(tables.subscription)
        const page = { data: [], size: 0, cursor, links: { next: cursor, self: cursor }, next: cursor }
        await ready().miro.control('POST', 'faults', {
            kind: 'wrong_json',
            text: JSON.stringify(page),
            match: { path: '/members', times: 0 },
        })
        const last = download()
        expect(last.state).not.toBe('in_progress')
        expect(last.message).toMatch(/\w+ \w+/)
        isUntouched(before)
        await nothingLeft()
    })

    it('of the connection itself is called only under miro.com', () => {
        const alias = aliasOf(ready().instance, 'Miro_Enterprise')
        const connection = stage.records.first('http_connection', `connection_alias=${alias}^active=true`)!
        for (const url of [
            'https://evil.example',
            'http://api.miro.com',
            'https://miro.com.evil.example',
            'https://evil.example%2f.miro.com',
        ]) {
            stage.records.update('http_connection', connection.sys_id!, {
                connection_url: url,
                host: new URL('https://x').host,
            })
            const before = stage.records.count(tables.subscription)
            const last = download()
            expect([url, last.state]).toEqual([url, 'failed'])
            expect(last.message).toMatch(/\w+ \w+/)
            isUntouched(before)
        }
        stage.records.update('http_connection', connection.sys_id!, {
            connection_url: connection.connection_url,
            host: connection.host,
        })
        expect([...asked()].filter((origin) => !['https://api.miro.com', 'https://miro.com'].includes(origin))).toEqual(
            []
        )
    })
})

describe('a body of 200 MB', () => {
    it.each(['announced', 'announced-little', 'chunked', 'endless', 'bomb', 'large', 'large-error'])(
        'sent as %s is refused within bounded memory; the run ends in words and nobody goes',
        (kind) => {
            const before = stage.records.count(tables.subscription)
            const heap = process.memoryUsage()
            const peak = process.resourceUsage().maxRSS
            ready().instance.network.routes.set('https://api.miro.com', `${floodUrl}/${kind}`)
            const last = download()
            const grown = process.memoryUsage()
            expect(last.state).toBe('failed')
            expect(last.message).toMatch(/\w+ \w+/)
            expect(last.message!.length).toBeLessThan(1000)
            isUntouched(before)
            // What is kept, and the most there was at once: the transport's limit is 32 MB, held at most a few times over.
            expect(grown.heapUsed + grown.external - heap.heapUsed - heap.external).toBeLessThan(100_000_000)
            expect(process.resourceUsage().maxRSS - peak).toBeLessThan(250_000)
        }
    )

    it('in the place of a SCIM answer proves nothing: the candidate waits for a person', () => {
        const [one] = stage.candidates('state=ready')
        ready().instance.network.routes.set('https://miro.com', `${floodUrl}/chunked`)
        stage.press('miro_reclaim', one.sys_id!)
        const after = stage.records.get(candidateTable, one.sys_id!)!
        expect(['attention_required', 'awaiting_revocation']).toContain(after.state)
        const run = stage.records.find(tables.result, 'kind=reclaim^ORDERBYDESCnumber', { limit: 1 })[0]
        expect(`${run.message}`).toMatch(/\w+ \w+/)
    })
})

it('after all that the next download completes', () => {
    expect(download().state).toBe('completed')
})
