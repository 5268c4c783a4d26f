// Three application nodes, each an operating-system process, share one database and truly race for events, jobs and runs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPool } from '../../../local/campaign/nodes.ts'
import type { NodePool, Nodes, NodesOptions } from '../../../local/campaign/nodes.ts'
import type { Row } from '../../../local/instance/index.ts'
import { openOnNodes } from '../../support/on-nodes.ts'
import { openReady, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

const minute = 60_000
/** The statement in which a worker takes a run. */
const claimOfRun = 'INSERT INTO "x_snc_miro_sam_run_lock"'
/** The statement in which a node takes an event. */
const claimOfEvent = "UPDATE sysevent SET state = 'processing'"
/** The statement in which a worker takes a deactivation. */
const claimOfDeactivation = '"sent_by" = ?'
const candidateTable = 'x_snc_miro_sam_removal_candidate'
const pagesWhole = 7
/** The order of statements is drawn from these where the race itself is under test, so that a failure repeats. */
const seeds = [1, 2]

let pool: NodePool
let folder: string
let copies = 0
beforeAll(() => {
    pool = startPool(3)
    folder = mkdtempSync(join(tmpdir(), 'miro-sam-nodes-'))
})
afterAll(async () => {
    await pool.close()
    rmSync(folder, { recursive: true, force: true })
})

/**
 * Where the platform takes condition and write of an update as one. Where it takes them apart, a node that was held for dead
 * and comes back exactly between the two overwrites what another node wrote since: docs/reliability.md says what follows.
 */
const asOneStatement = { updateMultiple: 'one statement' } as const

const openOn = (ready: Ready, seed?: number, switches: NodesOptions['switches'] = {}): Promise<Nodes> =>
    openOnNodes(pool, ready, { folder, copy: ++copies }, { seed, switches })

/** Slices of all runs may be worked by all nodes at the same instant, as where an admin has raised the queue's jobs. */
function parallelQueue({ instance }: Ready): void {
    const queue = instance.records.first('sysevent_queue', 'queue=x_snc_miro_sam.runs')?.sys_id as string
    instance.records.update('sysevent_queue', queue, { processing_order: 'parallel', job_config_value: '3' })
}

const downloads = ({ observer }: Nodes): Row[] => observer.records.find(tables.result, 'kind=download^ORDERBYnumber')
const script = (nodes: Nodes, source: string) => ({ do: 'script' as const, at: nodes.now, source })
const tick = `require('./src/server/handlers/jobs.ts').runDueJobs()`
const turned = (nodes: Nodes) =>
    nodes.observer.db
        .all("SELECT DISTINCT claimed_by AS node FROM sysevent WHERE claimed_by IS NOT NULL AND name LIKE '%run.slice'")
        .map(({ node }) => node)

describe('three nodes on one database', () => {
    let ready: Ready
    beforeAll(async () => {
        // A small budget: after three pages a slice waits for the next minute, and any node may take it up then.
        const settings = { expiringTokens: false, restCredits: 2_000 }
        ready = await openReady({ members: 700, upTo: 'validated', settings })
        parallelQueue(ready)
    })
    afterAll(async () => ready?.close())

    /** Opens the nodes and publishes the profile on the first of them: the first download waits in the queue. */
    const openPublished = async (seed?: number, switches: NodesOptions['switches'] = {}): Promise<Nodes> => {
        const nodes = await openOn(ready, seed, switches)
        const publish = { user: 'ida.integrator', table: tables.profile, sysId: ready.profile, action: 'Publish' }
        await nodes.nodes[0].order({ do: 'click', at: nodes.now, ...publish })
        return nodes
    }

    const requestsServed = async () => (await ready.miro.control<{ requests: number }>('GET', 'books')).requests

    /** One run, complete, nobody twice, nothing left behind. */
    const expectWhole = (nodes: Nodes, run: Row | undefined): void => {
        const { observer } = nodes
        expect(run).toMatchObject({ state: 'completed', members: '700', pages: String(pagesWhole) })
        const ids = observer.records.find(tables.subscription).map((row) => row.external_user_id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.length).toBe(Number(run?.active_members))
        expect(observer.records.count(tables.subscription, 'missing_sinceISNOTEMPTY')).toBe(0)
        expect(observer.records.count(tables.lock)).toBe(0)
        expect(observer.records.count(tables.result, 'stateINqueued,in_progress,paused')).toBe(0)
        expect(observer.records.count(tables.profile, 'active_runISNOTEMPTY')).toBe(0)
    }

    it('finish one download together although one is killed in mid-slice and cleans nothing up', async () => {
        const nodes = await openPublished()
        const [, second] = nodes.nodes
        await second.arm({ at: 'request', match: '/members?', nth: 2, after: true, how: 'kill' })
        await second.order({ do: 'run', until: nodes.now })
        expect(second.state).toBe('dead')
        expect(downloads(nodes)).toMatchObject([{ state: 'in_progress', slice: '1' }])
        await nodes.runUntil(nodes.now + 25 * minute)
        const [run] = downloads(nodes)
        expectWhole(nodes, run)
        expect(run.takeovers).toBe('0')
        expect(Number(run.slice)).toBeGreaterThanOrEqual(4)
        // What the dead node had claimed is delivered to nobody again; every other event was processed once.
        expect(nodes.observer.records.count('sysevent', 'state=processing^claimed_by=node-2')).toBe(1)
        expect(nodes.observer.records.count('sysevent', 'state=error')).toBe(0)
        expect(turned(nodes)).not.toContain('node-2')
        expect(nodes.observer.records.first('sys_cluster_state', 'system_id=node-2')?.status).toBe('offline')
    })

    it('work each slice once, though its event is delivered to two nodes that claim it at the same instant', async () => {
        const nodes = await openPublished()
        const before = await requestsServed()
        const [first, ...others] = nodes.nodes
        await first.order({ do: 'run', until: nodes.now })
        const event = nodes.observer.records.first('sysevent', 'state=ready^nameENDSWITHrun.slice') as Row
        const { name, parm1, parm2, queue, process_on, arrival } = event
        const again = { name, parm1, parm2, queue, process_on, arrival, state: 'ready' }
        for (let copy = 0; copy < 2; copy++) nodes.observer.records.insert('sysevent', again)
        // Held where it has found the slice free and is about to claim it; meanwhile another node works it.
        await first.arm({ at: 'statement', match: claimOfRun, nth: 1, after: false, how: 'away' })
        const due = Date.parse(`${process_on?.replace(' ', 'T')}Z`)
        await first.order({ do: 'run', until: due })
        expect(first.state).toBe('away')
        await nodes.together(others, { do: 'run', until: due })
        expect(downloads(nodes)[0].slice).toBe('2')
        await first.comeBack(due)
        await nodes.runUntil(nodes.now + 6 * minute)
        expectWhole(nodes, downloads(nodes)[0])
        expect((await requestsServed()) - before).toBe(pagesWhole + 2)
        expect(nodes.observer.records.count('sysevent', `parm1=${parm1}^state!=processed`)).toBe(0)
    })

    it('deliver an event to one of two nodes that found it at the same instant', async () => {
        const nodes = await openOn(ready)
        // Runs that do not exist: the app itself does nothing for them.
        const [probeRun, deliveredRun] = ['e'.repeat(32), 'f'.repeat(32)]
        const once = `gs.eventQueue('x_snc_miro_sam.run.slice', null, '${deliveredRun}', '')`
        const script = `if (String(event.parm1) === '${probeRun}') ${once}`
        const heard = { event_name: 'x_snc_miro_sam.run.slice', active: '1' }
        const scope = nodes.observer.records.first('sys_app', 'scope=x_snc_miro_sam')?.sys_id as string
        nodes.observer.records.insert('sysevent_script_action', { ...heard, name: 'Probe', sys_scope: scope, script })
        const [first, second] = nodes.nodes
        const probe = { do: 'script' as const, at: nodes.now }
        const source = `gs.eventQueue('x_snc_miro_sam.run.slice', null, '${probeRun}', '')`
        await nodes.nodes[2].order({ ...probe, source })
        // Held where it has found the event ready and is about to claim it.
        await first.arm({ at: 'statement', match: claimOfEvent, nth: 1, after: false, how: 'away' })
        await first.order({ do: 'run', until: nodes.now })
        expect(first.state).toBe('away')
        await second.order({ do: 'run', until: nodes.now })
        await first.comeBack(nodes.now)
        expect(nodes.observer.records.find('sysevent', `parm1=${probeRun}`)).toMatchObject([
            { state: 'processed', claimed_by: 'node-2', error_message: null },
        ])
        expect(nodes.observer.records.count('sysevent', `parm1=${deliveredRun}`)).toBe(1)
    })

    it.each(seeds)('start a planned job once for the instant it is due at (order %i)', async (seed) => {
        const nodes = await openPublished(seed)
        await nodes.runUntil(nodes.now + 5 * minute)
        const [first] = downloads(nodes)
        expect(first.state).toBe('completed')
        const job = nodes.observer.records.first(tables.job, 'kind=download') as Row
        const due = new Date(nodes.now).toISOString().slice(0, 19).replace('T', ' ')
        nodes.observer.records.update(tables.job, job.sys_id as string, { next_run: due, active: '1' })
        // The ticker itself runs on one node; here it is started on all of them at once.
        await nodes.together(nodes.nodes, script(nodes, tick))
        await nodes.runUntil(nodes.now + 5 * minute)
        const [, ...later] = downloads(nodes)
        expect(later).toMatchObject([{ trigger: 'schedule', state: 'completed', inserted: '0', updated: '0' }])
        expect(later[0].number).not.toBe(first.number)
        expect(nodes.observer.records.get(tables.job, job.sys_id as string)?.next_run).not.toBe(due)
    })

    it('run the ticker once a minute, on whichever node is first', async () => {
        const nodes = await openPublished()
        const counted = "gs.eventQueue('x_snc_miro_sam.run.slice', null, 'counted', gs.nowDateTime())"
        const job = nodes.observer.records.first('sysauto_script', 'name=Miro SAM - Run due jobs')?.sys_id as string
        nodes.observer.db.run('UPDATE sysauto_script SET script = ? WHERE sys_id = ?', [counted, job])
        await nodes.runUntil(nodes.now + 8 * minute)
        const instants = nodes.observer.records.find('sysevent', 'parm1=counted').map(({ parm2 }) => parm2)
        expect(instants.length).toBeGreaterThanOrEqual(8)
        expect(new Set(instants).size).toBe(instants.length)
    })

    it.each(seeds)(
        'let one of two people refresh at the same instant, and tell the other the number (order %i)',
        async (seed) => {
            const nodes = await openPublished(seed)
            await nodes.runUntil(nodes.now + 5 * minute)
            const press = { user: 'ida.integrator', table: tables.profile, sysId: ready.profile, action: 'Refresh now' }
            const two = nodes.nodes.slice(0, 2)
            const said = (await nodes.together(two, { do: 'click', at: nodes.now, ...press })) as string[][]
            await nodes.runUntil(nodes.now + 5 * minute)
            const pressed = downloads(nodes).filter((row) => row.trigger === 'person')
            const won = pressed.filter((row) => row.state === 'completed')
            const refused = pressed.filter((row) => row.state === 'not_run')
            expect([won.length, refused.length]).toEqual([1, 1])
            expect(refused[0].message).toContain(won[0].number)
            const texts = said.map((messages) => messages.join(' '))
            expect(texts.filter((text) => text.includes(won[0].number as string))).toHaveLength(2)
            expectWhole(nodes, won[0])
        }
    )

    it('take a dead run over once, though two nodes find it at the same instant', async () => {
        const nodes = await openPublished()
        const [first, second, third] = nodes.nodes
        await first.arm({ at: 'request', match: '/members?', nth: 2, after: true, how: 'kill' })
        await first.order({ do: 'run', until: nodes.now })
        const ticker = nodes.observer.records.first('sysauto_script', 'name=Miro SAM - Run due jobs')?.sys_id
        nodes.observer.db.run('UPDATE sys_trigger SET state = 1 WHERE document_key = ?', [ticker as string])
        await nodes.runUntil(nodes.now + 16 * minute)
        // Held where it has found the run dead and is about to take it over; meanwhile another node does.
        await second.arm({ at: 'statement', match: claimOfRun, nth: 1, after: false, how: 'away' })
        await second.order(script(nodes, tick))
        expect(second.state).toBe('away')
        await third.order(script(nodes, tick))
        await second.comeBack(nodes.now)
        const [taken] = downloads(nodes)
        expect([taken.slice, taken.takeovers]).toEqual(['2', '1'])
        expect(nodes.observer.records.count('sysevent', `parm1=${taken.sys_id}`)).toBe(1)
        await nodes.runUntil(nodes.now + 5 * minute)
        expectWhole(nodes, downloads(nodes)[0])
    })

    it.each([
        ['with a page in its hands', 'request', '/members?', 2, true],
        ['between two rows of a page', 'statement', 'INSERT INTO "x_snc_miro_sam_subscription"', 150, false],
        ['before it saves where it stands', 'statement', 'UPDATE "x_snc_miro_sam_job_result"', 5, false],
        ['before it ends the run', 'statement', '"ended" = ?', 1, false],
    ] as const)(
        'a node that only seemed dead and comes back late, %s, does no harm',
        async (_where, at, match, nth, after) => {
            const nodes = await openPublished(undefined, asOneStatement)
            const [late] = nodes.nodes
            await late.arm({ at, match, nth, after, how: 'away' })
            // The late one works alone until it goes away, wherever that is.
            for (let turn = 0; turn < 12 && late.state === 'idle'; turn++) {
                await late.order({ do: 'run', until: nodes.now + turn * minute })
            }
            expect(late.state).toBe('away')
            const held = downloads(nodes)[0].slice
            for (let turn = 0; turn < 60 && downloads(nodes)[0].slice === held; turn++)
                await nodes.runUntil(nodes.now + minute)
            // Another node has it now, perhaps in mid-run, perhaps done: the late one must change neither run nor lock.
            const before = [downloads(nodes), nodes.observer.records.find(tables.lock)]
            const asked = await requestsServed()
            await late.comeBack(nodes.now)
            expect(await requestsServed()).toBe(asked)
            expect([downloads(nodes), nodes.observer.records.find(tables.lock)]).toEqual(before)
            await nodes.runUntil(nodes.now + 10 * minute)
            expectWhole(nodes, downloads(nodes)[0])
            expect(downloads(nodes)).toHaveLength(1)
        }
    )
})

describe('a reclaim run over three nodes', () => {
    let ready: Ready
    let run: string
    beforeAll(async () => {
        const settings = { expiringTokens: false }
        ready = await openReady({ members: 120, upTo: 'downloaded', settings })
        parallelQueue(ready)
        const { instance } = ready
        const rule = instance.records.first('x_snc_miro_sam_reclamation_rule', `profile=${ready.profile}`)?.sys_id
        instance.records.update('x_snc_miro_sam_reclamation_rule', rule as string, {
            max_percent: '100',
            max_per_run: '6',
        })
        const idle = instance.records.find(candidateTable, 'ORDERBYnumber')
        for (const row of idle) {
            const values = { notify_user: '0', state: 'ready', error_kind: null }
            instance.records.update(candidateTable, row.sys_id as string, values)
        }
        // Days pass between the tests; only the reclaim itself is looked at here.
        for (const job of instance.records.find(tables.job)) {
            instance.records.update(tables.job, job.sys_id as string, { active: '0' })
        }
        const pressed = `require('./src/server/revocation/many.act.ts').reclaimAllIn('state=ready')`
        instance.runScript(pressed, { user: 'uma.user' })
        run = instance.records.first(tables.result, 'kind=reclaim')?.sys_id as string
    })
    afterAll(async () => ready?.close())

    type Effective = { id: string; what: string }
    const effective = async (): Promise<Effective[]> =>
        (await ready.miro.control<{ effective: Effective[] }>('GET', 'books')).effective

    it.each([
        ['killed between the answer and the booking', 'request', 'PATCH', 2, true, 'kill'],
        ['killed before the deactivation is sent', 'request', 'PATCH', 3, false, 'kill'],
        ['away before it claims the deactivation, back late', 'statement', claimOfDeactivation, 2, false, 'away'],
        ['away with the deactivation in its hands, back late', 'request', 'PATCH', 2, false, 'away'],
        ['away between the answer and the booking, back late', 'request', 'PATCH', 3, true, 'away'],
    ] as const)(
        'deactivates each once and books it or asks a person: a node %s',
        async (_w, at, match, nth, after, how) => {
            const nodes = await openOn(ready)
            const [late] = nodes.nodes
            const mine = nodes.observer.records.find(candidateTable, `run=${run}`)
            expect(mine.length).toBeGreaterThanOrEqual(5)
            for (const { external_user_id: id } of mine)
                await ready.miro.control('POST', `members/${id}`, { active: true })
            const before = (await effective()).length
            await late.arm({ at, match, nth, after, how })
            await late.order({ do: 'run', until: nodes.now })
            expect(late.state).toBe(how === 'kill' ? 'dead' : 'away')
            await nodes.runUntil(nodes.now + 25 * minute)
            if (how === 'away') await late.comeBack(nodes.now)
            await nodes.runUntil(nodes.now + 5 * minute)
            const acts = (await effective()).slice(before).filter(({ what }) => what === 'deactivated')
            expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length)
            for (const row of mine) {
                const now = nodes.observer.records.get(candidateTable, row.sys_id as string) as Row
                const { active } = await ready.miro.control<{ active: boolean }>(
                    'GET',
                    `members/${row.external_user_id}`
                )
                const where = { number: now.number, state: now.state, active }
                if (now.state === 'closed_complete') expect(where).toMatchObject({ active: false })
                else expect(where).toMatchObject({ state: 'attention_required' })
            }
            const complete = mine.filter(
                ({ sys_id: id }) =>
                    nodes.observer.records.get(candidateTable, id as string)?.state === 'closed_complete'
            )
            expect(complete.length).toBeGreaterThanOrEqual(mine.length - 1)
            expect(nodes.observer.records.get(tables.result, run)?.state).toBe('completed')
            expect(nodes.observer.records.count(tables.lock)).toBe(0)
        }
    )

    it('sends nothing for a person whose deactivation another node has in its hands', async () => {
        const nodes = await openOn(ready, undefined, asOneStatement)
        const [late, ...others] = nodes.nodes
        const patches = async () =>
            Object.entries((await ready.miro.control<{ calls: Record<string, number> }>('GET', 'books')).calls)
                .filter(([call]) => call.startsWith('PATCH'))
                .reduce((sum, [, times]) => sum + times, 0)
        for (const { external_user_id: id } of nodes.observer.records.find(candidateTable, `run=${run}`))
            await ready.miro.control('POST', `members/${id}`, { active: true })
        await late.arm({ at: 'statement', match: claimOfDeactivation, nth: 1, after: false, how: 'away' })
        await late.order({ do: 'run', until: nodes.now })
        expect(late.state).toBe('away')
        const before = await patches()
        // Whoever takes the run over stops with its claim written and nothing sent.
        for (const node of others) await node.arm({ at: 'request', match: 'PATCH', nth: 1, after: false, how: 'away' })
        for (let turn = 0; turn < 40 && others.every((node) => node.state === 'idle'); turn++)
            await nodes.runUntil(nodes.now + minute)
        const taker = others.find((node) => node.state === 'away') as (typeof others)[number]
        const [held] = nodes.observer.records.find(candidateTable, `run=${run}^intent=sent`)
        await late.comeBack(nodes.now)
        expect(await patches()).toBe(before)
        expect(nodes.observer.records.get(candidateTable, held.sys_id as string)).toMatchObject({
            intent: 'sent',
            sent_by: held.sent_by,
        })
        await taker.comeBack(nodes.now)
        expect(await patches()).toBeGreaterThan(before)
        expect(nodes.observer.records.get(candidateTable, held.sys_id as string)?.state).toBe('closed_complete')
    })
})
