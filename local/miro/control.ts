// The control API under /_simulation, loopback only: what a test or a person behind the stage does to the simulated Miro.

import type { Context } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { isoInstant } from './clock.ts'
import { memberAnswer } from './answers.ts'
import { faultKinds, isFaultKind } from './faults.ts'
import type { Fault } from './faults.ts'
import type { Member } from './members.ts'
import type { MiroApp } from './oauth.ts'
import { isGuest } from './organization.ts'
import type { MemberChange, Organization } from './organization.ts'
import { applySettings } from './settings.ts'
import type { Simulation } from './simulation.ts'
import { isLastTeamAdmin, teamAt } from './teams.ts'

type MiroContext = Context<{ Bindings: HttpBindings }>
type Body = Record<string, unknown>

const bad = (c: MiroContext, message: string, status: 400 | 404 = 400) => c.json({ error: message }, status)

/** A member as the control API shows it: everything REST shows, and what only SCIM or the simulation knows. */
function fullMember(organization: Organization, member: Member): Record<string, unknown> {
    return {
        ...memberAnswer(member),
        lastActivityAt: member.lastActivityAt === null ? null : isoInstant(member.lastActivityAt),
        licenseAssignedAt: member.licenceAssignedAt === null ? null : isoInstant(member.licenceAssignedAt),
        displayName: member.displayName,
        givenName: member.givenName,
        familyName: member.familyName,
        department: member.department,
        guest: isGuest(member.role),
        lastTeamAdmin: isLastTeamAdmin(organization, member),
    }
}

/** Reads attributes by their REST names; answers a text where one is wrong. */
function readChange(body: Body): MemberChange | string {
    const change: MemberChange = {}
    const instant = (value: unknown): number | null | undefined => {
        if (value === null || value === '') return null
        const at = typeof value === 'number' ? value : Date.parse(String(value))
        return Number.isFinite(at) ? at : undefined
    }
    for (const [name, value] of Object.entries(body)) {
        switch (name) {
            case 'active':
                if (typeof value !== 'boolean') return 'active must be true or false'
                change.active = value
                break
            case 'lastActivityAt':
            case 'licenseAssignedAt': {
                const at = instant(value)
                if (at === undefined) return `${name} must be an ISO instant, epoch milliseconds or null`
                change[name === 'lastActivityAt' ? 'lastActivityAt' : 'licenceAssignedAt'] = at
                break
            }
            case 'license':
            case 'licence':
                change.licence = String(value)
                break
            case 'role':
                change.role = String(value) as Member['role']
                break
            case 'adminRoles':
                change.adminRoles = value as Member['adminRoles']
                break
            case 'emptyForm':
            case 'email':
            case 'displayName':
            case 'givenName':
            case 'familyName':
            case 'department':
                change[name] = String(value) as never
                break
            default:
                return `Unknown attribute: ${name}`
        }
    }
    return change
}

function books(simulation: Simulation): Record<string, unknown> {
    const { organization } = simulation
    const perLicence: Record<string, number> = {}
    const perRole: Record<string, number> = {}
    let total = 0
    let active = 0
    let guests = 0
    organization.each((member) => {
        total++
        perRole[member.role] = (perRole[member.role] ?? 0) + 1
        if (!member.active) return
        active++
        if (isGuest(member.role)) guests++
        perLicence[member.licence] = (perLicence[member.licence] ?? 0) + 1
    })
    return {
        now: isoInstant(simulation.clock.now()),
        members: { total, active, inactive: total - active, activeGuests: guests },
        activeByLicence: perLicence,
        byRole: perRole,
        seats: { purchased: organization.fullLicensesPurchased(), inUse: simulation.seatsInUse() },
        ...simulation.books,
    }
}

