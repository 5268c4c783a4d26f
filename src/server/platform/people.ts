// Who is acting, and which user records belong to e-mail addresses.
import { gs } from '@servicenow/glide'
import { listable } from '../base/query-values.ts'
import { query } from './records.ts'
import type { Row } from './records.ts'

/** sys_id of the person of this session. */
export function currentUserId(): string {
    return gs.getUserID()
}

/** True in jobs and events: nobody is signed in, the platform itself acts. */
export function isSystem(): boolean {
    return gs.getUserName() === 'system'
}

/** True for the role or admin; names without a dot are taken as this app's. */
export function hasRole(role: string): boolean {
    return gs.hasRole(role.includes('.') ? role : `x_snc_miro_sam.${role}`)
}

/** sys_id → name of these users, in one statement whatever their number (at most 1,000); empty keys are left out. */
export function namesOf(userIds: readonly (string | null)[]): Map<string, string> {
    const wanted = [...new Set(userIds)].filter((id): id is string => id !== null && id !== '')
    const names = new Map<string, string>()
    if (wanted.length === 0) return names
    query('sys_user')
        .whereIn('sys_id', wanted)
        .each(['name'], (row) => {
            if (row.name) names.set(row.sys_id ?? '', row.name)
        })
    return names
}

/** Name of one user; '' where there is none. */
export function nameOf(userId: string | null): string {
    return namesOf([userId]).get(userId ?? '') ?? ''
}

/** True where the user record is inactive or locked out, or has gone; without one to look at nobody is barred. */
export function isBarred(userId: string | null): boolean {
    if (!userId) return false
    const row = query('sys_user').where('sys_id', userId).first(['active', 'locked_out'])
    return !row || row.active !== '1' || row.locked_out === '1'
}

export interface Person {
    sysId: string
    email: string
    userName: string
    active: boolean
    /** 'yyyy-MM-dd HH:mm:ss' in UTC. */
    createdOn: string
}

/**
 * Users with one of these e-mail addresses or user names, in one statement whatever their number (at most 1,000 of each).
 * The instance compares without regard to case; so must the caller.
 */
export function findPeople(emails: readonly string[], userNames: readonly string[]): Person[] {
    // An address with a comma (legal only inside quotes), or one that would run, is never asked for.
    const usable = (values: readonly string[]) => values.filter(listable)
    const lists = [
        { field: 'email', values: usable(emails) },
        { field: 'user_name', values: usable(userNames) },
    ].filter((list) => list.values.length > 0)
    if (lists.length === 0) return []
    const found: Person[] = []
    query('sys_user')
        .whereAnyIn(lists)
        .each(['email', 'user_name', 'active', 'sys_created_on'], (row) => {
            found.push(person(row))
        })
    return found
}

function person(row: Row): Person {
    return {
        sysId: row.sys_id ?? '',
        email: row.email ?? '',
        userName: row.user_name ?? '',
        active: row.active === '1',
        createdOn: row.sys_created_on ?? '',
    }
}
