// UI pages at their addresses: Jelly inside our frame, direct pages as they are, and their processing scripts.
import { processPage } from '../actions/page.ts'
import type { Row } from '../kernel.ts'
import { go } from './app.ts'
import type { Call, Routes } from './app.ts'
import { denied, notFound } from './front.ts'
import type { Visit } from './front.ts'
import { html, jsonFor, raw } from './html.ts'
import type { Html } from './html.ts'
import { renderJelly } from './jelly.ts'
import { document, page, plainPage } from './layout.ts'
import { isTrue } from './platform.ts'
import { filledPage } from './ux-assets.ts'
import { pageOpen } from './workspace-access.ts'

/** Registered before forms: an address that is no UI page falls through to them. */
export function addUiPageRoutes(routes: Routes): void {
    routes.post('/ui_page_process.do', (call) => process(call, call.fields.sys_id ?? '', call.fields.name ?? ''))
}

/** The UI page of an address, or null where there is none. @throws Refusal where the person may not open it */
export function showUiPage({ visit, context, query }: Call, endpoint: string): string | Response | null {
    const row = pageRow(visit, endpoint)
    if (!row) return null
    admit(visit, row, endpoint)
    if (isTrue(row.direct)) return directPage(visit, row)
    const body = content(visit, row, query)
    if (context.req.header('x-fragment')) return context.html(body.toString()) as Response
    const heading = /<h1[^>]*>([^<]*)<\/h1>/.exec(body.toString())?.[1]
    const title = heading === undefined ? (row.name ?? 'Page') : raw(heading.trim())
    // In a frame of a dialog a page stands without the frame around pages.
    if (visit.framed) {
        return document(
            title,
            html`<main class="ui-page framed">${body}</main>`,
            [],
            visit.visitor.session.language
        ).toString()
    }
    // A page with a main of its own is for people who come from an e-mail: it stands alone under the header.
    if (/<main\b/.test(body.toString())) return plainPage(visit, title, body)
    return page(visit, {
        title,
        body: html`<article class="ui-page">${body}</article>`,
        scripts: ['dialogs.js'],
    })
}

function pageRow(visit: Visit, endpoint: string): Row | null {
    const name = endpoint.replace(/\.do$/, '')
    return (
        visit.metadata.rows('sys_ui_page', `endpoint=${endpoint}`)[0] ??
        visit.metadata.rows('sys_ui_page', '').find((row) => row.name === name || qualified(visit, row) === name) ??
        null
    )
}

function qualified(visit: Visit, row: Row): string {
    return `${visit.platform.scopeOf(row.sys_scope)}_${row.name}`
}

function admit(visit: Visit, row: Row, endpoint: string): void {
    const names = [
        endpoint.replace(/\.do$/, ''),
        row.name ?? '',
        qualified(visit, row),
        (row.endpoint ?? '').replace(/\.do$/, ''),
    ]
    if (!pageOpen(visit, names)) throw denied('You may not open this page.')
}

function content(visit: Visit, row: Row, query: Record<string, string>): Html {
    const scope = visit.platform.scopeOf(row.sys_scope)
    const name = `UI page ${row.name}`
    const parameters = {
        getParameterValue: (key: string) => query[key] ?? null,
        getWindowProperties: () => ({ get: (key: string) => query[key] ?? null }),
    }
    const base = { RP: parameters, request: { getParameter: (key: string) => query[key] ?? null }, ...sysparms(query) }
    const body = renderJelly(row.html ?? '', {
        variables: {},
        evaluate: (expression, variables) =>
            visit.kernel.scripts.run(`(${expression}\n)`, {
                scope,
                name,
                bindings: { ...base, ...variables, jelly: { ...sysparms(query), ...variables } },
            }),
        execute: (script, names, variables) =>
            visit.kernel.scripts.run(`${script}\n;var __declared = {${names.join(', ')}};`, {
                scope,
                name,
                bindings: { ...base, ...variables, jelly: { ...sysparms(query), ...variables } },
                answer: '__declared',
            }) as Record<string, unknown>,
        formAddress: '/ui_page_process.do',
        formFields: html`<input type="hidden" name="sysparm_ck" value="${visit.visitor.token}" />
            <input type="hidden" name="sys_id" value="${row.sys_id}" />`,
    })
    const script = row.client_script
        ? html`<script>
              ${raw(row.client_script.replace(/<\/script/gi, '<\\/script'))}
          </script>`
        : ''
    return html`${body}${script}`
}

function sysparms(query: Record<string, string>): Record<string, string> {
    return Object.fromEntries(Object.entries(query).filter(([name]) => /^sysparm_\w+$/.test(name)))
}

/** A page with its own document; it is told who is there and the token its calls must carry. */
function directPage(visit: Visit, row: Row): string {
    const { session, token } = visit.visitor
    const globals = html`<script>
        window.g_ck = ${jsonFor(token)}
        window.NOW = {
            user: ${jsonFor({ userID: session.userId, name: session.userName, language: session.language })},
            language: ${jsonFor(session.language || 'en')},
        }
    </script>`.toString()
    const source = filledPage(visit, row.html ?? '')
    const placed = source.replace(
        /<sdk:now-ux-globals>\s*<\/sdk:now-ux-globals>|<sdk:now-ux-globals\s*\/>/,
        () => globals
    )
    return placed === source ? source.replace(/<head([^>]*)>/i, (tag) => tag + globals) : placed
}

function process({ visit, context, fields }: Call, sysId: string, name: string): Response {
    const row = visit.metadata
        .rows('sys_ui_page', '')
        .find((one) => one.sys_id === sysId || (name !== '' && one.name === name))
    if (!row) throw notFound('There is no such page.')
    admit(visit, row, row.endpoint ?? '')
    const { redirect } = processPage(visit.kernel, visit.visitor.session, row.endpoint ?? row.name ?? '', fields)
    return go(context, redirect ?? '/')
}
