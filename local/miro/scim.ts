// SCIM 2.0 of the simulated Miro: who may call, users, and the errors; patch operations are in scim-patch.ts.

import type { Context } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { scimError } from './answers.ts'
import { scimWindow, limitHeaders } from './limits.ts'
import type { Level } from './limits.ts'
import type { Member } from './members.ts'
import type { MiroApp } from './oauth.ts'
import { isGuest } from './organization.ts'
import { addScimDiscovery } from './scim-discovery.ts'
import { planPatch, planReplace } from './scim-patch.ts'
import type { PatchPlan } from './scim-patch.ts'
import { listResponse, compileFilter, pickAttributes, scimUser, sortValue } from './scim-users.ts'
import type { Simulation } from './simulation.ts'
import { isLastTeamAdmin, otherAdmin, teamOf } from './teams.ts'

type MiroContext = Context<{ Bindings: HttpBindings }>

export const scimBase = '/api/v1/scim'
const maxBody = 800_000
const defaultCount = 100
const maxCount = 1000

export function scimFail(c: MiroContext, status: number, detail: string, scimType?: string): Response {
    return scimJson(c, scimError(status, detail, scimType), status)
}

export function scimJson(c: MiroContext, body: unknown, status = 200): Response {
    return c.body(JSON.stringify(body), status as 200, { 'Content-Type': 'application/scim+json;charset=UTF-8' })
}

/** Wraps a handler with token, switch and budget; shared with the discovery end-points. */
export type ScimGuard = (
    level: Level,
    work: (c: MiroContext) => Response | Promise<Response>
) => (c: MiroContext) => Response | Promise<Response>

export function addScim(app: MiroApp, simulation: Simulation): void {
    const { organization, settings, books } = simulation

    const guarded: ScimGuard = (level, work) => (c) => {
        const token = /^Bearer\s+(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1].trim()
        if (token !== simulation.tokens.scimToken()) {
            return scimFail(c, 401, 'The organization could not be recognised from the token.')
        }
        if (!settings.scimEnabled || !settings.ssoEnabled) return scimFail(c, 403, 'SCIM integration is disabled.')
        const now = simulation.clock.now()
        const verdict = simulation.limits.take('scim', level, settings.scimCredits, scimWindow, now)
        for (const [name, value] of Object.entries(limitHeaders(verdict, now, settings))) c.header(name, value)
        if (!verdict.allowed) {
            books.rateLimited++
            return scimFail(c, 429, 'The user has sent too many requests in a given amount of time', 'tooManyRequests')
        }
        return work(c)
    }

    /** The member SCIM can see under this id; guests, team guests and unknown ids are all the same 404. */
    const visible = (id: string): Member | null => {
        const member = organization.byId(id)
        return member && !isGuest(member.role) ? member : null
    }
    const show = (member: Member) => scimUser(member, simulation)
    const missing = (c: MiroContext) => scimFail(c, 404, `Resource ${c.req.param('id')} not found`)

    app.get(
        `${scimBase}/Users`,
        guarded(1, (c) => listUsers(c, simulation))
    )
    app.get(
        `${scimBase}/Users/:id`,
        guarded(1, (c) => {
            const member = visible(c.req.param('id') as string)
            return member ? scimJson(c, pickAttributes(show(member), c.req.query('attributes'))) : missing(c)
        })
    )

    /** Reads the body, plans the change, refuses what Miro refuses, applies. */
    const changing = (plan: (member: Member, body: unknown, simulation: Simulation) => PatchPlan) =>
        guarded(2, async (c) => {
            const body = await readBody(c)
            if (body instanceof Response) return body
            const member = visible(c.req.param('id') as string)
            if (!member) return missing(c)
            const planned = plan(member, body.value, simulation)
            const refusal = 'status' in planned ? planned : guardDeactivation(simulation, member, planned.active)
            if (refusal) {
                books.patches.refused++
                return scimFail(c, refusal.status, refusal.detail, refusal.scimType)
            }
            if ('status' in planned) return missing(c)
            const { active, ...rest } = planned
            if (Object.keys(rest).length) organization.change(member.id, rest)
            if (active === undefined) books.patches.other++
            else {
                books.patches[active ? 'reactivate' : 'deactivate']++
                reactivateWithoutSeat(simulation, member, active)
                simulation.setActive(member, active)
            }
            return scimJson(c, show(organization.byId(member.id) as Member))
        })
    app.patch(`${scimBase}/Users/:id`, changing(planPatch))
    app.put(`${scimBase}/Users/:id`, changing(planReplace))
    app.delete(
        `${scimBase}/Users/:id`,
        guarded(3, (c) => {
            const member = visible(c.req.param('id') as string)
            if (!member) return missing(c)
            const refusal = guardDeactivation(simulation, member, false)
            if (refusal) return scimFail(c, refusal.status, refusal.detail)
            const heir = otherAdmin(organization, teamOf(organization, member), member.id)
            organization.leave(member.id)
            const at = simulation.clock.now()
            books.effective.push({ at, id: member.id, what: 'deleted', boardsTo: heir?.id ?? null })
            return c.body(null, 204)
        })
    )
    app.all(`${scimBase}/Users/:id`, (c) => scimFail(c, 405, 'Method not supported for this resource'))
    addScimDiscovery(app, guarded, simulation)
}

