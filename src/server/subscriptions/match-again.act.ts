// Looks for the user records of subscriptions that have none, as the download does for a new member.
import { globalDomain } from '../platform/domains.ts'
import { namesOf } from '../platform/people.ts'
import { someProfiles } from '../profiles/profile.store.ts'
import { peopleBehind } from './matching.act.ts'
import { setUsers, subscriptions } from './subscription.store.ts'

/**
 * Matches at most 1,000 subscriptions; one whose user a person has set stays as it is.
 * @returns sys_id of each subscription that is there → name of its user; null: nobody has this address
 */
export function matchAgain(ids: readonly string[]): Map<string, string | null> {
    const addresses = new Map<string, string>()
    const profiles = new Map<string, string>()
    const held = new Map<string, string>()
    if (ids.length === 0) return new Map()
    subscriptions()
        .whereIn('sys_id', ids)
        .each(['profile', 'user_principal_name', 'user'], (row) => {
            addresses.set(row.sys_id ?? '', row.user_principal_name ?? '')
            profiles.set(row.sys_id ?? '', row.profile ?? '')
            if (row.user) held.set(row.sys_id ?? '', row.user)
        })
    const domains = new Map(someProfiles().map((profile) => [profile.id, profile.domain]))
    const domainOf = (id: string) => domains.get(profiles.get(id) ?? '') ?? globalDomain
    const found = new Map<string, string>()
    for (const domain of new Set(Array.from(addresses.keys(), domainOf))) {
        const asked = Array.from(addresses).filter(([id, email]) => domainOf(id) === domain && email !== '')
        const userOf = peopleBehind(
            domain,
            asked.map(([, email]) => email)
        )
        for (const [id, email] of asked) {
            const user = held.has(id) ? '' : userOf(email)
            if (user !== '') found.set(id, user)
        }
    }
    setUsers(found)
    const names = namesOf([...held.values(), ...found.values()])
    return new Map(
        Array.from(addresses.keys(), (id) => {
            const user = held.get(id) ?? found.get(id)
            return [id, user ? (names.get(user) ?? '') : null]
        })
    )
}
