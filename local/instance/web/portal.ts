// Service Portal as far as widgets of packages need it: a page at /sp?id=…, and what its widgets ask their server scripts.
import type { Row } from '../kernel.ts'
import { notImplemented } from '../runtime/failure.ts'
import { guardObject } from '../runtime/unknown.ts'
import type { Call, Routes } from './app.ts'
import { denied, holdsRole, notFound } from './front.ts'
import type { Visit } from './front.ts'
import { html, jsonFor, raw } from './html.ts'
import { plainPage } from './layout.ts'
import type { ShownWidget } from './page-state.ts'
import { isTrue } from './platform.ts'

export function addPortalRoutes(routes: Routes): void {
    // Every instance comes with the portal 'sp'.
    routes.get('/sp', showPortalPage)
    // The address is assumed; the input of c.server.get arrives as the script's `input`, its `data` goes back (documented).
    routes.api('POST', '/api/now/sp/widget/:id', ({ visit, context, query, body }) => {
        const widget = visit.kernel.records.get('sp_widget', context.req.param('id') ?? '')
        if (!widget || !open(visit, widget)) throw denied('You may not see this widget.')
        const data = runServerScript(visit, widget, query, JSON.parse(body || '{}'))
        return context.json({ result: { data } }) as Response
    })
}

/** Rows of a table that a package may not have brought. */
const rowsOf = (visit: Visit, table: string, query: string): Row[] =>
    visit.kernel.dictionary.table(table) ? [...visit.metadata.rows(table, query)].sort(byOrder) : []

const byOrder = (a: Row, b: Row) => Number(a.order ?? 0) - Number(b.order ?? 0)

/** A page or widget without roles is for everybody who is signed in (documented). */
const open = (visit: Visit, row: Row) => holdsRole(visit, row.roles)

function showPortalPage({ visit, query }: Call): string {
    const page = rowsOf(visit, 'sp_page', `id=${(query.id ?? '').replace(/\^/g, '^^')}`)[0]
    if (!page || !query.id) throw notFound('There is no such page in this portal.')
    if (!open(visit, page)) throw denied('You may not see this page.')
    const widgets = instancesOf(visit, page)
        .map((instance) => visit.kernel.records.get('sp_widget', instance.sp_widget ?? ''))
        .filter((widget): widget is Row => widget !== null && open(visit, widget))
    const shown = widgets.map((widget): ShownWidget => ({
        id: widget.sys_id ?? '',
        template: widget.template ?? '',
        script: widget.client_script ?? '',
        controllerAs: widget.controller_as || 'c',
        data: runServerScript(visit, widget, query, undefined),
    }))
    return plainPage(
        visit,
        visit.metadata.said('sp_page', page, 'title'),
        html`<style>
                ${raw(widgets.map((widget) => (widget.css ?? '').replace(/<\/style/gi, '')).join('\n'))}
            </style>
            <main id="main" class="portal" tabindex="-1"></main>
            <script type="application/json" id="portal-widgets">
                ${jsonFor(shown)}
            </script>
            <script src="/assets/portal.js" defer></script>`
    )
}

function instancesOf(visit: Visit, page: Row): Row[] {
    const containers = rowsOf(visit, 'sp_container', `sp_page=${page.sys_id}`)
    const rows = containers.flatMap((container) => rowsOf(visit, 'sp_row', `sp_container=${container.sys_id}`))
    const columns = rows.flatMap((row) => rowsOf(visit, 'sp_column', `sp_row=${row.sys_id}`))
    return columns
        .flatMap((column) => rowsOf(visit, 'sp_instance', `sp_column=${column.sys_id}`))
        .filter((instance) => isTrue(instance.active ?? 'true'))
}

/** @param input what c.server.get sent; undefined when the page is opened */
function runServerScript(visit: Visit, widget: Row, query: Record<string, string>, input: unknown): unknown {
    // A new widget comes with a link function that does nothing.
    if (/\{\s*\S[\s\S]*\}\s*$/.test(widget.link ?? '')) throw notImplemented('link function of a widget')
    const name = `widget ${widget.name}`
    const scope = visit.platform.scopeOf(widget.sys_scope)
    const data = visit.kernel.scripts.run('({})', { scope, name })
    const $sp = guardObject({ getParameter: (parameter: string) => query[parameter] ?? null }, '$sp')
    visit.kernel.scripts.run(widget.script ?? '', { scope, name, bindings: { data, input, options: {}, $sp } })
    return JSON.parse(JSON.stringify(data)) as unknown
}
