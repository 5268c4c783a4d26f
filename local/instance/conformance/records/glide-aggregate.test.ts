// GlideAggregate as its page describes and shows it.
import { openFixture, value } from '../fixture/open.ts'
import type { Instance } from '../../opened.ts'

let instance: Instance
const rows: [name: string, state: string, seats: number, ends: string][] = [
    ['a', 'draft', 8, '2026-01-05 10:00:00'],
    ['b', 'draft', 50, '2026-02-10 11:30:00'],
    ['c', 'published', 4, '2026-04-02 12:00:00'],
    ['d', 'published', 4, '2025-12-31 23:00:00'],
    ['e', 'published', 7, '2026-04-02 12:59:00'],
    ['f', '', 1, '2026-01-05 10:10:00'],
]
beforeAll(() => {
    instance = openFixture()
    for (const [name, state, seats, at] of rows)
        instance.records.insert('x_snc_fix_seat', { name, state, seats: String(seats), last_activity: at })
})
afterAll(() => instance.close())

const asked = (source: string) =>
    value(instance, `var ga = new GlideAggregate('x_snc_fix_seat'), out = []; ${source}; out.join(' ')`)
const each = (source: string, line: string) => asked(`${source}; ga.query(); while (ga.next()) out.push(${line})`)

test('every function over a group, beside COUNT of a field, which counts what is not empty', () => {
    const functions = "'COUNT SUM AVG MIN MAX GROUP_CONCAT GROUP_CONCAT_DISTINCT'.split(' ')"
    expect(
        each(
            `${functions}.forEach(function (fn) { ga.addAggregate(fn, 'seats') }); ga.groupBy('state')`,
            `[ga.getValue('state')].concat(${functions}.map(function (fn) { return ga.getAggregate(fn, 'seats') })).join('/')`
        )
    ).toBe('/1/1/1/1/1/1/1 draft/2/58/29/8/50/8,50/8,50 published/3/15/5/4/7/4,4,7/4,7')
})
test('STDDEV is what the page prints for 8 and 50', () => {
    const line = each("ga.addAggregate('STDDEV', 'seats'); ga.groupBy('state')", "ga.getAggregate('STDDEV', 'seats')")
    expect(Number(String(line).split(' ')[1])).toBeCloseTo(29.69848480983499, 8)
})
test('COUNT of a field alone makes a row of each of its values; of no field it counts all', () => {
    expect(each("ga.addAggregate('COUNT', 'state')", "ga.state + '=' + ga.getAggregate('COUNT', 'state')")).toBe(
        '=1 draft=2 published=3'
    )
    expect(each("ga.addAggregate('COUNT')", "ga.getAggregate('COUNT')")).toBe('6')
})
test('several groups, and the fields the answer is ordered by, which join them', () => {
    const two = "ga.addAggregate('COUNT'); ga.groupBy('state'); ga.groupBy('seats')"
    expect(asked(`${two}; ga.query(); out.push(ga.getRowCount())`)).toBe('5')
    expect(each("ga.addAggregate('COUNT'); ga.groupBy('state'); ga.orderByDesc('seats')", "ga.getValue('seats')")).toBe(
        '50 8 7 4 1'
    )
})
test('without grouping there is one row of all', () => {
    expect(
        each(
            "ga.addAggregate('SUM', 'seats'); ga.groupBy('state'); ga.setGroup(false)",
            "ga.getAggregate('SUM', 'seats')"
        )
    ).toBe('74')
})
test('ordered by an aggregate the largest comes first', () => {
    expect(
        each(
            "ga.addAggregate('COUNT', 'state'); ga.orderByAggregate('count', 'state')",
            "ga.state + ga.getAggregate('COUNT', 'state')"
        )
    ).toBe('published3 draft2 1')
})
test('a trend shows quarters as number/year, and days of the week with the year unless that is left out', () => {
    const trend = (interval: string, more = '') =>
        each(
            `ga.addAggregate('COUNT'); ga.addTrend('last_activity', '${interval}')${more}`,
            "ga.getValue('timeref') + ', ' + ga.getAggregate('COUNT')"
        )
    expect(trend('quarter')).toBe('4/2025, 1 1/2026, 3 2/2026, 2')
    expect(trend('year')).toBe('2025, 1 2026, 5')
    expect(trend('dayofweek')).toBe('Wednesday/2025, 1 Monday/2026, 2 Tuesday/2026, 1 Thursday/2026, 2')
    expect(trend('dayofweek', '; ga.setIntervalYearIncluded(false)')).toBe(
        'Monday, 2 Tuesday, 1 Wednesday, 1 Thursday, 2'
    )
    expect(String(trend('date')).split(' ')[0]).toBe('2025-12-31,')
})
test('a window limits the rows that are looked at', () => {
    expect(
        each(
            "ga.addAggregate('COUNT'); ga.addQuery('seats', '>', 1); ga.setAggregateWindow(0, 4)",
            "ga.getAggregate('COUNT')"
        )
    ).toBe('4')
})
test('tells its own query, and that of the rows of the current group', () => {
    expect(
        asked("ga.addAggregate('MIN', 'seats'); ga.groupBy('state'); ga.query(); out.push(ga.getEncodedQuery())")
    ).toBe('ORDERBYstate^GROUPBYstate')
    expect(
        each(
            "ga.addEncodedQuery('seats>4'); ga.groupBy('state'); ga.addAggregate('MIN', 'seats')",
            'ga.getAggregateEncodedQuery()'
        )
    ).toBe('seats>4^state=draft seats>4^state=published')
})
test('a field that is no part of the answer is null, and table, next and hasNext are as of a record', () => {
    expect(
        asked(`ga.addAggregate('COUNT'); ga.groupBy('state'); ga.query()
            out.push(ga.getTableName(), ga.hasNext(), ga.next(), ga.getValue('name') === null, ga.state.getDisplayValue())`)
    ).toBe('x_snc_fix_seat true true true ')
})
test('encoded queries group and order, too; null and not-null queries narrow', () => {
    expect(
        each(
            "ga.addEncodedQuery('seats>1^GROUPBYstate'); ga.addAggregate('COUNT')",
            "ga.state + ga.getAggregate('COUNT')"
        )
    ).toBe('draft2 published3')
    expect(each("ga.addNullQuery('state'); ga.addAggregate('COUNT')", "ga.getAggregate('COUNT')")).toBe('1')
    expect(each("ga.addNotNullQuery('state'); ga.addAggregate('COUNT')", "ga.getAggregate('COUNT')")).toBe('5')
})
test('business rules of queries are not implemented for aggregates', () => {
    expect(() => asked('ga.setAggregateWorkflow(true)')).toThrow('not implemented')
    expect(asked('ga.setAggregateWorkflow(false)')).toBe('')
})
