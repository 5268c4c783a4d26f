// Silence is an answer only to a question that arrived, and only from the person whose licence it is.
import type { Row } from '../../../local/instance/index.ts'
import { click, tables } from '../../support/ready.ts'
import { candidateTable, oneDay, open, questionTable } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'

let stage: Stage
beforeEach(async () => {
    stage = await open(60)
    for (const job of stage.records.find('sysauto_script')) {
        stage.records.update('sysauto_script', job.sys_id!, { active: '0' })
    }
    stage.ready.instance.runScript(`gs.setProperty('x_snc_miro_sam.judge_within_days', '400')`, { user: 'admin' })
})
afterEach(() => stage.ready.close())

const userOf = (name: string) => stage.records.first('sys_user', `user_name=${name}`)!.sys_id!
const id = (row: Row) => row.sys_id as string
const state = (row: Row) => stage.candidate(id(row)).state
const settle = () => stage.ready.instance.runUntilIdle()
/** Days pass, then the candidates are refreshed by hand. */
function refreshAfter(days: number): void {
    stage.later(days)
    click(stage.ready, 'Refresh removal candidates', stage.user)
    settle()
}
function ask(row: Row): void {
    stage.press('miro_reclaim', id(row))
    settle()
}
const miroShowsActive = async (row: Row) => (await stage.member(row)).active
function sending(value: string): void {
    stage.ready.instance.runScript(`gs.setProperty('glide.email.smtp.active', '${value}')`, {
        user: 'admin',
        scope: 'global',
    })
}

describe('Silence is an answer only to a question that arrived', () => {
    it.each<[string, () => void, RegExp]>([
        [
            'without an e-mail address',
            () => stage.records.update('sys_user', userOf('emil.employee'), { email: null }),
            /no e-mail address/,
        ],
        [
            'with notifications off',
            () => stage.records.update('sys_user', userOf('emil.employee'), { notification: '1' }),
            /notifications are disabled/,
        ],
        [
            'with our notification switched off',
            () => {
                for (const one of stage.records.find('sysevent_email_action', 'nameLIKEMiro SAM'))
                    stage.records.update('sysevent_email_action', id(one), { active: '0' })
            },
            /notification that asks people is not active/,
        ],
        ['while the instance sends no e-mail', () => sending('false'), /sends no e-mail/],
    ])('nobody is asked %s: a person must see to it', async (_how, hinder, why) => {
        const [row] = stage.candidates('state=ready')
        stage.owner(row, 'emil.employee')
        hinder()
        ask(row)
        expect(stage.candidate(id(row))).toMatchObject({ state: 'attention_required', error_kind: 'unreachable' })
        expect(stage.candidate(id(row)).error).toMatch(why)
        expect(stage.candidate(id(row)).next_step).toMatch(/Resume Reclaim/)
        expect(stage.journal(id(row)).join(' ')).not.toMatch(/was asked by e-mail/)
        refreshAfter(4)
        expect(await miroShowsActive(row)).toBe(true)
    })

    it('an e-mail that failed, came back or was never sent stops the days', async () => {
        const [failed, bounced, kept] = stage.candidates('state=ready')
        stage.owner(failed, 'emil.employee')
        stage.owner(bounced, 'ida.integrator')
        stage.owner(kept, 'mona.manager')
        stage.records.update('sys_user', userOf('emil.employee'), { email: 'emil@nowhere.invalid' })
        ask(failed)
        ask(bounced)
        const { link } = stage.mailTo(stage.address('ida.integrator'))
        stage.records.insert('sys_email', {
            type: 'received-ignored',
            state: 'ignored',
            user: 'MAILER-DAEMON@mx.example.com',
            instance: link.question,
        })
        stage.press('miro_reclaim', id(kept))
        sending('false')
        settle()
        refreshAfter(4)
        for (const row of [failed, bounced, kept]) {
            expect(stage.candidate(id(row))).toMatchObject({ state: 'attention_required', error_kind: 'unreachable' })
            expect(await miroShowsActive(row)).toBe(true)
        }
    })

    it('an e-mail that went out days late begins the days anew', () => {
        const [row] = stage.candidates('state=ready')
        stage.owner(row, 'emil.employee')
        stage.press('miro_reclaim', id(row))
        sending('false')
        settle()
        stage.later(2)
        sending('true')
        refreshAfter(2)
        expect(state(row)).toBe('awaiting_user')
        const due = Date.parse(`${stage.candidate(id(row)).due!.replace(' ', 'T')}Z`)
        expect(due - stage.ready.instance.clock.now()).toBeGreaterThan(2.9 * oneDay)
        refreshAfter(4)
        expect(['awaiting_revocation', 'closed_complete']).toContain(state(row))
    })
})

