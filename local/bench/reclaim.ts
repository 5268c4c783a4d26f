// Throughput of a bulk reclaim in virtual time against Miro's SCIM budget: 10,000 credits per 30 seconds.
import { setUp } from '../cli/integrator.ts'
import { openStage } from '../cli/stage.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'

/** Miro's published weights: a PATCH is level 2, a read of one user level 1 (reference: rate limits of SCIM). */
const scimCredits: Record<string, number> = { GET: 50, PATCH: 100 }
const scimBudget = 10_000
const scimWindow = 30_000

export interface ReclaimThroughput {
    people: number
    closedComplete: number
    requestsPerPerson: number
    scimRequestsPerPerson: number
    patches: number
    rateLimited: number
    virtualMinutes: number
    /** Share of SCIM's budget used while work was left, 0 to 1. */
    budgetUsed: number
    slices: number
    statementsPerPerson: number
}

/** @param people how many are reclaimed; the simulated organization is made large enough to have them */
export async function benchReclaim(
    people: number,
    seed: number,
    say: (line: string) => void
): Promise<ReclaimThroughput> {
    const stage = await openStage({
        members: Math.max(500, people * 6),
        seed,
        noBuild: true,
        oddities: 'none',
        noUsers: true,
    })
    const { instance } = stage
    try {
        const { profile } = await setUp(instance, stage.miro, () => {})
        const admin = instance.actAs('adam.admin')
        const rule = instance.records.first('x_snc_miro_sam_reclamation_rule', `profile=${profile}`)!.sys_id!
        admin.update('x_snc_miro_sam_reclamation_rule', rule, {
            notify_user: '0',
            max_per_run: String(people),
            max_percent: '100',
        })
        instance.runUntilIdle()
        const user = instance.actAs('uma.user')
        const before = instance.counters.snapshot()
        const sent: { at: number; method: string; scim: boolean; status: number }[] = []
        const network = instance.network
        const send = network.send
        network.send = (request) => {
            const answer = send.call(network, request)
            const scim = new URL(request.url).pathname.includes('/scim/')
            sent.push({ at: instance.clock.now(), method: request.method.toUpperCase(), scim, status: answer.status })
            return answer
        }
        user.clickAction(candidateTable, '', 'Reclaim All', {
            parameters: { sysparm_query: `profile=${profile}^state=ready` },
        })
        instance.runUntilIdle()
        network.send = send
        const after = instance.counters.snapshot()
        const done = instance.records.count(candidateTable, `profile=${profile}^state=closed_complete`)
        const scim = sent.filter((each) => each.scim)
        const run = instance.records.first('x_snc_miro_sam_job_result', `profile=${profile}^kind=reclaim`)
        const result: ReclaimThroughput = {
            people,
            closedComplete: done,
            requestsPerPerson: Number((sent.length / Math.max(1, done)).toFixed(3)),
            scimRequestsPerPerson: Number((scim.length / Math.max(1, done)).toFixed(3)),
            patches: scim.filter((each) => each.method === 'PATCH').length,
            rateLimited: sent.filter((each) => each.status === 429).length,
            virtualMinutes: Number(((sent[sent.length - 1].at - sent[0].at) / 60_000).toFixed(2)),
            budgetUsed: Number(budgetUsed(scim).toFixed(4)),
            slices: Number(run?.slice ?? 0),
            statementsPerPerson: Number(((after.statements - before.statements) / Math.max(1, done)).toFixed(2)),
        }
        say(`\nReclaim of ${people} people in virtual time\n${JSON.stringify(result, null, 2)}`)
        return result
    } finally {
        await stage.close()
    }
}

/** The last window is left out: there the work ends, not the budget. */
function budgetUsed(requests: { at: number; method: string }[]): number {
    const instants = [...new Set(requests.map((each) => each.at))].sort((one, two) => one - two)
    if (instants.length < 2) return 1
    const last = instants[instants.length - 1]
    const used = requests
        .filter((each) => each.at < last)
        .reduce((sum, each) => sum + (scimCredits[each.method] ?? 0), 0)
    return used / (scimBudget * ((last - instants[0]) / scimWindow))
}
