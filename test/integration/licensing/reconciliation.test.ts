// An admin enters what was bought, reconciles, and reads the position, its rows and its options on the built package.
import type { Row } from '../../../local/instance/index.ts'
import { tables } from '../../support/ready.ts'
import { oneDay, open } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'

const entitlementTable = 'x_snc_miro_sam_entitlement'
const positionTable = 'x_snc_miro_sam_licence_position'
const optionTable = 'x_snc_miro_sam_remediation_option'
const reconciliationTable = 'x_snc_miro_sam_reconciliation'

let stage: Stage
let full: string

beforeAll(async () => {
    stage = await open(300)
    full = stage.records.first('x_snc_miro_sam_software_model', 'subscription_identifier=full')!.sys_id!
})
afterAll(async () => stage?.ready.close())

const admin = () => stage.ready.instance.actAs('adam.admin')
const day = (days: number) => new Date(stage.ready.instance.clock.now() + days * oneDay).toISOString().slice(0, 10)
const script = (source: string): unknown => stage.ready.instance.runScript(source, { user: 'uma.user' }).value
const reconcile = (groupBy = 'none'): string =>
    String(script(`var m = new MiroLicensing(); m.reconcile({ groupBy: '${groupBy}' }) || m.error`))
/** What an admin is told who does something with an entitlement `row`. */
const refusal = (act: string): string =>
    String(
        stage.ready.instance.runScript(
            `var row = new GlideRecord('${entitlementTable}'); gs.flushMessages(); ${act};
             [].concat(gs.getErrorMessages()).join('|')`,
            { user: 'adam.admin' }
        ).value
    )
const position = (): Row => JSON.parse(String(script(`JSON.stringify(new MiroLicensing().position('full'))`))) as Row
const rows = (query: string): number => stage.records.count(tables.subscription, query)

function enter(values: Record<string, string>): string {
    return admin().newRecord(entitlementTable, {
        display_name: 'Miro Enterprise, framework agreement',
        software_model: full,
        purchased_rights: '50',
        unit_cost: '240',
        currency: 'USD',
        subscription_period: 'annually',
        start: day(-100),
        end: day(264),
        ...values,
    })
}

function publish(id: string): string {
    return admin()
        .clickAction(entitlementTable, id, 'miro_publish_entitlement')
        .messages.map((message) => message.text)
        .join('\n')
}

