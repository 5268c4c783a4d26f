// Says a text in the language of whoever reads it.
import { wordsIn } from '../texts/text.ts'
import type { Said } from '../texts/text.ts'
import { language } from './people.ts'

export function say(said: Said): string {
    return typeof said === 'string' ? said : wordsIn(language(), said)
}
