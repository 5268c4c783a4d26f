// What somebody found who clicked through every screen: one message a cause, honest states, a name that can be saved.
import { callAjax } from '../../../local/instance/index.ts'
import { candidateTable, open } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'
import { tables } from '../../support/ready.ts'

let stage: Stage
beforeAll(async () => {
    stage = await open(60)
})
afterAll(() => stage.ready.close())

const widget = (title: string) => {
    const row = stage.records.find('par_dashboard_widget').find((one) => one.component_props?.includes(title))
    const { dataSources } = JSON.parse(row?.component_props ?? '{}') as {
        dataSources: { tableOrViewName: string; filterQuery: string }[]
    }
    return dataSources[0]
}

test('a form for a second profile offers a name that can be saved', () => {
    const { value } = stage.ready.instance.runScript(
        `var row = new GlideRecord('${tables.profile}')
         row.newRecord()
         require('./src/server/handlers/rules.ts').showProfile(row)
         row.getValue('display_name')`,
        { user: 'ida.integrator' }
    )
    expect(value).toBe('Miro Enterprise Integration 2')
})

test('a reclaim run that only failed is Failed, and says where to look', async () => {
    await stage.ready.miro.control('POST', 'faults', {
        kind: 'status',
        status: 409,
        message: 'last admin',
        match: { method: 'PATCH' },
    })
    const [one] = stage.candidates('state=ready')
    stage.records.update(candidateTable, one.sys_id!, { notify_user: 'false' })
    stage.press('miro_reclaim', one.sys_id!)
    stage.ready.instance.runUntilIdle()
    const run = stage.records.first(tables.result, 'kind=reclaim^ORDERBYDESCnumber')!
    expect(run).toMatchObject({ state: 'failed', message: '0 reclaimed, 1 failed, 0 canceled, 0 skipped.' })
    expect(run.next_step).toMatch(/Attention Required.*Retry failed on that list/)
    await stage.ready.miro.control('DELETE', 'faults')
})

test('the dashboard counts jobs whose last run failed or was halted, and none that was cured', () => {
    const { tableOrViewName, filterQuery } = widget('Jobs whose last run failed')
    const count = () => stage.records.count(tableOrViewName, filterQuery)
    const job = stage.records.first(tables.job, 'kind=download')!
    expect(count()).toBe(0)
    for (const [state, jobs] of [
        ['needs_decision', 1],
        ['failed', 1],
        ['completed', 0],
    ] as const) {
        stage.records.update(tables.job, job.sys_id!, { last_state: state })
        expect([state, count()]).toEqual([state, jobs])
    }
})

test('licences that cost count as assigned, and what Miro says was purchased stands beside them', () => {
    const assigned = widget('Paid licences assigned')
    const paid = stage.records.find(tables.model, 'paid=true').map((row) => row.sys_id)
    const wanted = stage.records.count(tables.subscription, `software_modelIN${paid.join(',')}`)
    expect(stage.records.count(assigned.tableOrViewName, assigned.filterQuery)).toBe(wanted)
    expect(wanted).toBeLessThan(stage.records.count(tables.subscription))
    expect(widget('Full licences purchased').tableOrViewName).toBe(tables.profile)
})

test('a result that asks for a decision lists the people it asks about', () => {
    const result = stage.records.first(tables.result, 'kind=download')!
    const [gone] = stage.records.find(tables.subscription)
    stage.records.update(tables.subscription, gone.sys_id!, { missing_since: result.sys_id })
    const relation = stage.records.first('sys_relationship', 'name=Not Found in Miro')!
    const { value } = stage.ready.instance.runScript(
        `var parent = new GlideRecord('${tables.result}')
         parent.get('${result.sys_id}')
         var current = new GlideRecord('${tables.subscription}')
         ${relation.query_with}
         current.query()
         var found = []
         while (current.next()) found.push(current.getUniqueValue())
         found.join()`,
        { user: 'adam.admin' }
    )
    expect(value).toBe(gone.sys_id)
    stage.records.update(tables.subscription, gone.sys_id!, { missing_since: '' })
})

test('Close Skipped on checked rows needs a reason, closes each for itself, and says how many', () => {
    const some = stage.candidates('state=ready').slice(0, 2)
    const ask = (reason: string, rows = some.map((one) => `Somebody@${one.sys_id}`).join()) =>
        callAjax(stage.ready.instance, stage.user.session, 'x_snc_miro_sam.MiroReclamationAjax', {
            sysparm_name: 'skipSelected',
            sysparm_rows: rows,
            sysparm_reason: reason,
        })
    expect(ask('  ')).toMatch(/say why the licence stays/)
    expect(ask('Needed', 'javascript:1')).toMatch(/Choose 1 to 200 rows/)
    expect(ask('Needed in the audit')).toMatch(/^Closed: 2\. Left as they are: 0/)
    for (const one of some) {
        expect(stage.candidate(one.sys_id!).state).toBe('closed_skipped')
        expect(stage.journal(one.sys_id!).join()).toContain('Needed in the audit')
    }
    expect(ask('Once more')).toMatch(/^Closed: 0\. Left as they are: 2/)
})

test('on a form the next step names the button of that form', () => {
    const [one] = stage.candidates('state=ready')
    stage.records.update(candidateTable, one.sys_id!, {
        state: 'attention_required',
        error_kind: 'not_authorized',
        error: 'Miro did not accept the SCIM token (HTTP 401).',
        next_step: 'Press Test reclaim credential, then Retry failed.',
    })
    const { value } = stage.ready.instance.runScript(
        `var row = new GlideRecord('${candidateTable}')
         row.get('${one.sys_id}')
         gs.flushMessages()
         require('./src/server/handlers/rules.ts').showCandidate(row);
         [].concat(gs.getErrorMessages()).join('|')`,
        { user: 'uma.user' }
    )
    expect(value).toMatch(/on this form it is Resume Reclaim/)
})
