// Decides what a licence is worth a year: its model's own price, else that of the rule that judges it.
import type { Money } from '../base/money.ts'
import type { Rule } from './candidate.ts'
import { ruleFor } from './eligibility.ts'

export type SeatPrice = (modelId: string | null) => Money | null

/** @param own the models' prices by sys_id, from their licence cost or their entitlements */
export function seatPrices(own: ReadonlyMap<string, Money>, rules: readonly Rule[]): SeatPrice {
    return (modelId) => own.get(modelId ?? '') ?? ruleFor(modelId, rules)?.price ?? null
}
