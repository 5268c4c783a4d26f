// A bulk reclaim of several windows keeps to Miro's SCIM budget.
import { pressMany } from '../../support/many.ts'
import { openReady } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'
const ruleTable = 'x_snc_miro_sam_reclamation_rule'

/** Candidates that need nobody's consent, under a rule without ceilings that matter. */
async function stage(members: number): Promise<Ready> {
    const ready = await openReady({ members, upTo: 'downloaded', users: false })
    const { records } = ready.instance
    const rule = records.first(ruleTable, `profile=${ready.profile}`)!
    records.update(ruleTable, rule.sys_id!, { max_percent: '100', max_per_run: '100000' })
    for (const one of records.find(candidateTable)) {
        records.update(candidateTable, one.sys_id!, { notify_user: '0', state: 'ready', error_kind: null })
    }
    return ready
}

const reclaimAll = (ready: Ready) => pressMany(ready.instance, ready.instance.actAs('uma.user'), 'reclaim')

interface Books {
    requests: number
    rateLimited: number
    effective: { id: string; what: string }[]
}

/** What the stand-in itself counted. */
const booksOf = (ready: Ready) => ready.miro.control<Books>('GET', 'books')

describe('a reclaim run on the built package', () => {
    it('keeps to the SCIM budget: several windows of work, no refusal for the rate limit', async () => {
        const ready = await stage(1200)
        const total = ready.instance.records.count(candidateTable)
        const began = ready.instance.clock.now()
        const before = (await booksOf(ready)).requests
        reclaimAll(ready)
        ready.instance.runUntilIdle()
        const left = ready.instance.records.find(candidateTable, 'state!=closed_complete')
        expect(left.filter((one) => one.error_kind !== 'conflict')).toEqual([])
        const seconds = (ready.instance.clock.now() - began) / 1000
        expect(total).toBeGreaterThan(100)
        expect(seconds).toBeLessThanOrEqual(Math.ceil(total / 95) * 30)
        const after = await booksOf(ready)
        expect(after.rateLimited).toBe(0)
        expect((after.requests - before) / total).toBeLessThanOrEqual(3)
        await ready.close()
    })
})
