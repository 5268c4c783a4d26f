// Every text a person reads: a key of the catalogue, filled by the platform in the reader's language.
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { oneLine } from '../base/redaction.ts'
import { fill, inSequence } from '../base/sentences.ts'
import { catalogue } from '../texts/catalogue.ts'
import type { TextKey } from '../texts/catalogue.ts'
import { languages, worded } from '../texts/text.ts'
import type { Language, Text } from '../texts/text.ts'

export type { Text } from '../texts/text.ts'

/**
 * Words a text in the language of the current session from the sys_ui_message record of the key (prefixed
 * 'x_snc_miro_sam.'), which a customer can reword or translate; where an instance has none the catalogue itself speaks,
 * English where it does not know the language. Never the bare key. Values come from outside and stay within the sentence.
 */
export function say(message: Text | string): string {
    if (typeof message === 'string') return message
    const language = sessionLanguage()
    const values = (message.values ?? []).map((value) => oneLine(worded(value, language)))
    const key = `x_snc_miro_sam.${message.key}`
    // Filled in here: apostrophes in a text could be taken for quotes by the platform's own filling.
    const found = String(gs.getMessage(key))
    if (found !== key && found !== '') return fill(found, values)
    const shipped = catalogue[message.key as TextKey]
    if (!shipped) return message.key
    return fill(shipped[language], values)
}

/** Several texts, one sentence after the other. */
export function sayAll(messages: readonly (Text | string)[]): string {
    return inSequence(messages.map(say))
}

/** The language of this session where the catalogue speaks it, else English; also the BCP 47 tag of what is said. */
export function sessionLanguage(): Language {
    const asked = String(gs.getSession().getLanguage() ?? '')
    return languages.find((language) => language === asked) ?? 'en'
}

/** Shows a message at the top of the next form or list. Members and Miro wrote parts of it, so no tag may open in it. */
export function showInfo(message: Text | string): void {
    gs.addInfoMessage(withoutTags(say(message)))
}

export function showError(message: Text | string): void {
    gs.addErrorMessage(withoutTags(say(message)))
}

/**
 * One cause is one message, however many sentences tell it: what went wrong first, what to do last.
 * @param more markup of ours behind the sentences, such as a link
 */
export function showOneError(lines: readonly (Text | string | null)[], more = ''): void {
    const said = lines.filter((line): line is Text | string => line !== null && line !== '')
    gs.addErrorMessage([...said.map((line) => withoutTags(say(line))), ...(more === '' ? [] : [more])].join('<br />'))
}

/** Keeps what a person is about to write from being written, and says why. */
export function refuseWrite(current: GlideRecord, why: Text | string): false {
    showError(why)
    current.setAbortAction(true)
    return false
}

/** The platform shows messages as HTML; without '<' they can only be text. */
function withoutTags(message: string): string {
    return message.replace(/</g, '&lt;')
}
