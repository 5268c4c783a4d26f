// The small decisions of a download: exclusions, matching, removal, and what one page changes.
import { compileExclusions } from '../../../src/server/subscriptions/exclusions.ts'
import type { UserExclusion } from '../../../src/server/subscriptions/exclusions.ts'
import { matchPeople } from '../../../src/server/subscriptions/matching.ts'
import { planPage } from '../../../src/server/subscriptions/page.ts'
import type { Surroundings } from '../../../src/server/subscriptions/page.ts'
import { decideRemoval } from '../../../src/server/subscriptions/removal.ts'
import { checkpointVersion, firstCheckpoint } from '../../../src/server/subscriptions/download-checkpoint.ts'
import { readCheckpoint, writeCheckpoint } from '../../../src/server/runs/checkpoint.ts'
import { member, now, stored } from './world.ts'

const rule = (values: Partial<UserExclusion>): UserExclusion => ({
    pattern: 'ada@example.com',
    profileType: '',
    reason: 'Legal hold',
    expires: '',
    active: true,
    ...values,
})
const excluded = (users: UserExclusion[], name: string, today = '2026-11-16') =>
    compileExclusions([], users, 'miro', today)(name, 'full')

describe('An exclusion rule', () => {
    it('covers a name whatever its case and says why', () => {
        expect(excluded([rule({})], 'ADA@Example.com')).toBe('ada@example.com: Legal hold')
        expect(excluded([rule({ reason: '' })], 'ada@example.com')).toBe('ada@example.com')
        expect(excluded([rule({})], 'bob@example.com')).toBe('')
    })
    it('takes * for any characters and everything else literally', () => {
        expect(excluded([rule({ pattern: 'svc-*@example.com' })], 'svc-build@example.com')).not.toBe('')
        expect(excluded([rule({ pattern: 'svc-*@example.com' })], 'svc-build@exampleXcom')).toBe('')
        expect(excluded([rule({ pattern: 'a+b*@example.com' })], 'a+b1@example.com')).not.toBe('')
        expect(excluded([rule({ pattern: '(.*' })], 'anything')).toBe('')
    })
    it('holds through its last day, and not when inactive or for another profile type', () => {
        expect(excluded([rule({ expires: '2026-11-16' })], 'ada@example.com')).not.toBe('')
        expect(excluded([rule({ expires: '2026-11-15' })], 'ada@example.com')).toBe('')
        expect(excluded([rule({ active: false })], 'ada@example.com')).toBe('')
        expect(excluded([rule({ profileType: 'other' })], 'ada@example.com')).toBe('')
    })
    it('for an identifier covers everybody who has it', () => {
        const rules = [{ identifier: 'Free', profileType: 'miro', reason: 'Costs nothing', expires: '', active: true }]
        expect(compileExclusions(rules, [], 'miro', '2026-11-16')('x@example.com', 'free')).toBe('Free: Costs nothing')
        expect(compileExclusions(rules, [], 'miro', '2026-11-16')('x@example.com', 'full')).toBe('')
    })
})

describe('A member is matched', () => {
    const person = (sysId: string, values = {}) => ({
        sysId,
        email: 'ada@example.com',
        userName: sysId,
        active: true,
        createdOn: '2026-01-01 00:00:00',
        ...values,
    })
    it('by e-mail before user name, whatever the case', () => {
        const users = [person('by-name', { email: 'x@y', userName: 'ada@example.com' }), person('by-mail')]
        expect(matchPeople(users)('ADA@example.com')).toBe('by-mail')
        expect(matchPeople(users.slice(0, 1))('ada@example.com')).toBe('by-name')
        expect(matchPeople([person('p', { email: '', userName: 'ada' })])('ada@example.com')).toBe('p')
    })
    it('to an active user before an inactive one, then to the newest, and always the same way', () => {
        const old = person('old', { createdOn: '2020-01-01 00:00:00' })
        const gone = person('gone', { active: false, createdOn: '2026-05-05 00:00:00' })
        const fresh = person('fresh', { createdOn: '2025-01-01 00:00:00' })
        for (const order of [
            [old, gone, fresh],
            [fresh, gone, old],
            [gone, old, fresh],
        ]) {
            expect(matchPeople(order)('ada@example.com')).toBe('fresh')
        }
        expect(matchPeople([gone])('ada@example.com')).toBe('gone')
    })
    it('to nobody without an address', () => {
        expect(matchPeople([person('p', { email: '', userName: '' })])('')).toBe('')
    })
})

