// A failing history is of use only if it can be played again: the same events, the same writes, the same requests.
import { expectedKinds, kindOf } from '../../../local/campaign/coverage.ts'
import { drawHistory } from '../../../local/campaign/draw-history.ts'
import type { History } from '../../../local/campaign/history.ts'
import { playHistory } from '../../../local/campaign/play.ts'
import { removeFolder } from '../../../local/campaign/stage.ts'

afterAll(removeFolder)

/** A short one with a stop, a fault and people in it. */
const history: History = {
    ...drawHistory(4),
    members: 120,
    days: 5,
    calmFrom: 3,
    events: [
        ...drawHistory(4).events.filter(({ day }) => day <= 2),
        { day: 2, when: 'before', happening: { kind: 'cut', at: 'request', nth: 2, after: true } },
        { day: 3, when: 'before', happening: { kind: 'scim_mended' } },
        { day: 3, when: 'before', happening: { kind: 'reconnect' } },
    ],
}

it('the same history played twice does exactly the same, down to every write and request', async () => {
    const [first, second] = [await playHistory(history), await playHistory(structuredClone(history))]
    expect(first.violations).toEqual([])
    expect(first.stops.length).toBeGreaterThan(0)
    expect(second.trace).toBe(first.trace)
    const other = await playHistory({ ...history, members: 121 })
    expect(other.trace).not.toBe(first.trace)
})

it('what is printed of a failing history is all that a replay needs', () => {
    const printed = JSON.stringify(drawHistory(10))
    expect(JSON.parse(printed)).toEqual(drawHistory(10))
})

it('a hundred seeds draw every kind of event and fault there is', () => {
    const drawn = new Set<string>()
    for (let seed = 1; seed <= 100; seed++) for (const event of drawHistory(seed).events) drawn.add(kindOf(event))
    // Of a whole history, or a stop that happens to strike while SAM works.
    const byItself = ['zone change', 'several organizations', 'weeks', 'stop in SAM']
    expect(expectedKinds.filter((kind) => !drawn.has(kind) && !byItself.includes(kind))).toEqual([])
    const seeds = Array.from({ length: 100 }, (_unused, at) => drawHistory(at + 1))
    expect(seeds.some(({ days }) => days > 42)).toBe(true)
    expect(seeds.some(({ organizations }) => organizations === 3)).toBe(true)
})
