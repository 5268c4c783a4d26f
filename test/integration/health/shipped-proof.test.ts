// What the package ships to be proven by on a customer's instance: its ATF tests, as far as they need no browser, and its scan checks.
import { runScan, runTest } from '../../../local/instance/index.ts'
import type { Instance } from '../../../local/instance/index.ts'
import { openInstalled, openReady, tables } from '../../support/ready.ts'

const ruleTable = 'x_snc_miro_sam_reclamation_rule'

describe('ATF tests', () => {
    let instance: Instance
    beforeEach(() => {
        instance = openInstalled({ activate: true })
    })
    afterEach(() => instance.close())

    /** Steps that only a browser can run, by test: named here, so that none is skipped in silence. */
    const skipped: Record<string, string[]> = {
        'Miro SAM - A new profile is a draft with its checklist': ['Field State Validation'],
        'Miro SAM - A profile without connection does not validate': [],
        'Miro SAM - A published profile keeps its connection and name': ['Field State Validation'],
        'Miro SAM - A candidate offers what its state and the role allow': [],
        'Miro SAM - Only the person asked can open their question': [],
        'Miro SAM - Writes and REST calls without the right are refused': [],
        'Miro SAM - Admins enter licences, others do not': [],
    }

    it.each(Object.entries(skipped))('%s: every step that needs no browser passes; skipped: %j', (name, browser) => {
        const { passed, steps } = runTest(instance, name)
        expect(steps.filter(({ status }) => status === 'failed')).toEqual([])
        expect(passed).toBe(true)
        expect(steps.filter(({ status }) => status === 'skipped').map((step) => step.name)).toEqual(browser)
        expect(steps.filter(({ status }) => status === 'passed').length).toBeGreaterThan(3)
    })

    it('all of them stand in the suite', () => {
        const suite = instance.records.first('sys_atf_test_suite', 'name=Miro SAM')!.sys_id
        const listed = instance.records.find('sys_atf_test_suite_test', `test_suite=${suite}`).map(({ test }) => test)
        expect(listed.map((id) => instance.records.get('sys_atf_test', id!)?.name).sort()).toEqual(
            Object.keys(skipped).sort()
        )
    })

    it('ask nothing of Miro', () => {
        for (const name of Object.keys(skipped)) runTest(instance, name)
        expect(instance.network.log.entries()).toEqual([])
    })

    it.each<[string, string, (instance: Instance) => void]>([
        [
            'Miro SAM - Writes and REST calls without the right are refused',
            'Record Insert',
            ({ records }) => {
                const acl = records.first('sys_security_acl', 'name=x_snc_miro_sam_reclamation_rule^operation=create')!
                for (const { sys_id } of records.find('sys_security_acl_role', `sys_security_acl=${acl.sys_id}`))
                    records.remove('sys_security_acl_role', sys_id!)
            },
        ],
        [
            'Miro SAM - A published profile keeps its connection and name',
            'Record Update',
            ({ records }) => {
                const rule = records.first(
                    'sys_script',
                    'collection=x_snc_miro_sam_profile^when=before^action_update=true'
                )!
                records.update('sys_script', rule.sys_id!, { active: 'false' })
            },
        ],
        [
            'Miro SAM - A candidate offers what its state and the role allow',
            'UI Action Visibility',
            ({ records }) => {
                const button = records.first('sys_ui_action', 'action_name=miro_close_complete')!
                for (const { sys_id } of records.find('sys_ui_action_role', `sys_ui_action=${button.sys_id}`))
                    records.remove('sys_ui_action_role', sys_id!)
            },
        ],
    ])('%s fails at %s where that protection is taken away', (name, step, takeAway) => {
        takeAway(instance)
        expect(runTest(instance, name).steps.find(({ status }) => status === 'failed')?.name).toBe(step)
    })
})

test('instance scan checks find nothing on a healthy instance, and each its own cause', async () => {
    const ready = await openReady({ members: 60, upTo: 'downloaded' })
    const { records } = ready.instance
    const first = (table: string, query: string) => records.first(table, query)!.sys_id!
    const rule = first(ruleTable, `profile=${ready.profile}`)
    records.update(ruleTable, rule, { annual_price: '240', currency: 'USD' })
    expect(runScan(ready.instance)).toEqual([])

    records.update(ruleTable, rule, { annual_price: null })
    records.update('sys_hub_flow', first('sys_hub_flow', 'internal_name=miro_reclaim_subscription'), {
        active: 'false',
    })
    records.update(tables.profile, ready.profile, { last_refresh: '2026-11-01 00:00:00' })
    records.update('http_connection', first('http_connection', 'name=Miro Enterprise Connection'), { active: 'false' })
    records.update('sysauto_script', first('sysauto_script', 'name=Miro SAM - Run due jobs'), { active: 'false' })
    records.insert('sysevent', {
        name: 'x_snc_miro_sam.run.slice',
        queue: 'x_snc_miro_sam.runs',
        state: 'ready',
        process_on: '2026-11-16 00:00:00',
    })
    const canvas = first('sys_user_role', 'name=canvas_user')
    records.remove('sys_user_role_contains', first('sys_user_role_contains', `contains=${canvas}`))
    expect(runScan(ready.instance).map(({ check, details }) => [check, details.split('\n')[0]])).toEqual([
        ['Miro SAM - Events of the queue are processed', expect.stringMatching(/1 event waits/)],
        ['Miro SAM - Published profiles are downloaded', expect.stringMatching(/was 15 days ago/)],
        ['Miro SAM - Published profiles have their connections', expect.stringMatching(/no usable connection/)],
        ['Miro SAM - Reclamation rules have a price', expect.stringMatching(/has no price/)],
        ['Miro SAM - Roles are contained as installed', expect.stringMatching(/contains|contain/)],
        ['Miro SAM - Scheduled jobs run', expect.stringMatching(/is not active/)],
        ['Miro SAM - Subflows are active', expect.stringMatching(/Miro Reclaim Subscription is not active/)],
    ])
    expect(records.count('scan_finding')).toBe(7)
    await ready.close()
})