describe('Removal', () => {
    const facts = { toRemove: 5, removedLately: 0, total: 100, activeSeen: 95, leftOut: 0, approved: false }
    const settings = { ceilingPercent: 20, floor: 10 }
    it.each([
        ['nobody is marked', { toRemove: 0 }, 'nothing'],
        ['few are marked', {}, 'remove'],
        ['exactly the ceiling is marked', { toRemove: 20 }, 'remove'],
        ['more than the ceiling is marked', { toRemove: 21 }, 'ask'],
        ['a small table loses up to the floor', { toRemove: 10, total: 12, activeSeen: 2 }, 'remove'],
        ['Miro shows nobody at all', { toRemove: 1, total: 1, activeSeen: 0 }, 'ask'],
        ['an entry could not be read', { leftOut: 1 }, 'keep_unreadable'],
        ['the week has used up the ceiling', { removedLately: 19, total: 81 }, 'ask'],
        ['the week leaves room for them', { removedLately: 15, total: 85 }, 'remove'],
        ['a few a day have passed the floor', { toRemove: 3, removedLately: 9, total: 20 }, 'ask'],
        ['an admin agreed', { toRemove: 90, leftOut: 1, approved: true }, 'remove'],
    ])('when %s', (_name, values, decision) => {
        expect(decideRemoval({ ...facts, ...values }, settings)).toBe(decision)
    })
})

