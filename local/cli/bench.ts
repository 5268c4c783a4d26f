// `npm run bench`: what a download costs against the goals, and against other ways of doing the same work in the same run.
import { parseArgs } from 'node:util'
import { runFlowPattern } from '../bench/flow-pattern'
import { meter } from '../bench/meter'
import type { Metered } from '../bench/meter'
import { runNaive } from '../bench/naive'
import { benchReclaim } from '../bench/reclaim'
import { measureScale } from '../campaign/scale'
import { runFigures } from './figures'
import { click, createDraft, setUp } from './integrator'
import { openStage } from './stage'
import type { Stage } from './stage'
import { draw } from './tables'

interface RunCost {
    state: string
    memberRequests: number
    memberRequestsExpected: number
    rateLimited: number
    insertsPerMember: number
    otherStatementsPerMember: number
    statementsPerMember: number
    subscriptionWrites: number
    slices: number
    millisecondsPerMemberOutsideHttp: number
    peakHeapMegabytes: number
}

const membersCall = 'GET /v2/orgs/{id}/members'
const round = (value: number, digits = 4) => Number(value.toFixed(digits))

function cost(stage: Stage, profile: string, members: number, metered: Metered): RunCost {
    const figures = runFigures(stage.instance, profile, metered)
    const inserts = metered.statementsByKind.insert ?? 0
    return {
        state: figures.state,
        memberRequests: metered.requestsByPath[membersCall] ?? 0,
        memberRequestsExpected: Math.ceil(members / 100),
        rateLimited: metered.rateLimited,
        insertsPerMember: round(inserts / members),
        otherStatementsPerMember: round((metered.statements - inserts) / members),
        statementsPerMember: round(metered.statements / members),
        subscriptionWrites: metered.writesByTable.x_snc_miro_sam_subscription ?? 0,
        slices: figures.slices,
        millisecondsPerMemberOutsideHttp: round(metered.millisecondsOutsideHttp / members),
        peakHeapMegabytes: round(metered.peakHeap / 1_048_576, 1),
    }
}

async function benchDownload(members: number, seed: number, say: (line: string) => void) {
    say(`\n${members.toLocaleString('en')} members`)
    const stage = await openStage({ members, seed, noBuild: true, oddities: 'none' })
    try {
        const { instance, miro } = stage
        const { profile, integrator } = await setUp(instance, miro, () => {})
        const total = (await miro.control<{ members: { total: number } }>('GET', 'books')).members.total
        const again = () => {
            click(integrator, 'x_snc_miro_sam_profile', profile, 'Refresh now')
            instance.runUntilIdle()
        }
        const first = cost(
            stage,
            profile,
            total,
            meter(instance, () => instance.runUntilIdle())
        )
        const unchanged = cost(stage, profile, total, meter(instance, again))
        const tomorrow = new Date(instance.clock.now() + 3_600_000)
        await miro.control('POST', 'day', {
            seed: seed + 1,
            joins: 0,
            leaves: 0,
            active: 0.4,
            to: tomorrow.toISOString(),
        })
        instance.clock.set(tomorrow.getTime())
        const typical = cost(stage, profile, total, meter(instance, again))

        const other = createDraft(instance, integrator, 'Naive comparison')
        const naiveFirst = await runNaive(instance, miro, other)
        const naiveUnchanged = await runNaive(instance, miro, other)
        const modelled = createDraft(instance, integrator, 'Flow pattern comparison')
        const flowPattern = {
            first: runFlowPattern(instance, naiveFirst.sample, modelled),
            unchanged: runFlowPattern(instance, naiveFirst.sample, modelled),
        }
        const naive = {
            firstStatementsPerMember: round(naiveFirst.statements / total),
            unchangedStatementsPerMember: round(naiveUnchanged.statements / total),
            firstMillisecondsPerMember: round(naiveFirst.millisecondsOutsideHttp / total),
            unchangedMillisecondsPerMember: round(naiveUnchanged.millisecondsOutsideHttp / total),
        }
        const compared = {
            statementsFirst: round(naive.firstStatementsPerMember / first.statementsPerMember, 1),
            statementsUnchanged: round(naive.unchangedStatementsPerMember / unchanged.statementsPerMember, 1),
            timeFirst: round(naive.firstMillisecondsPerMember / first.millisecondsPerMemberOutsideHttp, 2),
            timeUnchanged: round(naive.unchangedMillisecondsPerMember / unchanged.millisecondsPerMemberOutsideHttp, 2),
        }
        say(drawCosts({ first, unchanged, typical }))
        say(
            `Naive way: ${naive.firstStatementsPerMember} statements per member first, ${naive.unchangedStatementsPerMember} unchanged: ` +
                `${compared.statementsFirst} and ${compared.statementsUnchanged} times as many; ` +
                `${compared.timeFirst} and ${compared.timeUnchanged} times the time outside HTTP.`
        )
        say(
            `Flow pattern (model, ${naiveFirst.sample.length} members): one execution, ${flowPattern.first.statementsPerMember} statements and ` +
                `${flowPattern.first.platformStatementsPerMember} of the flow engine per member, ${flowPattern.unchanged.millisecondsPerMember} ms per member when nothing changed.`
        )
        return {
            members: total,
            first,
            unchanged,
            typical,
            naive,
            flowPatternModel: flowPattern,
            naiveTimesThisApp: compared,
        }
    } finally {
        await stage.close()
    }
}

function drawCosts(costs: Record<string, RunCost>): string {
    const names = Object.keys(costs)
    const rows = Object.keys(costs[names[0]]) as (keyof RunCost)[]
    return draw(
        'This app',
        ['', ...names],
        rows.map((row) => [
            row.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
            ...names.map((name) => `${costs[name][row]}`),
        ])
    )
}

async function main(): Promise<number> {
    const { values } = parseArgs({
        options: {
            json: { type: 'boolean', default: false },
            members: { type: 'string', default: '2000,20000,100000' },
            seed: { type: 'string', default: '7' },
            reclaim: { type: 'string', default: '5000' },
            scale: { type: 'boolean', default: false },
        },
    })
    if (values.scale) {
        const scale = await measureScale({ say: (line) => console.error(line) })
        console.log(JSON.stringify({ scale }))
        return 0
    }
    const sizes = values.members!.split(',').map(Number)
    if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
        console.error('--members needs whole numbers separated by commas, for example 2000,20000.')
        return 2
    }
    const say = values.json ? (line: string) => console.error(line) : (line: string) => console.log(line)
    const download = []
    for (const size of sizes) download.push(await benchDownload(size, Number(values.seed), say))
    const heaps = download.map((each) => Math.max(each.first.peakHeapMegabytes, each.unchanged.peakHeapMegabytes))
    const reclaim =
        Number(values.reclaim) > 0 ? await benchReclaim(Number(values.reclaim), Number(values.seed), say) : null
    const report = { download, reclaim, heapRatioLargestToSmallest: round(heaps[heaps.length - 1] / heaps[0], 2) }
    say(`\nPeak heap, largest to smallest organization: ${report.heapRatioLargestToSmallest}`)
    if (values.json) console.log(JSON.stringify(report))
    return 0
}

main().then(
    (code) => process.exit(code),
    (error: Error) => {
        console.error(error.stack ?? error.message)
        process.exit(1)
    }
)
