// Whoever presses, and however often: the ceilings of 24 hours, copies of an instance, nonsense in rules, undo, closed records.
import { tables } from '../../support/ready.ts'
import { candidateTable, oneDay, open, ruleTable } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'

const ledgerTable = 'x_snc_miro_sam_deactivation'

describe('who presses', () => {
    let stage: Stage
    beforeAll(async () => {
        stage = await open(90)
        for (const job of stage.records.find(tables.job)) stage.records.update(tables.job, job.sys_id!, { active: '0' })
        for (const one of stage.candidates()) stage.records.update(candidateTable, one.sys_id!, { notify_user: '0' })
    })
    afterAll(async () => stage?.ready.close())

    const deactivated = () => stage.candidates('state=closed_complete').length
    const ready = () => stage.candidates('state=ready')
    const admin = () => stage.ready.admin
    const ajax = (script: string) => stage.ready.instance.runScript(script, { user: 'uma.user' }).value as unknown

    /** What a script of a person is told that writes a row, whatever the form would allow; '' where it was written. */
    const refusal = (user: string, table: string, id: string, values: Record<string, string>): string =>
        String(
            stage.ready.instance.runScript(
                `var gr = new GlideRecord('${table}')
                if ('${id}') gr.get('${id}'); else gr.initialize()
                var values = ${JSON.stringify(values)}
                for (var name in values) gr.setValue(name, values[name])
                gs.flushMessages()
                var written = '${id}' ? gr.update() : gr.insert();
                written ? '' : [].concat(gs.getErrorMessages()).join('|')`,
                { user }
            ).value
        )

    it('Rules with nonsense are refused for every way of writing', () => {
        const rule = stage.rule().sys_id!
        const nonsense: [Record<string, string>, RegExp][] = [
            [{ last_activity_threshold: '-5' }, /Last activity threshold.* from 1 to 3,?650/],
            [{ last_activity_threshold: '4000' }, /from 1 to 3,?650/],
            [{ max_percent: '101' }, /from 0 to 100/],
            [{ max_per_run: '100001' }, /from 0 to 100,?000/],
            [{ days_before_auto_reclamation: '91' }, /from 1 to 90/],
            [{ currency: 'XYZ' }, /ISO 4217/],
        ]
        for (const [values, message] of nonsense) {
            expect(() => admin().update(ruleTable, rule, values)).toThrow()
            expect(refusal('adam.admin', ruleTable, rule, values)).toMatch(message)
        }
        expect(stage.rule().last_activity_threshold).toBe('60')
        // Written past every rule it judges nobody.
        stage.setRule({ last_activity_threshold: '-5' })
        const { messages } = stage.user.clickAction(tables.profile, stage.ready.profile, 'miro_preview_reclaim')
        expect(messages[0].text).toMatch(/^0 people have been idle/)
        stage.setRule({ last_activity_threshold: '60' })
    })

    it('A number is confirmed once, by the person it was named to', () => {
        const many = "require('./src/server/handlers/ajax.ts')"
        stage.setRule({ max_per_run: '1' })
        const named = JSON.parse(String(ajax(`${many}.announceMany('reclaim', 'state=ready')`))) as { word: string }
        const confirm = (scope: string, word: string) => ajax(`${many}.confirmMany('reclaim', '${scope}', '${word}')`)
        expect(confirm('state=ready^number!=x', named.word)).toBe(false)
        expect(confirm('state=ready', 'f'.repeat(32))).toBe(false)
        expect(confirm('state=ready', named.word)).toBe(true)
        stage.ready.instance.runUntilIdle()
        // Room for one more, so that the number named would still be right.
        stage.setRule({ max_per_run: '2' })
        expect(confirm('state=ready', named.word)).toBe(false)
        stage.setRule({ max_per_run: '100' })
        expect(confirm('state=ready', named.word)).toBe(false)
        stage.ready.instance.runUntilIdle()
        expect(deactivated()).toBe(1)
    })

    it('Ceilings of 24 hours hold over every way to press', () => {
        const ceiling = deactivated() + 3
        stage.setRule({ max_per_run: String(ceiling), max_percent: '100' })
        expect(ready().length).toBeGreaterThan(6)
        const presses: string[] = []
        // Single presses and Reclaim All with a split filter, one after the other and at the same instant.
        for (const one of ready().slice(0, 2)) presses.push(...stage.press('miro_reclaim', one.sys_id!))
        const split = ready()
        const half = (from: number, to: number) =>
            split
                .slice(from, to)
                .map((one) => `number=${one.number}`)
                .join('^OR')
        for (const query of [half(0, 3), half(3, 6)]) {
            const many = "require('./src/server/handlers/ajax.ts')"
            const named = JSON.parse(String(ajax(`${many}.announceMany('reclaim', '${query}')`)) || '{}')
            ajax(`${many}.confirmMany('reclaim', '${query}', '${named.word ?? ''}')`)
        }
        stage.ready.instance.runUntilIdle()
        expect(deactivated()).toBe(ceiling)
        const said = stage.press('miro_reclaim', ready()[0].sys_id!).join()
        expect(said).toMatch(/ceiling of 24 hours is reached.*room again at \d{4}-\d\d-\d\d/)
        stage.press('miro_retry_failed', '')
        stage.ready.instance.runUntilIdle()
        expect(deactivated()).toBe(ceiling)
        expect(stage.records.count(ledgerTable, 'given_back=false')).toBe(ceiling)
    })

    it('An admin raises a ceiling for one named batch, with a reason in the journal', () => {
        const raised = 'x_snc_miro_sam_raised_ceiling'
        const values = {
            name: 'Project Zephyr',
            profile: stage.ready.profile,
            people: '1',
            reason: 'Contract has ended',
        }
        expect(() => stage.user.newRecord(raised, values)).toThrow()
        expect(refusal('adam.admin', raised, '', { ...values, people: '0' })).toMatch(/names its batch/)
        const made = admin().newRecord(raised, values)
        expect(refusal('adam.admin', raised, made, { people: '50' })).toMatch(/not changed afterwards/)
        const before = deactivated()
        const [one, other] = ready()
        stage.press('miro_reclaim', one.sys_id!)
        expect(stage.candidate(one.sys_id!).state).toBe('closed_complete')
        expect(stage.journal(one.sys_id!).join('\n')).toMatch(/Project Zephyr.*Contract has ended/)
        expect(stage.press('miro_reclaim', other.sys_id!).join()).toMatch(/ceiling of 24 hours is reached/)
        expect(deactivated()).toBe(before + 1)
    })

    it('There is room again after 24 hours, and a person’s refresh starts nothing by itself', () => {
        const { instance } = stage.ready
        const before = deactivated()
        stage.setRule({ auto_reclaim: '1' })
        instance.clock.set(instance.clock.now() + oneDay + 60_000)
        stage.user.clickAction(tables.profile, stage.ready.profile, 'miro_refresh_candidates')
        instance.runUntilIdle()
        expect(deactivated()).toBe(before)
        stage.setRule({ auto_reclaim: '0' })
        const [one] = ready()
        stage.press('miro_reclaim', one.sys_id!)
        expect(stage.candidate(one.sys_id!).state).toBe('closed_complete')
    })

    it('Undo gives nobody access back who has left, and is an admin’s after 30 days', () => {
        const { instance } = stage.ready
        const [candidate] = stage.candidates('state=closed_complete^userISNOTEMPTY')
        stage.records.update('sys_user', candidate.user!, { active: '0' })
        expect(stage.press('miro_undo_reclaim', candidate.sys_id!).join()).toMatch(/not given access back/)
        stage.records.update('sys_user', candidate.user!, { active: '1', locked_out: '1' })
        expect(stage.press('miro_undo_reclaim', candidate.sys_id!).join()).toMatch(/not given access back/)
        stage.records.update('sys_user', candidate.user!, { locked_out: '0' })
        const old = new Date(instance.clock.now() - 31 * oneDay).toISOString().slice(0, 19).replace('T', ' ')
        stage.records.update(candidateTable, candidate.sys_id!, { closed_on: old })
        expect(stage.press('miro_undo_reclaim', candidate.sys_id!).join()).toMatch(/more than 30 days ago/)
        expect(stage.press('miro_undo_reclaim', candidate.sys_id!, admin()).join()).toMatch(/active at Miro again/)
    })

    it('A closed candidate is a record, and a note of a person says whose it is', () => {
        const [closed] = stage.candidates('state=closed_complete')
        const edits: Record<string, string>[] = [
            { journal: 'changed' },
            { notify_user: '1' },
            { assigned_to: closed.user! },
        ]
        for (const values of edits) {
            expect(() => stage.user.update(candidateTable, closed.sys_id!, values)).toThrow()
            expect(refusal('uma.user', candidateTable, closed.sys_id!, values)).toMatch(/is closed/)
        }
        const [open] = ready()
        stage.user.update(candidateTable, open.sys_id!, { journal: '[code]<b>Deactivated</b>[/code]' })
        const note = stage.journal(open.sys_id!).join('\n')
        expect(note).toContain('Note by Uma User: ')
        expect(note).not.toContain('[code]')
    })

    it('the share is of the seats at the beginning of its own 24 hours, however many days in a row somebody is taken', () => {
        stage.setRule({ max_per_run: '100', max_percent: '100' })
        const taken = () => {
            stage.press('miro_reclaim', ready()[0].sys_id!)
            return Number(stage.records.find(ledgerTable, 'ORDERBYDESCsequence', { limit: 1 })[0].seats)
        }
        stage.later(2)
        const first = taken()
        const guests = stage.records.find(tables.subscription, 'subscription_identifier=full', { limit: 10 })
        for (const row of guests.slice(0, 8)) stage.records.remove(tables.subscription, row.sys_id!)
        stage.later(0.7)
        const second = taken()
        expect(second).toBeLessThanOrEqual(first - 8)
        stage.later(0.7)
        expect(taken()).toBeLessThan(second)
    })
    it('A copied instance acts on nobody', async () => {
        const { instance } = stage.ready
        const [one] = ready()
        const calls = async () => (await stage.ready.miro.control<{ requests: number }>('GET', 'books')).requests
        const before = await calls()
        instance.setProperty('instance_name', 'a-copy')
        const words = /published on the instance embedded; this is a-copy/
        expect(stage.press('miro_reclaim', one.sys_id!).join()).toMatch(words)
        expect(stage.press('miro_reclaim_all', '').join()).toMatch(words)
        for (const action of ['Refresh now', 'Validate Connection', 'Test reclaim credential']) {
            const { messages } = stage.ready.integrator.clickAction(tables.profile, stage.ready.profile, action)
            expect(messages.map((message) => message.text).join()).toMatch(words)
        }
        for (const job of stage.records.find(tables.job)) stage.records.update(tables.job, job.sys_id!, { active: '1' })
        stage.later(2)
        expect(await calls()).toBe(before)
        expect(
            stage.records
                .find(tables.result, 'state=not_run')
                .map((run) => run.message)
                .join()
        ).toMatch(words)
        expect(stage.records.get(tables.profile, stage.ready.profile)?.validation).toBe('not_validated')
        instance.setProperty('instance_name', 'embedded')
    })
})
