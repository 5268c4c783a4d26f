// UI actions: which of them a form or list offers to this person, and running their server side.
import { actionsNamed } from '../actions/find-action.ts'
import { renderProperties } from '../actions/render-properties.ts'
import type { Row } from '../kernel.ts'
import { takeRedirect } from '../runtime/gs-session.ts'
import { holdsRole } from './front.ts'
import type { Visit } from './front.ts'
import { isTrue } from './platform.ts'
import type { GlideRow } from './platform.ts'

export interface UiAction {
    sysId: string
    name: string
    actionName: string
    order: number
    hint: string
    style: string
    client: boolean
    onclick: string
    script: string
    condition: string
    scope: string
    messages: string[]
    row: Row
}

export type Place =
    | 'form_button'
    | 'form_link'
    | 'form_context_menu'
    | 'list_banner_button'
    | 'list_button'
    | 'list_choice'
    | 'list_link'
    | 'form_button_v2'
    | 'form_menu_button_v2'

/** Actions of a table and its ancestors at a place, for the person's roles and the view; conditions are not looked at yet. */
export function actionsAt(visit: Visit, table: string, place: Place, view: string): UiAction[] {
    const found: UiAction[] = []
    const taken = new Set<string>()
    // An action of the table itself overrides an ancestor's of the same action name, even where it is not offered.
    for (const ancestor of [...visit.kernel.dictionary.lineage(table), 'global']) {
        const own = visit.metadata
            .rows('sys_ui_action', `table=${ancestor}`)
            .filter((row) => isTrue(row.active ?? 'true'))
        for (const row of own) {
            if (!isTrue(row[place]) || taken.has(row.action_name ?? '')) continue
            if (rolesAllow(visit, row) && inView(visit, row, view)) found.push(actionOf(visit, row))
        }
        for (const row of own) if (row.action_name) taken.add(row.action_name)
    }
    return found.sort((a, b) => a.order - b.order || a.name.localeCompare(b.name))
}

/**
 * Whether the record page of a workspace draws the action: it needs a form action and a layout item of its own (documented,
 * and measured by public projects); the flags alone show nothing.
 */
export function onRecordPage(visit: Visit, action: UiAction): boolean {
    if (visit.kernel.switches.workspaceButtons === 'flagged') return true
    const on = (row: Row) => isTrue(row.active ?? 'true')
    return visit.metadata
        .rows('sys_ux_form_action', `ui_action=${action.sysId}`)
        .some(
            (form) =>
                on(form) &&
                visit.metadata
                    .rows('sys_ux_form_action_layout_item', `action=${form.sys_id}`)
                    .some((item) => on(item) && item.item_type === 'action')
        )
}

/** One action by sys_id, action name or label, wherever it stands, if the person's roles allow it. */
export function allowedAction(visit: Visit, table: string, wanted: string): UiAction | null {
    const rows = (query: string) => [...visit.metadata.rows('sys_ui_action', query)]
    const named = actionsNamed(rows, visit.kernel.dictionary.lineage(table), wanted)
    const allowed = named.find((row) => rolesAllow(visit, row))
    return allowed ? actionOf(visit, allowed) : null
}

function actionOf(visit: Visit, row: Row): UiAction {
    return {
        sysId: row.sys_id as string,
        name: visit.metadata.said('sys_ui_action', row, 'name'),
        actionName: row.action_name || (row.sys_id as string),
        order: Number(row.order ?? 100),
        hint: visit.metadata.said('sys_ui_action', row, 'hint'),
        style: row.form_style || row.list_style || '',
        client: isTrue(row.client),
        onclick: row.onclick ?? '',
        script: row.script ?? '',
        condition: row.condition ?? '',
        scope: visit.platform.scopeOf(row.sys_scope),
        messages: (row.messages ?? '').split(/\r?\n/).filter(Boolean),
        row,
    }
}

function rolesAllow(visit: Visit, row: Row): boolean {
    const wanted = visit.metadata
        .rows('sys_ui_action_role', `sys_ui_action=${row.sys_id}`)
        .map((link) => roleName(visit, link.sys_user_role ?? ''))
    return wanted.length === 0 || holdsRole(visit, wanted.join(','))
}

function roleName(visit: Visit, role: string): string {
    return visit.metadata.rows('sys_user_role', `sys_id=${role}`)[0]?.name ?? role
}

function inView(visit: Visit, row: Row, view: string): boolean {
    const links = visit.metadata.rows('sys_ui_action_view', `sys_ui_action=${row.sys_id}`)
    const named = (link: Row) => visit.metadata.viewName({ view: link.sys_ui_view })
    const included = links.filter((link) => link.visibility !== 'exclude')
    if (included.length && !included.some((link) => named(link) === view)) return false
    return !links.some((link) => link.visibility === 'exclude' && named(link) === view)
}

/**
 * Whether the action is offered for a record: insert or update mode, then its condition.
 * @param related on a list under a form
 */
export function offered(visit: Visit, action: UiAction, current: GlideRow, isNew: boolean, related = false): boolean {
    if (!isTrue(isNew ? (action.row.show_insert ?? 'true') : (action.row.show_update ?? 'true'))) return false
    return visit.platform.holds(action.condition, action.scope, `condition of UI action ${action.name}`, {
        current,
        RP: renderProperties(related ? { sys_is_related_list: 'true' } : {}),
        ...noParent,
    })
}

const noParent = { parent: null }

export interface Outcome {
    /** Address set by the script, or null. */
    redirect: string | null
}

/** Runs the server side of an action, as the platform does when its button was pressed. The condition was checked before. */
export function runAction(
    visit: Visit,
    action: UiAction,
    current: GlideRow,
    parameters: Record<string, string> = {}
): Outcome {
    let redirect: string | null = null
    const point = (to: unknown) => (redirect = addressOf(to))
    const uri = { getMap: () => parameters, get: (name: string) => parameters[name] ?? null }
    const bindings = {
        current,
        action: {
            setRedirectURL: point,
            setReturnURL: point,
            openGlideRecord: point,
            getGlideURI: () => uri,
            setNoPop: () => undefined,
            setRedirect: point,
        },
        g_request: { getParameter: (name: string) => parameters[name] ?? null },
        request: { getParameter: (name: string) => parameters[name] ?? null },
        RP: renderProperties(parameters),
    }
    takeRedirect(visit.visitor.session)
    visit.kernel.scripts.run(action.script, { scope: action.scope, name: `UI action ${action.name}`, bindings })
    return { redirect: redirectOf(visit) ?? redirect }
}

/** Where scripts of this transaction lead by gs.setRedirect; taken once. */
export function redirectOf(visit: Visit): string | null {
    return addressOf(takeRedirect(visit.visitor.session))
}

function addressOf(to: unknown): string | null {
    const row = to as Partial<GlideRow> | null
    if (row && typeof row.getTableName === 'function' && typeof row.getUniqueValue === 'function') {
        return `/${row.getTableName()}.do?sys_id=${row.getUniqueValue()}`
    }
    const text = String(to ?? '')
    return text ? (/^(https?:|\/)/.test(text) ? text : `/${text}`) : null
}

/** True where the table or an ancestor has an action of its own under a verb's name, offered or not. */
export function overridden(visit: Visit, table: string, verb: string): boolean {
    return visit.kernel.dictionary
        .lineage(table)
        .some((ancestor) =>
            visit.metadata.rows('sys_ui_action', `table=${ancestor}`).some((row) => row.action_name === verb)
        )
}
