// An organization whose budget is far too small for a day's work: everything waits, nothing is refused, nothing is lost.
import { pressMany } from '../../support/many.ts'
import { click, lastResult, openReady, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'
const ruleTable = 'x_snc_miro_sam_reclamation_rule'
const minute = 60_000

interface Books {
    rateLimited: number
    requests: number
}

describe('Rate limits are respected without a 429 of our making', () => {
    let ready: Ready
    const books = () => ready.miro.control<Books>('GET', 'books')
    beforeAll(async () => {
        // Three REST calls a minute, and eight deactivations in half a minute.
        const settings = { restCredits: 1500, scimCredits: 1000, expiringTokens: false }
        ready = await openReady({ members: 700, upTo: 'validated', users: true, settings })
    })
    afterAll(async () => ready?.close())

    it.each(['seconds', 'milliseconds', 'relative'])('a download, with the reset told in %s', async (resetUnit) => {
        await ready.miro.control('POST', 'settings', { resetUnit })
        const { instance } = ready
        const began = instance.clock.now()
        let ended = 0
        const stop = instance.records.watch(tables.result, ({ row }) => {
            if (row?.kind === 'download' && row.state === 'completed' && ended === 0) ended = instance.clock.now()
        })
        const published = instance.records.get(tables.profile, ready.profile)?.status === 'published'
        click(ready, published ? 'Refresh now' : 'Publish')
        instance.runDue(began + 30 * minute)
        stop()
        expect(lastResult(instance)).toMatchObject({ state: 'completed', members: '700' })
        expect((await books()).rateLimited).toBe(0)
        // Nine calls at three a minute: waiting longer than the limit asks for would be as wrong as not waiting.
        expect(ended - began).toBeGreaterThan(1.9 * minute)
        expect(ended - began).toBeLessThan(5 * minute)
    })

    it('reclaims, which read through REST and act through SCIM, beside a download', async () => {
        const { instance } = ready
        const rule = instance.records.first(ruleTable, `profile=${ready.profile}`)?.sys_id as string
        const free = { notify_user: '0', max_per_run: '40', max_percent: '100' }
        instance.records.update(ruleTable, rule, free)
        for (const one of instance.records.find(candidateTable, 'state=ready')) {
            instance.records.update(candidateTable, one.sys_id as string, { notify_user: '0' })
        }
        const closed = () => instance.records.count(candidateTable, 'state=closed_complete')
        expect(instance.records.count(candidateTable, 'state=ready')).toBeGreaterThan(40)
        click(ready, 'Refresh now')
        pressMany(instance, instance.actAs('uma.user'), 'reclaim')
        instance.runDue(instance.clock.now() + 60 * minute)
        expect((await books()).rateLimited).toBe(0)
        expect(closed()).toBeGreaterThanOrEqual(40)
        expect(lastResult(instance).state).toBe('completed')
    })
})
