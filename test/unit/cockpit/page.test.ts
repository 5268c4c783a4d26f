// What the cockpit's page decides without asking: addresses, thresholds, files, progress, and where bars stand.
import fc from 'fast-check'
import type { IdleBucket } from '../../../src/server/cockpit/answers.ts'
import { placeOf, scopeOf, searchOf, start, views } from '../../../src/client/cockpit/address.ts'
import { csvOf } from '../../../src/client/cockpit/csv.ts'
import { effectOf, sumOf } from '../../../src/client/cockpit/threshold.ts'
import { begun, heard, progressOf, remaining } from '../../../src/client/cockpit/work.ts'
import { funnelRows, waterfallRows } from '../../../src/client/cockpit/views/year.ts'

const id = 'a'.repeat(32)
const bucket = (from: number | null, people: number, amount: string): IdleBucket => ({
    from,
    to: from === null ? null : from + 9,
    people: { value: people, list: '' },
    cost: [{ amount, currency: 'USD' }],
})

describe('an address', () => {
    it('leads back to the place it was made from', () => {
        const ids = fc.constantFrom('', id, 'b'.repeat(32))
        const places = fc.record({
            view: fc.constantFrom(...views),
            profile: ids,
            model: ids,
            department: ids,
            group: fc.constantFrom('', 'ready', 'failed-no_user'),
            offset: fc.nat({ max: 10_000 }),
            by: fc.constantFrom('department' as const, 'cost_center' as const, 'manager' as const),
        })
        fc.assert(
            fc.property(places, (place) => {
                const back = placeOf(searchOf(place))
                expect([back.view, scopeOf(back)]).toEqual([place.view, scopeOf(place)])
                if (place.view === 'queue') expect([back.group, back.offset]).toEqual([place.group, place.offset])
                if (place.view === 'idle') expect(back.by).toBe(place.by)
                expect(searchOf(back)).toBe(searchOf(place))
            })
        )
    })

    it('with nonsense in it leads to the start, never to a filter nobody chose', () => {
        expect(placeOf('?view=nothing&profile=1%5Estate=ready&offset=-4&by=age')).toEqual(start)
    })
})

test('a threshold counts whole buckets from its day on, and those never seen only when asked', () => {
    const buckets = [bucket(0, 5, '5.10'), bucket(60, 2, '2.20'), bucket(70, 1, '1.10'), bucket(null, 4, '4.40')]
    expect(effectOf(buckets, 60, false)).toEqual({ people: 3, cost: [{ amount: '3.30', currency: 'USD' }] })
    expect(effectOf(buckets, 70, true)).toEqual({ people: 5, cost: [{ amount: '5.50', currency: 'USD' }] })
})

test('amounts of different currencies are never added', () => {
    const amounts = ['0.10 EUR', '0.20 EUR', '7 JPY'].map((one) => one.split(' '))
    expect(sumOf(amounts.map(([amount, currency]) => ({ amount, currency })))).toEqual([
        { amount: '0.30', currency: 'EUR' },
        { amount: '7', currency: 'JPY' },
    ])
})

test('a file quotes what must be, and holds no formula', () => {
    const file = csvOf(
        ['Person, name', 'People'],
        [
            ['=HYPERLINK("x")', 3],
            ['a "b"', null],
        ]
    )
    expect(file).toBe('"Person, name",People\r\n"\'=HYPERLINK(""x"")",3\r\n"a ""b""",\r\n')
})

test('progress counts what is settled, asks again for what is under way, and is over when stopped', () => {
    const outcome = (one: string, ok: boolean, open: boolean) => ({
        id: one,
        name: '',
        ok,
        open,
        left: false,
        said: '',
    })
    const work = heard(begun(['a', 'b', 'c']), [
        outcome('a', true, false),
        outcome('b', false, false),
        outcome('c', true, true),
    ])
    expect(progressOf(work)).toEqual({ done: 2, total: 3, ok: 1, failed: 1, left: 0, over: false })
    expect(remaining(work, 10)).toEqual(['c'])
    expect(progressOf({ ...work, stopped: true }).over).toBe(true)
    const later = heard(work, [{ ...outcome('c', false, false), left: true }])
    expect(progressOf(later)).toEqual({ done: 3, total: 3, ok: 1, failed: 1, left: 1, over: true })
    expect(progressOf(heard(work, [outcome('c', true, false)])).over).toBe(true)
})

test('each loss of the waterfall begins where the one before it ended, and the whole stands on zero', () => {
    const step = (name: 'found' | 'kept' | 'open' | 'verified', amount: string) => ({
        step: name,
        amount: { amount, currency: 'EUR' },
        list: '',
    })
    const rows = waterfallRows([step('found', '100'), step('kept', '-30'), step('open', '-20'), step('verified', '50')])
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
        [0, 100],
        [100, 70],
        [70, 50],
        [0, 50],
    ])
})

test('shares are of those found, and nobody found means no shares', () => {
    const funnel = (found: number) => [
        { step: 'found' as const, figure: { value: found, list: '' } },
        { step: 'asked' as const, figure: { value: 1, list: '' } },
    ]
    expect(funnelRows(funnel(3)).map((row) => row.share)).toEqual([null, 33])
    expect(funnelRows(funnel(0)).map((row) => row.share)).toEqual([null, null])
})
