// Jobs of the built app: nothing is skipped silently, and a job that cannot run says why.
import { click, lastResult, openReady, passDays, profileOf, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

jest.setTimeout(120000)

let ready: Ready
afterEach(async () => ready.close())
const dayLater = () => passDays(ready.instance, 1)

describe('A job that cannot run', () => {
    it('says that its subflow is not active', async () => {
        ready = await openReady({ members: 20, upTo: 'published', activate: false })
        expect(lastResult(ready.instance)).toMatchObject({ state: 'not_run' })
        expect(lastResult(ready.instance).message).toContain('not active')
        expect(lastResult(ready.instance).next_step).toContain('Workflow Studio')
        dayLater()
        expect(lastResult(ready.instance)).toMatchObject({ state: 'not_run', trigger: 'schedule' })
    })

    it('says that the profile names no subflow', async () => {
        ready = await openReady({ members: 20, upTo: 'downloaded' })
        ready.instance.records.update(tables.profile, ready.profile, { download_subflow: null })
        dayLater()
        expect(lastResult(ready.instance)).toMatchObject({ state: 'not_run' })
        expect(lastResult(ready.instance).message).toContain('no subflow')
    })

    it('says that the connection is gone', async () => {
        ready = await openReady({ members: 20, upTo: 'downloaded' })
        const rows = ready.instance.records.count(tables.subscription)
        for (const row of ready.instance.records.find('http_connection')) {
            ready.instance.records.remove('http_connection', row.sys_id as string)
        }
        dayLater()
        expect(lastResult(ready.instance)).toMatchObject({ state: 'failed' })
        expect(lastResult(ready.instance).message).toContain('no active connection')
        expect(ready.instance.records.count(tables.subscription)).toBe(rows)
        expect(ready.instance.records.count(tables.lock)).toBe(0)
    })

    it('says that the connection is not validated', async () => {
        ready = await openReady({ members: 20, upTo: 'downloaded' })
        ready.instance.records.update(tables.profile, ready.profile, { validation: 'failure' })
        dayLater()
        expect(lastResult(ready.instance)).toMatchObject({ state: 'not_run' })
        expect(lastResult(ready.instance).message).toContain('not validated')
    })
})

describe('A job', () => {
    it('runs once a day at its time, and its result counts what it cost', async () => {
        ready = await openReady({ members: 120, upTo: 'downloaded' })
        const before = ready.instance.records.count(tables.result, 'kind=download')
        dayLater()
        dayLater()
        dayLater()
        expect(ready.instance.records.count(tables.result, 'kind=download')).toBe(before + 3)
        const result = lastResult(ready.instance)
        expect(Number(result.requests)).toBe(4)
        expect(Number(result.statements)).toBeGreaterThan(5)
        expect(result.ended).toBeTruthy()
        expect(profileOf(ready).last_refresh).toBe(result.ended)
    })

    it('is given up after it died three times at the same place', async () => {
        ready = await openReady({ members: 120, upTo: 'downloaded' })
        const { instance } = ready
        await ready.miro.control('POST', 'faults', { kind: 'status', status: 429, match: { path: '/members' } })
        click(ready, 'Refresh now')
        instance.runDue(instance.clock.now())
        const run = lastResult(instance).sys_id as string
        for (let death = 0; death < 5; death++) {
            for (const row of instance.records.find('sysevent', 'name=x_snc_miro_sam.run.slice^state=ready')) {
                instance.records.remove('sysevent', row.sys_id as string)
            }
            instance.clock.advance(20 * 60000)
            instance.runScript(`require('./src/server/handlers/jobs.ts').runDueJobs()`, { user: 'system' })
        }
        expect(instance.records.get(tables.result, run)).toMatchObject({ state: 'failed' })
        expect(instance.records.get(tables.result, run)?.message).toContain('died 3 times')
        expect(instance.records.count(tables.lock)).toBe(0)
        expect(profileOf(ready).active_run).toBeNull()
    })
})
