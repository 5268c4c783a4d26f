// Decides who may be taken: the longest idle first, never more in 24 hours than the ceilings of rule and profile allow.
import type { Instant } from '../base/instants.ts'
import type { Rule } from '../candidates/candidate.ts'
import { shareOf } from '../candidates/rule-limits.ts'

export interface Waiting {
    id: string
    number: string
    ruleId: string | null
    /** Epoch milliseconds; null comes first. */
    idleSince: number | null
}

/** People of one organization who were deactivated in the last 24 hours, over every way there is. */
export interface Used {
    all: number
    byRule: ReadonlyMap<string, number>
    /** Paid seats in use at the beginning of the 24 hours, the base of max_percent. */
    seats: number
}

/** What an admin allows beyond the ceilings: one named batch of a profile. */
export interface RaisedCeiling {
    id: string
    /** The batch it was made for. */
    name: string
    reason: string
    /** User name of the admin. */
    by: string
    people: number
    /** Of them not yet used. */
    left: number
}

/** Somebody beyond the ceilings; `until`: when there is room again, null where the ceiling is nothing. */
export interface Full {
    until: Instant | null
}

/** `raised`: the place is one beyond the ceilings, which an admin allowed. */
export type Taken = { ok: true; raised: RaisedCeiling | null } | ({ ok: false } & Full)

export interface Ceilings {
    rules: ReadonlyMap<string, Rule>
    used: Used
    /** People an admin allows beyond the ceilings now. */
    raised?: number
}

export interface Batch<One extends Waiting = Waiting> {
    taken: One[]
    left: One[]
}

/**
 * How many more people of a rule may be deactivated now. max_per_run counts the people of the rule in the profile,
 * max_percent everybody of the profile, both over the last 24 hours.
 */
export function roomOf(rule: Pick<Rule, 'id' | 'maxPerRun' | 'maxPercent'>, used: Used): number {
    const ofRule = rule.maxPerRun - (used.byRule.get(rule.id) ?? 0)
    return Math.max(0, Math.min(ofRule, shareOf(rule, used.seats) - used.all))
}

/**
 * A selection of one profile, as far as there is room:
 * - Who has been idle longest goes first; equal ones in the order of their numbers, so that a run repeats exactly.
 * - Where there is no room under the ceilings, an admin's raised ceiling is used up, as far as it goes.
 * - A candidate whose rule is gone is left: without a rule there is no ceiling and no reason either.
 */
export function planBatch<One extends Waiting>(waiting: readonly One[], ceilings: Ceilings): Batch<One> {
    const byRule = new Map(ceilings.used.byRule)
    let { all } = ceilings.used
    let raised = ceilings.raised ?? 0
    const ordered = [...waiting].sort(
        (a, b) => (a.idleSince ?? 0) - (b.idleSince ?? 0) || (a.number < b.number ? -1 : 1)
    )
    const batch: Batch<One> = { taken: [], left: [] }
    for (const one of ordered) {
        const rule = one.ruleId === null ? undefined : ceilings.rules.get(one.ruleId)
        const room = rule ? roomOf(rule, { all, byRule, seats: ceilings.used.seats }) > 0 : false
        if (rule && (room || raised > 0)) {
            if (!room) raised -= 1
            all += 1
            byRule.set(rule.id, (byRule.get(rule.id) ?? 0) + 1)
            batch.taken.push(one)
        } else {
            batch.left.push(one)
        }
    }
    return batch
}
