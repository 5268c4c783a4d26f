// A copy under another vendor's prefix: builds with frozen keys, and shares neither a name nor a record ID with the original.
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import nowConfig from '../../../now.config.json'
import { buildEnvironment } from '../../../local/cli/child-environment.ts'
import { findLeft, formatCopy, writeCopy } from '../../../local/cli/rescope.ts'
import { runProgram, sdk } from '../../../local/cli/run-step.ts'

jest.setTimeout(1_800_000)

const project = resolve('.')
const scope = 'x_1821654_miro'
let folder: string

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'rescoped-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const idsOf = (app: string) =>
    new Set(readdirSync(join(app, 'dist', 'app', 'update')).flatMap((name) => name.match(/[0-9a-f]{32}/) ?? []))

it('is written, builds as it is, and has nothing of the original', async () => {
    const { files, renaming } = writeCopy(project, folder, scope)
    expect(files).toBeGreaterThan(500)
    await formatCopy(project, folder)
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
    const lines: string[] = []
    const code = await runProgram(sdk(folder, buildEnvironment(process.env), 'build', '--frozenKeys'), (line) =>
        lines.push(line)
    )
    expect([code, lines.join('\n')]).toEqual([0, expect.stringContaining('successfully')])
    const built = join(folder, 'dist', 'app')
    expect(findLeft(built, renaming)).toEqual([])
    const [mine, theirs] = [idsOf(project), idsOf(folder)]
    expect(theirs.size).toBe(mine.size)
    expect([...theirs].filter((id) => mine.has(id))).toEqual([])
    expect(nowConfig.scope).not.toBe(scope)
})
