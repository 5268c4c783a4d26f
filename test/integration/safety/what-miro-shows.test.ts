// What Miro shows is believed only as far as it agrees with what it showed before.
import { click, lastResult, profileOf, tables } from '../../support/ready.ts'
import { open } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'

let stage: Stage
beforeEach(async () => {
    stage = await open(160)
})
afterEach(() => stage.ready.close())

const refresh = () => {
    click(stage.ready, 'Refresh now')
    stage.ready.instance.runUntilIdle()
    return lastResult(stage.ready.instance)
}
const usual = (query: string, limit: number) =>
    stage.records.find(tables.subscription, `miro_role=organization_internal_user^${query}`, { limit })
const change = (row: { external_user_id?: string | null }, values: object) =>
    stage.ready.miro.control('POST', `members/${row.external_user_id}`, values)

describe('Activity that goes backwards protects', () => {
    it('for a few, and halts the download with the list where it is more; nobody is judged', async () => {
        const recent = usual('last_activity>2026-11-01 00:00:00', 12)
        const two = recent.slice(0, 2)
        await change(two[0], { lastActivityAt: 0 })
        await change(two[1], { lastActivityAt: null })
        const candidates = stage.candidates().length
        expect(refresh().state).toBe('completed')
        for (const row of two) {
            expect(stage.records.get(tables.subscription, row.sys_id!)).toMatchObject({
                last_activity: row.last_activity,
            })
        }
        expect(stage.candidates().length).toBe(candidates)

        for (const row of recent) await change(row, { lastActivityAt: 0 })
        const refreshed = profileOf(stage.ready).last_refresh
        const halted = refresh()
        expect(halted).toMatchObject({ state: 'needs_decision' })
        expect(halted.message).toContain(recent[3].user_principal_name)
        expect(halted.next_step).toMatch(/backwards_activity_ceiling/)
        expect(profileOf(stage.ready).last_refresh).toBe(refreshed)
        expect(stage.candidates().length).toBe(candidates)
        const said = stage.ready.admin.clickAction(tables.result, halted.sys_id!, 'remove_missing').messages
        expect(said.map((one) => one.text).join()).toMatch(/Keep them/)
        stage.ready.admin.clickAction(tables.result, halted.sys_id!, 'keep_missing')
        stage.ready.instance.runUntilIdle()
        expect(lastResult(stage.ready.instance)).toMatchObject({ number: halted.number, state: 'completed' })
        expect(stage.candidates().length).toBe(candidates)
    })

    it('also at the last moment, where only the table knows the later one', async () => {
        const [row] = stage.candidates('state=ready')
        stage.records.update('x_snc_miro_sam_removal_candidate', row.sys_id!, { notify_user: '0' })
        stage.records.update(tables.subscription, row.subscription!, { last_activity: '2026-11-15 10:00:00' })
        stage.press('miro_reclaim', row.sys_id!)
        stage.ready.instance.runUntilIdle()
        expect((await stage.member(row)).active).toBe(true)
        expect(stage.candidate(row.sys_id!).state).toBe('closed_canceled')
    })
})

describe('A halted download judges nobody', () => {
    it('its marks close no open candidate', async () => {
        const before = stage.candidates('state=ready').map((row) => row.sys_id)
        for (const row of usual('', 60)) await stage.ready.miro.control('DELETE', `members/${row.external_user_id}`)
        expect(refresh()).toMatchObject({ state: 'needs_decision' })
        expect(stage.records.count(tables.subscription, 'missing_sinceISNOTEMPTY')).toBeGreaterThan(50)
        click(stage.ready, 'Refresh removal candidates', stage.user)
        stage.ready.instance.runUntilIdle()
        expect(stage.candidates('state=ready').map((row) => row.sys_id)).toEqual(before)
    })
})

describe('A list that shrinks a little every day is asked about', () => {
    it('once a week’s removals pass the ceiling', async () => {
        const states: (string | null | undefined)[] = []
        for (let downloads = 0; downloads < 4 && !states.includes('needs_decision'); downloads += 1) {
            for (const row of usual('missing_sinceISEMPTY', 14)) {
                await stage.ready.miro.control('DELETE', `members/${row.external_user_id}`)
            }
            states.push(refresh().state)
        }
        expect(states).toEqual(['completed', 'completed', 'needs_decision'])
    })
})
