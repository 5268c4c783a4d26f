// Who is acting, and which user records belong to e-mail addresses.
import { gs } from '@servicenow/glide'
import { inChunks } from '../base/chunks.ts'
import { comparable, listable } from '../base/query-values.ts'
import { query } from './records.ts'
import type { Row } from './records.ts'
import { readRow } from './rows.ts'

const userTable = 'sys_user'

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
    query(userTable)
        .whereIn('sys_id', wanted)
        .each(['name'], (row) => {
            if (row.name) names.set(row.sys_id ?? '', row.name)
        })
    return names
}

/** sys_id → columns of these users, in one statement (at most 1,000). */
export function columnsOfPeople(userIds: readonly (string | null)[], columns: readonly string[]): Map<string, Row> {
    const wanted = [...new Set(userIds)].filter((id): id is string => id !== null && id !== '')
    const people = new Map<string, Row>()
    if (wanted.length === 0) return people
    query(userTable)
        .whereIn('sys_id', wanted)
        .each(columns, (row) => void people.set(row.sys_id ?? '', row))
    return people
}

/** Name of one user; '' where there is none. */
export function nameOf(userId: string | null): string {
    return namesOf([userId]).get(userId ?? '') ?? ''
}

/** True where the user record is inactive or locked out, or has gone; without one to look at nobody is barred. */
export function isBarred(userId: string | null): boolean {
    if (!userId) return false
    const row = readRow(userTable, userId, ['active', 'locked_out'])
    return !row || row.active !== '1' || row.locked_out === '1'
}

/** Where e-mail for a user goes, and what they set for notifications ('1' is Disable); null where there is no such user. */
export function mailboxOf(userId: string): { address: string; notification: string } | null {
    const row = readRow(userTable, userId, ['email', 'notification'])
    return row ? { address: row.email ?? '', notification: row.notification ?? '' } : null
}

export interface Person {
    sysId: string
    email: string
    userName: string
    active: boolean
    /** 'yyyy-MM-dd HH:mm:ss' in UTC. */
    createdOn: string
}

/** One statement for each 1,000 values, which hands over these columns only: a user record has seventy. */
function eachUser(
    domain: string,
    by: 'email' | 'user_name' | 'sys_id',
    values: readonly string[],
    columns: readonly string[],
    visit: (row: Row) => void
): void {
    // An address with a comma (legal only inside quotes), or one that would run, is never asked for.
    for (const some of inChunks(values.filter(listable))) {
        query(userTable).inDomain(domain).whereIn(by, some).eachOf(columns, visit)
    }
}

/**
 * Users of a domain with one of these user names, or sys_ids, however many. The instance compares without regard to case; so must
 * the caller.
 */
export function findPeople(domain: string, by: 'user_name' | 'sys_id', values: readonly string[]): Person[] {
    const found: Person[] = []
    eachUser(
        domain,
        by,
        values,
        ['email', 'user_name', 'active', 'sys_created_on'],
        (row) => void found.push(person(row))
    )
    return found
}

/**
 * Who of a domain has one of these addresses, however many, in the case they are stored in. Asked for nothing else, so that the
 * platform's index of addresses, which holds sys_ids too, is all that has to be read.
 */
export function holdersOf(domain: string, emails: readonly string[]): { sysId: string; email: string }[] {
    const found: { sysId: string; email: string }[] = []
    eachUser(domain, 'email', emails, ['email'], (row) => {
        found.push({ sysId: row.sys_id ?? '', email: row.email ?? '' })
    })
    return found
}

function person(row: Row): Person {
    return {
        sysId: row.sys_id ?? '',
        email: row.email ?? '',
        userName: row.user_name ?? '',
        active: row.active === '1' || row.active === 'true',
        createdOn: row.sys_created_on ?? '',
    }
}

export interface KnownPerson {
    id: string
    name: string
    language: string
    managerId: string | null
    active: boolean
    /** '' where the person has set none. */
    timeZone: string
}

/** One user as the app speaks to people and of them; null where there is none. */
export function readPerson(userId: string | null): KnownPerson | null {
    const row = userId
        ? readRow(userTable, userId, ['name', 'user_name', 'preferred_language', 'manager', 'active', 'time_zone'])
        : null
    if (!row) return null
    return {
        id: row.sys_id ?? '',
        name: row.name || row.user_name || '',
        language: row.preferred_language ?? '',
        managerId: row.manager,
        active: row.active === '1',
        timeZone: row.time_zone ?? '',
    }
}

/** sys_ids of the people who hold a role, inherited ones included; `most`: of the first so many grants. */
export function usersWith(roleId: string, most = Infinity): string[] {
    const holders = new Set<string>()
    const held = query('sys_user_has_role').where('role', roleId)
    if (most < Infinity) held.limit(most)
    held.each(['user'], (row) => {
        if (row.user) holders.add(row.user)
    })
    return [...holders]
}

/** sys_id of a role by its name; null where there is none. */
export function roleId(name: string): string | null {
    return query('sys_user_role').where('name', name).first([])?.sys_id ?? null
}

/** Given to everybody who is let in at all (Explicit Roles): whoever has no other is without a role. */
const everybodysRoles = ['snc_internal', 'snc_external']

/** True where the user holds a role, of the platform or of any application, that not everybody has. */
export function hasAnyRole(userId: string | null): boolean {
    if (!userId) return false
    const held = query('sys_user_has_role').where('user', userId)
    for (const name of everybodysRoles) {
        const role = roleId(name)
        if (role) held.where('role', '!=', role)
    }
    return held.count() > 0
}

/** Members of a group who are asked at most; a larger one is asked through its first. */
export const mostMembers = 50

/** At most `mostMembers` members of a group who have not left; `cut` where others are left out. */
export function groupMembers(groupId: string | null): { userIds: string[]; cut: boolean } {
    if (!groupId) return { userIds: [], cut: false }
    const members: string[] = []
    query('sys_user_grmember')
        .where('group', groupId)
        .limit(mostMembers + 1)
        .each(['user'], (row) => {
            if (row.user) members.push(row.user)
        })
    const asked = members.slice(0, mostMembers)
    return { userIds: asked.filter((one) => readPerson(one)?.active), cut: members.length > mostMembers }
}

/** Name and address of a group, as somebody may ask it; '' where there is none. */
export function contactOfGroup(groupId: string | null): string {
    const group = groupId ? readRow('sys_user_group', groupId, ['name', 'email']) : null
    return [group?.name, group?.email].filter(Boolean).join(', ')
}

/** At most ten active people whose name or user name begins with a text, by name. */
export function peopleLike(beginning: string): { id: string; name: string; detail: string }[] {
    if (!comparable(beginning)) return []
    const found = new Map<string, { id: string; name: string; detail: string }>()
    for (const field of ['name', 'user_name']) {
        query(userTable)
            .where('active', true)
            .where(field, 'STARTSWITH', beginning)
            .orderBy('name')
            .limit(10)
            .each(['name', 'email', 'user_name'], (row) => {
                const id = row.sys_id ?? ''
                found.set(id, { id, name: row.name || row.user_name || '', detail: row.email ?? '' })
            })
    }
    return Array.from(found.values()).slice(0, 10)
}
