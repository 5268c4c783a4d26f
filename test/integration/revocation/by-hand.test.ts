// What people do with candidates one by one, and what the job does alone, on one downloaded organization.
import { pressMany } from '../../../local/cli/press-many.ts'
import { callAjax, BuiltRows } from '../../../local/instance/index.ts'
import type { Row } from '../../../local/instance/index.ts'
import { tables } from '../../support/ready.ts'
import { candidateTable, oneDay, open, ruleTable } from './stage.ts'
import type { Stage } from './stage.ts'

let stage: Stage
let spare: Row[]

beforeAll(async () => {
    stage = await open(300)
    spare = stage.candidates('state=ready')
    // Each test asks for consent itself where it needs it.
    for (const one of spare) {
        stage.records.update(candidateTable, one.sys_id!, {
            notify_user: '0',
            potential_savings: '240.00',
            currency: 'USD',
        })
    }
    stage.setRule({ annual_price: '240', currency: 'USD', notify_user: '0', max_percent: '100', max_per_run: '100' })
})
afterAll(async () => stage?.ready.close())

/** A ready candidate no other test has touched. */
function fresh(): Row {
    const one = spare.shift()
    if (!one) throw new Error('No candidate is left for this test')
    return stage.candidate(one.sys_id!)
}
const admin = () => stage.ready.instance.actAs('adam.admin')
const miro = () => stage.ready.miro
const requests = async () => (await miro().control<{ requests: number }>('GET', 'books')).requests
const refresh = () => {
    stage.user.clickAction(tables.profile, stage.ready.profile, 'miro_refresh_candidates')
    stage.ready.instance.runUntilIdle()
}
const press = (table: string, id: string, action: string, parameters?: Record<string, string>): string =>
    stage.user
        .clickAction(table, id, action, { parameters })
        .messages.map((message) => message.text)
        .join('\n')
/** Close Skipped with the reason under Journal, as its dialog puts it there. */
const skip = (id: string, reason: string): string[] =>
    stage.user
        .clickAction(candidateTable, id, 'miro_close_skipped', { values: { journal: reason } })
        .messages.map((message) => message.text)
const subscription = (query: string): Row => stage.records.first(tables.subscription, query)!

