import fc from 'fast-check'
import { parseJson } from '../../../src/server/base/json.ts'
import { compareIds, parseInstant, parseMember, parseMembers } from '../../../src/server/miro/members.ts'
import { parseMembersPage } from '../../../src/server/miro/rest.ts'
import type { Member } from '../../../src/server/miro/members.ts'

const documented = {
    id: '3074457345821140934',
    active: true,
    email: 'user@miro.com',
    lastActivityAt: '2024-04-11T15:04:04.088Z',
    license: 'full',
    licenseAssignedAt: '2024-04-11T15:04:04.089Z',
    role: 'organization_internal_user',
    type: 'organization-member',
    adminRoles: [{ type: 'prebuilt', name: 'User Admin' }],
}

describe('A member of an organization', () => {
    test('as Miro documents it is read completely', () => {
        expect(parseMember(documented)).toEqual({
            id: '3074457345821140934',
            email: 'user@miro.com',
            active: true,
            licence: 'full',
            role: 'organization_internal_user',
            lastActivityAt: Date.UTC(2024, 3, 11, 15, 4, 4, 88),
            licenceAssignedAt: Date.UTC(2024, 3, 11, 15, 4, 4, 89),
            adminRoles: ['User Admin'],
        })
    })

    test.each([
        ['missing', undefined],
        ['null', null],
        ['empty', ''],
    ])('who was never active (%s date) has no last activity', (_form, lastActivityAt) => {
        expect((parseMember({ ...documented, lastActivityAt }) as Member).lastActivityAt).toBeNull()
    })

    test.each([{}, 'User Admin', 1, true, [null], [{}], [{ name: '' }], [['x']]])(
        'whose admin roles come as %j holds at least an unknown one',
        (adminRoles) => {
            expect((parseMember({ ...documented, adminRoles }) as Member).adminRoles.length).toBeGreaterThan(0)
        }
    )

    test.each([undefined, null, []])('whose admin roles are %j holds none', (adminRoles) => {
        expect((parseMember({ ...documented, adminRoles }) as Member).adminRoles).toEqual([])
    })

    test.each([0, 1700000000000, 'yesterday', true, {}, '2026-13-45T00:00:00Z', '1970-01-01T00:00:00.000Z'])(
        'whose last activity is %j is protected, not taken for never active',
        (lastActivityAt) => {
            const read = parseMember({ ...documented, adminRoles: [], lastActivityAt }) as Member
            expect(read.adminRoles).toEqual(['unreadable last activity'])
        }
    )

    test.each([12.5, 1e21, -1, true, {}, ['3074457345821140934'], ' 3074457345821140934', '3e18'])(
        'whose id is %j is left out, never rounded',
        (id) => {
            expect(parseMember({ ...documented, id })).toBe('bad_id')
        }
    )

    test.each([{}, [], 5, true, ' '])('a cursor of the form %j is never the end of the list', (cursor) => {
        expect(typeof parseMembersPage({ data: [], cursor })).toBe('string')
    })

    test('with licence and role in capitals or unknown to us is read, in lower case', () => {
        const member = parseMember({ ...documented, license: 'CREATOR_PLUS', role: 'ORGANIZATION_INTERNAL_ADMIN' })
        expect(member).toMatchObject({ licence: 'creator_plus', role: 'organization_internal_admin' })
    })

    test('without licence and role is read as unknown', () => {
        const member = parseMember({ ...documented, license: null, role: undefined })
        expect(member).toMatchObject({ licence: 'unknown', role: 'unknown' })
    })

    test('counts as active unless Miro says otherwise', () => {
        const active = [undefined, null, true, 'true', 1].map((value) => parseMember({ ...documented, active: value }))
        expect(active.map((member) => (member as Member).active)).toEqual([true, true, true, true, true])
        expect(parseMember({ ...documented, active: false })).toMatchObject({ active: false })
        expect(parseMember({ ...documented, active: 'False' })).toMatchObject({ active: false })
    })

    test('keeps all 19 digits of an id written as a bare number', () => {
        const parsed = parseJson('{"id":3074457358607431473,"note":"a number 3074457358607431473 in a text"}')
        expect(parsed).toEqual({
            ok: true,
            value: { id: '3074457358607431473', note: 'a number 3074457358607431473 in a text' },
        })
    })

    test('without an id is reported and the others are kept', () => {
        const { members, skipped } = parseMembers([{ email: 'a@b.c' }, documented, null, { id: 'x7' }])
        expect(members.map(({ id }) => id)).toEqual(['3074457345821140934'])
        expect(skipped).toEqual([
            { position: 0, reason: 'no_id' },
            { position: 2, reason: 'not_an_object' },
            { position: 3, reason: 'bad_id' },
        ])
    })

    test('may be anything at all without anything being thrown', () => {
        fc.assert(
            fc.property(fc.jsonValue(), (value) => {
                const { members, skipped } = parseMembers([value])
                return members.length + skipped.length === 1
            }),
            { verbose: true }
        )
    })

    test('is not lost to an object whose toString is no function', () => {
        const member = parseMember({ id: '3074457345821140934', active: { toString: '' } }) as Member
        expect(member.active).toBe(true)
    })

    test('with fields of any kind is still a member when its id is one', () => {
        const anything = fc.record(
            { active: fc.jsonValue(), email: fc.jsonValue(), license: fc.jsonValue(), adminRoles: fc.jsonValue() },
            { requiredKeys: [] }
        )
        fc.assert(
            fc.property(anything, (fields) => {
                const member = parseMember({ ...fields, id: '3074457345821140934' }) as Member
                return typeof member.email === 'string' && typeof member.active === 'boolean'
            }),
            { verbose: true }
        )
    })
})

