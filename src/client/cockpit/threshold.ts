// What a threshold means, from the histogram's buckets alone: no request while the slider moves.
import type { Amount, IdleBucket } from '../../server/cockpit/answers.ts'

export interface Effect {
    readonly people: number
    readonly cost: readonly Amount[]
}

/** People without activity for at least `days` days. @param never whether those without any recorded activity count */
export function effectOf(buckets: readonly IdleBucket[], days: number, never: boolean): Effect {
    const counted = buckets.filter((bucket) => isIdle(bucket, days, never))
    return {
        people: counted.reduce((sum, bucket) => sum + bucket.people.value, 0),
        cost: sumOf(counted.flatMap((bucket) => bucket.cost)),
    }
}

export function isIdle(bucket: IdleBucket, days: number, never: boolean): boolean {
    return bucket.from === null ? never : bucket.from >= days
}

/** One sum a currency, in whole minor units so that no cent is lost on the way. */
export function sumOf(amounts: readonly Amount[]): Amount[] {
    const sums = new Map<string, { minor: number; digits: number }>()
    for (const { amount, currency } of amounts) {
        const digits = amount.split('.')[1]?.length ?? 0
        const sum = sums.get(currency) ?? { minor: 0, digits }
        sums.set(currency, { minor: sum.minor + Math.round(Number(amount) * 10 ** digits), digits })
    }
    return [...sums].map(([currency, { minor, digits }]) => ({
        currency,
        amount: (minor / 10 ** digits).toFixed(digits),
    }))
}
