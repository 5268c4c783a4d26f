// 'Your apps' of the simulated Miro: create an app, its credentials, redirect URIs, permissions, and install it for a token.

import type { MiroApp } from '../oauth.ts'
import type { Simulation } from '../simulation.ts'
import type { App } from '../tokens.ts'
import { failure } from './consent.ts'
import { escapeHtml, page } from './layout.ts'
import { chosenTeam, teamOptions } from './team-choice.ts'

const appsPath = '/app/settings/user-profile/apps'

/** Scopes offered under Permissions; the first is all that the download needs. */
const scopes: [string, string][] = [
    ['organizations:read', 'Read information about the organization and its members (Enterprise)'],
    ['organizations:teams:read', 'Read teams and their members (Enterprise)'],
    ['organizations:teams:write', 'Create and change teams (Enterprise)'],
    ['auditlogs:read', 'Read audit logs (Enterprise)'],
    ['boards:read', 'Read boards'],
    ['boards:write', 'Create and change boards'],
    ['identity:read', 'Read who the user is'],
]

export function addAppPages(server: MiroApp, simulation: Simulation): void {
    const { tokens } = simulation
    const addressOf = (app: App) => `${appsPath}/${app.clientId}`

    server.get('/', (c) => c.redirect(appsPath))
    server.get(appsPath, (c) => c.html(page('Your apps', overview())))
    server.post(appsPath, async (c) => {
        const body = await c.req.parseBody()
        const name = String(body.name ?? '').trim()
        if (name === '' || name.length > 60) {
            const problem = failure('Give the app a name of 1 to 60 characters.')
            return c.html(page('Your apps', problem + overview()), 400)
        }
        const expiring = body.expiring === 'on'
        const app = tokens.addApp({ name, team: String(body.team_id ?? ''), scopes: [], expiring })
        return c.redirect(addressOf(app), 303)
    })
    server.get(`${appsPath}/:id`, (c) => {
        const app = tokens.apps.get(c.req.param('id'))
        if (!app) return c.html(page('App not found', failure('There is no such app.')), 404)
        return c.html(page(app.name, details(app)))
    })
    server.post(`${appsPath}/:id/redirect-uris`, async (c) => {
        const app = tokens.apps.get(c.req.param('id'))
        if (!app) return c.html(page('App not found', failure('There is no such app.')), 404)
        const body = await c.req.parseBody()
        if (typeof body.remove === 'string') {
            app.redirectUris = app.redirectUris.filter((uri) => uri !== body.remove)
            return c.redirect(addressOf(app), 303)
        }
        const uri = String(body.redirect_uri ?? '').trim()
        if (!/^https?:\/\/[^/\s]+/.test(uri)) {
            const problem = failure(
                'A redirect URI is a complete address that begins with https:// (or http:// for tests).'
            )
            return c.html(page(app.name, problem + details(app)), 400)
        }
        if (!app.redirectUris.includes(uri)) app.redirectUris.push(uri)
        return c.redirect(addressOf(app), 303)
    })
    server.post(`${appsPath}/:id/permissions`, async (c) => {
        const app = tokens.apps.get(c.req.param('id'))
        if (!app) return c.html(page('App not found', failure('There is no such app.')), 404)
        const body = await c.req.parseBody({ all: true })
        keepTicked(app, body.scope)
        return c.redirect(addressOf(app), 303)
    })
    server.post(`${appsPath}/:id/install`, async (c) => {
        const app = tokens.apps.get(c.req.param('id'))
        if (!app) return c.html(page('App not found', failure('There is no such app.')), 404)
        const body = await c.req.parseBody({ all: true })
        // The button saves what is ticked: nobody should be given a token without the scope they see ticked.
        if (body.permissions === 'shown') keepTicked(app, body.scope)
        const team = chosenTeam(simulation, String(body.team_id ?? ''))
        if (!team) return c.html(page(app.name, failure('This team does not exist.') + details(app)), 400)
        const { teamId, organization, userId } = team
        const wanted = { clientId: app.clientId, organization, userId, teamId, scopes: [...app.scopes] }
        const grant = tokens.issue(wanted, { now: simulation.clock.now(), expiring: app.expiring })
        app.installedIn.add(teamId)
        const rows = [['Access token', grant.accessToken]]
        if (grant.refreshToken) rows.push(['Refresh token', grant.refreshToken])
        const list = rows
            .map(([name, value]) => `<dt>${name}</dt><dd class="secret">${escapeHtml(value)}</dd>`)
            .join('')
        const back = `<p><a href="${addressOf(app)}">Back to ${escapeHtml(app.name)}</a></p>`
        const text = `<p>The app is installed on ${escapeHtml(team.label)}. Copy what you need now.</p>`
        return c.html(page('App installed', `<section aria-label="Tokens">${text}<dl>${list}</dl></section>${back}`))
    })

    function keepTicked(app: App, given: unknown): void {
        const ticked = [given ?? []].flat().map(String)
        app.scopes = scopes.map(([name]) => name).filter((name) => ticked.includes(name))
    }

    function overview(): string {
        const list = [...tokens.apps.values()]
            .map((app) => `<li><a href="${addressOf(app)}">${escapeHtml(app.name)}</a></li>`)
            .join('')
        return `<section aria-labelledby="apps"><h2 id="apps">Apps</h2>
${list ? `<ul>${list}</ul>` : '<p>There are no apps yet.</p>'}</section>
<section aria-labelledby="create"><h2 id="create">Create new app</h2><form method="post" action="${appsPath}">
<label for="name">App name</label><input type="text" id="name" name="name" required maxlength="60">
<label for="team">Team</label><select id="team" name="team_id">${teamOptions(simulation, '')}</select>
<label class="inline"><input type="checkbox" name="expiring" checked> Expire user authorization token
(cannot be changed later)</label>
<div class="actions"><button>Create app</button></div></form></section>`
    }

    function details(app: App): string {
        const address = addressOf(app)
        const uris = app.redirectUris
            .map(
                (uri) => `<li><code>${escapeHtml(uri)}</code> <button class="plain" name="remove"
value="${escapeHtml(uri)}" aria-label="Remove ${escapeHtml(uri)}">Remove</button></li>`
            )
            .join('')
        const boxes = scopes
            .map(([name, what]) => {
                const checked = app.scopes.includes(name) ? ' checked' : ''
                return `<label class="inline"><input type="checkbox" name="scope" value="${name}"${checked}>
<span><code>${name}</code> ${what}</span></label>`
            })
            .join('')
        const again =
            app.installedIn.size > 0 ? '<p>This app is installed. Installing again gives a new token.</p>' : ''
        return `<p><a href="${appsPath}">All apps</a></p>
<section aria-labelledby="credentials"><h2 id="credentials">App Credentials</h2>
<dl><dt>Client ID</dt><dd class="secret">${app.clientId}</dd>
<dt>Client secret</dt><dd class="secret">${escapeHtml(app.clientSecret)}</dd></dl></section>
<section aria-labelledby="redirect"><h2 id="redirect">Redirect URI for OAuth2.0</h2>
${uris ? `<form method="post" action="${address}/redirect-uris"><ul>${uris}</ul></form>` : '<p>None yet.</p>'}
<form method="post" action="${address}/redirect-uris"><label for="uri">Redirect URI</label>
<input type="url" id="uri" name="redirect_uri" required placeholder="https://instance.example/oauth_redirect.do">
<div class="actions"><button>Add</button></div></form></section>
<section aria-labelledby="permissions"><h2 id="permissions">Permissions</h2>
<form method="post" action="${address}/permissions" id="app"><input type="hidden" name="permissions" value="shown"><fieldset><legend>OAuth scopes</legend>${boxes}</fieldset>
<div class="actions"><button>Save permissions</button></div></form></section>
<section aria-labelledby="install"><h2 id="install">Install</h2>${again}
<label for="team">Team</label>
<select id="team" name="team_id" form="app">${teamOptions(simulation, app.team)}</select>
<div class="actions"><button form="app" formaction="${address}/install">Install app and get OAuth token</button></div></section>`
    }
}
