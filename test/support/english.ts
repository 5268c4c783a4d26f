// Words a text in English, so that tests of pure code can read it.
import { fill } from '../../src/server/base/sentences.ts'
import { catalogue } from '../../src/server/texts/catalogue.ts'
import { worded } from '../../src/server/texts/text.ts'
import type { Text } from '../../src/server/texts/text.ts'

export function inEnglish({ key, values = [] }: Text): string {
    return fill(
        catalogue[key].en,
        values.map((value) => worded(value, 'en'))
    )
}
