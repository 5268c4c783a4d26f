// Sums agree: money, chargeback, usage days, savings and what is marked unlicensed, for whatever comes.
import fc from 'fast-check'
import {
    amountIn,
    decimalOf,
    exact,
    parseMoney,
    rounded,
    sumByCurrency,
    sumExact,
    times,
} from '../../../src/server/base/money.ts'
import { addDays, dayFrom, daysBetween } from '../../../src/server/base/days.ts'
import { activityDays } from '../../../src/server/licensing/activity.ts'
import { chargeback, monthOfYear, sharesBy, sharesOf } from '../../../src/server/licensing/chargeback.ts'
import { countFrom, emptyCount, sharesOfPosition } from '../../../src/server/licensing/count.ts'
import { costOfMonth } from '../../../src/server/licensing/entitlement.ts'
import { cutOf, markNext, seniorityOf } from '../../../src/server/licensing/unlicensed.ts'
import { prunableDays, savingsByMonth, savingsThisYear } from '../../../src/server/licensing/usage.ts'
import { entitlement, usd } from './cases.ts'
import { holds } from './seeded.ts'

const minor = fc.integer({ min: 0, max: 9_000_000_000 })
const day = fc.integer({ min: 19_000, max: 20_800 }).map(dayFrom)

describe('money', () => {
    it('one rounding agrees with exact arithmetic, a half to the even one', () => {
        holds(
            fc.property(
                fc.array(fc.tuple(minor, fc.nat(1000), fc.integer({ min: 1, max: 730 })), {
                    minLength: 1,
                    maxLength: 6,
                }),
                (parts) => {
                    const told = rounded(
                        sumExact(
                            parts.map(([one, by, into]) => times(exact(usd(one)), by, into)),
                            'USD'
                        )
                    )
                    let [over, under] = [0n, 1n]
                    for (const [one, by, into] of parts) {
                        over = over * BigInt(into) + BigInt(one) * BigInt(by) * under
                        under *= BigInt(into)
                    }
                    const [whole, twice] = [over / under, 2n * (over % under)]
                    const up = twice > under || (twice === under && whole % 2n === 1n)
                    expect(told).toEqual(usd(Number(whole + (up ? 1n : 0n))))
                }
            )
        )
        expect([1, 3, 5].map((half) => rounded(times(exact(usd(half)), 1, 2)).minor)).toEqual([0, 2, 2])
        expect(() => rounded(times(exact(usd(9e15)), 9e15))).toThrow(RangeError)
    })

    it('what is written as a decimal is read back, in every number of digits', () => {
        holds(
            fc.property(
                fc.nat(Number.MAX_SAFE_INTEGER),
                fc.constantFrom('USD', 'JPY', 'KWD', 'CLF'),
                (amount, currency) => {
                    const money = { minor: amount, currency }
                    expect(parseMoney(decimalOf(money), currency)).toEqual({ ok: true, money })
                }
            )
        )
    })

    it('is written with the separators of the language', () => {
        expect(['en', 'ja', 'de', 'xx'].map((language) => amountIn(usd(123_456_750), language))).toEqual([
            '1,234,567.50',
            '1,234,567.50',
            '1.234.567,50',
            '1,234,567.50',
        ])
        expect(amountIn({ minor: -1_234, currency: 'JPY' }, 'en')).toBe('-1,234')
    })

    it.each([
        ['1,234.50', 'USD', 'separator'],
        ['1.234,50', 'EUR', 'separator'],
        ['1 234', 'USD', 'separator'],
        ['', 'USD', 'empty'],
        ['-5', 'USD', 'negative'],
        ['abc', 'USD', 'not_a_number'],
        ['1e5', 'USD', 'not_a_number'],
        ['1.005', 'USD', 'too_many_digits'],
        ['1.5', 'JPY', 'too_many_digits'],
        ['5', 'XAU', 'unknown_currency'],
        ['99999999999999999', 'USD', 'too_large'],
    ])('%s %s is refused: %s', (amount, currency, refusal) => {
        expect(parseMoney(amount, currency)).toEqual({ ok: false, refusal })
    })
})