describe('candidates by hand', () => {
    it('Close Complete closes only for an admin and only where Miro shows the person deactivated', async () => {
        const one = fresh()
        stage.records.update(candidateTable, one.sys_id!, { state: 'awaiting_revocation' })
        expect(() => stage.press('miro_close_complete', one.sys_id!)).toThrow()
        expect(stage.press('miro_close_complete', one.sys_id!, admin()).join()).toMatch(/still shows the person active/)
        await miro().control('POST', `members/${one.external_user_id}`, { active: false })
        expect(stage.press('miro_close_complete', one.sys_id!, admin()).join()).toMatch(/is now Closed Complete/)
        expect(stage.candidate(one.sys_id!)).toMatchObject({ state: 'closed_complete', realised_savings: '240' })
        expect(stage.records.get(tables.subscription, one.subscription!)).toBeNull()
        expect(stage.journal(one.sys_id!).join()).toMatch(/closed it: the person is deactivated at Miro/)
    })

    it('Close Skipped leaves the person alone; by hand a candidate can be made all the same', async () => {
        const one = fresh()
        expect(stage.press('miro_close_skipped', one.sys_id!).join()).toMatch(/say why the licence stays/)
        expect(stage.candidate(one.sys_id!).state).toBe('ready')
        expect(skip(one.sys_id!, 'Project until spring').join()).toMatch(/is now Closed Skipped/)
        expect(stage.journal(one.sys_id!).join()).toContain('Uma User decided not to reclaim: Project until spring')
        refresh()
        expect(stage.candidates(`external_user_id=${one.external_user_id}`)).toHaveLength(1)
        expect(press(tables.subscription, one.subscription!, 'miro_why_not')).toMatch(/decided to keep this licence/)
        expect(press(tables.subscription, one.subscription!, 'miro_create_candidate')).toMatch(/was created/)
        const [, made] = stage.candidates(`external_user_id=${one.external_user_id}`)
        expect(made).toMatchObject({ state: 'ready', by_hand: '1' })
        expect(stage.journal(made.sys_id!).join()).toMatch(/Created by Uma User under rule/)
        expect((await stage.member(one)).active).toBe(true)
    })

    it('Resume Reclaim takes a refused candidate up again, and the refusal reads as one sentence', async () => {
        const one = fresh()
        const says = 'The user is the last admin of a team.'
        await miro().control('POST', 'faults', {
            kind: 'status',
            status: 409,
            message: says,
            match: { method: 'PATCH' },
        })
        stage.press('miro_reclaim', one.sys_id!)
        const failed = stage.candidate(one.sys_id!)
        expect(failed).toMatchObject({ state: 'attention_required', error_kind: 'conflict' })
        expect(failed.error).toMatch(/last admin of a team\)\.$/)
        expect(failed.next_step).toMatch(/name another team admin/)
        expect(stage.press('miro_resume_reclaim', one.sys_id!).join()).toMatch(/is now Closed Complete/)
        expect((await stage.member(one)).active).toBe(false)
    })

    it('Resume Reclaim after an unknown outcome carries the consent of the same person only: another one is asked', async () => {
        for (const changed of [false, true]) {
            const one = fresh()
            stage.records.update(candidateTable, one.sys_id!, { notify_user: '1', consented: '1' })
            stage.records.update(candidateTable, one.sys_id!, {
                state: 'attention_required',
                intent: 'sent',
                error_kind: 'outcome_unknown',
            })
            const other = stage.records.first('sys_user', `user_name=uma.user`)!.sys_id!
            if (changed)
                stage.records.update(tables.subscription, one.subscription!, { user: other, user_source: 'manual' })
            stage.setRule({ notify_user: '1' })
            stage.press('miro_resume_reclaim', one.sys_id!)
            stage.setRule({ notify_user: '0' })
            const query = `external_user_id=${one.external_user_id}^sys_id!=${one.sys_id}`
            const [successor] = stage.candidates(query)
            expect([changed, successor.state]).toEqual([changed, changed ? 'awaiting_user' : 'closed_complete'])
            expect([changed, (await stage.member(one)).active]).toEqual([changed, changed])
            if (changed) expect(successor.user).toBe(other)
        }
    })

    it('Resume Reclaim after an unknown outcome books what Miro shows by now, and decides nothing where Miro cannot be asked', async () => {
        const one = fresh()
        stage.records.update(candidateTable, one.sys_id!, {
            state: 'attention_required',
            intent: 'sent',
            error_kind: 'unexpected',
        })
        await miro().control('POST', `members/${one.external_user_id}`, { active: false })
        await miro().control('POST', 'faults', { kind: 'status', status: 503, match: { path: '^/v2/orgs', times: 0 } })
        stage.press('miro_resume_reclaim', one.sys_id!)
        expect(stage.candidate(one.sys_id!)).toMatchObject({ state: 'attention_required', intent: 'sent' })
        await miro().control('DELETE', 'faults')
        expect(stage.press('miro_resume_reclaim', one.sys_id!).join()).toMatch(/is now Closed Complete/)
        expect(stage.candidate(one.sys_id!)).toMatchObject({ state: 'closed_complete', realised_savings: '240' })
        expect(stage.candidates(`external_user_id=${one.external_user_id}`)).toHaveLength(1)
    })

    it('Why not? names the protection of each kind of person, and protected people get no candidate by hand', () => {
        const open = fresh()
        const owner = stage.records.get(tables.profile, stage.ready.profile)!.token_user_id
        const asked: [string, RegExp][] = [
            [
                `miro_role=organization_internal_admin^external_user_id!=${owner}`,
                /^Company Admins of Miro are never reclaimed/,
            ],
            [`external_user_id=${owner}`, /authorized/],
            ['miro_roleLIKEguest', /^Guests do not use a seat/],
            ['admin_rolesISNOTEMPTY^miro_role=organization_internal_user', /holds a Miro admin role/],
            [`sys_id=${open.subscription}`, new RegExp(`${open.number} is already open`)],
        ]
        let answered = 0
        for (const [query, sentence] of asked) {
            const row = subscription(query)
            if (!row) continue
            answered += 1
            const said = press(tables.subscription, row.sys_id!, 'miro_why_not')
            expect(said).toMatch(sentence)
            expect(said.split('\n')).toHaveLength(1)
            expect(press(tables.subscription, row.sys_id!, 'miro_create_candidate')).toMatch(sentence)
        }
        expect(answered).toBeGreaterThanOrEqual(4)
        const active = stage.records
            .find(
                tables.subscription,
                'miro_role=organization_internal_user^admin_rolesISEMPTY^ORDERBYDESClast_activity'
            )
            .find(
                (row) => row.external_user_id !== stage.records.get(tables.profile, stage.ready.profile)!.token_user_id
            )!
        expect(press(tables.subscription, active.sys_id!, 'miro_why_not')).toMatch(/was active \d+ days ago/)
    })

    it('an error nobody mends for 30 days closes the candidate as canceled', () => {
        const one = fresh()
        const since = new Date(stage.ready.instance.clock.now() - 31 * oneDay)
            .toISOString()
            .slice(0, 19)
            .replace('T', ' ')
        stage.records.update(candidateTable, one.sys_id!, {
            state: 'attention_required',
            error_kind: 'conflict',
            state_since: since,
        })
        refresh()
        expect(stage.candidate(one.sys_id!)).toMatchObject({
            state: 'closed_canceled',
            closing_reason: 'error_timed_out',
        })
    })
})

