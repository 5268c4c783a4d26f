import { drawSpared, previewTotals } from '../../../src/server/candidates/preview.ts'
import { protections } from '../../../src/server/candidates/eligibility.ts'
import { inEnglish as english } from '../../support/english.ts'

const totals = (sparedByReason: ReturnType<typeof previewTotals>['sparedByReason']) => ({
    ...previewTotals([]),
    sparedByReason,
})

test('the form shows each reason for sparing people with their number, the most frequent first', () => {
    const table = drawSpared(
        totals([
            { reason: 'active', people: 97 },
            { reason: 'guest', people: 3 },
        ]),
        english
    )
    expect(table.match(/<t[dh]>[^<]*/g)).toEqual([
        '<th>Spared because',
        '<th>People',
        '<td>Active within the threshold',
        '<td>97',
        '<td>Guest, who uses no seat',
        '<td>3',
    ])
})

test('every protection has words, and nobody spared needs no table', () => {
    for (const { reason } of protections)
        expect(drawSpared(totals([{ reason, people: 1 }]), english)).not.toContain(`spared.${reason}`)
    expect(drawSpared(totals([]), english)).toBe('')
})
