// 'Company settings' of the simulated Miro: Enterprise integrations with the SCIM switch and token, and the member list.

import type { MiroApp } from '../oauth.ts'
import type { Member } from '../members.ts'
import { userTypes } from '../answers.ts'
import { isGuest } from '../organization.ts'
import type { Simulation } from '../simulation.ts'
import { escapeHtml, page } from './layout.ts'

const integrationsPath = '/app/settings/company/integrations'
const membersPath = '/app/settings/company/members'
const rowsAPage = 50

const roleLabels: Record<string, string> = {
    organization_internal_admin: 'Company Admin',
    organization_internal_user: 'Member',
    organization_external_user: 'Guest',
    organization_team_guest_user: 'Team guest',
}

export function addCompanyPages(server: MiroApp, simulation: Simulation): void {
    const { organization, settings, tokens } = simulation

    server.get(integrationsPath, (c) => c.html(page('Enterprise integrations', integrations(''))))
    server.post(integrationsPath, async (c) => {
        const body = await c.req.parseBody()
        let notice = 'Saved.'
        if (body.action === 'generate') {
            tokens.rotateScimToken()
            notice =
                'A new API Token was generated. The old one no longer works: enter the new one wherever it is used.'
        } else {
            settings.ssoEnabled = body.sso === 'on'
            settings.emailInvites = body.invite === 'on'
            settings.scimEnabled = settings.ssoEnabled && body.scim === 'on'
            if (body.scim === 'on' && !settings.ssoEnabled) notice = 'SCIM needs SSO/SAML. Switch that on first.'
        }
        return c.html(page('Enterprise integrations', integrations(notice)))
    })
    server.get(membersPath, (c) => c.html(page('Members', members(c.req.query()))))
    server.post(`${membersPath}/:id`, async (c) => {
        const body = await c.req.parseBody()
        const member = organization.byId(c.req.param('id'))
        if (member) simulation.setActive(member, body.active === 'true')
        const back = new URLSearchParams({ q: member?.email ?? '' })
        return c.redirect(`${membersPath}?${back}`, 303)
    })

    function integrations(notice: string): string {
        const box = (name: string, on: boolean, label: string) =>
            `<label class="inline"><input type="checkbox" name="${name}"${on ? ' checked' : ''}> ${label}</label>`
        const said = notice === '' ? '' : `<div class="notice" role="status">${escapeHtml(notice)}</div>`
        const token = settings.scimEnabled
            ? `<dl><dt>Base URL</dt><dd class="secret">https://miro.com/api/v1/scim</dd>
<dt>API Token</dt><dd class="secret">${escapeHtml(tokens.scimToken())}</dd></dl>
<form method="post" action="${integrationsPath}"><button name="action" value="generate" class="plain">Generate new token</button></form>`
            : '<p>Switch on SCIM provisioning to see the API Token.</p>'
        return `${said}<section aria-labelledby="who"><h2 id="who">Organization</h2>
<dl><dt>Name</dt><dd>${escapeHtml(organization.name)}</dd><dt>Organization ID</dt><dd class="secret">${organization.id}</dd>
<dt>Full licenses</dt><dd>${simulation.seatsInUse()} used of ${organization.fullLicensesPurchased()} purchased</dd></dl></section>
<section aria-labelledby="switches"><h2 id="switches">Sign-on and provisioning</h2>
<form method="post" action="${integrationsPath}">${box('sso', settings.ssoEnabled, 'SSO/SAML')}
${box('scim', settings.scimEnabled, 'SCIM provisioning')}
${box('invite', settings.emailInvites, 'Send an email invite to new members provisioned by SCIM')}
<div class="actions"><button name="action" value="save">Save</button></div></form></section>
<section aria-labelledby="token"><h2 id="token">SCIM</h2>${token}</section>`
    }

    function members({ q = '', state = '', after = '' }: Record<string, string>): string {
        const wanted = q.trim().toLowerCase()
        const single = wanted.includes('@') ? organization.byEmail(wanted) : null
        const fits = (member: Member) =>
            (state === '' || (state === 'active') === member.active) &&
            (wanted === '' || `${member.email} ${member.displayName}`.toLowerCase().includes(wanted))
        const start = /^\d{1,19}$/.test(after) ? after : null
        const found = single ? [single] : organization.after(start, rowsAPage + 1, fits)
        const shown = found.slice(0, rowsAPage)
        const last = shown[shown.length - 1]
        const next =
            last && found.length > rowsAPage
                ? `<p><a href="${membersPath}?${escapeHtml(String(new URLSearchParams({ q, state, after: last.id })))}">Next ${rowsAPage}</a></p>`
                : ''
        const options = [
            ['', 'All'],
            ['active', 'Active'],
            ['inactive', 'Deactivated'],
        ].map(([value, label]) => `<option value="${value}"${value === state ? ' selected' : ''}>${label}</option>`)
        return `<form method="get" action="${membersPath}" class="card" role="search">
<label for="q">Name or e-mail</label><input type="search" id="q" name="q" value="${escapeHtml(q)}">
<label for="state">State</label><select id="state" name="state">${options.join('')}</select>
<div class="actions"><button>Search</button></div></form>
<div class="scroll card" tabindex="0" role="region" aria-label="Members"><table>
<thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>${shown.map(row).join('')}</tbody></table></div>
${shown.length === 0 ? '<p role="status">Nobody was found.</p>' : ''}${next}`
    }

    const columns = ['Name', 'E-mail', 'Role', 'License', 'Last activity', 'State', 'Change']

    function row(member: Member): string {
        const active = simulation.restActive(member)
        const last =
            member.lastActivityAt === null ? 'never' : new Date(member.lastActivityAt).toISOString().slice(0, 10)
        const cells = [
            member.displayName,
            member.email,
            roleLabels[member.role] ?? 'Unknown',
            userTypes[member.licence] ?? member.licence,
            last,
            active ? 'Active' : 'Deactivated',
        ].map((text, n) => `<td${n === 1 ? ' class="wide"' : ''}>${escapeHtml(text)}</td>`)
        const label = `${active ? 'Deactivate' : 'Reactivate'} ${escapeHtml(member.displayName)}`
        const button = isGuest(member.role)
            ? ''
            : `<form method="post" action="${membersPath}/${member.id}"><button class="plain" name="active"
value="${!active}" aria-label="${label}">${active ? 'Deactivate' : 'Reactivate'}</button></form>`
        return `<tr>${cells.join('')}<td>${button}</td></tr>`
    }
}
