// What part of the licences a view looks at, and how that is said in an encoded query. Only sys_ids of the right form get in.
import { addDays } from '../base/days.ts'
import type { Day } from '../base/days.ts'

/** sys_ids; '' : all. */
export interface Scope {
    readonly profile: string
    readonly model: string
    readonly department: string
}

const isId = (value: string): boolean => /^[0-9a-f]{32}$/.test(value)

/** The scope of a request's parameters; null where one of them is no sys_id: it is refused, never taken as all. */
export function scopeFrom(parameter: (name: string) => string): Scope | null {
    const scope = { profile: parameter('profile'), model: parameter('model'), department: parameter('department') }
    return Object.values(scope).every((value) => value === '' || isId(value)) ? scope : null
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

/** Midnight UTC `days` before a day, as conditions compare it. */
export function before(today: Day, days: number): string {
    return `${addDays(today, -days)} 00:00:00`
}

/** No activity in the last `days` days, or none ever seen. */
export function idleSince(today: Day, days: number, never = true): string {
    return `last_activity<${before(today, days)}${never ? '^ORlast_activityISEMPTY' : ''}`
}
