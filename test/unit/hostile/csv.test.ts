// No cell of a file we write is a formula, and every cell comes back as it went in.
import fc from 'fast-check'
import { CSV_HEADINGS, csvCell, previewCsv } from '../../../src/server/reclamation/preview.ts'
import type { PreviewLine } from '../../../src/server/reclamation/preview.ts'
import { inEnglish, text } from '../../../src/server/platform/texts.ts'
import { anyText, holds, hostileTexts } from './seeded'

/** RFC 4180, as a spreadsheet reads it. */
function read(file: string): string[][] {
    const rows: string[][] = [[]]
    let cell = ''
    let quoted = false
    for (let at = 0; at < file.length; at++) {
        const sign = file[at]
        if (quoted) {
            if (sign === '"' && file[at + 1] === '"') cell += file[at++]
            else if (sign === '"') quoted = false
            else cell += sign
        } else if (sign === '"') quoted = true
        else if (sign === ',' || (sign === '\r' && file[at + 1] === '\n')) {
            rows[rows.length - 1].push(cell)
            cell = ''
            if (sign === '\r') {
                at++
                rows.push([])
            }
        } else cell += sign
    }
    return rows.slice(0, -1)
}

/** What a spreadsheet, European, American or Japanese, would take for a formula; it skips what it does not show. */
const formula = /^[\s\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@＝＋－＠]/

const line = (name: string): PreviewLine => ({
    name,
    email: name,
    licence: name,
    lastActivity: null,
    daysIdle: 61,
    rule: name,
    reclaim: true,
    why: text('journal.created', name, 61, 60),
    reason: null,
    saving: null,
})

it.each(Object.entries(hostileTexts))('a name of the kind %s is one cell and no formula', (_kind, name) => {
    const [heading, row, ...more] = read(previewCsv([line(name)], CSV_HEADINGS, inEnglish))
    expect(more).toEqual([])
    expect(heading).toHaveLength(CSV_HEADINGS.length)
    expect(row).toHaveLength(CSV_HEADINGS.length)
    for (const cell of row) expect(cell).not.toMatch(formula)
    expect([name, `'${name}`]).toContain(row[1])
})

it('any text is one cell that shows it and never runs, alone or between others', () => {
    const start = fc.constantFrom('', ' ', '\t', '\r', '\n', '\u0000', '\u200b', '\u202e', '\ufeff', '\u00a0', '"', "'")
    const sign = fc.constantFrom('', '=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%')
    const cell = fc.tuple(start, sign, anyText).map((parts) => parts.join(''))
    holds(
        fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
            const [row, ...more] = read(`${cells.map(csvCell).join(',')}\r\n`)
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
