// A sentence about licences as a value: its key and what fills it, worded later in the reader's language.
import type { Money } from '../base/money.ts'
import type { PositionTextKey } from './position-texts.ts'

export interface Said {
    readonly key: PositionTextKey
    /** For {0}, {1} …; amounts are worded with the separators of the reader's language. */
    readonly values: readonly (string | number | Money)[]
}

export function say(key: PositionTextKey, ...values: (string | number | Money)[]): Said {
    return { key, values }
}