describe('An instant of Miro', () => {
    test.each([
        ['2024-04-11T15:04:04.088Z', Date.UTC(2024, 3, 11, 15, 4, 4, 88)],
        ['2024-04-11T15:04:04Z', Date.UTC(2024, 3, 11, 15, 4, 4)],
        ['2023-09-01T09:30:10.840687Z', Date.UTC(2023, 8, 1, 9, 30, 10, 840)],
        ['2023-09-01T09:30:10.840+0000', Date.UTC(2023, 8, 1, 9, 30, 10, 840)],
        ['2023-09-01T09:30:10-05:30', Date.UTC(2023, 8, 1, 15, 0, 10)],
        ['2023-02-31T09:30:10Z', null],
        ['2023-09-01', null],
        ['soon', null],
        [1693560610000, null],
    ])('%s is read as %s', (text, instant) => expect(parseInstant(text)).toBe(instant))

    test('is the same with and without an offset, also where there is no such instant', () => {
        const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'))
        const shown = fc.tuple(
            fc.integer({ min: 1970, max: 2099 }),
            two,
            two,
            two,
            two,
            two,
            fc.constantFrom('', '.007')
        )
        fc.assert(
            fc.property(shown, ([year, month, day, hour, minute, second, decimals]) => {
                const text = `${year}-${month}-${day}T${hour}:${minute}:${second}${decimals}`
                return parseInstant(`${text}Z`) === parseInstant(`${text}+00:00`)
            }),
            { verbose: true, numRuns: 2000 }
        )
    })

    test('survives being written by JavaScript', () => {
        const dates = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
        fc.assert(
            fc.property(dates, (date) => parseInstant(date.toISOString()) === date.getTime()),
            { verbose: true }
        )
    })
})

test('Ids are ordered as numbers, whatever their length', () => {
    fc.assert(
        fc.property(fc.bigInt({ min: 1n, max: 10n ** 24n }), fc.bigInt({ min: 1n, max: 10n ** 24n }), (a, b) => {
            expect(Math.sign(compareIds(String(a), String(b)))).toBe(a < b ? -1 : a > b ? 1 : 0)
        }),
        { verbose: true }
    )
})

describe('An answer of Miro', () => {
    test('that is no JSON, empty or far too large is told apart', () => {
        expect(parseJson('<html>')).toEqual({ ok: false, reason: 'not_json' })
        expect(parseJson('  ')).toEqual({ ok: false, reason: 'empty' })
        expect(parseJson(' '.repeat(5_000_001))).toEqual({ ok: false, reason: 'too_large' })
    })

    test('keeps its meaning when large integers are protected', () => {
        fc.assert(
            fc.property(fc.jsonValue(), (value) => {
                const text = JSON.stringify(value)
                fc.pre(!/\d{16}/.test(text))
                const withId = parseJson(`{"id":3074457358607431473,"value":${text}}`)
                expect(withId).toEqual({ ok: true, value: { id: '3074457358607431473', value: JSON.parse(text) } })
            }),
            { verbose: true }
        )
    })
})
