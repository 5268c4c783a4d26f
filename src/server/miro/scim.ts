// Takes a licence back and gives it again through Miro's SCIM API. The only attribute ever changed is `active`.
import { call } from './calls.ts'
import type { Answer } from './calls.ts'
import { encoded, queryOf } from './hosts.ts'
import { countOf, isObject, textOf } from '../base/json.ts'
import type { MiroConnection } from './transport.ts'

const patchOp = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

export interface ScimUser {
    /** The same id as in REST. */
    id: string
    userName: string
    displayName: string
    /** Null where SCIM does not say true or false: then nothing is proven. */
    active: boolean | null
    userType: string
    companyAdmin: boolean
    /** Names of admin roles held. */
    adminRoles: string[]
}

/** A user resource; `meta.location` is not read, because it may name any host. */
function parseScimUser(json: unknown): ScimUser | string {
    if (!isObject(json)) return 'no SCIM user'
    const id = textOf(json.id)
    if (id === null) return 'a SCIM user without id'
    const roles = Array.isArray(json.roles) ? json.roles.filter(isObject) : []
    const values = (type: string) => roles.filter((one) => one.type === type).map((one) => textOf(one.value) ?? '')
    const active = typeof json.active === 'boolean' ? json.active : textOf(json.active)?.toLowerCase()
    return {
        id,
        userName: textOf(json.userName) ?? '',
        displayName: textOf(json.displayName) ?? '',
        active: active === true || active === 'true' ? true : active === false || active === 'false' ? false : null,
        userType: textOf(json.userType) ?? '',
        companyAdmin: values('organization_user_role').some(
            (value) => value.toUpperCase() === 'ORGANIZATION_INTERNAL_ADMIN'
        ),
        adminRoles: values('organization_admin_role'),
    }
}

const userPath = (userId: string) => `Users/${encoded(userId)}`

/** Reads one user; guests and deleted people are a failure of kind unknown_to_scim. */
export function readUser(connection: MiroConnection, userId: string): Answer<ScimUser> {
    return call(connection, 'scim_read', { path: userPath(userId) }, sameUser(userId))
}

/** Signs the person out and frees the licence; boards stay. The answer is Miro's word, not proof: read back. */
export function deactivateUser(connection: MiroConnection, userId: string): Answer<ScimUser> {
    return replaceActive(connection, userId, false)
}

/** Lets the person in again. Which licence Miro gives is not promised. */
export function reactivateUser(connection: MiroConnection, userId: string): Answer<ScimUser> {
    return replaceActive(connection, userId, true)
}

/**
 * PATCH with one Replace of `active` by a boolean. It is sent once: where no answer comes (failure kind `unavailable`)
 * it may have happened all the same, and the caller reads the user to see.
 */
function replaceActive(connection: MiroConnection, userId: string, active: boolean): Answer<ScimUser> {
    const body = JSON.stringify({
        schemas: [patchOp],
        Operations: [{ op: 'Replace', path: 'active', value: active }],
    })
    return call(connection, 'scim_patch', { path: userPath(userId), body }, sameUser(userId))
}

function sameUser(userId: string): (json: unknown) => ScimUser | string {
    return (json) => {
        const user = parseScimUser(json)
        return typeof user !== 'string' && user.id !== userId ? 'another SCIM user than the one asked for' : user
    }
}

export interface ScimService {
    patchSupported: boolean
}

/** Harmless: what the service can do. */
export function readServiceConfig(connection: MiroConnection): Answer<ScimService> {
    return call(connection, 'scim_config', { path: 'ServiceProviderConfig' }, (json) => {
        if (!isObject(json)) return 'no SCIM service configuration'
        return { patchSupported: isObject(json.patch) && json.patch.supported === true }
    })
}

/** Harmless: how many people SCIM sees. Proves that the token reads users, which the configuration alone need not. */
export function countUsers(connection: MiroConnection): Answer<number> {
    const path = `Users${queryOf({ startIndex: 1, count: 1, attributes: 'id' })}`
    return call(connection, 'scim_read', { path }, (json) => {
        const total = isObject(json) ? countOf(json.totalResults) : null
        return total ?? 'no SCIM list of users'
    })
}