describe('asking', () => {
    it('asks a Japanese reader in Japanese, and the assignment group where there is no manager', () => {
        const one = fresh()
        const { instance } = stage.ready
        const emil = stage.records.first('sys_user', 'user_name=emil.employee')!
        const manager = emil.manager
        const group = stage.records.insert('sys_user_group', { name: 'Licence desk' })
        const adam = stage.records.first('sys_user', 'user_name=adam.admin')!.sys_id!
        stage.records.insert('sys_user_grmember', { group, user: adam })
        stage.records.update('sys_user', emil.sys_id!, { preferred_language: 'ja', manager: null })
        stage.owner(one, 'emil.employee')
        stage.records.update(candidateTable, one.sys_id!, { notify_user: '1' })
        stage.setRule({ assignment_group: group })
        stage.press('miro_reclaim', one.sys_id!)
        instance.runUntilIdle()
        const mail = stage.mailTo(emil.email!)
        expect(mail.subject).toBe('Miro ライセンスは引き続き必要ですか?')
        expect(mail.body).toContain('不要です')
        const reader = instance.actAs('emil.employee')
        expect(stage.ask(reader, mail.link).heading).toMatch(/引き続き必要ですか/)
        expect(stage.answer(reader, mail.link, 'keep').heading).toMatch(/ありがとうございます/)
        instance.runUntilIdle()
        const decision = stage.mailTo(stage.address('adam.admin'))
        expect(decision.subject).toMatch(/keep the Miro licence/)
        expect(stage.answer(instance.actAs('mona.manager'), decision.link, 'release')).toMatchObject({ ok: false })
        expect(stage.answer(admin(), decision.link, 'keep')).toMatchObject({ ok: true })
        expect(stage.candidate(one.sys_id!).state).toBe('closed_skipped')
        stage.records.update('sys_user', emil.sys_id!, { preferred_language: 'en', manager })
    })
})

