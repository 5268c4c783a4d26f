// Starts the server process and a browser for one test file, and ends both.
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import type { MiroInfo } from '../../../local/miro/server.ts'
import { openVisitor } from './visitor.ts'
import type { Visitor } from './visitor.ts'

const root = join(__dirname, '..', '..', '..')

const chromiumFlags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
]

export type Row = Record<string, string | null>

export interface Stage {
    /** Address of the instance. */
    url: string
    miro: MiroInfo
    browser: Browser
    /** A browser window of its own for somebody, signed in. */
    visitor(user: string): Promise<Visitor>
    order<T = unknown>(order: string, given?: Record<string, string>): Promise<T>
    find(table: string, query?: string): Promise<Row[]>
    /** Asks everybody on the UI page, whatever roles they have. */
    askOnPage(): Promise<void>
    /** The simulated Miro's control API. */
    control<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T>
    close(): Promise<void>
}

export async function openStage(options: { members?: number; seed?: number; sam?: 'pro' } = {}): Promise<Stage> {
    const { members = 120, seed = 5, sam } = options
    const given = { members, seed, sam, startAt: '2026-11-16T06:00:00Z' }
    const child = fork(join(__dirname, 'server.ts'), [JSON.stringify(given)], {
        cwd: root,
        execArgv: ['--import', 'tsx'],
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        env: { ...process.env, NODE_OPTIONS: '' },
    })
    const { url, miro } = await readiness(child)
    const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: chromiumFlags,
    })
    const visitors: Visitor[] = []
    let last = 0
    const find = (table: string, query = '') => order<Row[]>('find', { table, query })
    const order = <T>(name: string, parameters: Record<string, string> = {}): Promise<T> =>
        new Promise((resolve, reject) => {
            const id = ++last
            const hear = (answer: { id: number; result?: T; error?: string }) => {
                if (answer.id !== id) return
                child.off('message', hear)
                if (answer.error) reject(new Error(`${name}: ${answer.error}`))
                else resolve(answer.result as T)
            }
            child.on('message', hear)
            child.send({ id, order: name, given: parameters })
        })
    return {
        url,
        miro,
        browser,
        order,
        find,
        async askOnPage() {
            const [property] = await find('sys_properties', 'name=x_snc_miro_sam.consent_page')
            const values = JSON.stringify({ value: 'page' })
            await order('update', { table: 'sys_properties', sysId: property.sys_id as string, values })
        },
        async visitor(user) {
            const visitor = await openVisitor(browser, url, user)
            visitors.push(visitor)
            return visitor
        },
        async control<T>(method: string, path: string, body?: unknown): Promise<T> {
            const response = await fetch(`${miro.url}/_simulation/${path}`, {
                method,
                headers: { 'Content-Type': 'application/json' },
                body: body === undefined ? undefined : JSON.stringify(body),
            })
            const text = await response.text()
            if (!response.ok) throw new Error(`Simulated Miro answered ${response.status}: ${text}`)
            return (text ? JSON.parse(text) : null) as T
        },
        async close() {
            await browser.close()
            await order('stop').catch(() => undefined)
            child.disconnect()
            await new Promise<void>((resolve) => {
                if (child.exitCode !== null) resolve()
                else child.once('exit', () => resolve())
            })
            const problems = visitors.flatMap((visitor) => visitor.problems)
            if (problems.length) throw new Error(`Pages had problems:\n${problems.join('\n')}`)
        },
    }
}

interface Ready {
    url: string
    miro: MiroInfo
}

function readiness(child: ChildProcess): Promise<Ready> {
    return new Promise((resolve, reject) => {
        child.once('exit', (code) => reject(new Error(`The server ended (${code}) before it was ready.`)))
        child.once('message', (message: Ready & { failed?: string }) => {
            if (message.failed) reject(new Error(message.failed))
            else resolve(message)
        })
    })
}
