// Who is acting, and which user records belong to e-mail addresses.
import { gs } from '@servicenow/glide'
import { query } from './records.ts'
import type { Row } from './records.ts'

/** sys_id of the person of this session. */
export function currentUserId(): string {
    return gs.getUserID()
}

/** True for the role or admin; names without a dot are taken as this app's. */
export function hasRole(role: string): boolean {
    return gs.hasRole(role.includes('.') ? role : `x_snc_miro_sam.${role}`)
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
 * Users with one of these e-mail addresses or user names, in two statements whatever their number (at most 500 of each).
 * The instance compares without regard to case; so must the caller.
 */
export function findPeople(emails: readonly string[], userNames: readonly string[]): Person[] {
    const found = new Map<string, Person>()
    const ask = (field: string, values: readonly string[]) => {
        const usable = values.filter((value) => value !== '' && !value.includes(','))
        if (usable.length === 0) return
        query('sys_user')
            .whereIn(field, usable)
            .each(['email', 'user_name', 'active', 'sys_created_on'], (row) => {
                found.set(row.sys_id as string, person(row))
            })
    }
    ask('email', emails)
    ask('user_name', userNames)
    return [...found.values()]
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