it('chargeback lines sum to the position, each within one minor unit, and twelve months to the year', () => {
    const rows = fc.array(
        fc.record({ value: fc.constantFrom('', 'a', 'b', 'c', 'd'), hasUser: fc.boolean(), licences: fc.nat(5000) }),
        { maxLength: 12 }
    )
    holds(
        fc.property(rows, minor, fc.integer({ min: 1, max: 365 }), (counted, price, into) => {
            const shares = sharesOf(counted)
            const each = times(exact(usd(price)), 1, into)
            const licences = counted.reduce((sum, row) => sum + row.licences, 0)
            const year = chargeback(shares, rounded(times(each, licences)))
            expect(year.licences).toBe(licences)
            const sum = (lines: readonly { money: { minor: number } }[]) =>
                lines.reduce((total, line) => total + line.money.minor, 0)
            expect(sum(year.lines)).toBe(year.total.minor)
            for (const line of year.lines)
                expect(Math.abs(line.money.minor - (price / into) * line.licences)).toBeLessThan(2 + price * 1e-6)
            let months = 0
            for (let month = 1; month <= 12; month++) {
                const total = monthOfYear(year.total, `2026-${String(month).padStart(2, '0')}`)
                const told = chargeback(shares, total)
                expect(sum(told.lines)).toBe(told.total.minor)
                months += told.total.minor
            }
            expect(months).toBe(year.total.minor)
        })
    )
})

it('whatever day the last activity was on, it is in one range of a usage day', () => {
    holds(
        fc.property(day, day, (today, lastActivity) => {
            const ranges = activityDays(today).filter(
                ({ from, before }) =>
                    (from === null || lastActivity >= from) && (before === null || lastActivity < before)
            )
            const days = daysBetween(lastActivity, today)
            const told = ([30, 60, 90, 120] as const).find((limit) => days < limit)
            expect(ranges.map(({ range }) => range)).toEqual([told ? `active${told}` : 'older'])
        })
    )
})

it('exactly as many rows are unlicensed as are to be, none of them older than one that keeps its right', () => {
    holds(
        fc.property(fc.array(fc.oneof(fc.constant(''), day), { maxLength: 60 }), fc.nat(60), (assigned, wanted) => {
            const today = '2026-06-01'
            const open = Math.min(wanted, assigned.length)
            const seniorities: Record<string, number> = {}
            for (const one of assigned) {
                const key = seniorityOf(one, today)
                seniorities[key] = (seniorities[key] ?? 0) + 1
            }
            let cut = cutOf([seniorities], open)
            const marks = assigned.map((one) => {
                const next = markNext(cut, one, today)
                cut = next.cut
                return { seniority: seniorityOf(one, today), unlicensed: next.unlicensed }
            })
            const without = marks.filter((mark) => mark.unlicensed).map((mark) => mark.seniority)
            const kept = marks.filter((mark) => !mark.unlicensed).map((mark) => mark.seniority)
            expect(without).toHaveLength(open)
            if (without.length > 0 && kept.length > 0)
                expect(without.sort()[0] >= kept.sort()[kept.length - 1]).toBe(true)
        })
    )
})

it('usage days older than 400 days keep one a week, and pruning again takes no more', () => {
    const days = Array.from({ length: 900 }, (_, at) => addDays('2024-01-01', at))
    const today = days[days.length - 1]
    const gone = new Set(prunableDays(days, today))
    const left = days.filter((one) => !gone.has(one))
    expect(prunableDays(left, today)).toEqual([])
    expect(days.filter((one) => one >= addDays(today, -400)).every((one) => !gone.has(one))).toBe(true)
    expect(left.slice(0, 3)).toEqual(['2024-01-07', '2024-01-14', '2024-01-21'])
    expect(left.length).toBeGreaterThanOrEqual(400 + 71)
    expect(left.length).toBeLessThanOrEqual(407 + 72)
})

