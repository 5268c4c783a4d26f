// Breaks one rule in a copy of the built package, and plays histories until the campaign notices.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { History } from './history.ts'
import type { Broken, Mutant } from './mutants.ts'
import { playHistory } from './play.ts'
import { builtPackages, campaignFolder } from './stage.ts'
import type { Packages } from './stage.ts'

let copies = 0

/**
 * A copy of the package with the mutant's patches in it, to be installed.
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

/** The record of a module of the built package with the mutant's patches in it, and the name of its file. */
export function patched({ name, of = 'app', module, patches }: Broken): { file: string; text: string } {
    const file = moduleFiles(builtPackages[of]).get(module)
    if (!file) throw new Error(`The package has no module ${module}`)
    let text = readFileSync(join(builtPackages[of], 'update', file), 'utf8')
    for (const [from, to] of patches) {
        const places = text.split(from).length - 1
        if (places !== 1) throw new Error(`'${name}': found ${places} times in ${module}: ${from}`)
        text = text.replace(from, () => to)
    }
    return { file, text }
}

const filesOf = new Map<string, Map<string, string>>()

/** Files of a package's modules by the path below src/server. */
function moduleFiles(packageFolder: string): Map<string, string> {
    const held = filesOf.get(packageFolder)
    if (held) return held
    const update = join(packageFolder, 'update')
    const names = readdirSync(update).filter((name) => name.startsWith('sys_module_'))
    const files = names.flatMap((file): [string, string][] => {
        const path = /\/src\/server\/([^<]+)<\/path>/.exec(readFileSync(join(update, file), 'utf8'))?.[1]
        return path ? [[path, file]] : []
    })
    filesOf.set(packageFolder, new Map(files))
    return moduleFiles(packageFolder)
}

/** The module itself, as its record holds it. */
function contentOf(record: string): string {
    const content = /<content><!\[CDATA\[([\s\S]*)\]\]><\/content>/.exec(record)?.[1]
    if (content === undefined || content.includes('<![CDATA[')) throw new Error('The record holds its module otherwise')
    return content
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
    const { of = 'app', module } = mutant
    const packages: Packages = { ...builtPackages, changed: { of, module, content: contentOf(patched(mutant).text) } }
    const noticed: Noticed = { mutant, seed: null, promise: null, histories: 0, others: [], milliseconds: 0 }
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
    return { ...noticed, milliseconds: Math.round(performance.now() - began) }
}
