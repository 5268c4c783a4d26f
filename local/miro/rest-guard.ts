// Who may make a REST call of the simulated Miro: token, budget, scope, organization, plan, role.

import type { Context } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { refused, restFailures } from './answers.ts'
import type { RestError } from './answers.ts'
import { restWindow, limitHeaders } from './limits.ts'
import type { Level } from './limits.ts'
import { callerOf } from './oauth.ts'
import type { Organization } from './organization.ts'
import type { Simulation } from './simulation.ts'
import type { Grant } from './tokens.ts'

export type MiroContext = Context<{ Bindings: HttpBindings }>

export function fail(c: MiroContext, error: RestError): Response {
    return c.json(error, error.status as 400)
}

type Work = (c: MiroContext, organization: Organization) => Response

/** Makes a handler that lets through who may, in Miro's order of refusals; `:org` in the path names the organization. */
export function restGuard(simulation: Simulation) {
    const { settings } = simulation
    return (level: Level, scope: string, work: Work) =>
        (c: MiroContext): Response => {
            const caller = callerOf(c, simulation)
            if (!caller.grant) {
                return fail(c, caller.state === 'expired' ? restFailures.expired() : restFailures.noToken())
            }
            const { userId, clientId } = caller.grant
            const now = simulation.clock.now()
            const key = `${userId}:${clientId}`
            const verdict = simulation.limits.take(key, level, settings.restCredits, restWindow, now)
            for (const [name, value] of Object.entries(limitHeaders(verdict, now, settings))) c.header(name, value)
            if (!verdict.allowed) {
                simulation.books.rateLimited++
                return fail(c, restFailures.tooMany())
            }
            const answer = admit(simulation, caller.grant, c.req.param('org'), scope)
            return 'status' in answer ? fail(c, answer) : work(c, answer)
        }
}

/** Without an organization in the path the token's own is meant. */
function admit(
    simulation: Simulation,
    grant: Grant,
    asked: string | undefined,
    scope: string
): Organization | RestError {
    const { refusal } = simulation.settings
    const organization = grant.organization === 'developer' ? simulation.developer : simulation.organization
    const orgId = asked ?? organization.id
    if (!/^\d{1,19}$/.test(orgId)) return restFailures.malformed('org_id', 'must be a number')
    if (!grant.scopes.includes(scope)) return refused(refusal, `Required scope: ${scope}`, [scope])
    if (orgId !== organization.id) return restFailures.notFound('Organization')
    if (organization.plan !== 'company') {
        return refused(refusal, 'This API is available for organizations on the Enterprise plan only.', [scope])
    }
    const user = organization.byId(grant.userId)
    const admin = user?.role === 'organization_internal_admin' && user.active
    // An organization without members has nobody to ask for a role; its token still works.
    if (grant.notAdmin || (!admin && organization.end() > 0)) {
        return refused(refusal, 'You need the Company Admin role to call this API.', [scope])
    }
    return organization
}
