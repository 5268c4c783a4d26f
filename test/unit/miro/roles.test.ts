// The one table of roles, walked through all that follows from it: who may be a candidate, what a row says, how lists word it.
import { miroRoles } from '../../../src/fluent/subscriptions/choices.now.ts'
import { whyNot } from '../../../src/server/candidates/eligibility.ts'
import { circumstancesOf, noPast } from '../../../src/server/candidates/judging.ts'
import { roleKind, roleKinds } from '../../../src/server/miro/licences.ts'
import { planPage } from '../../../src/server/subscriptions/page.ts'
import type { Surroundings } from '../../../src/server/subscriptions/page.ts'
import { oneDay } from '../../../src/server/base/instants.ts'
import { rule, seatOf, startInstant } from '../revocation/simulated-world.ts'
import { member } from '../subscriptions/world.ts'

const around: Surroundings = {
    run: 'run1',
    profile: 'p',
    now: startInstant,
    mode: 'ranges',
    exclusions: () => '',
    models: new Map(),
    idleDays: () => 60,
    userOf: () => '',
}
const input = {
    now: startInstant,
    rules: [rule],
    tokenOwnerId: null,
    lastRefresh: startInstant,
    maxAgeDays: 2,
    errorTimeoutDays: 7,
}
const idle = { id: '1', active: true, lastActivity: startInstant - 200 * oneDay, adminRoles: '', excluded: null }
const judged = (role: string) => {
    const seat = seatOf({ ...idle, role, soleTeamAdmin: false, invisibleToScim: false })
    return whyNot(seat, rule, circumstancesOf(input, noPast, false))?.reason ?? null
}
const reclaimable = (role: string) => planPage([member({ id: '1', role })], [], around).inserts[0].reclaimable

const roles = [...roleKinds.map(({ value }) => value), 'organization_wizard']

test.each(roles)('%s is protected and reclaimable as the table says', (role) => {
    const kind = roleKind(role)
    expect([judged(role), reclaimable(role)]).toEqual([kind.protectedAs, kind.seenByScim])
})

test('a role nobody knows yet is protected and not reclaimable', () => {
    expect([judged('organization_wizard'), reclaimable('organization_wizard')]).toEqual(['unknown_role', false])
})

test('the screens word every role of the table, and no other', () => {
    const worded = Object.entries(miroRoles).map(([value, [{ label }]]) => [value, label])
    expect(worded).toEqual(roleKinds.map(({ value, label }) => [value, label]))
})

test('a row of an earlier version is corrected, though nothing changed at Miro', () => {
    const one = member({ id: '1', role: 'organization_wizard' })
    const [made] = planPage([one], [], around).inserts
    const row = {
        sysId: 'r',
        externalUserId: '1',
        fingerprint: String(made.fingerprint),
        identifier: 'full',
        lastActivity: String(made.last_activity),
        user: '',
        userSource: '',
        softwareModel: '',
        reclaimable: true,
        excluded: false,
        exclusionReason: '',
        missingSince: '',
    }
    expect(planPage([one], [row], around).updates).toEqual([{ sysId: 'r', values: { reclaimable: false } }])
})
