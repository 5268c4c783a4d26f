// Decides whether the user records look stale: whoever is judged and asked by them should not be judged by old ones.
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

export interface DirectoryFacts {
    people: number
    /** Without a user record. */
    unmatched: number
    /** Whose user record is inactive. */
    inactive: number
    /** Whose manager is inactive. */
    managerGone: number
}

/** Shares above which a directory looks stale, in percent; small organizations are looked at by hand. */
const limits = { unmatched: 20, inactive: 10, managerGone: 10 } as const
const fewest = 20

/** Miro's own active members with an inactive user record are the clearest sign. */
export function looksStale(facts: DirectoryFacts): boolean {
    if (facts.people < fewest) return false
    return (Object.keys(limits) as (keyof typeof limits)[]).some(
        (name) => facts[name] * 100 > facts.people * limits[name]
    )
}

/** What looks stale and what to do first, or null. */
export function staleDirectory(facts: DirectoryFacts): Text | null {
    const { people, unmatched, inactive, managerGone } = facts
    return looksStale(facts) ? text('directory.stale', people, unmatched, inactive, managerGone) : null
}