describe('licences', () => {
    it('are reconciled without any entitlement: nothing is owned, and the reason says so', () => {
        const result = reconcile()
        expect(stage.records.get(reconciliationTable, result)).toMatchObject({ status: 'completed', latest: '1' })
        const told = position()
        expect(told).toMatchObject({ status: 'not_compliant', owned: '0', latest: '1' })
        expect(told.reason).toMatch(/no entitlement entered/)
        expect(Number(told.required)).toBeGreaterThan(50)
    })

    it('refuse an entitlement that ends before it starts, in words', () => {
        const why =
            refusal(`row.initialize(); row.setValue('display_name', 'Wrong'); row.setValue('start', '2026-05-01')
            row.setValue('end', '2026-04-01'); row.insert()`)
        expect(why).toMatch(/before the start/)
        expect(stage.records.count(entitlementTable, 'display_name=Wrong')).toBe(0)
    })

    it('are owned once an entitlement is published, and open candidates show its price at once', () => {
        const id = enter({})
        expect(stage.records.get(entitlementTable, id)).toMatchObject({ state: 'build', active_rights: '0' })
        expect(publish(id)).toMatch(/50 rights count/)
        expect(stage.records.get(entitlementTable, id)).toMatchObject({ state: 'in_use', active_rights: '50' })
        const open = stage.candidates(`state=ready^software_model=${full}`)
        expect(open.length).toBeGreaterThan(0)
        expect(new Set(open.map((row) => Number(row.potential_savings)))).toEqual(new Set([240]))
    })

    it('are told with every number opening exactly the rows that make it', () => {
        reconcile()
        const told = position()
        const of = (query: string) => rows(`licence_position=${told.sys_id}^${query}`)
        expect(of('counts_as=counted')).toBe(Number(told.required))
        expect(of('counts_as=excluded')).toBe(Number(told.excluded))
        expect(of('counts_as_stale=true')).toBe(Number(told.stale))
        expect(of('unlicensed=true')).toBe(Number(told.unlicensed))
        const needed = Number(told.required) - 50
        expect(told).toMatchObject({ owned: '50', used: '50', needed: String(needed), status: 'not_compliant' })
        expect(Number(told.true_up)).toBe(needed * 240)
        expect(rows('counts_asISEMPTY')).toBe(0)
        expect(rows('unlicensed_reasonISEMPTY')).toBe(0)
    })

    it('leave one latest picture: the older result stays readable and is no longer the latest', () => {
        const results = stage.records.find(reconciliationTable, 'ORDERBYnumber')
        expect(results.length).toBeGreaterThan(1)
        expect(results.filter((row) => row.latest === '1')).toHaveLength(1)
        const latest = stage.records.find(positionTable, 'latest=true')
        expect(new Set(latest.map((row) => row.reconciliation)).size).toBe(1)
        expect(stage.records.count(positionTable, `reconciliation=${results[0].sys_id}`)).toBeGreaterThan(0)
    })

    it('lock a published entitlement against another number of rights', () => {
        const id = stage.records.first(entitlementTable, 'state=in_use')!.sys_id!
        expect(refusal(`row.get('${id}'); row.setValue('purchased_rights', 5000); row.update()`)).toMatch(/locked/)
        expect(stage.records.get(entitlementTable, id)!.purchased_rights).toBe('50')
    })

    it('offer to reclaim and to buy; completing one voids the other', () => {
        const options = stage.records.find(optionTable, `licence_position=${position().sys_id}^ORDERBYnumber`)
        expect(options.map((row) => row.kind)).toEqual(['reclaim_idle', 'purchase', 'downgrade'])
        const press = (id: string, action: string) =>
            stage.user
                .clickAction(optionTable, id, action)
                .messages.map((message) => message.text)
                .join('\n')
        expect(press(options[0].sys_id!, 'miro_start_remediation')).toMatch(/removal candidates/)
        expect(press(options[0].sys_id!, 'miro_complete_remediation')).toMatch(/is complete/)
        expect(stage.records.get(optionTable, options[1].sys_id!)!.status).toBe('void')
    })

    it('are grouped by cost center, and the groups sum to the whole', () => {
        reconcile('cost_center')
        const whole = position()
        const groups = stage.records.find(positionTable, `latest=true^software_model=${full}^group_by=cost_center`)
        const sum = groups.reduce((total, row) => total + Number(row.required), 0)
        expect(sum).toBe(Number(whole.required))
    })

    it('agree in the overview: assigned, true-up and stale are those of the positions', () => {
        const ten = JSON.parse(String(script('JSON.stringify(new MiroLicensing().overview())'))) as {
            assigned: number
            true_up: { amount: string }[]
            stale_by_profile: { stale: number }[]
            last_activity: Record<string, number>
        }
        const whole = stage.records.find(positionTable, 'latest=true^group_by=none')
        const required = whole.reduce((total, row) => total + Number(row.required), 0)
        expect(ten.assigned).toBe(required)
        expect(Object.values(ten.last_activity).reduce((total, one) => total + one, 0)).toBe(required)
        expect(ten.stale_by_profile.reduce((total, one) => total + one.stale, 0)).toBe(
            whole.reduce((total, row) => total + Number(row.stale), 0)
        )
    })

    it('were kept as a usage day by the download', () => {
        const kept = stage.records.find('x_snc_miro_sam_usage_day', `software_model=${full}`)
        expect(kept.length).toBeGreaterThan(0)
        const buckets = ['active_30', 'active_60', 'active_90', 'active_120', 'older', 'none']
        for (const row of kept) {
            expect(buckets.reduce((total, name) => total + Number(row[name]), 0)).toBe(Number(row.assigned))
        }
    })

    it('go on in the queue where a slice ends early, and end in the same figures', () => {
        const before = position()
        for (const [name, value] of [
            ['slice_seconds', '0'],
            ['slice_pages', '1'],
        ]) {
            const property = stage.records.first('sys_properties', `name=x_snc_miro_sam.${name}`)!.sys_id!
            stage.records.update('sys_properties', property, { value })
        }
        expect(reconcile()).toBe('')
        expect(stage.records.first(reconciliationTable, 'status=in_progress')!.progress_summary).toMatch(/^Counting/)
        expect(position().sys_id).toBe(before.sys_id)
        stage.ready.instance.runUntilIdle()
        expect(stage.records.count(reconciliationTable, 'status=in_progress')).toBe(0)
        const after = position()
        expect(after.sys_id).not.toBe(before.sys_id)
        for (const figure of ['required', 'owned', 'needed', 'stale', 'excluded', 'true_up', 'right_size'])
            expect([figure, after[figure]]).toEqual([figure, before[figure]])
    })

    it('cannot be entered by somebody who only reads', () => {
        const reader = stage.ready.instance.actAs('uma.user')
        expect(() => reader.newRecord(entitlementTable, { display_name: 'Mine' })).toThrow()
    })
})
