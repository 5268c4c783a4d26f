// The house's lint rules on a small house with faults planted in it: each fault makes lint fail, and says what is wrong.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(__dirname, '..', '..', '..')
const scope = 'x_any_app'
const sound: Record<string, string> = {
    'now.config.json': JSON.stringify({ scope }),
    'src/server/base/days.ts': 'export const oneDay = 86400000\n',
    'src/server/platform/rows.ts': "import { gs } from '@servicenow/glide'\nexport const say = () => gs.info('')\n",
    'src/server/profiles/profile.store.ts': `import { say } from '../platform/rows.ts'
export interface Profile {
    id: string
}
export const table = '${scope}_profile'
export const read = () => say()
`,
    'src/server/profiles/banner.ts': `import type { Profile } from './profile.store.ts'
export const banner = (profile: Profile) => profile.id
`,
}
const script = `
import { ESLint } from ${JSON.stringify(join(root, 'node_modules/eslint/lib/api.js'))}
import house from ${JSON.stringify(join(root, 'local/lint/plugin.mjs'))}
import tseslint from ${JSON.stringify(join(root, 'node_modules/typescript-eslint/dist/index.js'))}
const rules = Object.fromEntries(Object.keys(house.rules).map((name) => ['house/' + name, 'error']))
const overrideConfig = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser }, plugins: { house }, rules }
const eslint = new ESLint({ cwd: process.argv[2], overrideConfigFile: true, overrideConfig })
const results = await eslint.lintFiles(['src'])
console.log(JSON.stringify(results.flatMap((each) => each.messages).map((each) => each.ruleId + ': ' + each.message)))
`

/** What lint says of the sound house with these files added or changed. */
function lintWith(planted: Record<string, string>): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'house-'))
    try {
        for (const [name, text] of Object.entries({ ...sound, ...planted, 'lint.mjs': script })) {
            mkdirSync(dirname(join(folder, name)), { recursive: true })
            writeFileSync(join(folder, name), text)
        }
        symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
        return JSON.parse(execFileSync(process.execPath, ['lint.mjs', folder], { cwd: folder, encoding: 'utf8' }))
    } finally {
        rmSync(folder, { recursive: true })
    }
}

test('a sound house passes, type imports of a store by a pure file included', () => {
    expect(lintWith({})).toEqual([])
})

test('a pure file that reaches the database over two hops fails, with the way named', () => {
    const planted = {
        'src/server/profiles/setup.ts': "import { read } from './profile.store.ts'\nexport const setup = read\n",
        'src/server/profiles/plan.ts': "import { setup } from './setup.ts'\nexport const plan = setup\n",
    }
    expect(lintWith(planted)).toContain(
        'house/pure-stays-pure: A pure file reaches the platform: profiles/plan.ts > profiles/setup.ts > profiles/profile.store.ts. Hand it what it needs.'
    )
})

test('an upward import fails, also of a type and also in a type expression', () => {
    const upward = [
        "import { table } from '../profiles/profile.store.ts'\nexport const named = table\n",
        "import type { Profile } from '../profiles/profile.store.ts'\nexport type Named = Profile\n",
        "export type Named = import('../profiles/profile.store.ts').Profile\n",
    ]
    for (const source of upward) {
        const said = lintWith({ 'src/server/runs/run.act.ts': source })
        expect(said).toEqual([expect.stringContaining('house/imports-point-down: runs may not know profiles/')])
    }
})

test("a second use of a table's name fails in both files, also inside an address", () => {
    const planted = { 'src/server/profiles/link.ts': `export const page = '${scope}_profile_list.do'\n` }
    const said = lintWith(planted).filter((each) => each.startsWith('house/one-home-per-table'))
    expect(said).toHaveLength(2)
    expect(said[0]).toContain(`${scope}_profile is named in profiles/link.ts and profiles/profile.store.ts`)
})

test('two files of an area that differ by a gerund fail', () => {
    const planted = {
        'src/server/profiles/judge.ts': 'export const judge = 1\n',
        'src/server/profiles/judging.ts': 'export const judged = 1\n',
    }
    expect(lintWith(planted)).toEqual([expect.stringContaining('house/no-gerund-twins: judge.ts and judging.ts')])
})

test('an import without extension, an inline type and a block comment as header fail', () => {
    const said = lintWith({
        'src/server/base/late.ts':
            "/** Late. */\nimport { oneDay, type Day } from './days'\nexport const late: Day = oneDay\n",
    })
    expect(said.map((each) => each.split(':')[0]).sort()).toEqual([
        'house/explicit-extension',
        'house/line-comments',
        'house/types-apart',
    ])
})
