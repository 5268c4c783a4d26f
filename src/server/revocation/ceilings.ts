// Decides who is taken in one run: the longest idle first, never more than the ceilings of rule and profile allow.
import type { Rule } from '../candidates/candidate.ts'

export interface Waiting {
    id: string
    number: string
    profileId: string
    ruleId: string | null
    /** Epoch milliseconds; null comes first. */
    idleSince: number | null
}

export interface Ceilings {
    /** Paid seats in use per profile, the base of max_percent. */
    paidSeats: ReadonlyMap<string, number>
    rules: ReadonlyMap<string, Rule>
    /** Already taken in the same run, per profile and per rule. */
    alreadyByProfile?: ReadonlyMap<string, number>
    alreadyByRule?: ReadonlyMap<string, number>
}

export interface Batch<One extends Waiting = Waiting> {
    taken: One[]
    left: One[]
}

/**
 * The share of a profile's paid seats one run may take, rounded down. A share above nothing is at least one person: in a
 * small organization it would otherwise be nobody for ever, and a rule that takes nobody says so with 0 percent.
 */
export function shareOf(rule: Pick<Rule, 'maxPercent'>, paidSeats: number): number {
    if (rule.maxPercent <= 0 || paidSeats <= 0) return 0
    return Math.max(1, Math.floor((paidSeats * rule.maxPercent) / 100))
}

/**
 * - max_per_run counts the people of one rule in one profile, max_percent everybody of the profile in this run.
 * - Who has been idle longest goes first; equal ones in the order of their numbers, so that a run repeats exactly.
 * - A candidate whose rule is gone is left: without a rule there is no ceiling and no reason either.
 */
export function planBatch<One extends Waiting>(waiting: readonly One[], ceilings: Ceilings): Batch<One> {
    const byProfile = new Map(ceilings.alreadyByProfile ?? [])
    const byRule = new Map(ceilings.alreadyByRule ?? [])
    const ordered = [...waiting].sort(
        (a, b) => (a.idleSince ?? 0) - (b.idleSince ?? 0) || (a.number < b.number ? -1 : 1)
    )
    const batch: Batch<One> = { taken: [], left: [] }
    for (const one of ordered) {
        const rule = one.ruleId === null ? undefined : ceilings.rules.get(one.ruleId)
        const key = `${one.profileId}/${one.ruleId}`
        const inProfile = byProfile.get(one.profileId) ?? 0
        const inRule = byRule.get(key) ?? 0
        const seats = ceilings.paidSeats.get(one.profileId) ?? 0
        if (rule && inRule < rule.maxPerRun && inProfile < shareOf(rule, seats)) {
            byProfile.set(one.profileId, inProfile + 1)
            byRule.set(key, inRule + 1)
            batch.taken.push(one)
        } else {
            batch.left.push(one)
        }
    }
    return batch
}
