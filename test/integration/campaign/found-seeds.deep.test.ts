// Histories that once broke a promise, kept as they were drawn then; each stays here with what it found.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawHistory } from '../../../local/campaign/draw-history.ts'
import type { History } from '../../../local/campaign/history.ts'
import { playHistory } from '../../../local/campaign/play.ts'
import { removeFolder } from '../../../local/campaign/stage.ts'

afterAll(removeFolder)

function keptHistory(name: string): History {
    return JSON.parse(readFileSync(join(__dirname, 'histories', `${name}.json`), 'utf8')) as History
}

it.each([
    [
        'first-drawing-40',
        'people marked as gone before a stop were forgotten, because only newly marked ones were counted',
    ],
    ['first-drawing-6', 'on an instance whose clock is not UTC nothing could be scheduled on the embedded instance'],
    [
        'first-drawing-53',
        'a deactivation answered with a conflict, because something on the way had sent it twice, was not booked',
    ],
    [
        'ceiling-base-1001',
        'the share of a day was taken of the seats of an earlier day, as long as somebody was taken each day',
    ],
])('%s keeps every promise: %s', async (name) => {
    const played = await playHistory(keptHistory(name))
    expect(played.violations).toEqual([])
    expect(played.figures.downloads).toBeGreaterThan(5)
})

it('first-drawing-36: a reclaim run waits while the download of its profile waits for the budget', async () => {
    const played = await playHistory(keptHistory('first-drawing-36'))
    expect(played.violations).toEqual([])
    expect(played.figures.rateLimited).toBe(0)
})

it('a seed draws the same history every time', () => {
    expect(drawHistory(17)).toEqual(drawHistory(17))
    expect(drawHistory(17)).not.toEqual(drawHistory(18))
})
