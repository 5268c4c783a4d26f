// Tables in the terminal: whatever the width, every word stays whole.
import fc from 'fast-check'
import { draw } from '../../../local/cli/table-layout.ts'

const widest = (drawn: string) => Math.max(...drawn.split('\n').map((line) => [...line].length))

describe('a table in the terminal', () => {
    it('breaks between words where it would be wider than the terminal', () => {
        const drawn = draw(
            'Refused',
            ['Person', 'Next step'],
            [['ada@example.com', 'Give the team another admin first']],
            44
        )
        expect(widest(drawn)).toBeLessThanOrEqual(44)
        for (const word of ['ada@example.com', 'another', 'admin']) expect(drawn).toContain(word)
    })

    it('puts columns under each other where the longest words do not fit side by side', () => {
        const drawn = draw('', ['Person', 'Address'], [['ada.lovelace@example.com', 'x'.repeat(40)]], 40)
        expect(drawn).toContain('Address: \n'.trim())
        expect(drawn).toContain('x'.repeat(40))
    })

    it('never cuts a word, whatever the words and the width', () => {
        const word = fc.stringMatching(/^[a-z]{1,30}$/)
        const cell = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))
        fc.assert(
            fc.property(
                fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }),
                fc.integer({ min: 20, max: 160 }),
                (rows, width) => {
                    const drawn = draw('T', ['One', 'Two', 'Three'], rows, width)
                    const shown = new Set(drawn.split(/[^a-z]+/))
                    for (const each of rows.flat().join(' ').split(' ').filter(Boolean)) expect(shown).toContain(each)
                }
            )
        )
    })
})
