// Reads what the download needs through Miro's REST API: token context, organization, pages of members, one member.
import { call } from './calls.ts'
import type { Answer } from './calls.ts'
import { asNotAuthorized } from './failures.ts'
import { encoded, queryOf } from './hosts.ts'
import { countOf, idOf, isObject, textOf } from '../base/json.ts'
import { parseMember, parseMembers } from './members.ts'
import type { Member } from './members.ts'
import type { MembersPage } from './paging.ts'
import type { MiroConnection } from './transport.ts'

/** Largest page Miro gives. */
const largestPage = 100

export interface TokenContext {
    /** Null where Miro leaves the organization out. */
    organizationId: string | null
    organizationName: string | null
    teamName: string | null
    /** The token's owner: never taken a licence from. */
    userId: string | null
    userName: string | null
    /** Null where Miro does not say. */
    scopes: string[] | null
}

/**
 * Whose token this is and what it may do. Ids come from here, never from the token end-point, which rounds them.
 * Miro's contract answers 400 where the token is no longer valid; nothing else can be wrong with this request.
 */
export function readTokenContext(connection: MiroConnection): Answer<TokenContext> {
    const answer = askTokenContext(connection)
    if (answer.ok || answer.failure.status !== 400) return answer
    return { ...answer, failure: asNotAuthorized(answer.failure) }
}

function askTokenContext(connection: MiroConnection): Answer<TokenContext> {
    return call(connection, 'token_context', { path: 'v1/oauth-token' }, (json) => {
        if (!isObject(json)) return 'no token context'
        const part = (name: string) => (isObject(json[name]) ? json[name] : {}) as Record<string, unknown>
        const { scopes } = json
        return {
            organizationId: idOf(part('organization').id),
            organizationName: textOf(part('organization').name),
            teamName: textOf(part('team').name),
            userId: idOf(part('user').id),
            userName: textOf(part('user').name),
            scopes: Array.isArray(scopes) ? scopes.map((scope) => textOf(scope) ?? '') : null,
        }
    })
}

export interface Organization {
    id: string
    name: string
    /** Lower case; 'company' is Enterprise. */
    plan: string
    /** Purchased Full licences only; null where Miro does not say. */
    fullLicencesPurchased: number | null
}

export function readOrganization(connection: MiroConnection, organizationId: string): Answer<Organization> {
    return call(connection, 'organization', { path: `v2/orgs/${encoded(organizationId)}` }, (json) => {
        if (!isObject(json) || textOf(json.id) === null) return 'no organization'
        if (textOf(json.id) !== organizationId) return 'another organization than the one asked for'
        return {
            id: textOf(json.id) as string,
            name: textOf(json.name) ?? '',
            plan: (textOf(json.plan) ?? 'unknown').toLowerCase(),
            fullLicencesPurchased: countOf(json.fullLicensesPurchased),
        }
    })
}

export interface PageRequest {
    /** Null for the first page, else `PagingState.cursor`. */
    cursor: string | null
    /** 1 to 100; default 100. */
    limit?: number
    /** See CallOptions. */
    earlierAttempts?: number
}

/** One page of members; what it means for the walk decides paging.ts. */
export function readMembersPage(
    connection: MiroConnection,
    organizationId: string,
    { cursor, limit = largestPage, earlierAttempts }: PageRequest
): Answer<MembersPage> {
    const path = `v2/orgs/${encoded(organizationId)}/members${queryOf({ limit, cursor })}`
    return call(connection, 'members', { path, earlierAttempts }, parseMembersPage)
}

/** Miro's cursors have 19 digits; a checkpoint keeps one, twice at most. */
const longestCursor = 1000

/** A page's JSON; a text where it is none. A missing list is not an empty one: nothing may be concluded from it. */
export function parseMembersPage(json: unknown): MembersPage | string {
    if (!isObject(json)) return 'no page of members'
    if (!Array.isArray(json.data)) return 'a page of members without its list'
    const given = json.cursor
    if (given !== undefined && given !== null && typeof given !== 'string') return 'a cursor that is no text'
    const cursor = textOf(given)
    if (cursor === null && given) return 'a cursor of white space'
    if (cursor !== null && cursor.length > longestCursor) return 'a cursor that is far too long'
    return { ...parseMembers(json.data), size: json.data.length, cursor }
}

/** One member, also a deactivated one; a member that was deleted is a failure of kind not_found. */
export function readMember(
    connection: MiroConnection,
    organizationId: string,
    memberId: string,
    earlierAttempts?: number
): Answer<Member> {
    const path = `v2/orgs/${encoded(organizationId)}/members/${encoded(memberId)}`
    return call(connection, 'member', { path, earlierAttempts }, (json) => {
        const member = parseMember(json)
        if (typeof member === 'string') return 'no member'
        return member.id === memberId ? member : 'another member than the one asked for'
    })
}
