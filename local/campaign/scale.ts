/** Measures how the product behaves at sizes nobody tests by hand: a million members, a million rows, fifty profiles. */
import { meter } from '../bench/meter'
import { measure } from '../cli/figures'
import type { Measured } from '../cli/figures'
import { click, setUp } from '../cli/integrator'
import { openStage } from '../cli/stage'
import type { Stage } from '../cli/stage'
import type { Instance } from '../instance/instance'
import { tables } from './ledger'
import { measureProfiles } from './many-profiles'
import type { ProfilesFigures } from './many-profiles'

const membersCall = 'GET /v2/orgs/{id}/members'
/** Miro's own limits: credits a minute, and what a call of the member list and the organization costs (level 3). */
const creditsPerMinute = 100_000
const creditsPerPage = 500
/** Virtual milliseconds an answer takes to come; without it a slice would take no time at all on a virtual clock. */
const latency = 150

export interface RunAtScale {
    members: number
    state: string
    pages: number
    rateLimited: number
    /** Of the budget of the minutes the run took, in percent: what is left is not Miro's doing. */
    budgetUsedPercent: number
    virtualMinutes: number
    slices: number
    pauses: number
    checkpoints: number
    /** Virtual seconds: answers counted with `latency`, work with nothing. */
    longestSliceSeconds: number
    /** Real seconds on this machine, waiting included. */
    longestSliceRealSeconds: number
    statementsPerMember: number
    subscriptionWrites: number
    peakHeapMegabytes: number
    realSeconds: number
    millisecondsPerMemberOutsideHttp: number
}

export interface TableFigures {
    rows: number
    /** Each: statements, milliseconds, and milliseconds per thousand rows of the table. */
    [task: string]: number | { statements: number; milliseconds: number; perThousandRows: number }
}

export interface ScaleFigures {
    latencyMilliseconds: number
    downloads: { first: RunAtScale; unchanged: RunAtScale }[]
    tables: TableFigures[]
    heapRatioLargestToSmallest: number
    profiles: ProfilesFigures[]
}

export interface ScaleOptions {
    /** Sizes of the organization, smallest first. */
    members?: number[]
    /** Numbers of profiles due at one minute. */
    profiles?: number[]
    /** The work at which the candidate job makes its rows is measured up to this size. */
    mostForCandidates?: number
    say?: (line: string) => void
}

/** Everything issue of scale is about, in one go; a million members take several minutes of real time. */
export async function measureScale(options: ScaleOptions = {}): Promise<ScaleFigures> {
    const say = options.say ?? (() => {})
    const figures: ScaleFigures = {
        latencyMilliseconds: latency,
        downloads: [],
        tables: [],
        heapRatioLargestToSmallest: 0,
        profiles: [],
    }
    for (const members of options.members ?? [10_000, 100_000, 1_000_000]) {
        say(`${members.toLocaleString('en')} members …`)
        const { first, unchanged, table } = await measureOne(members, options.mostForCandidates ?? 100_000)
        figures.downloads.push({ first, unchanged })
        figures.tables.push(table)
        say(JSON.stringify(first))
        say(JSON.stringify(unchanged))
        say(JSON.stringify(table))
    }
    const heaps = figures.downloads.map(({ first, unchanged }) =>
        Math.max(first.peakHeapMegabytes, unchanged.peakHeapMegabytes)
    )
    figures.heapRatioLargestToSmallest = rounded(heaps[heaps.length - 1] / heaps[0])
    for (const count of options.profiles ?? [1, 10, 50]) {
        say(`${count} profiles due at the same minute …`)
        figures.profiles.push(await measureProfiles(count))
        say(JSON.stringify(figures.profiles[figures.profiles.length - 1]))
    }
    return figures
}

async function measureOne(members: number, mostForCandidates: number) {
    const stage = await openStage({ members, seed: 7, noBuild: true, noUsers: true, oddities: 'none' })
    try {
        const { instance } = stage
        const { profile, integrator } = await setUp(instance, stage.miro, () => {})
        // Candidates are measured on their own: a rule that does not hold makes none.
        const rule = instance.records.first(tables.rule, `profile=${profile}`)?.sys_id
        if (rule) instance.records.update(tables.rule, rule, { active: '0' })
        addLatency(instance)
        const first = runAtScale(stage, members, () => instance.runUntilIdle())
        const unchanged = runAtScale(stage, members, () => {
            click(integrator, tables.profile, profile, 'Refresh now')
            instance.runUntilIdle()
        })
        const table = measureTable(stage, profile, rule ?? null, members <= mostForCandidates)
        return { first, unchanged, table }
    } finally {
        await stage.close()
    }
}

export function addLatency(instance: Instance): void {
    const { network } = instance
    const send = network.send.bind(network)
    network.send = (request) => {
        instance.clock.advance(latency)
        return send(request)
    }
}

