// What a form shows with markup, as words in a terminal.
import { inWords } from '../../../local/cli/tables.ts'

describe('a message of the form in the terminal', () => {
    it('loses its links and keeps their words', () => {
        expect(inWords('See <a href="/x.do">the list &amp; more</a>.')).toBe('See the list & more.')
    })

    it('draws a table with its rows under each other', () => {
        const table =
            '<table><tr><th>Spared because</th><th>People</th></tr><tr><td>Guest &lt;b&gt;</td><td>16</td></tr></table>'
        const lines = inWords(`396 people.${table}Boards stay.`).split('\n')
        expect(lines[0]).toBe('396 people.')
        expect(lines.find((line) => line.includes('Spared because'))).toContain('People')
        expect(lines.find((line) => line.includes('Guest <b>'))).toContain('16')
        expect(lines.at(-1)).toBe('Boards stay.')
    })
})
