// The ten figures of the SaaS Overview, from the same positions, usage counts and savings as everything else.
import { sumByCurrency } from '../base/money.ts'
import type { Day } from '../base/days.ts'
import type { Money } from '../base/money.ts'
import type { Position } from './position.ts'
import type { ActivityRange } from './activity.ts'
import { savingsThisYear } from './usage.ts'
import type { SavingEvent, UsageCount } from './usage.ts'

export interface OverviewInput {
    readonly today: Day
    /** The latest whole positions, those of groups left out. */
    readonly positions: readonly Pick<Position, 'required' | 'stale' | 'potential' | 'trueUp'>[]
    /** Counts by profile and model of the same reconciliation. */
    readonly usage: readonly UsageCount[]
    /** A year's cost of the active entitlements, each rounded once. */
    readonly entitlements: readonly { readonly annual: Money | null; readonly costCenter: string }[]
    readonly savings: readonly SavingEvent[]
    /** Potential savings by profile and model: stale × the price of the position that the profile belongs to. */
    readonly potentials: readonly { readonly profile: string; readonly money: Money | null }[]
}

/** Source of the ten and their definitions: ServiceNow, SaaS overview dashboard. Amounts are a year's, one per currency. */
export interface Overview {
    /** 1. Cost of active subscription entitlements. */
    readonly currentSpend: readonly Money[]
    /** 2. Stale ÷ assigned in hundredths of a percent, half up; null while nothing is assigned. */
    readonly unusedHundredths: number | null
    /** 3. Stale × price. */
    readonly potentialSavings: readonly Money[]
    /** 4. Subscriptions that count: the sum of what positions require. */
    readonly assigned: number
    /** 5. Needed × price. */
    readonly trueUp: readonly Money[]
    /** 6. Closed complete or proven lower this calendar year; what was undone, came back or was raised again is taken back. */
    readonly actualSavings: readonly Money[]
    /** The same since the beginning. */
    readonly cumulativeSavings: readonly Money[]
    /** 7. Assigned by days since the last meaningful activity. */
    readonly activity: Readonly<Record<ActivityRange, number>>
    /** 8. Stale by profile. */
    readonly staleByProfile: readonly { readonly profile: string; readonly stale: number }[]
    /** 9. Cost of active entitlements by their cost center; '' : none. */
    readonly spendByCostCenter: readonly { readonly costCenter: string; readonly spend: readonly Money[] }[]
    /** 10. Potential savings by profile. */
    readonly potentialByProfile: readonly { readonly profile: string; readonly money: readonly Money[] }[]
}

/** Filters by profile and model are applied to the input by the caller, to all of it alike. */
export function overviewOf(input: OverviewInput): Overview {
    const { positions, usage } = input
    const assigned = sum(positions.map((one) => one.required))
    const stale = sum(positions.map((one) => one.stale))
    const bucket = (name: keyof Overview['activity']) => sum(usage.map((one) => one[name]))
    return {
        currentSpend: sumByCurrency(input.entitlements.map((one) => one.annual)),
        unusedHundredths: assigned === 0 ? null : Math.floor((stale * 20_000 + assigned) / (2 * assigned)),
        potentialSavings: sumByCurrency(positions.map((one) => one.potential)),
        assigned,
        trueUp: sumByCurrency(positions.map((one) => one.trueUp)),
        actualSavings: savingsThisYear(input.savings, input.today),
        cumulativeSavings: sumByCurrency(input.savings.map((one) => one.money)),
        activity: {
            active30: bucket('active30'),
            active60: bucket('active60'),
            active90: bucket('active90'),
            active120: bucket('active120'),
            older: bucket('older'),
            none: bucket('none'),
        },
        staleByProfile: by(usage, (one) => one.profile).map(([profile, of]) => ({
            profile,
            stale: sum(of.map((one) => one.stale)),
        })),
        spendByCostCenter: by(input.entitlements, (one) => one.costCenter).map(([costCenter, of]) => ({
            costCenter,
            spend: sumByCurrency(of.map((one) => one.annual)),
        })),
        potentialByProfile: by(input.potentials, (one) => one.profile).map(([profile, of]) => ({
            profile,
            money: sumByCurrency(of.map((one) => one.money)),
        })),
    }
}

function sum(values: readonly number[]): number {
    return values.reduce((total, value) => total + value, 0)
}

function by<T>(rows: readonly T[], keyOf: (row: T) => string): [string, T[]][] {
    const groups = new Map<string, T[]>()
    for (const row of rows) groups.set(keyOf(row), (groups.get(keyOf(row)) ?? []).concat(row))
    return Array.from(groups.entries()).sort(([a], [b]) => (a < b ? -1 : 1))
}
