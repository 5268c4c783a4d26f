// Keeps a usage day per model at the end of a complete download, at a cost that does not grow with the organization.
import { addDays } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import { rounded, sumExact } from '../base/money.ts'
import type { Exact, Money } from '../base/money.ts'
import { candidates } from '../candidates/candidate.store.ts'
import { openStates } from '../candidates/states.ts'
import { publishedProfiles } from '../profiles/profile.store.ts'
import { paidModels } from '../subscriptions/software-model.store.ts'
import { subscriptions } from '../subscriptions/subscription.store.ts'
import { countActivity } from './activity.act.ts'
import { today } from './entitlement.act.ts'
import { activeRights, annualCost } from './entitlement.ts'
import type { Entitlement } from './entitlement.ts'
import { readEntitlements } from './entitlement.store.ts'
import { ownershipOf } from './ownership.ts'
import { dailyForDays, prunableDays } from './usage.ts'
import { daysBefore, keepUsageDay, removeUsageDays } from './usage.store.ts'

/** Writes the usage day of each paid model of a profile: a grouped statement a range, then one write a model. */
export function keepUsage(profile: string): void {
    const day = today()
    const counted = () => subscriptions().where('profile', profile).where('excluded', false).whereEmpty('missing_since')
    const counts = countActivity(counted, 'software_model', day)
    const stale = candidates().where('profile', profile).whereIn('state', openStates).countBy('software_model')
    const entitlements = readEntitlements()
    for (const model of paidModels()) {
        const count = counts.get(model)
        if (!count) continue
        keepUsageDay({
            ...count,
            day,
            profile,
            softwareModel: model,
            stale: Math.min(stale[model] ?? 0, count.assigned),
            ...ownedBy(profile, model, entitlements, day),
        })
    }
    prune(profile, day)
}

/** What the profile owns of a model, and what that costs a year: known where no other profile shares the rights. */
function ownedBy(
    profile: string,
    model: string,
    entitlements: readonly Entitlement[],
    day: Day
): { owned: number | null; spend: Money | null } {
    const owner = ownershipOf(model, publishedProfiles(), entitlements, day).find((one) =>
        one.profiles.includes(profile)
    )
    if (!owner || owner.profiles.length > 1) return { owned: null, spend: null }
    const costs = owner.entitlements
        .map((row) => annualCost(row, day))
        .filter((cost): cost is Exact => cost !== null)
        .filter((cost, _at, every) => cost.currency === every[0].currency)
    return {
        owned: owner.entitlements.reduce((sum, row) => sum + activeRights(row, day), 0),
        spend: costs.length > 0 ? rounded(sumExact(costs, costs[0].currency)) : null,
    }
}

function prune(profile: string, day: Day): void {
    daysBefore(profile, addDays(day, -dailyForDays)).forEach((kept) => {
        const gone = new Set(
            prunableDays(
                kept.map((one) => one.day),
                day
            )
        )
        removeUsageDays(kept.filter((one) => gone.has(one.day)).map((one) => one.id))
    })
}
