import { profileOf, tables } from '../../support/ready.ts'
import { candidateTable, open, questionTable, ruleTable } from './stage.ts'
import type { Stage } from './stage.ts'

describe('reclaiming on the built package', () => {
    let stage: Stage
    beforeEach(async () => (stage = await open()))
    afterEach(async () => stage?.ready.close())

    it('makes a rule with the documented defaults, the daily job, and candidates that nothing protects', () => {
        expect(stage.rule()).toMatchObject({
            last_activity_threshold: '60',
            notify_user: '1',
            days_before_auto_reclamation: '3',
            include_no_activity: '0',
        })
        const job = stage.records.first(tables.job, 'kind=candidates')
        expect(job?.name).toBe('SAM - Refresh Miro Enterprise Integration Removal Candidates')
        const candidates = stage.candidates()
        expect(candidates.length).toBeGreaterThan(3)
        for (const candidate of candidates) {
            expect(candidate.miro_role).toBe('organization_internal_user')
            expect(stage.daysIdle(candidate)).toBeGreaterThan(60)
            expect(candidate.external_user_id).not.toBe(profileOf(stage.ready).token_user_id)
            expect(stage.journal(candidate.sys_id!)[0]).toMatch(/^Created by rule/)
        }
    })

    it('takes a licence back at once where nobody is to be asked, with proof, saving and journal', async () => {
        const [candidate] = stage.candidates()
        stage.records.update(candidateTable, candidate.sys_id!, {
            notify_user: '0',
            potential_savings: '240',
            currency: 'USD',
        })
        stage.press('miro_reclaim', candidate.sys_id!)
        const after = stage.candidate(candidate.sys_id!)
        expect(after).toMatchObject({ state: 'closed_complete', intent: null, realised_savings: '240' })
        expect(after.verified_on).not.toBeNull()
        expect(stage.records.get(tables.subscription, candidate.subscription!)).toBeNull()
        expect((await stage.member(candidate)).active).toBe(false)
        expect(stage.journal(candidate.sys_id!).join('\n')).toMatch(
            /Deactivation at Miro starts: rule .*, reason: idle for \d+ days, started by Uma User/
        )
    })

    it('asks by e-mail; release revokes, keep asks the manager, silence releases; nothing happens by opening a link', () => {
        const [first, second, third] = stage.candidates()
        const people = [
            stage.owner(first, 'emil.employee'),
            stage.owner(second, 'uma.user'),
            stage.owner(third, 'ida.integrator'),
        ]
        for (const one of [first, second, third]) stage.press('miro_reclaim', one.sys_id!)
        stage.ready.instance.runUntilIdle()
        expect(stage.candidates('state=awaiting_user')).toHaveLength(3)

        const mail = stage.mailTo(stage.address('emil.employee'))
        expect(mail.subject).toBe('Do you still need your Miro licence?')
        expect(mail.body).toContain('answer=keep')
        expect(mail.body).toContain('answer=release')
        expect(stage.ask(people[0], mail.link).heading).toMatch(/Do you still need your Miro licence/)
        expect(stage.ask(people[1], mail.link)).toMatchObject({ ok: false })
        expect(stage.answer(people[1], mail.link, 'release')).toMatchObject({ ok: false })
        expect(stage.answer(people[0], { ...mail.link, token: 'x'.repeat(64) }, 'release')).toMatchObject({ ok: false })
        expect(stage.candidate(first.sys_id!).state).toBe('awaiting_user')

        expect(stage.answer(people[0], mail.link, 'release')).toMatchObject({ ok: true })
        expect(stage.candidate(first.sys_id!).state).toBe('awaiting_revocation')
        expect(stage.answer(people[0], mail.link, 'keep')).toMatchObject({ ok: false })

        const keep = stage.mailTo(stage.address('uma.user')).link
        expect(stage.answer(people[1], keep, 'keep')).toMatchObject({ ok: true })
        stage.ready.instance.runUntilIdle()
        expect(stage.candidate(second.sys_id!).state).toBe('awaiting_approval')
        const mona = stage.ready.instance.actAs('mona.manager')
        const decision = stage.mailTo(stage.address('mona.manager'))
        expect(decision.subject).toMatch(/keep the Miro licence/)
        expect(stage.answer(people[1], decision.link, 'keep')).toMatchObject({ ok: false })
        expect(stage.answer(mona, decision.link, 'keep')).toMatchObject({ ok: true })
        expect(stage.candidate(second.sys_id!).state).toBe('closed_skipped')

        stage.later(4)
        expect(stage.candidate(first.sys_id!).state).toBe('closed_complete')
        expect(stage.candidate(third.sys_id!).state).toBe('closed_complete')
        expect(stage.journal(third.sys_id!).join('\n')).toMatch(/No answer by/)
        const again = stage.candidates(`external_user_id=${second.external_user_id}`)
        expect(again).toHaveLength(1)
        const digests = stage.records.find(questionTable).filter((row) => row.answered_on && row.digest)
        expect(digests).toEqual([])
    })

    it('undoes: active at Miro, subscription back from the snapshot, saving reversed, no new candidate tomorrow', async () => {
        const [candidate] = stage.candidates()
        stage.records.update(candidateTable, candidate.sys_id!, { notify_user: '0' })
        stage.press('miro_reclaim', candidate.sys_id!)
        expect(stage.press('miro_undo_reclaim', candidate.sys_id!).join()).toMatch(/is active at Miro again/)
        const after = stage.candidate(candidate.sys_id!)
        expect(after.undone_on).not.toBeNull()
        expect(after.realised_savings).toBeNull()
        expect((await stage.member(candidate)).active).toBe(true)
        const row = stage.records.first(tables.subscription, `external_user_id=${candidate.external_user_id}`)
        expect(row).toMatchObject({ user: candidate.user, subscription_identifier: candidate.subscription_identifier })
        stage.later(1)
        expect(stage.candidates(`external_user_id=${candidate.external_user_id}`)).toHaveLength(1)
        expect(() => stage.press('miro_undo_reclaim', candidate.sys_id!)).toThrow(/condition does not hold/)
    })

    it('reports somebody reactivated from outside at the next download and takes the saving back', async () => {
        const [candidate] = stage.candidates()
        stage.records.update(candidateTable, candidate.sys_id!, {
            notify_user: '0',
            potential_savings: '240',
            currency: 'USD',
        })
        stage.press('miro_reclaim', candidate.sys_id!)
        await stage.ready.miro.control('POST', `members/${candidate.external_user_id}`, { active: true })
        stage.later(1)
        const after = stage.candidate(candidate.sys_id!)
        expect(after.reactivated_on).not.toBeNull()
        expect(after.realised_savings).toBeNull()
        expect(after.next_step).toMatch(/identity provider/i)
    })

    it('after a wrong SCIM token: one needs attention, the rest stays ready, Retry failed takes all up once it is mended', async () => {
        stage.setRule({ max_per_run: '100', max_percent: '100' })
        for (const one of stage.candidates()) stage.records.update(candidateTable, one.sys_id!, { notify_user: '0' })
        const before = stage.candidates().length
        const { token } = await stage.ready.miro.control<{ token: string }>('POST', 'scim', { token: 'rotate' })
        stage.press('miro_reclaim_all', '')
        stage.ready.instance.runUntilIdle()
        const failed = stage.candidates('state=attention_required')
        expect(failed).toHaveLength(1)
        expect(failed[0].error_kind).toBe('not_authorized')
        expect(failed[0].next_step).toMatch(/Test reclaim credential/)
        expect(stage.candidates('state=ready')).toHaveLength(before - 1)

        stage.replaceScimToken(token)
        expect(stage.press('miro_retry_failed', '').join()).toMatch(/taken up again/)
        stage.ready.instance.runUntilIdle()
        expect(stage.candidates('state=closed_complete')).toHaveLength(before)
    })

    it('sends nothing while Reclaim subscriptions is cleared, and says so', async () => {
        stage.records.update(tables.profile, stage.ready.profile, { reclaim_subscriptions: '0' })
        const [candidate] = stage.candidates()
        stage.records.update(candidateTable, candidate.sys_id!, { notify_user: '0' })
        expect(stage.press('miro_reclaim', candidate.sys_id!).join()).toMatch(/nothing is sent to Miro/)
        expect(stage.press('miro_reclaim_all', '').join()).toMatch(/nothing is sent to Miro/)
        stage.later(2)
        expect(stage.candidate(candidate.sys_id!).state).toBe('ready')
        expect((await stage.member(candidate)).active).toBe(true)
    })

    it('holds the ceilings of the rule in Reclaim All, the longest idle first', () => {
        stage.setRule({ max_per_run: '2', max_percent: '100' })
        for (const one of stage.candidates()) stage.records.update(candidateTable, one.sys_id!, { notify_user: '0' })
        const longest = stage
            .candidates()
            .map((one) => stage.daysIdle(one))
            .sort((a, b) => b - a)
        stage.press('miro_reclaim_all', '')
        stage.ready.instance.runUntilIdle()
        const done = stage.candidates('state=closed_complete').map((one) => stage.daysIdle(one))
        expect(done.sort((a, b) => b - a)).toEqual(longest.slice(0, 2))
    })

    it('closes every open candidate as skipped when the profile is deleted', () => {
        stage.ready.integrator.clickAction(tables.profile, stage.ready.profile, 'Delete')
        stage.ready.instance.runUntilIdle()
        expect(stage.candidates('state!=closed_skipped')).toEqual([])
        expect(stage.records.count(ruleTable)).toBe(1)
    })

    it('shows nobody the digest of a link and lets nobody write a state', () => {
        const [candidate] = stage.candidates()
        stage.owner(candidate, 'emil.employee')
        stage.press('miro_reclaim', candidate.sys_id!)
        const emil = stage.ready.instance.actAs('emil.employee')
        expect(emil.list(candidateTable)).toEqual([])
        expect(emil.list(questionTable)).toEqual([])
        for (const name of ['uma.user', 'adam.admin', 'admin']) {
            const person = stage.ready.instance.actAs(name)
            for (const row of person.list(questionTable)) expect(row.digest ?? null).toBeNull()
            expect(() => person.update(candidateTable, candidate.sys_id!, { state: 'closed_complete' })).toThrow()
        }
    })
})
