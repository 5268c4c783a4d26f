// One application node in a process of its own: opens the shared database over its wire and does what it is told, blocking.
import { openLink, openRemote, openInstance } from '../instance/index.ts'
import type { Instance, Database, InstanceOptions } from '../instance/index.ts'

/** Where a node stops: at the nth statement or request that matches, before or after it; killed outright, or only away. */
export interface Trouble {
    at: 'statement' | 'request'
    /** Found in the statement's SQL, or in 'METHOD url'. */
    match: string
    nth: number
    after: boolean
    how: 'kill' | 'away'
}

export type Order =
    | { do: 'run'; until: number }
    | { do: 'click'; at: number; user: string; table: string; sysId: string; action: string }
    /** A background script in the app's scope. */
    | { do: 'script'; at: number; source: string }
    | { do: 'trouble'; trouble: Trouble }
    /** Opens the database behind the wire, which another one may have taken the place of. */
    | { do: 'open'; setup: NodeSetup }

export interface NodeSetup {
    name: string
    seed: number
    startAt: number
    routes: [string, string][]
    switches?: InstanceOptions['switches']
}

const link = openLink(3)
let instance: Instance | undefined
let armed: (Trouble & { seen: number })[] = []
let result: unknown = null
for (;;) {
    const order = link.call({ op: 'done', result }) as Order
    try {
        result = { value: perform(order) }
    } catch (error) {
        result = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
}

function open(setup: NodeSetup): void {
    // Not closed: its last words would go to the database that is there now.
    if (instance) instance.network.close()
    armed = []
    const { name: node, seed, startAt, routes, switches } = setup
    const opened = openInstance({
        database: openRemote(link),
        node,
        seed,
        startAt,
        clock: 'virtual',
        sam: true,
        switches,
    })
    for (const [host, target] of routes) opened.network.routes.set(host, target)
    attach(opened)
    instance = opened
}

function perform(order: Order): unknown {
    if (order.do === 'open') return open(order.setup)
    if (!instance) throw new Error('No database is open')
    switch (order.do) {
        case 'script':
            if (order.at > instance.clock.now()) instance.clock.set(order.at)
            return instance.runScript(order.source, { scope: 'x_snc_miro_sam' }).lines
        case 'run':
            // A node that was away comes back late: its clock is ahead, and what was due is done now.
            return instance.runDue(Math.max(order.until, instance.clock.now()))
        case 'click':
            if (order.at > instance.clock.now()) instance.clock.set(order.at)
            return instance
                .actAs(order.user)
                .clickAction(order.table, order.sysId, order.action)
                .messages.map(({ text }) => text)
        case 'trouble':
            return void armed.push({ ...order.trouble, seen: 0 })
    }
}

/** Troubles that strike now; each strikes once. */
function struck(at: Trouble['at'], text: string): Trouble[] {
    const now: Trouble[] = []
    for (const trouble of armed) {
        if (trouble.at === at && text.includes(trouble.match) && ++trouble.seen === trouble.nth) now.push(trouble)
    }
    armed = armed.filter((trouble) => !now.includes(trouble))
    return now
}

function stop(troubles: Trouble[], after: boolean): void {
    for (const trouble of troubles) {
        if (trouble.after !== after) continue
        // SIGKILL: nothing of this process runs any more, no clean-up either.
        if (trouble.how === 'kill') process.kill(process.pid, 'SIGKILL')
        const now = link.call({ op: 'away' }) as number
        if (instance && now > instance.clock.now()) instance.clock.set(now)
    }
}

function attach({ db, network }: Instance): void {
    const faces = db as Database & { as(caller: 'script' | 'platform'): Database }
    const around = <T>(at: Trouble['at'], text: string, work: () => T): T => {
        const troubles = armed.length > 0 ? struck(at, text) : []
        stop(troubles, false)
        const done = work()
        stop(troubles, true)
        return done
    }
    for (const face of [faces, faces.as('script'), faces.as('platform')]) {
        const { run, all, get } = face
        face.run = (sql, parameters) => around('statement', sql, () => run.call(face, sql, parameters))
        face.all = (sql, parameters) => around('statement', sql, () => all.call(face, sql, parameters))
        face.get = (sql, parameters) => around('statement', sql, () => get.call(face, sql, parameters))
    }
    const send = network.send.bind(network)
    network.send = (request) => around('request', `${request.method} ${request.url}`, () => send(request))
}
