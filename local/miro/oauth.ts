// The OAuth end-points of the simulated Miro: token, token context, revoke. The consent page is pages/consent.ts.

import type { Context, Hono } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { restError } from './answers.ts'
import type { Simulation } from './simulation.ts'
import { teamById } from './teams.ts'
import type { Grant } from './tokens.ts'

export type MiroApp = Hono<{ Bindings: HttpBindings }>
type MiroContext = Context<{ Bindings: HttpBindings }>

export function addOAuth(app: MiroApp, simulation: Simulation): void {
    app.post('/v1/oauth/token', async (c) => tokenAnswer(c, simulation))
    app.get('/v1/oauth-token', (c) => contextAnswer(c, simulation))
    app.post('/v1/oauth/revoke', (c) => {
        const grant = simulation.tokens.byAccess(c.req.query('access_token') ?? '')
        if (!grant || grant.revoked) return c.json(restError(400, 'invalidParameters', 'Invalid token provided'), 400)
        grant.revoked = true
        return c.body(null, 204)
    })
    app.post('/v2/oauth/revoke', async (c) => {
        const body = (await c.req.json().catch(() => ({}))) as Record<string, unknown>
        const missing = ['accessToken', 'clientId', 'clientSecret'].filter((name) => typeof body[name] !== 'string')
        if (missing.length) return c.json(restError(400, 'invalidParameters', `Missing: ${missing.join(', ')}`), 400)
        const grant = simulation.tokens.byAccess(body.accessToken as string)
        const owner = simulation.tokens.apps.get(body.clientId as string)
        const known = grant && !grant.revoked && grant.clientId === body.clientId
        if (!known || owner?.clientSecret !== body.clientSecret) {
            return c.json(restError(404, 'notFound', 'Failed to revoke token'), 404)
        }
        grant.revoked = true
        return c.body(null, 204)
    })
}

/** Parameters may come in the query, in the form body, or some in each; both are documented by Miro. */
async function parameters(c: MiroContext): Promise<Record<string, string>> {
    const type = c.req.header('content-type') ?? ''
    const found: Record<string, string> = { ...c.req.query() }
    const text = await c.req.text()
    if (type.includes('json')) {
        try {
            Object.assign(found, JSON.parse(text))
        } catch {
            return found
        }
    } else new URLSearchParams(text).forEach((value, name) => (found[name] = value))
    return found
}

async function tokenAnswer(c: MiroContext, simulation: Simulation): Promise<Response> {
    const { tokens, clock, settings } = simulation
    const asked = await parameters(c)
    const now = clock.now()
    const fail = (message: string, rfcCode: string) =>
        settings.oauthErrors === 'miro'
            ? c.json(restError(401, 'oauthError', message), 401)
            : c.json({ error: rfcCode, error_description: message }, rfcCode === 'invalid_client' ? 401 : 400)
    const app = tokens.apps.get(asked.client_id ?? '')
    if (!app || app.clientSecret !== asked.client_secret) return fail('Invalid client credentials', 'invalid_client')

    if (asked.grant_type === 'authorization_code') {
        const code = tokens.codes.get(asked.code ?? '')
        const usable = code && !code.used && code.clientId === app.clientId && now <= code.expiresAt
        if (!usable) return fail('Invalid authorization code', 'invalid_grant')
        if (asked.redirect_uri !== code.redirectUri) return fail('Redirect URI mismatch.', 'invalid_grant')
        code.used = true
        app.installedIn.add(code.teamId)
        const { organization, userId, teamId, notAdmin } = code
        const wanted = { clientId: app.clientId, organization, userId, teamId, notAdmin, scopes: app.scopes }
        return grantAnswer(c, simulation, tokens.issue(wanted, { now, expiring: app.expiring }))
    }
    if (asked.grant_type === 'refresh_token') {
        const old = tokens.byRefresh(asked.refresh_token ?? '')
        const usable =
            old &&
            !old.revoked &&
            old.clientId === app.clientId &&
            old.refreshExpiresAt !== null &&
            now <= old.refreshExpiresAt
        if (!usable) return fail('Invalid refresh token', 'invalid_grant')
        // Rotation: the old pair dies at the moment the new one is born.
        old.revoked = true
        const { clientId, organization, userId, teamId, scopes, notAdmin } = old
        const wanted = { clientId, organization, userId, teamId, scopes, notAdmin }
        return grantAnswer(c, simulation, tokens.issue(wanted, { now, expiring: true }))
    }
    return fail('Unsupported grant type', 'unsupported_grant_type')
}

function grantAnswer(c: MiroContext, { settings }: Simulation, grant: Grant): Response {
    const fields: Record<string, unknown> = { user_id: grant.userId, scope: grant.scopes.join(' ') }
    if (grant.refreshToken !== null) fields.expires_in = 3599
    fields.team_id = grant.teamId
    fields.access_token = grant.accessToken
    if (grant.refreshToken !== null) fields.refresh_token = grant.refreshToken
    fields.token_type = 'bearer'
    let text = JSON.stringify(fields)
    if (settings.numericTeamId) text = text.replace(/"team_id":"(\d+)"/, '"team_id":$1')
    return c.body(text, 200, { 'Content-Type': 'application/json' })
}

export interface Caller {
    grant: Grant | null
    state: 'ok' | 'missing' | 'expired' | 'invalid'
}

/** Who calls: a bearer header, or (as Miro allows) the access_token query parameter. */
export function callerOf(c: MiroContext, simulation: Simulation): Caller {
    const header = /^Bearer\s+(.+)$/i.exec(c.req.header('authorization') ?? '')
    const token = header ? header[1].trim() : c.req.query('access_token')
    if (!token) return { grant: null, state: 'missing' }
    const grant = simulation.tokens.byAccess(token)
    if (!grant || grant.revoked) return { grant: null, state: 'invalid' }
    if (grant.expiresAt !== null && simulation.clock.now() >= grant.expiresAt) return { grant: null, state: 'expired' }
    return { grant, state: 'ok' }
}

function contextAnswer(c: MiroContext, simulation: Simulation): Response {
    const { grant } = callerOf(c, simulation)
    if (!grant) {
        const status = simulation.settings.deadTokenContext
        const code = status === 400 ? 'invalidParameters' : 'tokenNotProvided'
        return c.json(restError(status, code, 'Invalid token provided'), status)
    }
    const organization = grant.organization === 'developer' ? simulation.developer : simulation.organization
    const member = organization.byId(grant.userId)
    const user = { type: 'user', id: grant.userId, name: member?.displayName ?? 'Ada Admin' }
    const team = grant.organization === 'enterprise' ? teamById(organization, grant.teamId) : null
    return c.json({
        type: 'oAuthToken',
        ...(simulation.settings.tokenOrganization
            ? { organization: { type: 'organization', id: organization.id, name: organization.name } }
            : {}),
        team: { type: 'team', id: grant.teamId, name: team?.name ?? 'Dev team' },
        createdBy: user,
        user,
        scopes: grant.scopes,
    })
}
