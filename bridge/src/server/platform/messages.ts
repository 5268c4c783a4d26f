// Says a text in the language of whoever reads it.
import { wordsIn } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { language } from './people.ts'

export function say(said: Text): string {
    return wordsIn(language(), said)
}
