// Texts as values: a key of the catalogue and what fills it, so that pure code can decide what to say.
import { moneyIn } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { catalogue } from './catalogue.ts'
import type { TextKey } from './catalogue.ts'

/**
 * Languages the catalogue speaks, as sys_language knows them. Words of the trade in German, kept everywhere: licence Lizenz,
 * member Mitglied, subscription Abonnement, subscription identifier Abonnementkennung, reclaim zurücknehmen (Rücknahme),
 * removal candidate Rücknahmekandidat, idle ungenutzt, threshold Frist, ceiling Obergrenze, exclusion rule Ausnahmeregel,
 * entitlement Berechtigung, right Recht, licence position Lizenzbestand, reconciliation Abgleich, review Prüfung, true-up
 * Nachzahlung, downgrade Herabstufung, run Lauf, checkpoint Prüfpunkt, manager Vorgesetzte, user record Benutzersatz. People
 * are addressed as Sie; 'board', 'download', 'job' and 'subflow' stay, as in Miro and on the platform.
 */
export const languages = ['en', 'ja', 'de'] as const
export type Language = (typeof languages)[number]

/** One text in every language: a missing one is an error of the compiler. */
export type Wording = Readonly<Record<Language, string>>

/** What fills a text: words, a number, an amount, or one amount a currency. */
export type TextValue = string | number | Money | readonly Money[]

/** A text to be worded later: its key in the catalogue and the values for {0}, {1} … */
export interface Text {
    key: TextKey
    values?: readonly TextValue[]
}

export function text(key: TextKey, ...values: TextValue[]): Text {
    return { key, values }
}

/** A text about `count` things: the catalogue's singular (`key.one`) for exactly one, where it has one. */
export function counted(key: TextKey, count: number, ...values: TextValue[]): Text {
    const single = `${key}.one` as TextKey
    return { key: count === 1 && single in catalogue ? single : key, values }
}

/** A value as a text of the language holds it: numbers and amounts with its separators. */
export function worded(value: TextValue, language: Language): string {
    if (typeof value === 'string') return value
    if (typeof value === 'number') return grouped(value, language)
    const amounts = 'currency' in value ? [value] : value
    return amounts.map((money) => moneyIn(money, language)).join(' + ')
}

/** A whole number with the separators of thousands of a language; numbers that are names come as texts. */
function grouped(value: number, language: Language): string {
    const text = String(value)
    return Number.isInteger(value) ? text.replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',') : text
}
