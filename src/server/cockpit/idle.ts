// The buckets of the idle histogram: all equally wide, so that bars may be compared, with one for what lies beyond a year; and the
// day from which somebody counts as idle.

const width = 10
const last = 360

/** Days without activity, first and last inclusive; `to` null: and more. They leave no day out and overlap in none. */
export const bucketsOfDays: readonly { readonly from: number; readonly to: number | null }[] = [
    ...Array.from({ length: last / width }, (_, at) => ({ from: at * width, to: (at + 1) * width - 1 })),
    { from: last, to: null },
]

/** Where no rule says when somebody is idle. */
const usualThreshold = 60

/** Days after which a licence is idle: those of the strictest rule. */
export function strictestThreshold(rules: readonly { readonly thresholdDays: number }[]): number {
    return rules.length > 0 ? Math.min(...rules.map((rule) => rule.thresholdDays)) : usualThreshold
}
