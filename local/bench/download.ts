// Compares three ways of downloading the same members into the same table, on the three days a download meets.
import { click, createDraft, setUp } from '../cli/integrator.ts'
import { openStage } from '../cli/stage.ts'
import { runFlowPattern } from './flow-pattern.ts'
import { meter } from './meter.ts'
import type { Metered } from './meter.ts'
import { runNaive } from './naive.ts'
import { days, medianOf, membersCall, writesAmong } from './ways.ts'
import type { Day, RunCost } from './ways.ts'

export const ways = ['this app', 'naive', 'flow pattern (model)'] as const
export type Way = (typeof ways)[number]

export interface Comparison {
    members: number
    repeats: number
    seed: number
    costs: Record<Day, Record<Way, RunCost>>
    /** Slices of this app's first run. */
    states: string[]
}

function costOf(metered: Metered, members: number): RunCost {
    return {
        members,
        requests: metered.requestsByPath[membersCall] ?? 0,
        rateLimited: metered.rateLimited,
        statements: metered.statements,
        inserts: metered.statementsByKind.insert ?? 0,
        platformStatements: metered.platformStatements,
        writeStatements: writesAmong(metered.statementsByKind),
        writes: metered.writes,
        subscriptionWrites: metered.writesByTable.x_snc_miro_sam_subscription ?? 0,
        milliseconds: metered.millisecondsOutsideHttp,
        cpuMilliseconds: metered.cpuMillisecondsOutsideHttp,
        peakHeap: metered.peakHeap,
    }
}

/** Share of members that were active since yesterday, on the typical day. */
const typicalActivity = 0.4

async function compareOnce(members: number, seed: number): Promise<Omit<Comparison, 'repeats'>> {
    const stage = await openStage({ members, seed, noBuild: true, oddities: 'none' })
    try {
        const { instance, miro } = stage
        const { profile, integrator } = await setUp(instance, miro, () => {})
        const total = (await miro.control<{ members: { total: number } }>('GET', 'books')).members.total
        const naiveProfile = createDraft(instance, integrator, 'Naive comparison')
        const flowProfile = createDraft(instance, integrator, 'Flow pattern comparison')
        const states: string[] = []
        const allWays = async (start: () => void): Promise<Record<Way, RunCost>> => {
            const metered = meter(instance, () => {
                start()
                instance.runUntilIdle()
            })
            const newest = instance.records.find('x_snc_miro_sam_job_result', 'kind=download^ORDERBYDESCnumber', {
                limit: 1,
            })
            states.push(newest[0]?.state ?? 'none')
            return {
                'this app': costOf(metered, total),
                naive: await runNaive(instance, miro, naiveProfile, total),
                'flow pattern (model)': await runFlowPattern(instance, miro, flowProfile, total),
            }
        }
        const again = () => void click(integrator, 'x_snc_miro_sam_profile', profile, 'Refresh now')
        const first = await allWays(() => {})
        const unchanged = await allWays(again)
        const tomorrow = new Date(instance.clock.now() + 3_600_000)
        const to = tomorrow.toISOString()
        await miro.control('POST', 'day', { seed: seed + 1, joins: 0, leaves: 0, active: typicalActivity, to })
        instance.clock.set(tomorrow.getTime())
        const typical = await allWays(again)
        return { members: total, seed, costs: { first, typical, unchanged }, states }
    } finally {
        await stage.close()
    }
}

/** @param repeats whole comparisons from scratch, of which the median times are taken */
export async function compareWays(members: number, seed: number, repeats: number): Promise<Comparison> {
    const runs: Omit<Comparison, 'repeats'>[] = []
    for (let run = 0; run < repeats; run++) runs.push(await compareOnce(members, seed))
    const costs = Object.fromEntries(
        days.map((day) => [
            day,
            Object.fromEntries(ways.map((way) => [way, medianOf(runs.map((run) => run.costs[day][way]))])),
        ])
    ) as Comparison['costs']
    return { members: runs[0].members, seed, repeats, costs, states: runs.flatMap((run) => run.states) }
}