describe('Whoever was asked, whoever answers and whoever loses the licence are the same person', () => {
    it('another user of the subscription is asked anew, in the journal; the one before cannot answer and their silence is none', async () => {
        const [row] = stage.candidates('state=ready')
        const emil = stage.owner(row, 'emil.employee')
        ask(row)
        const old = stage.mailTo(stage.address('emil.employee')).link
        stage.later(2)
        stage.ready.integrator.update(tables.subscription, row.subscription!, { user: userOf('mona.manager') })
        settle()
        expect(stage.candidate(id(row))).toMatchObject({ state: 'awaiting_user', user: userOf('mona.manager') })
        expect(stage.journal(id(row)).join(' ')).toMatch(
            /Ida Integrator set the user of the subscription: Emil Employee before, Mona Manager now/
        )
        expect(stage.answer(emil, old, 'release')).toMatchObject({ ok: false })
        expect(stage.answer(emil, old, 'release').heading).toMatch(/no longer applies/)
        refreshAfter(1.5)
        expect(state(row)).toBe('awaiting_user')
        expect(await miroShowsActive(row)).toBe(true)
        const { link } = stage.mailTo(stage.address('mona.manager'))
        expect(stage.answer(stage.ready.instance.actAs('mona.manager'), link, 'release').ok).toBe(true)
    })

    it('a rule entered meanwhile protects: another user of the subscription is not asked, the candidate closes', () => {
        const [row] = stage.candidates('state=ready')
        stage.owner(row, 'emil.employee')
        ask(row)
        expect(state(row)).toBe('awaiting_user')
        stage.ready.admin.newRecord('x_snc_miro_sam_user_exclusion', {
            user_principal_name: row.user_principal_name!,
            profile_type: 'miro_enterprise_subscription',
            reason: 'On parental leave',
        })
        stage.ready.integrator.update(tables.subscription, row.subscription!, { user: userOf('mona.manager') })
        settle()
        expect(state(row)).toBe('closed_skipped')
        expect(stage.records.count(questionTable, `candidate=${id(row)}^user=${userOf('mona.manager')}`)).toBe(0)
    })

    it('a release by the one before does not deactivate another, however the row changed', async () => {
        const [row] = stage.candidates('state=ready')
        const emil = stage.owner(row, 'emil.employee')
        ask(row)
        stage.answer(emil, stage.mailTo(stage.address('emil.employee')).link, 'release')
        expect(state(row)).toBe('awaiting_revocation')
        stage.records.update(tables.subscription, row.subscription!, { user: userOf('mona.manager') })
        stage.press('miro_reclaim', id(row))
        settle()
        expect(await miroShowsActive(row)).toBe(true)
        expect(stage.candidate(id(row)).consented).not.toBe('1')
    })
})

describe('Only those who decide now decide', () => {
    function wantsToKeep(): Row {
        const [row] = stage.candidates('state=ready')
        const emil = stage.owner(row, 'emil.employee')
        ask(row)
        stage.answer(emil, stage.mailTo(stage.address('emil.employee')).link, 'keep')
        settle()
        return row
    }

    it('a former manager decides nothing, and the new one is asked', () => {
        const row = wantsToKeep()
        const { link } = stage.mailTo(stage.address('mona.manager'))
        stage.records.update('sys_user', userOf('emil.employee'), { manager: userOf('adam.admin') })
        expect(stage.answer(stage.ready.instance.actAs('mona.manager'), link, 'release')).toMatchObject({ ok: false })
        expect(state(row)).toBe('awaiting_approval')
        refreshAfter(0.1)
        const anew = stage.mailTo(stage.address('adam.admin')).link
        expect(stage.answer(stage.ready.admin, anew, 'keep').ok).toBe(true)
        expect(state(row)).toBe('closed_skipped')
    })

    it('the group is the rule’s, nobody taken out of it decides, and whoever took the candidate up leaves it to the others', () => {
        const group = stage.records.first('sys_user_group', 'name=Software Asset Management')!.sys_id!
        stage.setRule({ assignment_group: group })
        stage.records.update('sys_user', userOf('emil.employee'), { manager: null })
        const row = wantsToKeep()
        const asked = stage.records.find(questionTable, `candidate=${id(row)}^kind=approver`).map((one) => one.user)
        expect(asked).toContain(userOf('adam.admin'))
        expect(asked).not.toContain(userOf('uma.user'))
        expect(() => stage.user.update(candidateTable, id(row), { assignment_group: '' })).toThrow()
        const { link } = stage.mailTo(stage.address('adam.admin'))
        const member = stage.records.first('sys_user_grmember', `group=${group}^user=${userOf('adam.admin')}`)!
        stage.records.remove('sys_user_grmember', member.sys_id!)
        expect(stage.answer(stage.ready.admin, link, 'release').heading).toMatch(/no longer decide/)
        expect(state(row)).toBe('awaiting_approval')
    })
})

describe('One answer counts for one licence', () => {
    it('many members with one person’s address: one e-mail, the rest need a person', () => {
        const rows = stage.candidates('state=ready').slice(0, 3)
        rows.forEach((row) => stage.owner(row, 'emil.employee'))
        rows.forEach(ask)
        expect(rows.map(state)).toEqual(['awaiting_user', 'attention_required', 'attention_required'])
        expect(stage.records.count('sys_email', `recipientsLIKE${stage.address('emil.employee')}`)).toBe(1)
        expect(stage.candidate(id(rows[1])).error_kind).toBe('same_person')
    })
})

describe('The page', () => {
    it('names the clock, speaks to its reader, has a contact and keeps a comment; a used link says so', () => {
        const [row] = stage.candidates('state=ready')
        const emil = stage.owner(row, 'emil.employee')
        stage.records.update('sys_user', userOf('emil.employee'), { time_zone: 'Asia/Tokyo' })
        stage.ready.instance.runScript(`gs.setProperty('x_snc_miro_sam.consent_contact', 'Licence desk')`, {
            user: 'admin',
        })
        ask(row)
        const { link } = stage.mailTo(stage.address('emil.employee'))
        const page = stage.ask(emil, link) as unknown as Record<string, string> & { lines: string[] }
        expect(page.lines.join(' ')).toMatch(/\(Asia\/Tokyo\).*Your boards.*Ask Licence desk/)
        expect(`${page.keep} ${page.release}`).not.toMatch(/\b(I|my)\b/i)
        const said = stage.rest(emil, 'POST', '/answer', {}, { ...link, answer: 'keep', comment: 'Back in May' })
        expect(said.ok).toBe(true)
        expect(stage.journal(id(row)).join(' ')).toMatch(/Emil Employee wrote: Back in May/)
        expect(stage.ask(emil, link).heading).toMatch(/answered already/)
        expect(stage.answer(emil, link, 'release').heading).toMatch(/answered already/)
    })
})
