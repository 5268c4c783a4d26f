// Promise: a download resumes from its checkpoint on any node, and ends as if it had never been stopped.
import { lastResult, openReady, subscriptionTable, tables } from '../../support/ready.ts'
import { closeCopy, countUncut, keep, runThrough } from './cutting.ts'
import type { Counted, Prepared } from './cutting.ts'

describe('A download resumes from its checkpoint on any node', () => {
    let prepared: Prepared
    let uncut: ReturnType<typeof subscriptionTable>
    let counted: Counted

    beforeAll(async () => {
        const settings = { expiringTokens: false }
        const ready = await openReady({ members: 340, upTo: 'downloaded', oddities: 'all', settings })
        // Something of everything: people who left, who joined, who changed and who did not.
        await ready.miro.control('POST', 'day', {
            ...{ seed: 5, joins: 6, leaves: 7, licenceChanges: 5, active: 0.2 },
            to: new Date(ready.instance.clock.now()).toISOString(),
        })
        ready.instance.setProperty('x_snc_miro_sam.slice_pages', '2')
        ready.instance.records.find(tables.job, 'kind=candidates').forEach((job) => {
            ready.instance.records.update(tables.job, job.sys_id as string, { active: '0' })
        })
        prepared = keep(ready)
        const whole = countUncut(prepared, refresh)
        uncut = subscriptionTable(whole.instance)
        counted = whole.counted
        expect(lastResult(whole.instance)).toBeTruthy()
        closeCopy(whole.instance)
    })
    afterAll(async () => prepared?.close())

    const refresh = (instance: Parameters<typeof subscriptionTable>[0]) => {
        instance.actAs('ida.integrator').clickAction(tables.profile, prepared.ready.profile, 'Refresh now')
    }
    const lastDownload = (instance: Parameters<typeof subscriptionTable>[0]) =>
        instance.records.find(tables.result, 'kind=download^ORDERBYDESCnumber', { limit: 1 })[0]
    const checkEnd = (instance: Parameters<typeof subscriptionTable>[0], where: string) => {
        const download = lastDownload(instance)
        if (download?.state === 'completed' && download.trigger === 'person') {
            expect(subscriptionTable(instance)).toEqual(uncut)
        }
        const begun = download?.trigger === 'person' && download.state !== 'failed'
        if (begun) expect({ where, state: download.state }).toEqual({ where, state: 'completed' })
        // Stopped before its first slice, a run is told as never begun, if it was written down at all; the next one does it.
        else expect(Number(download?.slice ?? 0) === 0 || download?.trigger !== 'person').toBe(true)
        // The next refresh always finds its way free, whatever the stop has left behind.
        refresh(instance)
        instance.runDue(instance.clock.now() + 600_000)
        expect({ where, state: lastDownload(instance)?.state }).toEqual({ where, state: 'completed' })
        expect(subscriptionTable(instance)).toEqual(uncut)
        expect(instance.records.count(tables.lock)).toBe(0)
        expect(instance.records.count(tables.result, 'stateINqueued,in_progress,paused')).toBe(0)
    }

    it.each([false, true])(
        'ends the same when it is stopped at each of its checkpoints (after the write: %s)',
        (after) => {
            expect(counted.checkpoints).toBeGreaterThan(6)
            for (let nth = 1; nth <= counted.checkpoints; nth++) {
                const { instance, stopped } = runThrough(
                    prepared,
                    { kind: 'cut', at: 'checkpoint', nth, after },
                    refresh
                )
                expect(stopped).toBe(true)
                checkEnd(instance, `checkpoint ${nth} of ${counted.checkpoints}`)
                closeCopy(instance)
            }
        }
    )

    it.each([false, true])(
        'ends the same when it is stopped at each of its requests (after the answer: %s)',
        (after) => {
            expect(counted.requests).toBeGreaterThan(5)
            for (let nth = 1; nth <= counted.requests; nth++) {
                const { instance } = runThrough(prepared, { kind: 'cut', at: 'request', nth, after }, refresh)
                checkEnd(instance, `request ${nth} of ${counted.requests}`)
                closeCopy(instance)
            }
        }
    )

    it('ends the same when it is stopped at writes anywhere in between', () => {
        for (let nth = 3; nth <= counted.writes && nth < 400; nth += 29) {
            const { instance } = runThrough(prepared, { kind: 'cut', at: 'write', nth, after: nth % 2 === 0 }, refresh)
            checkEnd(instance, `write ${nth} of ${counted.writes}`)
            closeCopy(instance)
        }
    })
})
