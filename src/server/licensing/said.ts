// A sentence about licences as a value: its key and what fills it, worded later in the reader's language.
import { moneyIn } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import type { entitlementTexts } from '../texts/licensing-entitlements.ts'
import type { licencePageTexts } from '../texts/licensing-page.ts'
import type { licensingTexts } from '../texts/licensing.ts'
import type { Text } from '../texts/text.ts'

type LicensingKey = keyof typeof licensingTexts | keyof typeof licencePageTexts | keyof typeof entitlementTexts

export interface Said {
    readonly key: LicensingKey
    /** For {0}, {1} …; amounts are worded with the separators of the reader's language. */
    readonly values: readonly (string | number | Money)[]
}

export function say(key: LicensingKey, ...values: (string | number | Money)[]): Said {
    return { key, values }
}

/** The sentence as the catalogue fills it, its amounts written for a reader of the language. */
export function textOf(said: Said, language: string): Text {
    const values = said.values.map((value) => (typeof value === 'object' ? moneyIn(value, language) : value))
    return { key: said.key, values }
}
