// How a program of this repository is started in a process of its own: from its source, or from the one file a test run made of it.
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(__dirname, '..', '..')

/** @param source absolute path of the program's TypeScript file. @returns the arguments for node, before the program's own */
export function programArguments(source: string): string[] {
    const folder = process.env.MIRO_SAM_PREPARED
    const name = relative(root, source).replace(/\.ts$/, '.cjs').replaceAll(/[\\/]/g, '-')
    if (folder && existsSync(join(folder, name))) return [join(folder, name)]
    return ['--import', 'tsx', source]
}
