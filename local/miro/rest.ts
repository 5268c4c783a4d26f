// REST v2 of the simulated Miro: organization, members, teams.

import type { Context } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { isoInstant } from './clock.ts'
import { memberAnswer, restFailures } from './answers.ts'
import type { RestError } from './answers.ts'
import type { Member } from './members.ts'
import type { MiroApp } from './oauth.ts'
import type { Organization } from './organization.ts'
import { addAuditLogs } from './rest-audit.ts'
import { fail, restGuard } from './rest-guard.ts'
import type { Simulation } from './simulation.ts'
import { teamAt, teamById, teamCount, teamMembers, teamRole } from './teams.ts'
import type { Team } from './teams.ts'

type MiroContext = Context<{ Bindings: HttpBindings }>

const roles = [
    'organization_internal_admin',
    'organization_internal_user',
    'organization_external_user',
    'organization_team_guest_user',
    'unknown',
]
const licences = [
    ...['advanced', 'standard', 'basic', 'full', 'occasional'],
    ...['free', 'free_restricted', 'full_trial', 'unknown'],
]

export function addRest(app: MiroApp, simulation: Simulation): void {
    const guarded = restGuard(simulation)

    app.get(
        '/v2/orgs/:org',
        guarded(3, 'organizations:read', (c, organization) =>
            c.json({
                id: organization.id,
                fullLicensesPurchased: organization.fullLicensesPurchased(),
                name: organization.name,
                plan: organization.plan,
                type: 'organization',
            })
        )
    )
    app.get(
        '/v2/orgs/:org/members',
        guarded(3, 'organizations:read', (c, organization) => membersAnswer(c, organization, simulation))
    )
    app.get(
        '/v2/orgs/:org/members/:member',
        guarded(3, 'organizations:read', (c, organization) => {
            const id = c.req.param('member') as string
            if (!/^\d+$/.test(id)) return fail(c, restFailures.malformed('member_id', 'must be a number'))
            const member = organization.byId(id)
            if (!member) return fail(c, restFailures.notFound('Organization member'))
            return c.json(memberAnswer(member, simulation.restActive(member)))
        })
    )
    app.get(
        '/v2/orgs/:org/teams',
        guarded(1, 'organizations:teams:read', (c, organization) => {
            const name = (c.req.query('name') ?? '').toLowerCase()
            const teams: Team[] = []
            for (let n = 0; n < teamCount(organization); n++) {
                const team = teamAt(organization, n) as Team
                if (team.name.toLowerCase().includes(name)) teams.push(team)
            }
            return listing(c, teams, ({ id, name: teamName }) => ({ id, name: teamName, type: 'team' }))
        })
    )
    app.get(
        '/v2/orgs/:org/teams/:team/members',
        guarded(2, 'organizations:teams:read', (c, organization) => {
            const team = teamById(organization, c.req.param('team') as string)
            if (!team) return fail(c, restFailures.notFound('Team'))
            const role = c.req.query('role')
            const people = [...teamMembers(organization, team)].filter(
                (member) => !role || teamRole(organization, member) === role
            )
            return listing(c, people, (member) => teamMemberAnswer(organization, member, team))
        })
    )
    app.get(
        '/v2/orgs/:org/teams/:team/members/:member',
        guarded(1, 'organizations:teams:read', (c, organization) => {
            const team = teamById(organization, c.req.param('team') as string)
            const member = organization.byId(c.req.param('member') as string)
            const belongs = team && member && member.index % teamCount(organization) === team.number
            return belongs
                ? c.json(teamMemberAnswer(organization, member, team))
                : fail(c, restFailures.notFound('Team member'))
        })
    )
    addAuditLogs(app, simulation)
    for (const path of ['/v2/orgs/:org', '/v2/orgs/:org/members', '/v2/orgs/:org/members/:member']) {
        app.all(path, (c) => fail(c, restFailures.methodNotAllowed()))
    }
}

function pageSize(c: MiroContext): number | RestError {
    const text = c.req.query('limit')
    if (text === undefined) return 100
    const limit = Number(text)
    const good = /^\d+$/.test(text) && limit >= 1 && limit <= 100
    return good ? limit : restFailures.malformed('limit', 'must be between 1 and 100')
}

function membersAnswer(c: MiroContext, organization: Organization, simulation: Simulation): Response {
    const show = (member: Member) => memberAnswer(member, simulation.restActive(member))
    const { emails, role, license, active, cursor } = c.req.query()
    if (emails !== undefined) {
        const addresses = emails.split(',').map((address) => address.trim())
        if (addresses.length > 10) return fail(c, restFailures.malformed('emails', 'at most 10 addresses'))
        const found = addresses.map((address) => organization.byEmail(address)).filter((m): m is Member => m !== null)
        return c.json(found.map(show))
    }
    const limit = pageSize(c)
    if (typeof limit !== 'number') return fail(c, limit)
    const bad =
        (role !== undefined && !roles.includes(role) && 'role') ||
        (license !== undefined && !licences.includes(license) && 'license') ||
        (active !== undefined && !['true', 'false'].includes(active) && 'active') ||
        (cursor !== undefined && cursor !== '' && !/^\d{1,19}$/.test(cursor) && 'cursor')
    if (bad) return fail(c, restFailures.malformed(bad, 'is not a valid value'))
    const wanted =
        role === undefined && license === undefined && active === undefined
            ? undefined
            : (member: Member) =>
                  (role === undefined || member.role === role) &&
                  (license === undefined || member.licence === license) &&
                  (active === undefined || String(simulation.restActive(member)) === active)
    // One more than asked for tells whether this page is the last.
    const found = organization.after(cursor || null, limit + 1, wanted)
    const page = found.slice(0, limit)
    const answer: Record<string, unknown> = { limit, size: page.length, data: page.map(show), type: 'cursor-list' }
    const last = page[page.length - 1]
    if (found.length > limit || (last && simulation.settings.lastPage === 'last_id')) answer.cursor = last.id
    else if (simulation.settings.lastPage === 'empty') answer.cursor = ''
    return c.json(answer)
}

/** Teams and their members: short lists, paged by the last id too. */
function listing<T extends { id: string }>(c: MiroContext, all: T[], show: (one: T) => unknown): Response {
    const limit = pageSize(c)
    if (typeof limit !== 'number') return fail(c, limit)
    const cursor = c.req.query('cursor')
    const start = cursor ? all.findIndex((one) => BigInt(one.id) > BigInt(/^\d+$/.test(cursor) ? cursor : '0')) : 0
    const page = start < 0 ? [] : all.slice(start, start + limit)
    const more = start >= 0 && start + limit < all.length
    return c.json({
        limit,
        size: page.length,
        data: page.map(show),
        ...(more ? { cursor: page[page.length - 1].id } : {}),
        type: 'cursor-list',
    })
}

function teamMemberAnswer(organization: Organization, member: Member, team: Team): unknown {
    const since = isoInstant(member.licenceAssignedAt ?? organization.population.asOf)
    const by = organization.at(0)?.id ?? member.id
    return {
        id: member.id,
        teamId: team.id,
        role: teamRole(organization, member),
        createdAt: since,
        createdBy: by,
        modifiedAt: since,
        modifiedBy: by,
        type: 'team-member',
    }
}
