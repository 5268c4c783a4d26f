// GlideDateTime, GlideDate and GlideElementDescriptor as their pages describe and show them.
import { openFixture, value } from '../fixture/open.ts'
import type { Instance } from '../../opened.ts'

let instance: Instance
beforeAll(() => {
    instance = openFixture()
    const uma = instance.records.first('sys_user', 'user_name=uma.user')?.sys_id as string
    instance.records.update('sys_user', uma, { time_zone: 'US/Pacific' })
})
afterAll(() => instance.close())
const run = (source: string, user?: string) => value(instance, source, user)

test.each([
    ['2026-03-02 08:09:10', '2026-03-02 08:09:10'],
    ['03/02/2026 08:09:10', '2026-03-02 08:09:10'],
    ['03-02-2026 08:09:10', '2026-03-02 08:09:10'],
    ['03-02-2026 08:09', '2026-03-02 08:09:00'],
    ['03-02-2026', '2026-03-02 00:00:00'],
    ['03/02/2026', '2026-03-02 00:00:00'],
    ['25-02-2026 08:09:10', '2026-02-25 08:09:10'],
    ['25-02-2026 08.09.10', '2026-02-25 08:09:10'],
    ['25-02-2026 08.09', '2026-02-25 08:09:00'],
    ['25/02/2026', '2026-02-25 00:00:00'],
    ['25-02-2026', '2026-02-25 00:00:00'],
    ['2026-02-25 08:09', '2026-02-25 08:09:00'],
    ['2026-02-25', '2026-02-25 00:00:00'],
    ['25.02.2026 08:09:10', '2026-02-25 08:09:10'],
    ['25.02.2026 08.09.10', '2026-02-25 08:09:10'],
    ['25.02.2026 08:09:10 PM', '2026-02-25 20:09:10'],
    ['25.02.2026 08.09.10 PM', '2026-02-25 20:09:10'],
    ['25.02.2026', '2026-02-25 00:00:00'],
])('the text %s is %s', (given, read) => {
    expect(run(`new GlideDateTime('${given}').getValue()`)).toBe(read)
})
test('what is in no form is invalid, and says so; the form with a T is none', () => {
    const asked = (text: string) => run(`var g = new GlideDateTime('${text}'); g.isValid() + ' ' + g.getErrorMsg()`)
    expect(asked('2011-aa-31 aa:00:00')).toBe("false Invalid date time: '2011-aa-31 aa:00:00', ignored")
    expect(asked('2011-01-31T10:00:00.000Z')).toMatch(/^false/)
    expect(run("var g = new GlideDateTime(); g.setDisplayValue('2011-aa-01 00:00:00'); g.getErrorMsg()")).toBe(
        'Could not parse DateTime: 2011-aa-01 00:00:00'
    )
})
test.each([
    ['2011-12-01 12:00:00', 49],
    ['2015-12-27 12:00:00', 1],
    ['2016-01-01 12:00:00', 1],
    ['2016-01-03 12:00:00', 2],
])('%s lies in week %d', (day, week) => {
    expect(run(`new GlideDateTime('${day}').getWeekOfYearUTC()`)).toBe(week)
})
test("local forms: the time of the person's zone, in the internal form and in theirs", () => {
    const source = "var g = new GlideDateTime('2022-10-08 01:00:00'); "
    expect(run(`${source} g.getInternalFormattedLocalTime() + ' ' + g.getUserFormattedLocalTime()`, 'uma.user')).toBe(
        '18:00:00 18:00:00'
    )
    expect(run("new GlideDateTime('2011-08-31 08:00:00').getDisplayValue()", 'uma.user')).toBe('2011-08-31 01:00:00')
    expect(run("new GlideDateTime('2014-08-31 08:00:00').getDSTOffset()", 'uma.user')).toBe(3600000)
})
test('a day of the month beyond its last is its last', () => {
    expect(run("var g = new GlideDateTime('2026-02-10 00:00:00'); g.setDayOfMonthUTC(31); g.getDayOfMonthUTC()")).toBe(
        28
    )
})
test('dates as a language writes them', () => {
    const source = "var g = new GlideDateTime('2023-01-18 06:49:02'); "
    const shown = (style: string, language: string) => run(`${source} g.getDisplayValueLang('${style}', '${language}')`)
    expect(shown('full', 'fr')).toBe('mercredi 18 janvier 2023 06:49:02')
    expect(shown('LONG', 'en-GB')).toBe('18 January 2023 06:49:02')
    expect(shown('medium', 'de')).toBe('18.01.2023 06:49:02')
    expect(shown('short', 'es-MX')).toBe('18/01/23 06:49:02')
    expect(shown('nonsense', 'de')).toBe('18.01.2023 06:49:02')
})
test('and read back from it', () => {
    expect(run("var g = new GlideDate(); g.setDisplayValueLang('2/3/2023', 'short', 'fr-FR'); g.getValue()")).toBe(
        '2023-03-02'
    )
    expect(
        run(
            "var g = new GlideDate(); g.setDisplayValueLang('2/3/2023', 'short', 'en-US'); g.getDisplayValueLang('full')"
        )
    ).toBe('Friday, February 3, 2023')
    expect(run("var g = new GlideDateTime(); g.setDisplayValueLang('2/3/2023 17:27:56', 'short'); g.getValue()")).toBe(
        '2023-02-03 17:27:56'
    )
    expect(
        run("var g = new GlideDate(); g.setDisplayValueEx('Jan 28, 2026', 'medium'); g.getDisplayValueEx('full')")
    ).toBe('Wednesday, January 28, 2026')
})
test('sums, differences and comparisons of the page', () => {
    expect(run("var g = new GlideDateTime('2011-08-31 08:00:00'); g.add(10); g.getNumericValue()")).toBe(1314777600010)
    expect(run("var g = new GlideDateTime('2011-08-31 08:00:00'); g.addMonthsUTC(2); '' + g.getDate()")).toBe(
        '2011-10-31'
    )
    expect(run("new GlideDateTime('2011-08-31 00:00:00').equals('2011-08-31 00:00:00')")).toBe(true)
    expect(
        run(
            "var a = new GlideDate(), b = new GlideDate(); a.setDisplayValue('2014-07-18'); b.setDisplayValue('2014-07-19'); GlideDate.subtract(a, b).getDisplayValue()"
        )
    ).toBe('1 Day')
})
test('a descriptor tells name, label, type, length, plural and what it is not', () => {
    const about = (field: string, call: string) =>
        run(`new GlideRecord('x_snc_fix_seat').getElement('${field}').getED().${call}`)
    expect(about('name', 'getName()')).toBe('name')
    expect(about('name', 'getLength()')).toBe(12)
    expect(about('name', 'getInternalType()')).toBe('string')
    expect(about('state', 'isChoiceTable()')).toBe(true)
    expect(about('secret', 'isEncrypted()')).toBe(false)
    expect(about('sys_created_on', 'isAutoOrSysID()')).toBe(true)
    expect(about('name', 'isVirtual()')).toBe(false)
    expect(about('name', 'getEncryptionType()')).toBeNull()
    expect(run("new GlideRecord('x_snc_fix_request').getED().getPlural()")).toMatch(/s$/)
})
