// Decides which user record a Miro member is.
import { foldCase } from '../base/comparing.ts'

export interface Candidate {
    sysId: string
    email: string
    userName: string
    active: boolean
    /** Sortable: 'yyyy-MM-dd HH:mm:ss'. */
    createdOn: string
}

/** The user names an address may stand under: the address itself and, where it has one @ only, the part before it. */
export function userNamesOf(email: string): string[] {
    const name = foldCase(email)
    const at = name.indexOf('@')
    return at > 0 && at === name.lastIndexOf('@') ? [name, name.slice(0, at)] : [name]
}

/**
 * Answers, for an e-mail address, the sys_id of the user or ''. Rules:
 * - same e-mail first, then user name = the address, then user name = the part before the @;
 * - the part before the @ is not enough where the user's own address is of another house: the same domain, or one below it;
 * - among several: active before inactive, then the newest, then the lowest sys_id, so that the answer never wavers;
 * - case does not matter (see foldCase), anything else does; an empty address matches nobody.
 */
export function matchPeople(people: readonly Candidate[]): (email: string) => string {
    const byEmail = new Map<string, Candidate>()
    const byUserName = new Map<string, Candidate[]>()
    for (const person of people) {
        const [email, userName] = [foldCase(person.email), foldCase(person.userName)]
        if (email !== '') byEmail.set(email, better(byEmail.get(email), person))
        if (userName !== '') byUserName.set(userName, [...(byUserName.get(userName) ?? []), person])
    }
    return (email) => {
        const name = foldCase(email)
        if (name === '') return ''
        const found = byEmail.get(name)
        if (found) return found.sysId
        for (const userName of userNamesOf(name)) {
            const users = (byUserName.get(userName) ?? []).filter((user) => userName === name || sameHouse(user, name))
            if (users.length > 0) return users.reduce(better).sysId
        }
        return ''
    }
}

function sameHouse(person: Candidate, email: string): boolean {
    if (person.email === '') return true
    const domain = (address: string) => address.slice(address.lastIndexOf('@') + 1)
    const [one, other] = [domain(foldCase(person.email)), domain(email)]
    const within = (inner: string, outer: string) => outer.includes('.') && inner.endsWith(`.${outer}`)
    return one === other || within(one, other) || within(other, one)
}

function better(held: Candidate | undefined, one: Candidate): Candidate {
    return held && !isBetter(one, held) ? held : one
}

function isBetter(one: Candidate, other: Candidate): boolean {
    if (one.active !== other.active) return one.active
    if (one.createdOn !== other.createdOn) return one.createdOn > other.createdOn
    return one.sysId < other.sysId
}
