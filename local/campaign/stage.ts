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
const builtPackage = join(root, 'dist', 'app')

/** What a history is played with. */
export interface Packages {
    readonly app: string
    /** The companion application, installed where a history has SAM Professional. */
    readonly companion: string
    /** A module that stands there changed, whatever is installed. */
    readonly changed?: ChangedModule
}

/** A module below src/server of one of the packages, and what it says instead. */
export interface ChangedModule {
    readonly of: 'app' | 'companion'
    readonly module: string
    readonly content: string
}

/** As they were built. */
export const builtPackages: Packages = { app: builtPackage, companion: join(root, 'bridge', 'dist', 'app') }

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

const installedAt = Date.UTC(2026, 8, 1)

/** Installs a package once; every history begins with a copy of that file. */
function installedFile(app: string): string {
    return kept(app, () => {
        if (!existsSync(app)) throw new Error('Nothing is built yet: run npm run build first.')
        return openInstance({ seed: 11, startAt: installedAt, sam: true, packageFolder: app })
    })
}

/** SAM Professional and the companion come to an instance that has the app. */
function installedWithSam({ app, companion }: Packages, sam: Partial<SamSwitches>): string {
    return kept([app, companion, JSON.stringify(sam)].join('\n'), () => {
        if (!existsSync(companion)) throw new Error('The companion is not built yet: run npm run build:bridge first.')
        const file = copied(installedFile(app))
        const instance = openInstance({ file, seed: 13, startAt: installedAt, sam: 'pro', samSwitches: sam })
        instance.install(companion)
        return instance
    })
}

function kept(key: string, make: () => Instance): string {
    const held = installed.get(key)
    if (held) return held
    const instance = make()
    instance.activateFlows()
    const file = join(campaignFolder(), `installed-${++installs}.db`)
    instance.saveAs(file)
    instance.close()
    installed.set(key, file)
    return file
}

let copies = 0
let installs = 0

/** @param sam absent: without SAM */
export function copyOfInstalled(packages: Packages = builtPackages, sam?: Partial<SamSwitches>): string {
    const file = copied(sam ? installedWithSam(packages, sam) : installedFile(packages.app))
    if (packages.changed) {
        const instance = openInstance({
            file,
            seed: 17,
            startAt: installedAt,
            sam: sam ? 'pro' : true,
            samSwitches: sam,
        })
        writeChanged(instance, packages.changed)
        instance.close()
    }
    return file
}

/** A package with one module changed takes seconds to install: the module's record says the same at once. */
function writeChanged({ records }: Instance, { of, module, content }: ChangedModule): void {
    const scope = { app: 'x_snc_miro_sam', companion: 'x_snc_miro_sambr' }[of]
    const found = records.find('sys_module', `pathSTARTSWITH${scope}/^pathENDSWITH/src/server/${module}`)
    if (found.length !== 1) throw new Error(`${found.length} modules ${module} in ${scope}`)
    records.update('sys_module', found[0].sys_id as string, { content })
}

function copied(from: string): string {
    const file = join(campaignFolder(), `history-${++copies}.db`)
    copyFileSync(from, file)
    return file
}

/** Opens (again) the database file of a history at an instant; `turn` counts the openings, so that no identifier repeats. */
export function openAt(file: string, { seed, sam }: History, turn: number, at: number): Instance {
    return openInstance({
        file,
        seed: seed * 1000 + turn,
        clock: 'virtual',
        startAt: at,
        sam: sam ? 'pro' : true,
        samSwitches: sam,
    })
}

/** Installs the same packages over the data, as the upgrade to a next version does, with its separate activation of flows. */
export function upgrade(instance: Instance, { app, companion, changed }: Packages): void {
    instance.install(app)
    if (instance.sam) instance.install(companion)
    instance.activateFlows()
    if (changed) writeChanged(instance, changed)
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
