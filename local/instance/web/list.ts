// Draws a list: search, filter, breadcrumbs, columns that sort, rows, actions on selected rows, and pages of twenty.
import { actionsAt, offered } from './actions.ts'
import type { UiAction } from './actions.ts'
import { cell, cellClass } from './cells.ts'
import { filterForm, breadcrumbs } from './filter.ts'
import { denied, notFound } from './front.ts'
import type { Visit } from './front.ts'
import { address } from './address.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import type { DrawnList, ListSpec } from './list-spec.ts'
import { choiceMenu, clientScripts, listButton, pageSize, paging, searchForm } from './list-parts.ts'
import { listColumns, listControl } from './list-layout.ts'
import { labelAt, parseQuery, writeQuery } from './list-query.ts'
import type { ListQuery } from './list-query.ts'
import type { GlideRow } from './platform.ts'
import { checkQuery, readWindow } from './rows.ts'
import type { RowWindow } from './rows.ts'
import { drawListActions, listActionScripts, listActionsOf } from './workspace-actions.ts'
import type { ListAction } from './workspace-actions.ts'

export function drawList(visit: Visit, spec: ListSpec): DrawnList {
    const { table, view } = spec
    const definition = visit.kernel.dictionary.table(table)
    if (!definition) throw notFound(`There is no table '${table}' here.`)
    const blank = visit.platform.table(table)
    if (!blank.canRead()) throw denied(`You may not see ${visit.metadata.plural(table)}.`)
    const control = listControl(visit, spec.parent?.table ?? table, spec.parent?.related)
    const columns = (spec.columns ?? listColumns(visit, table, view, spec.parent?.table)).filter((path) => path)
    const query = parseQuery(checkQuery(visit, table, spec.query))
    const ordered = query.order.length
        ? query
        : { ...query, order: [{ field: defaultOrder(visit, table), descending: false }] }
    const encoded = [spec.fixed, writeQuery(ordered)].filter(Boolean).join('^')
    const window = readWindow(visit, table, encoded, spec.first, pageSize)
    const title = spec.title || control.label || visit.metadata.plural(table)
    const actions = listActions(visit, spec, blank)
    const id = `list-${spec.parent ? spec.parent.related.replace(/\W/g, '-') : table}`
    const declared = spec.workspace ? listActionsOf(visit, table) : []
    const drawn = { visit, spec, id, title, columns, query, encoded, window, actions, declared, links: control.links }
    // An own action named New stands in the place of the platform's.
    const hasNew = control.newButton && blank.canCreate() && !declared.some((one) => one.label === 'New')
    const newAddress = hasNew ? (spec.newAddress ?? null) : null
    const filters =
        spec.compact || !control.filters
            ? ''
            : html`${breadcrumbs(visit, spec, query)}${filterForm(visit, spec, query, columns)}`
    const content = html`<section
        class="list"
        id="${id}"
        data-table="${table}"
        data-view="${view}"
        data-query="${encoded}"
    >
        ${listHead(drawn, newAddress)} ${filters} ${listForm(drawn)} ${clientScripts(Object.values(actions).flat())}
        ${listActionScripts(declared)}
    </section>`
    return { content, total: window.total, title }
}

/** What the parts of a list are drawn from. */
interface Drawn {
    visit: Visit
    spec: ListSpec
    id: string
    title: string
    columns: string[]
    query: ListQuery
    /** The whole query, order and fixed conditions included. */
    encoded: string
    window: RowWindow
    actions: ListActions
    /** What a workspace's list offers. */
    declared: ListAction[]
    /** Whether cells may be links. */
    links: boolean
}

interface ListActions {
    banner: UiAction[]
    bottom: UiAction[]
    /** For selected rows. */
    choices: UiAction[]
}

function listActions(visit: Visit, { table, view, workspace, parent }: ListSpec, blank: GlideRow): ListActions {
    // A workspace's lists take declarative actions only.
    if (workspace) return { banner: [], bottom: [], choices: [] }
    const here = (action: UiAction) => offered(visit, action, blank, false, parent !== undefined)
    return {
        banner: actionsAt(visit, table, 'list_banner_button', view).filter(here),
        bottom: actionsAt(visit, table, 'list_button', view).filter(here),
        choices: actionsAt(visit, table, 'list_choice', view),
    }
}

/** Check boxes stand where something is done with what is checked; a banner's button is about the whole list. */
const selectable = ({ actions, declared }: Drawn): boolean =>
    actions.bottom.length + actions.choices.length > 0 || declared.some((one) => one.needsSelection)

