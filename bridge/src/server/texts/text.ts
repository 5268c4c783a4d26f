// Texts as values: a key of the catalogue and what fills it, so that pure code can decide what to say.
import { catalogue } from './catalogue.ts'
import { fill, valueIn } from './sentences.ts'

export type TextKey = keyof typeof catalogue

export interface Text {
    readonly key: TextKey
    readonly values: readonly (string | number)[]
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