it('savings are told by the month they were proven in, and run on', () => {
    const events = [
        { day: '2025-12-31', money: usd(24_000) },
        { day: '2026-01-10', money: usd(48_000) },
        { day: '2026-02-02', money: { minor: 9, currency: 'EUR' } },
    ]
    expect(savingsByMonth(events).map((one) => one.cumulative)).toEqual([
        [usd(24_000)],
        [usd(72_000)],
        [{ minor: 9, currency: 'EUR' }, usd(72_000)],
    ])
    expect(savingsThisYear(events, '2026-03-01')).toEqual([{ minor: 9, currency: 'EUR' }, usd(48_000)])
    expect(sumByCurrency([usd(1), null, usd(2)])).toEqual([usd(3)])
})

it('a month costs its days of a year, and only those of the term', () => {
    const row = entitlement({ start: '2026-02-15', end: '2026-12-31', purchasedRights: 365, unitCost: usd(100) })
    expect(costOfMonth(row, '2026-01')).toEqual(usd(0))
    expect(costOfMonth(row, '2026-02')).toEqual(usd(14 * 100))
    expect(costOfMonth(row, '2026-03')).toEqual(usd(31 * 100))
    expect(costOfMonth(entitlement({ state: 'build' }), '2026-03')).toBeNull()
})

it('the licences of a position are charged to values, to people without one and to nobody, and sum to what it requires', () => {
    const count = countFrom(emptyCount('2026-06-01'))
    const holder = (charged: { cost_center: string; department: string; manager: string } | undefined) => ({
        profile: 'p1',
        softwareModel: 'full',
        modelIsPaid: true,
        subscriptionIdentifier: 'full',
        active: true,
        missing: false,
        excludedBecause: '',
        hasUser: charged !== undefined,
        stale: false,
        group: '',
        assigned: '',
        charged,
    })
    const person = { cost_center: 'sales', department: 'emea', manager: '' }
    ;[person, person, { ...person, cost_center: '' }, undefined].forEach((one) => count.add(holder(one)))
    // As a checkpoint keeps it.
    const state = countFrom(JSON.parse(JSON.stringify(count.save()))).save()
    const shares = sharesOfPosition(state, ['p1'], 'full')
    const by = (column: 'cost_center' | 'manager') =>
        sharesBy(column, shares, { required: 4, withoutPerson: 1 }).map((one) => [one.kind, one.value, one.licences])
    expect(by('cost_center')).toEqual([
        ['value', 'sales', 2],
        ['without_value', '', 1],
        ['without_person', '', 1],
    ])
    expect(by('manager')).toEqual([
        ['without_value', '', 3],
        ['without_person', '', 1],
    ])
})

it('a count tells 10,000 managers apart over all profiles, goes on so from a checkpoint, and loses nobody', () => {
    const row = (at: number) => ({
        profile: `p${at % 3}`,
        softwareModel: 'full',
        modelIsPaid: true,
        subscriptionIdentifier: 'full',
        active: true,
        missing: false,
        excludedBecause: '',
        hasUser: true,
        stale: false,
        group: '',
        assigned: '',
        charged: { cost_center: 'one', department: '', manager: `m${at}` },
    })
    let count = countFrom(emptyCount('2026-06-01'))
    for (let at = 0; at < 12_000; at++) {
        count.add(row(at))
        if (at % 5_000 === 4_999) count = countFrom(JSON.parse(JSON.stringify(count.save())))
    }
    const { manager } = sharesOfPosition(count.save(), ['p0', 'p1', 'p2'], 'full')
    expect(Object.keys(manager).length).toBeLessThanOrEqual(10_001)
    expect(Object.values(manager).reduce((sum, one) => sum + one, 0)).toBe(12_000)
    expect(manager['*']).toBeGreaterThan(1_900)
})
