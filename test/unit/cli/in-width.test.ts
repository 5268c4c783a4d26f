// What is said in a terminal: as wide as it is, no word cut, what goes on below its beginning.
import fc from 'fast-check'
import { draw, inWidth } from '../../../local/cli/table-layout.ts'

describe('a line in a terminal', () => {
    it('goes on below what is said, beside its day', () => {
        expect(inWidth('Mon 2026-11-16  Published. The first download has started.', 40)).toBe(
            'Mon 2026-11-16  Published. The first\n                download has started.'
        )
        expect(inWidth('short', 40)).toBe('short')
    })

    it('is never wider, keeps every word and their order, whatever it says', () => {
        const words = fc.array(fc.stringMatching(/^[a-z,.]{1,20}$/), { maxLength: 30 })
        fc.assert(
            fc.property(words, fc.boolean(), fc.integer({ min: 40, max: 140 }), (said, dated, width) => {
                const line = (dated ? 'Mon 2026-11-16  ' : '') + said.join(' ')
                const shown = inWidth(line, width)
                for (const one of shown.split('\n')) expect(one.length).toBeLessThanOrEqual(width)
                expect(shown.split(/\s+/)).toEqual(line.split(/\s+/))
            })
        )
    })
})

it('a record too wide for the terminal is drawn as label and text, below each other', () => {
    const drawn = draw(
        'Position',
        [],
        [
            ['Reason', '187 required'],
            ['Key', 'x'.repeat(60)],
        ],
        40
    )
    expect(drawn).toContain('Reason: 187 required\nKey:')
    expect(drawn).toContain('x'.repeat(60))
})
