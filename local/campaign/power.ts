// Stops a whole instance at a chosen request, write or checkpoint, and lets its database fail once, from the outside.
import type { Cell, Database, Instance, Network } from '../instance/index.ts'
import type { Cut, DatabaseFault, Refusal } from './history.ts'

type NetworkRequest = Parameters<Network['send']>[0]
type NetworkResponse = ReturnType<Network['send']>

export interface Power {
    /** True once the instance has been stopped: from then on nothing it does has any effect. */
    readonly off: boolean
    /** Runs work of the instance; only what it does meanwhile counts, and not what is read or set from the outside. */
    during(work: () => void): void
    arm(trouble: Cut | DatabaseFault | Refusal): void
    disarm(): void
}

export interface Outside {
    /** Called around each request of the instance; `send` does it. */
    request(request: NetworkRequest, send: () => NetworkResponse): NetworkResponse
    /** What the instance does is written down here, for a replay to be compared. */
    stopped(what: string): void
    /** Something that was armed has had its effect. */
    struck?(trouble: Cut | DatabaseFault | Refusal): void
    /** Each write with its values, in the order they happen. */
    wrote?(sql: string, parameters: Cell[] | undefined): void
}

/** Nobody listens there: connections are refused at once. */
const closedPort = 'http://127.0.0.1:1'
const checkpointTable = 'x_snc_miro_sam_job_result'

class Stopped extends Error {
    constructor() {
        super('The instance has been stopped')
    }
}

/**
 * Wraps the instance's database and network. A statement is the smallest thing that happens or does not: a transaction of
 * the instance's own that was open at the stop is rolled back, as a database does.
 */
export function attachPower(instance: Instance, outside: Outside): Power {
    let off = false
    let at = 'rest'
    let transactions = 0
    let armed: (Cut | DatabaseFault | Refusal)[] = []
    const seen = new Map<object, number>()

    const reached = (trouble: { nth: number }): boolean => {
        if (at === 'rest') return false
        const count = (seen.get(trouble) ?? 0) + 1
        seen.set(trouble, count)
        return count === trouble.nth
    }
    const stop = (what: string): never => {
        off = true
        outside.stopped(what)
        throw new Stopped()
    }
    const done = (trouble: Cut | DatabaseFault): void => {
        armed = armed.filter((one) => one !== trouble)
        outside.struck?.(trouble)
    }

    const write = (face: Database, original: Database['run'], sql: string, parameters?: Cell[]): number => {
        if (off) throw new Stopped()
        let afterwards: string | null = null
        for (const trouble of armed) {
            const isCheckpoint = sql.startsWith('UPDATE') && sql.includes(checkpointTable)
            const hit =
                (trouble.kind === 'cut' && trouble.at === 'write') ||
                (trouble.kind === 'cut' && trouble.at === 'checkpoint' && isCheckpoint) ||
                (trouble.kind === 'database' && trouble.at === 'write' && isOurs(sql)) ||
                (trouble.kind === 'database' && trouble.at === 'transaction' && transactions > 0)
            if (!hit || !reached(trouble)) continue
            done(trouble)
            const what = `${trouble.kind} at ${trouble.at} ${trouble.nth}: ${sql.slice(0, 60)}`
            if (trouble.kind === 'database') {
                outside.stopped(what)
                throw new Error('disk I/O error')
            }
            if (!(trouble as Cut).after) stop(what)
            afterwards = what
        }
        if (at === 'work') outside.wrote?.(sql, parameters)
        const changed = original.call(face, sql, parameters)
        if (afterwards) stop(afterwards)
        return changed
    }

    const read = (sql: string): void => {
        if (off) throw new Stopped()
        for (const trouble of armed) {
            if (trouble.kind !== 'database' || trouble.at !== 'read' || !isOurs(sql) || !reached(trouble)) continue
            done(trouble)
            outside.stopped(`database at read ${trouble.nth}: ${sql.slice(0, 60)}`)
            throw new Error('disk I/O error')
        }
    }

    const counted = instance.db as Database & { as(caller: 'script' | 'platform'): Database }
    for (const face of [counted, counted.as('script'), counted.as('platform')]) {
        const { run, all, get, iterate, transaction } = face
        face.transaction = (work) => {
            transactions++
            try {
                return transaction.call(face, work) as ReturnType<typeof work>
            } finally {
                transactions--
            }
        }
        face.run = (sql, parameters) => write(face, run, sql, parameters)
        face.all = (sql, parameters) => {
            read(sql)
            return all.call(face, sql, parameters)
        }
        face.get = (sql, parameters) => {
            read(sql)
            return get.call(face, sql, parameters)
        }
        face.iterate = (sql, parameters) => {
            read(sql)
            return iterate.call(face, sql, parameters)
        }
    }

    const network = instance.network
    const send = network.send.bind(network)
    network.send = (request) => {
        if (off) throw new Stopped()
        let afterwards: string | null = null
        let refused = false
        for (const trouble of armed) {
            if (trouble.kind === 'refused') {
                const count = (seen.get(trouble) ?? 0) + 1
                seen.set(trouble, count)
                if (count >= trouble.nth && count < trouble.nth + trouble.times) refused = true
                if (count === trouble.nth) outside.struck?.(trouble)
            } else if (trouble.kind === 'cut' && trouble.at === 'request' && reached(trouble)) {
                done(trouble)
                const what = `cut at request ${trouble.nth}: ${request.method} ${request.url.split('?')[0]}`
                if (!trouble.after) stop(what)
                afterwards = what
            }
        }
        const response = outside.request(request, () => (refused ? unreachable(network, send, request) : send(request)))
        if (afterwards) stop(afterwards)
        return response
    }

    return {
        get off() {
            return off
        },
        during(work) {
            at = 'work'
            try {
                work()
            } finally {
                at = 'rest'
            }
        },
        arm(trouble) {
            armed.push({ ...trouble })
        },
        disarm() {
            armed = []
        },
    }
}

function unreachable(network: Network, send: Network['send'], request: NetworkRequest): NetworkResponse {
    const held = [...network.routes]
    for (const [origin] of held) network.routes.set(origin, closedPort)
    try {
        return send(request)
    } finally {
        for (const [origin, target] of held) network.routes.set(origin, target)
    }
}

/** Database errors strike what the app reads and writes; what the platform keeps for itself is not under test. */
function isOurs(sql: string): boolean {
    return /x_snc_miro_sam(br)?_/.test(sql)
}
