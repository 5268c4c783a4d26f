// Amounts as the API gives them: decimals by currency, from prices and from sums of money columns.
import { decimalOf, digitsOf, sumByCurrency } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import type { Amount } from './answers.ts'

export function amountOf(money: Money): Amount
export function amountOf(money: Money | null): Amount | null
export function amountOf(money: Money | null): Amount | null {
    return money && { amount: decimalOf(money), currency: money.currency }
}

/** A database's sum of a money column; null where the rows have no currency or the sum is nothing. */
export function moneyOf(sum: number, currency: string): Money | null {
    const digits = digitsOf(currency)
    const minor = digits === null ? 0 : Math.round(sum * 10 ** digits)
    return minor === 0 ? null : { minor, currency }
}

/** One amount a currency, largest currencies apart, never added to each other. */
export function amountsOf(moneys: readonly (Money | null)[]): Amount[] {
    return sumByCurrency(moneys).map((money) => amountOf(money))
}
