/** `npm run script -- FILE.js [--keep] [--user NAME]`: runs a background script on the embedded instance and prints what it logs. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { openInstance } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'

const STORED = resolve('.instance/instance.db')
const PACKAGE = resolve('dist/app')
const USAGE = 'Usage: npm run script -- FILE.js [--keep] [--user NAME]'

interface Request {
    file: string
    keep: boolean
    user: string
}

/** @returns what the command line asks for, or a sentence saying what is wrong with it */
export function readRequest(args: string[]): Request | string {
    const request: Request = { file: '', keep: false, user: 'admin' }
    for (let i = 0; i < args.length; i++) {
        if (args[i] === '--keep') request.keep = true
        else if (args[i] === '--user' && args[i + 1]) request.user = args[++i]
        else if (args[i].startsWith('-')) return `Unknown option ${args[i]}. ${USAGE}`
        else if (request.file) return `One script at a time. ${USAGE}`
        else request.file = args[i]
    }
    if (!request.file) return USAGE
    if (!existsSync(request.file)) return `There is no file ${request.file}. ${USAGE}`
    return request
}

/** Runs the script; lines go to `print` as they are logged. @returns the exit code */
export function runScriptFile(request: Request, print: (line: string) => void): number {
    if (!existsSync(STORED) && !existsSync(PACKAGE)) {
        print("There is no built package in dist/app yet. Run 'npm run build' first.")
        return 1
    }
    const folder = mkdtempSync(join(tmpdir(), 'script-'))
    const file = request.keep ? STORED : join(folder, 'copy.sqlite')
    mkdirSync(dirname(file), { recursive: true })
    if (!request.keep && existsSync(STORED)) copyFileSync(STORED, file)
    const fresh = !existsSync(file)
    let instance: Instance | null = null
    try {
        instance = openInstance({ file, sam: true, clock: 'real' })
        if (fresh) {
            instance.install(PACKAGE)
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
    const request = readRequest(process.argv.slice(2))
    if (typeof request === 'string') {
        console.error(request)
        process.exitCode = 2
    } else process.exitCode = runScriptFile(request, (line) => console.log(line))
}
