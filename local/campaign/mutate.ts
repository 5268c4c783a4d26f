// Breaks one rule in a copy of the built package, and plays histories until the campaign notices.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { History } from './history.ts'
import type { Broken, Mutant } from './mutants.ts'
import { playHistory } from './play.ts'
import { builtPackages, campaignFolder, forgetInstalled } from './stage.ts'

let copies = 0

/**
 * A copy of the package with the mutant's patches in it.
 * @throws where the module or a text to patch is not in the package exactly once
 */
export function breakPackage(mutant: Broken): string {
    const { file, text } = patched(mutant)
    const folder = join(campaignFolder(), `mutant-${++copies}`)
    mkdirSync(folder)
    cpSync(builtPackages[mutant.of ?? 'app'], folder, { recursive: true })
    writeFileSync(join(folder, 'update', file), text)
    return folder
}

/** The module of the built package with the mutant's patches in it, and the name of its file. */
export function patched({ name, of = 'app', module, patches }: Broken): { file: string; text: string } {
    const { file, text: whole } = moduleOf(builtPackages[of], module)
    let text = whole
    for (const [from, to] of patches) {
        const places = text.split(from).length - 1
        if (places !== 1) throw new Error(`'${name}': found ${places} times in ${module}: ${from}`)
        text = text.replace(from, () => to)
    }
    return { file, text }
}

function moduleOf(packageFolder: string, module: string): { file: string; text: string } {
    const update = join(packageFolder, 'update')
    for (const file of readdirSync(update).filter((name) => name.startsWith('sys_module_'))) {
        const text = readFileSync(join(update, file), 'utf8')
        if (text.includes(`/src/server/${module}</path>`)) return { file, text }
    }
    throw new Error(`The package has no module ${module}`)
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

/** Plays histories in turn until one breaks a promise the mutant is expected to break. */
export async function hunt(mutant: Mutant, histories: Iterable<History>): Promise<Noticed> {
    const began = performance.now()
    const folder = breakPackage(mutant)
    const packages = { ...builtPackages, [mutant.of ?? 'app']: folder }
    const noticed: Noticed = { mutant, seed: null, promise: null, histories: 0, others: [], milliseconds: 0 }
    try {
        for (const history of histories) {
            const { violations } = await playHistory(history, packages)
            noticed.histories++
            const found = violations.find(({ promise }) => mutant.breaks.includes(promise))
            for (const { promise } of violations) {
                if (!mutant.breaks.includes(promise) && !noticed.others.includes(promise)) noticed.others.push(promise)
            }
            if (!found) continue
            Object.assign(noticed, { seed: history.seed, promise: found.promise })
            break
        }
    } finally {
        forgetInstalled(folder)
        rmSync(folder, { recursive: true, force: true })
    }
    return { ...noticed, milliseconds: Math.round(performance.now() - began) }
}
