// The companion words its texts as the app does: one rule for marks, numbers and what comes from outside, in both.
import fc from 'fast-check'
import { catalogue as companionTexts } from '../../../bridge/src/server/texts/catalogue.ts'
import { wordsIn } from '../../../bridge/src/server/texts/text.ts'
import type { TextKey } from '../../../bridge/src/server/texts/text.ts'
import { fill as companionFill } from '../../../bridge/src/server/texts/sentences.ts'
import { oneLine } from '../../../src/server/base/redaction.ts'
import { fill } from '../../../src/server/base/sentences.ts'
import { catalogue } from '../../../src/server/texts/catalogue.ts'
import { languages, worded } from '../../../src/server/texts/text.ts'
import type { Language, Wording } from '../../../src/server/texts/text.ts'

const keys = Object.keys(companionTexts) as TextKey[]

/** What the app would make of the same text and values. */
const asTheApp = (language: Language, pattern: string, values: readonly (string | number)[]) =>
    fill(
        pattern,
        values.map((value) => oneLine(worded(value, language)))
    )

const cases: (string | number)[] = [
    'HTTP 401 tokenNotProvided: No authorization token.',
    'A text. With two sentences.',
    'トークンがありません。',
    'plain',
    'Really?',
    'so far...',
    'いいえ！',
    'of\nseveral\r\nlines.',
    'turned \u202eround',
    '',
    ' . ',
    0,
    999,
    1000,
    1_234_567,
    -20_000,
    0.5,
]

it.each(languages)('every text of the companion says %s as the app would, whatever fills it', (language) => {
    for (const key of keys) {
        const pattern = companionTexts[key][language]
        for (const value of cases) {
            const values = Array<string | number>(4).fill(value)
            expect([key, wordsIn(language, { key, values })]).toEqual([key, asTheApp(language, pattern, values)])
        }
    }
})

it('fills any pattern with anything alike', () => {
    const mark = fc.constantFrom('{0}', '{1}', '{9}', '.', '。', ')', '」', '(', '"', ' ', 'word', '?', '…')
    const pattern = fc.array(mark, { maxLength: 12 }).map((marks) => marks.join(''))
    const value = fc.array(fc.constantFrom('a', '.', '。', '?', '!', '…', ' ', ')'), { maxLength: 6 })
    const values = fc.array(
        value.map((parts) => parts.join('')),
        { maxLength: 3 }
    )
    fc.assert(fc.property(pattern, values, (one, given) => expect(companionFill(one, given)).toBe(fill(one, given))))
    for (const wording of Object.values(catalogue) as Wording[])
        expect(companionFill(wording.en, ['It broke.', '12'])).toBe(fill(wording.en, ['It broke.', '12']))
})
