// The goals of scale and speed at a small size, counted and never timed: `npm run bench -- --scale` checks the same for a million.
import { compareWays } from '../../../local/bench/download.ts'
import { downloadGoals } from '../../../local/bench/report.ts'
import { addLatency, runAtScale, watchSlices } from '../../../local/campaign/large-run.ts'
import { measureProfiles, profilesGoals } from '../../../local/campaign/many-profiles.ts'
import type { Goal } from '../../../local/bench/goals.ts'
import { pressMany } from '../../../local/cli/press-many.ts'
import { click, openReady, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'
const ruleTable = 'x_snc_miro_sam_reclamation_rule'
const missed = (goals: Goal[]) => goals.filter((goal) => !goal.met)

/** What a run costs beside its rows: its beginning, its end, its hand-overs. */
const fixed = 80

function counted(ready: Ready, work: () => void) {
    const before = ready.instance.counters.snapshot()
    work()
    const after = ready.instance.counters.snapshot()
    const written = (table: string) => (after.writesByTable[table] ?? 0) - (before.writesByTable[table] ?? 0)
    return {
        statements: after.statements - before.statements,
        subscriptions: written(tables.subscription),
        candidates: written(candidateTable),
    }
}

describe('candidates of a large organization', () => {
    let ready: Ready
    let rule: string
    const open = () =>
        ready.instance.records.count(candidateTable, 'stateNOT INclosed_complete,closed_skipped,closed_canceled')
    const refresh = () => {
        ready.instance.actAs('admin').clickAction(tables.profile, ready.profile, 'miro_refresh_candidates')
        ready.instance.runUntilIdle()
    }
    beforeAll(async () => {
        ready = await openReady({ members: 3_200, upTo: 'published' })
        rule = ready.instance.records.first(ruleTable, `profile=${ready.profile}`)!.sys_id!
        ready.instance.records.update(ruleTable, rule, { active: '0', notify_user: '0' })
        ready.instance.runUntilIdle()
        ready.instance.records.update(ruleTable, rule, { active: '1' })
    })
    afterAll(() => ready?.close())

    it('are made with one statement each, and three for two hundred people looked at', () => {
        const { statements } = counted(ready, refresh)
        expect(open()).toBeGreaterThan(500)
        const pages = Math.ceil(ready.instance.records.count(tables.subscription) / 200)
        expect(statements).toBeLessThanOrEqual(open() + 3 * pages + fixed)
    })

    it('cost no write when nothing has changed', () => {
        const again = counted(ready, refresh)
        expect([again.subscriptions, again.candidates]).toEqual([0, 0])
        expect(again.statements).toBeLessThanOrEqual(fixed + 3 * 20)
    })

    it('are looked at in slices where there are many, and come out the same', () => {
        const before = open()
        ready.instance.setProperty('x_snc_miro_sam.slice_pages', '4')
        const watched = watchSlices(ready.instance, 'candidates')
        refresh()
        watched.stop()
        ready.instance.setProperty('x_snc_miro_sam.slice_pages', '200')
        expect(watched.seen.slices).toBeGreaterThan(4)
        expect(open()).toBe(before)
    })

    it('cost no write the next day either: days idle are worked out by whoever reads', () => {
        for (const { sys_id } of ready.instance.records.find(tables.job)) {
            ready.instance.records.update(tables.job, sys_id as string, { active: '0' })
        }
        ready.instance.clock.advance(86_400_000)
        const before = open()
        const { statements, subscriptions, candidates } = counted(ready, refresh)
        expect([open(), subscriptions, candidates]).toEqual([before, 0, 0])
        expect(statements).toBeLessThanOrEqual(0.02 * ready.instance.records.count(tables.subscription) + fixed)
    })

    it('are reclaimed with at most eleven statements for each person', () => {
        const people = 60
        ready.instance.records.update(ruleTable, rule, { max_per_run: String(people), max_percent: '100' })
        click(ready, 'Refresh now')
        ready.instance.runUntilIdle()
        const { statements } = counted(ready, () => {
            pressMany(
                ready.instance,
                ready.instance.actAs('uma.user'),
                'reclaim',
                `profile=${ready.profile}^state=ready`
            )
            ready.instance.runUntilIdle()
        })
        expect(ready.instance.records.count(candidateTable, 'state=closed_complete')).toBeGreaterThan(people / 2)
        expect(statements).toBeLessThanOrEqual(11 * people + fixed)
    })

    it('are all closed when their profile is deleted, a bounded number in the click itself', () => {
        const before = open()
        ready.instance.actAs('admin').remove(tables.profile, ready.profile)
        const inTheClick = before - open()
        expect(inTheClick).toBeLessThanOrEqual(500)
        expect(open()).toBeGreaterThan(0)
        ready.instance.runUntilIdle()
        expect(open()).toBe(0)
        expect(ready.instance.records.count(candidateTable, `profile=${ready.profile}`)).toBe(0)
        expect(ready.instance.records.count(tables.subscription)).toBe(0)
    })
})

describe('a download in slices', () => {
    it('ends every slice with the page in which its budget runs out', async () => {
        const ready = await openReady({ members: 1_500, upTo: 'published' })
        ready.instance.setProperty('x_snc_miro_sam.slice_seconds', '1')
        addLatency(ready.instance)
        const run = runAtScale(ready, 1_500, () => ready.instance.runUntilIdle())
        await ready.close()
        expect([run.state, run.rateLimited, run.pages]).toEqual(['completed', 0, 15])
        expect(run.slices).toBeGreaterThanOrEqual(4)
        expect(run.longestSliceSeconds).toBeLessThan(1.5)
    })
})

describe('profiles due at the same minute', () => {
    it('take turns, use their own budgets and cost the same each', async () => {
        const few = await measureProfiles(2)
        const more = await measureProfiles(4)
        expect(missed(profilesGoals([few, more]))).toEqual([])
        expect(more.statements).toBeLessThanOrEqual(2.1 * few.statements)
    })
})

describe('the comparison of three ways', () => {
    it('meets its goals, and walks the flow pattern once for each member', async () => {
        const comparison = await compareWays(400, 7, 1)
        // Shares per member are asked of organizations that are large beside what a run costs anyway.
        const goals = downloadGoals([comparison]).filter((goal) => !/per member|naive/.test(goal.about))
        expect(missed(goals)).toEqual([])
        const { first, unchanged } = comparison.costs
        const flow = first['flow pattern (model)']
        // One look-up and one insert, and at least one statement of the flow engine, for every member.
        expect(flow.statements).toBe(2 * comparison.members)
        expect(flow.platformStatements).toBeGreaterThanOrEqual(comparison.members)
        expect(flow.requests).toBe(first['this app'].requests)
        expect(unchanged.naive.statements).toBe(comparison.members)
        // Four pages: each of two days written once, one checkpoint, the rules read for who is active again.
        const { typical } = comparison.costs
        expect(typical['this app'].subscriptionWrites).toBeGreaterThan(50)
        expect(typical['this app'].statements).toBeLessThanOrEqual(unchanged['this app'].statements + 10)
    })
})