describe('preview', () => {
    const csv = (query: Record<string, string>): string[] => {
        const answer = stage.file(stage.user, '/api/x_snc_miro_sam/reclaim/preview.csv', query)
        expect(answer.status).toBe(200)
        return answer.body.trim().split('\r\n')
    }

    it('says who, why, what it saves and what happens to boards, and asks nothing of Miro', async () => {
        const before = await requests()
        const rule = stage.rule().sys_id!
        for (const said of [
            press(tables.profile, stage.ready.profile, 'miro_preview_reclaim'),
            press(ruleTable, rule, 'miro_preview_rule'),
        ]) {
            expect(said).toMatch(
                /\d+ people have been idle longer than their rule allows.*Asked by e-mail before anything is taken back: \d+.*at most \d+ be taken up within 24 hours.*Worth up to [\d.,]+ USD per year.*effective at the next review/
            )
            expect(said).toMatch(/Boards stay with the person/)
            expect(said).toMatch(/preview_file\.do\?(profile|rule)=/)
        }
        const lines = csv({ profile: stage.ready.profile })
        expect(lines[0]).toMatch(/Decision,Person,E-mail/)
        expect(lines).toHaveLength(stage.records.count(tables.subscription) + 1)
        const going = lines.filter((line) => line.startsWith('reclaim,'))
        expect(going.length).toBeGreaterThan(0)
        for (const line of going) expect(line).toMatch(/idle for \d+ days.*240\.00,USD,.*Boards stay/)
        // A person is named as the user record names them, not by the address once more.
        const [, person, address] = going[0].split(',')
        expect(person).not.toBe(address)
        const guest = subscription('miro_roleLIKEguest')
        if (guest)
            expect(lines.find((line) => line.includes(guest.user_principal_name!))).toMatch(/^spared,.*Guests do/)
        expect(await requests()).toBe(before)
        expect(() => press(tables.profile, stage.ready.profile, 'no such')).toThrow()
    })

    it('takes the filter of the list of subscriptions, and tells the wrong person nothing', () => {
        const one = fresh()
        const query = `user_principal_name=${one.user_principal_name}`
        const ask = (name: string) =>
            callAjax(stage.ready.instance, stage.user.session, 'x_snc_miro_sam.MiroReclamationAjax', {
                sysparm_name: name,
                sysparm_rows: query,
            })
        const before = stage.user.session.messages.length
        ask('previewList')
        const said = stage.user.session.messages
            .slice(before)
            .map((message) => message.text)
            .join()
        expect(said).toMatch(/^(0 people have|1 person has) been idle/)
        expect(ask('previewSaid')).toMatch(/^(0 people have|1 person has) been idle/)
        expect(csv({ query })).toHaveLength(2)
        expect(csv({ subscriptions: one.subscription! })).toHaveLength(2)
        const emil = stage.ready.instance.actAs('emil.employee')
        expect(stage.file(emil, '/api/x_snc_miro_sam/reclaim/preview.csv', { query }).status).toBe(403)
    })

    it('a changed threshold says at once, and again when saved, how many people and what they cost', () => {
        const rule = stage.rule().sys_id!
        const { instance } = stage.ready
        const ask = (days: string) =>
            callAjax(instance, stage.user.session, 'x_snc_miro_sam.MiroReclamationAjax', {
                sysparm_name: 'thresholdEffect',
                sysparm_rule: rule,
                sysparm_days: days,
            })
        const count = (said: string) => Number(/(\d+) people/.exec(said)?.[1])
        expect(ask('60')).toMatch(/^At 60 days, \d+ people would be candidates, worth [\d.,]+ USD per year/)
        expect(count(ask('30'))).toBeGreaterThanOrEqual(count(ask('300')))
        const emil = instance.actAs('emil.employee').session
        expect(
            callAjax(instance, emil, 'x_snc_miro_sam.MiroReclamationAjax', {
                sysparm_name: 'thresholdEffect',
                sysparm_rule: rule,
                sysparm_days: '60',
            })
        ).toBe('')
        const person = admin()
        const before = person.session.messages.length
        person.update(ruleTable, rule, { last_activity_threshold: '61' })
        const said = person.session.messages.slice(before).map((message) => message.text)
        expect(said.join()).toMatch(/At 61 days, \d+ people would be candidates/)
        person.update(ruleTable, rule, { last_activity_threshold: '60' })
    })
})

