// The daily job of a profile keeps to the clock of the profile's own time zone, also where that clock is changed.
import { click, openReady, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

jest.setTimeout(120_000)

let ready: Ready
afterEach(() => ready.close())

/** Publishes at noon UTC of a day and answers when the scheduled downloads of the two days after it began. */
async function startsAfter(noon: number, zone: string, time: string): Promise<string[]> {
    ready = await openReady({ members: 20, upTo: 'connected', settings: { expiringTokens: false } })
    const { instance, integrator } = ready
    instance.clock.set(noon)
    integrator.update(tables.profile, ready.profile, { refresh_time: time, refresh_time_zone: zone })
    click(ready, 'Validate Connection')
    click(ready, 'Publish')
    instance.runDue(noon + 2 * 86_400_000)
    instance.runUntilIdle()
    return instance.records
        .find(tables.result, 'kind=download^trigger=schedule^ORDERBYstarted')
        .map((row) => (row.started ?? '').slice(0, 16))
}

describe('A daily job in a time zone of its own', () => {
    it('runs once a day in New York when the hour it is set to happens twice', async () => {
        const starts = await startsAfter(Date.UTC(2027, 10, 6, 12), 'America/New_York', '01:30')
        expect(starts).toHaveLength(2)
        expect(starts[0]).toMatch(/^2027-11-07 0[56]:30$/)
        expect(starts.slice(1)).toEqual(['2027-11-08 06:30'])
    })

    it('does not leave out the day on which its hour does not exist', async () => {
        const starts = await startsAfter(Date.UTC(2027, 2, 27, 12), 'Europe/Berlin', '02:30')
        expect(starts.map((start) => start.slice(0, 10))).toEqual(['2027-03-28', '2027-03-29'])
        expect(starts.slice(1)).toEqual(['2027-03-29 00:30'])
    })
})
