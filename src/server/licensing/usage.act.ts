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
import { today } from './entitlement.act.ts'
import { activeRights, annualCost } from './entitlement.ts'
import type { Entitlement } from './entitlement.ts'
import { readEntitlements } from './entitlement.store.ts'
import { ownershipOf } from './ownership.ts'
import { dailyForDays, prunableDays } from './usage.ts'
import { daysBefore, keepUsageDay, removeUsageDays } from './usage.store.ts'

/** Counts by model of the not excluded, not missing rows of a profile whose last activity is in a range, in one grouped statement. */
function countBy(profile: string, from: Day | null, before: Day | null): Record<string, number> {
    const asked = counted(profile)
    if (from !== null) asked.where('last_activity', '>=', from)
    if (before !== null) asked.where('last_activity', '<', before)
    return asked.countBy('software_model')
}

const counted = (profile: string) =>
    subscriptions().where('profile', profile).where('excluded', false).whereEmpty('missing_since')

/** Writes the usage day of each paid model of a profile: a grouped statement a range, each row in one of them, then one write a model. */
export function keepUsage(profile: string): void {
    const day = today()
    const since = (days: number) => addDays(day, -days + 1)
    const active30 = countBy(profile, since(30), null)
    const active60 = countBy(profile, since(60), since(30))
    const active90 = countBy(profile, since(90), since(60))
    const active120 = countBy(profile, since(120), since(90))
    const older = countBy(profile, null, since(120))
    const none = counted(profile).whereEmpty('last_activity').countBy('software_model')
    const stale = candidates().where('profile', profile).whereIn('state', openStates).countBy('software_model')
    const entitlements = readEntitlements()
    for (const model of paidModels()) {
        const of = (counts: Record<string, number>) => counts[model] ?? 0
        const told = [active30, active60, active90, active120, older, none].map(of)
        const assigned = told.reduce((sum, one) => sum + one, 0)
        if (assigned === 0) continue
        keepUsageDay({
            day,
            profile,
            softwareModel: model,
            assigned,
            stale: Math.min(of(stale), assigned),
            active30: told[0],
            active60: told[1],
            active90: told[2],
            active120: told[3],
            older: told[4],
            none: told[5],
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
