// The promises of a download, each attacked by the test of its name.
import { openReady, subscriptionTable, tables, click, lastResult } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

const page = '^/v2/orgs/[^/]+/members'

/** What Miro or the way to it may do to one page of a walk; 0 times is for ever. */
const troubles: [string, Record<string, unknown>][] = [
    ['a server error without end', { kind: 'status', status: 503, match: { path: page, nth: 2, times: 0 } }],
    ['a token that is refused in the middle', { kind: 'status', status: 401, match: { path: page, nth: 2, times: 0 } }],
    ['a forbidden page', { kind: 'status', status: 403, match: { path: page, nth: 3, times: 0 } }],
    ['a page that cannot be found', { kind: 'status', status: 404, match: { path: page, nth: 2, times: 0 } }],
    [
        'a limit without an end',
        { kind: 'status', status: 429, headers: 'past', match: { path: page, nth: 2, times: 0 } },
    ],
    ['HTML of a proxy', { kind: 'html', status: 200, match: { path: page, nth: 2, times: 0 } }],
    ['JSON that ends too early', { kind: 'wrong_json', match: { path: page, nth: 2, times: 0 } }],
    ['an answer that is cut', { kind: 'cut', match: { path: page, nth: 2, times: 0 } }],
    ['a connection that is reset', { kind: 'reset', match: { path: page, nth: 2, times: 0 } }],
    ['a page without its list', { kind: 'missing_data', match: { path: page, nth: 2, times: 0 } }],
    ['a cursor that leads back', { kind: 'repeated_cursor', match: { path: page, nth: 3, times: 0 } }],
    ['pages that are empty', { kind: 'empty_page', match: { path: page, nth: 1, times: 0 } }],
    ['a cursor that is lost', { kind: 'lost_cursor', match: { path: page, nth: 1, times: 0 } }],
    ['members without an id', { kind: 'member_without_id', match: { path: page, nth: 2, times: 0 } }],
]

let ready: Ready
beforeAll(async () => {
    const settings = { expiringTokens: false }
    ready = await openReady({ members: 340, upTo: 'downloaded', oddities: 'all', settings })
    ready.instance.setProperty('x_snc_miro_sam.max_pauses', '2')
    ready.instance.setProperty('x_snc_miro_sam.slice_pages', '2')
    ready.instance.setProperty('x_snc_miro_sam.http_timeout_ms', '1000')
    for (const job of ready.instance.records.find(tables.job)) {
        ready.instance.records.update(tables.job, job.sys_id as string, { active: '0' })
    }
})
afterAll(async () => ready?.close())
afterEach(async () => {
    await ready.miro.control('DELETE', 'faults')
    await ready.miro.control('POST', 'limits', {})
})

function refresh(): ReturnType<typeof lastResult> {
    click(ready, 'Refresh now')
    ready.instance.runDue(ready.instance.clock.now() + 3_600_000)
    return lastResult(ready.instance)
}

const idsOf = () => subscriptionTable(ready.instance).map((row) => row.external_user_id)
const open = () => ready.instance.records.count(tables.result, 'kind=download^stateINqueued,in_progress,paused')

describe('Unchanged costs no write', () => {
    it('a download of which nothing changed writes no subscription', () => {
        refresh()
        const writes = () => ready.instance.counters.snapshot().writesByTable[tables.subscription] ?? 0
        const before = writes()
        expect(refresh()).toMatchObject({ state: 'completed', inserted: '0', updated: '0', removed: '0' })
        expect(writes()).toBe(before)
    })
})

