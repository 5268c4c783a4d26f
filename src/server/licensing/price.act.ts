// Keeps on each model the price that licences are worth, and brings open removal candidates up to it at once.
import { dayOf } from '../base/days.ts'
import { rounded } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { priceOpenCandidates } from '../candidates/candidate.store.ts'
import { now } from '../platform/clock.ts'
import { pricedModels, rightPrices, setRightPrice } from '../subscriptions/software-model.store.ts'
import { stateOn } from './entitlement.ts'
import { readEntitlements } from './entitlement.store.ts'
import { leadingPrice } from './price.ts'

/**
 * The price of a right a year on every model, from its license cost or else from the entitlements in use; '' where neither
 * is known, and then the reclamation rule's price holds. Answers how many open candidates show another price than before.
 */
export function applyPrices(): number {
    const day = dayOf(now())
    const inUse = readEntitlements().filter((row) => stateOn(row, day) === 'in_use')
    const known = rightPrices()
    let shown = 0
    for (const model of pricedModels()) {
        const ofModel = inUse.filter((row) => row.softwareModel === model.id)
        const { price } = leadingPrice(model.licenceCost, ofModel, day, null)
        const wanted = price ? rounded(price) : null
        if (same(known.get(model.id) ?? null, wanted)) continue
        setRightPrice(model.id, wanted)
        if (wanted) shown += priceOpenCandidates({ software_model: model.id }, wanted)
    }
    return shown
}

function same(a: Money | null, b: Money | null): boolean {
    return a === null || b === null ? a === b : a.minor === b.minor && a.currency === b.currency
}
