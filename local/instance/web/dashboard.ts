// A workspace's dashboard as plain figures and bars: single scores and groups, counted under the person's access controls.
import type { Row } from '../kernel.ts'
import type { Visit } from './front.ts'
import { address } from './address.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { columnAt, labelAt } from './list-query.ts'

interface Metric {
    aggregateFunction?: string
    aggregateField?: string
}

interface WidgetProps {
    headerTitle?: string
    dataSources?: { tableOrViewName?: string; filterQuery?: string }[]
    metrics?: Metric[]
    groupBy?: { groupBy?: { groupByField?: string }[]; maxNumberOfGroups?: number }[]
}

export function drawDashboard(visit: Visit, workspace: Row, title: string): Html {
    const { metadata } = visit
    const byPlace = (a: Row, b: Row) => Number(a.y ?? 0) - Number(b.y ?? 0) || Number(a.x ?? 0) - Number(b.x ?? 0)
    const widgetsOf = (canvases: readonly Row[]) => {
        const ids = new Set(canvases.map((row) => row.sys_id))
        return metadata
            .rows('par_dashboard_widget', '')
            .filter((row) => ids.has(row.canvas ?? ''))
            .sort(byPlace)
    }
    const parts = metadata.rows('par_dashboard_visibility', `experience=${workspace.sys_id}`).flatMap((row) => {
        const tabs = [...metadata.rows('par_dashboard_tab', `dashboard=${row.dashboard ?? ''}`)]
        return [
            widgetsOf(
                metadata
                    .rows('par_dashboard_canvas', `dashboard=${row.dashboard ?? ''}`)
                    .filter((canvas) => !canvas.dashboard_tab)
            ),
            ...tabs
                .sort((a, b) => Number(a.order ?? 0) - Number(b.order ?? 0))
                .map((tab) => widgetsOf(metadata.rows('par_dashboard_canvas', `dashboard_tab=${tab.sys_id}`))),
        ]
    })
    const drawn = parts.filter((widgets) => widgets.length > 0)
    // An instance shows one tab at a time; here they stand below each other.
    return html`<section class="dashboard">
        <h1>${title}</h1>
        ${drawn.map((widgets) => html`<div class="widgets">${widgets.map((row) => drawWidget(visit, row))}</div>`)}
        ${drawn.length ? '' : html`<p>This workspace has no dashboard. Its lists are on the left.</p>`}
    </section>`
}

function drawWidget(visit: Visit, row: Row): Html {
    const props = JSON.parse(row.component_props ?? '{}') as WidgetProps
    const source = props.dataSources?.[0]
    const table = source?.tableOrViewName ?? ''
    if (!visit.kernel.dictionary.table(table) || !visit.platform.table(table).canRead()) return html``
    const query = source?.filterQuery ?? ''
    const field = props.groupBy?.[0]?.groupBy?.[0]?.groupByField
    const metric = props.metrics?.[0] ?? {}
    const href = address(`/${table}_list.do`, { sysparm_query: query })
    const title = visit.metadata.message(props.headerTitle ?? '')
    const heading = html`<h2>${title}</h2>`
    if (!field) {
        return html`<article class="widget" style="--share: ${shareOf(row)}">
            ${heading}
            <p class="score"><a href="${href}">${score(visit, table, query, metric)}</a></p>
        </article>`
    }
    const groups = grouped(visit, table, query, field, metric, props.groupBy?.[0]?.maxNumberOfGroups ?? 10)
    const most = Math.max(1, ...groups.map((group) => group.count))
    return html`<article class="widget widget-groups" style="--share: ${shareOf(row)}">
        ${heading}
        <table class="bars">
            <caption class="hidden-label">
                ${title}
            </caption>
            <thead class="hidden-label">
                <tr>
                    <th scope="col">${labelAt(visit, table, field)}</th>
                    <th scope="col">Share</th>
                    <th scope="col">Number</th>
                </tr>
            </thead>
            <tbody>
                ${groups.map((group) => drawBar(visit, { table, query, field, metric, most, group }))}
                ${
                    groups.length
                        ? ''
                        : html`<tr>
                              <td>No data available.</td>
                          </tr>`
                }
            </tbody>
        </table>
    </article>`
}

interface Bar {
    table: string
    query: string
    field: string
    metric: Metric
    /** The largest of the groups: the whole length. */
    most: number
    group: Group
}

/** One group: its bar as long as its amount, and a link to its rows. */
function drawBar(visit: Visit, { table, query, field, metric, most, group }: Bar): Html {
    return html`<tr>
        <th scope="row">${group.label}</th>
        <td>
            <span class="track"
                ><span class="bar" style="width: ${Math.max(1, Math.round((group.count / most) * 100))}%"></span
            ></span>
        </td>
        <td class="amount">
            <a href="${rowsOf(table, query, field, group.value)}">${shownNumber(visit, table, metric, group.count)}</a>
        </td>
    </tr>`
}

/** The list of a bar's rows. */
function rowsOf(table: string, query: string, field: string, value: string): string {
    const own = value === '' ? `${field}ISEMPTY` : `${field}=${value}`
    return address(`/${table}_list.do`, { sysparm_query: [query, own].filter(Boolean).join('^') })
}

interface Group {
    label: string
    value: string
    count: number
}

/** How many of the dashboard's 48 columns a widget takes. */
function shareOf(row: Row): number {
    const width = Number(row.w)
    return width >= 1 && width <= 48 ? Math.round(width) : 12
}

interface Aggregate {
    addEncodedQuery(query: string): void
    addAggregate(name: string, field?: string): void
    groupBy(field: string): void
    query(): void
    next(): boolean
    getAggregate(name: string, field?: string): string
    getValue(field: string): string | null
    getDisplayValue(field: string): string
}

function aggregate(visit: Visit, table: string): Aggregate {
    return visit.kernel.scripts.run('new GlideAggregate(table)', {
        scope: 'global',
        name: 'dashboard',
        bindings: { table },
    }) as Aggregate
}

function score(visit: Visit, table: string, query: string, metric: Metric): string {
    const wanted = metric.aggregateFunction ?? 'COUNT'
    const found = aggregate(visit, table)
    if (query) found.addEncodedQuery(query)
    if (wanted === 'COUNT') found.addAggregate('COUNT')
    else found.addAggregate(wanted, metric.aggregateField)
    found.query()
    const text = found.next() ? found.getAggregate(wanted, wanted === 'COUNT' ? undefined : metric.aggregateField) : '0'
    return shownNumber(visit, table, metric, Number(text || 0))
}

function shownNumber(visit: Visit, table: string, metric: Metric, value: number): string {
    const column = columnAt(visit, table, metric.aggregateField ?? '')?.column
    return value.toLocaleString(
        'en',
        column && /currency|price|decimal/.test(column.type)
            ? { minimumFractionDigits: 2, maximumFractionDigits: 2 }
            : {}
    )
}

function grouped(visit: Visit, table: string, query: string, field: string, metric: Metric, most: number): Group[] {
    const found = aggregate(visit, table)
    if (query) found.addEncodedQuery(query)
    const wanted = metric.aggregateFunction ?? 'COUNT'
    const of = wanted === 'COUNT' ? undefined : metric.aggregateField
    found.addAggregate(wanted, of)
    found.groupBy(field)
    found.query()
    const groups: Group[] = []
    while (found.next())
        groups.push({
            label: found.getDisplayValue(field) || '(empty)',
            value: found.getValue(field) ?? '',
            count: Number(found.getAggregate(wanted, of) || 0),
        })
    return groups.sort((a, b) => b.count - a.count).slice(0, most)
}