describe('A download is complete or visibly not', () => {
    it.each(troubles)('with %s', async (_name, fault) => {
        await ready.miro.control('POST', 'faults', fault)
        const result = refresh()
        expect(open()).toBe(0)
        expect(['completed', 'failed', 'needs_decision']).toContain(result.state)
        expect((result.message ?? '').length).toBeGreaterThan(20)
        if (result.state !== 'completed') expect((result.next_step ?? '').length).toBeGreaterThan(20)
        expect(ready.instance.records.count(tables.lock)).toBe(0)
    })

    it('and once the trouble is over, the next one is complete', async () => {
        const books = await ready.miro.control<{ members: { active: number } }>('GET', 'books')
        expect(refresh()).toMatchObject({ state: 'completed', active_members: String(books.members.active) })
        expect(idsOf()).toHaveLength(books.members.active)
    })
})

describe('Nobody is removed by a partial, failed or implausible download', () => {
    it.each(troubles)('with %s', async (_name, fault) => {
        const before = idsOf()
        await ready.miro.control('POST', 'faults', fault)
        const result = refresh()
        expect(result.removed ?? '0').toBe('0')
        expect(idsOf()).toEqual(before)
    })

    it('with a quarter of the people gone at once, it asks', async () => {
        const before = idsOf()
        const to = new Date(ready.instance.clock.now()).toISOString()
        await ready.miro.control('POST', 'day', { seed: 4, joins: 0, leaves: 90, licenceChanges: 0, active: 0, to })
        const result = refresh()
        expect(result.state).toBe('needs_decision')
        expect(idsOf()).toEqual(before)
        ready.admin.clickAction(tables.result, result.sys_id as string, 'Remove them')
        ready.instance.runDue(ready.instance.clock.now() + 3_600_000)
        const books = await ready.miro.control<{ members: { active: number } }>('GET', 'books')
        expect(idsOf()).toHaveLength(books.members.active)
    })
})

describe('One run per profile', () => {
    it('a second one is refused with the number of the first, and two never work at once', () => {
        let most = 0
        const stop = ready.instance.records.watch(tables.result, () => {
            const working = 'kind=download^stateINin_progress,paused'
            most = Math.max(most, ready.instance.records.count(tables.result, working))
        })
        click(ready, 'Refresh now')
        const first = lastResult(ready.instance).number as string
        click(ready, 'Refresh now')
        const second = lastResult(ready.instance).number as string
        ready.instance.runDue(ready.instance.clock.now() + 3_600_000)
        stop()
        expect(second).not.toBe(first)
        const refused = ready.instance.records.first(tables.result, `number=${second}`)
        expect(refused).toMatchObject({ state: 'not_run', message: expect.stringContaining(first) })
        expect(most).toBe(1)
        expect(ready.instance.records.first(tables.result, `number=${first}`)?.state).toBe('completed')
        expect(ready.instance.records.count(tables.lock)).toBe(0)
    })
})

describe('A download works at least once and is idempotent', () => {
    it('with every event of its slices delivered three times', async () => {
        await ready.miro.control('POST', 'day', {
            ...{ seed: 9, joins: 5, leaves: 4, licenceChanges: 4, active: 0.3 },
            to: new Date(ready.instance.clock.now()).toISOString(),
        })
        let repeated = 0
        const stop = ready.instance.records.watch('sysevent', ({ operation, row }) => {
            if (operation !== 'insert' || row?.name !== 'x_snc_miro_sam.run.slice' || row.uri === 'again') return
            const values = { ...row }
            delete values.sys_id
            for (let n = 0; n < 2; n++) ready.instance.records.insert('sysevent', { ...values, uri: 'again' })
            repeated++
        })
        const books = await ready.miro.control<{ members: { active: number; total: number } }>('GET', 'books')
        const result = refresh()
        stop()
        expect(repeated).toBeGreaterThan(0)
        const { active, total } = books.members
        expect(result).toMatchObject({ state: 'completed', members: String(total), active_members: String(active) })
        expect(new Set(idsOf()).size).toBe(active)
        const once = subscriptionTable(ready.instance)
        expect(refresh()).toMatchObject({ inserted: '0', updated: '0', removed: '0' })
        expect(subscriptionTable(ready.instance)).toEqual(once)
    })
})