export function addControl(app: MiroApp, simulation: Simulation): void {
    const { organization, tokens, faults, settings } = simulation
    const read = async (c: MiroContext): Promise<Body> => ((await c.req.json().catch(() => ({}))) ?? {}) as Body

    app.use('/_simulation/*', async (c, next) => {
        const from = c.env.incoming.socket.remoteAddress ?? ''
        if (!/^(127\.|::1$|::ffff:127\.)/.test(from)) return c.json({ error: 'Loopback only' }, 403)
        await next()
    })
    app.get('/_simulation/books', (c) => c.json(books(simulation)))
    app.get('/_simulation/members/:id', (c) => {
        const member = find(c.req.param('id'))
        return member ? c.json(fullMember(organization, member)) : bad(c, 'No such member', 404)
    })
    /** By id or e-mail address. */
    const find = (key: string) => (key.includes('@') ? organization.byEmail(key) : organization.byId(key))
    app.get('/_simulation/members', (c) => {
        const { after, limit, active, role, license, lastTeamAdmin } = c.req.query()
        const found = organization.after(after ?? null, Math.min(1000, Number(limit ?? 100)), (member) => {
            if (active !== undefined && String(member.active) !== active) return false
            if (role !== undefined && member.role !== role) return false
            if (license !== undefined && member.licence !== license) return false
            return lastTeamAdmin === undefined || String(isLastTeamAdmin(organization, member)) === lastTeamAdmin
        })
        return c.json(found.map((member) => fullMember(organization, member)))
    })
    app.post('/_simulation/members', async (c) => {
        const change = readChange(await read(c))
        if (typeof change === 'string') return bad(c, change)
        const member = organization.join({ licence: 'full', licenceAssignedAt: simulation.clock.now(), ...change })
        return c.json(fullMember(organization, member), 201)
    })
    app.post('/_simulation/members/:id', async (c) => {
        const change = readChange(await read(c))
        if (typeof change === 'string') return bad(c, change)
        const found = find(c.req.param('id'))
        const member = found && organization.change(found.id, change)
        return member ? c.json(fullMember(organization, member)) : bad(c, 'No such member', 404)
    })
    app.delete('/_simulation/members/:id', (c) => {
        const found = find(c.req.param('id'))
        return found && organization.leave(found.id) ? c.body(null, 204) : bad(c, 'No such member', 404)
    })
    app.post('/_simulation/day', async (c) => {
        const body = await read(c)
        const to = body.to === undefined ? simulation.clock.now() : Date.parse(String(body.to))
        if (!Number.isFinite(to)) return bad(c, 'to must be an ISO instant')
        const number = (name: string) => (body[name] === undefined ? undefined : Number(body[name]))
        const [seed, joins, leaves] = [number('seed'), number('joins'), number('leaves')]
        const day = { seed, joins, leaves, active: number('active'), licenceChanges: number('licenceChanges'), to }
        return c.json(organization.live(day))
    })
    app.get('/_simulation/faults', (c) => c.json(faults.list()))
    app.post('/_simulation/faults', async (c) => {
        const body = await read(c)
        if (!isFaultKind(body.kind)) return bad(c, `kind must be one of ${faultKinds.join(', ')}`)
        try {
            const fault = { match: {}, ...body } as unknown as Omit<Fault, 'id'>
            return c.json(faults.arm(fault), 201)
        } catch (error) {
            return bad(c, `The pattern cannot be read: ${(error as Error).message}`)
        }
    })
    app.delete('/_simulation/faults', (c) => {
        faults.clear()
        return c.body(null, 204)
    })
    app.delete('/_simulation/faults/:id', (c) => {
        faults.clear(Number(c.req.param('id')))
        return c.body(null, 204)
    })
    app.post('/_simulation/scim', async (c) => {
        const body = await read(c)
        if (typeof body.enabled === 'boolean') settings.scimEnabled = body.enabled
        if (body.token === 'rotate') tokens.rotateScimToken()
        return c.json({ enabled: settings.scimEnabled, token: tokens.scimToken() })
    })
    app.get('/_simulation/settings', (c) => c.json(settings))
    app.post('/_simulation/settings', async (c) => {
        const { fullLicensesPurchased, ...rest } = await read(c)
        if (fullLicensesPurchased !== undefined) organization.setPurchased(Number(fullLicensesPurchased))
        const refused = applySettings(settings, rest)
        return refused.length ? bad(c, `Not a setting, or of the wrong kind: ${refused.join(', ')}`) : c.json(settings)
    })
    /** A token made to order: {organization, scopes, notAdmin, userId, expiring, clientId}. */
    app.post('/_simulation/tokens', async (c) => {
        const body = await read(c)
        const developer = body.organization === 'developer'
        const where = developer ? simulation.developer : organization
        const grant = tokens.issue(
            {
                clientId: String(body.clientId ?? [...tokens.apps.keys()][0]),
                organization: developer ? 'developer' : 'enterprise',
                userId: String(body.userId ?? where.at(0)?.id ?? '3074457345000000001'),
                teamId: teamAt(where, 0)?.id ?? where.id,
                scopes: Array.isArray(body.scopes) ? body.scopes.map(String) : ['organizations:read'],
                notAdmin: body.notAdmin === true,
            },
            { now: simulation.clock.now(), expiring: body.expiring === true }
        )
        return c.json(grant, 201)
    })
    /** Revokes one token, or all (the app was uninstalled). */
    app.post('/_simulation/revoke', async (c) => {
        const { accessToken } = await read(c)
        for (const grant of tokens.all()) {
            if (accessToken === undefined || grant.accessToken === accessToken) grant.revoked = true
        }
        return c.body(null, 204)
    })
    app.post('/_simulation/limits', (c) => {
        simulation.limits.reset()
        return c.body(null, 204)
    })
}
