// Decides what a licence is worth per year, in whole minor units of its currency, and says it with the caveat it needs.
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** An amount in the currency's smallest unit (cents, yen), never a fraction. */
export interface Money {
    minor: number
    currency: string
}

/** iso 4217 currencies without a minor unit that are likely on a licence contract; all others have two digits. */
const withoutMinorUnit = ['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'UGX', 'XAF', 'XOF']

function digitsOf(currency: string): number {
    return withoutMinorUnit.includes(currency.toUpperCase()) ? 0 : 2
}

/**
 * Reads a price as a person types it ('1234.5', '1,234.50') without ever going through a float.
 * @returns null when it is empty, negative or not a number; digits beyond the currency's are cut.
 */
export function parseMoney(amount: string | null | undefined, currency: string | null | undefined): Money | null {
    const plain = (amount ?? '').replace(/,/g, '').trim()
    const match = /^(\d{1,12})(?:\.(\d*))?$/.exec(plain)
    if (!match) return null
    const code = (currency ?? '').trim().toUpperCase() || 'USD'
    const digits = digitsOf(code)
    const fraction = ((match[2] ?? '') + '00').slice(0, digits)
    return { minor: Number(match[1] + fraction), currency: code }
}

/** '1234.50' for 123450 US cents, '1234' for 1,234 yen: the form a decimal column takes. */
export function formatAmount(money: Money): string {
    const digits = digitsOf(money.currency)
    if (digits === 0) return String(money.minor)
    const padded = String(money.minor).padStart(digits + 1, '0')
    return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`
}

export function formatMoney(money: Money): string {
    return `${formatAmount(money)} ${money.currency}`
}

/** Sums per currency: amounts of different currencies are never added to each other. */
export function totals(amounts: readonly (Money | null)[]): Money[] {
    const byCurrency = new Map<string, number>()
    for (const money of amounts) {
        if (money) byCurrency.set(money.currency, (byCurrency.get(money.currency) ?? 0) + money.minor)
    }
    return [...byCurrency.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([currency, minor]) => ({ minor, currency }))
}

/**
 * Under Miro's flexible licensing a freed seat lowers the bill only at the next review (90 or 180 days), so a saving is
 * always worded as a yearly amount with that limit, never as money saved today.
 */
export function describeSaving(money: Money | null): Text {
    if (!money) return text('saving.unknown')
    return text('saving.per_year', formatMoney(money))
}
