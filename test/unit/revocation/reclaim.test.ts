import fc from 'fast-check'
import { oneDay } from '../../../src/server/base/instants.ts'
import { planMove } from '../../../src/server/candidates/change.ts'
import { runSlice } from '../../../src/server/revocation/reclaim.ts'
import type { ReclaimEnd } from '../../../src/server/revocation/reclaim-ports.ts'
import { text } from '../../../src/server/texts/text.ts'
import { person, rule, startInstant, stopSignal, World } from './simulated-world.ts'
import type { Fault } from './simulated-world.ts'

const options = (world: World) => ({ startedBy: 'Uma User', deadline: world.now + 45_000, maxLooks: 3 })

/** Slices as the event queue would deliver them, the clock moving to where each one asks to go on; a stop starts anew. */
function runToEnd(world: World, slices = 400): ReclaimEnd | null {
    let saved = JSON.stringify(world.checkpoint)
    for (let count = 0; count < slices; count += 1) {
        try {
            world.checkpoint = JSON.parse(saved)
            const end = runSlice(world.ports(), world.checkpoint, options(world))
            saved = JSON.stringify(world.checkpoint)
            if (end.kind !== 'later') return end
            world.now = Math.max(world.now, end.at ?? world.now)
        } catch (error) {
            if (error !== stopSignal) throw error
            world.stopAt = -1
            world.now += 16 * 60_000
        }
    }
    return null
}

function expectInvariants(world: World): void {
    for (const patch of world.patches) {
        expect(patch.protectedThen).toBe(false)
        expect(patch.idleDays).toBeGreaterThan(rule.thresholdDays)
    }
    for (const row of world.rows) {
        expect(row.effective).toBeLessThanOrEqual(1)
        if (row.state === 'closed_complete') {
            expect(row.shownAtClose).toBe(false)
            expect(row.realised).toBe(rule.price!.minor)
            expect(row.effective).toBe(1)
        } else {
            expect(row.realised).toBe(0)
        }
        const intents = row.journal.filter((entry) => entry.startsWith('journal.intent|'))
        if (row.effective > 0) expect(intents.length).toBeGreaterThan(0)
        for (const entry of intents) expect(entry).toMatch(/^journal\.intent\|Idle Miro licences\|\d+\|Uma User$/)
    }
}

