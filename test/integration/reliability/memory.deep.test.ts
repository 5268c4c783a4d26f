// The live heap of a download is that of a page, whatever the number of members: measured after a collection, not timed.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { click, lastResult, openReady, tables } from '../../support/ready.ts'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void

const megabyte = 1024 * 1024
/** Ten times the members may cost this much more live heap: far less than the members themselves would take. */
const mostGrowth = 6 * megabyte

/** The largest live heap a first and an unchanged download add, looked at before every fifth page. */
async function liveHeapOf(members: number): Promise<number> {
    const ready = await openReady({ members, upTo: 'validated' })
    try {
        const { instance } = ready
        let most = 0
        let pages = 0
        const send = instance.network.send.bind(instance.network)
        instance.network.send = (request) => {
            if (request.url.includes('/members') && ++pages % Math.ceil(members / 2000) === 0) {
                collect()
                most = Math.max(most, process.memoryUsage().heapUsed)
            }
            return send(request)
        }
        collect()
        const before = process.memoryUsage().heapUsed
        click(ready, 'Publish')
        for (const job of instance.records.find(tables.job)) {
            instance.records.update(tables.job, job.sys_id as string, { active: '0' })
        }
        const rule = instance.records.first('x_snc_miro_sam_reclamation_rule', '')
        if (rule) instance.records.update('x_snc_miro_sam_reclamation_rule', rule.sys_id as string, { active: '0' })
        instance.runUntilIdle()
        click(ready, 'Refresh now')
        instance.runUntilIdle()
        expect(lastResult(instance)).toMatchObject({ state: 'completed', members: String(members), updated: '0' })
        expect(pages).toBe((members / 100) * 2)
        return most - before
    } finally {
        await ready.close()
    }
}

describe('Memory is independent of the size of the organization', () => {
    it('twenty thousand members need no more than two thousand', async () => {
        // The first one also fills caches of statements and scripts, which belong to no member.
        await liveHeapOf(1_000)
        const small = await liveHeapOf(2_000)
        const large = await liveHeapOf(20_000)
        expect(large - small).toBeLessThan(mostGrowth)
    }, 300_000)
})
