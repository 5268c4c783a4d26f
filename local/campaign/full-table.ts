// What people and jobs do with a full table: statements, rows loaded and time of each task, per thousand rows of the table.
import { atMost, exactly } from '../bench/goals.ts'
import type { Goal } from '../bench/goals.ts'
import { cpuSince } from '../bench/ways.ts'
import { click } from '../cli/integrator.ts'
import type { Stage } from '../cli/stage.ts'
import { draw } from '../cli/tables.ts'
import { latency, rounded, sliceBudget, watchSlices } from './large-run.ts'
import { tables } from './ledger.ts'

export interface Task {
    task: string
    /** Statements of scripts and of the app. */
    statements: number
    /** Rows of the app's tables that left the database, whoever asked. */
    rowsLoaded: number
    /** Subscriptions and removal candidates written. */
    rowsWritten: number
    /** Processor time of the instance, HTTP included where the task has any. */
    cpuMilliseconds: number
    /** Longest slice of a job in virtual seconds; null where it is none. */
    longestSlice: number | null
    slices: number | null
    note: string
}

export interface TableFigures {
    rows: number
    candidates: number
    tasks: Task[]
    /** Rows of the deleted profile that are left at the end. */
    left: { subscriptions: number; candidates: number }
}

interface Around {
    profile: string
    rule: string
    /** Downloads once more and runs what follows it. */
    again: () => void
}

const pageSize = 20

const unchangedRefresh = 'candidate job, unchanged'

export async function measureTable(stage: Stage, around: Around, say: (line: string) => void): Promise<TableFigures> {
    const { instance } = stage
    const { records } = instance
    const mine = `profile=${around.profile}`
    const rows = records.count(tables.subscription, mine)
    const figures: TableFigures = { rows, candidates: 0, tasks: [], left: { subscriptions: 0, candidates: 0 } }
    const note = (task: string, work: () => void, kind?: string, more = '') => {
        const done = { task, ...traced(stage, work, kind), note: more }
        figures.tasks.push(done)
        say(JSON.stringify(done))
    }
    const list = (task: string, table: string, query: string, first = 0) =>
        note(task, () => readList(stage, table, query, first))

    list('list, first page', tables.subscription, 'ORDERBYlast_activity')
    list('list, a page in the middle', tables.subscription, 'ORDERBYlast_activity', Math.floor(rows / 2))
    list('list of the profile', tables.subscription, `${mine}^ORDERBYlast_activity`)
    list('list, without user', tables.subscription, 'userISEMPTY^ORDERBYuser_principal_name')
    const some = records.find(tables.subscription, mine, { limit: 1 })[0]
    const name = some?.user_principal_name ?? ''
    list('filter: user principal name is', tables.subscription, `user_principal_name=${name}`)
    list(
        'filter: inactive since',
        tables.subscription,
        'last_activity<javascript:gs.daysAgoStart(300)^ORDERBYlast_activity'
    )
    list('filter: user principal name contains', tables.subscription, `user_principal_nameLIKE${name.slice(0, 8)}`)

    const candidates = () => {
        click(instance.actAs('admin'), tables.profile, around.profile, 'miro_refresh_candidates')
        instance.runUntilIdle()
    }
    note('candidate job, no rule holds', candidates, 'candidates')
    const withoutCandidates = { last_activity_threshold: '36500', include_no_activity: '0', active: '1' }
    records.update(tables.rule, around.rule, withoutCandidates)
    note('candidate job, nobody becomes one', candidates, 'candidates')
    records.update(tables.rule, around.rule, { last_activity_threshold: '60' })
    note('candidate job, creating', candidates, 'candidates')
    figures.candidates = records.count(tables.candidate, mine)
    figures.tasks[figures.tasks.length - 1].note = `${figures.candidates} candidates`
    note(unchangedRefresh, candidates, 'candidates')
    list(
        'list of candidates, first page',
        tables.candidate,
        'stateNOT INclosed_complete,closed_skipped,closed_canceled^ORDERBYidle_since'
    )
    list('list of candidates of the profile', tables.candidate, `${mine}^ORDERBYnumber`)
    note('position and savings (dashboard)', () => readDashboard(stage))

    await beginDay(stage, 8)
    note('daily run, 40 % active, and its candidate job', around.again, 'download')
    note('daily run, unchanged, and its candidate job', around.again, 'download')

    note('delete of the profile', () => {
        instance.actAs('admin').remove(tables.profile, around.profile)
        instance.runUntilIdle()
    })
    figures.left = {
        subscriptions: records.count(tables.subscription),
        candidates: records.count(tables.candidate, 'stateNOT INclosed_complete,closed_skipped,closed_canceled'),
    }
    say(drawTable(figures))
    return figures
}

