// Runs a download of a large organization in virtual time and reads from its rows and requests how it went.
import { meter } from '../bench/meter.ts'
import { membersCall } from '../bench/ways.ts'
import type { Stage } from '../cli/stage.ts'
import type { Instance } from '../instance/index.ts'
import { tables } from './ledger.ts'

/** Miro's own limits: credits a minute, and what a call of the member list and the organization costs (level 3). */
const creditsPerMinute = 100_000
const creditsPerPage = 500

/** What virtual time a piece of work takes; without it a slice would take no time at all on a virtual clock. */
export const latency = { answerMilliseconds: 150, statementMilliseconds: 1 } as const

/** The shipped x_snc_miro_sam.slice_seconds. */
export const sliceBudget = 45

export interface RunAtScale {
    members: number
    state: string
    pages: number
    rateLimited: number
    /** Of the budget of the minutes the run took, in percent: what is left is not Miro's doing. */
    budgetUsedPercent: number
    virtualMinutes: number
    slices: number
    /** Slices that ended because Miro's budget was used up; the others were handed over at once. */
    pauses: number
    checkpoints: number
    /** Virtual seconds: answers and statements counted with `latency`. */
    longestSliceSeconds: number
    sliceBudgetSeconds: number
    statementsPerMember: number
    subscriptionWrites: number
    peakHeapMegabytes: number
    realSeconds: number
    cpuMillisecondsPerMemberOutsideHttp: number
}

/** Answers and the statements of scripts take virtual time from now on. */
export function addLatency(instance: Instance): void {
    const { network } = instance
    const send = network.send.bind(network)
    network.send = (request) => {
        instance.clock.advance(latency.answerMilliseconds)
        return send(request)
    }
    instance.trace(({ caller }) => {
        if (caller === 'script') instance.clock.advance(latency.statementMilliseconds)
    })
}

export function runAtScale(stage: Pick<Stage, 'instance'>, members: number, work: () => void): RunAtScale {
    const { instance } = stage
    const watched = watchSlices(instance, 'download')
    const metered = meter(instance, work)
    watched.stop()
    const { seen } = watched
    const result = instance.records.find(tables.result, 'kind=download^ORDERBYDESCnumber', { limit: 1 })[0]
    const pages = metered.requestsByPath[membersCall] ?? 0
    const minutes = Math.max(1, Math.ceil((seen.lastPage - seen.firstPage) / 60_000))
    return {
        members,
        state: result?.state ?? 'none',
        pages,
        rateLimited: metered.rateLimited,
        budgetUsedPercent: rounded((100 * (pages * creditsPerPage + 550)) / (minutes * creditsPerMinute)),
        virtualMinutes: minutes,
        slices: Number(result?.slice ?? 0),
        pauses: seen.pauses,
        checkpoints: seen.checkpoints,
        longestSliceSeconds: rounded(seen.longest / 1000),
        sliceBudgetSeconds: sliceBudget,
        statementsPerMember: rounded(metered.statements / members, 4),
        subscriptionWrites: metered.writesByTable[tables.subscription] ?? 0,
        peakHeapMegabytes: rounded(metered.peakHeap / 1_048_576, 1),
        realSeconds: Math.round(metered.milliseconds / 1000),
        cpuMillisecondsPerMemberOutsideHttp: rounded(metered.cpuMillisecondsOutsideHttp / members, 4),
    }
}

/** Slices begin when their number is written and end with the last checkpoint before the next one begins. */
export function watchSlices(instance: Instance, kind: string) {
    const seen = { began: 0, longest: 0, pauses: 0, checkpoints: 0, slices: 0, firstPage: 0, lastPage: 0 }
    const stop = instance.records.watch(tables.result, ({ row, previous }) => {
        if (!row || row.kind !== kind) return
        const now = instance.clock.now()
        if (row.slice !== previous?.slice) {
            seen.began = now
            seen.slices++
        }
        if (row.checkpoint !== previous?.checkpoint) {
            seen.checkpoints++
            seen.firstPage ||= now
            if (Number(row.pages ?? 0) > Number(previous?.pages ?? 0)) seen.lastPage = now
            seen.longest = Math.max(seen.longest, now - seen.began)
        }
        if (row.state === 'paused' && previous?.state !== 'paused') seen.pauses++
    })
    return { seen, stop }
}

export function rounded(value: number, digits = 2): number {
    return Number(value.toFixed(digits))
}
