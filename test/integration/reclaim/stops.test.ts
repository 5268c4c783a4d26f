import { openReady, type Ready, tables } from '../../support/ready'

const CANDIDATES = 'x_snc_miro_sam_removal_candidate'
const RULES = 'x_snc_miro_sam_reclamation_rule'

/** Candidates that need nobody's consent, under a rule without ceilings that matter. */
async function stage(members: number): Promise<Ready> {
    const ready = await openReady({ members, upTo: 'downloaded', users: false })
    const { records } = ready.instance
    const rule = records.first(RULES, `profile=${ready.profile}`)!
    records.update(RULES, rule.sys_id!, { max_percent: '100', max_per_run: '100000' })
    for (const one of records.find(CANDIDATES)) {
        records.update(CANDIDATES, one.sys_id!, { notify_user: '0', state: 'ready', error_kind: null })
    }
    return ready
}

const reclaimAll = (ready: Ready) => ready.instance.actAs('uma.user').clickAction(CANDIDATES, '', 'miro_reclaim_all')

interface Books {
    requests: number
    rateLimited: number
    effective: { id: string; what: string }[]
}

/** What the stand-in itself counted. */
const booksOf = (ready: Ready) => ready.miro.control<Books>('GET', 'books')

describe('a reclaim run on the built package', () => {
    it('survives a worker that dies at any write or request: nobody is deactivated twice, nothing stays half-booked', async () => {
        const ready = await stage(40)
        const { instance } = ready
        const snapshot = instance.counters.snapshot()
        reclaimAll(ready)
        instance.runUntilIdle()
        const statements = instance.counters.snapshot().writes - snapshot.writes
        const total = instance.records.count(CANDIDATES)
        await ready.close()
        expect(total).toBeGreaterThan(2)
        expect(statements).toBeGreaterThan(total)

        // A sample of stops spread over the run; the unit test walks all of them.
        for (let stop = 5; stop < statements; stop += Math.ceil(statements / 8)) {
            const again = await stage(40)
            let count = 0
            const run = again.instance.db.run.bind(again.instance.db)
            let armed = false
            again.instance.db.run = (sql, parameters) => {
                if (armed && ++count === stop) {
                    armed = false
                    throw new Error('the worker died here')
                }
                return run(sql, parameters)
            }
            reclaimAll(again)
            armed = true
            try {
                again.instance.runUntilIdle()
            } catch (_error) {
                // A dead worker says nothing.
            }
            armed = false
            // The ticker takes the stale run over.
            again.instance.runDue(again.instance.clock.now() + 40 * 60_000)
            again.instance.runUntilIdle()
            const ids = (await booksOf(again)).effective.map((one) => one.id)
            expect(new Set(ids).size).toBe(ids.length)
            for (const one of again.instance.records.find(CANDIDATES)) {
                const member = await again.miro.control<{ active: boolean }>('GET', `members/${one.external_user_id}`)
                const settled = one.state === 'closed_complete' || one.error_kind === 'outcome_unknown'
                expect([stop, one.state, one.error_kind, settled]).toEqual([stop, one.state, one.error_kind, true])
                if (one.state === 'closed_complete') {
                    expect(member.active).toBe(false)
                    expect(
                        again.instance.records.count(tables.subscription, `external_user_id=${one.external_user_id}`)
                    ).toBe(0)
                }
            }
            await again.close()
        }
    })

    it('keeps to the SCIM budget: several windows of work, no refusal for the rate limit', async () => {
        const ready = await stage(1200)
        const total = ready.instance.records.count(CANDIDATES)
        const began = ready.instance.clock.now()
        const before = (await booksOf(ready)).requests
        reclaimAll(ready)
        ready.instance.runUntilIdle()
        const left = ready.instance.records.find(CANDIDATES, 'state!=closed_complete')
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
