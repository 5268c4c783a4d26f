// Decides which user record a Miro member is.

export interface Candidate {
    sysId: string
    email: string
    userName: string
    active: boolean
    /** Sortable: 'yyyy-MM-dd HH:mm:ss'. */
    createdOn: string
}

/** The user names an address may stand under: the address itself and the part before the @. */
export function userNamesOf(email: string): string[] {
    const name = email.trim().toLowerCase()
    const at = name.lastIndexOf('@')
    return at > 0 ? [name, name.slice(0, at)] : [name]
}

/**
 * Answers, for an e-mail address, the sys_id of the user or ''. Rules:
 * - same e-mail first, then user name = the address, then user name = the part before the @;
 * - among several: active before inactive, then the newest, then the lowest sys_id, so that the answer never wavers;
 * - case does not matter; an empty address matches nobody.
 */
export function matchPeople(people: readonly Candidate[]): (email: string) => string {
    const byEmail = new Map<string, Candidate>()
    const byUserName = new Map<string, Candidate>()
    for (const person of people) {
        keepBetter(byEmail, person.email, person)
        keepBetter(byUserName, person.userName, person)
    }
    return (email) => {
        const name = email.trim().toLowerCase()
        if (name === '') return ''
        const found = byEmail.get(name)
        if (found) return found.sysId
        for (const userName of userNamesOf(name)) {
            const user = byUserName.get(userName)
            if (user) return user.sysId
        }
        return ''
    }
}

function keepBetter(index: Map<string, Candidate>, key: string, person: Candidate): void {
    const name = key.trim().toLowerCase()
    if (name === '') return
    const held = index.get(name)
    if (!held || isBetter(person, held)) index.set(name, person)
}

function isBetter(one: Candidate, other: Candidate): boolean {
    if (one.active !== other.active) return one.active
    if (one.createdOn !== other.createdOn) return one.createdOn > other.createdOn
    return one.sysId < other.sysId
}
