// Entitlements: what is refused, what is locked, how an amendment keeps history, and what an imported file becomes.
import {
    amend,
    activeRights,
    annualCostPerRight,
    lockedChanges,
    publishedState,
    refusalsOf,
    renewalOn,
    stateOn,
} from '../../../src/server/licensing/entitlement.ts'
import { rounded } from '../../../src/server/base/money.ts'
import { readImport } from '../../../src/server/licensing/import.ts'
import { ownedByGroup, ownershipOf } from '../../../src/server/licensing/ownership.ts'
import { downgradeState } from '../../../src/server/licensing/downgrade.ts'
import { effectOf, siblingsAfter } from '../../../src/server/licensing/remediation.ts'
import { nextReview, reviewDays, reviewStep } from '../../../src/server/licensing/review.ts'
import { entitlement, usd } from './cases.ts'

it('nonsense is refused at its field', () => {
    const kinds = (changes: Parameters<typeof entitlement>[0]) =>
        refusalsOf(entitlement(changes), true).map((one) => `${one.field} ${one.kind}`)
    expect(kinds({})).toEqual([])
    expect(kinds({ end: '2025-12-31' })).toEqual(['end ends_before_start'])
    expect(kinds({ start: '2026-02-30' })).toEqual(['start not_a_day'])
    expect(kinds({ purchasedRights: -1 })).toEqual(['purchasedRights negative'])
    expect(kinds({ purchasedRights: 0 })).toEqual(['purchasedRights without_rights'])
    expect(kinds({ unitCost: { minor: 1, currency: 'XXX' } })).toEqual(['unitCost unknown_currency'])
    expect(kinds({ flexible: true })).toEqual(['reviewEveryDays review_every_days'])
    expect(kinds({ softwareModel: '', unitCost: null, end: '' })).toEqual([
        'softwareModel missing',
        'end missing',
        'unitCost missing',
    ])
    expect(refusalsOf(entitlement({ softwareModel: '', start: '', end: '', unitCost: null }), false)).toEqual([])
})

it('the state follows the dates, first and last day included', () => {
    const row = entitlement()
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01']
    expect(days.map((day) => stateOn(row, day))).toEqual(['on_order', 'in_use', 'in_use', 'retired'])
    expect(days.map((day) => activeRights(row, day))).toEqual([0, 1000, 1000, 0])
    expect(publishedState(entitlement({ state: 'build' }), '2025-12-31')).toBe('on_order')
    expect(renewalOn(row, '2026-10-02')).toEqual({ within: 90, daysLeft: 90 })
    expect(renewalOn(row, '2026-01-02')).toBeNull()
})

it.each([
    ['monthly', 288_000],
    ['quarterly', 96_000],
    ['annually', 24_000],
    ['entire', 24_000],
] as const)('a %s price of 240 is %i minor units a year', (subscriptionPeriod, minor) => {
    const yearly = annualCostPerRight(entitlement({ subscriptionPeriod }))
    expect(yearly && rounded(yearly)).toEqual(usd(minor))
})

it('an amendment retires the old row the day before and every past day answers as it did', () => {
    const row = entitlement({ subscriptionPeriod: 'entire' })
    expect(lockedChanges(row, { ...row, purchasedRights: 5, vendor: 'v' })).toEqual([
        { field: 'purchasedRights', kind: 'locked' },
    ])
    const done = amend(row, { purchasedRights: 1200 }, '2026-07-01', '2026-07-01', 'e2')
    if (!done.ok) throw new Error(JSON.stringify(done.refusals))
    expect(done.ended).toMatchObject({ end: '2026-06-30', state: 'retired', purchasedRights: 1000 })
    expect(done.follows).toMatchObject({
        id: 'e2',
        amends: 'e1',
        start: '2026-07-01',
        state: 'in_use',
        purchasedRights: 1200,
    })
    for (const one of [done.ended, done.follows]) expect(annualCostPerRight(one)).toEqual(annualCostPerRight(row))
    expect(amend(row, {}, '2026-01-01', '2026-07-01', 'e2').ok).toBe(false)
    expect(amend(row, {}, '2027-01-01', '2026-07-01', 'e2').ok).toBe(false)
})

const names = {
    model: (name: string) => (name === 'Full' ? 'full' : null),
    profile: (name: string) => (name === 'Acme' ? 'p1' : null),
    costCenter: () => null,
    vendor: () => null,
    contract: () => null,
}
const heading = 'Display_Name,software_model,purchased_rights,start,end,unit_cost,currency'

it('a file becomes drafts, quoted cells and line breaks included', () => {
    const text = `\ufeff${heading}\r\n"Miro, ""2026""\r\nall",Full,10,2026-01-01,2026-12-31,240.00,usd\r\n`
    const told = readImport(text, names)
    expect(told.writes).toEqual([
        expect.objectContaining({
            displayName: 'Miro, "2026"\r\nall',
            state: 'build',
            unitCost: usd(24_000),
            source: 'import',
        }),
    ])
})

