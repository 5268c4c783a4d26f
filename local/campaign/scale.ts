// Measures how the product behaves at sizes nobody tests by hand, and checks what it must keep there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { atLeast, atMost, exactly } from '../bench/goals.ts'
import type { Goal } from '../bench/goals.ts'
import { click, setUp } from '../cli/integrator.ts'
import { openStage } from '../cli/stage.ts'
import { draw } from '../cli/tables.ts'
import { beginDay, measureTable, tableGoals } from './full-table.ts'
import type { TableFigures } from './full-table.ts'
import { addLatency, latency, runAtScale, sliceBudget } from './large-run.ts'
import type { RunAtScale } from './large-run.ts'
import { tables } from './ledger.ts'
import { drawLists, listsGoals, measureLists } from './lists.ts'
import type { ListsFigures } from './lists.ts'
import { measureProfiles, profilesGoals } from './many-profiles.ts'
import type { ProfilesFigures } from './many-profiles.ts'
import { measureReconciliation, reconciliationGoals } from './reconciliations.ts'
import type { ReconciliationFigures } from './reconciliations.ts'

/** Parts that can be measured alone. */
export const scaleParts = ['downloads', 'full-table', 'lists', 'profiles', 'reconciliations'] as const
export type ScalePart = (typeof scaleParts)[number]

export interface ScaleFigures {
    latency: typeof latency
    downloads: { first: RunAtScale; unchanged: RunAtScale; typical: RunAtScale }[]
    tables: ({ members: number } & TableFigures)[]
    heapRatioLargestToSmallest: number | null
    lists: ListsFigures[]
    profiles: ProfilesFigures[]
    reconciliations: ReconciliationFigures[]
    goals: Goal[]
}

export interface ScaleOptions {
    /** Sizes of the organization, smallest first. */
    members?: number[]
    /** Numbers of profiles due at one minute, smallest first. */
    profiles?: number[]
    parts?: readonly ScalePart[]
    /** A file figures are kept in as they come; what it holds already is not measured again. */
    keep?: string
    /** Told every figure as it comes: a million members take a long time, and a stop must not lose what is known. */
    say?: (line: string) => void
}

/** Each part in turn; a million members take about half an hour of real time. */
export async function measureScale(options: ScaleOptions = {}): Promise<ScaleFigures> {
    const say = options.say ?? (() => {})
    const parts = options.parts ?? scaleParts
    const figures = keptFigures(options.keep)
    const keep = () => {
        if (options.keep) writeFileSync(options.keep, JSON.stringify(figures, null, 1))
    }
    if (parts.includes('downloads') || parts.includes('full-table')) {
        for (const members of options.members ?? [10_000, 100_000, 1_000_000]) {
            const left = parts.filter(
                (part) =>
                    (part === 'downloads' && !figures.downloads.some((one) => one.first.members === members)) ||
                    (part === 'full-table' && !figures.tables.some((one) => one.members === members))
            )
            if (left.length === 0) continue
            say(`\n${members.toLocaleString('en')} members …`)
            await measureOrganization(members, left, figures, say, keep)
        }
    }
    if (parts.includes('lists')) {
        for (const rows of options.members ?? [10_000, 100_000, 1_000_000]) {
            if (figures.lists.some((one) => one.rows >= rows)) continue
            say(`\nFirst pages of the lists at ${rows.toLocaleString('en')} rows …`)
            figures.lists.push(await measureLists(rows))
            say(drawLists(figures.lists[figures.lists.length - 1]))
            keep()
        }
    }
    if (parts.includes('profiles')) {
        for (const count of options.profiles ?? [1, 10, 50]) {
            if (figures.profiles.some((one) => one.profiles === count)) continue
            say(`\n${count} profiles due at the same minute …`)
            figures.profiles.push(await measureProfiles(count))
            say(JSON.stringify(figures.profiles[figures.profiles.length - 1]))
            keep()
        }
    }
    if (parts.includes('reconciliations')) {
        for (const members of options.members ?? [10_000, 100_000, 1_000_000]) {
            if (figures.reconciliations.some((one) => one.subscriptions === members)) continue
            say(`\n${members.toLocaleString('en')} subscriptions to reconcile …`)
            figures.reconciliations.push(measureReconciliation(members))
            say(JSON.stringify(figures.reconciliations[figures.reconciliations.length - 1]))
            keep()
        }
    }
    figures.reconciliations.sort((one, two) => one.subscriptions - two.subscriptions)
    figures.downloads.sort((one, two) => one.first.members - two.first.members)
    figures.tables.sort((one, two) => one.rows - two.rows)
    figures.profiles.sort((one, two) => one.profiles - two.profiles)
    figures.goals = [
        ...downloadGoals(figures),
        ...tableGoals(figures.tables),
        ...listsGoals(figures.lists),
        ...profilesGoals(figures.profiles),
        ...reconciliationGoals(figures.reconciliations),
    ]
    return figures
}

