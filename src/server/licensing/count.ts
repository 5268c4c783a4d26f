// Counts subscription rows, one at a time and in constant memory, and answers for each why it counts or does not.
import type { Day } from '../base/days.ts'
import { addShare, noShares, sumShares } from './chargeback.ts'
import type { Charged, ChargebackBy, Shares } from './chargeback.ts'
import type { Counts, Position } from './position.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { seniorityOf } from './unlicensed.ts'
import type { Seniorities } from './unlicensed.ts'

/** What a count needs to know of a subscription row. */
export interface CountedRow {
    readonly profile: string
    /** '' : no software model knows the licence. */
    readonly softwareModel: string
    readonly modelIsPaid: boolean
    readonly subscriptionIdentifier: string
    readonly active: boolean
    /** The last complete download did not show the person. */
    readonly missing: boolean
    /** Why an exclusion rule covers the row today; '' : none does. */
    readonly excludedBecause: string
    readonly hasUser: boolean
    /** Has an open removal candidate, or would be one. */
    readonly stale: boolean
    /** Value of the user's column that the reconciliation groups by; '' : not grouped, no user, or no value. */
    readonly group: string
    /** Day (UTC) on which the licence was assigned; '' : Miro gives none. */
    readonly assigned: Day
    /** Whom its cost is charged to; absent: nobody is behind it. */
    readonly charged?: Charged
}

export type Verdict = 'counted' | 'excluded' | 'not_entitled' | 'free' | 'inactive' | 'missing'

/**
 * Where a row falls: exactly one of six, the first that applies. Whoever is gone, deactivated or free costs nothing and needs
 * no exclusion; exclusion comes before the unknown licence, because an excluded person leaves the calculation altogether.
 */
function verdictOf(row: CountedRow): Verdict {
    if (row.missing) return 'missing'
    if (!row.active) return 'inactive'
    if (row.softwareModel !== '' && !row.modelIsPaid) return 'free'
    if (row.excludedBecause !== '') return 'excluded'
    return row.softwareModel === '' ? 'not_entitled' : 'counted'
}

/** Rows of one profile, model and group: the six verdicts sum to `rows`. */
export interface GroupCount extends Counts {
    readonly profile: string
    readonly softwareModel: string
    readonly group: string
    readonly rows: number
    readonly free: number
    readonly inactive: number
    readonly missing: number
}

/** A count between two slices, as a checkpoint keeps it: its size grows with profiles, models and groups, never with rows. */
export interface CountState {
    readonly day: Day
    readonly groups: readonly GroupCount[]
    readonly seniorities: readonly {
        readonly profile: string
        readonly softwareModel: string
        readonly of: Seniorities
    }[]
    /** Grows with cost centers, departments and managers. */
    readonly shares: readonly { readonly profile: string; readonly softwareModel: string; readonly of: Shares }[]
}

