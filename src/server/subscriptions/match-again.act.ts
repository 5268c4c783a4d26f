// Looks for the user records of subscriptions that have none, as the download does for a new member.
import { findPeople, namesOf } from '../platform/people.ts'
import { matchPeople, userNamesOf } from './matching.ts'
import { setUsers, subscriptions } from './subscription.store.ts'

/**
 * Matches at most 1,000 subscriptions; one whose user a person has set stays as it is.
 * @returns sys_id of each subscription that is there → name of its user; null: nobody has this address
 */
export function matchAgain(ids: readonly string[]): Map<string, string | null> {
    const addresses = new Map<string, string>()
    const held = new Map<string, string>()
    if (ids.length === 0) return new Map()
    subscriptions()
        .whereIn('sys_id', ids)
        .each(['user_principal_name', 'user'], (row) => {
            addresses.set(row.sys_id ?? '', row.user_principal_name ?? '')
            if (row.user) held.set(row.sys_id ?? '', row.user)
        })
    const emails = Array.from(addresses.values()).filter((email) => email !== '')
    const userOf = matchPeople(findPeople(emails, emails.flatMap(userNamesOf)))
    const found = new Map<string, string>()
    addresses.forEach((email, id) => {
        const user = held.has(id) ? '' : userOf(email)
        if (user !== '') found.set(id, user)
    })
    setUsers(found)
    const names = namesOf([...held.values(), ...found.values()])
    return new Map(
        Array.from(addresses.keys(), (id) => {
            const user = held.get(id) ?? found.get(id)
            return [id, user ? (names.get(user) ?? '') : null]
        })
    )
}
