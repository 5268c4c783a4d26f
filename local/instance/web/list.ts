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
import { isTrue } from './platform.ts'
import { checkQuery, readWindow } from './rows.ts'

export function drawList(visit: Visit, spec: ListSpec): DrawnList {
    const { table, view } = spec
    const definition = visit.kernel.dictionary.table(table)
    if (!definition) throw notFound(`There is no table '${table}' here.`)
    const blank = visit.platform.table(table)
    if (!blank.canRead()) throw denied(`You may not see ${visit.metadata.plural(table)}.`)
    const control = listControl(visit, spec.parent?.table ?? table, spec.parent?.related)
    const columns = (spec.columns ?? listColumns(visit, table, view, spec.parent?.table)).filter((path) => path)
    const parsed = parseQuery(checkQuery(visit, table, spec.query))
    const ordered = parsed.order.length
        ? parsed
        : { ...parsed, order: [{ field: defaultOrder(visit, table), descending: false }] }
    const encoded = [spec.fixed, writeQuery(ordered)].filter(Boolean).join('^')
    const window = readWindow(visit, table, encoded, spec.first, pageSize)
    const title = spec.title || control.label || visit.metadata.plural(table)
    const record =
        spec.record ?? ((of: string, sysId: string) => address(`/${of}.do`, { sys_id: sysId, sysparm_view: view }))
    const fits = (action: UiAction) =>
        !spec.workspace || !action.client || isTrue(action.row.format_for_configurable_workspace)
    const banner = actionsAt(visit, table, 'list_banner_button', view).filter(
        (action) => fits(action) && offered(visit, action, blank, false)
    )
    const bottom = actionsAt(visit, table, 'list_button', view).filter((action) => offered(visit, action, blank, false))
    const choices = actionsAt(visit, table, 'list_choice', view)
    const selectable = choices.length > 0 || banner.length > 0 || bottom.length > 0
    const newAddress = control.newButton && blank.canCreate() ? (spec.newAddress ?? null) : null
    const id = `list-${spec.parent ? spec.parent.related.replace(/\W/g, '-') : table}`

    const heads = columns.map((path) => {
        const at = parsed.order.findIndex((one) => one.field === path)
        const descending = at === 0 && parsed.order[0].descending
        const next = { ...parsed, order: [{ field: path, descending: at === 0 && !descending }] }
        const sort = at === 0 ? (descending ? 'descending' : 'ascending') : 'none'
        return html`<th scope="col" aria-sort="${sort}">
            <a href="${spec.link({ sysparm_query: writeQuery(next), sysparm_first_row: null })}"
                >${labelAt(visit, table, path)}</a
            >
        </th>`
    })
    const lines = window.rows.map((row) => {
        const sysId = row.getUniqueValue()
        const name = row.getDisplayValue() || sysId
        return html`<tr>
            ${
                selectable
                    ? html`<td class="check">
                          <input type="checkbox" name="checked" value="${sysId}" aria-label="Select ${name}" />
                      </td>`
                    : ''
            }
            ${columns.map((path, at) =>
                at === 0
                    ? html`<td class="${cellClass(visit, row, path)}">
                          <a class="record" href="${record(row.getRecordClassName() || table, sysId)}"
                              >${cell(visit, row, path, false)}</a
                          >
                      </td>`
                    : html`<td class="${cellClass(visit, row, path)}">${cell(visit, row, path, control.links)}</td>`
            )}
        </tr>`
    })
    const content = html`<section
        class="list"
        id="${id}"
        data-table="${table}"
        data-view="${view}"
        data-query="${encoded}"
    >
        <div class="list-head">
            ${spec.heading === 'h2' ? html`<h2>${title}</h2>` : html`<h1>${title}</h1>`}
            ${spec.compact ? '' : searchForm(visit, spec, columns)}
            <div class="list-tools">
                <form method="post" action="/list_action.do" class="list-buttons" id="${id}-banner">
                    ${hidden(visit, spec, encoded)}${banner.map(listButton)}
                </form>
                ${newAddress ? html`<a class="button primary" href="${newAddress}">New</a>` : ''}
            </div>
        </div>
        ${spec.compact || !control.filters ? '' : html`${breadcrumbs(visit, spec, parsed)}${filterForm(visit, spec, parsed, columns)}`}
        <form method="post" action="/list_action.do" class="list-form">
            ${hidden(visit, spec, encoded)}
            <div class="scroll" tabindex="0" role="region" aria-label="${title}, rows">
                <table class="rows">
                    <thead>
                        <tr>
                            ${
                                selectable
                                    ? html`<th class="check">
                                          <input
                                              type="checkbox"
                                              class="check-all"
                                              aria-label="Select all rows of this page"
                                          />
                                      </th>`
                                    : ''
                            }
                            ${heads}
                        </tr>
                    </thead>
                    <tbody>
                        ${lines}
                        ${
                            lines.length
                                ? ''
                                : html`<tr>
                                      <td class="nothing" colspan="${columns.length + (selectable ? 1 : 0)}">
                                          No records to display
                                      </td>
                                  </tr>`
                        }
                    </tbody>
                </table>
            </div>
            ${
                window.withheld
                    ? html`<p class="withheld-note">
                          Number of rows removed from this list by security constraints: ${window.withheld}
                      </p>`
                    : ''
            }
            <div class="list-foot">
                ${choiceMenu(id, choices)}${bottom.map(listButton)}<span class="grow"></span
                >${paging(spec, window.total)}
            </div>
        </form>
        ${clientScripts([...banner, ...bottom, ...choices])}
    </section>`
    return { content, total: window.total, title }
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
