// Three application nodes share one database and take slices from the event queue; one dies in the middle of a slice.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attachPower } from '../../../local/campaign/power'
import { openInstance } from '../../../local/instance/instance'
import type { Instance } from '../../../local/instance/instance'
import { openReady, route, tables } from '../../support/ready'
import type { Ready } from '../../support/ready'

const minute = 60_000

describe('three nodes on one database', () => {
    let ready: Ready
    let folder: string
    beforeAll(async () => {
        // A small budget: after three pages a slice waits for the next minute, and any node may take it up then.
        const settings = { expiringTokens: false, restCredits: 2_000 }
        ready = await openReady({ members: 1_200, upTo: 'published', settings })
        folder = mkdtempSync(join(tmpdir(), 'miro-sam-nodes-'))
    })
    afterAll(async () => {
        await ready?.close()
        rmSync(folder, { recursive: true, force: true })
    })

    it('finish one download together, each working some of its slices, although one of them dies', () => {
        const file = join(folder, 'shared.db')
        ready.instance.saveAs(file)
        let now = ready.instance.clock.now()
        const worked = [0, 0, 0]
        const nodes = [0, 1, 2].map((number) => openNode(ready, file, number, now, worked))
        const power = attachPower(nodes[1], { request: (_request, send) => send(), stopped: () => {} })
        power.arm({ kind: 'cut', at: 'request', nth: 2, after: true })
        const alive = () => nodes.filter((_node, number) => number !== 1 || !power.off)
        let turn = 0
        for (; now < ready.instance.clock.now() + 60 * minute; now += 8_000) {
            // Whichever node is free takes the next event: here they are free in turn.
            const free = alive()
            const node = free[turn++ % free.length]
            if (now > node.clock.now()) node.clock.set(now)
            try {
                power.during(() => oneEvent(node, now))
            } catch (error) {
                if (!power.off) throw error
            }
        }
        expect(power.off).toBe(true)
        nodes[1].db.close()
        const [first] = nodes
        const result = first.records.first(tables.result, 'kind=download')
        expect([result?.state, result?.members]).toEqual(['completed', '1200'])
        expect(Number(result?.slice)).toBeGreaterThanOrEqual(4)
        expect(worked[0]).toBeGreaterThan(0)
        expect(worked[2]).toBeGreaterThan(0)
        const ids = first.records.find(tables.subscription).map((row) => row.external_user_id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.length).toBe(Number(result?.active_members))
        expect(first.records.count(tables.lock)).toBe(0)
        nodes[0].close()
        nodes[2].close()
    })
})

function openNode(ready: Ready, file: string, number: number, at: number, worked: number[]): Instance {
    const options = { file, shared: true, seed: 5_000 + number, clock: 'virtual' as const, startAt: at, sam: true }
    const node = openInstance(options)
    route(node, ready.miro)
    const { network } = node
    const send = network.send.bind(network)
    network.send = (request) => {
        if (request.url.includes('/members')) worked[number]++
        return send(request)
    }
    return node
}

/** A node that is free takes what is due now, and no more: later events are the other nodes' as well. */
function oneEvent(node: Instance, now: number): void {
    node.runDue(now)
}
