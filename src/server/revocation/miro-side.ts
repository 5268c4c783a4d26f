// Miro as the reclaim half needs it: one member read again, one person (de)activated, several read back at once.
import { call } from '../miro/calls.ts'
import type { Answer } from '../miro/calls.ts'
import { queryOf } from '../miro/hosts.ts'
import { isObject } from '../base/json.ts'
import { budgets, resetInstant } from '../miro/pacing.ts'
import type { Member } from '../miro/members.ts'
import { readMember } from '../miro/rest.ts'
import { deactivateUser, parseScimUser, reactivateUser, readUser } from '../miro/scim.ts'
import type { ScimUser } from '../miro/scim.ts'
import type { MiroConnection, MiroTransport } from '../miro/transport.ts'
import type { RevokeAnswer, Shown } from './deactivation.ts'
import type { RateHeard } from './pace.ts'
import type { Failure } from './reclaim-ports.ts'

/** Remembers what the last response said about the budget; everything else passes through. */
export function listening(
    transport: MiroTransport,
    now: () => number
): { transport: MiroTransport; heard(): RateHeard } {
    let last: RateHeard = { remaining: null, resetAt: null }
    return {
        transport(request) {
            const response = transport(request)
            const said = Number(response.headers['x-ratelimit-remaining'] ?? NaN)
            last = {
                remaining: Number.isFinite(said) ? said : null,
                resetAt: resetInstant(response.headers, now(), budgets.scim),
            }
            return response
        },
        heard: () => last,
    }
}

export type MemberReading =
    | { kind: 'shown'; member: Member; pauseUntil: number | null }
    | { kind: 'gone'; pauseUntil: number | null }
    | { kind: 'failed'; failure: Failure }

export function readAgain(connection: MiroConnection, organizationId: string, memberId: string): MemberReading {
    const answer = readMember(connection, organizationId, memberId)
    if (answer.ok) return { kind: 'shown', member: answer.value, pauseUntil: answer.pauseUntil }
    if (answer.failure.status === 404) return { kind: 'gone', pauseUntil: answer.pauseUntil ?? null }
    return { kind: 'failed', failure: failureOf(answer) }
}

export function setActive(connection: MiroConnection, memberId: string, active: boolean): RevokeAnswer {
    const answer = active ? reactivateUser(connection, memberId) : deactivateUser(connection, memberId)
    if (answer.ok) return { kind: 'accepted' }
    return { kind: 'refused', ...failureOf(answer) }
}

function failureOf(answer: Extract<Answer<unknown>, { ok: false }>): Failure {
    const { onCandidate, answered, resetAt } = answer.failure
    return { refusal: onCandidate, detail: answered, retryAt: answer.retryAt ?? resetAt }
}

const shown = (user: ScimUser | undefined): Shown =>
    user === undefined || user.active === null ? 'unknown' : user.active ? 'active' : 'inactive'

/**
 * What Miro's SCIM shows for these people. One is read by id; several by one list filtered by user name, because a read for
 * each would take half the budget of the deactivations. Who is not in the list is read alone: whether Miro lists
 * deactivated people under every setting is not documented, and an address may have changed.
 */
export function readBackAll(
    connection: MiroConnection,
    people: readonly { externalUserId: string; email: string }[]
): { shown: Shown[]; requests: number; failure: Failure | null } {
    const known = new Map<string, ScimUser>()
    let requests = 0
    let failure: Failure | null = null
    // Plain and short: anything else could break the filter, or make an address longer than servers take.
    const listed = people.filter((one) => /^[!#-[\]-~]{1,120}$/.test(one.email))
    if (people.length > 1 && listed.length > 1) {
        const answer = listUsers(
            connection,
            listed.map((one) => one.email)
        )
        requests += answer.requests
        if (answer.ok) answer.value.forEach((user) => known.set(user.id, user))
        else failure = failureOf(answer)
    }
    const states = people.map((one): Shown => {
        const user = known.get(one.externalUserId)
        if (user || failure) return shown(user)
        const answer = readUser(connection, one.externalUserId)
        requests += answer.requests
        if (answer.ok) return shown(answer.value)
        if (answer.failure.status === 404) return 'gone'
        failure = failureOf(answer)
        return 'unknown'
    })
    return { shown: states, requests, failure }
}

function listUsers(connection: MiroConnection, emails: readonly string[]): Answer<ScimUser[]> {
    const filter = emails.map((email) => `userName eq "${email}"`).join(' or ')
    const path = `Users${queryOf({ filter, startIndex: 1, count: emails.length })}`
    return call(connection, 'scim_read', { path }, (json) => {
        if (!isObject(json) || !Array.isArray(json.Resources)) return 'no SCIM list of users'
        return json.Resources.map(parseScimUser).filter((one): one is ScimUser => typeof one !== 'string')
    })
}
