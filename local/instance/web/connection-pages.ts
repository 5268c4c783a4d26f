// The dialog 'Create Connection and Credential' of an alias, and the way to the vendor's consent page and back.
//
// The platform opens the consent page in a window of its own; here it takes the same window and leads back to where it began,
// except from a frame (a dialog of a workspace), where it takes a window of its own, too.
import { dialogOf } from '../connections/create.ts'
import { openAliases } from '../connections/alias.ts'
import { go } from './app.ts'
import type { Call, Routes } from './app.ts'
import { denied, holdsRole, notFound, Refusal } from './front.ts'
import type { Visit } from './front.ts'
import { address } from './address.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { document, page } from './layout.ts'
import type { GlideRow } from './platform.ts'
import { backFrom, recordAddress } from './record-address.ts'
import { localPath } from './signin.ts'

/** Documented: HTTP connections need connection_admin. */
const connectionRoles = 'admin,connection_admin'

export function addConnectionRoutes(routes: Routes): void {
    routes.get('/create_connection.do', ({ visit, context, query }) => {
        const dialog = dialogHtml(visit, query.alias ?? '', localPath(query.back), {}, '')
        if (context.req.header('x-fragment')) return context.html(dialog.toString()) as Response
        return page(visit, { title: 'Create Connection and Credential', body: dialog })
    })
    routes.post('/create_connection.do', createFromDialog)
    routes.get('/oauth_initiator.do', ({ visit, context, query }) => {
        needConnectionRole(visit)
        const back = query.popup ? doneAddress : localPath(query.back ?? backFrom(context.req.header('referer'), visit))
        waiting.set(visit.visitor, back)
        const target = consentAddress(visit, query.oauth_requestor ?? '')
        return context.redirect(target, 302)
    })
    routes.get('/oauth_redirect.do', finishConsent)
    routes.get(doneAddress, () => document('OAuth token', closing).toString())
}

/** Where a consent that had a window of its own ends: what opened it is shown anew, with the message, and the window closes. */
const doneAddress = '/connection_done.do'
const closing = html`<main>
    <p>The window can be closed.</p>
    <script>
        window.opener && window.opener.location.reload()
        window.close()
    </script>
</main>`

const waiting = new WeakMap<object, string>()

function needConnectionRole(visit: Visit): void {
    if (!holdsRole(visit, connectionRoles)) throw denied('Connections and credentials need the role connection_admin.')
}

/** Links a stand-in must add to forms, where the platform has UI actions of its own. */
export function connectionLinks(visit: Visit, row: GlideRow): Html[] {
    if (!holdsRole(visit, connectionRoles)) return []
    const sysId = row.getUniqueValue()
    const back = recordAddress(row.getTableName(), sysId)
    const hasTemplates = visit.kernel.dictionary.table('sys_alias_templates') !== undefined
    if (hasTemplates && row.getTableName() === 'sys_alias' && row.getValue('configuration_template')) {
        return [
            html`<a href="${address('/create_connection.do', { alias: sysId, back })}" data-dialog
                >Create New Connection &amp; Credential</a
            >`,
        ]
    }
    if (row.getTableName() === 'oauth_2_0_credentials') {
        return [
            html`<a href="${initiator(sysId, row.getValue('oauth_entity_profile') ?? '', back)}" data-consent
                >Get OAuth Token</a
            >`,
        ]
    }
    return []
}

function initiator(credential: string, profile: string, back: string): string {
    return address('/oauth_initiator.do', {
        oauth_requestor_context: 'oauth_2_0_credentials',
        oauth_requestor: credential,
        oauth_provider_profile: profile,
        response_type: 'code',
        back,
    })
}

/** The two headings under which the platform's dialog puts its fields. */
function groupOf(name: string): string {
    return name.startsWith('credential') ? 'Credential Information' : 'Connection Information'
}

