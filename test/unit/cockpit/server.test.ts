// What the cockpit decides on the server without the platform: scopes, buckets, the waterfall, and how far a run is.
import fc from 'fast-check'
import { bucketsOfDays } from '../../../src/server/cockpit/idle.ts'
import { paceOf } from '../../../src/server/cockpit/progress.ts'
import { queueKind, queueKinds } from '../../../src/server/cockpit/queue.ts'
import { all, idleBetween, idleSince, scopeFrom, within } from '../../../src/server/cockpit/scope.ts'
import { waterfallsOf } from '../../../src/server/cockpit/waterfall.ts'

const id = '0123456789abcdef0123456789abcdef'

test('a scope takes sys_ids and nothing else: a refused one is never taken as all', () => {
    expect(scopeFrom((name) => (name === 'model' ? id : ''))).toEqual({ profile: '', model: id, department: '' })
    for (const hostile of [`${id}^ORstate=ready`, 'javascript:x', '^NQ', id.toUpperCase(), 'all'])
        expect(scopeFrom((name) => (name === 'profile' ? hostile : ''))).toBeNull()
})

test('a scope reaches through a reference, and empty conditions are left out', () => {
    expect(within({ profile: id, model: '', department: '' }, 'candidate.')).toBe(`candidate.profile=${id}`)
    expect(all('', 'a=1', '', 'b=2')).toBe('a=1^b=2')
})

test('the buckets of idle days leave no day out and none is in two', () => {
    bucketsOfDays.forEach(({ from, to }, at) => {
        if (at > 0) expect(from).toBe((bucketsOfDays[at - 1].to ?? 0) + 1)
        expect(to === null).toBe(at === bucketsOfDays.length - 1)
    })
    expect(bucketsOfDays[0].from).toBe(0)
})

test('a bucket that begins at a threshold begins where the list of the idle does', () => {
    expect(idleBetween('2026-11-16', 60, 69)).toBe('last_activity<2026-09-17^last_activity>=2026-09-07')
    expect(idleSince('2026-11-16', 60)).toBe('last_activity<2026-09-17^ORlast_activityISEMPTY')
    expect(idleBetween('2026-11-16', 70, 79)).toContain('last_activity<2026-09-07')
})

test('the waterfall of a year always adds up, by currency', () => {
    const money = fc.option(fc.record({ minor: fc.nat({ max: 1_000_000 }), currency: fc.constantFrom('EUR', 'JPY') }), {
        nil: null,
    })
    const told = fc.record({
        state: fc.constantFrom('ready', 'awaiting_user', 'closed_complete', 'closed_skipped', 'closed_canceled'),
        reason: fc.constantFrom('', 'keep_approved', 'activity_seen', 'skipped_by_hand'),
        money,
    })
    fc.assert(
        fc.property(fc.array(told), fc.array(money), fc.array(money), (endings, undone, came_back) => {
            for (const { steps } of waterfallsOf(endings, { undone, came_back })) {
                const of = Object.fromEntries(steps.map(({ step, minor }) => [step, minor]))
                expect(of.found + of.kept + of.active_again + of.set_aside + of.open).toBe(of.verified)
                expect(of.verified + of.undone + of.came_back).toBe(of.realised)
            }
        })
    )
})

test('a run tells its rate from what it has done, and nothing before it has done something', () => {
    const minute = 60_000
    expect(paceOf(300, 1000, 0, 2 * minute)).toEqual({ rate: 150, minutesLeft: 5 })
    expect(paceOf(300, null, 0, 2 * minute)).toEqual({ rate: 150, minutesLeft: null })
    expect(paceOf(0, 1000, 0, 2 * minute)).toEqual({ rate: null, minutesLeft: null })
    expect(paceOf(10, 5, 0, minute).minutesLeft).toBe(0)
})

test('every group is found by its key again, also for a failure nobody knows, and a made-up key is none', () => {
    for (const kind of queueKinds(['no_user', 'scim_disabled', '', 'never_heard_of']))
        expect(queueKind(kind.key)).toEqual(kind)
    for (const key of ['', 'failed-', 'failed-a=b', 'ready^ORstate=x']) expect(queueKind(key)).toBeNull()
})
