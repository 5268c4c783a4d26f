// The reclamation rules that a view of the cockpit is about.
import type { Rule } from '../candidates/candidate.ts'
import { rulesFor } from '../candidates/rule.store.ts'
import { seatPrices } from '../candidates/seat-price.ts'
import type { SeatPrice } from '../candidates/seat-price.ts'
import { someProfiles } from '../profiles/profile.store.ts'
import { rightPrices } from '../subscriptions/software-model.store.ts'
import type { Scope } from './scope.ts'

/** Active rules of the scope's profiles, each once, without the prices of their models. */
export function rulesIn(scope: Scope): Rule[] {
    const profiles = someProfiles().filter((one) => scope.profile === '' || one.id === scope.profile)
    const rules = new Map<string, Rule>()
    for (const rule of profiles.flatMap((profile) => rulesFor(profile, 'unpriced'))) rules.set(rule.id, rule)
    return Array.from(rules.values())
}

/** What a licence is worth a year in this scope: a price entered on a rule counts as one entered on a model does. */
export function pricesIn(rules: readonly Rule[]): SeatPrice {
    return seatPrices(rightPrices(), rules)
}
