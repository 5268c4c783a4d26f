import fc from 'fast-check'
import { shareOf } from '../../../src/server/candidates/rule-limits.ts'
import { planBatch } from '../../../src/server/revocation/ceilings.ts'
import type { Waiting } from '../../../src/server/revocation/ceilings.ts'
import { previewCsv, previewSeat, previewTotals } from '../../../src/server/candidates/preview.ts'
import { noPast } from '../../../src/server/candidates/judging.ts'
import type { RefreshInput } from '../../../src/server/candidates/judging.ts'
import { describeFailure, failureTable } from '../../../src/server/miro/failures.ts'
import { decimalOf, storedMoney, sumByCurrency } from '../../../src/server/base/money.ts'
import { csvCell } from '../../../src/server/base/csv.ts'
import { seatPrices } from '../../../src/server/candidates/seat-price.ts'
import { countThreshold } from '../../../src/server/candidates/threshold.ts'
import { catalogue } from '../../../src/server/texts/catalogue.ts'
import { inEnglish as english } from '../../support/english.ts'
import { person, rule, seatOf, startInstant } from './simulated-world.ts'

const input: RefreshInput = {
    now: startInstant,
    rules: [rule],
    tokenOwnerId: 'owner',
    lastRefresh: startInstant,
    maxAgeDays: 7,
    errorTimeoutDays: 30,
}

describe('money', () => {
    it.each([
        ['240', 'USD', 24000, '240.00'],
        ['1,234.5', 'EUR', 123450, '1234.50'],
        ['30000', 'JPY', 30000, '30000'],
        ['30000.99', 'JPY', 30000, '30000'],
        ['0.015', 'USD', 1, '0.01'],
    ])('reads %s %s without a float', (amount, currency, minor, written) => {
        expect(storedMoney(amount, currency)).toEqual({ minor, currency })
        expect(decimalOf({ minor, currency })).toBe(written)
    })

    it.each(['', 'free', '-5', '1e9', null])('takes %p for no price', (amount) => {
        expect(storedMoney(amount, 'USD')).toBeNull()
    })

    it('never adds two currencies', () => {
        const sum = sumByCurrency([
            { minor: 5, currency: 'USD' },
            null,
            { minor: 7, currency: 'JPY' },
            { minor: 6, currency: 'USD' },
        ])
        expect(sum).toEqual([
            { minor: 7, currency: 'JPY' },
            { minor: 11, currency: 'USD' },
        ])
    })
})

describe('the ceilings of 24 hours', () => {
    const waiting = fc.array(
        fc.record({
            id: fc.uuid(),
            number: fc.string(),
            ruleId: fc.constantFrom('r1', 'r2', null),
            idleSince: fc.integer({ min: 0, max: 999 }),
        }),
        { maxLength: 60 }
    )
    const counts = fc.record({ r1: fc.nat(20), r2: fc.nat(20), percent1: fc.nat(100), percent2: fc.nat(100) })

    it('hold for every selection and whatever was taken before, and the longest idle under a rule go first', () => {
        fc.assert(
            fc.property(
                waiting,
                counts,
                fc.record({ r1: fc.nat(20), r2: fc.nat(20) }),
                fc.nat(80),
                fc.nat(5),
                (selection: Waiting[], most, before, seats, raised) => {
                    const rules = new Map([
                        ['r1', { ...rule, id: 'r1', maxPerRun: most.r1, maxPercent: most.percent1 }],
                        ['r2', { ...rule, id: 'r2', maxPerRun: most.r2, maxPercent: most.percent2 }],
                    ])
                    const used = { all: before.r1 + before.r2, byRule: new Map(Object.entries(before)), seats }
                    const { taken, left } = planBatch(selection, { rules, used, raised })
                    expect(taken.length + left.length).toBe(selection.length)
                    expect(taken.every((one) => one.ruleId !== null)).toBe(true)
                    const share = Math.max(...[...rules.values()].map((one) => shareOf(one, seats)))
                    expect(taken.length).toBeLessThanOrEqual(Math.max(0, share - used.all) + raised)
                    for (const [id, one] of rules) {
                        const under = taken.filter((each) => each.ruleId === id)
                        expect(under.length).toBeLessThanOrEqual(
                            Math.max(0, one.maxPerRun - (before[id as 'r1'] ?? 0)) + raised
                        )
                        for (const each of left.filter((other) => other.ruleId === id)) {
                            for (const other of under)
                                expect(each.idleSince ?? 0).toBeGreaterThanOrEqual(other.idleSince ?? 0)
                        }
                    }
                }
            )
        )
    })
})