function dialogHtml(visit: Visit, alias: string, back: string, values: Record<string, string>, problem: string): Html {
    needConnectionRole(visit)
    if (!visit.platform.find('sys_alias', alias)?.canRead())
        throw notFound('This alias does not exist, or you may not see it.')
    let dialog
    try {
        dialog = dialogOf(visit.kernel, openAliases(visit.kernel), alias)
    } catch (error) {
        throw new Refusal(409, (error as Error).message)
    }
    return html`<form
        method="post"
        action="/create_connection.do"
        class="dialog-form"
        aria-labelledby="dialog-title"
        ${/OAuth/.test(dialog.button) ? html`data-consent` : ''}
    >
        <h1 id="dialog-title">${dialog.title}</h1>
        ${problem ? html`<p class="message message-error" role="alert">${problem}</p>` : ''}
        <input type="hidden" name="sysparm_ck" value="${visit.visitor.token}" />
        <input type="hidden" name="alias" value="${alias}" />
        <input type="hidden" name="back" value="${back}" />
        ${dialog.fields.map((field, at) => {
            const id = `dialog-${field.name}`
            const group = groupOf(field.name)
            const heading = at === 0 || groupOf(dialog.fields[at - 1].name) !== group
            return html`${heading ? html`<h2 class="dialog-group">${group}</h2>` : ''}
                <div class="field">
                    <label class="label ${field.mandatory ? 'mandatory' : ''}" for="${id}">${field.label}</label>
                    <div class="control">
                        <input
                            type="${field.type === 'password' ? 'password' : 'text'}"
                            id="${id}"
                            name="value.${field.name}"
                            value="${field.type === 'password' ? '' : (values[field.name] ?? field.defaultValue)}"
                            ${field.mandatory ? html`required aria-required="true"` : ''}
                            ${field.hint ? html`aria-describedby="${id}-hint"` : ''}
                            autocomplete="${field.type === 'password' ? 'new-password' : 'off'}"
                        />
                        ${field.hint ? html`<p class="hint" id="${id}-hint">${field.hint}</p>` : ''}
                    </div>
                </div>`
        })}
        <div class="dialog-buttons">
            <a class="button" href="${back}" data-dialog-close>Cancel</a>
            <button class="button primary">${dialog.button}</button>
        </div>
    </form>`
}

function createFromDialog({ visit, context, fields }: Call): string | Response {
    needConnectionRole(visit)
    const alias = fields.alias ?? ''
    const back = localPath(fields.back)
    const values = Object.fromEntries(
        Object.entries(fields).flatMap(([name, value]) => (name.startsWith('value.') ? [[name.slice(6), value]] : []))
    )
    let created: Record<string, string>
    try {
        created = visit.instance
            .actAs(visit.visitor.session.userId, { interactive: true })
            .createConnection(alias, values)
    } catch (error) {
        context.status(422)
        const body = dialogHtml(visit, alias, back, values, (error as Error).message)
        return page(visit, { title: 'Create Connection and Credential', body })
    }
    // Where the alias was opened from, such as the profile whose connection this is.
    const from = fields.framed ? back : (aliasOpenedFrom(visit, alias) ?? back)
    if (created.initiator) {
        const then = fields.framed ? '&popup=1' : `&back=${encodeURIComponent(from)}`
        return go(context, `/${created.initiator.replace(/^\//, '')}${then}`)
    }
    visit.visitor.session.messages.push({ kind: 'info', text: 'The connection and its credential were created.' })
    return go(context, from)
}

function aliasOpenedFrom(visit: Visit, alias: string): string | null {
    const probe = Object.create(visit, { here: { value: recordAddress('sys_alias', alias) } }) as Visit
    const from = backFrom(undefined, probe)
    return from === visit.visitor.lastList ? null : from
}

/** The vendor's address; a host that is routed to a stand-in is opened there, as an outbound proxy would do for requests. */
function consentAddress(visit: Visit, credential: string): string {
    let asked: URL
    try {
        asked = new URL(
            visit.instance.actAs(visit.visitor.session.userId, { interactive: true }).oauthInitiate(credential)
        )
    } catch (error) {
        throw new Refusal(
            409,
            (error as Error).message,
            'Create the connection first: open the alias and choose Create New Connection & Credential.'
        )
    }
    const route = visit.kernel.network.routes.get(asked.origin)
    return route ? new URL(asked.pathname + asked.search, route).toString() : asked.toString()
}

function finishConsent({ visit, context }: Call): string | Response {
    const back = waiting.get(visit.visitor) ?? '/'
    waiting.delete(visit.visitor)
    try {
        const url = new URL(context.req.url)
        visit.instance
            .actAs(visit.visitor.session.userId, { interactive: true })
            .oauthRedirect(url.pathname + url.search)
    } catch (error) {
        context.status(409)
        const body = html`<section class="refusal">
            <h1>The OAuth token was not granted</h1>
            <p>${(error as Error).message}</p>
            <p>
                Nothing was changed. Choose 'Get OAuth Token' on the credential to try again, with the account and team
                the set-up page names.
            </p>
            <p><a class="button primary" href="${back}">Go back</a></p>
        </section>`
        return page(visit, { title: 'The OAuth token was not granted', body })
    }
    visit.visitor.session.messages.push({ kind: 'info', text: 'OAuth token flow completed successfully.' })
    return go(context, back)
}
