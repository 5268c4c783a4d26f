// Builds the app, installs it unmodified into a fresh embedded instance and starts the simulated Miro beside it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openInstance } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'
import { launchMiro } from '../miro/launch'
import type { MiroProcess } from '../miro/launch'
import { seedMemberUsers } from './users'

export const root = join(__dirname, '..', '..')
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
    /** Database file; default a temporary one. */
    file?: string
    /** Epoch milliseconds the virtual clock begins at. */
    startAt?: number
    oddities?: 'all' | 'documented' | 'none'
    /** No sys_user rows for the members: for measurements of the download alone. */
    noUsers?: boolean
    progress?: (line: string) => void
}

/** 2026-11-16 06:00 UTC, a Monday: the same start every time, so that a run with one seed repeats exactly. */
export const defaultStart = Date.UTC(2026, 10, 16, 6, 0, 0)

/** Runs the SDK's own build; its output is shown only when it fails. */
export function buildApp(): void {
    const build = spawnSync('npx', ['now-sdk', 'build', '--frozenKeys'], { cwd: root, encoding: 'utf8' })
    if (build.status !== 0) throw new Error(`The build failed.\n${build.stdout}\n${build.stderr}`)
}

export async function openStage(options: StageOptions): Promise<Stage> {
    const say = options.progress ?? (() => {})
    const packageFolder = join(root, 'dist', 'app')
    if (!options.noBuild) {
        say('Building the app with the ServiceNow SDK …')
        buildApp()
    } else if (!existsSync(packageFolder)) {
        throw new Error('Nothing is built yet: leave out --no-build, or run npm run build first.')
    }
    if (options.file) {
        mkdirSync(dirname(options.file), { recursive: true })
        for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(options.file + suffix, { force: true })
    }
    const startAt = options.startAt ?? defaultStart
    const instance = openInstance({ file: options.file, seed: options.seed, clock: 'virtual', startAt, sam: true })
    const report = instance.install(packageFolder)
    const flows = instance.activateFlows()
    const records = Object.values(report.records).reduce((sum, count) => sum + count, 0)
    say(
        `Installed ${records} records in ${(report.milliseconds / 1000).toFixed(1)} s; active flows: ${flows.join(', ')}.`
    )
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
