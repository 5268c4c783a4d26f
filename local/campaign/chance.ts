// Seeded chance for histories: what a seed draws never depends on the machine, the day or another seed.
import { openIds } from '../instance/index.ts'

export interface Chance {
    /** A number in [0, 1). */
    number(): number
    /** A whole number from `least` to `most`, both included. */
    whole(least: number, most: number): number
    /** True with this probability. */
    happens(probability: number): boolean
    pick<T>(choices: readonly T[]): T
}

export function openChance(seed: number): Chance {
    const ids = openIds(seed)
    const whole = (least: number, most: number): number => least + Math.floor(ids.random() * (most - least + 1))
    return {
        number: () => ids.random(),
        whole,
        happens: (probability) => ids.random() < probability,
        pick: (choices) => choices[whole(0, choices.length - 1)],
    }
}
