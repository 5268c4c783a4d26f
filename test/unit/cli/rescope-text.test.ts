// How names, prefixes and record IDs read under another vendor.
import nowConfig from '../../../now.config.json'
import { prefixOf, scopeUnder } from '../../../local/cli/deploy-decide.ts'
import { idUnder, leftIn, readScope, renamed, renamingOf, sortedKeys } from '../../../local/cli/rescope-text.ts'

const { scope } = nowConfig
const prefix = prefixOf(scope)
const own = '0123456789abcdef0123456789abcdef'
const platform = '6816f79cc0a8016401c5a33be04be441'
const keys = `'a-key': {\n    table: 'sys_script'\n    id: '${own}'\n}`
const renaming = renamingOf(scope, 'x_other_miro', keys, [])

describe('a text under another scope', () => {
    it('has every table, role, event and path under it, and other names under the prefix', () => {
        expect(renamed(`${scope}_profile ${scope}.admin /api/${scope}/consent ${prefix}_fix_seat`, renaming)).toBe(
            'x_other_miro_profile x_other_miro.admin /api/x_other_miro/consent x_other_fix_seat'
        )
        expect(renamed(`apps of ${prefix}_… and \`${prefix}\``, renaming)).toBe('apps of x_other_… and `x_other`')
    })

    it("keeps the platform's own names and IDs", () => {
        const vendor = prefix.slice(2)
        expect(renamed(`${vendor}_internal requires_${vendor}_internal_role ${platform}`, renaming)).toBe(
            `${vendor}_internal requires_${vendor}_internal_role ${platform}`
        )
    })

    it('has other IDs for its own records: the same ones every time, different ones for each vendor', () => {
        expect(renamed(own, renaming)).toBe(idUnder('x_other_miro', own))
        expect(idUnder('x_other_miro', own)).toMatch(/^[0-9a-f]{32}$/)
        expect(new Set([own, idUnder('x_other_miro', own), idUnder('x_third_miro', own)]).size).toBe(3)
    })

    it('tells what of the old vendor is left', () => {
        expect(leftIn('nothing', renaming)).toEqual([])
        expect(leftIn(`a ${prefix.toUpperCase()}_THING`, renaming)).toEqual([prefix.toUpperCase()])
        expect(leftIn(own, renaming)).toEqual([own])
    })

    it('keeps composite keys sorted by ID, as the SDK writes them', () => {
        const entry = (id: string) => `        {\n            table: 't'\n            id: '${id}'\n        },`
        const [a, b] = ['a'.repeat(32), 'b'.repeat(32)]
        const written = (first: string, second: string) =>
            `    composite: [\n${entry(first)}\n${entry(second)}\n    ]\n`
        expect(sortedKeys(written(b, a))).toBe(written(a, b))
    })
})

describe('the scope of a copy', () => {
    const old = 'x_old_miro_sam'

    it('has 18 characters at most', () => {
        expect(readScope(old, 'x_1821654')).toEqual({ scope: `x_1821654_miro_sam` })
        expect(readScope(old, 'x_18216541')).toMatch(/19 characters; ServiceNow takes 18 at most/)
        expect(readScope(old, 'x_18216541', 'x_18216541_miro')).toEqual({ scope: 'x_18216541_miro' })
    })

    it.each([
        ['acme', undefined, /^--prefix is x_/],
        ['x_Acme', undefined, /^--prefix is x_/],
        ['x_acme', 'x_other_sam', /must begin with x_acme_/],
        ['x_acme', 'x_acme_Miro', /small letters/],
        ['x_acme', 'x_acme_', /small letters/],
        ['x_old', undefined, /already/],
    ])('is refused in words for %s %s', (given, wanted, words) => {
        expect(readScope(old, given, wanted)).toMatch(words)
    })

    it('is shortened by itself where the company code is long', () => {
        expect(scopeUnder('x_acme', 'x_old_miro_sam')).toBe('x_acme_miro_sam')
        expect(scopeUnder('x_18216541', 'x_old_miro_sam')).toBe('x_18216541_mirosam')
        expect(scopeUnder('x_1821654199', 'x_old_miro_sam')).toBe('x_1821654199_msam')
        expect(scopeUnder('x_182165419912', 'x_old_miro_sam')).toBeNull()
    })
})
