// A test that cannot fail is worse than a gap: the rules of safety are broken one by one in a copy of the package, and the test
// of the promise must fail, by the promise's own name.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { breakPackage } from '../../../local/campaign/mutate.ts'
import { removeFolder } from '../../../local/campaign/stage.ts'
import { brokenRules } from './broken-rules.ts'
import type { BrokenRule } from './broken-rules.ts'

const root = join(__dirname, '..', '..', '..')

interface Result {
    testResults: { assertionResults: { ancestorTitles: string[]; title: string; status: string }[] }[]
}

/** Full names of the tests that failed with the package in this folder. */
async function failuresWith(folder: string, { file }: BrokenRule): Promise<string[]> {
    const outputFile = `${folder}.json`
    const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js')
    const config = file.includes('.deep.') ? 'jest.deep.config.js' : 'jest.config.js'
    const path = `test/integration/safety/${file}`
    const order = [jest, '--config', config, '-i', '--json', '--outputFile', outputFile, path]
    const env = { ...process.env, MIRO_SAM_PACKAGE: folder, MIRO_SAM_PREPARED: undefined, JEST_WORKER_ID: undefined }
    const child = spawn(process.execPath, order, { cwd: root, env, stdio: 'ignore' })
    await new Promise((resolve) => child.on('close', resolve))
    const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as Result
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
    expect(tests.length).toBeGreaterThan(1)
    return tests
        .filter(({ status }) => status === 'failed')
        .map(({ ancestorTitles, title }) => [...ancestorTitles, title].join(' '))
}

/** Each costs an installation: a run takes a third of them by its seed, and all with MIRO_SAM_EVERY_RULE=1. */
const turn = Number(process.env.FC_SEED ?? 0) % 3
const chosen = brokenRules.filter((_rule, at) => process.env.MIRO_SAM_EVERY_RULE === '1' || at % 3 === turn)

afterAll(removeFolder)

it.each(chosen.map((rule) => [rule.name, rule] as const))('%s: its promise fails', async (_name, rule) => {
    const folder = breakPackage(rule)
    try {
        expect((await failuresWith(folder, rule)).join('\n')).toContain(rule.promise)
    } finally {
        for (const made of [folder, `${folder}-prepared`, `${folder}.json`])
            rmSync(made, { recursive: true, force: true })
    }
})
