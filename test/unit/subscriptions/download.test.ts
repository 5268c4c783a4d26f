// The promises of a download, each attacked: cut anywhere, refused anywhere, out of order, shrunk, empty.
import fc from 'fast-check'
import { firstCheckpoint } from '../../../src/server/subscriptions/download-checkpoint.ts'
import type { Checkpoint } from '../../../src/server/subscriptions/download-checkpoint.ts'
import { workSlice } from '../../../src/server/subscriptions/download.ts'
import type { RunPorts, DownloadEnd } from '../../../src/server/subscriptions/download-ports.ts'
import { text } from '../../../src/server/texts/text.ts'
import { content, member, now, openWorld, portsOf, usualSettings } from './world.ts'
import type { World } from './world.ts'

const id = (number: number) => String(3074457340000000000n + BigInt(number))
const many = (count: number, values = {}) => Array.from({ length: count }, (_, at) => member({ id: id(at), ...values }))

/** Works slices until the run ends for good; pauses are waited out. */
function download(world: World, run = 'run1', mode: 'ranges' | 'stamped' = 'ranges', settings = usualSettings) {
    world.ports = portsOf(world, run)
    let checkpoint: Checkpoint = firstCheckpoint(mode)
    for (let slices = 1; slices < 1000; slices++) {
        const worked = workSlice(checkpoint, settings, world.ports)
        checkpoint = worked.checkpoint
        if (worked.end.kind !== 'hand_over' && worked.end.kind !== 'pause') {
            return { end: worked.end, counts: checkpoint.counts, slices, checkpoint }
        }
    }
    throw new Error('The run never ends')
}

