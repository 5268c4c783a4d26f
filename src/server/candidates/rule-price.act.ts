// Brings open candidates up to a price that has just been entered on their rule.
import { rightPrices } from '../subscriptions/software-model.store.ts'
import { priceOpenCandidates } from './candidate.store.ts'
import { readRule } from './rule.store.ts'

/** Open candidates of a rule show its price, those of models with a price of their own excepted; answers how many. */
export function priceCandidatesOfRule(ruleId: string): number {
    const rule = readRule(ruleId)
    if (!rule || !rule.price) return 0
    const own = rightPrices()
    let shown = 0
    for (const model of rule.modelIds.filter((id) => !own.has(id))) {
        shown += priceOpenCandidates({ rule: rule.id, software_model: model }, rule.price)
    }
    return shown
}