/** Runs one download to its end and reads from its rows and requests how it went. */
export function runAtScale(stage: Pick<Stage, 'instance'>, members: number, work: () => void): RunAtScale {
    const { instance } = stage
    const watched = watchSlices(instance)
    const metered = meter(instance, work)
    watched.stop()
    const result = instance.records.find(tables.result, 'kind=download^ORDERBYDESCnumber', { limit: 1 })[0]
    const pages = metered.requestsByPath[membersCall] ?? 0
    const minutes = Math.max(1, Math.ceil((watched.seen.lastPage - watched.seen.firstPage) / 60_000))
    return {
        members,
        state: result?.state ?? 'none',
        pages,
        rateLimited: metered.rateLimited,
        budgetUsedPercent: rounded((100 * (pages * creditsPerPage + 550)) / (minutes * creditsPerMinute)),
        virtualMinutes: minutes,
        slices: Number(result?.slice ?? 0),
        pauses: watched.seen.pauses,
        checkpoints: watched.seen.checkpoints,
        longestSliceSeconds: rounded(watched.seen.longest / 1000),
        longestSliceRealSeconds: rounded(watched.seen.longestReal / 1000),
        statementsPerMember: rounded(metered.statements / members, 4),
        subscriptionWrites: metered.writesByTable[tables.subscription] ?? 0,
        peakHeapMegabytes: rounded(metered.peakHeap / 1_048_576, 1),
        realSeconds: Math.round(metered.milliseconds / 1000),
        millisecondsPerMemberOutsideHttp: rounded(metered.millisecondsOutsideHttp / members, 4),
    }
}

/** Slices begin when their number is written and end with the last checkpoint before the next one begins. */
function watchSlices(instance: Instance) {
    const seen = { slice: '', began: 0, beganReal: 0, longest: 0, longestReal: 0, pauses: 0, checkpoints: 0 }
    const pages = { firstPage: 0, lastPage: 0 }
    const stopRows = instance.records.watch(tables.result, ({ row, previous }) => {
        if (!row || row.kind !== 'download') return
        const [now, real] = [instance.clock.now(), performance.now()]
        if (row.slice !== previous?.slice) {
            seen.slice = row.slice ?? ''
            seen.began = now
            seen.beganReal = real
        }
        if (row.checkpoint !== previous?.checkpoint) {
            seen.checkpoints++
            pages.firstPage ||= now
            if (Number(row.pages ?? 0) > Number(previous?.pages ?? 0)) pages.lastPage = now
            seen.longest = Math.max(seen.longest, now - seen.began)
            seen.longestReal = Math.max(seen.longestReal, real - seen.beganReal)
        }
        if (row.state === 'paused' && previous?.state !== 'paused') seen.pauses++
    })
    return {
        get seen() {
            return { ...seen, ...pages }
        },
        stop: stopRows,
    }
}

/** What people and jobs do with a full table. */
function measureTable(stage: Stage, profile: string, rule: string | null, withCandidates: boolean): TableFigures {
    const { instance } = stage
    const rows = instance.records.count(tables.subscription, `profile=${profile}`)
    const figures: TableFigures = { rows }
    const note = (task: string, measured: Measured) => {
        figures[task] = {
            statements: measured.statements,
            milliseconds: measured.milliseconds,
            perThousandRows: rounded((1000 * measured.milliseconds) / rows, 3),
        }
    }
    const person = instance.actAs('uma.user')
    const someRow = instance.records.find(tables.subscription, '', { limit: 1 })[0]
    note(
        'first page of the list',
        measure(instance, () => void person.list(tables.subscription, 'ORDERBYexternal_user_id', { limit: 50 }))
    )
    const name = someRow?.user_principal_name ?? ''
    note(
        'filter by user principal name',
        measure(instance, () => void person.list(tables.subscription, `user_principal_name=${name}`, { limit: 50 }))
    )
    const refreshCandidates = () => {
        click(instance.actAs('admin'), tables.profile, profile, 'miro_refresh_candidates')
        instance.runUntilIdle()
    }
    note('candidate job, nobody becomes one', measure(instance, refreshCandidates))
    if (rule && withCandidates) {
        instance.records.update(tables.rule, rule, { active: '1' })
        note('candidate job, first run', measure(instance, refreshCandidates))
        figures.candidates = instance.records.count(tables.candidate)
        note('candidate job, nothing changed', measure(instance, refreshCandidates))
    }
    note(
        'delete of the profile',
        measure(instance, () => {
            instance.actAs('admin').remove(tables.profile, profile)
            instance.runUntilIdle()
        })
    )
    figures.left = instance.records.count(tables.subscription, `profile=${profile}`)
    return figures
}

function rounded(value: number, digits = 2): number {
    return Number(value.toFixed(digits))
}
