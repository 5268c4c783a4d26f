// What one run of a way of downloading costs, in the same terms for every way; and how runs are compared and repeated.
import type { Instance } from '../instance/index.ts'
import type { MiroProcess } from '../miro/launch.ts'

/** One run of one way over all members. */
export interface RunCost {
    members: number
    /** Reads of pages of members, as Miro's own books count them. */
    requests: number
    /** Answers 429. */
    rateLimited: number
    /** Statements that scripts (or the app) made the database do. */
    statements: number
    inserts: number
    /** What the instance added by itself: rules, flow contexts, definitions, logs. */
    platformStatements: number
    /** Of the statements, those that write, whatever the number of rows. */
    writeStatements: number
    /** Rows written by scripts. */
    writes: number
    subscriptionWrites: number
    /** Time that passed outside HTTP calls; other work on the machine makes it longer. */
    milliseconds: number
    /** Processor time outside HTTP calls, in all threads of the process; other work on the machine does not count. */
    cpuMilliseconds: number
    /** Largest heap in use after a collection, in bytes. */
    peakHeap: number
}

/** The days a download meets: everybody is new, some were active, nothing has changed since the last run. */
export const days = ['first', 'typical', 'unchanged'] as const
export type Day = (typeof days)[number]

/** How the simulated Miro's books name a read of a page of members. */
export const membersCall = 'GET /v2/orgs/{id}/members'

export async function pagesRead(miro: MiroProcess): Promise<number> {
    const { calls } = await miro.control<{ calls: Record<string, number> }>('GET', 'books')
    return calls[membersCall] ?? 0
}

/** Processor milliseconds of this process since a reading of `process.cpuUsage()`. */
export function cpuSince(began: NodeJS.CpuUsage): number {
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
}

/** Statements that write, of those counted by kind. */
export function writesAmong(byKind: Readonly<Record<string, number>>): number {
    return (byKind.insert ?? 0) + (byKind.update ?? 0) + (byKind.delete ?? 0)
}

/** Adds up pieces of synchronous work between HTTP calls that this process makes itself. */
export function gaugeOf(instance: Instance, members: number) {
    const cost: RunCost = {
        members,
        requests: 0,
        rateLimited: 0,
        statements: 0,
        inserts: 0,
        platformStatements: 0,
        writeStatements: 0,
        writes: 0,
        subscriptionWrites: 0,
        milliseconds: 0,
        cpuMilliseconds: 0,
        peakHeap: 0,
    }
    let pieces = 0
    return {
        cost,
        work(piece: () => void): void {
            const before = instance.counters.snapshot()
            const [began, cpu] = [performance.now(), process.cpuUsage()]
            piece()
            cost.milliseconds += performance.now() - began
            cost.cpuMilliseconds += cpuSince(cpu)
            const after = instance.counters.snapshot()
            const written = (counts: Record<string, number>) => counts.x_snc_miro_sam_subscription ?? 0
            cost.statements += after.statements - before.statements
            cost.platformStatements += after.platformStatements - before.platformStatements
            cost.inserts += (after.statementsByKind.insert ?? 0) - (before.statementsByKind.insert ?? 0)
            cost.writeStatements += writesAmong(after.statementsByKind) - writesAmong(before.statementsByKind)
            cost.writes += after.writes - before.writes
            cost.subscriptionWrites += written(after.writesByTable) - written(before.writesByTable)
            if (pieces++ % 40 === 0) this.sampleHeap()
        },
        sampleHeap(): void {
            globalThis.gc?.()
            cost.peakHeap = Math.max(cost.peakHeap, process.memoryUsage().heapUsed)
        },
    }
}

/** Counted values are the same in every repeat; times are the median, so that one disturbed run does not speak for all. */
export function medianOf(runs: readonly RunCost[]): RunCost {
    const middle = (values: number[]) => values.sort((one, two) => one - two)[Math.floor((values.length - 1) / 2)]
    return {
        ...runs[0],
        milliseconds: middle(runs.map((run) => run.milliseconds)),
        cpuMilliseconds: middle(runs.map((run) => run.cpuMilliseconds)),
    }
}

export const round = (value: number, digits = 4): number => Number(value.toFixed(digits))

/** How many times as much the second is; null where the first is nothing. */
export const times = (one: number, other: number): number | null => (one > 0 ? round(other / one, 2) : null)

/**
 * Milliseconds of a whole run outside HTTP, where every statement of the way's own costs a round trip: processor time as measured, and
 * the trips in virtual time, so that other work on the machine does not count. What the instance adds by itself is told apart
 * (`platform`): most of it belongs to the app's HTTP requests, which the naive way makes outside of the instance.
 * @param latency milliseconds of a round trip
 */
export function timeAt(cost: RunCost, latency: number, platform = false): number {
    return cost.cpuMilliseconds + (cost.statements + (platform ? cost.platformStatements : 0)) * latency
}

/** The figures of a run as they are shown. */
export function perMember(cost: RunCost) {
    const each = (value: number, digits = 4) => round(value / cost.members, digits)
    return {
        requests: cost.requests,
        'answers 429': cost.rateLimited,
        'statements per member': each(cost.statements),
        'platform statements per member': each(cost.platformStatements),
        'write statements per member': each(cost.writeStatements),
        'rows written per member': each(cost.writes),
        'ms per member outside HTTP': each(cost.milliseconds),
        'CPU ms per member outside HTTP': each(cost.cpuMilliseconds),
        'peak heap, MB': round(cost.peakHeap / 1_048_576, 1),
    }
}
