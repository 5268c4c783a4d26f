// Looks for the user records behind e-mail addresses.
import { foldCase } from '../base/comparing.ts'
import { findPeople, holdersOf } from '../platform/people.ts'
import { matchPeople, userNamesOf } from './matching.ts'
import type { MemberSeen, StoredSubscription, Surroundings } from './page.ts'

/**
 * Users of a domain behind these addresses, however many: by address first, by user name whoever has none with that address, which
 * is all that matchPeople() would use. Whoever is the only one with an address is known by it; of several, everything is read that
 * decides between them. Plain lists, because a database that may take either of two lists may use no index for both.
 * @returns address → sys_id of the user, or ''
 */
export function peopleBehind(domain: string, emails: readonly string[]): (email: string) => string {
    const wanted = new Set(emails.filter((email) => email !== '').map(foldCase))
    const holders = new Map<string, string[]>()
    for (const { sysId, email } of holdersOf(domain, Array.from(wanted))) {
        const name = foldCase(email)
        wanted.delete(name)
        holders.set(name, [...(holders.get(name) ?? []), sysId])
    }
    const several = Array.from(holders.values()).filter((ids) => ids.length > 1)
    const people = findPeople(domain, 'sys_id', several.flat())
    const others = findPeople(domain, 'user_name', Array.from(wanted).flatMap(userNamesOf))
    const decided = matchPeople(people.concat(others))
    return (email) => {
        const found = holders.get(foldCase(email))
        return found?.length === 1 ? found[0] : decided(email)
    }
}

/**
 * Users of a domain for the addresses of pages that are compared together. Nobody is looked for whose user a person has set.
 * @param rows the subscriptions of these members as stored
 */
export function usersOf(
    domain: string,
    members: readonly MemberSeen[],
    rows: readonly StoredSubscription[]
): Surroundings['userOf'] {
    const byHand = new Set(rows.filter((row) => row.userSource === 'manual').map((row) => row.externalUserId))
    return peopleBehind(
        domain,
        members.filter((member) => member.active && !byHand.has(member.id)).map((member) => member.email)
    )
}
