// The consent page of the simulated Miro: choose a team, Install, and be sent back with a code. Works without JavaScript.

import type { Member } from '../members.ts'
import type { MiroApp } from '../oauth.ts'
import type { Simulation } from '../simulation.ts'
import { codeLife } from '../tokens.ts'
import type { App } from '../tokens.ts'
import { escapeHtml, page } from './layout.ts'
import { chosenTeam, teamOptions } from './team-choice.ts'

interface Asked {
    app: App
    redirectUri: string
    state: string
    teamId: string
}

/** Checks the link's parameters as Miro does before it shows anything: a wrong redirect address is never redirected to. */
function readAsked(query: Record<string, string>, simulation: Simulation): Asked | string {
    const app = simulation.tokens.apps.get(query.client_id ?? '')
    if (!app) return 'The client ID in this link is not known. Copy it again from App Credentials of your app.'
    if (query.response_type !== undefined && query.response_type !== 'code') {
        return 'The link must ask for response_type=code.'
    }
    const redirectUri = query.redirect_uri ?? ''
    const allowed = [...app.redirectUris, ...simulation.settings.redirectUris]
    if (!/^https?:\/\/[^/\s]+/.test(redirectUri)) return 'The link names no redirect URI.'
    if (allowed.length > 0 && !allowed.includes(redirectUri)) {
        return `The redirect URI ${redirectUri} is not one of those in the app's settings. It must match exactly.`
    }
    return { app, redirectUri, state: query.state ?? '', teamId: query.team_id ?? '' }
}

export function addConsent(app: MiroApp, simulation: Simulation): void {
    const { tokens, clock } = simulation

    app.get('/oauth/authorize', (c) => {
        const asked = readAsked(c.req.query(), simulation)
        if (typeof asked === 'string') return c.html(page('This app cannot be installed', failure(asked)), 400)
        return c.html(page(`Install ${asked.app.name}`, form(asked)))
    })

    app.post('/oauth/authorize', async (c) => {
        const body = Object.fromEntries(
            Object.entries(await c.req.parseBody()).map(([name, value]) => [name, String(value)])
        )
        const asked = readAsked({ ...c.req.query(), ...body }, simulation)
        if (typeof asked === 'string') return c.html(page('This app cannot be installed', failure(asked)), 400)
        const target = new URL(asked.redirectUri)
        if (asked.state) target.searchParams.set('state', asked.state)
        if (body.decision === 'cancel') {
            target.searchParams.set('error', 'access_denied')
            return c.redirect(target.toString())
        }
        const team = chosenTeam(simulation, asked.teamId)
        if (!team) return c.html(page('Choose a team', failure('This team does not exist.') + form(asked)), 400)
        const { teamId, organization: where } = team
        const isMember = (one: Member) => one.active && one.role === 'organization_internal_user'
        const asMember = where === 'enterprise' && body.account === 'member'
        const member = asMember ? simulation.organization.after(team.userId, 1, isMember)[0] : undefined
        const code = tokens.newCode({
            clientId: asked.app.clientId,
            redirectUri: asked.redirectUri,
            organization: where,
            userId: member?.id ?? team.userId,
            teamId,
            notAdmin: member !== undefined,
            expiresAt: clock.now() + codeLife,
        })
        target.searchParams.set('code', code.code)
        if (simulation.settings.echo) {
            target.searchParams.set('client_id', asked.app.clientId)
            target.searchParams.set('team_id', teamId)
        }
        return c.redirect(target.toString())
    })

    function form({ app: asking, redirectUri, state, teamId }: Asked): string {
        const installed = asking.installedIn.size > 0
        const hidden = { client_id: asking.clientId, redirect_uri: redirectUri, state, response_type: 'code' }
        const fields = Object.entries(hidden).map(
            ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`
        )
        const again = installed
            ? `<div class="notice" role="status"><strong>${escapeHtml(asking.name)} is already installed.</strong>
Another system may use it. Reinstalling gives this system a token of its own.</div>`
            : ''
        return `${again}<form method="post" action="/oauth/authorize" class="card">${fields.join('')}
<p><strong>${escapeHtml(asking.name)}</strong> asks for: ${asking.scopes.map(escapeHtml).join(', ')}.</p>
<label for="team">Team</label><select id="team" name="team_id">${teamOptions(simulation, teamId)}</select>
<fieldset><legend>Signed in as</legend>
<label class="inline"><input type="radio" name="account" value="owner" checked> Company Admin of ${escapeHtml(simulation.organization.name)}</label>
<label class="inline"><input type="radio" name="account" value="member"> A member who is not a Company Admin</label></fieldset>
<div class="actions"><button name="decision" value="install">${installed ? 'Reinstall' : 'Install'}</button>
<button name="decision" value="cancel" class="plain">Cancel</button></div></form>`
    }
}

export function failure(text: string): string {
    return `<div class="notice failure" role="alert">${escapeHtml(text)}</div>`
}