describe('a reclaim run', () => {
    it('takes the licence of an idle person, reads back, closes, removes the subscription and books the saving', () => {
        const world = new World([person('1')])
        expect(runToEnd(world)).toEqual({ kind: 'done' })
        expect(world.rows[0].state).toBe('closed_complete')
        expect(world.people.get('1')?.active).toBe(false)
        expect(world.subscriptions.size).toBe(0)
        expect(world.requests).toBe(3)
        expectInvariants(world)
    })

    it.each([
        ['a Company Admin', { role: 'organization_internal_admin' }, 'closed_skipped'],
        ['the holder of an admin role', { adminRoles: 'User Admin' }, 'closed_skipped'],
        ['a guest', { role: 'organization_external_user' }, 'closed_skipped'],
        ['a role nobody knows', { role: 'unknown' }, 'closed_skipped'],
        ['an excluded person', { excluded: 'board member' }, 'closed_skipped'],
        ['somebody active yesterday', { lastActivity: startInstant - oneDay }, 'closed_canceled'],
        ['somebody deactivated by others', { active: false }, 'closed_skipped'],
        ['the owner of the token', { id: 'owner' }, 'closed_skipped'],
    ])('sends nothing for %s, however the candidate came about', (_who, more, state) => {
        const world = new World([person('1', more)])
        runToEnd(world)
        expect(world.patches).toEqual([])
        expect(world.rows[0].state).toBe(state)
    })

    it('stops at a wrong token after one person and leaves the rest ready', () => {
        const world = new World(['1', '2', '3'].map((id) => person(id)))
        world.faults[0] = { refusal: 'not_authorized', acted: false }
        expect(runToEnd(world)).toMatchObject({ kind: 'paused', because: { refusal: 'not_authorized' } })
        expect(world.rows.map((row) => row.state)).toEqual(['attention_required', 'ready', 'ready'])
        expect(world.patches).toHaveLength(1)
    })

    it('goes on past the only admin of a team, who needs attention', () => {
        const world = new World([person('1', { soleTeamAdmin: true }), person('2')])
        expect(runToEnd(world)).toEqual({ kind: 'done' })
        expect(world.rows.map((row) => [row.state, row.errorKind])).toEqual([
            ['attention_required', 'conflict'],
            ['closed_complete', ''],
        ])
    })

    it('completes what Miro did although no answer came, without asking a second time', () => {
        const world = new World([person('1')])
        world.faults[0] = { refusal: 'unavailable', acted: true }
        runToEnd(world)
        expect(world.rows[0].state).toBe('closed_complete')
        expect(world.patches).toHaveLength(1)
    })

    it('keeps open what SCIM answered with an unknown person twice, and another attempt finds what had happened', () => {
        const world = new World([person('1'), person('2')])
        world.faults[0] = { refusal: 'unknown_to_scim', acted: true }
        world.unknown = 1
        expect(runToEnd(world)).toEqual({ kind: 'done' })
        expect(world.rows[0]).toMatchObject({
            state: 'attention_required',
            errorKind: 'unknown_to_scim',
            intent: 'sent',
        })
        const retried = planMove(world.rows[0], 'retried', 'user', text('journal.retried', 'Uma User'))
        Object.assign(world.rows[0], { state: retried!.to })
        expect(runToEnd(world)).toEqual({ kind: 'done' })
        expect(world.rows.map((row) => row.state)).toEqual(['closed_complete', 'closed_complete'])
        expect(world.patches).toHaveLength(2)
        expectInvariants(world)
    })

    it('waits for Miro with growing pauses and then tells a person', () => {
        const world = new World([person('1'), person('2')])
        world.unreadable = 1000
        expect(runToEnd(world)).toMatchObject({ kind: 'paused', because: { refusal: 'unavailable' } })
        expect(world.now - startInstant).toBe(30_000 + 60_000 + 120_000 + 240_000)
        expect(world.rows.map((row) => row.state)).toEqual(['attention_required', 'ready'])
    })

    it('never sends again where a stop left the outcome open and the person is active', () => {
        const world = new World([person('1')])
        // Steps: 1-2 read, 3-4 intent, 5 claim, 6 before the request, 7 after it.
        world.stopAt = 7
        world.outside = () => undefined
        expect(() => runSlice(world.ports(), world.checkpoint, options(world))).toThrow(stopSignal)
        world.people.get('1')!.active = true
        world.stopAt = -1
        runToEnd(world)
        expect(world.rows[0]).toMatchObject({ state: 'attention_required', errorKind: 'outcome_unknown' })
        expect(world.patches).toHaveLength(1)
    })

    it('keeps every promise when a worker dies before or after any request or write', () => {
        const size = 4
        const whole = new World(Array.from({ length: size }, (_, index) => person(String(index))))
        runToEnd(whole)
        for (let stop = 1; stop <= whole.steps; stop += 1) {
            const world = new World(Array.from({ length: size }, (_, index) => person(String(index))))
            world.stopAt = stop
            runToEnd(world)
            expectInvariants(world)
            for (const row of world.rows) {
                const settled = row.state === 'closed_complete' || row.errorKind === 'outcome_unknown'
                expect([stop, row.state, settled]).toEqual([stop, row.state, true])
            }
            // Only the one request that was claimed but not sent leaves a question to a person.
            expect(world.rows.filter((row) => row.errorKind === 'outcome_unknown').length).toBeLessThanOrEqual(1)
        }
    })

    it('keeps every promise over random histories of activity, faults, stops and interference', () => {
        const faults = fc.constantFrom<Fault>(
            { refusal: 'not_authorized', acted: false },
            { refusal: 'scim_disabled', acted: false },
            { refusal: 'conflict', acted: false },
            { refusal: 'unavailable', acted: false },
            { refusal: 'unavailable', acted: true },
            { refusal: 'unexpected', acted: true },
            { refusal: 'rate_limited', acted: false }
        )
        const people = fc.array(
            fc.record({
                idle: fc.integer({ min: 0, max: 200 }),
                role: fc.constantFrom(
                    'organization_internal_user',
                    'organization_internal_user',
                    'organization_internal_admin',
                    'organization_external_user'
                ),
                adminRoles: fc.constantFrom('', '', '', 'User Admin'),
                active: fc.constantFrom(true, true, true, false),
                soleTeamAdmin: fc.constantFrom(false, false, false, true),
            }),
            { minLength: 1, maxLength: 4 }
        )
        const events = fc.array(
            fc.record({
                at: fc.nat(5),
                who: fc.nat(3),
                what: fc.constantFrom('active_again', 'active_again', 'active_again', 'promoted', 'used', 'left'),
            }),
            { maxLength: 10 }
        )
        fc.assert(
            fc.property(
                people,
                fc.dictionary(fc.nat(7).map(String), faults, { maxKeys: 4 }),
                fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
                events,
                (drawn, brokenAt, stops, outside) => {
                    const world = new World(
                        drawn.map((one, index) =>
                            person(String(index), { ...one, lastActivity: startInstant - one.idle * oneDay })
                        )
                    )
                    Object.keys(brokenAt).forEach((nth) => (world.faults[Number(nth)] = brokenAt[nth]))
                    // What happens outside falls between two slices: no API can tell what changes during one request.
                    const happen = (round: number) =>
                        outside
                            .filter((event) => event.at === round)
                            .forEach(({ who, what }) => {
                                const one = world.people.get(String(who))
                                if (!one) return
                                if (what === 'active_again') one.active = true
                                if (what === 'promoted') one.role = 'organization_internal_admin'
                                if (what === 'used') one.lastActivity = world.now
                                if (what === 'left') world.people.delete(one.id)
                            })
                    for (let round = 0; round < 6; round += 1) {
                        world.steps = 0
                        const saved = JSON.stringify(world.checkpoint)
                        world.stopAt = stops[round] ?? -1
                        try {
                            const end = runSlice(world.ports(), world.checkpoint, options(world))
                            if (end.kind === 'later' && end.at) world.now = Math.max(world.now, end.at)
                        } catch (error) {
                            if (error !== stopSignal) throw error
                            world.checkpoint = JSON.parse(saved)
                        }
                        happen(round)
                    }
                    expectInvariants(world)
                }
            ),
            { numRuns: 3000 }
        )
    })

    it('asks no more of Miro than it has said there is, window after window, where that is less than documented', () => {
        const world = new World(Array.from({ length: 60 }, (_, index) => person(String(index))))
        world.limit = 1000
        world.budget = { ...world.budget, remaining: 1000 }
        runToEnd(world, 2000)
        expect(world.refused429).toBe(0)
        expect(world.rows.every((row) => row.state === 'closed_complete')).toBe(true)
    })

    it('uses at least 95 % of the SCIM budget for 5,000 people, without one refusal and with at most three requests each', () => {
        const world = new World(Array.from({ length: 5000 }, (_, index) => person(String(index))))
        runToEnd(world, 2000)
        const seconds = (world.now - startInstant) / 1000
        const ideal = 5000 / (peoplePerWindow / 30) - 30
        expect(world.refused429).toBe(0)
        expect(world.rows.every((row) => row.state === 'closed_complete')).toBe(true)
        expect(world.requests / 5000).toBeLessThanOrEqual(3)
        expect(ideal / seconds).toBeGreaterThanOrEqual(0.95)
    })
})

/** 10,000 credits in 30 s: 100 for a deactivation, 50 to read it back. */
const peoplePerWindow = 10_000 / 150
