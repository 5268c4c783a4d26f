// The navigator: application menus and modules the person's roles open, plus the stand-in's own places.
import type { Row } from '../kernel.ts'
import { isTrue } from './platform.ts'
import { holdsRole } from './front.ts'
import type { Visit } from './front.ts'
import { address } from './address.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'

interface Entry {
    title: string
    href: string | null
    hint: string
}

interface Menu {
    title: string
    entries: Entry[]
}

/** Menus in the order of their records; a menu without anything to open is left out. */
export function menusOf(visit: Visit): Menu[] {
    const menus = new Map<string, Menu>()
    const byOrder = (a: Row, b: Row) =>
        Number(a.order ?? 0) - Number(b.order ?? 0) || (a.title ?? '').localeCompare(b.title ?? '')
    const applications = [...visit.metadata.rows('sys_app_application', '')].sort(byOrder)
    const modules = [...visit.metadata.rows('sys_app_module', '')].sort(byOrder)
    for (const application of applications) {
        if (!isTrue(application.active ?? 'true')) continue
        const open = holdsRole(visit, application.roles)
        const entries = modules
            .filter((module) => module.application === application.sys_id && isTrue(module.active ?? 'true'))
            .filter((module) => (open || isTrue(module.override_menu_roles)) && holdsRole(visit, module.roles))
            .map((module): Entry => ({
                title: visit.metadata.said('sys_app_module', module, 'title'),
                href: linkOf(module),
                hint: visit.metadata.said('sys_app_module', module, 'hint'),
            }))
        if (!entries.some((entry) => entry.href)) continue
        const menu = { title: visit.metadata.said('sys_app_application', application, 'title'), entries }
        menus.set(application.sys_id as string, menu)
    }
    return [...menus.values(), ...connectionsMenu(visit), ...workspacesMenu(visit), standIn(visit)]
}

function linkOf(module: Row): string | null {
    const table = module.name ?? ''
    const view = module.view_name
    switch (module.link_type) {
        case 'SEPARATOR':
            return null
        case 'NEW':
            return address(`/${table}.do`, { sys_id: '-1', sysparm_view: view, sysparm_query: module.filter })
        case 'DETAIL':
            return address(`/${table}.do`, { sysparm_query: module.filter, sysparm_view: view })
        case 'DIRECT':
        case 'URL':
        case 'HTML': {
            const target = module.query ?? ''
            return /^(https?:)?\/\//.test(target) ? null : `/${target.replace(/^\//, '')}`
        }
        default:
            return address(`/${table}_list.do`, { sysparm_query: module.filter, sysparm_view: view })
    }
}

function workspacesMenu(visit: Visit): Menu[] {
    const entries = visit.metadata
        .rows('sys_ux_page_registry', '')
        .filter((page) => isTrue(page.active ?? 'true') && page.path && visit.workspaceOpen(page.path))
        .map((page): Entry => ({
            title: visit.metadata.said('sys_ux_page_registry', page, 'title') || (page.path ?? ''),
            href: `/now/${page.path}/home`,
            hint: 'Workspace',
        }))
    return entries.length ? [{ title: 'Workspaces', entries }] : []
}

const list = (title: string, table: string, query: string, hint: string): Entry => ({
    title,
    href: address(`/${table}_list.do`, { sysparm_query: query }),
    hint,
})

/** The platform's own menu of this name, for the roles that read aliases. */
function connectionsMenu(visit: Visit): Menu[] {
    if (!holdsRole(visit, 'admin,connection_admin,credential_admin')) return []
    const entries = [
        list('Connection & Credential Aliases', 'sys_alias', 'ORDERBYname', ''),
        list('Connections', 'sys_connection', 'ORDERBYname', ''),
        list('Credentials', 'discovery_credentials', 'ORDERBYname', ''),
    ]
    return [{ title: 'Connections & Credentials', entries: known(visit, entries) }]
}

/** Those of a table the instance has. */
function known(visit: Visit, entries: Entry[]): Entry[] {
    return entries.filter((entry) => {
        const table = /^\/(\w+)_list\.do/.exec(entry.href ?? '')?.[1]
        return !table || visit.kernel.dictionary.table(table) !== undefined
    })
}

/** What an instance keeps elsewhere and a stand-in wants at hand. Access controls decide what the lists show. */
function standIn(visit: Visit): Menu {
    const entries: Entry[] = [{ title: 'My e-mails', href: '/mailbox.do', hint: 'What the instance sent to you' }]
    if (holdsRole(visit, 'admin'))
        entries.push({ title: 'Outbox', href: '/outbox.do', hint: 'Every e-mail the instance sent' })
    if (holdsRole(visit, 'admin')) {
        entries.push(
            list('Outbound HTTP Requests', 'sys_outbound_http_log', 'ORDERBYDESCsys_created_on', ''),
            list('System Log', 'syslog', 'ORDERBYDESCsys_created_on', ''),
            list('Scheduled Jobs', 'sysauto_script', 'ORDERBYname', ''),
            list('Flow Executions', 'sys_flow_context', 'ORDERBYDESCsys_created_on', ''),
            list('Users', 'sys_user', 'ORDERBYname', '')
        )
    }
    return { title: 'System', entries: known(visit, entries) }
}

export function navigator(visit: Visit): Html {
    const path = visit.here.split('?')[0]
    const current = (href: string | null) => href !== null && (href === visit.here || href.split('?')[0] === path)
    return html`<nav class="navigator" id="navigator" aria-label="Navigator">
        <div class="navigator-filter">
            <label class="hidden-label" for="navigator-filter">Filter navigator</label>
            <input type="search" id="navigator-filter" placeholder="Filter navigator" autocomplete="off" />
        </div>
        ${menusOf(visit).map(
            (menu) =>
                html`<details class="menu" open>
                    <summary>${menu.title}</summary>
                    <ul>
                        ${menu.entries.map((entry) =>
                            entry.href === null
                                ? html`<li class="separator">${entry.title}</li>`
                                : html`<li>
                                      <a
                                          href="${entry.href}"
                                          title="${entry.hint}"
                                          ${current(entry.href) ? html`aria-current="page"` : ''}
                                          >${entry.title}</a
                                      >
                                  </li>`
                        )}
                    </ul>
                </details>`
        )}
        <p class="navigator-none" hidden>Nothing matches.</p>
    </nav>`
}
