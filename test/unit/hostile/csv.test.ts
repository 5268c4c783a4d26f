// No cell of a file we write is a formula, and every cell comes back as it went in.
import fc from 'fast-check'
import { csvCell } from '../../../src/server/base/csv.ts'
import { previewColumns, previewCsv } from '../../../src/server/candidates/preview.ts'
import type { PreviewLine } from '../../../src/server/candidates/preview.ts'
import { text } from '../../../src/server/texts/text.ts'
import { inEnglish } from '../../support/english.ts'
import { csvRows, formula } from '../../integration/hostile/csv.ts'
import { anyText, holds, hostileTexts } from './seeded.ts'

const line = (name: string): PreviewLine => ({
    name,
    userId: null,
    email: name,
    licence: name,
    lastActivity: null,
    daysIdle: 61,
    rule: name,
    ruleId: '',
    reclaim: true,
    asked: true,
    why: text('journal.created', name, 61, 60),
    reason: null,
    saving: null,
})

it.each(Object.entries(hostileTexts))('a name of the kind %s is one cell and no formula', (_kind, name) => {
    const [heading, row, ...more] = csvRows(previewCsv([line(name)], inEnglish))
    expect(more).toEqual([])
    expect(heading).toHaveLength(previewColumns.length)
    expect(row).toHaveLength(previewColumns.length)
    for (const cell of row) expect(cell).not.toMatch(formula)
    expect([name, `'${name}`]).toContain(row[1])
})

it('any text is one cell that shows it and never runs, alone or between others', () => {
    const start = fc.constantFrom('', ' ', '\t', '\r', '\n', '\u0000', '\u200b', '\u202e', '\ufeff', '\u00a0', '"', "'")
    const sign = fc.constantFrom('', '=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%')
    const cell = fc.tuple(start, sign, anyText).map((parts) => parts.join(''))
    holds(
        fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
            const [row, ...more] = csvRows(`\ufeff${cells.map(csvCell).join(',')}\r\n`)
            expect(more).toEqual([])
            expect(row).toHaveLength(cells.length)
            row.forEach((shown, at) => {
                expect(shown).not.toMatch(formula)
                expect([cells[at], `'${cells[at]}`]).toContain(shown)
            })
        }),
        2000
    )
})