describe('A page', () => {
    const around: Surroundings = {
        run: 'run1',
        profile: 'p',
        now,
        mode: 'ranges',
        exclusions: () => '',
        models: new Map([['full', { sysId: 'model-full', displayName: 'Miro Full' }]]),
        idleDays: () => 60,
        userOf: (email) => `user-${email}`,
    }
    const rowOf = (one: ReturnType<typeof member>, values = {}) => {
        const [insert] = planPage([one], [], around).inserts
        return { ...stored({ ...insert, sysId: 'r1' }), ...values }
    }
    it('marks guests as not reclaimable, because SCIM cannot see them', () => {
        for (const role of ['organization_external_user', 'organization_team_guest_user']) {
            expect(planPage([member({ id: '1', role })], [], around).inserts[0].reclaimable).toBe(false)
        }
        expect(planPage([member({ id: '1' })], [], around).inserts[0].reclaimable).toBe(true)
    })
    it('keeps an unknown licence with an empty model', () => {
        const [insert] = planPage([member({ id: '1', licence: 'creator_plus' })], [], around).inserts
        expect(insert).toMatchObject({ subscription_identifier: 'creator_plus', software_model: null })
    })
    it('leaves a user that was set by hand and corrects one that was not', () => {
        const one = member({ id: '1' })
        const manual = rowOf(one, { user: 'chosen', userSource: 'manual' })
        expect(planPage([one], [manual], around)).toMatchObject({ updates: [], unchanged: 1 })
        const wrong = rowOf(one, { user: 'other', userSource: 'integration' })
        expect(planPage([one], [wrong], around).updates[0].values).toEqual({
            user: `user-${one.email}`,
            user_source: 'integration',
        })
    })
    it('keeps the later activity where Miro shows an earlier one or none, names the member, and writes nothing for it', () => {
        const row = rowOf(member({ id: '1', lastActivityAt: now - 5 * 86400000 }))
        for (const lastActivityAt of [0, null, now - 90 * 86400000]) {
            const plan = planPage([member({ id: '1', lastActivityAt })], [row], around)
            expect(plan).toMatchObject({ backwards: ['1'], updates: [], unchanged: 1 })
        }
        const other = planPage([member({ id: '1', lastActivityAt: 0, licence: 'free' })], [row], around)
        expect(other.updates[0].values.last_activity).toBe(row.lastActivity)
        const hour = planPage([member({ id: '1', lastActivityAt: now - 5 * 86400000 - 3600000 })], [row], around)
        expect(hour).toMatchObject({ backwards: [], unchanged: 1 })
    })
    it('reports somebody idle who shows activity', () => {
        const idle = rowOf(member({ id: '1', lastActivityAt: now - 90 * 86400000 }))
        const back = member({ id: '1', lastActivityAt: now })
        expect(planPage([back], [idle], around)).toMatchObject({ activeAgain: 1 })
        const busy = rowOf(member({ id: '1', lastActivityAt: now - 5 * 86400000 }))
        expect(planPage([back], [busy], around)).toMatchObject({ activeAgain: 0 })
    })
    it('gathers people who were only active since then by the day, and writes nobody for another hour of the same day', () => {
        const [today, yesterday] = ['2026-11-16', '2026-11-15']
        const known = [1, 2, 3, 4, 5].map((id) => member({ id: String(id), lastActivityAt: now - 9 * 86400000 }))
        const rows = known.map((one) => rowOf(one, { sysId: `r${one.id}`, externalUserId: one.id }))
        const seen = [now, now - 3600000, now - 86400000, now - 9 * 86400000 + 60000, now]
        const page = known.map((one, at) => ({ ...one, lastActivityAt: seen[at], role: at === 4 ? 'other' : one.role }))
        for (const mode of ['ranges', 'stamped'] as const) {
            const plan = planPage(page, rows, { ...around, mode })
            expect([...plan.activity]).toEqual([
                [today, ['r1', 'r2']],
                [yesterday, ['r3']],
            ])
            expect(plan.updates.map((one) => [one.sysId, one.values.last_activity])).toEqual([['r5', today]])
            expect(plan.unchanged).toBe(1)
            expect(plan.stamp).toEqual(mode === 'stamped' ? ['r1', 'r2', 'r3', 'r4'] : [])
        }
    })
    it('takes a mark away by itself, where the day of the last activity is another one as well', () => {
        const one = member({ id: '1' })
        const marked = rowOf(member({ id: '1', lastActivityAt: now - 9 * 86400000 }), { missingSince: 'run0' })
        const plan = planPage([one], [marked], around)
        expect(plan.updates[0].values).toEqual({ missing_since: null, last_activity: '2026-11-15' })
        expect(plan.activity.size).toBe(0)
    })
    it('keeps the day of somebody whose last activity Miro no longer tells, and names them', () => {
        const plan = planPage([member({ id: '1', lastActivityAt: null })], [rowOf(member({ id: '1' }))], around)
        expect([plan.updates.length, plan.activity.size, plan.backwards]).toEqual([0, 0, ['1']])
    })
    it('brings a row of an earlier version, which holds a time behind the day, to the day', () => {
        const one = member({ id: '1' })
        const plan = planPage([one], [rowOf(one, { lastActivity: '2026-11-15 03:00:00' })], around)
        expect([...plan.activity]).toEqual([['2026-11-15', ['r1']]])
        expect(plan.activeAgain).toBe(0)
    })
    it('counts a member twice on it once, and leaves out one whose id is too long', () => {
        const page = planPage([member({ id: '1' }), member({ id: '1' }), member({ id: '9'.repeat(41) })], [], around)
        expect(page.inserts).toHaveLength(1)
        expect(page.leftOut).toBe(1)
    })
    it('takes its own mark back when the same run meets the member again', () => {
        const one = member({ id: '1' })
        const marked = rowOf(one, { missingSince: 'run1' })
        expect(planPage([one], [marked], around).updates[0].values).toEqual({ missing_since: null })
    })
    it('cuts nothing that matters: 19-digit ids stay texts, long role lists are shortened', () => {
        const [insert] = planPage(
            [member({ id: '3074457345821140946', adminRoles: Array(200).fill('User Admin') })],
            [],
            around
        ).inserts
        expect(insert.external_user_id).toBe('3074457345821140946')
        expect(String(insert.admin_roles).length).toBeLessThanOrEqual(1000)
    })
})

it('a checkpoint that is cut or of another version is not continued; nothing saved yet is a run that begins', () => {
    const good = writeCheckpoint(firstCheckpoint('ranges'), checkpointVersion)
    expect(readCheckpoint(good, checkpointVersion)).toEqual({
        ...firstCheckpoint('ranges'),
        version: checkpointVersion,
    })
    for (const bad of [good.slice(0, -5), '{"version":2}', '[]']) {
        expect(readCheckpoint(bad, checkpointVersion)).toBeNull()
    }
    for (const nothing of [null, '']) expect(readCheckpoint(nothing, checkpointVersion)).toEqual({})
})
