// Decides whether the numbers of a reclamation rule mean anything: a rule with nonsense in it judges nobody.
import { digitsOf } from '../base/money.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

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
