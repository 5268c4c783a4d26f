// The people of the simulated organization: plausible, repeatable, and found again among a million.

import fc from 'fast-check'
import { createClock } from '../../../local/miro/clock.ts'
import {
    oneDay,
    generateMember,
    indexAtOrBelow,
    indexOfEmail,
    indexOfId,
    memberId,
} from '../../../local/miro/members.ts'
import type { Member, Population } from '../../../local/miro/members.ts'
import { createOrganization } from '../../../local/miro/organization.ts'
import { createLimits } from '../../../local/miro/limits.ts'

const asOf = Date.UTC(2026, 10, 1)
const population: Population = { seed: 9, size: 5000, asOf, oddities: 'all' }
const everybody = Array.from({ length: 5000 }, (_, index) => generateMember(population, index))
const share = (wanted: (member: Member) => boolean) => everybody.filter(wanted).length / everybody.length

describe('The simulated people', () => {
    test('have ids of 19 digits, ascending, whose number is found again', () => {
        const index = fc.integer({ min: 0, max: 2_000_000 })
        fc.assert(
            fc.property(fc.integer({ min: 0, max: 4_294_967_295 }), index, (seed, n) => {
                const id = memberId(seed, n)
                expect(id).toMatch(/^\d{19}$/)
                expect(BigInt(memberId(seed, n + 1)) > BigInt(id)).toBe(true)
                expect(indexOfId(seed, id)).toBe(n)
                expect(indexOfId(seed, (BigInt(id) + 1n).toString())).toBe(-1)
                expect(indexAtOrBelow(seed, (BigInt(id) + 1n).toString())).toBe(n)
                expect(indexAtOrBelow(seed, (BigInt(id) - 1n).toString())).toBe(n - 1)
            }),
            { verbose: true }
        )
    })
    test('have addresses of their own, from which they are found again', () => {
        expect(new Set(everybody.map(({ email }) => email.toLowerCase())).size).toBe(5000)
        expect(everybody.every(({ email, index }) => indexOfEmail(email) === index)).toBe(true)
    })
    test('are the same for the same seed and others for another', () => {
        expect(generateMember(population, 77)).toEqual(everybody[77])
        expect(generateMember({ ...population, seed: 10 }, 77)).not.toEqual(everybody[77])
    })
    test('are idle for more than 60 days in good part, and some were never active', () => {
        const idle = share(({ lastActivityAt }) => lastActivityAt !== null && lastActivityAt < asOf - 60 * oneDay)
        expect(idle).toBeGreaterThan(0.2)
        expect(idle).toBeLessThan(0.35)
        expect(share(({ lastActivityAt }) => lastActivityAt === null)).toBeGreaterThan(0.03)
        expect(everybody.every(({ lastActivityAt }) => lastActivityAt === null || lastActivityAt <= asOf)).toBe(true)
    })
    test('show every licence, every role, and every oddity Miro is known for', () => {
        const all = <T>(of: (member: Member) => T) => new Set(everybody.map(of))
        expect(all(({ licence }) => licence).size).toBe(10)
        expect(all(({ role }) => role).size).toBe(5)
        expect(all(({ emptyForm }) => emptyForm).size).toBe(3)
        expect(share(({ active }) => !active)).toBeGreaterThan(0.02)
        expect(share(({ displayName }) => /[\u4e00-\u9fff]/.test(displayName))).toBeGreaterThan(0.01)
        expect(share(({ email }) => email.includes('+'))).toBeGreaterThan(0)
        expect(share(({ email }) => /[A-Z]/.test(email))).toBeGreaterThan(0)
        expect(share(({ licenceAssignedAt }) => licenceAssignedAt === null)).toBeGreaterThan(0)
        expect(share(({ adminRoles }) => (adminRoles?.length ?? 0) > 0)).toBeGreaterThan(0)
        expect(share(({ milliseconds }) => !milliseconds)).toBeGreaterThan(0)
    })
    test('keep to the published contract when told so', () => {
        const documented = Array.from({ length: 3000 }, (_, n) =>
            generateMember({ ...population, oddities: 'documented' }, n)
        )
        expect(documented.some(({ licence }) => licence === 'creator_plus')).toBe(false)
        expect(documented.every(({ emptyForm }) => emptyForm === 'missing')).toBe(true)
    })
})

describe('The simulated organization', () => {
    test('lists everybody exactly once, whoever left and joined before', () => {
        const operations = fc.array(fc.oneof(fc.constant(-1), fc.integer({ min: 0, max: 199 })), { maxLength: 60 })
        fc.assert(
            fc.property(operations, fc.integer({ min: 1, max: 60 }), (wanted, limit) => {
                const organization = createOrganization({ ...population, size: 200 }, '1', 'Acme')
                const expected = new Set(Array.from({ length: 200 }, (_, n) => memberId(9, n)))
                for (const one of wanted) {
                    if (one < 0) expected.add(organization.join().id)
                    else if (organization.leave(memberId(9, one))) expected.delete(memberId(9, one))
                }
                const seen: string[] = []
                for (;;) {
                    const page = organization.after(seen[seen.length - 1] ?? null, limit)
                    if (page.length === 0) break
                    seen.push(...page.map(({ id }) => id))
                }
                expect(new Set(seen)).toEqual(expected)
                expect(seen.length).toBe(expected.size)
            }),
            { verbose: true }
        )
    })
    test('finds a person by a changed address too', () => {
        const organization = createOrganization(population, '1', 'Acme')
        organization.change(everybody[5].id, { email: 'New.Name@acme.example.com' })
        expect(organization.byEmail('new.name@acme.example.com')?.id).toBe(everybody[5].id)
        expect(organization.byEmail(everybody[5].email)).toBeNull()
    })
    test('remembers activity of a day over what was generated, and a later change over that', () => {
        const organization = createOrganization(population, '1', 'Acme')
        organization.live({ to: asOf + oneDay, active: 1, seed: 1 })
        const [person] = organization.after(null, 1)
        expect(person.lastActivityAt).toBeGreaterThan(asOf)
        organization.change(person.id, { lastActivityAt: 5 })
        expect(organization.byId(person.id)?.lastActivityAt).toBe(5)
    })
})

describe('The clock of the simulated Miro', () => {
    test('is the caller’s; a request without a time goes on from the last one told', () => {
        let real = 1000
        const clock = createClock('request', () => real)
        clock.hear(undefined)
        expect(clock.now()).toBe(1000)
        clock.hear('500000')
        real = 4000
        expect(clock.now()).toBe(500_000)
        clock.hear(undefined)
        expect(clock.now()).toBe(503_000)
        clock.hear('200000')
        expect(clock.now()).toBe(200_000)
    })
    test('stays real when told to', () => {
        const clock = createClock('real', () => 1000)
        clock.hear('500000')
        expect(clock.now()).toBe(1000)
    })
})

test('A clock that jumps backwards begins a new window instead of a long refusal', () => {
    const limits = createLimits()
    expect(limits.take('a', 4, 2000, 60_000, 1_000_000).allowed).toBe(true)
    expect(limits.take('a', 4, 2000, 60_000, 1_000_001).allowed).toBe(false)
    expect(limits.take('b', 4, 2000, 60_000, 1_000_001).allowed).toBe(true)
    expect(limits.take('a', 4, 2000, 60_000, 900_000).allowed).toBe(true)
})
