import fc from 'fast-check'
import { oneDay } from '../../../src/server/base/instants.ts'
import type { Seat } from '../../../src/server/candidates/candidate.ts'
import { protections, ruleFor, whyNot } from '../../../src/server/candidates/eligibility.ts'
import type { Circumstances } from '../../../src/server/candidates/eligibility.ts'
import { inEnglish as english } from '../../support/english.ts'
import { person, rule, seatOf, startInstant } from '../revocation/simulated-world.ts'

const around: Circumstances = {
    now: startInstant,
    tokenOwnerId: 'owner',
    lastRefresh: startInstant - oneDay,
    maxAgeDays: 7,
    openCandidate: null,
    quietUntil: null,
    reactivations: 0,
    byHand: false,
}
const idle = seatOf(person('1'))

/** One case per protection: what is different from an idle member whom nothing protects. */
const cases: [string, Partial<Seat>, Partial<Circumstances>, RegExp][] = [
    ['member_gone', { active: false }, {}, /no longer shows/],
    ['open_candidate', {}, { openCandidate: 'MRC0001000' }, /MRC0001000 is already open/],
    ['token_owner', { externalUserId: 'owner' }, {}, /authorized the Miro connection/],
    ['company_admin', { role: 'ORGANIZATION_INTERNAL_ADMIN' }, {}, /Company Admins/],
    ['admin_roles', { adminRoles: 'User Admin' }, {}, /\(User Admin\)/],
    ['guest', { role: 'organization_team_guest_user' }, {}, /Guests do not use a seat/],
    ['unknown_role', { role: 'emperor' }, {}, /\(emperor\)/],
    ['excluded', { excluded: 'svc-*@example.com: service account' }, {}, /service account/],
    ['data_too_old', {}, { lastRefresh: startInstant - 8 * oneDay }, /8 days old/],
    ['active', { lastActivity: startInstant - 60 * oneDay }, {}, /active 60 days ago/],
    ['grace', { licenceAssigned: startInstant - 30 * oneDay }, {}, /fresh licences 30 days/],
    ['too_new', { licenceAssigned: startInstant - 31 * oneDay }, {}, /assigned 31 days ago/],
    ['no_activity', { lastActivity: null }, {}, /no last activity/],
    ['reactivated', {}, { reactivations: 2 }, /a person must decide/],
    ['quiet', {}, { quietUntil: startInstant + oneDay }, /2026-10-02/],
]

describe('who may be a removal candidate', () => {
    it('takes a member whom nothing protects', () => {
        expect(whyNot(idle, rule, around)).toBeNull()
    })

    it.each(cases)('answers why not: %s', (reason, seat, circumstances, sentence) => {
        const verdict = whyNot({ ...idle, ...seat }, rule, { ...around, ...circumstances })
        expect(verdict?.reason).toBe(reason)
        expect(english(verdict!.sentence)).toMatch(sentence)
        expect(english(verdict!.sentence)).not.toMatch(/\{\d\}/)
    })

    it('has a case for every protection', () => {
        const covered = [...cases.map(([reason]) => reason), 'no_rule']
        expect(protections.map((each) => each.reason).filter((each) => !covered.includes(each))).toEqual([])
        expect(whyNot(idle, null, around)?.reason).toBe('no_rule')
        expect(whyNot(idle, { ...rule, active: false }, around)?.reason).toBe('no_rule')
    })

    it('takes up again by hand what was kept or came back twice, but nobody whom a role or an exclusion protects', () => {
        const byHand = { ...around, byHand: true, quietUntil: startInstant + oneDay, reactivations: 5 }
        expect(whyNot(idle, rule, byHand)).toBeNull()
        for (const [reason, seat] of cases.filter(([, seat]) => Object.keys(seat).length > 0)) {
            expect(whyNot({ ...idle, ...seat }, rule, byHand)?.reason).toBe(reason)
        }
    })

    it('counts a person without activity as idle only where the rule says so', () => {
        const never = { ...idle, lastActivity: null }
        expect(whyNot(never, { ...rule, includeNoActivity: true }, around)).toBeNull()
    })

    it('takes the gentler of two rules for the same licence', () => {
        const strict = { ...rule, id: 'strict', thresholdDays: 30 }
        expect(ruleFor('model', [strict, rule])).toBe(rule)
        expect(ruleFor('other', [strict, rule])).toBeNull()
        expect(ruleFor(null, [strict, rule])).toBeNull()
    })

    it('never takes anybody active within the threshold, whatever else is true', () => {
        fc.assert(
            fc.property(
                fc.integer({ min: 0, max: 60 * oneDay }),
                fc.integer({ min: 1, max: 365 }),
                fc.boolean(),
                fc.boolean(),
                (since, threshold, byHand, includeNoActivity) => {
                    const seat = { ...idle, lastActivity: startInstant - Math.min(since, threshold * oneDay) }
                    const asked = { ...rule, thresholdDays: threshold, includeNoActivity }
                    expect(whyNot(seat, asked, { ...around, byHand })).not.toBeNull()
                }
            )
        )
    })
})