function listHead(drawn: Drawn, newAddress: string | null): Html {
    const { visit, spec, id, title, columns, encoded, actions, declared } = drawn
    return html`<div class="list-head">
        ${spec.heading === 'h2' ? html`<h2>${title}</h2>` : html`<h1>${title}</h1>`}
        ${spec.compact ? '' : searchForm(visit, spec, columns)}
        <div class="list-tools">
            <form method="post" action="/list_action.do" class="list-buttons" id="${id}-banner">
                ${hidden(visit, spec, encoded)}${actions.banner.map(listButton)}${drawListActions(declared)}
            </form>
            ${newAddress ? html`<a class="button primary" href="${newAddress}">New</a>` : ''}
        </div>
    </div>`
}

function listForm(drawn: Drawn): Html {
    const { visit, spec, id, title, columns, encoded, window, actions } = drawn
    const all = html`<th class="check">
        <input type="checkbox" class="check-all" aria-label="Select all rows of this page" />
    </th>`
    const none = html`<tr>
        <td class="nothing" colspan="${columns.length + (selectable(drawn) ? 1 : 0)}">No records to display</td>
    </tr>`
    const withheld = html`<p class="withheld-note">
        Number of rows removed from this list by security constraints: ${window.withheld}
    </p>`
    return html`<form method="post" action="/list_action.do" class="list-form">
        ${hidden(visit, spec, encoded)}
        <div class="scroll" tabindex="0" role="region" aria-label="${title}, rows">
            <table class="rows">
                <thead>
                    <tr>
                        ${selectable(drawn) ? all : ''} ${columns.map((path) => columnHead(drawn, path))}
                    </tr>
                </thead>
                <tbody>
                    ${window.rows.length ? window.rows.map((row) => line(drawn, row)) : none}
                </tbody>
            </table>
        </div>
        ${window.withheld ? withheld : ''}
        <div class="list-foot">
            ${choiceMenu(id, actions.choices)}${actions.bottom.map(listButton)}<span class="grow"></span
            >${paging(spec, window.total)}
        </div>
    </form>`
}

/** A heading that sorts by its column, the other way round where it does already. */
function columnHead({ visit, spec, query }: Drawn, path: string): Html {
    const sorts = query.order[0]?.field === path
    const descending = sorts && query.order[0].descending
    const next = { ...query, order: [{ field: path, descending: sorts && !descending }] }
    const link = spec.link({ sysparm_query: writeQuery(next), sysparm_first_row: null })
    return html`<th
        scope="col"
        data-column="${path}"
        aria-sort="${sorts ? (descending ? 'descending' : 'ascending') : 'none'}"
    >
        <a href="${link}">${labelAt(visit, spec.table, path)}</a>
    </th>`
}

function line(drawn: Drawn, row: GlideRow): Html {
    const { visit, spec, columns, links } = drawn
    const sysId = row.getUniqueValue()
    const table = row.getRecordClassName() || spec.table
    const record = spec.record?.(table, sysId) ?? address(`/${table}.do`, { sys_id: sysId, sysparm_view: spec.view })
    const name = row.getDisplayValue() || sysId
    const check = html`<td class="check">
        <input type="checkbox" name="checked" value="${sysId}" aria-label="Select ${name}" />
    </td>`
    const content = (path: string, at: number) =>
        at === 0
            ? html`<a class="record" href="${record}">${cell(visit, row, path, false, spec.workspace)}</a>`
            : cell(visit, row, path, links, spec.workspace)
    return html`<tr>
        ${selectable(drawn) ? check : ''}
        ${columns.map((path, at) => html`<td class="${cellClass(visit, row, path)}">${content(path, at)}</td>`)}
    </tr>`
}

function defaultOrder(visit: Visit, table: string): string {
    const definition = visit.kernel.dictionary.table(table)
    return definition?.columns.has('number') ? 'number' : (definition?.displayColumn ?? 'sys_id')
}

function hidden(visit: Visit, spec: ListSpec, encoded: string): Html {
    return html`<input type="hidden" name="sysparm_ck" value="${visit.visitor.token}" />
        <input type="hidden" name="table" value="${spec.table}" />
        <input type="hidden" name="view" value="${spec.view}" />
        <input type="hidden" name="query" value="${encoded}" />
        <input type="hidden" name="back" value="${visit.here}" />
        ${
            spec.parent
                ? html`<input type="hidden" name="parent_table" value="${spec.parent.table}" />
                      <input type="hidden" name="parent" value="${spec.parent.sysId}" />`
                : ''
        }`
}
