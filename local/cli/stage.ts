// Builds the app, installs it unmodified into a fresh embedded instance and starts the simulated Miro beside it.
import { writeMessages } from '../build/messages.ts'
import { writeWords } from '../build/words.ts'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openInstance } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'
import { launchMiro } from '../miro/launch.ts'
import type { MiroProcess } from '../miro/launch.ts'
import { buildEnvironment } from './child-environment.ts'
import { runProgram, sdk } from './run-step.ts'
import type { Step } from './telling.ts'
import { seedMemberUsers } from './users.ts'

export const root = join(__dirname, '..', '..')
const companion = join(root, 'bridge', 'dist', 'app')
export const redirectUrl = 'https://embedded.service-now.com/oauth_redirect.do'

export interface Stage {
    instance: Instance
    miro: MiroProcess
    close(): Promise<void>
}

export interface StageOptions {
    members: number
    seed: number
    noBuild?: boolean
    /** SAM Professional on the instance, and the companion application. */
    sam?: boolean
    /** Database file; default a temporary one. */
    file?: string
    /** Epoch milliseconds the virtual clock begins at. */
    startAt?: number
    oddities?: 'all' | 'documented' | 'none'
    /** No sys_user rows for the members: for measurements of the download alone. */
    noUsers?: boolean
    progress?: (line: string) => void
    /** Shows the longer steps; without it they are said as lines. */
    step?: Step
}

/** 2026-11-16 06:00 UTC, a Monday: the same start every time, so that a run with one seed repeats exactly. */
export const defaultStart = Date.UTC(2026, 10, 16, 6, 0, 0)

/** Runs the SDK's own build; its output is shown only when it fails. */
export async function buildApp(): Promise<void> {
    writeMessages()
    writeWords()
    await build()
}

/** @param folder of the companion application; none: the app itself */
async function build(...folder: string[]): Promise<void> {
    const said: string[] = []
    const program = sdk(root, buildEnvironment(process.env), 'build', ...folder, '--frozenKeys')
    if ((await runProgram(program, (line) => said.push(line))) !== 0)
        throw new Error(`The build failed.\n${said.join('\n')}`)
}

/** Installs what was built; answers what to say about it. */
export function installApp(instance: Instance): string {
    const report = instance.install(join(root, 'dist', 'app'))
    if (instance.sam) instance.install(companion)
    const flows = instance.activateFlows()
    const records = Object.values(report.records).reduce((sum, count) => sum + count, 0)
    return `${records} records in ${(report.milliseconds / 1000).toFixed(1)} s; active flows: ${flows.join(', ')}`
}

export async function openStage(options: StageOptions): Promise<Stage> {
    const say = options.progress ?? (() => {})
    const step: Step = options.step ?? (async (title, work) => (say(`${title} …`), work((text) => say(`  ${text}`))))
    if (!options.noBuild) await step('Building the app with the ServiceNow SDK', () => buildApp())
    else if (!existsSync(join(root, 'dist', 'app')))
        throw new Error('Nothing is built yet: leave out --no-build, or run npm run build first.')
    if (options.sam && !options.noBuild) await step('Building the companion application', () => build('bridge'))
    else if (options.sam && !existsSync(companion))
        throw new Error('The companion is not built yet: leave out --no-build, or run npm run build:bridge first.')
    if (options.file) {
        mkdirSync(dirname(options.file), { recursive: true })
        for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(options.file + suffix, { force: true })
    }
    const startAt = options.startAt ?? defaultStart
    const instance = openInstance({
        file: options.file,
        seed: options.seed,
        clock: 'virtual',
        startAt,
        sam: options.sam ? 'pro' : true,
    })
    await step('Installing it into the embedded instance', (update) => update(installApp(instance), true))
    const miro = await launchMiro({
        members: options.members,
        seed: options.seed,
        asOf: new Date(startAt).toISOString(),
        oddities: options.oddities,
        redirectUris: [redirectUrl],
    })
    instance.network.routes.set('https://api.miro.com', miro.info.url)
    instance.network.routes.set('https://miro.com', miro.info.url)
    if (!options.noUsers) {
        const seeded = await seedMemberUsers(instance, miro)
        say(`Simulated Miro: ${options.members} members; ${seeded} of them have a user record here.`)
    }
    return {
        instance,
        miro,
        async close() {
            instance.close()
            await miro.stop()
        },
    }
}
