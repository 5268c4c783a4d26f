// Workspaces at /now/<path>: their dashboard, their categories and lists, and records, drawn from the installed sys_ux_ records.
import type { Row } from '../kernel.ts'
import type { Call, Routes } from './app.ts'
import { drawDashboard } from './dashboard.ts'
import { drawForm } from './form.ts'
import { denied, holdsRole, notFound } from './front.ts'
import type { Visit } from './front.ts'
import { address } from './address.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { go } from './app.ts'
import { page } from './layout.ts'
import { drawList } from './list.ts'
import { isTrue } from './platform.ts'
import type { GlideRow } from './platform.ts'
import { firstRow } from './record-routes.ts'
import { recordFor } from './save.ts'
import { drawNewTabMenu } from './workspace-actions.ts'

interface Workspace {
    path: string
    title: string
    row: Row
    categories: { title: string; lists: Row[] }[]
}

export function addWorkspaceRoutes(routes: Routes): void {
    routes.get('/now/:path', ({ context }) => go(context, `/now/${context.req.param('path')}/home`))
    routes.get('/now/:path/home', (call) => {
        const workspace = open(call)
        const { visit } = call
        visit.visitor.lastList = visit.here
        return page(visit, {
            title: workspace.title,
            body: drawDashboard(visit, workspace.row, workspace.title),
            navigator: sideBar(visit, workspace),
            wide: true,
        })
    })
    routes.get('/now/:path/list', (call) => {
        const first = open(call).categories[0]?.lists[0]
        if (!first) throw notFound('This workspace has no lists for you.')
        return go(call.context, `/now/${call.context.req.param('path')}/list/${first.sys_id}`)
    })
    routes.get('/now/:path/list/:list', showList)
    routes.get('/now/:path/record/:table/:sysId', (call) => {
        const { path, table, sysId } = call.context.req.param() as { path: string; table: string; sysId: string }
        const { row, isNew } = recordFor(call.visit, table, sysId, call.query.sysparm_query ?? '')
        return drawRecord(call, path, row, isNew)
    })
}

/** A record's form on the page of a workspace, also where what was typed was refused. */
export function drawRecord(call: Call, path: string, row: GlideRow, isNew: boolean): string {
    const workspace = open(call, path)
    const { visit, query, fields } = call
    const own = `/now/${workspace.path}/record/${row.getTableName()}/${isNew ? '-1' : row.getUniqueValue()}`
    const back = visit.visitor.lastList.startsWith(`/now/${workspace.path}`)
        ? visit.visitor.lastList
        : `/now/${workspace.path}/home`
    const form = drawForm(visit, {
        row,
        view: query.sysparm_view ?? fields.sysparm_view ?? '',
        isNew,
        back,
        post: `/${row.getTableName()}.do`,
        viewLink: (view) => address(own, { sysparm_view: view }),
        workspace: `/now/${workspace.path}`,
    })
    return page(visit, { ...form, navigator: sideBar(visit, workspace) })
}

function open({ visit, context }: Call, path = context.req.param('path') ?? ''): Workspace {
    const row = visit.metadata
        .rows('sys_ux_page_registry', '')
        .find((one) => one.path === path && isTrue(one.active ?? 'true'))
    if (!row) throw notFound('There is no such workspace here.')
    if (!visit.workspaceOpen(path)) throw denied('Your roles do not open this workspace.')
    const config = visit.metadata
        .rows('sys_ux_page_property', `page=${row.sys_id}`)
        .find((property) => property.name === 'listConfigId')?.value
    const byOrder = (a: Row, b: Row) => Number(a.order ?? 0) - Number(b.order ?? 0)
    const categories = [...visit.metadata.rows('sys_ux_list_category', `configuration=${config}`)]
        .filter((category) => isTrue(category.active ?? 'true'))
        .sort(byOrder)
        .map((category) => ({
            title: visit.metadata.said('sys_ux_list_category', category, 'title'),
            lists: [...visit.metadata.rows('sys_ux_list', `category=${category.sys_id}`)]
                .filter((list) => listOpen(visit, list))
                .sort(byOrder),
        }))
        .filter((category) => category.lists.length > 0)
    return { path, title: visit.metadata.said('sys_ux_page_registry', row, 'title') || path, row, categories }
}