it('nothing is written where one line is wrong, and each wrong cell says why', () => {
    const right = 'A,Full,10,2026-01-01,2026-12-31,240,USD'
    const told = readImport([heading, right, right, 'B,Nope,x,2026-02-30,2026-12-31,"1,234.50",USD'].join('\n'), names)
    expect(told.writes).toEqual([])
    expect(told.lines.map((line) => line.refusals.map((one) => `${one.column} ${one.kind}`))).toEqual([
        [],
        ['display_name repeated'],
        ['software_model unknown_name', 'purchased_rights not_whole', 'start not_a_day', 'unit_cost separator'],
    ])
    expect(told.lines.map((line) => line.line)).toEqual([2, 3, 4])
})

it.each([
    ['', 'empty'],
    [heading, 'empty'],
    ['colour\nred', 'unknown_column'],
    [`${heading}\nA,Full`, 'wrong_number_of_cells'],
    [`${heading}\n"A`, 'open_quote'],
    [`${heading}\n"A"b,Full`, 'text_after_quote'],
])('a file that cannot be read is refused as a whole (%#)', (text, kind) => {
    const told = readImport(text, names)
    expect(told.refusals[0].kind).toBe(kind)
    expect(told.writes).toEqual([])
})

it('a profile with rights of its own stands alone, the others share the pooled ones', () => {
    const rows = [entitlement(), entitlement({ id: 'e2', profile: '' })]
    const told = ownershipOf('full', ['p1', 'p2', 'p3'], rows, '2026-03-01')
    expect(told.map((one) => [one.profile, one.profiles, one.entitlements.map((row) => row.id)])).toEqual([
        ['', ['p2', 'p3'], ['e2']],
        ['p1', ['p1'], ['e1']],
    ])
    expect(ownedByGroup([entitlement({ costCenter: 'cc' })], 'cost_center', 'cc', '2026-03-01').ownedIsKnown).toBe(true)
    expect(ownedByGroup([entitlement({ costCenter: 'cc' })], 'department', 'cc', '2026-03-01').ownedIsKnown).toBe(false)
})

it('a finished remediation voids its siblings and is measured by the next reconciliation', () => {
    expect(siblingsAfter({ kind: 'purchase', status: 'complete' }, ['new', 'in_progress', 'complete'])).toEqual([
        'void',
        'void',
        'complete',
    ])
    expect(siblingsAfter({ kind: 'purchase', status: 'completed_with_errors' }, ['new'])).toEqual(['new'])
    const effect = effectOf(
        { kind: 'reclaim_idle', rights: 140 },
        { required: 1150, owned: 1000 },
        { required: 1040, owned: 1000 }
    )
    expect(effect).toEqual({ rights: 110, said: { key: 'remediation.effect.less', values: [140, 110] } })
})

it('a downgrade is proven by downloads: done, gone back, left', () => {
    expect(downgradeState('open', 'full', 'full', false)).toBe('open')
    expect(downgradeState('open', 'full', 'free', true)).toBe('done')
    expect(downgradeState('done', 'full', 'full', false)).toBe('gone_back')
    expect(downgradeState('open', 'full', null, false)).toBe('left')
})

it('reviews come every so many days until the term ends', () => {
    const row = entitlement({ flexible: true, reviewEveryDays: 90, nextReview: '2026-04-01' })
    expect(reviewDays(row, '2026-04-02')).toEqual(['2026-06-30', '2026-09-28', '2026-12-27'])
    expect(nextReview(row, '2026-12-28')).toBe('')
})

describe('What to do before a review', () => {
    const outlook = (over: number, overAfterReclaim: number) => ({
        review: '2026-07-01',
        daysLeft: 30,
        over,
        overAfterReclaim,
        dueNow: null,
        dueAfterReclaim: null,
        periodStart: '2026-01-02',
    })

    it.each([
        ['nothing where nothing is over and nobody expects more', outlook(0, 0), 100, 98, ['nothing', 0, 0]],
        ['nothing can be expected yet', outlook(0, 0), 100, null, ['nothing', 0, 0]],
        ['reclaim in time what growth will take', outlook(0, 0), 100, 107, ['growing', 7, 0]],
        ['reclaim as many as are over, where so many are idle', outlook(12, 0), 100, null, ['reclaim', 12, 0]],
        ['reclaim the idle and buy the rest', outlook(12, 5), 100, null, ['reclaim_and_buy', 7, 5]],
        ['buy where nobody is idle', outlook(12, 12), 100, null, ['buy', 0, 12]],
    ] as const)('%s', (_words, seen, owned, expected, [step, people, rights]) => {
        // The last download before the review has to show it.
        expect(reviewStep(seen, owned, expected)).toEqual({ step, people, rights, by: '2026-06-30' })
    })
})
