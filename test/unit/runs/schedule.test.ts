// When a daily job runs next, on clocks that change twice a year.
import fc from 'fast-check'
import { minutesOfDay, nextRun } from '../../../src/server/runs/schedule.ts'

/** What the platform tells about a zone, from the host's own zone data. */
function offsets(zone: string): (instant: number) => number {
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    })
    return (instant) => {
        const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
        const wall = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second)
        return wall - Math.floor(instant / 1000) * 1000
    }
}
const at = (text: string) => Date.parse(text)
const next = (time: string, after: string, zone: string) =>
    new Date(nextRun(time, at(after), offsets(zone))).toISOString()

describe('The next run of a daily job', () => {
    it('is today when the time is still to come, tomorrow when it is past or now', () => {
        expect(next('03:00', '2026-11-16T02:59:59Z', 'UTC')).toBe('2026-11-16T03:00:00.000Z')
        expect(next('03:00', '2026-11-16T03:00:00Z', 'UTC')).toBe('2026-11-17T03:00:00.000Z')
        expect(next('03:00', '2026-11-16T23:00:00Z', 'UTC')).toBe('2026-11-17T03:00:00.000Z')
    })

    it('follows the wall clock of the zone', () => {
        expect(next('03:00', '2026-11-16T12:00:00Z', 'Asia/Tokyo')).toBe('2026-11-16T18:00:00.000Z')
        expect(next('03:00', '2026-11-16T12:00:00Z', 'America/Los_Angeles')).toBe('2026-11-17T11:00:00.000Z')
        expect(next('00:15', '2026-11-16T12:00:00Z', 'Asia/Kathmandu')).toBe('2026-11-16T18:30:00.000Z')
    })

    it('keeps its time of day across a change of the clock', () => {
        expect(next('03:00', '2026-03-28T12:00:00Z', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z')
        expect(next('03:00', '2026-10-24T12:00:00Z', 'Europe/Berlin')).toBe('2026-10-25T02:00:00.000Z')
    })

    it('takes a skipped time as much later as the clock jumped', () => {
        expect(next('02:30', '2026-03-28T12:00:00Z', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
    })

    it('takes the first of a time that comes twice, and not the second one as well', () => {
        expect(next('02:30', '2026-10-24T12:00:00Z', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
        expect(next('02:30', '2026-10-25T00:30:00Z', 'Europe/Berlin')).toBe('2026-10-26T01:30:00.000Z')
    })

    it('is always later, and at most a day and an hour later (seed printed on failure)', () => {
        const zones = [
            'UTC',
            'Europe/Berlin',
            'America/New_York',
            'Asia/Tokyo',
            'Australia/Lord_Howe',
            'America/St_Johns',
        ]
        const instant = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') })
        fc.assert(
            fc.property(
                fc.constantFrom(...zones),
                instant,
                fc.integer({ min: 0, max: 1439 }),
                (zone, after, minutes) => {
                    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
                    const run = nextRun(time, after, offsets(zone))
                    expect(run).toBeGreaterThan(after)
                    expect(run - after).toBeLessThanOrEqual(25 * 3600000)
                }
            ),
            { numRuns: 300 }
        )
    })
})

it('only HH:mm is a time of day', () => {
    expect(minutesOfDay('00:00')).toBe(0)
    expect(minutesOfDay('23:59')).toBe(1439)
    for (const wrong of ['24:00', '3:00', '03:60', '03', '', 'noon', '03:00:00']) expect(minutesOfDay(wrong)).toBeNull()
})