export interface Count {
    /** Rows come in any order and any pages, each exactly once: (profile, external user) is unique in the table. */
    add(row: CountedRow): Verdict
    save(): CountState
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Begins a count for a day, or goes on with a saved one. */
export function countFrom(saved: CountState): Count {
    const groups = new Map<string, Writable<GroupCount>>()
    const seniorities = new Map<string, { profile: string; softwareModel: string; of: Record<string, number> }>()
    for (const group of saved.groups) groups.set(keyOf(group.profile, group.softwareModel, group.group), { ...group })
    for (const { profile, softwareModel, of } of saved.seniorities)
        seniorities.set(keyOf(profile, softwareModel), { profile, softwareModel, of: { ...of } })
    const charge = chargesFrom(saved.shares)
    return {
        add(row) {
            const verdict = verdictOf(row)
            const key = keyOf(row.profile, row.softwareModel, row.group)
            const group = groups.get(key) ?? emptyGroup(row)
            groups.set(key, group)
            group.rows += 1
            if (verdict === 'counted') {
                group.required += 1
                if (row.stale) group.stale += 1
                if (!row.hasUser) group.withoutPerson += 1
                const whole = keyOf(row.profile, row.softwareModel)
                const known = seniorities.get(whole) ?? {
                    profile: row.profile,
                    softwareModel: row.softwareModel,
                    of: {},
                }
                const seniority = seniorityOf(row.assigned, saved.day)
                known.of[seniority] = (known.of[seniority] ?? 0) + 1
                seniorities.set(whole, known)
                if (row.charged) charge.add(row.profile, row.softwareModel, row.charged)
            } else if (verdict === 'not_entitled') group.notEntitled += 1
            else group[verdict] += 1
            return verdict
        },
        save: () => ({
            day: saved.day,
            groups: Array.from(groups.values(), (group) => ({ ...group })),
            seniorities: Array.from(seniorities.values(), (one) => ({ ...one, of: { ...one.of } })),
            shares: charge.save(),
        }),
    }
}

/** Counts whom costs are charged to, by profile and model. */
function chargesFrom(saved: CountState['shares']) {
    const sizes = { cost_center: 0, department: 0, manager: 0 }
    const kept = new Map(
        saved.map(({ profile, softwareModel, of }) => {
            const own = sumShares([of]) as ReturnType<typeof noShares>
            for (const by of Object.keys(sizes) as ChargebackBy[]) sizes[by] += Object.keys(own[by]).length
            return [keyOf(profile, softwareModel), { profile, softwareModel, of: own }] as const
        })
    )
    return {
        add(profile: string, softwareModel: string, charged: Charged): void {
            const key = keyOf(profile, softwareModel)
            const known = kept.get(key) ?? { profile, softwareModel, of: noShares() }
            kept.set(key, known)
            addShare(known.of, sizes, charged)
        },
        save: (): CountState['shares'] =>
            Array.from(kept.values(), ({ profile, softwareModel, of }) => ({ profile, softwareModel, of })),
    }
}

/** Whom the licences of one position are charged to. */
export function sharesOfPosition(count: CountState, profiles: readonly string[], softwareModel: string): Shares {
    return sumShares(
        count.shares
            .filter((one) => one.softwareModel === softwareModel && profiles.includes(one.profile))
            .map((one) => one.of)
    )
}

export function emptyCount(day: Day): CountState {
    return { day, groups: [], seniorities: [], shares: [] }
}

function keyOf(...parts: string[]): string {
    return parts.join('\n')
}

function emptyGroup({ profile, softwareModel, group }: CountedRow): Writable<GroupCount> {
    const none = { rows: 0, required: 0, withoutPerson: 0, stale: 0, excluded: 0, notEntitled: 0 }
    return { profile, softwareModel, group, ...none, free: 0, inactive: 0, missing: 0 }
}

/** The counts of one position: the sum over its profiles and, where `group` is given, of that group only. */
export function countsOf(
    groups: readonly GroupCount[],
    profiles: readonly string[],
    softwareModel: string,
    group: string | null
): Counts {
    const sums = { required: 0, withoutPerson: 0, stale: 0, excluded: 0, notEntitled: 0 }
    for (const one of groups) {
        if (one.softwareModel !== softwareModel || !profiles.includes(one.profile)) continue
        if (group !== null && one.group !== group) continue
        sums.required += one.required
        sums.withoutPerson += one.withoutPerson
        sums.stale += one.stale
        sums.excluded += one.excluded
        sums.notEntitled += one.notEntitled
    }
    return sums
}

/** What a row's answer is worded from. */
export type Explained = Pick<CountedRow, 'subscriptionIdentifier' | 'excludedBecause' | 'hasUser' | 'assigned'>

/** Every person's answer to 'why counted, excluded, unlicensed, not entitled'. */
export function explain(
    verdict: Verdict,
    row: Explained,
    isUnlicensed: boolean,
    whole: Pick<Position, 'required' | 'owned' | 'unlicensed'>
): Text {
    switch (verdict) {
        case 'excluded':
            return text('position.row.excluded', row.excludedBecause)
        case 'not_entitled':
        case 'free':
            return text(
                verdict === 'free' ? 'position.row.free' : 'position.row.not_entitled',
                row.subscriptionIdentifier
            )
        case 'inactive':
            return text('position.row.inactive')
        case 'missing':
            return text('position.row.missing')
    }
    if (!isUnlicensed) return text(row.hasUser ? 'position.row.counted' : 'position.row.counted_without_person')
    const owned = whole.owned ?? 0
    return row.assigned === ''
        ? text('position.row.unlicensed_undated', whole.required, owned)
        : text('position.row.unlicensed', whole.required, owned, whole.unlicensed ?? 0)
}
