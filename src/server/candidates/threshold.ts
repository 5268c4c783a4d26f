// Says how many people a threshold would make candidates and what they cost, before anybody saves it.
import { formatMoney } from '../base/money.ts'
import { sumByCurrency } from '../base/money.ts'
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
    let people = 0
    let cost: Money[] = []
    return {
        add(seat: Seat, past: Past): void {
            if (seat.modelId === null || !rule.modelIds.includes(seat.modelId)) return
            if (whyNot(seat, { ...rule, active: true }, circumstancesOf(input, past, false)) !== null) return
            people += 1
            cost = sumByCurrency([...cost, priceOf(seat.modelId)])
        },
        effect(): ThresholdEffect {
            return { thresholdDays: rule.thresholdDays, people, cost, left: 0 }
        },
    }
}

export function describeThreshold(effect: ThresholdEffect, say: (words: Text) => string): Text {
    const worth =
        effect.cost.length > 0
            ? text('saving.per_year', effect.cost.map(formatMoney).join(' + '))
            : text('saving.unknown')
    return text('threshold.effect', effect.thresholdDays, effect.people, say(worth))
}
