// Miro as the reclaim half needs it: one member read again, one person (de)activated, several read back at once.
import type { Answer } from '../miro/calls.ts'
import { budgets, resetInstant } from '../miro/pacing.ts'
import type { Member } from '../miro/members.ts'
import { readMember } from '../miro/rest.ts'
import { deactivateUser, reactivateUser, readUser } from '../miro/scim.ts'
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

const shown = (user: ScimUser): Shown => (user.active === null ? 'unknown' : user.active ? 'active' : 'inactive')

/**
 * What Miro's SCIM shows for these people, each read by id. A list filtered by user names would take less of the budget, but
 * put addresses of people into a URL, and the platform keeps the URLs of outbound requests.
 */
export function readBackAll(
    connection: MiroConnection,
    people: readonly { externalUserId: string }[]
): { shown: Shown[]; requests: number; failure: Failure | null } {
    let requests = 0
    let failure: Failure | null = null
    const states = people.map((one): Shown => {
        if (failure) return 'unknown'
        const answer = readUser(connection, one.externalUserId)
        requests += answer.requests
        if (answer.ok) return shown(answer.value)
        if (answer.failure.status === 404) return 'gone'
        failure = failureOf(answer)
        return 'unknown'
    })
    return { shown: states, requests, failure }
}
