// Application nodes of one instance as operating-system processes on one database, under one virtual clock: in each tick all
// living nodes run what is due at the same time, and truly race for it.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { root } from '../cli/stage.ts'
import { openFile, frame, unframer, serveDatabase, openIds, openInstance } from '../instance/index.ts'
import type { DatabaseServer, Wire, Instance, InstanceOptions } from '../instance/index.ts'
import type { Order, Trouble } from './node-main.ts'

export type { Trouble } from './node-main.ts'

export interface Node {
    readonly name: string
    /** `away`: stopped where a trouble struck, and not gone. */
    readonly state: 'starting' | 'idle' | 'working' | 'away' | 'dead'
    order(order: Order): Promise<unknown>
    arm(trouble: Trouble): Promise<unknown>
    /** Lets a node that is away go on at an instant of the shared clock; resolves when its order is done. */
    comeBack(at: number): Promise<unknown>
}

export interface Nodes {
    readonly nodes: Node[]
    /** Another look at the same database, from this process; it runs nothing by itself. */
    readonly observer: Instance
    readonly now: number
    /** Ticks of the shared clock up to an instant: in each, every living node runs what is due, all at once. */
    runUntil(until: number): Promise<void>
    /** The same order to several nodes at the same instant. */
    together(nodes: Node[], order: Order): Promise<unknown[]>
}

export interface NodesOptions {
    /** A prepared database file; it is changed. */
    file: string
    startAt: number
    routes: [string, string][]
    /** Draws the order of statements, so that it repeats; without it they are taken as they arrive. */
    seed?: number
    /** How the platform is taken to behave; absent: the strict sides. */
    switches?: InstanceOptions['switches']
}

/** Processes that nodes run in: started ahead, since starting takes longer than most of what nodes do; a dead one is replaced. */
export interface NodePool {
    /** Opens a database file on every node; what was opened before is closed. */
    open(options: NodesOptions): Promise<Nodes>
    close(): Promise<void>
}

export function startPool(count = 3): NodePool {
    const processes = Array.from({ length: count }, () => launch())
    let closeLast: () => void = () => {}
    return {
        async open(options) {
            closeLast()
            for (const [index, each] of processes.entries()) {
                if (each.state === 'dead' || each.state === 'away') {
                    each.kill()
                    processes[index] = launch()
                }
            }
            await Promise.all(processes.map((each) => each.started))
            const opened = await openNodes(processes, options)
            closeLast = opened.close
            return opened.nodes
        },
        async close() {
            closeLast()
            for (const each of processes) each.kill()
            await Promise.all(processes.map((each) => each.ended))
        },
    }
}

async function openNodes(processes: Launched[], options: NodesOptions): Promise<{ nodes: Nodes; close(): void }> {
    const driver = openFile(options.file, false)
    const server = serveDatabase(driver, options.seed === undefined ? null : openIds(options.seed).random)
    let now = options.startAt
    for (const [index, each] of processes.entries()) each.serve(server, `node-${index + 1}`)
    await Promise.all(
        processes.map((each, index) => {
            const { startAt, routes, switches } = options
            const setup = { name: each.name, seed: 700_000 + index, startAt, routes, switches }
            return each.order({ do: 'open', setup })
        })
    )
    const observer = openInstance({ database: driver, node: 'observer', seed: 799_999, startAt: now, sam: true })

    /** When something is due next, as any node would find it. */
    const nextDue = (): number => {
        const due = observer.db.get(
            `SELECT min(at) AS at FROM (
                SELECT min(process_on) AS at FROM sysevent WHERE state = 'ready'
                UNION ALL SELECT min(next_action) FROM sys_trigger WHERE state = 0)`
        )?.at
        return due ? Date.parse(`${String(due).replace(' ', 'T')}Z`) : Infinity
    }
    const living = () => processes.filter((node) => node.state === 'idle')
    const together = (some: Node[], order: Order) => Promise.all(some.map((node) => node.order(order)))
    const nodes: Nodes = {
        nodes: processes,
        observer,
        get now() {
            return now
        },
        together,
        async runUntil(until) {
            while (now < until) {
                const due = nextDue()
                // What is due and was taken by nobody waits for a node that is away: the clock goes on all the same.
                now = Math.min(until, due > now ? due : now + 1_000)
                await together(living(), { do: 'run', until: now })
            }
        },
    }
    return { nodes, close: () => observer.close() }
}

interface Launched extends Node {
    started: Promise<void>
    ended: Promise<void>
    /** Gives the node's statements to a database. */
    serve(server: DatabaseServer, name: string): void
    kill(): void
}

type Result = { value?: unknown; error?: string } | null

function launch(): Launched {
    const child: ChildProcess = spawn(
        process.execPath,
        ['--import', 'tsx', join(__dirname, 'node-main.ts')],
        // Descriptor 3 is the wire.
        { cwd: root, env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'inherit', 'inherit', 'pipe'] }
    )
    let name = ''
    let wire: Wire | null = null
    let state: Node['state'] = 'starting'
    let give: ((order: Order) => void) | null = null
    let finish: ((result: Result) => void) | null = null
    let wake: ((at: number) => void) | null = null
    let begun: () => void = () => {}
    const started = new Promise<void>((resolve) => (begun = resolve))
    const become = (next: Node['state']): void => {
        state = next
        wire?.setWorking(next === 'working')
    }
    const ended = new Promise<void>((resolve) =>
        child.once('exit', () => {
            wire?.gone()
            become('dead')
            finish?.(null)
            begun()
            resolve()
        })
    )
    const stream = child.stdio[3] as Duplex
    const receive = unframer((received) => {
        const message = received as { op: string; result?: Result }
        const answer = (value: unknown) => void stream.write(frame({ value }))
        if (message.op === 'away') {
            wake = answer
            become('away')
            return finish?.(null)
        }
        if (message.op !== 'done') return wire?.take(message, (reply) => void stream.write(frame(reply)))
        give = answer
        become('idle')
        begun()
        finish?.(message.result ?? null)
    })
    stream.on('data', receive)
    stream.on('error', () => {})

    /** Resolves with what the order answered; null where the node died or went away over it. */
    const done = (): Promise<unknown> =>
        new Promise((resolve, reject) => {
            finish = (result) => {
                finish = null
                if (result?.error) reject(new Error(`${name}: ${result.error}`))
                else resolve(result?.value ?? null)
            }
        })
    const order = (given: Order): Promise<unknown> => {
        if (state !== 'idle' || !give) return Promise.reject(new Error(`${name} is ${state}`))
        const outcome = done()
        become('working')
        give(given)
        return outcome
    }
    return {
        get name() {
            return name
        },
        get state() {
            return state
        },
        started,
        ended,
        order,
        serve(server, called) {
            name = called
            wire = server.attach(called)
        },
        arm: (trouble) => order({ do: 'trouble', trouble }),
        comeBack(at) {
            if (state !== 'away' || !wake) return Promise.reject(new Error(`${name} is ${state}`))
            const outcome = done()
            become('working')
            wake(at)
            return outcome
        },
        kill: () => void child.kill('SIGKILL'),
    }
}
