// Says how many people a threshold would make candidates and what they cost, before anybody saves it.
import { priced, sumByCurrency } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import type { Rule, Seat } from './candidate.ts'
import { circumstancesOf } from './judging.ts'
import type { Past, RefreshInput } from './judging.ts'
import { whyNot } from './eligibility.ts'
import type { SeatPrice } from './seat-price.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

export interface ThresholdEffect {
    thresholdDays: number
    people: number
    /** One amount a currency; none where no price is known. */
    cost: readonly Money[]
    /** Subscriptions that were not looked at. */
    left: number
}

/** Counts seat after seat, so that the caller need not hold them all. */
export function countThreshold(rule: Rule, input: RefreshInput, priceOf: SeatPrice) {
    const people = new Map<string, number>()
    return {
        add(seat: Seat, past: Past): void {
            if (seat.modelId === null || !rule.modelIds.includes(seat.modelId)) return
            if (whyNot(seat, { ...rule, active: true }, circumstancesOf(input, past, false)) !== null) return
            people.set(seat.modelId, (people.get(seat.modelId) ?? 0) + 1)
        },
        effect(): ThresholdEffect {
            const ofModels = Array.from(people)
            return {
                thresholdDays: rule.thresholdDays,
                people: ofModels.reduce((sum, [, count]) => sum + count, 0),
                cost: sumByCurrency(ofModels.map(([model, count]) => priced(priceOf(model), count))),
                left: 0,
            }
        },
    }
}

export function describeThreshold(effect: ThresholdEffect, say: (words: Text) => string): Text {
    const { thresholdDays, people, cost } = effect
    if (cost.length === 0 && people > 0) return text('threshold.effect.unpriced', thresholdDays, people)
    const worth = text('saving.per_year', cost.length > 0 ? cost : '0')
    return text('threshold.effect', thresholdDays, people, say(worth))
}
