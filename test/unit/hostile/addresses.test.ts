// Who is who: an address that only looks like another person's finds neither that person nor that person's exclusion.
import fc from 'fast-check'
import { compileExclusions } from '../../../src/server/subscriptions/exclusions.ts'
import { parseMember } from '../../../src/server/miro/members.ts'
import { matchPeople } from '../../../src/server/subscriptions/matching.ts'
import type { Candidate } from '../../../src/server/subscriptions/matching.ts'
import { anyText, holds } from './seeded.ts'

const ownAddress = 'kirsi.king@acme.example.com'

/** Each differs from the address above, and each has been taken for the same somewhere. */
const lookAlikes: Readonly<Record<string, string>> = {
    'a Cyrillic letter': 'kirs\u0456.king@acme.example.com',
    'a Cyrillic letter in the domain': 'kirsi.king@\u0430cme.example.com',
    'the Kelvin sign': '\u212airsi.\u212aing@acme.example.com',
    'a dotless i': 'k\u0131rs\u0131.king@acme.example.com',
    'a dotted capital I': 'K\u0130RS\u0130.KING@ACME.EXAMPLE.COM',
    'a long s': 'kir\u017fi.king@acme.example.com',
    'full-width letters': 'ｋｉｒｓｉ.king@acme.example.com',
    'a full-width at sign': 'kirsi.king＠acme.example.com',
    'a decomposed letter': 'ki\u0301rsi.king@acme.example.com',
    'a composed letter': 'k\u00edrsi.king@acme.example.com',
    'a zero-width space': 'kirsi\u200b.king@acme.example.com',
    'a soft hyphen': 'kirsi\u00ad.king@acme.example.com',
    'a byte order mark': '\ufeffkirsi.king@acme.example.com',
    'a no-break space behind': 'kirsi.king@acme.example.com\u00a0',
    'a space behind': 'kirsi.king@acme.example.com ',
    'a space before': ' kirsi.king@acme.example.com',
    'a line break behind': 'kirsi.king@acme.example.com\n',
    'a NUL behind': 'kirsi.king@acme.example.com\u0000',
    'a dot behind': 'kirsi.king@acme.example.com.',
    'a dot before the at': 'kirsi.king.@acme.example.com',
    'no dot': 'kirsiking@acme.example.com',
    'a plus': 'kirsi.king+miro@acme.example.com',
    'another domain': 'kirsi.king@evil.example',
    'a domain that goes on': 'kirsi.king@acme.example.com.evil.example',
    'a domain that ends alike': 'kirsi.king@evilacme.example.com',
    'two at signs': 'kirsi.king@acme.example.com@evil.example',
    'a quoted name': '"kirsi.king"@acme.example.com',
    'a comment': 'kirsi.king(x)@acme.example.com',
    'a route': '@evil.example:kirsi.king@acme.example.com',
    'a display name': 'Kirsi <kirsi.king@acme.example.com>',
    'a list': 'kirsi.king@acme.example.com,x@evil.example',
    'an alternative': 'kirsi.king@acme.example.com^ORactive=true',
    'a right-to-left mark': 'kirsi.king\u200f@acme.example.com',
    'a wildcard': 'kirsi.k*',
    'SQL wildcards': 'kirsi_king@acme.example.com%',
}

const kirsi: Candidate = {
    sysId: 'kirsi',
    email: ownAddress,
    userName: 'kirsi.king',
    active: true,
    createdOn: '2026-01-01 00:00:00',
}
const rule = (pattern: string, more = {}) => ({
    pattern,
    profileType: '',
    reason: 'r',
    expires: '',
    active: true,
    ...more,
})
const excluded = (pattern: string, name: string) =>
    compileExclusions([], [rule(pattern)], '', '2026-11-16')(name, 'full') !== ''

