// The catalogue of texts: nothing in it that nobody says, and nothing said that is not in it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '../../../src/server/texts/catalogue.ts'
import { languages } from '../../../src/server/texts/text.ts'
import type { Wording } from '../../../src/server/texts/text.ts'

function filesBelow(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((one) => one.isFile() && /\.(ts|tsx|js|html)$/.test(one.name))
        .map((one) => join(one.parentPath, one.name))
}

/** Everything that may name a text: the program and the declarations, without the texts themselves and what is made of them. */
const sources = filesBelow('src')
    .filter((file) => !/server\/texts\/|fluent\/(messages|generated)\//.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

/** Keys put together when they are said: `why.${reason}` names every text below why. */
const put = [...sources.matchAll(/`([a-z_]+(?:\.[a-z_]+)*\.)\$\{[^}]*\}((?:\.[a-z_]+)*)`/g)].map(
    ([, before, after]) => new RegExp(`^${before.replace(/\./g, '\\.')}[a-z0-9_.]+${after.replace(/\./g, '\\.')}$`)
)

/** Endings put behind a key that is said itself: `${failure}.next`. */
const endings = [...sources.matchAll(/`\$\{[^}]*\}(\.[a-z_]+)`/g)].map(([, ending]) => ending)

function isSaid(key: string): boolean {
    if (key.endsWith('.one') && key.slice(0, -'.one'.length) in catalogue) return isSaid(key.slice(0, -'.one'.length))
    const before = endings.filter((ending) => key.endsWith(ending)).map((ending) => key.slice(0, -ending.length))
    if (before.some(isSaid)) return true
    // The cockpit's page asks for its own words, without the name it has in the catalogue.
    if (key.startsWith('cockpit.') && isSaid(key.slice('cockpit.'.length))) return true
    return sources.includes(`'${key}'`) || sources.includes(`x_snc_miro_sam.${key}`) || put.some((one) => one.test(key))
}

describe('The catalogue of texts', () => {
    it('has no text that nobody says', () => {
        expect(Object.keys(catalogue).filter((key) => !isSaid(key))).toEqual([])
    })

    it('stands in files of the areas that say it', () => {
        const files = readdirSync('src/server/texts').filter((name) => !['catalogue.ts', 'text.ts'].includes(name))
        const areas = JSON.parse(readFileSync('local/lint/areas.json', 'utf8')) as string[]
        expect(files.filter((name) => !areas.includes(name.replace(/(-[a-z]+)?\.ts$/, '')))).toEqual([])
        const keys = files.flatMap((name) =>
            [...readFileSync(join('src/server/texts', name), 'utf8').matchAll(/^    '?([a-z0-9_.]+)'?: \{/gm)].map(
                ([, key]) => key
            )
        )
        expect(keys.sort()).toEqual(Object.keys(catalogue).sort())
    })

    it('fills the same places in every language', () => {
        const places = (worded: string) => [...new Set(worded.match(/\{\d\}/g) ?? [])].sort().join()
        const texts = Object.entries(catalogue) as [string, Wording][]
        const differs = texts.filter(([, one]) =>
            languages.some((language) => places(one[language]) !== places(one.en))
        )
        expect(differs.map(([key]) => key)).toEqual([])
    })

    it('would notice one', () => {
        expect(isSaid('reclaim.nobody_says_this')).toBe(false)
        expect(isSaid('nobody.says.this')).toBe(false)
    })
})
