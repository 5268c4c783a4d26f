// How the simulated Miro's SCIM shows a user, selects attributes and understands filters.

import { filter as compile, parse } from 'scim2-parse-filter'
import type { Filter } from 'scim2-parse-filter'
import { userTypes } from './answers.ts'
import type { Member } from './members.ts'
import type { Simulation } from './simulation.ts'
import { teamOf } from './teams.ts'

export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const enterpriseSchema = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
export const listResponse = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'

/** A host that is not Miro's and still hears who follows it: see the books. */
export function foreignAddress(simulation: Simulation): string {
    return `${simulation.url.replace('127.0.0.1', 'localhost')}/foreign-host`
}

export type ScimUser = Record<string, unknown>

export function scimUser(member: Member, simulation: Simulation): ScimUser {
    const { settings, organization } = simulation
    const base = settings.foreignLocation ? foreignAddress(simulation) : 'https://miro.com/api/v1/scim'
    const team = teamOf(organization, member)
    const admin = member.role === 'organization_internal_admin'
    return {
        schemas: [userSchema, enterpriseSchema],
        id: member.id,
        meta: { resourceType: 'User', location: `${base}/Users/${member.id}` },
        userName: member.email,
        displayName: member.displayName,
        name: { formatted: member.displayName, givenName: member.givenName, familyName: member.familyName },
        userType: userTypes[member.licence] ?? member.licence,
        active: member.active,
        emails: [{ value: member.email, display: member.email, primary: true }],
        groups: [{ value: team.id, display: team.name }],
        roles: [
            {
                type: 'organization_user_role',
                value: admin ? 'ORGANIZATION_INTERNAL_ADMIN' : 'ORGANIZATION_INTERNAL_USER',
                display: admin ? 'Company Admin' : 'Member',
                primary: true,
            },
            ...(member.adminRoles ?? []).map(({ name }) => ({
                type: 'organization_admin_role',
                value: name,
                display: name,
                primary: false,
            })),
        ],
        preferredLanguage: /[\u3040-\u30ff\u4e00-\u9fff]/.test(member.displayName) ? 'ja_JP' : 'en_US',
        [enterpriseSchema]: { department: member.department },
    }
}

/** `attributes=userName,emails.value`: those, and always id and schemas. */
export function pickAttributes(user: ScimUser, attributes: string | undefined): ScimUser {
    if (!attributes) return user
    const picked: ScimUser = { schemas: user.schemas, id: user.id }
    for (const path of attributes.split(',').map((name) => name.trim())) {
        const [name, part] = path.split('.')
        const key = Object.keys(user).find((one) => one.toLowerCase() === name.toLowerCase())
        if (!key) continue
        const value = user[key]
        if (!part) picked[key] = value
        else if (Array.isArray(value)) picked[key] = value.map((one: ScimUser) => ({ [part]: one[part] }))
        else if (value && typeof value === 'object') picked[key] = { [part]: (value as ScimUser)[part] }
    }
    return picked
}

export function sortValue(user: ScimUser, path: string): string {
    const [name, part] = path.split('.')
    const key = Object.keys(user).find((one) => one.toLowerCase() === name.toLowerCase())
    let value: unknown = key === undefined ? '' : user[key]
    if (Array.isArray(value)) value = (value[0] as ScimUser | undefined)?.[part ?? 'value']
    else if (part && value && typeof value === 'object') value = (value as ScimUser)[part]
    return String(value ?? '').toLowerCase()
}

export interface UserFilter {
    test(user: ScimUser): boolean
    /** Set where the filter is one address, or some joined by `or`, so that nobody else needs to be looked at. */
    userNames?: string[]
}

/** Attributes the simulation understands in filters, by lower-case name. */
const filterable: Record<string, string> = {
    username: 'userName',
    active: 'active',
    usertype: 'userType',
    displayname: 'displayName',
    'groups.value': 'groups.value',
    'emails.value': 'emails.value',
    id: 'id',
    'name.familyname': 'name.familyName',
    'name.givenname': 'name.givenName',
}

/** A compiled filter; null without one; a text that says what is wrong with it. Names are case-insensitive. */
export function compileFilter(text: string | undefined): UserFilter | null | string {
    if (text === undefined) return null
    let ast: Filter
    try {
        ast = parse(text)
    } catch {
        return `Filter is not valid: ${text.slice(0, 200)}`
    }
    const unknown = canonical(ast)
    if (unknown) return `Filter attribute is not supported: ${unknown}`
    const userNames = addressesOf(ast)
    if (userNames) {
        const wanted = new Set(userNames.map((name) => name.toLowerCase()))
        return { userNames, test: (user) => wanted.has(String(user.userName).toLowerCase()) }
    }
    return { test: compile(ast) as (user: ScimUser) => boolean }
}

/** The addresses of `userName eq "…"`, or of several joined by `or`; null for any other filter. */
function addressesOf(ast: unknown): string[] | null {
    const node = ast as { op: string; attrPath?: string; compValue?: unknown; filters?: unknown[] }
    if (node.op === 'or') {
        const parts = (node.filters ?? []).map(addressesOf)
        return parts.includes(null) ? null : (parts as string[][]).flat()
    }
    const one = node.op === 'eq' && node.attrPath === 'userName' && typeof node.compValue === 'string'
    return one ? [node.compValue as string] : null
}

/** Rewrites attribute names in place to their usual spelling; answers the first unknown one. */
function canonical(ast: unknown): string | null {
    const node = ast as { attrPath?: string; filters?: unknown[]; filter?: unknown; valFilter?: unknown }
    if (node.attrPath !== undefined) {
        const name = filterable[node.attrPath.toLowerCase()]
        if (!name) return node.attrPath
        node.attrPath = name
    }
    for (const inner of [...(node.filters ?? []), ...(node.filter ? [node.filter] : [])]) {
        const unknown = canonical(inner)
        if (unknown) return unknown
    }
    return null
}