describe('the share of paid seats', () => {
    it.each([
        [10, 9, 1, 'rounds down to nobody, so it is one person'],
        [10, 19, 1, 'rounds down'],
        [10, 20, 2, 'is exact'],
        [0, 500, 0, 'is nothing'],
        [10, 0, 0, 'is of no seats at all'],
    ])('%i percent of %i seats is %i: it %s', (maxPercent, seats, people) => {
        expect(shareOf({ maxPercent }, seats)).toBe(people)
    })
})

describe('refusals', () => {
    it.each([
        [401, '', 'not_authorized'],
        [403, 'SCIM integration is disabled', 'scim_disabled'],
        [403, 'SSO must be enabled first', 'sso_missing'],
        [404, '', 'unknown_to_scim'],
        [409, 'the only admin of a team', 'conflict'],
        [429, '', 'rate_limited'],
        [400, '', 'invalid'],
        [0, 'no route', 'unavailable'],
        [503, '', 'unavailable'],
    ])('knows what HTTP %i (%s) means', (status, detail, kind) => {
        const response = {
            status,
            headers: {},
            body: JSON.stringify({ detail }),
            error: status === 0 ? 'no route' : null,
        }
        expect(describeFailure('scim', response, 0).onCandidate).toBe(kind)
    })

    it('each say what happened and what to do next, in English and Japanese', () => {
        for (const { message, next } of failureTable) {
            for (const key of [message, next]) {
                expect(catalogue[key].en.length).toBeGreaterThan(10)
                expect(catalogue[key].ja).toMatch(/[\u3040-\u30ff\u4e00-\u9faf]/)
            }
        }
    })

    it('that may have reached Miro are never called certain', () => {
        const open = failureTable.filter((each) => !each.certain).map((each) => each.kind)
        const told = ['unavailable', 'redirected', 'unexpected', 'subflow_failed', 'not_confirmed', 'outcome_unknown']
        expect(open).toEqual(told)
    })
})

describe('texts', () => {
    it('have the same places to fill in both languages', () => {
        for (const [key, { en, ja }] of Object.entries<{ en: string; ja: string }>(catalogue)) {
            const places = (words: string) => [...words.matchAll(/\{\d\}/g)].map(String).sort()
            expect([key, [...new Set(places(ja))]]).toEqual([key, [...new Set(places(en))]])
        }
    })
})

describe('preview', () => {
    const lines = [person('1'), person('2', { role: 'organization_external_user' }), person('3', { excluded: 'board' })]
        .map(seatOf)
        .map((seat) => previewSeat(seat, noPast, false, input))

    it('says who goes, what it saves, and who is spared for which reason', () => {
        expect(previewTotals(lines)).toEqual({
            reclaimed: 1,
            asked: 0,
            spared: 2,
            savings: [{ minor: 12000, currency: 'USD' }],
            sparedByReason: [
                { reason: 'excluded', people: 1 },
                { reason: 'guest', people: 1 },
            ],
        })
    })

    it('writes a file in which no name becomes a formula and no line breaks', () => {
        fc.assert(
            fc.property(fc.string(), (name) => {
                const cell = csvCell(name)
                expect(cell).not.toMatch(/^"?[=+\-@\t\r\n]/)
                if (/[",\r\n]/.test(name)) expect(cell).toMatch(/^"[^]*"$/)
            })
        )
        expect(csvCell('=HYPERLINK("http://evil")')).toBe(`"'=HYPERLINK(""http://evil"")"`)
        const file = previewCsv(lines, english)
        expect(file.startsWith('\uFEFFDecision,Person,')).toBe(true)
        expect(file.trimEnd().split('\r\n')).toHaveLength(4)
    })

    it('counts for a threshold exactly those who would become candidates', () => {
        const asked = { ...rule, thresholdDays: 90 }
        const counter = countThreshold(asked, input, seatPrices(new Map(), [asked]))
        ;[50, 89, 90, 91, 200].forEach((idle, index) =>
            counter.add(seatOf(person(String(index), { lastActivity: startInstant - idle * 86_400_000 })), noPast)
        )
        expect(counter.effect()).toEqual({
            thresholdDays: 90,
            people: 2,
            cost: [{ minor: 24000, currency: 'USD' }],
            left: 0,
        })
    })
})
