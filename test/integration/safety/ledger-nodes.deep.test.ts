// Three application nodes, each an operating-system process, press Reclaim at the same instant: the ceilings hold, also where a
// place is given back in between.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPool } from '../../../local/campaign/nodes.ts'
import type { NodePool, Nodes } from '../../../local/campaign/nodes.ts'
import type { Row } from '../../../local/instance/index.ts'
import { openOnNodes } from '../../support/on-nodes.ts'
import { openReady, tables } from '../../support/ready.ts'
import { candidateTable, Stage } from '../revocation/stage.ts'

const ledgerTable = 'x_snc_miro_sam_deactivation'
/** People of one rule in any 24 hours. */
const ceiling = 4
/** Candidates that are pressed, three at a time. */
const pressed = 9

let pool: NodePool
let folder: string
let stage: Stage
beforeAll(async () => {
    pool = startPool(3)
    folder = mkdtempSync(join(tmpdir(), 'miro-sam-ledger-'))
    stage = new Stage(
        await openReady({ members: 160, users: true, upTo: 'downloaded', settings: { expiringTokens: false } })
    )
    for (const job of stage.records.find(tables.job)) stage.records.update(tables.job, job.sys_id!, { active: '0' })
    const values = { notify_user: '0', state: 'ready', error_kind: null }
    for (const one of stage.candidates()) stage.records.update(candidateTable, one.sys_id!, values)
    stage.setRule({ max_per_run: String(ceiling), max_percent: '100' })
})
afterAll(async () => {
    await pool.close()
    await stage?.ready.close()
    rmSync(folder, { recursive: true, force: true })
})

const openNodes = (copy: number, seed?: number): Promise<Nodes> =>
    openOnNodes(pool, stage.ready, { folder, copy }, { seed })

const press = (nodes: Nodes, { sys_id: sysId }: Row) => ({
    do: 'click' as const,
    at: nodes.now,
    user: 'uma.user',
    table: candidateTable,
    sysId: sysId!,
    action: 'miro_reclaim',
})

const deactivated = async () =>
    (await stage.ready.miro.control<{ effective: { what: string }[] }>('GET', 'books')).effective.filter(
        ({ what }) => what === 'deactivated'
    ).length

/** Everybody is a member again, the first of them active since: nobody is deactivated for it. */
async function refreshMembers(candidates: Row[], now: number): Promise<void> {
    for (const [index, { external_user_id: id }] of candidates.entries()) {
        const lately = new Date(now - 60_000).toISOString()
        const seen = index === 0 ? { lastActivityAt: lately } : {}
        await stage.ready.miro.control('POST', `members/${id}`, { active: true, ...seen })
    }
}

function expectLedger(nodes: Nodes, taken: number): void {
    const rows = nodes.observer.records.find(ledgerTable, 'ORDERBYsequence')
    expect(rows.map(({ sequence }) => Number(sequence))).toEqual(rows.map((_row, place) => place + 1))
    expect(rows.filter(({ given_back: back }) => back !== '1')).toHaveLength(taken)
}

/** Places are taken in the ledger itself, as by workers of whom each was held for dead: the lock of a run serializes them otherwise. */
const taking = (nodes: Nodes, node: number) => ({
    do: 'script' as const,
    at: nodes.now,
    source: `
        var ledger = require('./src/server/revocation/ledger.store.ts').ledgerOf(
            { id: '${stage.ready.profile}', organizationId: 'org' }, function () { return 1000 })
        var rule = { id: 'rule', maxPerRun: ${ceiling}, maxPercent: 100 }
        // The first place is given back at once, and is somebody else's then.
        ledger.take('${node}-back', rule)
        ledger.giveBack('${node}-back')
        var taken = 0
        for (var place = 0; place < ${ceiling}; place++) if (ledger.take('${node}-' + place, rule).ok) taken++
        gs.info('taken ' + taken)`,
})

it.each([1, 2, 3, 4, 5, 6])('a number of the ledger is taken by one of three nodes (order %i)', async (seed) => {
    const nodes = await openNodes(20 + seed, seed)
    await Promise.all(nodes.nodes.map((node, at) => node.order(taking(nodes, at))))
    expectLedger(nodes, ceiling)
    const held = nodes.observer.records.find(ledgerTable, 'given_back=false').map(({ candidate }) => candidate)
    expect(new Set(held).size).toBe(ceiling)
})

// As statements arrive, and in orders that are drawn, so that a failure repeats.
it.each([undefined, 1, 2, 3, 4])('three nodes take no place more than there are (order %s)', async (seed) => {
    const nodes = await openNodes(seed ?? 0, seed)
    const candidates = nodes.observer.records.find(candidateTable, 'state=ready^ORDERBYnumber').slice(0, pressed)
    expect(candidates).toHaveLength(pressed)
    await refreshMembers(candidates, nodes.now)
    const before = await deactivated()
    const said: string[] = []
    for (let first = 0; first < pressed; first += 3) {
        const answers = await Promise.all(
            nodes.nodes.map((node, place) => node.order(press(nodes, candidates[first + place])))
        )
        said.push(...(answers as string[][]).map((messages) => messages.join(' ')))
        await nodes.runUntil(nodes.now + 60_000)
        expect((await deactivated()) - before).toBeLessThanOrEqual(ceiling)
    }
    // Whoever was refused for a place that was given back afterwards has it now.
    for (const one of candidates) {
        if (nodes.observer.records.get(candidateTable, one.sys_id!)?.state !== 'ready') continue
        said.push(((await nodes.nodes[0].order(press(nodes, one))) as string[]).join(' '))
        await nodes.runUntil(nodes.now + 60_000)
    }
    expect((await deactivated()) - before).toBe(ceiling)
    expectLedger(nodes, ceiling)
    expect(said.filter((text) => /ceiling of 24 hours is reached.*room again at/.test(text)).length).toBeGreaterThan(0)
})
