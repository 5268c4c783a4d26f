// Decides how many deactivations fit into Miro's SCIM budget now, and when there is room again.
import { budgets, callCredits } from '../miro/pacing.ts'

const { credits, windowMilliseconds } = budgets.scim
export const patchCredits = callCredits.scim_patch.credits
export const readCredits = callCredits.scim_read.credits

/** How many people are deactivated before they are read back; also how many are open at Miro when a run dies. */
const groupSizeLimit = 25

export interface ScimBudget {
    remaining: number
    /** Epoch milliseconds at which the budget is full again. */
    resetAt: number
    /** Whether Miro itself has said how much is left; before that only one person is sent, to hear it. */
    heard: boolean
}

/** What a response said in its X-RateLimit headers; null where it said nothing. */
export interface RateHeard {
    remaining: number | null
    resetAt: number | null
}

export function freshBudget(now: number): ScimBudget {
    return { remaining: credits, resetAt: now + windowMilliseconds, heard: false }
}

/**
 * The budget at this instant: full again once its window has passed. How much that is Miro says anew: it may be less than documented,
 * and more than one run may spend from it.
 */
export function budgetAt(budget: ScimBudget, now: number): ScimBudget {
    if (now < budget.resetAt) return budget
    return freshBudget(now)
}

export function spend(budget: ScimBudget, cost: number): ScimBudget {
    return { ...budget, remaining: Math.max(0, budget.remaining - cost) }
}

/** Miro's own figure replaces the count kept here, because an identity provider spends from the same budget. */
export function hear(budget: ScimBudget, heard: RateHeard): ScimBudget {
    if (heard.remaining === null) return { ...budget, heard: true }
    return { remaining: heard.remaining, resetAt: heard.resetAt ?? budget.resetAt, heard: true }
}

/** How many people the next group may have, room for reading each of them back included; 0 means wait until resetAt. */
export function groupSize(budget: ScimBudget): number {
    if (!hasRoom(budget)) return 0
    const room = Math.floor((budget.remaining - readCredits) / (patchCredits + readCredits))
    return Math.max(0, Math.min(budget.heard ? groupSizeLimit : 1, room))
}

/**
 * Whether one more person fits, also where Miro refuses it and is looked at once more.
 * @param open people of the group who were accepted and are still to be read back
 */
export function hasRoom(budget: ScimBudget, open = 0): boolean {
    return budget.remaining >= patchCredits + (2 + open) * readCredits
}

/**
 * When to try again after Miro gave no answer: 30 s, 1, 2, 4 minutes; null after four fruitless attempts, when a person
 * should know.
 */
export function retryUnavailable(fruitless: number, now: number): number | null {
    return fruitless >= 4 ? null : now + windowMilliseconds * 2 ** fruitless
}