async function readBody(c: MiroContext): Promise<{ value: unknown } | Response> {
    const type = (c.req.header('content-type') ?? '').toLowerCase()
    if (!type.startsWith('application/json') && !type.startsWith('application/scim+json')) {
        return scimFail(c, 415, 'Unsupported media type')
    }
    const text = await c.req.text()
    if (Buffer.byteLength(text) > maxBody) return scimFail(c, 413, 'Payload is larger than 800000 bytes')
    try {
        return { value: JSON.parse(text) }
    } catch {
        return scimFail(c, 400, 'Request body is not JSON', 'invalidSyntax')
    }
}

/** Miro lets neither a team nor the organization lose its last admin. The texts are invented: none is published. */
function guardDeactivation(simulation: Simulation, member: Member, active: boolean | undefined) {
    if (active !== false || !member.active) return null
    const { organization, settings } = simulation
    const refuse = (detail: string) => ({ status: 409, detail: `[simulated text] ${detail}`, scimType: undefined })
    if (member.role === 'organization_internal_admin') {
        if (settings.protectAdmins) return refuse('A Company Admin cannot be deactivated.')
        let others = 0
        organization.each((one) => {
            if (one.id !== member.id && one.active && one.role === 'organization_internal_admin') others++
        })
        if (others === 0) return refuse('The last Company Admin of the organization cannot be deactivated.')
    }
    return isLastTeamAdmin(organization, member) ? refuse('The user is the last admin of a team.') : null
}

/** Without a free Full seat a reactivated Full user comes back as Free Restricted. */
function reactivateWithoutSeat(simulation: Simulation, member: Member, active: boolean): void {
    if (!active || member.active || member.licence !== 'full' || !simulation.settings.enforceSeats) return
    if (simulation.seatsInUse() < simulation.organization.fullLicensesPurchased()) return
    simulation.organization.change(member.id, { licence: 'free_restricted' })
    member.licence = 'free_restricted'
}

function listUsers(c: MiroContext, simulation: Simulation): Response {
    const { organization } = simulation
    const query = c.req.query()
    const number = (text: string | undefined, fallback: number) => (text === undefined ? fallback : Number(text))
    const startIndex = Math.max(1, number(query.startIndex, 1))
    const count = Math.min(maxCount, Math.max(0, number(query.count, defaultCount)))
    if (!Number.isInteger(startIndex) || !Number.isInteger(count)) {
        return scimFail(c, 400, 'startIndex and count must be integers', 'invalidValue')
    }
    const filter = compileFilter(query.filter)
    if (typeof filter === 'string') return scimFail(c, 400, filter, 'invalidFilter')
    const found: Member[] = []
    const keys: { key: string; id: string }[] = []
    let totalResults = 0
    const visit = (member: Member) => {
        if (isGuest(member.role) || (filter && !filter.test(scimUser(member, simulation)))) return
        totalResults++
        if (query.sortBy) keys.push({ key: sortValue(scimUser(member, simulation), query.sortBy), id: member.id })
        else if (totalResults >= startIndex && found.length < count) found.push(member)
    }
    if (filter?.userNames) {
        const people = new Map<number, Member>()
        for (const name of filter.userNames) {
            const member = organization.byEmail(name)
            if (member) people.set(member.index, member)
        }
        ;[...people.keys()].sort((a, b) => a - b).forEach((index) => visit(people.get(index) as Member))
    } else organization.each(visit)
    if (query.sortBy) {
        const direction = query.sortOrder === 'descending' ? -1 : 1
        keys.sort((a, b) => direction * (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1))
        const wanted = keys.slice(startIndex - 1, startIndex - 1 + count)
        wanted.forEach(({ id }) => found.push(organization.byId(id) as Member))
    }
    return scimJson(c, {
        schemas: [listResponse],
        totalResults,
        startIndex,
        itemsPerPage: found.length,
        Resources: found.map((member) => pickAttributes(scimUser(member, simulation), query.attributes)),
    })
}
