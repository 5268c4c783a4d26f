// Gathers the ten figures of the overview from what the latest reconciliation, entitlements and candidates say.
import type { Day } from '../base/days.ts'
import { decimalOf, exact, rounded, times } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import type { Query } from '../platform/records.ts'
import { subscriptions } from '../subscriptions/subscription.store.ts'
import { countActivity } from './activity.act.ts'
import { today } from './entitlement.act.ts'
import { annualCost, stateOn } from './entitlement.ts'
import { readEntitlements } from './entitlement.store.ts'
import { overviewOf } from './overview.ts'
import type { OverviewInput } from './overview.ts'
import { positionsShown } from './picture.act.ts'
import type { StoredPosition } from './position.store.ts'
import { savingsOf } from './savings.act.ts'
import type { LicenceFilter } from './savings.act.ts'
import type { UsageCount } from './usage.ts'

interface Amount {
    readonly amount: string
    readonly currency: string
}

/** The ten figures by the names of the docs; amounts as decimals, one per currency. */
export interface OverviewAnswer {
    readonly current_spend: readonly Amount[]
    readonly percent_unused: number | null
    readonly potential_savings: readonly Amount[]
    readonly assigned: number
    readonly true_up: readonly Amount[]
    readonly actual_savings_this_year: readonly Amount[]
    readonly cumulative_savings: readonly Amount[]
    readonly last_activity: Readonly<Record<string, number>>
    readonly stale_by_profile: readonly { profile: string; stale: number }[]
    readonly spend_by_cost_center: readonly { cost_center: string; spend: readonly Amount[] }[]
    readonly potential_savings_by_profile: readonly { profile: string; potential_savings: readonly Amount[] }[]
}

const plain = (amounts: readonly Money[]): Amount[] =>
    amounts.map((money) => ({ amount: decimalOf(money), currency: money.currency }))

/** The ten figures; all of them are of the latest reconciliation, so they never disagree with the positions. */
export function overview(filter: LicenceFilter): OverviewAnswer {
    const day = today()
    const fits = (one: { profile: string; softwareModel: string }) =>
        (filter.model === '' || one.softwareModel === filter.model) &&
        (filter.profile === '' || one.profile === '' || one.profile === filter.profile)
    const positions = positionsShown().filter(fits)
    const figures = overviewOf({
        today: day,
        positions,
        usage: usageOf(filter, positions, day),
        entitlements: readEntitlements()
            .filter((row) => fits(row) && stateOn(row, day) === 'in_use')
            .map((row) => {
                const yearly = annualCost(row, day)
                return { annual: yearly && rounded(yearly), costCenter: row.costCenter }
            }),
        savings: savingsOf(filter),
        potentials: potentialsOf(filter, positions),
    })
    const { activity } = figures
    return {
        current_spend: plain(figures.currentSpend),
        percent_unused: figures.unusedHundredths === null ? null : figures.unusedHundredths / 100,
        potential_savings: plain(figures.potentialSavings),
        assigned: figures.assigned,
        true_up: plain(figures.trueUp),
        actual_savings_this_year: plain(figures.actualSavings),
        cumulative_savings: plain(figures.cumulativeSavings),
        last_activity: {
            '0_30': activity.active30,
            '30_60': activity.active60,
            '60_90': activity.active90,
            '90_120': activity.active120,
            older: activity.older,
            none: activity.none,
        },
        stale_by_profile: figures.staleByProfile.map(({ profile, stale }) => ({ profile, stale })),
        spend_by_cost_center: figures.spendByCostCenter.map((one) => ({
            cost_center: one.costCenter,
            spend: plain(one.spend),
        })),
        potential_savings_by_profile: figures.potentialByProfile.map((one) => ({
            profile: one.profile,
            potential_savings: plain(one.money),
        })),
    }
}

/** The rows that positions count, as the reconciliation noted it on them. */
function counted(filter: LicenceFilter): Query {
    const asked = subscriptions().where('counts_as', 'counted')
    if (filter.profile !== '') asked.where('profile', filter.profile)
    if (filter.model !== '') asked.where('software_model', filter.model)
    return asked
}

/** Seven grouped statements, whatever the number of rows. */
function usageOf(filter: LicenceFilter, positions: readonly StoredPosition[], day: Day): UsageCount[] {
    if (positions.length === 0) return []
    const counts = countActivity(() => counted(filter), 'profile', day)
    const stale = counted(filter).where('counts_as_stale', true).countBy('profile')
    return Array.from(counts, ([profile, count]) => ({
        ...count,
        profile,
        softwareModel: filter.model,
        stale: stale[profile] ?? 0,
    }))
}

/** Stale × price by profile: one grouped statement a position. */
function potentialsOf(filter: LicenceFilter, positions: readonly StoredPosition[]): OverviewInput['potentials'] {
    const potentials: { profile: string; money: Money | null }[] = []
    for (const position of positions) {
        if (position.profile !== '') {
            potentials.push({ profile: position.profile, money: position.potential })
            continue
        }
        const asked = counted(filter).where('licence_position', position.id).where('counts_as_stale', true)
        const stale = asked.countBy('profile')
        for (const profile of Object.keys(stale)) {
            const money = position.price && rounded(times(exact(position.price), stale[profile]))
            potentials.push({ profile, money })
        }
    }
    return potentials
}
