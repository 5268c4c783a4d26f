import type { Instance } from '../../opened.ts'
import { openFixture, value } from '../fixture/open.ts'

let instance: Instance
const startsAt = Date.UTC(2026, 2, 2, 8, 0, 0)

beforeAll(() => (instance = openFixture({ startAt: startsAt })))
afterAll(() => instance.close())

/** Value of a script run by somebody whose time zone is this. */
function inZone(zone: string, source: string): unknown {
    const session = { ...instance.sessions.open('admin'), timeZone: zone }
    return instance.sessions.run(session, () => instance.scripts.run(source, { scope: 'x_snc_fix', name: 'script' }))
}

test('a new GlideDateTime is the instant of the instance clock, in UTC', () => {
    expect(value(instance, 'new GlideDateTime().getValue()')).toBe('2026-03-02 08:00:00')
})
test('a text is read as UTC, a display value in the time zone of the user', () => {
    expect(inZone('Europe/Berlin', `new GlideDateTime('2026-07-01 10:00:00').getDisplayValue()`)).toBe(
        '2026-07-01 12:00:00'
    )
    expect(
        inZone('Europe/Berlin', `var t = new GlideDateTime(); t.setDisplayValue('2026-07-01 12:00:00'); t.getValue()`)
    ).toBe('2026-07-01 10:00:00')
})
test('what cannot be read is not valid and says so', () => {
    expect(value(instance, `var t = new GlideDateTime('yesterday'); t.isValid() + ' ' + t.getErrorMsg()`)).toMatch(
        /^false Invalid date time: 'yesterday', ignored/
    )
})
test('adding days keeps the wall clock over a change to summer time, adding seconds does not', () => {
    expect(
        inZone('Europe/Berlin', `var t = new GlideDateTime('2026-03-28 11:00:00'); t.addDaysLocalTime(1); t.getValue()`)
    ).toBe('2026-03-29 10:00:00')
    expect(
        inZone('Europe/Berlin', `var t = new GlideDateTime('2026-03-28 11:00:00'); t.addSeconds(86400); t.getValue()`)
    ).toBe('2026-03-29 11:00:00')
    expect(
        inZone('Europe/Berlin', `var t = new GlideDateTime('2026-03-28 11:00:00'); t.addDaysUTC(1); t.getValue()`)
    ).toBe('2026-03-29 11:00:00')
})
test('a wall-clock time that is skipped moves forward, one that happens twice is the later', () => {
    expect(
        inZone(
            'America/New_York',
            `var t = new GlideDateTime(); t.setDisplayValue('2026-03-08 02:30:00'); t.getValue()`
        )
    ).toBe('2026-03-08 07:30:00')
    expect(
        inZone(
            'America/New_York',
            `var t = new GlideDateTime(); t.setDisplayValue('2026-11-01 01:30:00'); t.getValue()`
        )
    ).toBe('2026-11-01 06:30:00')
})
test('offsets and daylight saving are those of the instant', () => {
    expect(
        inZone(
            'Europe/Berlin',
            `var t = new GlideDateTime('2026-07-01 10:00:00'); [t.getTZOffset(), t.getDSTOffset(), t.isDST()].join()`
        )
    ).toBe('7200000,3600000,true')
    expect(
        inZone(
            'Europe/Berlin',
            `var t = new GlideDateTime('2026-01-01 10:00:00'); [t.getTZOffset(), t.getDSTOffset(), t.isDST()].join()`
        )
    ).toBe('3600000,0,false')
})
test('a month later is the same day or the last the month has', () => {
    expect(value(instance, `var t = new GlideDateTime('2026-01-31 10:00:00'); t.addMonthsUTC(1); t.getValue()`)).toBe(
        '2026-02-28 10:00:00'
    )
    expect(value(instance, `var t = new GlideDateTime('2024-02-29 10:00:00'); t.addYearsUTC(1); t.getValue()`)).toBe(
        '2025-02-28 10:00:00'
    )
})
test('comparisons', () => {
    expect(
        value(
            instance,
            `var a = new GlideDateTime('2026-01-01 10:00:00'), b = new GlideDateTime('2026-01-01 10:00:01');
                         [a.compareTo(b), b.compareTo(a), a.compareTo(new GlideDateTime(a)), a.before(b), a.after(b), a.onOrBefore(a), a.equals(b)].join()`
        )
    ).toBe('-1,1,0,true,false,true,false')
})
test('the difference of two instants is a duration from the first to the second', () => {
    expect(
        value(
            instance,
            `var d = GlideDateTime.subtract(new GlideDateTime('2026-01-01 10:00:00'), new GlideDateTime('2026-01-04 12:30:00'));
                         [d.getDayPart(), d.getDurationValue(), d.getDisplayValue(), d.getNumericValue()].join()`
        )
    ).toBe('3,3 02:30:00,3 Days 2 Hours 30 Minutes,268200000')
})
test('days of the week begin with Monday as 1, months with January as 1', () => {
    expect(
        value(
            instance,
            `var t = new GlideDateTime('2026-03-01 10:00:00'); [t.getDayOfWeekUTC(), t.getMonthUTC(), t.getDaysInMonthUTC(), t.getYearUTC()].join()`
        )
    ).toBe('7,3,31,2026')
})
test('the local date of an instant may be another day than its UTC date', () => {
    expect(
        inZone(
            'Asia/Tokyo',
            `var t = new GlideDateTime('2026-03-01 20:00:00'); t.getDate().getValue() + ' ' + t.getLocalDate().getValue()`
        )
    ).toBe('2026-03-01 2026-03-02')
})
test('numeric values are milliseconds since 1970', () => {
    expect(
        value(
            instance,
            `var t = new GlideDateTime(); t.setNumericValue(86400000); t.getValue() + ' ' + t.getNumericValue()`
        )
    ).toBe('1970-01-02 00:00:00 86400000')
})
test('GlideDate has no time and formats as asked', () => {
    expect(
        value(
            instance,
            `var d = new GlideDate('2026-03-01 10:00:00'); d.addDays(31); d.getValue() + ' ' + d.getByFormat('dd.MM.yyyy EEEE')`
        )
    ).toBe('2026-04-01 01.04.2026 Wednesday')
})
test('a duration reads days and time', () => {
    expect(
        value(
            instance,
            `var d = new GlideDuration('3 12:00:00'); d.add(new GlideDuration(3600000)).getDurationValue() + ' ' + d.getValue() + ' ' + d.getRoundedDayPart()`
        )
    ).toBe('3 13:00:00 1970-01-04 12:00:00 4')
})
test('setValueUTC reads a text by a format', () => {
    expect(
        value(
            instance,
            `var t = new GlideDateTime(); t.setValueUTC('01/02/2026 03:04 PM', 'dd/MM/yyyy hh:mm a'); t.getValue()`
        )
    ).toBe('2026-02-01 15:04:00')
})
test('an unknown method throws with its name', () => {
    expect(() => value(instance, 'new GlideDateTime().getSpanTime(1)')).toThrow(
        'not implemented: GlideDateTime.getSpanTime'
    )
})
test('bounds of days are those of the user, as UTC', () => {
    expect(inZone('Europe/Berlin', `gs.beginningOfToday() + ' ' + gs.endOfToday() + ' ' + gs.daysAgoStart(7)`)).toBe(
        '2026-03-01 23:00:00 2026-03-02 22:59:59 2026-02-22 23:00:00'
    )
})
