// Lists and forms at their addresses: /<table>_list.do and /<table>.do, with searching, filtering, saving and list actions.
import { go } from './app.ts'
import type { Call, Routes } from './app.ts'
import { filteredQuery, searchedQuery } from './filter.ts'
import { storedCondition } from './filter-values.ts'
import { overridden } from './actions.ts'
import { drawForm } from './form.ts'
import { backFrom, recordAddress } from './record-address.ts'
import { notFound } from './front.ts'
import type { Visit } from './front.ts'
import { address } from './address.ts'
import { html } from './html.ts'
import { page } from './layout.ts'
import { drawList } from './list.ts'
import { runListAction } from './list-actions.ts'
import type { ListSpec } from './list-spec.ts'
import { preview, suggestions } from './references.ts'
import { relatedList, relatedSpec } from './related.ts'
import { recordFor, saveForm } from './save.ts'
import type { GlideRow } from './platform.ts'
import { showUiPage } from './ui-pages.ts'
import { localPath } from './signin.ts'

export function firstRow(text: string | undefined): number {
    const row = Number(text ?? 1)
    return Number.isSafeInteger(row) && row > 0 ? row - 1 : 0
}

export function addRecordRoutes(routes: Routes): void {
    routes.get('/list_search.do', ({ context, query }) => {
        const wanted = searchedQuery(query.query ?? '', query.field ?? '', query.text ?? '')
        return go(context, filled(query.to, wanted))
    })
    routes.get('/list_filter.do', ({ visit, context, query }) => {
        const all = new URL(context.req.url).searchParams
        const typed = all.getAll('field').map((field, at) => ({
            field,
            operator: all.getAll('operator')[at] ?? '',
            value: all.getAll('value')[at] ?? '',
        }))
        const meant = typed.map((condition) => storedCondition(visit, query.table ?? '', condition))
        const wanted = filteredQuery(meant, query.kept ?? '', query.order ?? '')
        return go(context, filled(query.to, wanted))
    })
    routes.get('/related_list.do', showRelatedList)
    routes.post('/list_action.do', runListAction)
    routes.get(
        '/preview.do',
        ({ visit, context, query }) =>
            context.html(preview(visit, query.table ?? '', query.sys_id ?? '').toString()) as Response
    )
    // After the addresses that look like a table's list and are none.
    routes.get('/:page{[a-z0-9_]+_list\\.do}', (call) =>
        showList(call, call.context.req.path.slice(1).replace(/_list\.do$/, ''))
    )
    routes.api('GET', '/reference.do', ({ visit, context, query }) =>
        context.json(suggestions(visit, query.table ?? '', query.field ?? '', query.text ?? ''))
    )
}

/** The form of a record on its workspace's page. */
export type DrawInWorkspace = (call: Call, workspace: string, row: GlideRow, isNew: boolean) => string

/** Forms come last: every other '.do' address is tried first. */
export function addFormRoutes(routes: Routes, drawInWorkspace: DrawInWorkspace): void {
    routes.get('/:page{[a-z0-9_]+\\.do}', (call) => {
        const { visit, context, query } = call
        const shown = showUiPage(call, context.req.path.slice(1))
        if (shown !== null) return shown
        const table = context.req.path.slice(1).replace(/\.do$/, '')
        if (!visit.kernel.dictionary.table(table)) throw notFound('There is no such page here.')
        const { row, isNew } = query.sys_id
            ? recordFor(visit, table, query.sys_id, query.sysparm_query ?? '')
            : firstOf(visit, table, query.sysparm_query ?? '')
        return page(
            visit,
            drawForm(
                visit,
                formSpec(
                    visit,
                    ownClass(visit, row, isNew),
                    isNew,
                    query.sysparm_view ?? '',
                    backFrom(context.req.header('referer'), visit)
                )
            )
        )
    })
    routes.post('/:page{[a-z0-9_]+\\.do}', (call) => {
        const { visit, context, fields } = call
        const table = context.req.path.slice(1).replace(/\.do$/, '')
        const saved = saveForm(visit, table, fields)
        if (saved.kind === 'go') return go(context, saved.to)
        context.status(422)
        const workspace = /^\/now\/([^/]+)$/.exec(localPath(fields.sysparm_workspace))?.[1]
        if (workspace) return drawInWorkspace(call, workspace, saved.row, saved.isNew)
        return page(
            visit,
            drawForm(
                visit,
                formSpec(visit, saved.row, saved.isNew, fields.sysparm_view ?? '', localPath(fields.sysparm_back))
            )
        )
    })
}

/** An extended record is shown with its own table's form. */
function ownClass(visit: Visit, row: GlideRow, isNew: boolean): GlideRow {
    const own = row.getRecordClassName()
    if (isNew || !own || own === row.getTableName()) return row
    return visit.platform.find(own, row.getUniqueValue()) ?? row
}

function firstOf(visit: Visit, table: string, query: string): { row: GlideRow; isNew: boolean } {
    const found = query ? visit.kernel.records.first(table, query) : null
    return recordFor(visit, table, found?.sys_id ?? '-1', '')
}

function formSpec(visit: Visit, row: GlideRow, isNew: boolean, view: string, back: string) {
    const table = row.getTableName()
    const sysId = isNew ? '-1' : row.getUniqueValue()
    return {
        row,
        view,
        isNew,
        back,
        post: `/${table}.do`,
        viewLink: (name: string) => recordAddress(table, sysId, name),
    }
}

function filled(to: string | undefined, query: string): string {
    return localPath(to).replace('%00', encodeURIComponent(query))
}

function showList({ visit, query }: Call, table: string): string {
    const view = query.sysparm_view ?? ''
    const path = `/${table}_list.do`
    const link: ListSpec['link'] = (change) =>
        address(path, {
            sysparm_query: change.sysparm_query ?? query.sysparm_query,
            sysparm_view: view,
            sysparm_first_row:
                change.sysparm_first_row === undefined ? query.sysparm_first_row : change.sysparm_first_row,
        })
    const list = drawList(visit, {
        table,
        view,
        query: query.sysparm_query ?? '',
        first: firstRow(query.sysparm_first_row),
        link,
        newAddress: overridden(visit, table, 'sysverb_new')
            ? null
            : address(`/${table}.do`, { sys_id: '-1', sysparm_view: view }),
    })
    visit.visitor.lastList = visit.here
    return page(visit, { title: list.title, body: list.content, wide: true, scripts: ['dialogs.js', 'list.js'] })
}

/** A related list on a page of its own, where it can be searched, sorted and paged. */
function showRelatedList({ visit, query }: Call): string {
    const { row } = recordFor(visit, query.parent_table ?? '', query.parent ?? '', '')
    const view = query.sysparm_view ?? ''
    const found = relatedList(visit, row, query.related ?? '', view)
    if (!found) throw notFound('This record has no such related list.')
    const asked = { query: query.sysparm_query, first: firstRow(query.sysparm_first_row) }
    const list = drawList(visit, relatedSpec(visit, row, found, view, asked))
    const up = recordAddress(row.getTableName(), row.getUniqueValue())
    const crumbs = html`<p class="up"><a href="${up}">‹ ${row.getDisplayValue()}</a></p>`
    visit.visitor.lastList = visit.here
    return page(visit, {
        title: list.title,
        body: list.content,
        crumbs,
        wide: true,
        scripts: ['dialogs.js', 'list.js'],
    })
}
