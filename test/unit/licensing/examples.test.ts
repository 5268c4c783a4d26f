// The worked examples A to G of the licence position, to the last cent.
import { overviewOf } from '../../../src/server/licensing/overview.ts'
import { leadingPrice } from '../../../src/server/licensing/price.ts'
import type { Position } from '../../../src/server/licensing/position.ts'
import { remediationOptions } from '../../../src/server/licensing/remediation.ts'
import { reviewOutlook } from '../../../src/server/licensing/review.ts'
import { entitlement, positionOf, usd } from './cases.ts'

const flexible = entitlement({ flexible: true, reviewEveryDays: 180, nextReview: '2026-07-01' })
const counted = { required: 1150, stale: 140 }

const table: [string, Position, Partial<Position>][] = [
    [
        'A: 1,000 rights, 1,150 assigned, 140 stale',
        positionOf(counted, [entitlement()]),
        {
            owned: 1000,
            used: 1000,
            needed: 150,
            available: 0,
            status: 'not_compliant',
            price: usd(24_000),
            trueUp: usd(3_600_000),
            overLicensed: usd(0),
            trueUpAfterReclaim: usd(240_000),
            reason: { key: 'position.reason.short', values: [1150, 1000, 150] },
            notes: [{ key: 'position.note.reclaim_avoids', values: [usd(3_360_000), 140, usd(0)] }],
        },
    ],
    [
        'A with flexible licensing, reviewed on 2026-07-01',
        positionOf(counted, [flexible]),
        {
            status: 'not_compliant',
            nextReview: '2026-07-01',
            trueUpAtReview: usd(1_814_795),
            trueUpAtReviewAfterReclaim: usd(120_986),
        },
    ],
    [
        'B: 1,000 rights, 820 assigned, 140 stale',
        positionOf({ required: 820, stale: 140 }, [entitlement()]),
        {
            status: 'compliant',
            needed: 0,
            available: 180,
            overLicensed: usd(4_320_000),
            potential: usd(3_360_000),
            rightSize: 714,
        },
    ],
    [
        'C: as A, 20 of them excluded',
        positionOf({ required: 1130, stale: 140, excluded: 20 }, [entitlement()], { miroPurchased: 1000 }),
        { required: 1130, needed: 130, trueUp: usd(3_120_000), excludedCost: usd(480_000), assigned: 1150 },
    ],
    [
        'D: 800 at 240 and 200 at 300',
        positionOf(counted, [
            entitlement({ purchasedRights: 800 }),
            entitlement({ purchasedRights: 200, unitCost: usd(30_000) }),
        ]),
        { price: usd(25_200), trueUp: usd(3_780_000) },
    ],
    [
        'E: Miro says 1,000 purchased, entitlements 950',
        positionOf({ required: 900 }, [entitlement({ purchasedRights: 950 })], { miroPurchased: 1000 }),
        {
            miroPurchased: 1000,
            miroDifference: 50,
            notes: [{ key: 'position.note.rights_not_entered', values: [1000, 950, 50] }],
        },
    ],
    [
        'F: the entitlement ended yesterday',
        positionOf(counted, [entitlement({ end: '2026-02-28' })]),
        {
            owned: 0,
            needed: 1150,
            status: 'not_compliant',
            reason: { key: 'position.reason.ended', values: [1150, 'Miro Full 2026', '2026-02-28'] },
        },
    ],
    [
        'G: 12 rows of an unknown licence value',
        positionOf({ notEntitled: 12 }, [], { modelIsKnown: false }),
        {
            notEntitled: 12,
            required: 0,
            status: 'not_judged',
            reason: { key: 'position.reason.unknown_licence', values: [12] },
        },
    ],
]

it.each(table)('%s', (_name, told, expected) => {
    expect(told).toMatchObject(expected)
})

it('A: 12.17 % are unused', () => {
    const overview = overviewOf({
        today: '2026-03-01',
        positions: [positionOf(counted, [entitlement()])],
        usage: [],
        entitlements: [{ annual: usd(24_000_000), costCenter: '' }],
        savings: [],
        potentials: [],
    })
    expect(overview).toMatchObject({ unusedHundredths: 1217, assigned: 1150, trueUp: [usd(3_600_000)] })
})

it('A: reclaiming avoids 33,600 and comes before buying', () => {
    const { price } = leadingPrice(null, [entitlement()], '2026-03-01', null)
    const options = remediationOptions(positionOf(counted, [entitlement()]), price, '2026-01-01', '2026-12-31', 0)
    expect(options).toEqual([
        { kind: 'reclaim_idle', rights: 140, money: usd(3_360_000), affectsCompliance: true },
        { kind: 'purchase', rights: 150, money: usd(3_600_000), affectsCompliance: true },
    ])
})

it('B: 286 rights fewer are 68,640 a year at renewal', () => {
    const { price } = leadingPrice(null, [entitlement()], '2026-03-01', null)
    const told = positionOf({ required: 820, stale: 140 }, [entitlement()])
    expect(remediationOptions(told, price, '2026-03-01', '2026-12-31', 0)).toEqual([
        { kind: 'reclaim_idle', rights: 140, money: usd(3_360_000), affectsCompliance: false },
        { kind: 'right_size', rights: 286, money: usd(6_864_000), affectsCompliance: false },
    ])
})

it('A with flexible licensing is covered until the review and still not compliant', () => {
    const told = positionOf(counted, [flexible])
    expect(told.notes).toContainEqual({ key: 'position.note.flexible', values: ['2026-07-01'] })
    expect(reviewOutlook(told, '2026-03-01', 180)).toMatchObject({
        daysLeft: 122,
        over: 150,
        overAfterReclaim: 10,
        dueNow: usd(1_814_795),
        dueAfterReclaim: usd(120_986),
        periodStart: '2026-01-02',
    })
})

it('old data fails whatever the numbers say, and so does none at all', () => {
    expect(positionOf({}, [entitlement()], { dataAsOf: '2026-02-25' })).toMatchObject({ status: 'failed', owned: 1000 })
    expect(positionOf({}, [entitlement()], { dataAsOf: '2026-02-26' }).status).toBe('compliant')
    expect(positionOf({}, [entitlement()], { dataAsOf: null }).status).toBe('failed')
})

it('two currencies are told side by side and never added', () => {
    const told = positionOf({ required: 1100 }, [
        entitlement({ purchasedRights: 600 }),
        entitlement({ purchasedRights: 400, unitCost: { minor: 20_000, currency: 'EUR' } }),
    ])
    expect(told).toMatchObject({ owned: 1000, needed: 100, currency: 'USD', trueUp: usd(2_400_000) })
    expect(told.otherPrices).toEqual([{ rights: 400, price: { minor: 20_000, currency: 'EUR' } }])
})

it('an unlimited entitlement needs nothing more, an enterprise agreement is compliant and says what is above it', () => {
    const unlimited = positionOf(counted, [entitlement({ unlimited: true, purchasedRights: 0 })])
    expect(unlimited).toMatchObject({ status: 'compliant', needed: 0, used: 1150, unlicensed: 0 })
    const ela = positionOf(counted, [entitlement({ agreementType: 'ela' })])
    expect(ela).toMatchObject({ status: 'compliant', needed: 150, unlicensed: 0 })
})
