// The tour answers as people do, whichever page the link in their e-mail leads to.
import { answerByMail } from '../../../local/cli/answers.ts'
import { people } from '../../../local/instance/index.ts'
import { open } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'

let stage: Stage
beforeAll(async () => {
    stage = await open()
})
afterAll(async () => stage?.ready.close())

// One person each: an answer counts for one licence only.
it.each([
    ['portal', 'emil.employee'],
    ['page', 'mona.manager'],
] as const)('the question of an e-mail is found and answered: %s', (place, user) => {
    const { instance } = stage.ready
    instance.setProperty('x_snc_miro_sam.consent_page', place)
    const candidate = stage.candidates('state=ready')[0]
    stage.owner(candidate, user)
    stage.press('miro_reclaim', candidate.sys_id as string)
    instance.runUntilIdle()
    expect(answerByMail(instance, people[user], 'release')).toMatch(/^Thank you/)
    expect(stage.candidate(candidate.sys_id as string).consented).toBe('1')
})
