// Starts the simulated Miro in its own process, for the command line and for tests, and talks to its control API.

import { spawn } from 'node:child_process'
import { request } from 'node:http'
import type { ChildProcess } from 'node:child_process'
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

/** Resolves once it listens; rejects with its own message when it cannot start. */
export async function launchMiro(options: LaunchOptions): Promise<MiroProcess> {
    const args = ['--members', String(options.members), '--seed', String(options.seed ?? 1)]
    args.push('--port', String(options.port ?? 0))
    if (options.asOf) args.push('--as-of', options.asOf)
    if (options.clock) args.push('--clock', options.clock)
    if (options.oddities) args.push('--oddities', options.oddities)
    for (const uri of options.redirectUris ?? []) args.push('--redirect-uri', uri)
    for (const [name, value] of Object.entries(options.settings ?? {})) {
        args.push('--setting', `${name}=${JSON.stringify(value)}`)
    }
    const child = spawn(process.execPath, [...programArguments(join(__dirname, 'main.ts')), ...args], {
        cwd: root,
        env: { ...process.env, MIRO_ENDS_WITH_PARENT: '1', NODE_OPTIONS: '' },
        stdio: ['pipe', 'pipe', 'pipe'],
    })
    const info = await firstLine(child)
    // The pipes must not keep a finished program alive.
    child.unref()
    for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as unknown as { unref(): void }).unref()
    return {
        info,
        async control<T>(method: string, path: string, body?: unknown): Promise<T> {
            const { status, text } = await call(`${info.url}/_simulation/${path}`, method, body)
            const answer = text === '' ? null : (JSON.parse(text) as { error?: string })
            if (status >= 400) throw new Error(`Simulated Miro: ${answer?.error ?? `status ${status}`}`)
            return answer as T
        },
        stop: () =>
            new Promise((resolve) => {
                if (child.exitCode !== null || child.signalCode !== null) return resolve()
                child.ref()
                child.once('exit', () => resolve())
                child.kill('SIGTERM')
            }),
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

function firstLine(child: ChildProcess): Promise<MiroInfo> {
    return new Promise((resolve, reject) => {
        let out = ''
        let complaints = ''
        child.stderr?.on('data', (data: Buffer) => (complaints += data.toString()))
        child.stdout?.on('data', (data: Buffer) => {
            out += data.toString()
            const end = out.indexOf('\n')
            if (end >= 0) resolve(JSON.parse(out.slice(0, end)) as MiroInfo)
        })
        child.once('error', reject)
        child.once('exit', (code) => {
            reject(new Error(`The simulated Miro did not start (exit code ${code}). ${complaints.trim()}`))
        })
    })
}
