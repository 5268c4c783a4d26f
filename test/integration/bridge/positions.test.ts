// Licence positions that SAM owns: its own figures of Miro's models, marked as its own, and the rights behind them.
import { openBridge, showStatus } from './stage.ts'
import type { Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
    stage = await openBridge({ members: 60 })
})
afterAll(async () => stage?.close())

const told = () => showStatus(stage.instance, stage.user).steps.find((step) => step.key === 'positions')!
const modelOf = (name: string) => stage.instance.records.first('cmdb_software_product_model', `name=${name}`)!

it('none is told before SAM has computed one: the app makes none up', () => {
    expect(told()).toMatchObject({
        done: false,
        is: ['SAM has computed none yet, or does not show them to this app.'],
    })
})

it("are SAM's own, marked so, with the rights of alm_license", () => {
    const { instance, sam } = stage
    const used = instance.records.count('samp_sw_subscription', `software_model=${modelOf('miro:full').sys_id}`)
    const rights = used + 5
    for (const [name, count] of [
        ['first', rights - 2],
        ['second', 2],
    ] as const)
        instance.records.insert('alm_license', {
            display_name: `Miro Enterprise, ${name} order`,
            software_model: modelOf('miro:full').sys_id,
            purchased_rights: String(count),
            state: 'published',
        })
    sam.reconcile()
    expect(used).toBeGreaterThan(0)
    expect(told().done).toBe(true)
    expect(told().is).toContain(
        `miro:full: ${rights} owned, ${used} used, 5 available (computed by Software Asset Management)`
    )
    expect(told().is).toContain(`miro:full: ${rights} rights of 2 entitlements in alm_license`)
    // Of other products it says nothing, whatever SAM holds of them.
    const other = instance.records.insert('cmdb_software_product_model', { name: 'Another tool' })
    instance.records.insert('alm_license', { software_model: other, purchased_rights: '9', state: 'published' })
    sam.reconcile()
    expect(told().is.join()).not.toContain('Another tool')
})

it('a figure that SAM changes is told as changed: nothing of it is kept here', () => {
    const { records } = stage.instance
    const result = records.first('samp_license_metric_result', `software_model=${modelOf('miro:full').sys_id}`)!
    records.update('samp_license_metric_result', result.sys_id!, { rights_owned: '1', licenses_available: '-7' })
    expect(told().is.join()).toMatch(/miro:full: 1 owned, \d+ used, -7 available/)
})
