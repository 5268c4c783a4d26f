// The core's package does not depend on the companion: built where there is no companion, it is the same, file by file.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { buildEnvironment } from '../../../local/cli/child-environment.ts'
import { runProgram, sdk } from '../../../local/cli/run-step.ts'

jest.setTimeout(1_800_000)

const project = resolve('.')
let folder: string

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'core-alone-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * Every build draws these anew, also two of the same sources: ids of records without a key of ours, serial numbers, times. The
 * map of the cockpit's sources says where the libraries lie, which the copy borrows.
 */
const drawnAnew = (text: string) =>
    text
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '(serial)')
        .replace(/\b[0-9a-f]{32}\b/g, '(id)')
        .replace(/(\.\.\/)+[^"]*?node_modules\//g, 'node_modules/')
        .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?Z?/g, '(time)')

const filesOf = (root: string) =>
    (
        readdirSync(root, { recursive: true, withFileTypes: true }) as unknown as {
            path: string
            name: string
            isFile(): boolean
        }[]
    )
        .filter((one) => one.isFile())
        .map((one) => join(one.path, one.name).slice(root.length + 1))
        .sort()

it('builds to the same package', async () => {
    const left = ['.git', '.instance', 'bridge', 'dist', 'node_modules', 'target']
    cpSync(project, folder, { recursive: true, filter: (source) => !left.includes(basename(source)) })
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
    const lines: string[] = []
    const order = sdk(folder, buildEnvironment(process.env), 'build', '--frozenKeys')
    const code = await runProgram(order, (line) => lines.push(line))
    expect([code, lines.join('\n')]).toEqual([0, expect.stringContaining('successfully')])

    const [beside, alone] = [join(project, 'dist', 'app'), join(folder, 'dist', 'app')]
    expect(filesOf(alone)).toEqual(filesOf(beside))
    const differing = filesOf(alone).filter(
        (name) => !readFileSync(join(alone, name)).equals(readFileSync(join(beside, name)))
    )
    process.stdout.write(`core alone: ${filesOf(alone).length} files, drawn anew in ${differing.join(', ')}\n`)
    expect(differing.length).toBeLessThan(10)
    const texts = (name: string) => [alone, beside].map((app) => drawnAnew(readFileSync(join(app, name), 'utf8')))
    expect(differing.filter((name) => texts(name)[0] !== texts(name)[1])).toEqual([])
})
