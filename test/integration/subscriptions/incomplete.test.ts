// Lists of members that look complete and are not: nobody leaves the table whom Miro still shows when asked alone.
import { click, lastResult, openReady, profileOf, subscriptionTable, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

const alone = 'GET /v2/orgs/{id}/members/{id}'

let ready: Ready
beforeEach(async () => {
    ready = await openReady({ members: 560, upTo: 'downloaded' })
})
afterEach(() => ready.close())

const refresh = () => {
    click(ready, 'Refresh now')
    ready.instance.runUntilIdle()
    return lastResult(ready.instance)
}
const fault = (kind: string, nth: number) =>
    ready.miro.control('POST', 'faults', { kind, match: { path: '^/v2/orgs/[^/]+/members', nth, times: 1 } })
const usual = (limit: number) =>
    ready.instance.records.find(tables.subscription, 'miro_role=organization_internal_user', { limit })
const calls = async () =>
    (await ready.miro.control<{ calls: Record<string, number> }>('GET', 'books')).calls[alone] ?? 0

describe('A list of members that looks complete', () => {
    it.each([
        // 60 of 560 are missing then, under the ceiling of a fifth.
        ['has lost the cursor to its last page', 'lost_cursor', 5],
        ['leaves out one person in the middle', 'vanishing_member', 3],
        ['leaves out the first person of the last page', 'vanishing_member', 6],
    ])('and %s removes nobody, says so, and is mended by the next download', async (_how, kind, nth) => {
        const before = subscriptionTable(ready.instance)
        const refreshed = profileOf(ready).last_refresh
        await fault(kind, nth)
        const result = refresh()
        expect(result).toMatchObject({ state: 'failed', removed: '0' })
        expect(result.message).toMatch(/the list was not complete\. Nobody was removed\./)
        expect(result.next_step).toMatch(/Refresh now/)
        expect(subscriptionTable(ready.instance)).toEqual(before)
        expect(ready.instance.records.count(tables.subscription, 'missing_sinceISNOTEMPTY')).toBe(0)
        expect(profileOf(ready).last_refresh).toBe(refreshed)
        await ready.miro.control('DELETE', 'faults')
        expect(refresh()).toMatchObject({ state: 'completed', removed: '0', to_remove: '0' })
    })

    it('is believed about people Miro denies alone too: one request for each, none where nobody is missing', async () => {
        const rows = usual(2)
        await ready.miro.control('DELETE', `members/${rows[0].external_user_id}`)
        await ready.miro.control('POST', `members/${rows[1].external_user_id}`, { active: false })
        const before = await calls()
        expect(refresh()).toMatchObject({ state: 'completed', removed: '2' })
        expect((await calls()) - before).toBe(2)
        expect(refresh()).toMatchObject({ state: 'completed', removed: '0' })
        expect((await calls()) - before).toBe(2)
    })

    it('is asked about at most as many people as the setting says, however many are missing', async () => {
        ready.instance.runScript(`gs.setProperty('x_snc_miro_sam.confirm_missing', '5')`, { user: 'admin' })
        for (const row of usual(12)) {
            await ready.miro.control('DELETE', `members/${row.external_user_id}`)
        }
        const before = await calls()
        expect(refresh()).toMatchObject({ state: 'completed', removed: '12' })
        expect((await calls()) - before).toBe(5)
    })
})
