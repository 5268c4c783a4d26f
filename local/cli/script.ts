// `npm run script`: runs a background script on the embedded instance and prints what it logs.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { openInstance } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'
import { scriptCommand } from './commands.ts'
import { readCommandLine, wrong } from './flags.ts'
import type { End } from './flags.ts'
import { endHere, runCommand } from './run-command.ts'

const stored = resolve('.instance/instance.db')
const packageFolder = resolve('dist/app')

interface Request {
    file: string
    keep: boolean
    user: string
}

/** @returns what the command line asks for, or how the command ends */
function readRequest(args: readonly string[]): Request | End {
    const line = readCommandLine(scriptCommand, args)
    if (!line.ok) return line
    const { operand: file, values } = line
    if (!file) return wrong(scriptCommand, 'Say which script to run.')
    if (!existsSync(file)) return wrong(scriptCommand, `There is no file ${file}.`)
    return { file, keep: values.keep, user: values.user ?? 'admin' }
}

/** Runs the script; lines go to `print` as they are logged. @returns the exit code */
function runScriptFile(request: Request, print: (line: string) => void): number {
    if (!existsSync(stored) && !existsSync(packageFolder)) {
        print("There is no built package in dist/app yet. Run 'npm run build' first.")
        return 1
    }
    const folder = mkdtempSync(join(tmpdir(), 'script-'))
    const file = request.keep ? stored : join(folder, 'copy.sqlite')
    mkdirSync(dirname(file), { recursive: true })
    if (!request.keep && existsSync(stored)) copyFileSync(stored, file)
    const fresh = !existsSync(file)
    let instance: Instance | null = null
    try {
        instance = openInstance({ file, sam: true, clock: 'real' })
        if (fresh) {
            instance.install(packageFolder)
            instance.activateFlows()
        }
        const stop = instance.log.subscribe(({ message, level }) => level !== 'debug' && print(message))
        const { value } = instance.runScript(readFileSync(request.file, 'utf8'), { user: request.user })
        stop()
        if (value !== undefined && value !== null) print(`=> ${String(value)}`)
        return 0
    } catch (error) {
        print(
            `The script stopped: ${error instanceof Error ? error.message : String((error as Error)?.message ?? error)}`
        )
        return 1
    } finally {
        instance?.close()
        rmSync(folder, { recursive: true, force: true })
    }
}

if (process.argv[1]?.endsWith('script.ts')) {
    runCommand(() => {
        const request = readRequest(process.argv.slice(2))
        return 'ok' in request ? endHere(request) : runScriptFile(request, (line) => console.log(line))
    })
}
