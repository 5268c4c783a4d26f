// The workflow for GitHub cannot run here: it is read as YAML, and what its steps name has to be there.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import packageFile from '../../../package.json'

// Comes with the linter.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { load } = require('js-yaml') as { load(text: string): unknown }

interface Step {
    name?: string
    uses?: string
    run?: string
    with?: { path?: string }
}
interface Workflow {
    on: Record<string, unknown>
    permissions: Record<string, string>
    jobs: Record<string, { 'runs-on': string; container?: string; 'timeout-minutes'?: number; steps: Step[] }>
}

const root = join(__dirname, '../../..')
const text = (path: string) => readFileSync(join(root, path), 'utf8')
const workflow = load(text('.github/workflows/ci.yml')) as Workflow
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

test('it runs on pushes and pull requests, reads only, and ends by itself', () => {
    expect(Object.keys(workflow.on).sort()).toEqual(['pull_request', 'push'])
    expect(workflow.permissions).toEqual({ contents: 'read' })
    for (const job of Object.values(workflow.jobs)) {
        expect(job['runs-on']).toBe('ubuntu-latest')
        expect(job['timeout-minutes']).toBeGreaterThan(0)
    }
})

test('every step has either a script that is there and can be run, or an action with its version', () => {
    for (const { run, uses } of steps) {
        expect([run, uses].filter(Boolean)).toHaveLength(1)
        if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/)
        else expect(() => accessSync(join(root, run as string), constants.X_OK)).not.toThrow()
    }
    expect(steps.map(({ run }) => run)).toContain('.ci/run')
})

test('what it keeps is what the build and the browser tests write', () => {
    const kept = steps.flatMap(({ with: given }) => given?.path ?? [])
    expect(kept).toEqual(['dist/', 'test/e2e/screenshots/'])
    expect(text('test/e2e/support/visitor.ts')).toContain("join(root, 'test', 'e2e', 'screenshots')")
})

test('its container has the Node the package asks for', () => {
    const wanted = Number(/\d+/.exec(packageFile.engines.node)?.[0])
    for (const { container } of Object.values(workflow.jobs))
        expect(Number(/^node:(\d+)/.exec(container ?? '')?.[1])).toBeGreaterThanOrEqual(wanted)
})

test('every npm script and file that .ci/run names is there', () => {
    const script = text('.ci/run')
    const named = [...script.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(2)
    for (const name of named) expect(Object.keys(packageFile.scripts)).toContain(name)
    expect(existsSync(join(root, 'package-lock.json'))).toBe(true)
})
