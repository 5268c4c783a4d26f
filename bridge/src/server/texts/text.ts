// Texts as values: a key of the catalogue and what fills it, so that pure code can decide what to say.
import { catalogue } from './catalogue.ts'
import { fill, valueIn } from './sentences.ts'

export type TextKey = keyof typeof catalogue

export interface Text {
    readonly key: TextKey
    readonly values: readonly (string | number)[]
}

/** A text of ours, or words that came from elsewhere as they are. */
export type Said = Text | string

/** What was said, kept so that each reader reads it in their own language. */
export function keptAs(said: readonly Said[]): string {
    return JSON.stringify(said)
}

/**
 * What was kept; a text that a newer version no longer has is left out.
 * @param words the same in the language it was said in, for what was kept before or cannot be read
 */
export function fromKept(kept: string, words: string): Said[] {
    try {
        const found = JSON.parse(kept) as Said[]
        return found.filter((one) => typeof one === 'string' || one.key in catalogue)
    } catch {
        return words.split('\n').filter((line) => line !== '')
    }
}

export function text(key: TextKey, ...values: (string | number)[]): Text {
    return { key, values }
}

/** In a language of the catalogue; English where it has none of it. */
export function wordsIn(language: string, said: Text): string {
    const spoken: { readonly en: string; readonly ja: string; readonly de: string } = catalogue[said.key]
    const pattern = language === 'ja' ? spoken.ja : language === 'de' ? spoken.de : spoken.en
    return fill(
        pattern,
        said.values.map((value) => valueIn(value, language))
    )
}
