// Promise: runs of every kind that are under way when the present version is installed over 1.1.0 are continued where they stood.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unpackRelease } from '../../../local/build/release.ts'
import { redirectUrl } from '../../../local/cli/stage.ts'
import { lenientSwitches, openInstance } from '../../../local/instance/index.ts'
import { launchMiro } from '../../../local/miro/launch.ts'
import { click, connectOAuth, connectScim, lastResult, route, startAt, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

const minute = 60_000
const candidateTable = 'x_snc_miro_sam_removal_candidate'
const ruleTable = 'x_snc_miro_sam_reclamation_rule'

let folder: string
beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'miro-sam-release-'))
    unpackRelease('test/releases/1.1.0.json.br', folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What 1.1.0 was made for: the lenient sides, with defaults as instances are seen to fill them in. */
const switches = { ...lenientSwitches, insertDefaults: 'insert' as const }

/** 1.1.0, with a complete download and candidates that may be acted on at once. */
async function openReleased(): Promise<Ready> {
    const instance = openInstance({ seed: 21, startAt, sam: true, packageFolder: folder, switches })
    instance.activateFlows()
    const miro = await launchMiro({
        members: 500,
        seed: 7,
        asOf: new Date(startAt).toISOString(),
        oddities: 'none',
        redirectUris: [redirectUrl],
        settings: { expiringTokens: false, restCredits: 2_000 },
    })
    route(instance, miro)
    const integrator = instance.actAs('ida.integrator')
    const profile = integrator.newRecord(tables.profile, { display_name: 'Miro Enterprise Integration' })
    const ready: Ready = {
        ...{ instance, miro, integrator, profile, admin: instance.actAs('adam.admin') },
        async close() {
            instance.close()
            await miro.stop()
        },
    }
    await connectOAuth(ready)
    connectScim(ready)
    wait(ready, 1)
    click(ready, 'Validate Connection')
    click(ready, 'Publish')
    wait(ready, 10)
    const rule = instance.records.first(ruleTable, `profile=${profile}`)?.sys_id as string
    instance.records.update(ruleTable, rule, {
        notify_user: '0',
        max_per_run: '1000',
        max_percent: '100',
        last_activity_threshold: '30',
    })
    instance.actAs('uma.user').clickAction(tables.profile, profile, 'miro_refresh_candidates')
    wait(ready, 10)
    for (const one of instance.records.find(candidateTable, 'state=ready')) {
        instance.records.update(candidateTable, one.sys_id as string, { notify_user: '0' })
    }
    return ready
}

const wait = ({ instance }: Ready, minutes: number) => instance.runDue(instance.clock.now() + minutes * minute)

/** The event that hands the second slice of the next run of a kind over is lost: its worker has died. */
function loseSecondSlice({ instance: { records } }: Ready, kind: string): void {
    records.watch('sysevent', ({ operation, row }) => {
        if (operation !== 'insert' || row?.name !== 'x_snc_miro_sam.run.slice' || row.parm2 !== '1') return
        if (records.get(tables.result, row.parm1 ?? '')?.kind === kind) {
            records.update('sysevent', row.sys_id as string, { state: 'error' })
        }
    })
}

const flights: Record<string, (ready: Ready) => Promise<void>> = {
    async download(ready) {
        click(ready, 'Refresh now')
        ready.instance.runDue(ready.instance.clock.now())
    },
    async candidates(ready) {
        ready.instance.setProperty('x_snc_miro_sam.slice_pages', '2')
        loseSecondSlice(ready, 'candidates')
        ready.instance.actAs('uma.user').clickAction(tables.profile, ready.profile, 'miro_refresh_candidates')
        ready.instance.runDue(ready.instance.clock.now())
    },
    async reclaim(ready) {
        const fault = { kind: 'status', status: 503, match: { method: 'PATCH', path: '/Users/', nth: 4, times: 3 } }
        await ready.miro.control('POST', 'faults', fault)
        const all = { parameters: { sysparm_query: 'state=ready' } }
        const said = ready.instance.actAs('uma.user').clickAction(candidateTable, '', 'miro_reclaim_all', all)
        expect(said.messages.map(({ text }) => text).join()).toMatch(/^\d+ /)
        ready.instance.runDue(ready.instance.clock.now())
        await ready.miro.control('DELETE', 'faults')
    },
}

describe('Runs of every kind go on after an upgrade', () => {
    it.each(Object.keys(flights))('%s: goes on where it stood', async (kind) => {
        const ready = await openReleased()
        const { instance } = ready
        try {
            await flights[kind](ready)
            const before = lastResult(instance, kind)
            expect(['in_progress', 'paused']).toContain(before.state)
            const saved = JSON.parse(before.checkpoint ?? '{}')
            expect(Object.keys(saved).length).toBeGreaterThan(1)
            const patched = async () =>
                (await ready.miro.control<{ effective: unknown[] }>('GET', 'books')).effective.length
            const sent = await patched()
            instance.install('dist/app')
            instance.activateFlows()
            expect(instance.records.get(tables.result, before.sys_id as string)).toMatchObject({
                state: before.state,
                checkpoint: before.checkpoint,
            })
            wait(ready, 120)
            const after = instance.records.get(tables.result, before.sys_id as string)
            expect(after).toMatchObject({ number: before.number, state: 'completed' })
            expect(Number(after?.slice)).toBeGreaterThan(Number(before.slice))
            expect(instance.records.find(tables.result, 'stateINqueued,in_progress,paused')).toEqual([])
            expect(instance.records.count(tables.lock)).toBe(0)
            if (kind === 'download') {
                // Pages that were read are not read again: all 500 were counted once.
                expect(after).toMatchObject({ members: '500', removed: '0' })
                expect(Number(after?.requests)).toBeLessThan(12)
            }
            if (kind === 'reclaim') {
                const closed = instance.records.count(candidateTable, `run=${before.sys_id}^state=closed_complete`)
                expect(sent).toBeGreaterThan(0)
                expect(await patched()).toBe(closed)
                expect(Number(after?.removed)).toBe(closed)
                expect(closed).toBeGreaterThan(sent)
            }
        } finally {
            await ready.close()
        }
    })
})
