// A small bulk reclaim on the built package, stopped at every request and every write in turn, and resumed.
import { pressMany } from '../../../local/cli/press-many.ts'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attachPower } from '../../../local/campaign/power.ts'
import { openInstance } from '../../../local/instance/index.ts'
import type { Instance } from '../../../local/instance/index.ts'
import { openReady, route, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'
import { candidateTable, ruleTable } from './stage.ts'

jest.setTimeout(240_000)

const peopleCount = 4
const hour = 3_600_000
const profiles = tables.profile

interface Books {
    requests: number
    rateLimited: number
    effective: { id: string; what: string }[]
}

let ready: Ready
let folder: string
let template: string
let now: number
let chosen: { id: string; member: string }[]

beforeAll(async () => {
    ready = await openReady({
        members: 60,
        upTo: 'downloaded',
        // All copies begin with the same tokens, on days far apart.
        settings: { expiringTokens: false },
    })
    const { records } = ready.instance
    const rule = records.first(ruleTable, `profile=${ready.profile}`)!
    records.update(ruleTable, rule.sys_id!, { max_percent: '100', max_per_run: '100', annual_price: '240' })
    const all = records.find(candidateTable, 'ORDERBYnumber')
    for (const one of all.slice(peopleCount)) records.remove(candidateTable, one.sys_id!)
    chosen = all.slice(0, peopleCount).map((one) => ({ id: one.sys_id!, member: one.external_user_id! }))
    for (const { id } of chosen) {
        records.update(candidateTable, id, {
            notify_user: '0',
            state: 'ready',
            error_kind: null,
            potential_savings: '240.00',
            currency: 'USD',
        })
    }
    // Days pass between the stops; only the reclaim itself is looked at here.
    for (const job of records.find(tables.job)) records.update(tables.job, job.sys_id!, { active: '0' })
    folder = mkdtempSync(join(tmpdir(), 'miro-sam-stops-'))
    template = join(folder, 'template.db')
    ready.instance.saveAs(template)
    now = ready.instance.clock.now()
})
afterAll(async () => {
    await ready?.close()
    if (folder) rmSync(folder, { recursive: true, force: true })
})

const books = () => ready.miro.control<Books>('GET', 'books')

let opened = 0
function openAt(file: string): Instance {
    const instance = openInstance({ file, seed: 1000 + ++opened, clock: 'virtual', startAt: now, sam: true })
    route(instance, ready.miro)
    return instance
}

/** Nothing is flushed and nobody says goodbye: what is not in the file by now is lost. */
function pullPlug(instance: Instance): void {
    instance.network.close()
    instance.db.close()
}

interface Attempt {
    stopped: boolean
    requests: number
    writes: number
}

/** One bulk reclaim of the same people from the same data, stopped as asked, resumed, and judged by Miro's own books. */
async function attempt(stop: { at: 'request' | 'write'; nth: number; after: boolean } | null): Promise<Attempt> {
    for (const { member } of chosen) await ready.miro.control('POST', `members/${member}`, { active: true })
    const before = await books()
    now += hour
    const file = join(folder, `${opened}.db`)
    copyFileSync(template, file)
    let instance = openAt(file)
    const counted = instance.counters.snapshot()
    let requests = 0
    const power = attachPower(instance, {
        request(_request, send) {
            requests += 1
            return send()
        },
        stopped: () => undefined,
    })
    if (stop) power.arm({ kind: 'cut', ...stop })
    power.during(() => {
        try {
            pressMany(instance, instance.actAs('uma.user'), 'reclaim', 'state=ready')
            instance.runUntilIdle()
        } catch (error) {
            if (!power.off) throw error
        }
    })
    const writes = instance.counters.snapshot().writes - counted.writes
    const stopped = power.off
    now = instance.clock.now()
    if (stopped) {
        pullPlug(instance)
        now += hour
        instance = openAt(file)
        // The ticker takes the dead run over; a click that died before it wrote a run is pressed again.
        instance.runDue(now + hour)
        instance.runUntilIdle()
        if (instance.records.count(candidateTable, 'state=ready') > 0) {
            pressMany(instance, instance.actAs('uma.user'), 'reclaim', 'state=ready')
            instance.runUntilIdle()
        }
        now = instance.clock.now()
    }
    await judge(instance, before, JSON.stringify(stop))
    instance.close()
    rmSync(file, { force: true })
    return { stopped, requests, writes }
}

async function judge(instance: Instance, before: Books, stop: string): Promise<void> {
    const after = await books()
    const effective = after.effective.slice(before.effective.length).filter((one) => one.what === 'deactivated')
    const deactivated = effective.map((one) => one.id).sort()
    const { records } = instance
    const wrong: string[] = []
    const expectThat = (holds: boolean, what: string) => {
        if (!holds) wrong.push(`${what} (stop ${stop})`)
    }
    expectThat(new Set(deactivated).size === deactivated.length, 'somebody was deactivated twice')
    expectThat(
        deactivated.every((id) => chosen.some((one) => one.member === id)),
        'somebody else was deactivated'
    )
    expectThat(after.rateLimited === before.rateLimited, 'a request met the rate limit')
    for (const { id, member } of chosen) {
        const one = records.get(candidateTable, id)!
        const { active } = await ready.miro.control<{ active: boolean }>('GET', `members/${member}`)
        const rows = records.count(tables.subscription, `external_user_id=${member}`)
        const journal = records
            .find('sys_journal_field', `element_id=${id}`)
            .map((row) => row.value)
            .join('\n')
        if (one.state === 'closed_complete') {
            expectThat(!active, `${one.number} is closed complete and active at Miro`)
            expectThat(rows === 0, `${one.number} is closed complete and keeps its subscription`)
            expectThat(Number(one.realised_savings) === 240, `${one.number} has no saving`)
            expectThat((one.intent ?? '') === '', `${one.number} is closed with an open intent`)
            expectThat(/Miro shows the person as deactivated/.test(journal), `${one.number} has no proof`)
        } else {
            // The claim was written and the request never left: Miro shows the person active, and a person decides.
            expectThat(one.error_kind === 'outcome_unknown', `${one.number} is left ${one.state} ${one.error_kind}`)
            expectThat(active && rows === 1, `${one.number} was deactivated without being booked`)
            expectThat(one.realised_savings === null, `${one.number} has a saving without a deactivation`)
        }
        if (deactivated.includes(member)) {
            expectThat(
                /Deactivation at Miro starts: rule .+, reason: idle for \d+ days, started by Uma User/.test(journal),
                `${one.number} was deactivated without rule, reason and actor`
            )
        }
    }
    const open = records
        .find(tables.result, 'kind=reclaim')
        // One that died before anybody was in it is ended as failed, and says so.
        .filter((run) => run.state !== 'completed' && run.state !== 'failed')
    expectThat(open.length === 0, 'a run is left open')
    expectThat(records.count(profiles) === 1, 'the profile is gone')
    expect(wrong).toEqual([])
}

describe('a bulk reclaim that is stopped', () => {
    let whole: Attempt
    beforeAll(async () => {
        whole = await attempt(null)
        expect(whole.stopped).toBe(false)
        expect(whole.requests).toBeGreaterThan(peopleCount * 2)
    })

    it.each([
        ['before', false],
        ['after', true],
    ])('%s every request ends with nobody deactivated twice and nothing half booked', async (_when, after) => {
        for (let nth = 1; nth <= whole.requests; nth += 1) {
            const { stopped } = await attempt({ at: 'request', nth, after })
            expect([nth, stopped]).toEqual([nth, true])
        }
    })

    // After one write is before the next: between them lie only reads, and requests, which have stops of their own.
    it('at every write ends with nobody deactivated twice and nothing half booked', async () => {
        let stops = 0
        for (let nth = 1; nth <= whole.writes + 1; nth += 1) {
            const { stopped } = await attempt({ at: 'write', nth, after: false })
            if (!stopped) break
            stops += 1
        }
        expect(stops).toBeGreaterThan(peopleCount * 5)
    })
})
