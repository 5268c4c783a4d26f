// What happens where whoever must decide about keeping a licence does not answer, or nobody can decide.
import { click, tables } from '../../support/ready.ts'
import { candidateTable, oneDay, open } from './stage.ts'
import type { Stage } from './stage.ts'

let stage: Stage
beforeEach(async () => {
    stage = await open(40)
    // Weeks pass; only the refresh of the candidates matters here, and it is pressed by hand.
    for (const job of stage.records.find('sysauto_script')) {
        stage.records.update('sysauto_script', job.sys_id!, { active: '0' })
    }
    stage.ready.instance.runScript(`gs.setProperty('x_snc_miro_sam.judge_within_days', '400')`, { user: 'admin' })
})
afterEach(() => stage.ready.close())

/** A week passes, then the candidates are refreshed by hand. */
function week(): void {
    stage.later(7)
    stage.ready.instance.runDue(stage.ready.instance.clock.now() + oneDay / 24)
    click(stage.ready, 'Refresh removal candidates', stage.user)
    stage.ready.instance.runUntilIdle()
}

function wantsToKeep(): string {
    const [candidate] = stage.candidates()
    const emil = stage.owner(candidate, 'emil.employee')
    stage.press('miro_reclaim', candidate.sys_id!)
    stage.ready.instance.runUntilIdle()
    stage.answer(emil, stage.mailTo(stage.address('emil.employee')).link, 'keep')
    stage.ready.instance.runUntilIdle()
    return candidate.sys_id!
}

const mailsTo = (name: string) => stage.records.count('sys_email', `recipientsLIKE${stage.address(name)}`)

describe('a decision about keeping a licence', () => {
    it('is asked for again three times, then a person is told; the last link still decides', () => {
        const id = wantsToKeep()
        expect(mailsTo('mona.manager')).toBe(1)
        for (let weeks = 1; weeks <= 3; weeks += 1) {
            week()
            expect(mailsTo('mona.manager')).toBe(1 + weeks)
            expect(stage.candidate(id).next_step).toBeNull()
        }
        week()
        week()
        expect(mailsTo('mona.manager')).toBe(4)
        expect(stage.candidate(id)).toMatchObject({ state: 'awaiting_approval' })
        expect(stage.candidate(id).next_step).toMatch(/Nobody decides.*Close Skipped/)
        expect(stage.journal(id).filter((entry) => /no further one follows/.test(entry))).toHaveLength(1)

        const mona = stage.ready.instance.actAs('mona.manager')
        const { link } = stage.mailTo(stage.address('mona.manager'))
        expect(stage.answer(mona, link, 'keep')).toMatchObject({ ok: true })
        expect(stage.candidate(id).state).toBe('closed_skipped')
        expect(stage.candidate(id).next_step).toBeNull()
    })

    it('that nobody can take is told once, and asked for as soon as somebody can', () => {
        const { manager } = stage.records.first('sys_user', 'user_name=emil.employee')!
        const emil = stage.records.first('sys_user', 'user_name=emil.employee')!.sys_id!
        stage.records.update('sys_user', emil, { manager: null })
        const id = wantsToKeep()
        week()
        week()
        expect(stage.candidate(id).next_step).toMatch(/Nobody can decide/)
        expect(stage.journal(id).filter((entry) => /neither a manager/.test(entry))).toHaveLength(1)
        stage.records.update('sys_user', emil, { manager })
        week()
        expect(mailsTo('mona.manager')).toBe(1)
        expect(stage.candidate(id).next_step).toBeNull()
        expect(stage.records.count(candidateTable, 'state=awaiting_approval')).toBe(1)
        expect(stage.records.count(tables.profile)).toBe(1)
    })
})
