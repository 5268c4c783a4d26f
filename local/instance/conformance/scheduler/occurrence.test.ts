// When a scheduled job runs next: periods, wall clocks through summer time, last days of months.
import fc from 'fast-check'
import { nextRun } from '../../scheduler/occurrence.ts'
import type { Schedule } from '../../scheduler/occurrence.ts'
import { firstInstantOf, wallOf } from '../../time/zone.ts'
import { readSchedule } from '../../scheduler/jobs.ts'

const base: Schedule = {
    runType: 'daily',
    time: '02:30:00',
    period: 0,
    start: null,
    end: null,
    weekdays: [1],
    dayOfMonth: 1,
    zone: null,
}
const at = (utc: string): number => Date.parse(`${utc}Z`)
const shown = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString())
const next = (schedule: Partial<Schedule>, after: string, zone = 'GMT'): string | null =>
    shown(nextRun({ ...base, ...schedule }, at(after), zone))

describe('a daily job', () => {
    it('runs at its time today, or tomorrow once that has passed', () => {
        expect(next({}, '2026-03-02T01:00:00')).toBe('2026-03-02T02:30:00.000Z')
        expect(next({}, '2026-03-02T02:30:00')).toBe('2026-03-03T02:30:00.000Z')
    })

    it('keeps its wall-clock time through summer time', () => {
        const zone = 'Europe/Amsterdam'
        expect(next({ zone, time: '07:00:00' }, '2026-03-28T12:00:00')).toBe('2026-03-29T05:00:00.000Z')
        expect(next({ zone, time: '07:00:00' }, '2026-03-27T12:00:00')).toBe('2026-03-28T06:00:00.000Z')
    })

    it('in the hour summer time skips runs an hour later on that day only', () => {
        const zone = 'Europe/Amsterdam'
        expect(next({ zone }, '2026-03-28T12:00:00')).toBe('2026-03-29T01:30:00.000Z')
        expect(next({ zone }, '2026-03-29T12:00:00')).toBe('2026-03-30T00:30:00.000Z')
    })

    it('in the hour that exists twice runs once, the first time', () => {
        const zone = 'Europe/Amsterdam'
        expect(next({ zone }, '2026-10-24T12:00:00')).toBe('2026-10-25T00:30:00.000Z')
        expect(next({ zone }, '2026-10-25T00:30:00')).toBe('2026-10-26T01:30:00.000Z')
    })

    it('without a time zone of its own follows the system', () => {
        expect(next({}, '2026-07-01T00:00:00', 'US/Pacific')).toBe('2026-07-01T09:30:00.000Z')
    })
})

describe('other run types', () => {
    it('periodically counts whole periods from its start', () => {
        const schedule = { runType: 'periodically', period: 3_600_000, start: at('2026-03-02T00:10:00') }
        expect(next(schedule, '2026-03-02T05:10:00')).toBe('2026-03-02T06:10:00.000Z')
        expect(next(schedule, '2026-03-01T05:10:00')).toBe('2026-03-02T00:10:00.000Z')
    })

    it('weekly runs on each of its weekdays', () => {
        const schedule = { runType: 'weekly', weekdays: [1, 5], time: '07:00:00' }
        expect(next(schedule, '2026-03-02T08:00:00')).toBe('2026-03-06T07:00:00.000Z')
        expect(next(schedule, '2026-03-06T08:00:00')).toBe('2026-03-09T07:00:00.000Z')
    })

    it('monthly on day 31 means the last day of a shorter month', () => {
        const schedule = { runType: 'monthly', dayOfMonth: 31, time: '03:00:00' }
        expect(next(schedule, '2026-02-01T00:00:00')).toBe('2026-02-28T03:00:00.000Z')
        expect(next(schedule, '2026-02-28T03:00:00')).toBe('2026-03-31T03:00:00.000Z')
    })

    it('once runs at its start, on demand never', () => {
        expect(next({ runType: 'once', start: at('2026-06-15T02:00:00') }, '2026-03-01T00:00:00')).toBe(
            '2026-06-15T02:00:00.000Z'
        )
        expect(next({ runType: 'on_demand' }, '2026-03-01T00:00:00')).toBeNull()
    })

    it('never runs behind its end', () => {
        expect(next({ end: at('2026-03-02T12:00:00') }, '2026-03-02T03:00:00')).toBeNull()
    })

    it('an unknown one is not implemented', () => {
        expect(() => next({ runType: 'business_calendar_start' }, '2026-03-01T00:00:00')).toThrow(
            "not implemented: scheduled job run type 'business_calendar_start'"
        )
    })
})

describe('a built job', () => {
    const row = { name: 'j', run_type: 'daily', run_time: '1970-01-01 01:30:00', entered_time: '1970-01-01 02:30:00' }

    it('with a time zone runs at the time that was entered', () => {
        expect(readSchedule({ ...row, time_zone: 'Europe/Amsterdam' }, 0, false).time).toBe('02:30:00')
    })

    it('keeps its weekdays as digits, and its period as a date-time from 1970', () => {
        const read = readSchedule({ ...row, run_daysofweek: '15', run_period: '1970-01-01 00:01:00' }, 0, false)
        expect(read.weekdays).toEqual([1, 5])
        expect(read.period).toBe(60_000)
    })

    it('loses the start its build stamped on it when a virtual clock lies before it', () => {
        const stamped = { ...row, run_type: 'periodically', run_start: '2026-11-22 03:14:43' }
        expect(readSchedule(stamped, at('2026-03-02T00:00:00'), true).start).toBeNull()
        expect(readSchedule(stamped, at('2026-03-02T00:00:00'), false).start).toBe(at('2026-11-22T03:14:43'))
    })

    it('that uses a column nobody implemented refuses', () => {
        expect(() => readSchedule({ ...row, max_drift: '1970-01-01 00:10:00' }, 0, false)).toThrow(
            "not implemented: max_drift of scheduled job 'j'"
        )
    })
})

describe('for every instant and zone', () => {
    const zones = fc.constantFrom('GMT', 'Europe/Amsterdam', 'US/Pacific', 'Asia/Kolkata', 'Australia/Lord_Howe')
    const instants = fc.integer({ min: at('2025-01-01T00:00:00') / 1000, max: at('2028-01-01T00:00:00') / 1000 })

    it('the next daily run is later, at most 25 hours away, and shows the wanted time unless it does not exist', () => {
        fc.assert(
            fc.property(instants, zones, fc.integer({ min: 0, max: 86_399 }), (seconds, zone, ofDay) => {
                const time = new Date(ofDay * 1000).toISOString().slice(11, 19)
                const after = seconds * 1000
                const found = nextRun({ ...base, time, zone }, after, 'GMT') as number
                expect(found).toBeGreaterThan(after)
                expect(found - after).toBeLessThanOrEqual(25 * 3_600_000)
                const wall = wallOf(zone, found) % 86_400_000
                if (wall !== ofDay * 1000) expect(Math.abs(wall - ofDay * 1000)).toBeLessThanOrEqual(3_600_000)
            }),
            { numRuns: 300 }
        )
    })

    it('a wall-clock time read off an instant leads back to it, or to the earlier of two', () => {
        fc.assert(
            fc.property(instants, zones, (seconds, zone) => {
                const wall = wallOf(zone, seconds * 1000)
                const back = firstInstantOf(wall, zone)
                expect(wallOf(zone, back)).toBe(wall)
                expect(back).toBeLessThanOrEqual(seconds * 1000)
            }),
            { numRuns: 300 }
        )
    })
})
