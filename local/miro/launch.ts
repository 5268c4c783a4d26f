// Starts the simulated Miro in its own process, for the command line and for tests, and talks to its control API.

import { spawn } from 'node:child_process'
import { request } from 'node:http'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { join } from 'node:path'
import { programArguments } from '../build/program.ts'
import type { MiroInfo } from './server.ts'

export type { MiroInfo } from './server.ts'

export interface LaunchOptions {
    members: number
    seed?: number
    port?: number
    /** ISO instant that generated activity is counted back from; default today. */
    asOf?: string
    clock?: 'request' | 'real'
    oddities?: 'all' | 'documented' | 'none'
    redirectUris?: string[]
    /** Names and values of settings.ts. */
    settings?: Record<string, unknown>
}

export interface MiroProcess {
    readonly info: MiroInfo
    /**
     * Calls the control API, e.g. `control('POST', 'faults', {...})`, `control('GET', 'books')`. Answers the JSON (null for 204).
     * @throws Error with the control API's own message when it refuses
     */
    control<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T>
    stop(): Promise<void>
}

const root = join(__dirname, '..', '..')

/** A program that is one simulated Miro after the other: starting it costs more than most of what a test does with it. */
export interface MiroProgram {
    /** Ends the one before. @throws Error with the program's own message when it cannot start */
    begin(options: LaunchOptions): Promise<MiroInfo>
    /** Ends the one that runs; the program waits for the next. */
    end(): Promise<void>
    exit(): Promise<void>
}

export function startProgram(): MiroProgram {
    const child = spawn(process.execPath, programArguments(join(__dirname, 'main.ts')), {
        cwd: root,
        env: { ...process.env, MIRO_STANDS_BY: '1', NODE_OPTIONS: '' },
        stdio: ['pipe', 'pipe', 'pipe'],
    })
    // The pipes must not keep a finished program alive.
    child.unref()
    const pipes = [child.stdin, child.stdout, child.stderr] as unknown as { ref(): void; unref(): void }[]
    const ask = async (args: string[]) => {
        for (const pipe of pipes) pipe.ref()
        const answer = answerLine(child)
        child.stdin.write(`${JSON.stringify(args)}\n`)
        return answer.finally(() => {
            for (const pipe of pipes) pipe.unref()
        })
    }
    return {
        async begin(options) {
            const answer = JSON.parse(await ask(argumentsOf(options))) as MiroInfo | { text: string }
            if ('text' in answer) throw new Error(`The simulated Miro did not start. ${answer.text}`)
            return answer
        },
        end: async () => void (await ask([])),
        exit: () =>
            new Promise((resolve) => {
                if (child.exitCode !== null || child.signalCode !== null) return resolve()
                child.ref()
                child.once('exit', () => resolve())
                child.kill('SIGTERM')
            }),
    }
}

function argumentsOf(options: LaunchOptions): string[] {
    const args = ['--members', String(options.members), '--seed', String(options.seed ?? 1)]
    args.push('--port', String(options.port ?? 0))
    if (options.asOf) args.push('--as-of', options.asOf)
    if (options.clock) args.push('--clock', options.clock)
    if (options.oddities) args.push('--oddities', options.oddities)
    for (const uri of options.redirectUris ?? []) args.push('--redirect-uri', uri)
    for (const [name, value] of Object.entries(options.settings ?? {})) {
        args.push('--setting', `${name}=${JSON.stringify(value)}`)
    }
    return args
}

/** Resolves once it listens; rejects with its own message when it cannot start. */
export async function launchMiro(options: LaunchOptions): Promise<MiroProcess> {
    const program = startProgram()
    try {
        return reachMiro(await program.begin(options), program.exit)
    } catch (error) {
        await program.exit()
        throw error
    }
}

/** One that listens already; `stop` is how it ends. */
export function reachMiro(info: MiroInfo, stop: () => Promise<void>): MiroProcess {
    return {
        info,
        async control<T>(method: string, path: string, body?: unknown): Promise<T> {
            const { status, text } = await call(`${info.url}/_simulation/${path}`, method, body)
            const answer = text === '' ? null : (JSON.parse(text) as { error?: string })
            if (status >= 400) throw new Error(`Simulated Miro: ${answer?.error ?? `status ${status}`}`)
            return answer as T
        },
        stop,
    }
}

/** A connection of its own for each call: the caller may have been busy for minutes, and a kept one would be dead by then. */
function call(url: string, method: string, body: unknown): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
        const headers = { 'Content-Type': 'application/json' }
        const sent = request(url, { method, agent: false, headers }, (response) => {
            let text = ''
            response.setEncoding('utf8')
            response.on('data', (part: string) => (text += part))
            response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
            response.on('error', reject)
        })
        sent.on('error', reject)
        sent.end(body === undefined ? undefined : JSON.stringify(body))
    })
}

/** The next line it says; rejects with its complaints where it ends before. */
function answerLine(child: ChildProcessWithoutNullStreams): Promise<string> {
    return new Promise((resolve, reject) => {
        let [out, complaints] = ['', '']
        const complain = (data: Buffer) => (complaints += data.toString())
        const done = () => {
            child.stdout.off('data', hear)
            child.stderr.off('data', complain)
            child.off('error', fail).off('exit', ended)
        }
        const hear = (data: Buffer) => {
            out += data.toString()
            if (!out.endsWith('\n')) return
            done()
            resolve(out)
        }
        const fail = (error: Error) => {
            done()
            reject(error)
        }
        const ended = (code: number | null) =>
            fail(new Error(`The simulated Miro did not start (exit code ${code}). ${complaints.trim()}`))
        child.stdout.on('data', hear)
        child.stderr.on('data', complain)
        child.on('error', fail).on('exit', ended)
    })
}
