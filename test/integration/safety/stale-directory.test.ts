// User records that look stale are told before anybody is judged by them: on the run that judges, and on the health page.
import { statementsOf } from '../../../local/bench/statements.ts'
import { callRestApi } from '../../../local/instance/index.ts'
import { openReady, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'

let ready: Ready
afterEach(() => ready?.close())

/** What a run of candidates said first, and how many candidates there were at that moment. */
function firstWords(): { told: () => { next: string; candidates: number } | null } {
    const { records } = ready.instance
    let told: { next: string; candidates: number } | null = null
    records.watch(tables.result, ({ row }) => {
        if (row?.kind !== 'candidates' || !row.next_step || told) return
        told = { next: row.next_step, candidates: records.count(candidateTable) }
    })
    return { told: () => told }
}

function health(check: string): { state: string; seen: string[]; next: string[] } {
    const { body } = callRestApi(ready.instance, ready.integrator.session, {
        method: 'GET',
        path: '/api/x_snc_miro_sam/v1/health/report',
        query: {},
        headers: {},
        body: null,
    })
    return JSON.parse(String(body)).result.lines.find((line: { check: string }) => line.check === check)
}

test('people without user records: the run says so before its first candidate, and so does the health page', async () => {
    ready = await openReady({ members: 120 })
    const { told } = firstWords()
    ready.instance.runUntilIdle()
    expect(told()).toMatchObject({
        candidates: 0,
        next: expect.stringMatching(/user records look out of date\. Of \d+ people/),
    })
    const line = health('directory')
    expect(line).toMatchObject({ state: 'warning' })
    expect(line.seen[0]).toMatch(/Miro Enterprise Integration: of (\d+) people \1 have no user record/)
    expect(line.next[0]).toMatch(/Refresh the user records .* before anybody is asked/)
})

test('people as a directory knows them: nothing is said, guests do not count as unknown', async () => {
    ready = await openReady({ members: 120, users: true })
    const { told } = firstWords()
    ready.instance.runUntilIdle()
    expect(told()).toBeNull()
    expect(ready.instance.records.count(candidateTable)).toBeGreaterThan(0)
    expect(health('directory')).toMatchObject({ state: 'good', next: [] })
})

test('managers who left are told the next time, at the cost of four counts', async () => {
    ready = await openReady({ members: 120, users: true, upTo: 'downloaded' })
    const { instance } = ready
    const mona = instance.records.first('sys_user', 'user_name=mona.manager')!
    instance.records.update('sys_user', mona.sys_id!, { active: 'false' })
    const { told } = firstWords()
    const kinds = statementsOf(instance, () => {
        instance.runDue(instance.clock.now() + 26 * 3_600_000)
        instance.runUntilIdle()
    })
    expect(told()?.next).toMatch(/the manager of [1-9]\d* is inactive/)
    const counts = kinds.filter(
        ({ sql, table }) =>
            table === tables.subscription && /COUNT/.test(sql) && /GROUP BY/.test(sql) && /reclaimable/.test(sql)
    )
    expect(counts.reduce((sum, { times }) => sum + times, 0)).toBeLessThanOrEqual(4)
})
