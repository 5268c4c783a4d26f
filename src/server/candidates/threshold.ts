// Says how many people a threshold would make candidates and what they cost, before anybody saves it.
import { formatMoney } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import type { Rule, Seat } from './candidate.ts'
import { circumstancesOf } from './judging.ts'
import type { Past, RefreshInput } from './judging.ts'
import { whyNot } from './eligibility.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

export interface ThresholdEffect {
    thresholdDays: number
    people: number
    cost: Money | null
    /** Subscriptions that were not looked at. */
    left: number
}

/** Counts seat after seat, so that the caller need not hold them all. */
export function countThreshold(rule: Rule, input: RefreshInput) {
    let people = 0
    return {
        add(seat: Seat, past: Past): void {
            if (seat.modelId === null || !rule.modelIds.includes(seat.modelId)) return
            if (whyNot(seat, { ...rule, active: true }, circumstancesOf(input, past, false)) === null) people += 1
        },
        effect(): ThresholdEffect {
            const cost = rule.price ? { ...rule.price, minor: rule.price.minor * people } : null
            return { thresholdDays: rule.thresholdDays, people, cost, left: 0 }
        },
    }
}

export function describeThreshold(effect: ThresholdEffect, say: (words: Text) => string): Text {
    const worth = effect.cost ? text('saving.per_year', formatMoney(effect.cost)) : text('saving.unknown')
    return text('threshold.effect', effect.thresholdDays, effect.people, say(worth))
}
