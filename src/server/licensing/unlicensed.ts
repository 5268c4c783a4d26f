// Decides which rows of a short position stay unlicensed: those assigned latest, found in slices and bounded memory.
import { daysBetween } from '../base/days.ts'
import type { Day } from '../base/days.ts'

/*
 * ServiceNow does not say which rows stay unlicensed. Here they are the latest assigned: whoever held a licence first was
 * there when the rights were bought. Two passes over the rows do it. The first, which counts, also counts rows by seniority:
 * the day of assignment within the last 400 days, the month before that, '' where Miro gives none (in the person's favour
 * the oldest); that is at most some 600 numbers for a profile and model, however many rows there are. From these the cut is
 * known: everything later than one seniority is unlicensed, and `rest` rows of exactly that seniority are. The second pass
 * marks rows, and takes the `rest` in the order in which rows are read (profile, then external user id).
 */

const daysTold = 400

/** Number of counted rows by seniority. */
export type Seniorities = Readonly<Record<string, number>>

/** Compares as text, the latest last: '' < '2025-03' < '2025-03-14'. */
export function seniorityOf(assigned: Day, today: Day): string {
    if (assigned === '') return ''
    if (assigned > today) return today
    return daysBetween(assigned, today) < daysTold ? assigned : assigned.slice(0, 7)
}

/** Where the unlicensed rows begin; a checkpoint keeps it between two slices. */
export interface Cut {
    /** Rows of a later seniority are unlicensed; of this one the next `rest` that are read. Null: no row is. */
    readonly seniority: string | null
    readonly rest: number
}

/**
 * The cut of a position.
 * @param ofProfiles the seniorities of every profile in the position; they sum to what it requires.
 * @param unlicensed how many rows are to be marked, at most that sum.
 */
export function cutOf(ofProfiles: readonly Seniorities[], unlicensed: number): Cut {
    const merged = new Map<string, number>()
    for (const one of ofProfiles) for (const key of Object.keys(one)) merged.set(key, (merged.get(key) ?? 0) + one[key])
    let open = unlicensed
    if (open <= 0) return { seniority: null, rest: 0 }
    for (const key of Array.from(merged.keys()).sort().reverse()) {
        const rows = merged.get(key) ?? 0
        if (open <= rows) return { seniority: key, rest: open }
        open -= rows
    }
    return { seniority: '', rest: open }
}

/** Whether the next counted row is unlicensed, and the cut to go on with. */
export function markNext(cut: Cut, assigned: Day, today: Day): { readonly unlicensed: boolean; readonly cut: Cut } {
    if (cut.seniority === null) return { unlicensed: false, cut }
    const seniority = seniorityOf(assigned, today)
    if (seniority > cut.seniority) return { unlicensed: true, cut }
    if (seniority < cut.seniority || cut.rest === 0) return { unlicensed: false, cut }
    return { unlicensed: true, cut: { ...cut, rest: cut.rest - 1 } }
}
