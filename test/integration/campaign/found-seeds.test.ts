// Histories that once broke a promise; each stays here with what it found.
import { drawHistory } from '../../../local/campaign/draw-history'
import { playHistory } from '../../../local/campaign/play'
import { removeFolder } from '../../../local/campaign/stage'

afterAll(removeFolder)

it.each([
    [40, 'people marked as gone before a stop were forgotten, because only newly marked ones were counted'],
    [6, 'on an instance whose clock is not UTC nothing could be scheduled on the embedded instance'],
])('seed %i keeps every promise: %s', async (seed) => {
    const played = await playHistory(drawHistory(seed))
    expect(played.violations).toEqual([])
    expect(played.figures.downloads).toBeGreaterThan(5)
})

it('seed 36: a reclaim run waits while the download of its profile waits for the budget', async () => {
    const played = await playHistory(drawHistory(36))
    expect(played.violations).toEqual([])
    expect(played.figures.rateLimited).toBe(0)
})

it('a seed draws the same history every time', () => {
    expect(drawHistory(17)).toEqual(drawHistory(17))
    expect(drawHistory(17)).not.toEqual(drawHistory(18))
})
