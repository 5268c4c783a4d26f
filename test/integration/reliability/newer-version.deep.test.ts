// A newer version comes over everything a busy week has left, on four days of it, and the campaign holds it to every promise.
import type { Event, Happening, History } from '../../../local/campaign/history.ts'
import { drawHistory } from '../../../local/campaign/draw-history.ts'
import { playHistory } from '../../../local/campaign/play.ts'
import { removeFolder } from '../../../local/campaign/stage.ts'

afterAll(removeFolder)

const on = (day: number, when: Event['when'], happening: Happening): Event => ({ day, when, happening })
const upgrade: Happening = { kind: 'upgrade' }
const week: Event[] = [1, 2, 3, 4].flatMap((day) => [
    on(day, 'before', { kind: 'life', seed: day, joins: 3, leaves: 2, licenceChanges: 2, active: 0.2 }),
    on(day, 'before', upgrade),
    on(day, 'before', { kind: 'exclude', who: day }),
    on(day, 'after', { kind: 'reclaim_all' }),
    on(day, 'after', { kind: 'answer', who: day, answer: 'keep', how: 'right' }),
    on(day, 'after', { kind: 'undo', who: day }),
    on(day, 'after', upgrade),
    on(day, 'after', { kind: 'refresh_now' }),
])

describe('Installing a newer version over data keeps all of it', () => {
    it('rows, connections, open questions and what is under way, several times in a week', async () => {
        const history: History = { ...drawHistory(12), members: 140, days: 7, calmFrom: 5, events: week }
        const played = await playHistory(history)
        expect(played.violations).toEqual([])
        expect(played.coverage.get('upgrade')?.struck).toBe(8)
        expect(played.figures.downloads).toBeGreaterThan(7)
        expect(played.figures.candidates).toBeGreaterThan(5)
    })
})