describe('an address with', () => {
    it.each(Object.entries(lookAlikes))('%s finds nobody else', (_what, address) => {
        expect(matchPeople([kirsi])(address)).toBe('')
        expect(matchPeople([{ ...kirsi, userName: ownAddress, email: '' }])(address)).toBe('')
    })
    it.each(Object.entries(lookAlikes))('%s is not excluded by that person’s rule', (_what, address) => {
        expect(excluded(ownAddress, address)).toBe(false)
        // Around a rule, as it is typed, white space means nothing.
        if (address === address.trim()) expect(excluded(address.replace(/\*/g, ''), ownAddress)).toBe(false)
    })
    it.each(Object.entries(lookAlikes))('%s is read as Miro writes it', (_what, email) => {
        expect(parseMember({ id: '1', email })).toMatchObject({ email })
    })
    it('other case is the same person, and so is the user name of a person without an address', () => {
        for (const same of [ownAddress, ownAddress.toUpperCase(), 'Kirsi.King@Acme.Example.COM']) {
            expect(matchPeople([kirsi])(same)).toBe('kirsi')
            expect(matchPeople([{ ...kirsi, email: '' }])(same)).toBe('kirsi')
            expect(excluded(ownAddress, same)).toBe(true)
            expect(excluded(` ${same} `, ownAddress)).toBe(true)
        }
        expect(matchPeople([{ ...kirsi, email: 'ÄRGER@acme.example.com' }])('ärger@acme.example.com')).toBe('kirsi')
        // The part before the @ is enough where the address on file is of the same house.
        expect(matchPeople([{ ...kirsi, email: 'k.king@mail.acme.example.com' }])(ownAddress)).toBe('kirsi')
        expect(matchPeople([{ ...kirsi, email: 'k.king@example.com' }])(ownAddress)).toBe('kirsi')
    })
})

it('any two texts find each other only where they differ in nothing but the case of letters', () => {
    const sameText = (one: string, other: string) =>
        one.length === other.length &&
        [...one].every((letter, at) => {
            const there = [...other][at]
            // A pair of letters is each other's only capital and small form.
            return (
                letter === there ||
                (letter.toLowerCase() === there?.toLowerCase() && letter.toUpperCase() === there.toUpperCase())
            )
        })
    const letter = fc.constantFrom(
        'k',
        'K',
        '\u212a',
        'i',
        'I',
        '\u0130',
        '\u0131',
        's',
        '\u017f',
        'S',
        'ß',
        'ẞ',
        'σ',
        'ς',
        'Σ',
        'å',
        '\u212b',
        'Å',
        '@',
        '.',
        ' '
    )
    const address = fc.oneof(
        fc.array(letter, { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
        anyText
    )
    let met = 0
    holds(
        fc.property(address, address, (one, other) => {
            const person = { ...kirsi, email: one, userName: '' }
            if (matchPeople([person])(other) !== '') {
                met += 1
                expect(sameText(one, other)).toBe(true)
            }
            const pattern = one.replace(/\*/g, '').trim()
            if (pattern !== '' && excluded(pattern, other)) expect(sameText(pattern, other)).toBe(true)
        }),
        4000
    )
    expect(met).toBeGreaterThan(0)
})

describe('an exclusion pattern', () => {
    it('covers exactly what its text says, with * for anything, line breaks included', () => {
        const piece = fc.constantFrom('a', 'b', '*', '.', '\n', '(', '[', '\\', '$', '^', '+', '?', '😀')
        const text = fc.array(piece, { maxLength: 8 }).map((all) => all.join(''))
        /** The same rule said once more, plainly and slowly. */
        const covers = (pattern: string, name: string): boolean => {
            if (pattern === '') return name === ''
            if (pattern[0] !== '*') return name[0] === pattern[0] && covers(pattern.slice(1), name.slice(1))
            for (let at = 0; at <= name.length; at++) if (covers(pattern.slice(1), name.slice(at))) return true
            return false
        }
        holds(
            fc.property(text, text, (pattern, name) => {
                const plain = pattern.trim()
                if (plain === '') return expect(excluded(pattern, name)).toBe(false)
                expect(excluded(pattern, name)).toBe(covers(plain, name))
            }),
            3000
        )
    })

    it('of any form takes no longer than its length: no name can hold up a run', () => {
        const began = process.cpuUsage()
        for (const pattern of [
            `${'*a'.repeat(500)}*b`,
            `*${'a*'.repeat(500)}b`,
            `${'*a'.repeat(500)}*b*a`,
            '(a+)+$*',
            `${'*'.repeat(9000)}b`,
        ])
            expect(excluded(pattern, 'a'.repeat(10_000))).toBe(false)
        expect(process.cpuUsage(began).user).toBeLessThan(3_000_000)
    })

    it('and its reason of 10,000 characters fit the column that says why', () => {
        const rules = [rule('x'.repeat(10_000), { reason: 'y'.repeat(10_000) })]
        const why = compileExclusions([], rules, '', '2026-11-16')('X'.repeat(10_000), 'full')
        expect(why).toHaveLength(1000)
    })
})
