// What part of the licences a view looks at, and how that is said in an encoded query. Only sys_ids of the right form get in.
import { isSysId } from '../base/query-values.ts'
import { addDays } from '../base/days.ts'
import type { Day } from '../base/days.ts'

/** sys_ids; '' : all. */
export interface Scope {
    readonly profile: string
    readonly model: string
    readonly department: string
}

/** The scope of a request's parameters; null where one of them is no sys_id: it is refused, never taken as all. */
export function scopeFrom(parameter: (name: string) => string): Scope | null {
    const scope = { profile: parameter('profile'), model: parameter('model'), department: parameter('department') }
    return Object.values(scope).every((value) => value === '' || isSysId(value)) ? scope : null
}

/** Conditions joined by 'and'; empty ones are left out. An '^OR' in one of them holds for the condition before it only. */
export function all(...conditions: readonly string[]): string {
    return conditions.filter((condition) => condition !== '').join('^')
}

/** The scope as conditions on a table. @param before reference that leads to the profile and model, such as 'candidate.' */
export function within(scope: Scope, before = ''): string {
    return all(
        scope.profile && `${before}profile=${scope.profile}`,
        scope.model && `${before}software_model=${scope.model}`,
        scope.department && `${before}user.department=${scope.department}`
    )
}

/** Rows that are there: those the last complete download did not show are about to go. */
export const present = 'missing_sinceISEMPTY'

/**
 * No activity for at least `days` days, or none ever seen. The day of the last activity counts as active to its end, as rules
 * judge it.
 * @param today in UTC
 */
export function idleSince(today: Day, days: number, never = true): string {
    return `last_activity<${addDays(today, -days)}${never ? '^ORlast_activityISEMPTY' : ''}`
}

/** Days without activity from one number to another, both inclusive; `to` null: and more. People never seen are in none. */
export function idleBetween(today: Day, from: number, to: number | null): string {
    return all(
        // Activity of today falls into the first one.
        from > 0 ? idleSince(today, from, false) : 'last_activityISNOTEMPTY',
        to === null ? '' : `last_activity>=${addDays(today, -to - 1)}`
    )
}
