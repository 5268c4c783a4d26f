// Marks of composed messages: whatever is filled in or put after each other, no mark stands twice and none is missing.
import fc from 'fast-check'
import { fill, inSequence } from '../../../src/server/base/sentences.ts'
import { catalogue } from '../../../src/server/texts/catalogue.ts'
import { failureTable, wordFailure } from '../../../src/server/miro/failures.ts'
import { languages } from '../../../src/server/texts/text.ts'
import { inEnglish } from '../../support/english.ts'
import type { Wording } from '../../../src/server/texts/text.ts'

const texts = Object.entries(catalogue) as [string, Wording][]

/** Two marks where one belongs: '..', '.).', ' .', ',.', two blanks; three dots are one mark. */
const doubled =
    /(?<!\.)\.\.(?!\.)|。。|[.。][)）”」"]*[.。](?!\.\.)|[.。][)）][.。]|[,;:]\s*[.。,;](?!\.\.)|\s[.,;。](?!\.\.)| {2}/

/** As people and Miro write: Miro ends its answers with a full stop, somebody's text may do anything. */
const values = [
    'HTTP 401 tokenNotProvided: No authorization token.',
    'A text. With two sentences.',
    'トークンがありません。',
    'plain',
]

describe('marks in texts', () => {
    it('stand once in the catalogue itself, in every language', () => {
        const wrong = texts.flatMap(([key, wording]) =>
            languages.filter((language) => doubled.test(wording[language])).map((language) => `${key} ${language}`)
        )
        expect(wrong).toEqual([])
    })

    it.each(values)('stand once when %j is filled into any text', (value) => {
        const wrong = texts.flatMap(([, wording]) =>
            languages
                .map((language) => fill(wording[language], Array(10).fill(value)))
                .filter((said) => /[.。]["'”」)）\]]*[.。](?!\.\.)/.test(said))
        )
        expect(wrong).toEqual([])
    })

    it('stand once on every candidate that failed, whatever Miro answered', () => {
        for (const { kind } of failureTable) {
            const { message } = wordFailure(kind, 'Invalid token.')
            expect(inEnglish(message)).not.toMatch(doubled)
        }
    })

    it('keep what a value asks or leaves open', () => {
        expect(fill('Miro said ({0}).', ['Invalid token.'])).toBe('Miro said (Invalid token).')
        expect(fill('Miro said: {0}', ['Invalid token.'])).toBe('Miro said: Invalid token.')
        expect(fill('{0}.', ['Really?'])).toBe('Really?')
        expect(fill('({0}).', ['Really?'])).toBe('(Really?).')
        expect(fill('Cut: {0}.', ['so far...'])).toBe('Cut: so far...')
        expect(fill('{0} and {1}', ['one.'])).toBe('one. and {1}')
    })

    it('separate sentences that follow each other, values at their end included', () => {
        expect(inSequence(['It stopped: socket hang up', 'Try again.'])).toBe('It stopped: socket hang up. Try again.')
        expect(inSequence(['停止しました: 接続', '再実行してください。'])).toBe(
            '停止しました: 接続。 再実行してください。'
        )
        fc.assert(
            fc.property(fc.array(fc.string({ maxLength: 20 })), (sentences) => {
                const said = inSequence(sentences)
                for (const one of sentences) expect(said).toContain(one.trim())
            })
        )
    })
})
