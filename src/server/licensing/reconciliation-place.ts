// Where a reconciliation stands between two slices, as its result row keeps it; and how it is read back.
import { isObject } from '../base/json.ts'
import type { Day } from '../base/days.ts'
import { emptyCount } from './count.ts'
import type { CountState } from './count.ts'
import type { Cut } from './unlicensed.ts'
import type { GroupBy } from './ownership.ts'

export type Phase = 'count' | 'positions' | 'mark' | 'switch'

/** A whole position as the second pass needs it. */
export interface Marked {
    readonly id: string
    readonly profiles: readonly string[]
    readonly softwareModel: string
    readonly required: number
    readonly owned: number | null
    readonly unlicensed: number | null
    readonly cut: Cut
}

export interface ReconciliationPlace {
    readonly day: Day
    readonly groupBy: GroupBy
    /** sys_ids of the profiles counted, in this order. */
    readonly profiles: readonly string[]
    readonly total: number
    phase: Phase
    /** Index of the profile being read, and the last external user id of it that was. */
    profile: number
    cursor: string
    /** Rows read in this pass. */
    read: number
    count: CountState
    marks: Marked[]
    /** Rows of the second pass by how they counted in the first, to be compared with it. */
    marked: Record<string, number>
    attempt: number
}

export function firstPlace(
    day: Day,
    groupBy: GroupBy,
    profiles: readonly string[],
    total: number
): ReconciliationPlace {
    const none = { profile: 0, cursor: '', read: 0, count: emptyCount(day), marks: [], marked: {}, attempt: 1 }
    return { day, groupBy, profiles, total, phase: 'count', ...none }
}

/** The count begun anew, because the rows have changed under it. */
export function nextAttempt(place: ReconciliationPlace): ReconciliationPlace {
    return { ...firstPlace(place.day, place.groupBy, place.profiles, place.total), attempt: place.attempt + 1 }
}

/** A saved place, or null where it is none. */
export function placeFrom(saved: unknown): ReconciliationPlace | null {
    if (!isObject(saved) || typeof saved.phase !== 'string' || !isObject(saved.count)) return null
    return saved as unknown as ReconciliationPlace
}

/** How many rows fell elsewhere in the second pass than in the first. */
export function rowsMoved(place: ReconciliationPlace): number {
    const counted: Record<string, number> = {}
    const add = (name: string, rows: number) => {
        counted[name] = (counted[name] ?? 0) + rows
    }
    for (const group of place.count.groups) {
        add('counted', group.required)
        add('stale', group.stale)
        add('excluded', group.excluded)
        add('not_entitled', group.notEntitled)
        add('free', group.free)
        add('inactive', group.inactive)
        add('missing', group.missing)
    }
    const names = Object.keys({ ...counted, ...place.marked })
    return names.reduce((sum, name) => sum + Math.abs((counted[name] ?? 0) - (place.marked[name] ?? 0)), 0)
}

/** Percent done: both passes weigh the same. */
export function progressOf(place: ReconciliationPlace): number {
    if (place.phase === 'switch') return 99
    const share = place.total === 0 ? 1 : Math.min(1, place.read / place.total)
    return Math.floor((place.phase === 'count' ? share : place.phase === 'mark' ? 1 + share : 1) * 49)
}
