// Decides whether the numbers of a reclamation rule mean anything: a rule with nonsense in it judges nobody.
import { digitsOf } from '../base/money.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import type { Rule } from './candidate.ts'

/** Column → lowest and highest value that means something. */
const ruleLimits = {
    last_activity_threshold: [1, 3650],
    grace_days: [0, 3650],
    days_before_auto_reclamation: [1, 90],
    max_per_run: [0, 100_000],
    max_percent: [0, 100],
} as const

export interface RuleRefusal {
    field: string
    /** The sentence, given the field's label. */
    say(label: string): Text
}

/** The first column that holds nonsense, or null. An empty number has its default, an empty price is none. */
export function refuseRule(valueOf: (field: string) => string | null): RuleRefusal | null {
    for (const field of Object.keys(ruleLimits) as (keyof typeof ruleLimits)[]) {
        const [least, most] = ruleLimits[field]
        const written = (valueOf(field) ?? '').replace(/,/g, '').trim()
        const isWithin = /^-?\d{1,9}$/.test(written) && Number(written) >= least && Number(written) <= most
        if (written !== '' && !isWithin) return { field, say: (label) => text('limits.whole', label, least, most) }
    }
    const currency = (valueOf('currency') ?? '').trim()
    if (currency !== '' && digitsOf(currency) === null) {
        return { field: 'currency', say: (label) => text('limits.currency', label) }
    }
    const price = (valueOf('annual_price') ?? '').replace(/,/g, '').trim()
    if (price === '' || /^\d{1,12}(?:\.\d*)?$/.test(price)) return null
    return { field: 'annual_price', say: (label) => text('limits.price', label) }
}

/**
 * The share of a profile's paid seats that 24 hours may take, rounded down. A share above nothing is at least one person: in a
 * small organization it would otherwise be nobody for ever, and a rule that takes nobody says so with 0 percent.
 */
export function shareOf(rule: Pick<Rule, 'maxPercent'>, paidSeats: number): number {
    if (rule.maxPercent <= 0 || paidSeats <= 0) return 0
    return Math.max(1, Math.floor((paidSeats * rule.maxPercent) / 100))
}

/** How many people of a rule may be taken up within 24 hours in a profile with so many paid seats, at most. */
export function mostADay(rule: Pick<Rule, 'maxPerRun' | 'maxPercent'>, paidSeats: number): number {
    return Math.max(0, Math.min(rule.maxPerRun, shareOf(rule, paidSeats)))
}
