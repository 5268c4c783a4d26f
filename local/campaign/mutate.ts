/** Breaks one rule in a copy of the built package, and plays histories until the campaign notices. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawHistory } from './draw-history'
import type { Mutant } from './mutants'
import { playHistory } from './play'
import { builtPackage, campaignFolder, forgetInstalled } from './stage'

let copies = 0

/**
 * A copy of the package with the mutant's patches in it.
 * @throws where the module or a text to patch is not in the package exactly once
 */
export function breakPackage({ name, module, patches }: Mutant): string {
    const folder = join(campaignFolder(), `mutant-${++copies}`)
    mkdirSync(folder)
    cpSync(builtPackage, folder, { recursive: true })
    const file = fileOf(folder, module)
    let text = readFileSync(file, 'utf8')
    for (const [from, to] of patches) {
        const places = text.split(from).length - 1
        if (places !== 1) throw new Error(`'${name}': found ${places} times in ${module}: ${from}`)
        text = text.replace(from, () => to)
    }
    writeFileSync(file, text)
    return folder
}

function fileOf(folder: string, module: string): string {
    const update = join(folder, 'update')
    const found = readdirSync(update)
        .filter((name) => name.startsWith('sys_module_'))
        .map((name) => join(update, name))
        .find((file) => readFileSync(file, 'utf8').includes(`/src/server/${module}</path>`))
    if (!found) throw new Error(`The package has no module ${module}`)
    return found
}

export interface Noticed {
    mutant: Mutant
    /** The seed that noticed it; null where none did. */
    seed: number | null
    /** What was broken, in the campaign's words. */
    promise: string | null
    histories: number
    /** Other promises that were broken on the way, before the expected one. */
    others: string[]
    milliseconds: number
}

/** Plays the seeds in turn until one breaks a promise the mutant is expected to break. */
export async function hunt(mutant: Mutant, seeds: readonly number[]): Promise<Noticed> {
    const began = performance.now()
    const folder = breakPackage(mutant)
    const noticed: Noticed = { mutant, seed: null, promise: null, histories: 0, others: [], milliseconds: 0 }
    try {
        for (const seed of seeds) {
            const { violations } = await playHistory(drawHistory(seed), folder)
            noticed.histories++
            const found = violations.find(({ promise }) => mutant.breaks.includes(promise))
            for (const { promise } of violations) {
                if (!mutant.breaks.includes(promise) && !noticed.others.includes(promise)) noticed.others.push(promise)
            }
            if (!found) continue
            Object.assign(noticed, { seed, promise: found.promise })
            break
        }
    } finally {
        forgetInstalled(folder)
        rmSync(folder, { recursive: true, force: true })
    }
    return { ...noticed, milliseconds: Math.round(performance.now() - began) }
}
