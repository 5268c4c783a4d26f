import { oneDay } from '../../../src/server/base/instants.ts'
import type { Candidate } from '../../../src/server/candidates/candidate.ts'
import { noPast, planGone, planProfileDeleted, planSeat } from '../../../src/server/candidates/judging.ts'
import type { RefreshInput } from '../../../src/server/candidates/judging.ts'
import { planInterference } from '../../../src/server/candidates/come-back.ts'
import type { CandidateState } from '../../../src/server/candidates/states.ts'
import { planUndo } from '../../../src/server/revocation/undo.ts'
import { person, rule, seatOf, startInstant, World } from '../revocation/simulated-world.ts'

const input: RefreshInput = {
    now: startInstant,
    rules: [rule],
    tokenOwnerId: 'owner',
    lastRefresh: startInstant,
    maxAgeDays: 7,
    errorTimeoutDays: 30,
}
const seat = seatOf(person('1'))
const candidate = (more: Partial<Candidate> = {}): Candidate => ({ ...new World([person('1')]).rows[0], ...more })

describe('refreshing removal candidates', () => {
    it('makes a candidate of an idle licence, with rule and days in its first journal entry', () => {
        const { create } = planSeat(seat, null, noPast, input)
        expect(create).toMatchObject({ state: 'ready', idleSince: seat.lastActivity, byHand: false })
        expect(create?.entries[0].values).toEqual(['Idle Miro licences', 100, 60])
    })

    it('needs attention from the start where the person should be asked and nobody is known', () => {
        const rules = [{ ...rule, notifyUser: true }]
        expect(planSeat(seat, null, noPast, { ...input, rules }).create).toMatchObject({
            state: 'attention_required',
            errorKind: 'no_user',
        })
        expect(planSeat({ ...seat, userId: 'u' }, null, noPast, { ...input, rules }).create?.state).toBe('ready')
    })

    it('is ready again once the user has been set', () => {
        const waiting = candidate({ state: 'attention_required', errorKind: 'no_user', stateSince: startInstant })
        expect(planSeat({ ...seat, userId: 'u' }, waiting, noPast, input).change?.to).toBe('ready')
        expect(planSeat(seat, waiting, noPast, input).change).toBeNull()
    })

    it.each<CandidateState>([
        'attention_required',
        'ready',
        'awaiting_user',
        'awaiting_approval',
        'awaiting_revocation',
    ])('cancels from %s when activity is seen, and skips when the person is protected by now', (state) => {
        const active = { ...seat, lastActivity: startInstant - oneDay }
        expect(planSeat(active, candidate({ state }), noPast, input).change?.to).toBe('closed_canceled')
        const admin = { ...seat, role: 'organization_internal_admin' }
        expect(planSeat(admin, candidate({ state }), noPast, input).change?.to).toBe('closed_skipped')
        expect(planProfileDeleted(candidate({ state }))?.to).toBe('closed_skipped')
    })

    it('leaves a deactivation under way to the run, and asks Miro before it skips what awaits revocation', () => {
        const sent = candidate({ state: 'awaiting_revocation', intent: 'sent' })
        expect(planSeat({ ...seat, lastActivity: startInstant }, sent, noPast, input).change).toBeNull()
        expect(planGone(candidate({ state: 'awaiting_revocation' }))).toBeNull()
        expect(planGone(candidate({ state: 'ready' }))?.to).toBe('closed_skipped')
    })

    it('never takes silence for a release by itself, and never gives a person bound by a question away', () => {
        const asked = candidate({ state: 'awaiting_user', due: startInstant - oneDay, userId: 'emil' })
        const plan = planSeat({ ...seat, userId: 'mona' }, asked, noPast, input)
        expect(plan.change).toBeNull()
        expect(plan.refresh?.userId ?? 'emil').toBe('emil')
    })

    it('judges nobody whose subscription is only marked as missing', () => {
        const marked = planSeat({ ...seat, active: false }, candidate({ state: 'awaiting_user' }), noPast, input)
        expect(marked).toEqual({ create: null, change: null, refresh: null })
    })

    it('closes what nobody mended within the time-out', () => {
        const failed = candidate({
            state: 'attention_required',
            errorKind: 'conflict',
            stateSince: startInstant - 30 * oneDay,
        })
        expect(planSeat(seat, failed, noPast, input).change).toBeNull()
        const older = { ...failed, stateSince: startInstant - 30 * oneDay - 1 }
        expect(planSeat(seat, older, noPast, input).change?.to).toBe('closed_canceled')
    })

    it('judges nothing on information that is too old', () => {
        const old = { ...input, lastRefresh: startInstant - 8 * oneDay }
        expect(planSeat(seat, null, noPast, old).create).toBeNull()
        expect(planSeat({ ...seat, lastActivity: startInstant }, candidate(), noPast, old).change).toBeNull()
    })

    it('writes nothing for a candidate of which nothing has changed', () => {
        const same = planSeat(seat, candidate(), noPast, input)
        expect(same).toEqual({ create: null, change: null, refresh: null })
    })

    it('writes nothing because days have passed: whoever reads works them out', () => {
        const later = { ...input, now: startInstant + 30 * oneDay, lastRefresh: startInstant + 30 * oneDay }
        expect(planSeat(seat, candidate(), noPast, later)).toEqual({ create: null, change: null, refresh: null })
    })

    it('brings the saving of an open candidate up to the price the rule names now', () => {
        const price = { minor: 24000, currency: 'USD' }
        const dearer = { ...input, rules: input.rules.map((rule) => ({ ...rule, price })) }
        expect(planSeat(seat, candidate(), noPast, dearer).refresh?.potential).toEqual(price)
    })
})

describe('what happens after a licence was taken', () => {
    const closed = candidate({ state: 'closed_complete', closedOn: startInstant })

    it('reports people who came back from outside, once, and takes the saving back', () => {
        const found = planInterference([closed], new Set(['1']), startInstant + oneDay)
        expect(found).toHaveLength(1)
        expect(found[0].change).toMatchObject({ from: 'closed_complete', to: 'closed_complete', realised: null })
        expect(
            planInterference([{ ...closed, reactivatedOn: startInstant }], new Set(['1']), startInstant + oneDay)
        ).toEqual([])
    })

    it('trusts no download that began before the licence was taken, and no undo of our own', () => {
        expect(planInterference([closed], new Set(['1']), startInstant - 1)).toEqual([])
        expect(
            planInterference([{ ...closed, undoneOn: startInstant }], new Set(['1']), startInstant + oneDay)
        ).toEqual([])
    })

    it('undoes only what was completed, once, and not for somebody Miro no longer knows', () => {
        expect(planUndo(closed, 'inactive')).toEqual({ kind: 'reactivate' })
        expect(planUndo(closed, 'active')).toEqual({ kind: 'restore' })
        expect(planUndo(closed, 'gone').kind).toBe('refuse')
        expect(planUndo({ ...closed, undoneOn: startInstant }, 'inactive').kind).toBe('refuse')
        expect(planUndo({ ...closed, state: 'closed_skipped' }, 'inactive').kind).toBe('refuse')
    })
})
