// What SCIM may answer to a deactivation, and what becomes of the person, the rest of the run and the words.
import { candidateTable, open } from './stage.ts'
import type { Stage } from './stage.ts'

describe('a reclaim run in trouble', () => {
    let stage: Stage
    beforeEach(async () => (stage = await open()))
    afterEach(async () => stage?.ready.close())

    it.each([
        [
            'the only admin of a team',
            { kind: 'status', status: 409, message: 'last admin' },
            'conflict',
            'closed_complete',
        ],
        ['somebody SCIM does not know', { kind: 'status', status: 404 }, 'unknown_to_scim', 'closed_complete'],
        ['SCIM switched off', { kind: 'status', status: 403, message: 'disabled' }, 'scim_disabled', 'ready'],
        ['SSO missing', { kind: 'status', status: 403, message: 'SSO is not set up' }, 'sso_missing', 'ready'],
    ])('says what to do about %s, and goes on or pauses as that asks for', async (_who, fault, kind, others) => {
        for (const one of stage.candidates()) stage.records.update(candidateTable, one.sys_id!, { notify_user: '0' })
        const all = stage.candidates().length
        await stage.ready.miro.control('POST', 'faults', { ...fault, match: { method: 'PATCH' } })
        stage.press('miro_reclaim_all', '')
        stage.ready.instance.runUntilIdle()
        const failed = stage.candidates('state=attention_required')
        expect(failed.map((one) => one.error_kind)).toEqual([kind])
        expect(failed[0].next_step).toBeTruthy()
        expect(stage.candidates(`state=${others}`)).toHaveLength(all - 1)
    })

    it.each([
        ['refused for the rate limit', { kind: 'status', status: 429 }],
        ['answered with 503', { kind: 'status', status: 503 }],
        ['cut off after Miro acted', { kind: 'cut', after: true }],
        ['reset after Miro acted', { kind: 'reset', after: true }],
    ])('finishes by itself when a deactivation is %s, and deactivates nobody twice', async (_what, fault) => {
        for (const one of stage.candidates()) stage.records.update(candidateTable, one.sys_id!, { notify_user: '0' })
        const all = stage.candidates().length
        await stage.ready.miro.control('POST', 'faults', { ...fault, match: { method: 'PATCH', nth: 2 } })
        stage.press('miro_reclaim_all', '')
        stage.ready.instance.runUntilIdle()
        expect(stage.candidates('state=closed_complete')).toHaveLength(all)
        for (const one of stage.candidates()) expect((await stage.member(one)).active).toBe(false)
    })
})