/** A list is for those its applicabilities name, and for those who may read its table. */
function listOpen(visit: Visit, list: Row): boolean {
    if (!isTrue(list.active ?? 'true') || !holdsRole(visit, list.roles)) return false
    if (!visit.kernel.dictionary.table(list.table ?? '') || !visit.platform.table(list.table as string).canRead())
        return false
    const links = visit.metadata
        .rows('sys_ux_applicability_m2m_list', `list=${list.sys_id}`)
        .filter((link) => isTrue(link.active ?? 'true'))
    if (links.length === 0) return true
    return links.some((link) => {
        const audience = visit.metadata.rows('sys_ux_applicability', `sys_id=${link.applicability}`)[0]
        if (!audience || !isTrue(audience.active ?? 'true')) return false
        const roles = (audience.roles ?? '')
            .split(',')
            .filter(Boolean)
            .map((role) => visit.metadata.rows('sys_user_role', `sys_id=${role}`)[0]?.name ?? role)
        return holdsRole(visit, [...roles, ...(audience.role_names ?? '').split(',')].filter(Boolean).join(','))
    })
}

function sideBar(visit: Visit, workspace: Workspace): Html {
    const current = (href: string) => (visit.here.split('?')[0] === href ? html`aria-current="page"` : '')
    const home = `/now/${workspace.path}/home`
    return html`<div class="workspace-bar">
        <nav class="navigator workspace" id="navigator" aria-label="${workspace.title}">
            <p class="workspace-title">${workspace.title}</p>
            <ul>
                <li><a href="${home}" ${current(home)}>Home</a></li>
            </ul>
            ${drawNewTabMenu(visit, workspace)}
            ${workspace.categories.map(
                (category) =>
                    html`<details class="menu" open>
                        <summary>${category.title}</summary>
                        <ul>
                            ${category.lists.map((list) => {
                                const href = `/now/${workspace.path}/list/${list.sys_id}`
                                return html`<li>
                                    <a href="${href}" ${current(href)}
                                        >${visit.metadata.said('sys_ux_list', list, 'title')}</a
                                    >
                                </li>`
                            })}
                        </ul>
                    </details>`
            )}
            <ul>
                <li><a href="/">All applications</a></li>
            </ul>
        </nav>
    </div>`
}

function showList(call: Call): string {
    const { visit, context, query } = call
    const workspace = open(call)
    const list = workspace.categories
        .flatMap((category) => category.lists)
        .find((one) => one.sys_id === context.req.param('list'))
    if (!list) throw notFound('This workspace has no such list for you.')
    const path = `/now/${workspace.path}/list/${list.sys_id}`
    const asked = query.sysparm_query ?? list.condition ?? ''
    const drawn = drawList(visit, {
        table: list.table ?? '',
        view: '',
        query: asked.replace(/\^EQ$/, ''),
        fixed: list.fixed_query ?? '',
        first: firstRow(query.sysparm_first_row),
        columns: (list.columns ?? '').split(',').filter(Boolean),
        title: visit.metadata.said('sys_ux_list', list, 'title') || undefined,
        link: (change) =>
            address(path, {
                // An empty filter must be told apart from none, which is the list's own condition.
                sysparm_query: (change.sysparm_query ?? asked) || 'sys_idISNOTEMPTY',
                sysparm_first_row:
                    change.sysparm_first_row === undefined ? query.sysparm_first_row : change.sysparm_first_row,
            }),
        record: (table, sysId) => `/now/${workspace.path}/record/${table}/${sysId}`,
        newAddress: `/now/${workspace.path}/record/${list.table}/-1`,
        workspace: true,
    })
    visit.visitor.lastList = visit.here
    return page(visit, {
        title: drawn.title,
        body: drawn.content,
        navigator: sideBar(visit, workspace),
        wide: true,
        scripts: ['dialogs.js', 'list.js'],
    })
}