describe('subflows', () => {
    const runSubflow = (name: string, subscriptionId: string): { status: string; error_message: string } => {
        const { value } = stage.ready.instance.runScript(
            `function row(table, id) { var found = new GlideRecord(table); return found.get(id) ? found : null }
            JSON.stringify(sn_fd.FlowAPI.getRunner().subflow('x_snc_miro_sam.${name}').inForeground().withInputs({
                integration_profile: row('x_snc_miro_sam_profile', '${stage.ready.profile}'),
                user_subscription: row('x_snc_miro_sam_subscription', '${subscriptionId}') }).run().getOutputs())`,
            { user: 'admin' }
        )
        return JSON.parse(String(value))
    }

    it('Miro Reclaim Subscription called directly does the whole protocol, and only for a candidate awaiting revocation', async () => {
        const one = fresh()
        expect(runSubflow('miro_reclaim_subscription', one.subscription!)).toMatchObject({ status: 'failure' })
        expect((await stage.member(one)).active).toBe(true)
        stage.records.update(candidateTable, one.sys_id!, { state: 'awaiting_revocation', consented: '1' })
        expect(runSubflow('miro_reclaim_subscription', one.subscription!)).toMatchObject({ status: 'success' })
        expect(stage.candidate(one.sys_id!)).toMatchObject({ state: 'closed_complete', realised_savings: '240' })
        expect((await stage.member(one)).active).toBe(false)
    })

    it("a customer's own subflow named in the profile is what runs, and what it says about a failure is shown", async () => {
        const { profile } = stage.ready
        const shipped = stage.records.get(tables.profile, profile)!.reclaim_subflow
        const own = ownSubflow(`outputs.status = 'error'; outputs.error_message = 'Ticket system is closed.'`)
        stage.records.update(tables.profile, profile, { reclaim_subflow: own })
        const one = fresh()
        stage.press('miro_reclaim', one.sys_id!)
        expect(stage.candidate(one.sys_id!)).toMatchObject({
            state: 'attention_required',
            error_kind: 'subflow_failed',
            error: 'The reclaim subflow reported an error (Ticket system is closed).',
        })
        // One that says it succeeded is not believed: Miro is read back.
        const lying = ownSubflow(`outputs.status = 'success'; outputs.error_message = ''`)
        stage.records.update(tables.profile, profile, { reclaim_subflow: lying })
        const two = fresh()
        stage.press('miro_reclaim', two.sys_id!)
        stage.ready.instance.runDue(stage.ready.instance.clock.now() + 5 * 60_000)
        expect(stage.candidate(two.sys_id!)).toMatchObject({ error_kind: 'not_confirmed', realised_savings: null })
        expect((await stage.member(two)).active).toBe(true)
        stage.records.update(tables.profile, profile, { reclaim_subflow: shipped })
    })

    let made = 0
    /** A subflow of one script action, as Workflow Studio would have stored it; answers its sys_id. */
    function ownSubflow(script: string): string {
        const rows = new BuiltRows()
        const name = `Own reclaim ${++made}`
        // Keys of their own for each subflow.
        Object.assign(rows, { serial: made * 4096 })
        const action = rows.scriptAction(
            `${name} step`,
            `(function (inputs, outputs) { ${script} })(inputs, outputs)`,
            {
                outputs: ['status', 'error_message:4000'],
            }
        )
        const flow = rows.flow(name, {
            inputs: ['integration_profile>x_snc_miro_sam_profile!', 'user_subscription>x_snc_miro_sam_subscription!'],
            outputs: ['status', 'error_message:4000'],
        })
        const call = flow.action(action, {})
        flow.logic('assignOutputs', {
            outputs: { status: `{{${call}.status}}`, error_message: `{{${call}.error_message}}` },
        })
        const { records } = stage.ready.instance
        const scope = records.first('sys_scope', 'scope=x_snc_miro_sam')!.sys_id!
        for (const [table, all] of Object.entries(rows.tables)) {
            if (table === 'sys_scope') continue
            for (const row of all) {
                const values: Record<string, string | null> = {}
                for (const [field, value] of Object.entries(row)) {
                    const known = stage.ready.instance.dictionary.column(table, field)
                    if (known && value !== null && field !== 'sys_mod_count') values[field] = value
                }
                if (values.sys_scope) values.sys_scope = scope
                if (table === 'sys_hub_flow') values.internal_name = name.toLowerCase().replace(/ /g, '_')
                records.insert(table, values)
            }
        }
        return flow.sysId
    }
})

