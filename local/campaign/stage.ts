// The stage of one history: a copy of the installed instance and a simulated Miro, reopened after every stop.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { redirectUrl, root } from '../cli/stage.ts'
import { openInstance } from '../instance/index.ts'
import type { Instance, SamSwitches } from '../instance/index.ts'
import { launchMiro } from '../miro/launch.ts'
import type { MiroProcess } from '../miro/launch.ts'
import type { History } from './history.ts'

/** The package as it was built. */
export const builtPackage = join(root, 'dist', 'app')

/** The companion application, installed where a history has SAM Professional. */
const builtCompanion = join(root, 'bridge', 'dist', 'app')

/** What a history has of SAM Professional; absent: nothing. */
type Sam = Partial<SamSwitches> | undefined

const samOf = (sam: Sam) => (sam ? ({ sam: 'pro', samSwitches: sam } as const) : ({ sam: true } as const))

/** A folder of the process' own, emptied by `removeFolder`. */
let folder: string | null = null
const installed = new Map<string, string>()

export function campaignFolder(): string {
    return (folder ??= mkdtempSync(join(tmpdir(), 'miro-sam-campaign-')))
}

export function removeFolder(): void {
    if (folder) rmSync(folder, { recursive: true, force: true })
    folder = null
    installed.clear()
}

/** Installs a package once; every history begins with a copy of that file. */
function installedFile(packageFolder: string, sam: Sam): string {
    const key = `${packageFolder}\n${JSON.stringify(sam ?? null)}`
    const held = installed.get(key)
    if (held) return held
    if (!existsSync(packageFolder)) throw new Error('Nothing is built yet: run npm run build first.')
    const instance = openInstance({ seed: 11, startAt: Date.UTC(2026, 8, 1), ...samOf(sam), packageFolder })
    if (sam) installCompanion(instance)
    instance.activateFlows()
    const file = join(campaignFolder(), `installed-${++installs}.db`)
    instance.saveAs(file)
    instance.close()
    installed.set(key, file)
    return file
}

function installCompanion(instance: Instance): void {
    if (!existsSync(builtCompanion)) throw new Error('The companion is not built yet: run npm run build:bridge first.')
    instance.install(builtCompanion)
}

/** A package that is of no more use; what was installed of it goes. */
export function forgetInstalled(packageFolder: string): void {
    for (const [key, file] of installed) {
        if (!key.startsWith(`${packageFolder}\n`)) continue
        rmSync(file, { force: true })
        installed.delete(key)
    }
}

let copies = 0
let installs = 0

export function copyOfInstalled(packageFolder = builtPackage, sam?: Sam): string {
    const file = join(campaignFolder(), `history-${++copies}.db`)
    copyFileSync(installedFile(packageFolder, sam), file)
    return file
}

/** Opens (again) the database file of a history at an instant; `turn` counts the openings, so that no identifier repeats. */
export function openAt(file: string, { seed, sam }: History, turn: number, at: number): Instance {
    return openInstance({ file, seed: seed * 1000 + turn, clock: 'virtual', startAt: at, ...samOf(sam) })
}

/** Installs the same package over the data, as the upgrade to a next version does, with its separate activation of flows. */
export function upgrade(instance: Instance, packageFolder = builtPackage): void {
    instance.install(packageFolder)
    if (instance.sam) installCompanion(instance)
    instance.activateFlows()
}

/** Every organization of a history has people of its own. */
export function launchMiroFor(history: History, at: number): Promise<MiroProcess> {
    return launchMiro({
        members: history.members,
        seed: history.seed + at * 100_000,
        asOf: new Date(history.startAt).toISOString(),
        oddities: history.oddities,
        redirectUris: [redirectUrl],
        settings: history.miro,
    })
}
