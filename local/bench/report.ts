// Words the measurements of `npm run bench`: tables for a person, goals with met or missed.
import { draw } from '../cli/tables.ts'
import { ways } from './download.ts'
import type { Comparison, Way } from './download.ts'
import { atLeast, atMost, exactly } from './goals.ts'
import type { Goal } from './goals.ts'
import type { ReclaimThroughput } from './reclaim.ts'
import { days, perMember, round, timeAt, times } from './ways.ts'
import type { Day, RunCost } from './ways.ts'

const dayNames: Record<Day, string> = {
    first: 'first run: everybody is new',
    typical: 'typical day: 40 % were active since yesterday',
    unchanged: 'unchanged day',
}

export function drawComparison(comparison: Comparison): string {
    const { members, repeats, costs } = comparison
    return days
        .map((day) => {
            const shown = ways.map((way) => perMember(costs[day][way]))
            const rows = (Object.keys(shown[0]) as (keyof (typeof shown)[0])[]).map((row) => {
                const [own, ...others] = shown.map((one) => one[row])
                return [row, String(own), ...others.flatMap((other) => [String(other), ratio(own, other)])]
            })
            const repeated = repeats > 1 ? ` (times: median of ${repeats})` : ''
            const head = ['', ways[0], ...ways.slice(1).flatMap((way) => [way, 'times'])]
            return draw(`${members.toLocaleString('en')} members, ${dayNames[day]}${repeated}`, head, rows)
        })
        .join('\n')
}

/** What each day costs where a statement is a round trip of so many milliseconds, with and without what the instance adds. */
export function drawLatency(comparison: Comparison, latencies: readonly number[]): string {
    const { members, costs } = comparison
    const rows = days.flatMap((day) =>
        latencies.flatMap((latency) =>
            [false, true].map((platform) => {
                const spent = ways.map((way) => round(timeAt(costs[day][way], latency, platform) / 1000, 1))
                const [own, ...others] = spent
                return [
                    `${day}, ${latency} ms${platform ? ", with the instance's own" : ''}`,
                    String(own),
                    ...others.flatMap((other) => [String(other), ratio(own, other)]),
                ]
            })
        )
    )
    const head = ['', ways[0], ...ways.slice(1).flatMap((way) => [way, 'times'])]
    return draw(
        `${members.toLocaleString('en')} members, seconds outside HTTP by the round trip of a statement`,
        head,
        rows
    )
}

/** Least times the naive way must take where a statement takes a millisecond, in a large organization. */
const leastTimes: Record<Day, number> = { first: 1.8, typical: 10, unchanged: 12 }

function latencyGoals({ members, costs }: Pick<Comparison, 'members' | 'costs'>): Goal[] {
    const size = members.toLocaleString('en')
    return days.flatMap((day) => {
        const { 'this app': own, naive } = costs[day]
        const at = (latency: number) => times(timeAt(own, latency), timeAt(naive, latency)) ?? 0
        return [
            atLeast(`${size}: ${day}, naive time at 1 ms a statement`, at(1), leastTimes[day], ' times'),
            atLeast(`${size}: ${day}, naive processor time`, at(0), 1, ' times'),
        ]
    })
}

function ratio(own: number, other: number): string {
    return times(own, other)?.toFixed(1) ?? (other === 0 ? '' : '∞')
}

/** What a run of this app may cost, and how far the other ways must be from it. */
export function downloadGoals(comparisons: readonly Comparison[]): Goal[] {
    const goals: Goal[] = []
    for (const { members, costs, states } of comparisons) {
        const size = members.toLocaleString('en')
        const own = (day: Day) => costs[day]['this app']
        const pages = Math.ceil(members / 100)
        const { first, unchanged } = { first: own('first'), unchanged: own('unchanged') }
        const other = (first.statements - first.inserts) / members
        const limited = days.reduce((sum, day) => sum + own(day).rateLimited, 0)
        const unfinished = states.filter((state) => state !== 'completed').length
        goals.push(
            exactly(`${size}: runs that did not complete`, unfinished, 0),
            exactly(
                `${size}: member requests of every run`,
                days.map((day) => own(day).requests).join(),
                `${pages},${pages},${pages}`
            ),
            exactly(`${size}: answers 429`, limited, 0),
            atMost(`${size}: first run, inserts per member`, round(first.inserts / members), 1.05),
            atMost(`${size}: first run, other statements per member`, round(other), 0.06),
            ...(members >= 20_000 ? typicalGoals(size, own('typical')) : []),
            ...(members >= 100_000 ? latencyGoals({ members, costs }) : []),
            atMost(`${size}: unchanged, statements per member`, round(unchanged.statements / members), 0.05),
            exactly(`${size}: unchanged, subscriptions written`, unchanged.subscriptionWrites, 0),
            atLeast(
                `${size}: unchanged, statements of the naive way`,
                timesOf(comparisons, members, 'naive'),
                10,
                ' times'
            )
        )
    }
    if (comparisons.length > 1)
        goals.push(atMost('Peak heap, largest to smallest organization', heapRatio(comparisons), 1.2))
    return goals
}

function typicalGoals(size: string, { members, statements, writeStatements }: RunCost): Goal[] {
    return [
        atMost(`${size}: typical, statements per member`, round(statements / members), 0.06),
        atMost(`${size}: typical, write statements per member`, round(writeStatements / members), 0.05),
    ]
}

function timesOf(comparisons: readonly Comparison[], members: number, way: Way): number {
    const costs = comparisons.find((one) => one.members === members)!.costs.unchanged
    return times(costs['this app'].statements, costs[way].statements) ?? 0
}

export function heapRatio(comparisons: readonly Comparison[]): number {
    const heaps = comparisons.map(({ costs }) => Math.max(...days.map((day) => costs[day]['this app'].peakHeap)))
    return round(heaps[heaps.length - 1] / heaps[0], 2)
}

/** The last window of a short run is the work's end, not the budget's: a share is asked of long runs only. */
export function reclaimGoals(reclaim: ReclaimThroughput): Goal[] {
    const goals = [
        exactly('Reclaim: answers 429', reclaim.rateLimited, 0),
        atMost('Reclaim: requests per person', reclaim.requestsPerPerson, 3.1),
        atMost('Reclaim: statements per person', reclaim.statementsPerPerson, 11),
    ]
    if (reclaim.people >= 5000) goals.push(atLeast("Reclaim: share of SCIM's budget used", reclaim.budgetUsed, 0.97))
    return goals
}