/** A day later, on which 40 % of the people have been active. The jobs that are due by then would be counted with it. */
export async function beginDay({ instance, miro }: Stage, seed: number): Promise<void> {
    for (const { sys_id } of instance.records.find(tables.job)) {
        instance.records.update(tables.job, sys_id as string, { active: '0' })
    }
    const tomorrow = new Date(instance.clock.now() + 24 * 3_600_000)
    await miro.control('POST', 'day', { seed, joins: 0, leaves: 0, active: 0.4, to: tomorrow.toISOString() })
    instance.clock.set(tomorrow.getTime())
}

/** A window of the list and the number of rows that match, as the platform's lists ask for them, with a person's own rights. */
export function readList({ instance }: Pick<Stage, 'instance'>, table: string, query: string, first: number): void {
    const conditions = query.replace(/\^?ORDERBY(DESC)?\w+$/, '')
    const source = `
        var rows = new GlideRecordSecure('${table}')
        rows.addEncodedQuery(${JSON.stringify(query)})
        rows.chooseWindow(${first}, ${first + pageSize})
        rows.query()
        while (rows.next()) rows.getUniqueValue()
        var all = new GlideAggregate('${table}')
        if (${JSON.stringify(conditions)}) all.addEncodedQuery(${JSON.stringify(conditions)})
        all.addAggregate('COUNT')
        all.query()
        all.next()`
    instance.runScript(source, { user: 'uma.user' })
}

interface Widget {
    dataSources?: { tableOrViewName?: string; filterQuery?: string }[]
    metrics?: { aggregateFunction?: string; aggregateField?: string }[]
    groupBy?: { groupBy?: { groupByField?: string }[] }[]
}

/** Every figure of the installed dashboard, aggregated by the database as the dashboard asks for it. */
function readDashboard({ instance }: Stage): void {
    for (const row of instance.records.find('par_dashboard_widget')) {
        const props = JSON.parse(row.component_props ?? '{}') as Widget
        const [source, metric] = [props.dataSources?.[0], props.metrics?.[0]]
        const table = source?.tableOrViewName ?? ''
        if (!instance.dictionary.table(table)) continue
        const field = props.groupBy?.[0]?.groupBy?.[0]?.groupByField
        const wanted = metric?.aggregateFunction ?? 'COUNT'
        instance.runScript(
            `var found = new GlideAggregate('${table}')
            if (${JSON.stringify(source?.filterQuery ?? '')}) found.addEncodedQuery(${JSON.stringify(source?.filterQuery ?? '')})
            if ('${wanted}' === 'COUNT') found.addAggregate('COUNT')
            else found.addAggregate('${wanted}', '${metric?.aggregateField ?? ''}')
            ${field ? `found.groupBy('${field}')` : ''}
            found.query()
            while (found.next()) found.getAggregate('${wanted}'${wanted === 'COUNT' ? '' : `, '${metric?.aggregateField}'`})`,
            { user: 'uma.user' }
        )
    }
}

