// Turns a SCIM PATCH or PUT body into the change it asks for, or into Miro's refusal.

import type { Member, Role } from './members.ts'
import type { MemberChange } from './organization.ts'
import { userTypes } from './answers.ts'
import { enterpriseSchema } from './scim-users.ts'
import type { Simulation } from './simulation.ts'

export interface Refusal {
    status: number
    detail: string
    scimType?: string
}

export type PatchPlan = MemberChange | Refusal

const invalid = (detail: string): Refusal => ({ status: 400, detail, scimType: 'invalidValue' })

/** Attributes accepted and kept out of the books: nothing here depends on them. */
const ignored = /^(name|emails|photos|preferredLanguage|displayName\.|nickName|title|locale)\b/i

interface Operation {
    op?: unknown
    path?: unknown
    value?: unknown
}

export function planPatch(member: Member, body: unknown, simulation: Simulation): PatchPlan {
    const operations = (body as { Operations?: unknown } | null)?.Operations
    if (!Array.isArray(operations) || operations.length === 0) return invalid('Operations must not be empty')
    let change: MemberChange = {}
    for (const operation of operations as Operation[]) {
        const op = String(operation?.op ?? '').toLowerCase()
        if (!['add', 'remove', 'replace'].includes(op))
            return invalid(`Operation '${String(operation?.op)}' is not supported`)
        // Without a path the value is an object of attributes (RFC 7644 3.5.2).
        const pairs: [string, unknown][] =
            operation.path === undefined && operation.value !== null && typeof operation.value === 'object'
                ? Object.entries(operation.value as object)
                : [[String(operation.path ?? ''), operation.value]]
        for (const [path, value] of pairs) {
            const planned = planAttribute(member, op, path, value, simulation)
            if ('status' in planned) return planned
            change = { ...change, ...planned }
        }
    }
    const locked = ['email', 'licence', 'role', 'adminRoles'].some((name) => name in change)
    if (locked && !member.active && change.active !== true) {
        return { status: simulation.settings.deactivatedChange, detail: 'A deactivated user cannot be changed.' }
    }
    return change
}

/** Full replacement: only what matters here; for a deactivated user the identity attributes must stay the same. */
export function planReplace(member: Member, body: unknown, simulation: Simulation): PatchPlan {
    const user = body as Record<string, unknown> | null
    if (!user || typeof user.userName !== 'string') return invalid('userName is required')
    const operations: Operation[] = []
    for (const path of ['userName', 'displayName', 'userType', 'active']) {
        if (user[path] === undefined) continue
        const same = path === 'userName' && String(user[path]).toLowerCase() === member.email.toLowerCase()
        const sameType = path === 'userType' && user[path] === userTypes[member.licence]
        if (!same && !sameType) operations.push({ op: 'replace', path, value: user[path] })
    }
    return operations.length ? planPatch(member, { Operations: operations }, simulation) : {}
}

function planAttribute(member: Member, op: string, path: string, value: unknown, simulation: Simulation): PatchPlan {
    const name = path.toLowerCase()
    if (name === 'active') {
        const text = String(value).toLowerCase()
        if (op === 'remove' || !['true', 'false'].includes(text))
            return invalid(`Value '${text}' of active is not a boolean`)
        return { active: text === 'true' }
    }
    if (name === 'usertype') {
        if (value === userTypes[member.licence]) return {}
        if (value !== 'Full')
            return invalid(`User type '${String(value)}' cannot be set: only an upgrade to Full is supported`)
        const { organization, settings } = simulation
        const full = settings.enforceSeats && simulation.seatsInUse() >= organization.fullLicensesPurchased()
        return full
            ? invalid('No Full license is available')
            : { licence: 'full', licenceAssignedAt: simulation.clock.now() }
    }
    if (name === 'username') {
        const address = String(value)
        if (!/^[^@\s]+@[^@\s]+$/.test(address)) return invalid(`User name '${address}' is invalid: 'not an email'`)
        const other = simulation.organization.byEmail(address)
        return other && other.id !== member.id
            ? invalid(`User name '${address}' is invalid: 'not unique'`)
            : { email: address }
    }
    if (name === 'displayname') {
        if (String(value).length > 60) return invalid('displayName is longer than 60 characters')
        return { displayName: String(value) }
    }
    if (name.startsWith('roles')) return planRoles(member, op, path, value)
    const extension = enterpriseSchema.toLowerCase()
    if (name === `${extension}:department`) return { department: String(value) }
    if (name.startsWith(extension) || ignored.test(path)) return {}
    return invalid(`Attribute '${path}' is not supported`)
}

function planRoles(member: Member, op: string, path: string, value: unknown): PatchPlan {
    const current = member.adminRoles ?? []
    const removed = /^roles\[value eq "([^"]+)"\]$/i.exec(path)
    if (op === 'remove') {
        return removed
            ? { adminRoles: current.filter(({ name }) => name !== removed[1]) }
            : invalid(`Path '${path}' is not supported`)
    }
    const values = Array.isArray(value) ? (value as { value?: string; type?: string }[]) : [{ value: String(value) }]
    const change: MemberChange = {}
    for (const one of values) {
        const role = String(one.value ?? '')
        if (role === 'ORGANIZATION_INTERNAL_ADMIN' || role === 'ORGANIZATION_INTERNAL_USER') {
            change.role = role.toLowerCase() as Role
        } else if (one.type === 'organization_admin_role') {
            change.adminRoles = [...(change.adminRoles ?? current), { type: 'prebuilt', name: role }]
        } else return invalid(`Role '${role}' is not supported`)
    }
    return change
}
