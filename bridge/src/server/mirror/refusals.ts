// Counts what SAM did not take, remembers one example, and gives up on an identifier that it never takes.
import type { SamRow, Wanted } from './plan.ts'

/** Rows of one identifier that are tried before it counts as hopeless for this refresh. */
const mostTries = 200

export interface Refusals {
    readonly count: number
    readonly example: string
    readonly why: string
    add(wanted: Wanted, why: string): void
    taken(wanted: Wanted): void
    /** None of many rows of it was taken: the rest is not tried today. */
    isHopeless(identifier: string): boolean
}

export function openRefusals(): Refusals {
    const refusedOf = new Map<string, number>()
    const takenOf = new Set<string>()
    const held = { count: 0, example: '', why: '' }
    return {
        get count() {
            return held.count
        },
        get example() {
            return held.example
        },
        get why() {
            return held.why
        },
        add({ identifier, userPrincipalName }, why) {
            held.count += 1
            refusedOf.set(identifier, (refusedOf.get(identifier) ?? 0) + 1)
            if (held.example !== '') return
            held.example = `${userPrincipalName} (${identifier})`
            held.why = why
        },
        taken: ({ identifier }) => void takenOf.add(identifier),
        isHopeless: (identifier) => !takenOf.has(identifier) && (refusedOf.get(identifier) ?? 0) >= mostTries,
    }
}

/** True where a row was written as it is wanted. */
export function isThere(wanted: Wanted, rows: readonly SamRow[]): boolean {
    return rows.some(
        (row) =>
            row.externalUserId === wanted.externalUserId &&
            row.identifier.toLowerCase() === wanted.identifier.toLowerCase()
    )
}
