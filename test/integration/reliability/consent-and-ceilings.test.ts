// The promises around asking and limits: nobody unasked, an answer once and by the right person, so many per run and no more.
import { open } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'

const profileTable = 'x_snc_miro_sam_profile'
const questionTable = 'x_snc_miro_sam_consent_question'

let stage: Stage
beforeAll(async () => {
    stage = await open(160)
    const { records } = stage
    for (const job of records.find('x_snc_miro_sam_scheduled_job')) {
        records.update('x_snc_miro_sam_scheduled_job', job.sys_id as string, { active: '0' })
    }
    // Two known people behind the first two candidates, one of whom decides about nobody.
    const [one, two] = stage.candidates('state=ready^userISNOTEMPTY')
    stage.owner(one, 'emil.employee')
    stage.owner(two, 'ida.integrator')
})
afterAll(async () => stage?.ready.close())

const patches = async (): Promise<number> => {
    const { calls } = await stage.ready.miro.control<{ calls: Record<string, number> }>('GET', 'books')
    return Object.entries(calls).reduce((sum, [name, count]) => sum + (name.startsWith('PATCH') ? count : 0), 0)
}

describe('Ceilings per run and by share hold', () => {
    it.each([
        ['per run', { max_per_run: '3', max_percent: '100' }, 3],
        // The three of before are within the same 24 hours: of six places three are left.
        ['by share', { max_per_run: '1000', max_percent: '4' }, 3],
    ])('%s', async (_name, ceilings, most) => {
        stage.setRule({ ...ceilings, notify_user: '0' })
        const ready = stage.candidates('state=ready^userISNOTEMPTY').slice(2)
        for (const one of ready)
            stage.records.update(one.sys_class_name ?? 'x_snc_miro_sam_removal_candidate', one.sys_id as string, {
                notify_user: '0',
            })
        const before = await patches()
        stage.press('miro_reclaim_all', '')
        stage.ready.instance.runUntilIdle()
        const taken = (await patches()) - before
        expect(taken).toBeGreaterThan(0)
        expect(taken).toBeLessThanOrEqual(most)
    })
})

describe('Nobody is deactivated unasked where the rule asks', () => {
    it('the person is asked, and silence counts only after the moment the e-mail names', async () => {
        const { ready, records } = stage
        stage.setRule({ max_per_run: '1000', max_percent: '100', notify_user: '1', days_before_auto_reclamation: '3' })
        const [one, two] = stage.candidates('state=ready^userISNOTEMPTY^notify_user=true')
        const before = await patches()
        for (const each of [one, two]) stage.press('miro_reclaim', each.sys_id as string)
        ready.instance.runUntilIdle()
        expect(await patches()).toBe(before)
        expect(stage.candidate(two.sys_id as string).state).toBe('awaiting_user')
        const due = Date.parse(`${stage.candidate(two.sys_id as string).due?.replace(' ', 'T')}Z`)
        const mail = stage.mailTo(stage.address('ida.integrator'))
        expect(mail.body).toContain(new Date(due).toISOString().slice(0, 10))
        const look = () => {
            ready.instance.actAs('uma.user').clickAction(profileTable, ready.profile, 'miro_refresh_candidates')
            ready.instance.runDue(ready.instance.clock.now() + 30_000)
        }
        ready.instance.clock.set(due - 600_000)
        look()
        expect(stage.candidate(two.sys_id as string).state).toBe('awaiting_user')
        expect(await patches()).toBe(before)
        expect(records.count(questionTable)).toBe(2)
    })
})

describe('Excluded people are never asked', () => {
    it('also where the exclusion rule is entered after the candidate was made', () => {
        const { ready, records } = stage
        const [one, other] = stage.candidates('state=ready^userISNOTEMPTY')
        for (const each of [one, other]) {
            records.update('x_snc_miro_sam_removal_candidate', each.sys_id as string, { notify_user: '1' })
        }
        ready.admin.newRecord('x_snc_miro_sam_user_exclusion', {
            user_principal_name: one.user_principal_name,
            profile_type: 'miro_enterprise_subscription',
            reason: 'On parental leave',
        })
        stage.press('miro_reclaim', one.sys_id as string)
        ready.instance.runUntilIdle()
        expect(stage.candidate(one.sys_id as string)).toMatchObject({ state: 'closed_skipped' })
        expect(stage.journal(one.sys_id as string).join(' ')).toContain('On parental leave')
        expect(records.count(questionTable, `candidate=${one.sys_id}`)).toBe(0)
        ready.admin.newRecord('x_snc_miro_sam_user_exclusion', {
            user_principal_name: other.user_principal_name,
            profile_type: 'miro_enterprise_subscription',
            reason: 'On parental leave',
        })
        stage.press('miro_reclaim_all', '')
        ready.instance.runUntilIdle()
        expect(stage.candidate(other.sys_id as string)).toMatchObject({ state: 'closed_skipped' })
        expect(records.count(questionTable, `candidate=${other.sys_id}`)).toBe(0)
    })
})

describe('An answer counts once and only from the person asked', () => {
    it('not from somebody else, not with a changed link or the link of another question, and not twice', () => {
        const { ready } = stage
        const emil = ready.instance.actAs('emil.employee')
        const ida = ready.instance.actAs('ida.integrator')
        const own = stage.mailTo(stage.address('emil.employee')).link
        const other = stage.mailTo(stage.address('ida.integrator')).link
        const candidate = () => {
            const question = stage.records.get(questionTable, own.question)
            return stage.candidate(question?.candidate ?? '').state
        }
        expect(stage.answer(ida, own, 'release').ok).toBe(false)
        expect(stage.answer(ready.admin, own, 'release').ok).toBe(false)
        expect(stage.answer(emil, { ...own, token: `${own.token.slice(0, -1)}_` }, 'release').ok).toBe(false)
        expect(stage.answer(emil, { ...own, token: other.token }, 'release').ok).toBe(false)
        expect(stage.answer(emil, other, 'release').ok).toBe(false)
        expect(candidate()).toBe('awaiting_user')
        expect(stage.answer(emil, own, 'keep').ok).toBe(true)
        expect(candidate()).toBe('awaiting_approval')
        expect(stage.answer(emil, own, 'release').ok).toBe(false)
        expect(stage.answer(emil, own, 'keep').ok).toBe(false)
        expect(candidate()).toBe('awaiting_approval')
    })
})