describe('the profile', () => {
    it('a renamed profile renames the job of its candidates too', () => {
        // People cannot change the name any more; a job of the system can.
        stage.ready.instance.runScript(
            `var row = new GlideRecord('${tables.profile}')
             row.get('${stage.ready.profile}')
             row.setValue('display_name', 'Miro Japan')
             row.update()`,
            { user: 'system' }
        )
        expect(stage.records.first(tables.job, 'kind=candidates')?.name).toBe(
            'SAM - Refresh Miro Japan Removal Candidates'
        )
        expect(stage.records.count(tables.job, `profile=${stage.ready.profile}`)).toBe(2)
        expect(stage.records.count(ruleTable)).toBe(1)
    })

    it('Reclaim All takes only what the filter of the list shows', () => {
        const [one, two] = [fresh(), fresh()]
        pressMany(stage.ready.instance, stage.user, 'reclaim', `number=${one.number}`)
        stage.ready.instance.runUntilIdle()
        expect(stage.candidate(one.sys_id!).state).toBe('closed_complete')
        expect(stage.candidate(two.sys_id!).state).toBe('ready')
    })

    it('with Reclaim subscriptions cleared candidates are still created and nothing is sent', async () => {
        const { profile } = stage.ready
        stage.records.update(tables.profile, profile, { reclaim_subscriptions: '0' })
        const one = fresh()
        stage.records.remove(candidateTable, one.sys_id!)
        const before = await requests()
        refresh()
        const [made] = stage.candidates(`external_user_id=${one.external_user_id}`)
        expect(made.state).toBe('ready')
        expect(stage.press('miro_reclaim', made.sys_id!).join()).toMatch(/nothing is sent to Miro/)
        expect(await requests()).toBe(before)
        stage.records.update(tables.profile, profile, { reclaim_subscriptions: '1' })
    })

    it('shows who came back, with the day and a hint; after the second time only a person makes a candidate', async () => {
        const one = fresh()
        const person = `external_user_id=${one.external_user_id}`
        for (const time of [1, 2]) {
            const [candidate] = stage.candidates(`${person}^state=ready`)
            stage.press('miro_reclaim', candidate.sys_id!)
            await miro().control('POST', `members/${one.external_user_id}`, { active: true })
            stage.later(1)
            const came = stage.candidate(candidate.sys_id!)
            expect([time, came.reactivated_on !== null, came.realised_savings]).toEqual([time, true, null])
            expect(stage.candidates(`${person}^state=ready`)).toHaveLength(time === 1 ? 1 : 0)
        }
        const said = stage.look()
        expect(said).toMatch(/Reactivated outside in the last 30 days: 1|Reactivated outside in the last 30 days: 2/)
        expect(said).toContain(`${one.person} (2026-`)
        expect(said).toMatch(/take them out of the group that grants Miro/)
        const again = subscription(person)
        expect(press(tables.subscription, again.sys_id!, 'miro_why_not')).toMatch(/a person must decide/)
        expect(press(tables.subscription, again.sys_id!, 'miro_create_candidate')).toMatch(/was created/)
    })

    it('the job starts ready candidates by itself where the rule says so, within the ceilings', () => {
        const one = fresh()
        const ready = stage.candidates('state=ready').length
        expect(ready).toBeGreaterThan(1)
        stage.setRule({ auto_reclaim: '1', max_per_run: '1' })
        const done = () => stage.records.count(candidateTable, 'state=closed_complete')
        const before = done()
        // A person's refresh starts nothing; the planned job does, once a day.
        refresh()
        expect(done()).toBe(before)
        for (const job of stage.records.find(tables.job, 'kind=candidates')) {
            stage.records.update(tables.job, job.sys_id!, { active: '1' })
        }
        stage.later(1)
        expect(done() - before).toBeLessThanOrEqual(1)
        // A second planned job on the same day starts nothing, and leaves no error in the log.
        const { instance } = stage.ready
        const [first] = stage.records.find(tables.job, 'kind=candidates')
        const due = new Date(instance.clock.now()).toISOString().slice(0, 19).replace('T', ' ')
        const [started, errors] = [done(), instance.log.entries().filter(({ level }) => level === 'error').length]
        stage.setRule({ max_per_run: '100' })
        stage.records.update(tables.job, first.sys_id!, { next_run: due })
        instance.runDue(instance.clock.now() + 120_000)
        expect([done(), instance.log.entries().filter(({ level }) => level === 'error').length]).toEqual([
            started,
            errors,
        ])
        stage.later(1)
        expect(done() - before).toBeGreaterThan(1)
        expect(stage.candidate(one.sys_id!).state).not.toBe('ready')
        stage.setRule({ auto_reclaim: '0' })
    })

    it('without a rule and without an open candidate the daily run looks at no subscription', () => {
        for (const each of stage.candidates())
            stage.records.update(candidateTable, each.sys_id!, { state: 'closed_skipped' })
        stage.setRule({ active: '0' })
        refresh()
        const [run] = stage.records.find(tables.result, 'kind=candidates^ORDERBYDESCnumber', { limit: 1 })
        expect(run.state).toBe('completed')
        expect(Number(run.statements)).toBeLessThan(30)
    })
})
