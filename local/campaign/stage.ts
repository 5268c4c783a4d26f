/** The stage of one history: a copy of the installed instance and a simulated Miro, reopened after every stop. */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { redirectUrl, root } from '../cli/stage'
import { openInstance } from '../instance/instance'
import type { Instance } from '../instance/instance'
import { launchMiro } from '../miro/launch'
import type { MiroProcess } from '../miro/launch'
import type { History } from './history'

const packageFolder = join(root, 'dist', 'app')

/** A folder of the process' own, emptied by `removeFolder`. */
let folder: string | null = null
let installed: string | null = null

export function campaignFolder(): string {
    return (folder ??= mkdtempSync(join(tmpdir(), 'miro-sam-campaign-')))
}

export function removeFolder(): void {
    if (folder) rmSync(folder, { recursive: true, force: true })
    folder = installed = null
}

/** Installs the built package once; every history begins with a copy of that file. */
export function installedFile(): string {
    if (installed) return installed
    if (!existsSync(packageFolder)) throw new Error('Nothing is built yet: run npm run build first.')
    const instance = openInstance({ seed: 11, startAt: Date.UTC(2026, 8, 1), sam: true, packageFolder })
    instance.activateFlows()
    installed = join(campaignFolder(), 'installed.db')
    instance.saveAs(installed)
    instance.close()
    return installed
}

let copies = 0

export function copyOfInstalled(): string {
    const file = join(campaignFolder(), `history-${++copies}.db`)
    copyFileSync(installedFile(), file)
    return file
}

/** Opens (again) the database file of a history at an instant; `turn` counts the openings, so that no identifier repeats. */
export function openAt(file: string, seed: number, turn: number, at: number, miro: MiroProcess): Instance {
    const instance = openInstance({ file, seed: seed * 1000 + turn, clock: 'virtual', startAt: at, sam: true })
    instance.network.routes.set('https://api.miro.com', miro.info.url)
    instance.network.routes.set('https://miro.com', miro.info.url)
    return instance
}

/** Installs the same package over the data, as the upgrade to a next version does, with its separate activation of flows. */
export function upgrade(instance: Instance): void {
    instance.install(packageFolder)
    instance.activateFlows()
}

export function launchMiroFor(history: History): Promise<MiroProcess> {
    return launchMiro({
        members: history.members,
        seed: history.seed,
        asOf: new Date(history.startAt).toISOString(),
        oddities: history.oddities,
        redirectUris: [redirectUrl],
        settings: history.miro,
    })
}