function keptFigures(file: string | undefined): ScaleFigures {
    const none: ScaleFigures = {
        latency,
        downloads: [],
        tables: [],
        heapRatioLargestToSmallest: null,
        lists: [],
        profiles: [],
        reconciliations: [],
        goals: [],
    }
    return file && existsSync(file) ? { ...none, ...(JSON.parse(readFileSync(file, 'utf8')) as ScaleFigures) } : none
}

async function measureOrganization(
    members: number,
    parts: readonly ScalePart[],
    figures: ScaleFigures,
    say: (line: string) => void,
    keep: () => void
): Promise<void> {
    const stage = await openStage({ members, seed: 7, noBuild: true, noUsers: true, oddities: 'none' })
    try {
        const { instance } = stage
        const { profile, integrator } = await setUp(instance, stage.miro, () => {})
        // Candidates are measured on their own: a rule that does not hold makes none.
        const rule = instance.records.first(tables.rule, `profile=${profile}`)!.sys_id!
        instance.records.update(tables.rule, rule, { active: '0', notify_user: '0' })
        const again = () => {
            click(integrator, tables.profile, profile, 'Refresh now')
            instance.runUntilIdle()
        }
        addLatency(instance)
        if (parts.includes('downloads')) {
            const first = runAtScale(stage, members, () => instance.runUntilIdle())
            say(JSON.stringify({ first }))
            const unchanged = runAtScale(stage, members, again)
            say(JSON.stringify({ unchanged }))
            await beginDay(stage, 9)
            const typical = runAtScale(stage, members, again)
            figures.downloads.push({ first, unchanged, typical })
            keep()
            say(drawRuns({ first, unchanged, typical }))
        } else {
            instance.runUntilIdle()
        }
        if (!parts.includes('full-table')) return
        figures.tables.push({ members, ...(await measureTable(stage, { profile, rule, again }, say)) })
        keep()
    } finally {
        await stage.close()
    }
}

function drawRuns(runs: Record<string, RunAtScale>): string {
    const names = Object.keys(runs)
    const rows = Object.keys(runs[names[0]]) as (keyof RunAtScale)[]
    const worded = (row: string) => row.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    return draw(
        'Download',
        ['', ...names],
        rows.map((row) => [worded(row), ...names.map((name) => `${runs[name][row]}`)])
    )
}

/** Below this a run lasts a few minutes, of which it cannot fill the last. */
const long = 500_000

function downloadGoals(figures: ScaleFigures): Goal[] {
    const goals: Goal[] = []
    for (const { first, unchanged, typical } of figures.downloads) {
        for (const [name, run] of Object.entries({ first, unchanged, typical })) {
            const about = (what: string) => `${run.members.toLocaleString('en')} members, ${name} run: ${what}`
            goals.push(
                exactly(about('state'), run.state, 'completed'),
                exactly(about('pages'), run.pages, Math.ceil(run.members / 100)),
                exactly(about('answers 429'), run.rateLimited, 0),
                atMost(about('longest slice'), run.longestSliceSeconds, sliceBudget, ' s')
            )
            if (run.members >= long) goals.push(atLeast(about("Miro's budget used"), run.budgetUsedPercent, 98, ' %'))
        }
        const size = unchanged.members.toLocaleString('en')
        goals.push(
            exactly(`${size} members, unchanged run: subscriptions written`, unchanged.subscriptionWrites, 0),
            atMost(`${size} members, typical run: statements per member`, typical.statementsPerMember, 0.06)
        )
    }
    if (figures.downloads.length > 1) {
        const heaps = figures.downloads.map(({ first, unchanged, typical }) =>
            Math.max(first.peakHeapMegabytes, unchanged.peakHeapMegabytes, typical.peakHeapMegabytes)
        )
        const ratio = Number((heaps[heaps.length - 1] / heaps[0]).toFixed(2))
        figures.heapRatioLargestToSmallest = ratio
        goals.push(atMost('Peak heap, largest to smallest organization', ratio, 1.2))
    }
    return goals
}
