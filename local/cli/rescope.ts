// `npm run rescope`: writes a copy of the project under another vendor's prefix, and fails where anything of the old one is left.
import {
    chmodSync,
    existsSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { writeMessages } from '../build/messages.ts'
import { writeWords } from '../build/words.ts'
import { buildEnvironment } from './child-environment.ts'
import { rescopeCommand } from './commands.ts'
import { readCommandLine, wrong } from './flags.ts'
import { leftIn, readScope, renamed, renamingOf, sortedKeys } from './rescope-text.ts'
import type { Renaming } from './rescope-text.ts'
import { endHere, isEnd, runCommand } from './run-command.ts'
import { runProgram } from './run-step.ts'

/** Made by tools, on every machine anew. */
const leftOut = new Set(['node_modules', 'dist', 'target', '.git', '.instance', '.now', 'coverage', 'screenshots'])
const configFile = 'now.config.json'
/** Folders of the applications: the app, and its companion. */
const applications = ['.', 'bridge']
const keysFiles = applications.map((folder) => join(folder, 'src', 'fluent', 'generated', 'keys.ts'))

interface Config {
    scope: string
    scopeId: string
}

function* filesOf(folder: string): Generator<string> {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (leftOut.has(entry.name) || entry.name.endsWith('.log')) continue
        const path = join(folder, entry.name)
        if (entry.isDirectory()) yield* filesOf(path)
        else if (entry.isFile()) yield path
    }
}

/** The ID of each application's own scope. */
function scopeIdsOf(project: string): string[] {
    return applications
        .map((folder) => join(project, folder, configFile))
        .filter((file) => existsSync(file))
        .map((file) => (JSON.parse(readFileSync(file, 'utf8')) as Config).scopeId)
}

/** Text of a file, unpacked where it is a kept release; null where it is a picture or the like. */
function readText(file: string): string | null {
    const bytes = readFileSync(file)
    if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8')
    return bytes.subarray(0, 8192).includes(0) ? null : bytes.toString('utf8')
}

function writeText(file: string, text: string): void {
    const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 24 } }
    writeFileSync(file, file.endsWith('.br') ? brotliCompressSync(Buffer.from(text), fast) : text)
}

/**
 * Writes the copy and looks through it.
 *
 * @param project the folder of package.json
 * @param into a folder that does not exist yet, or is empty
 * @throws Error naming the files in which something of the old prefix is left
 */
export function writeCopy(project: string, into: string, scope: string): { files: number; renaming: Renaming } {
    writeMessages(project)
    writeWords(project)
    const config = JSON.parse(readFileSync(join(project, configFile), 'utf8')) as Config
    const noted = keysFiles.filter((name) => existsSync(join(project, name)))
    const keys = noted.map((name) => readFileSync(join(project, name), 'utf8')).join('\n')
    const renaming = renamingOf(config.scope, scope, keys, scopeIdsOf(project))
    let files = 0
    for (const file of filesOf(project)) {
        const name = relative(project, file)
        const target = join(into, renamed(name, renaming))
        mkdirSync(dirname(target), { recursive: true })
        const text = readText(file)
        if (text === null) writeFileSync(target, readFileSync(file))
        else writeText(target, keysFiles.includes(name) ? sortedKeys(renamed(text, renaming)) : renamed(text, renaming))
        chmodSync(target, statSync(file).mode)
        files++
    }
    const left = findLeft(into, renaming)
    if (left.length)
        throw new Error(
            `Something of ${renaming.from} is left in the copy, so it must not be installed:\n${left.join('\n')}`
        )
    return { files, renaming }
}

/** One line for each file of a folder that still holds something of the old vendor, in its name or its text. */
export function findLeft(folder: string, renaming: Renaming): string[] {
    const lines: string[] = []
    for (const file of filesOf(folder)) {
        const name = relative(folder, file)
        const left = [...leftIn(name, renaming), ...leftIn(readText(file) ?? '', renaming)]
        if (left.length) lines.push(`  ${name}: ${left.join(', ')}`)
    }
    return lines
}

/** Lays out the texts of a copy anew: names of another length wrap lines elsewhere. */
export async function formatCopy(project: string, folder: string): Promise<void> {
    const said: string[] = []
    const prettier = join(project, 'node_modules', 'prettier', 'bin', 'prettier.cjs')
    const code = await runProgram(
        {
            command: process.execPath,
            arguments: [prettier, '--write', '--log-level', 'warn', '.'],
            folder,
            environment: buildEnvironment(process.env),
        },
        (line) => said.push(line)
    )
    if (code !== 0) throw new Error(`The copy could not be formatted.\n${said.join('\n')}`)
}

/**
 * The copy that `npm run deploy -- --own-prefix` installs: made anew each time, with this project's node_modules.
 *
 * @returns its folder
 */
export async function copyForScope(project: string, scope: string): Promise<string> {
    const folder = join(project, 'target', scope)
    rmSync(folder, { recursive: true, force: true })
    writeCopy(project, folder, scope)
    await formatCopy(project, folder)
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
    return folder
}

async function main(): Promise<number> {
    const line = readCommandLine(rescopeCommand, process.argv.slice(2))
    if (isEnd(line)) return endHere(line)
    const project = join(__dirname, '..', '..')
    const { prefix, scope, into } = line.values
    if (!prefix) return endHere(wrong(rescopeCommand, 'Say under which prefix: --prefix x_CODE.'))
    const { scope: current } = JSON.parse(readFileSync(join(project, configFile), 'utf8')) as Config
    const read = readScope(current, prefix, scope)
    if (typeof read === 'string') return endHere(wrong(rescopeCommand, read))
    const folder = resolve(into ?? join(project, '..', read.scope))
    const refused = refuseFolder(project, folder)
    if (refused) return endHere(wrong(rescopeCommand, refused))
    const { files, renaming } = writeCopy(project, folder, read.scope)
    await formatCopy(project, folder)
    console.log(
        `Wrote ${files} files to ${folder}: scope ${read.scope}, ${renaming.ids.size} records with IDs of their own; nothing of ${current} is left.`
    )
    console.log(
        `Next: cd ${folder} && npm ci && npm test, then npm run deploy from there. Once installed, keep to this scope.`
    )
    return 0
}

function refuseFolder(project: string, folder: string): string | null {
    if (folder === project || `${folder}${sep}`.startsWith(`${project}${sep}`))
        return `--into must lie outside of the project, not in ${basename(project)}.`
    if (existsSync(folder) && readdirSync(folder).length > 0)
        return `${folder} is not empty: choose a new folder with --into.`
    return null
}

if (process.argv[1]?.endsWith('rescope.ts')) runCommand(main)