describe('A download', () => {
    it('makes a subscription of every active member and of nobody else', () => {
        const world = openWorld([...many(7), member({ id: id(50), active: false })])
        const { end, counts } = download(world)
        expect(end).toEqual({ kind: 'done' })
        expect(counts).toMatchObject({ inserted: 7, members: 8, active_members: 7, removed: 0 })
        expect(content(world).map((row) => row.external_user_id)).toEqual(many(7).map((each) => each.id))
    })

    it('writes nothing when nothing has changed', () => {
        const world = openWorld(many(10))
        download(world)
        const before = world.writes
        const { counts } = download(world, 'run2')
        expect(world.writes).toBe(before)
        expect(counts).toMatchObject({ inserted: 0, updated: 0, removed: 0, unchanged: 10 })
    })

    it('removes who has left and who was deactivated, once the enumeration is complete', () => {
        const world = openWorld(many(10))
        download(world)
        world.members = many(10)
            .filter((_, at) => at !== 4 && at !== 9)
            .map((each, at) => (at === 0 ? { ...each, active: false } : each))
        const { counts } = download(world, 'run2')
        expect(counts).toMatchObject({ removed: 3, to_remove: 0 })
        expect(content(world)).toHaveLength(7)
    })

    it('removes nobody when Miro still shows one of the missing: a list that ended early looks complete', () => {
        const world = openWorld(many(10))
        download(world)
        world.unlisted = new Set([id(8), id(9)])
        const { end, counts } = download(world, 'run2')
        expect(end).toMatchObject({ kind: 'failed', message: { key: 'run.still_shown', values: [8, id(9)] } })
        expect(counts.removed).toBe(0)
        expect(content(world)).toHaveLength(10)
        expect([...world.rows.values()].filter((row) => row.missing_since)).toEqual([])
        world.unlisted.clear()
        expect(download(world, 'run3')).toMatchObject({ end: { kind: 'done' }, counts: { removed: 0 } })
    })

    it('asks for each missing person once, for at most as many as the setting says, and for nobody else', () => {
        const world = openWorld(many(30))
        download(world)
        expect(world.looks).toEqual([])
        world.members = many(30).slice(0, 20)
        download(world, 'run2', 'ranges', { ...usualSettings, budget: 0, confirmations: 4 })
        expect(world.looks).toEqual([id(29), id(28), id(27), id(26)])
        expect(content(world)).toHaveLength(20)
    })

    it('waits with the removal while Miro does not answer about the missing, and removes nobody when it never does', () => {
        const refusal = (retryAt: number | null) =>
            ({ ok: false, retryAt, message: text('run.paused.budget'), nextStep: text('run.incomplete.next') }) as const
        const world = openWorld(many(6), 10)
        download(world)
        world.members = many(6).slice(0, 5)
        world.refusals = [null, refusal(now + 1000)]
        expect(download(world, 'run2')).toMatchObject({ end: { kind: 'done' }, counts: { removed: 1 } })
        world.members = many(6).slice(0, 4)
        world.refusals = [null, refusal(null)]
        expect(download(world, 'run3')).toMatchObject({ end: { kind: 'failed' }, counts: { removed: 0 } })
        expect(content(world)).toHaveLength(5)
    })

    it('leaves the same table when it is cut at any checkpoint and resumed', () => {
        const before = many(14)
        const after = [...many(14).filter((_, at) => at % 5 !== 2), member({ id: id(60), licence: 'free' })].map(
            (each, at) => (at % 4 === 0 ? { ...each, lastActivityAt: now } : each)
        )
        const uncut = openWorld(before)
        download(uncut)
        uncut.members = after
        download(uncut, 'run2')
        const expected = content(uncut)
        for (let cut = 0; cut < 12; cut++) {
            const world = openWorld(before)
            download(world)
            world.members = after
            world.saved = null
            world.saves = 0
            world.dieAfterSaves = cut
            expect(() => download(world, 'run2')).toThrow('the worker died')
            world.dieAfterSaves = null
            // What the next worker finds: the last checkpoint that was saved, or the first of all.
            const ports = portsOf(world, 'run2')
            const from = (world.saved as Checkpoint | null) ?? firstCheckpoint('ranges')
            const { end } = workSlice(from, usualSettings, ports)
            expect(end).toEqual({ kind: 'done' })
            expect(content(world)).toEqual(expected)
            if (world.saves === cut) break
        }
    })

    it('reads the rows of five pages at once after a first one, and of fewer where the slice ends, Miro pauses or pages are large', () => {
        const ranges = (pageSize: number, settings = usualSettings, pauseAfter = Infinity) => {
            const world = openWorld(many(1200), pageSize)
            const read: number[] = []
            const ports: RunPorts = { ...portsOf(world, 'run1') }
            let pages = 0
            ports.fetchPage = (cursor, attempt) => {
                const answer = world.ports.fetchPage(cursor, attempt)
                pages += 1
                return answer.ok && pages === pauseAfter ? { ...answer, pauseUntil: now + 1000 } : answer
            }
            ports.readRange = (lower, upper) => {
                read.push(pages)
                pages = 0
                return world.ports.readRange(lower, upper)
            }
            const { end, checkpoint } = workSlice(firstCheckpoint('ranges'), settings, ports)
            return { read, end: end.kind, inserted: checkpoint.counts.inserted, looked: checkpoint.counts.pages }
        }
        expect(ranges(100)).toEqual({ read: [1, 5, 5, 1], end: 'done', inserted: 1200, looked: 12 })
        expect(ranges(100, usualSettings, 2)).toEqual({ read: [1, 2], end: 'pause', inserted: 300, looked: 3 })
        const seven = { ...usualSettings, pageCap: 7 }
        expect(ranges(100, seven)).toEqual({ read: [1, 5, 1], end: 'hand_over', inserted: 700, looked: 7 })
        expect(ranges(240)).toEqual({ read: [1, 2, 2], end: 'done', inserted: 1200, looked: 5 })
        expect(ranges(900)).toEqual({ read: [1, 1], end: 'done', inserted: 1200, looked: 2 })
    })

    it('writes a day of last activity once for ten pages, and a checkpoint with it', () => {
        const world = openWorld(many(60))
        download(world)
        const today = (at: number) => ({ lastActivityAt: at % 2 === 0 ? now : now - 86400000 })
        world.members = many(60).map((each, at) => ({ ...each, ...today(at) }))
        world.activityWrites = 0
        world.saves = 0
        const { end, counts } = download(world, 'run2')
        expect(end).toEqual({ kind: 'done' })
        expect(counts).toMatchObject({ updated: 30, unchanged: 30, pages: 20 })
        // Twenty pages of three.
        expect([world.activityWrites, world.saves]).toEqual([2, 2])
        expect(content(world).filter((row) => row.last_activity === '2026-11-16')).toHaveLength(30)
    })

    it('counts whose activity it wrote and who is active again the same when it is stopped at any checkpoint', () => {
        const idle = many(60, { lastActivityAt: now - 100 * 86400000 })
        const active = idle.map((each, at) => ({
            ...each,
            lastActivityAt: at % 3 === 0 ? now - (at % 2) * 86400000 : each.lastActivityAt,
            // One page of four has something else that is new.
            licence: at % 12 === 5 ? 'free' : each.licence,
        }))
        const worked = (cut: number | null) => {
            const world = openWorld(idle)
            download(world)
            world.members = active
            world.saved = null
            world.saves = 0
            world.dieAfterSaves = cut
            // As a worker that dies before a step: what it holds is lost with it.
            const ports = { ...portsOf(world, 'run2'), stillMine: () => cut === null || world.saves < cut }
            let { checkpoint, end } = workSlice(firstCheckpoint('ranges'), usualSettings, ports)
            if (end.kind === 'overtaken') {
                const from = (world.saved as Checkpoint | null) ?? firstCheckpoint('ranges')
                world.dieAfterSaves = null
                ;({ checkpoint, end } = workSlice(from, usualSettings, portsOf(world, 'run2')))
            }
            expect(end).toEqual({ kind: 'done' })
            return { counts: checkpoint.counts, table: content(world), saves: world.saves }
        }
        const uncut = worked(null)
        expect(uncut.counts).toMatchObject({ updated: 25, active_again: 20, licence_changed: 5 })
        for (let cut = 0; cut < uncut.saves; cut++) expect({ cut, ...worked(cut) }).toMatchObject({ cut, ...uncut })
    })

    it('leaves no day of activity unwritten where Miro refuses, pauses, or the slice is over', () => {
        const world = openWorld(many(30))
        download(world)
        const refusal = {
            ok: false as const,
            retryAt: null,
            message: text('run.unexpected'),
            nextStep: text('run.unexpected'),
        }
        world.members = many(30).map((each) => ({ ...each, lastActivityAt: now }))
        world.refusals = [null, null, refusal]
        expect(download(world, 'run2').end.kind).toBe('failed')
        const written = () => content(world).filter((row) => row.last_activity === '2026-11-16').length
        expect(written()).toBe(6)
        download(world, 'run3', 'ranges', { ...usualSettings, pageCap: 4 })
        expect(written()).toBe(30)
    })

    it('removes nobody when it fails or stops half-way', () => {
        const refusal = {
            ok: false as const,
            retryAt: null,
            message: text('run.incomplete', 0, ''),
            nextStep: text('run.incomplete.next'),
        }
        for (const goodPages of [0, 1, 2, 3]) {
            const world = openWorld(many(10))
            download(world)
            world.members = many(10).filter((_, at) => at % 2 === 0)
            world.refusals = [...Array(goodPages).fill(null), refusal]
            const { end } = download(world, 'run2')
            if (goodPages < 2) expect(end.kind).toBe('failed')
            if (end.kind === 'failed') expect(content(world)).toHaveLength(10)
        }
    })

    it('removes nobody after a list that leads in a circle', () => {
        const world = openWorld(many(9))
        download(world)
        const pages = world.ports.fetchPage
        const circling = { ...portsOf(world, 'run2'), fetchPage: () => circle(pages(null, 1)) }
        const { end } = workSlice(firstCheckpoint('ranges'), usualSettings, circling)
        expect(end.kind).toBe('failed')
        expect(content(world)).toHaveLength(9)
    })

    it('asks before more than the ceiling goes, and removes once an admin has agreed', () => {
        const world = openWorld(many(40))
        download(world)
        world.members = many(20)
        const strict = { ...usualSettings, ceilingPercent: 20, floor: 5 }
        const asked = download(world, 'run2', 'ranges', strict)
        expect(asked.end).toEqual({ kind: 'ask', toRemove: 20, total: 40 })
        expect(content(world)).toHaveLength(40)
        const agreed = workSlice({ ...asked.checkpoint, approved: true }, strict, portsOf(world, 'run2'))
        expect(agreed.end).toEqual({ kind: 'done' })
        expect(content(world)).toHaveLength(20)
    })

    it('takes the marks of an earlier, halted run away from everybody a later run meets', () => {
        const world = openWorld(many(40))
        download(world)
        world.members = many(20)
        const strict = { ...usualSettings, ceilingPercent: 20, floor: 5 }
        expect(download(world, 'run2', 'ranges', strict).end.kind).toBe('ask')
        expect([...world.rows.values()].filter((row) => row.missing_since)).toHaveLength(20)
        world.members = many(40)
        download(world, 'run3')
        expect([...world.rows.values()].filter((row) => row.missing_since)).toEqual([])
    })

    it('pauses where Miro asks for it, continues at the same page, and gives up after too many pauses in a row', () => {
        const pause = {
            ok: false as const,
            retryAt: now + 60000,
            message: text('run.paused.budget'),
            nextStep: text('run.paused.budget'),
        }
        const world = openWorld(many(9))
        world.refusals = [null, pause, pause]
        const { end, counts } = download(world)
        expect(end).toEqual({ kind: 'done' })
        expect(counts.inserted).toBe(9)
        const tired = openWorld(many(9))
        tired.refusals = [null, ...Array(10).fill(pause)]
        expect(download(tired).end.kind).toBe('failed')
        expect(content(tired)).toHaveLength(3)
    })

    it('starts again in stamped mode, once, when ids do not ascend or differ in length', () => {
        for (const odd of [
            [id(3), id(1), id(2), id(7), id(5)],
            ['999', id(1), id(2), id(3)],
        ]) {
            const world = openWorld(
                [member({ id: odd[0] })].concat(odd.slice(1).map((each) => member({ id: each }))),
                2
            )
            const { end } = download(world)
            expect(end).toEqual({ kind: 'done' })
            expect(world.stampedRemembered).toBe(true)
            expect(content(world)).toHaveLength(odd.length)
            world.members = world.members.slice(1)
            expect(download(world, 'run2', 'stamped').counts).toMatchObject({ removed: 1 })
            expect(content(world)).toHaveLength(odd.length - 1)
        }
    })

    it('does one page per slice when it has no time at all', () => {
        const world = openWorld(many(9))
        const { slices, end } = download(world, 'run1', 'ranges', { ...usualSettings, budget: 0 })
        expect(end).toEqual({ kind: 'done' })
        expect(slices).toBe(4)
    })

    it('begins no page that would end after its time, going by the slowest so far', () => {
        const world = openWorld(many(60))
        let clock = now
        const ports: RunPorts = {
            ...portsOf(world, 'run1'),
            now: () => clock,
            fetchPage(cursor, attempt) {
                clock += 400
                return world.ports.fetchPage(cursor, attempt)
            },
        }
        const { end } = workSlice(firstCheckpoint('ranges'), { ...usualSettings, budget: 1000 }, ports)
        expect(end).toEqual({ kind: 'hand_over' })
        expect(clock - now).toBe(800)
    })

    it('ends with the table Miro shows, whatever the page size, the changes and the order (seed printed on failure)', () => {
        const someone = fc.record({
            number: fc.integer({ min: 0, max: 60 }),
            active: fc.boolean(),
            licence: fc.constantFrom('full', 'free', 'creator_plus'),
            lastActivityAt: fc.option(fc.integer({ min: now - 1e10, max: now }), { nil: null }),
        })
        const people = fc.uniqueArray(someone, { selector: (each) => each.number, maxLength: 40 })
        fc.assert(
            fc.property(
                people,
                people,
                fc.integer({ min: 1, max: 9 }),
                fc.boolean(),
                (first, second, size, shuffled) => {
                    const order = shuffled
                        ? (a: { number: number }, b: { number: number }) =>
                              (a.number % 7) - (b.number % 7) || a.number - b.number
                        : (a: { number: number }, b: { number: number }) => a.number - b.number
                    const listed = (all: typeof first) =>
                        [...all].sort(order).map(({ number, ...rest }) => member({ id: id(number), ...rest }))
                    const world = openWorld(listed(first), size)
                    // Even with a ceiling of 100 %, an organization without active members asks first.
                    download(world)
                    world.members = listed(second)
                    const { end } = download(world, 'run2', world.stampedRemembered ? 'stamped' : 'ranges')
                    if (end.kind === 'ask' || end.kind === 'ask_backwards') return
                    // Activity never goes back: the later of what Miro showed of a subscription holds.
                    const later = second.map((each) => {
                        const before = first.find((one) => one.number === each.number && one.active)
                        const known = Math.floor((before?.lastActivityAt ?? 0) / 1000) * 1000
                        const backwards = each.active && known > (each.lastActivityAt ?? 0)
                        return backwards ? { ...each, lastActivityAt: known } : each
                    })
                    const fresh = openWorld(listed(later), size)
                    download(fresh)
                    const without = (rows: Record<string, unknown>[]) =>
                        rows.map(({ external_created: _, ...rest }) => rest)
                    expect(without(content(world))).toEqual(without(content(fresh)))
                }
            ),
            { numRuns: 200 }
        )
    })
})

function circle(page: ReturnType<World['ports']['fetchPage']>): ReturnType<World['ports']['fetchPage']> {
    if (!page.ok) return page
    return { ...page, page: { ...page.page, cursor: page.page.members[0].id } }
}

export type { DownloadEnd }
