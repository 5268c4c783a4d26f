// Decides which entitlements a position owns: the profile's own, the pooled ones, and those of a cost center.
import type { Day } from '../base/days.ts'
import { activeRights, stateOn } from './entitlement.ts'
import type { Entitlement } from './entitlement.ts'

export type GroupBy = 'none' | 'cost_center' | 'department' | 'company' | 'country' | 'region'

/** One position of a model: the profiles whose rows it counts and the entitlements it owns. */
export interface Ownership {
    /** '' : pooled over `profiles`. */
    readonly profile: string
    readonly profiles: readonly string[]
    readonly entitlements: readonly Entitlement[]
}

/**
 * The positions of one model. A profile with an entitlement of its own in use stands alone and is judged on its own rights
 * only. All other profiles share one pooled position as soon as a pooled entitlement is in use; without one, each of them has
 * a position of its own, which names drafts and ended entitlements, pooled ones among them. No right is counted twice and
 * none is split, so every owned number is the sum of whole entitlement rows.
 */
export function ownershipOf(
    model: string,
    profiles: readonly string[],
    entitlements: readonly Entitlement[],
    day: Day
): Ownership[] {
    const ofModel = entitlements.filter((row) => row.softwareModel === model)
    const pooled = ofModel.filter((row) => row.profile === '')
    const isPooled = pooled.some((row) => covers(row, day))
    const positions: Ownership[] = []
    const sharing: string[] = []
    for (const profile of [...profiles].sort()) {
        const own = ofModel.filter((row) => row.profile === profile)
        if (own.some((row) => covers(row, day))) positions.push({ profile, profiles: [profile], entitlements: own })
        else if (isPooled) sharing.push(profile)
        else positions.push({ profile, profiles: [profile], entitlements: own.concat(pooled) })
    }
    if (isPooled) positions.unshift({ profile: '', profiles: sharing, entitlements: pooled })
    return positions
}

function covers(row: Entitlement, day: Day): boolean {
    return (
        activeRights(row, day) > 0 || (stateOn(row, day) === 'in_use' && (row.unlimited || row.agreementType === 'ela'))
    )
}

/**
 * The entitlements of one group of a grouped position. Entitlements name no group but a cost center: owned is known for the
 * whole ('none') and for a cost center that an entitlement in use names. Every other group shows what it requires and costs,
 * at the price of the whole, and is not judged.
 */
export function ownedByGroup(
    entitlements: readonly Entitlement[],
    groupBy: GroupBy,
    groupValue: string,
    day: Day
): { readonly entitlements: readonly Entitlement[]; readonly ownedIsKnown: boolean } {
    if (groupBy === 'none') return { entitlements, ownedIsKnown: true }
    const matched =
        groupBy === 'cost_center' && groupValue !== ''
            ? entitlements.filter((row) => row.costCenter === groupValue)
            : []
    if (matched.some((row) => covers(row, day))) return { entitlements: matched, ownedIsKnown: true }
    return { entitlements, ownedIsKnown: false }
}