export function traced(
    { instance }: Pick<Stage, 'instance'>,
    work: () => void,
    kind?: string
): Omit<Task, 'task' | 'note'> {
    let [statements, rowsLoaded] = [0, 0]
    instance.trace(({ caller, sql, rows }) => {
        if (caller === 'script') {
            statements++
            instance.clock.advance(latency.statementMilliseconds)
        }
        if (sql.startsWith('SELECT') && /"x_snc_miro_sam_/.test(sql) && !/SELECT 1 AS/.test(sql)) rowsLoaded += rows
    })
    const watched = kind ? watchSlices(instance, kind) : null
    const written = () =>
        [tables.subscription, tables.candidate].reduce(
            (sum, one) => sum + (instance.counters.writesByTable[one] ?? 0),
            0
        )
    const before = written()
    const began = process.cpuUsage()
    try {
        work()
    } finally {
        instance.trace(null)
        watched?.stop()
    }
    return {
        statements,
        rowsLoaded,
        rowsWritten: written() - before,
        cpuMilliseconds: Math.round(cpuSince(began)),
        longestSlice: watched ? rounded(watched.seen.longest / 1000) : null,
        slices: watched ? watched.seen.slices : null,
    }
}

function drawTable(figures: TableFigures): string {
    const per = (value: number) => rounded((1000 * value) / figures.rows, 2)
    return draw(
        `A table of ${figures.rows.toLocaleString('en')} subscriptions and ${figures.candidates.toLocaleString('en')} candidates`,
        ['', 'statements', 'per 1,000', 'rows loaded', 'per 1,000', 'CPU ms', 'per 1,000', 'slices', 'longest, s'],
        figures.tasks.map((one) => [
            one.note ? `${one.task} (${one.note})` : one.task,
            ...[one.statements, one.rowsLoaded, one.cpuMilliseconds].flatMap((value) => [
                value.toLocaleString('en'),
                String(per(value)),
            ]),
            String(one.slices ?? ''),
            String(one.longestSlice ?? ''),
        ])
    )
}

/** Tasks of a person, that must not load more rows than they show, and how many rows that may be. */
const loadsAtMost: Record<string, number> = {
    'list, first page': pageSize,
    'list, a page in the middle': pageSize,
    'list of the profile': pageSize,
    'list, without user': pageSize,
    'filter: user principal name is': pageSize,
    'filter: inactive since': pageSize,
    'filter: user principal name contains': pageSize,
    'list of candidates, first page': pageSize,
    'list of candidates of the profile': pageSize,
    'position and savings (dashboard)': 40,
}

/** A window and its count: each answers in one row for the count, beside the rows shown. */
const countRows = 1

export function tableGoals(all: readonly TableFigures[]): Goal[] {
    const goals: Goal[] = []
    for (const figures of all) {
        const size = figures.rows.toLocaleString('en')
        for (const one of figures.tasks) {
            const most = loadsAtMost[one.task]
            if (most) goals.push(atMost(`${size} rows: ${one.task}, rows loaded`, one.rowsLoaded, most + countRows))
            if (one.longestSlice !== null) {
                goals.push(atMost(`${size} rows: ${one.task}, longest slice`, one.longestSlice, sliceBudget + 2, ' s'))
            }
        }
        const unchanged = figures.tasks.find((one) => one.task === unchangedRefresh)
        if (unchanged) {
            const about = `${size} rows: ${unchangedRefresh}`
            goals.push(
                atMost(`${about}, statements a subscription`, rounded(unchanged.statements / figures.rows, 4), 0.02),
                exactly(`${about}, rows written`, unchanged.rowsWritten, 0)
            )
        }
        goals.push(
            exactly(`${size} rows: subscriptions left after the delete`, figures.left.subscriptions, 0),
            exactly(`${size} rows: candidates left open after the delete`, figures.left.candidates, 0)
        )
    }
    return [...goals, ...linearGoals(all)]
}

/** What a task may cost beside its rows, whatever their number: beginnings, ends and hand-overs of runs. */
const fixedStatements = 100

/** From one size to the next a task may grow as the table grows, and a tenth more. */
function linearGoals(all: readonly TableFigures[]): Goal[] {
    const goals: Goal[] = []
    for (let at = 1; at < all.length; at++) {
        const [small, large] = [all[at - 1], all[at]]
        const growth = (large.rows / small.rows) * 1.1
        for (const one of large.tasks) {
            const before = small.tasks.find((other) => other.task === one.task)
            if (!before) continue
            const about = `${large.rows.toLocaleString('en')} rows: ${one.task}`
            goals.push(
                atMost(
                    `${about}, statements linear`,
                    one.statements,
                    Math.round(before.statements * growth) + fixedStatements
                ),
                atMost(
                    `${about}, rows loaded linear`,
                    one.rowsLoaded,
                    Math.round(before.rowsLoaded * growth) + fixedStatements
                )
            )
        }
    }
    return goals
}
