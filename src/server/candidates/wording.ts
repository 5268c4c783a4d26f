/** The texts of the reclaim half as values of the one catalogue; worded only where a person reads them. */
import { counted, inEnglish, type Text, text } from '../texts/text.ts'

export { counted, inEnglish as english, text }
export type { Text }
