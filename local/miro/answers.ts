// The shapes of the simulated Miro's answers: REST errors, SCIM errors, members.

import { isoInstant } from './clock.ts'
import type { Member } from './members.ts'

export interface RestError {
    status: number
    code: string
    message: string
    type: 'error'
    context?: unknown
}

export function restError(status: number, code: string, message: string, context?: unknown): RestError {
    return { status, code, message, type: 'error', ...(context === undefined ? {} : { context }) }
}

export const restFailures = {
    malformed: (field: string, message: string) =>
        restError(400, 'invalidParameters', `Invalid parameter: ${field}`, { fields: [{ field, message }] }),
    noToken: () => restError(401, 'tokenNotProvided', 'No authorization token is provided, or it is not valid.'),
    expired: () => restError(401, 'tokenExpired', 'The access token has expired.'),
    notFound: (what: string) => restError(404, 'notFound', `${what} is not found`),
    tooMany: () => ({ ...restError(429, 'tooManyRequests', 'Request rate limit exceed'), context: null }),
    methodNotAllowed: () => restError(405, 'methodNotAllowed', 'Method not allowed'),
}

/** A refused organization call, in either of the two forms reported. */
export function refused(
    code: 'forbiddenAccess' | 'insufficientPermissions',
    reason: string,
    scopes?: string[]
): RestError {
    return code === 'forbiddenAccess'
        ? restError(403, code, reason)
        : restError(403, code, reason, { requiredScopes: scopes ?? [], reason })
}

const scimErrorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error'

export interface ScimError {
    schemas: string[]
    status: string
    scimType?: string
    detail: string
}

export function scimError(status: number, detail: string, scimType?: string): ScimError {
    return { schemas: [scimErrorSchema], status: String(status), ...(scimType ? { scimType } : {}), detail }
}

/** A member as REST shows it; `active` may lag behind what SCIM did. */
export function memberAnswer(member: Member, active = member.active): Record<string, unknown> {
    const answer: Record<string, unknown> = { type: 'organization-member', id: member.id, active, email: member.email }
    if (member.lastActivityAt !== null) answer.lastActivityAt = isoInstant(member.lastActivityAt, member.milliseconds)
    else if (member.emptyForm === 'null') answer.lastActivityAt = null
    else if (member.emptyForm === 'empty') answer.lastActivityAt = ''
    answer.license = member.licence
    if (member.licenceAssignedAt !== null) {
        answer.licenseAssignedAt = isoInstant(member.licenceAssignedAt, member.milliseconds)
    }
    answer.role = member.role
    if (member.adminRoles) answer.adminRoles = member.adminRoles
    return answer
}

/** Licence (REST) to userType (SCIM); values without a counterpart are shown as they are. */
export const userTypes: Record<string, string> = {
    full: 'Full',
    free: 'Free',
    free_restricted: 'Free Restricted',
    full_trial: 'Full (Trial)',
    basic: 'Basic',
    standard: 'Standard',
    advanced: 'Advanced',
    occasional: 'Occasional',
    unknown: 'Unknown',
}
