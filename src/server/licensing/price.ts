// Decides the price of one right a year: the model's licence cost, else the entitlements' average, else the rule's price.
import type { Day } from '../base/days.ts'
import { exact, rounded, sumExact, times } from '../base/money.ts'
import type { Exact, Money } from '../base/money.ts'
import { activeRights, annualCostPerRight } from './entitlement.ts'
import type { Entitlement } from './entitlement.ts'

/** Rights priced in a currency other than the position's, and their average price. */
export interface PriceInCurrency {
    readonly rights: number
    readonly price: Money
}

/**
 * The exact price that a position's amounts are told in, and the prices in other currencies that stand beside it.
 * With entitlements in several currencies and no licence cost of the model, the currency with the most active rights leads
 * (of equal ones the first by code): counts are never split by currency, amounts never added, the others are noted.
 * Rights without a unit cost say nothing about the price. The reclamation rule's price is the last resort.
 */
export function leadingPrice(
    licenceCost: Money | null,
    inUse: readonly Entitlement[],
    day: Day,
    rulePrice: Money | null
): { readonly price: Exact | null; readonly others: readonly PriceInCurrency[] } {
    if (licenceCost) return { price: exact(licenceCost), others: [] }
    const byCurrency = new Map<string, { currency: string; rights: number; parts: Exact[] }>()
    for (const row of inUse) {
        const yearly = annualCostPerRight(row)
        const rights = activeRights(row, day)
        if (!yearly || rights === 0) continue
        const known = byCurrency.get(yearly.currency) ?? { currency: yearly.currency, rights: 0, parts: [] }
        known.rights += rights
        known.parts.push(times(yearly, rights))
        byCurrency.set(yearly.currency, known)
    }
    const averages = Array.from(byCurrency.values())
        .sort((a, b) => b.rights - a.rights || (a.currency < b.currency ? -1 : 1))
        .map(({ currency, rights, parts }) => ({ rights, price: times(sumExact(parts, currency), 1, rights) }))
    return {
        price: averages.length > 0 ? averages[0].price : rulePrice && exact(rulePrice),
        others: averages.slice(1).map(({ rights, price }) => ({ rights, price: rounded(price) })),
    }
}
