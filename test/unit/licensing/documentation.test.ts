// The worked examples of docs/licensing.md are what the formulas answer, to the last cent.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decimalOf } from '../../../src/server/base/money.ts'
import type { Money } from '../../../src/server/base/money.ts'
import type { Entitlement } from '../../../src/server/licensing/entitlement.ts'
import { entitlement, positionOf, usd } from './cases.ts'

const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'licensing.md'), 'utf8')

const cellsOf = (line: string): string[] =>
    line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())

const lines = page.slice(page.indexOf('## Worked examples')).split('\n')
const heading = cellsOf(lines.find((line) => line.startsWith('| Example'))!).slice(1)
const examples = lines.filter((line) => /^\| [A-G]:/.test(line)).map(cellsOf)

/** What was bought in the examples that differ from '1,000 rights at 240'. */
const bought: Record<string, Entitlement[]> = {
    D: [entitlement({ purchasedRights: 800 }), entitlement({ purchasedRights: 200, unitCost: usd(30_000) })],
    E: [entitlement({ purchasedRights: 950 })],
    F: [entitlement({ end: '2026-01-01', start: '2025-01-02', state: 'retired' })],
}

it('shows all seven examples', () => {
    expect(examples.map(([name]) => name[0]).join('')).toBe('ABCDEFG')
})

it.each(examples)('%s', (name, ...cells) => {
    const figure = (column: string) => cells[heading.indexOf(column)]
    const number = (column: string) => Number(figure(column))
    const counts = {
        required: number('required'),
        stale: number('stale'),
        excluded: number('excluded'),
        notEntitled: name.startsWith('G') ? 12 : 0,
    }
    const told = positionOf(counts, bought[name[0]] ?? [entitlement()])
    const money = (amount: Money | null) => (amount ? decimalOf(amount) : '')
    expect([name, told.owned, told.needed, told.available, told.rightSize]).toEqual([
        name,
        number('owned'),
        number('needed'),
        number('available'),
        number('right_size'),
    ])
    expect([told.trueUp, told.overLicensed, told.trueUpAfterReclaim].map(money)).toEqual([
        figure('true_up'),
        figure('over_licensed'),
        figure('true_up_after_reclaim'),
    ])
})
