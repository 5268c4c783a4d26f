// Which columns a list shows, from the installed layouts of the table or the nearest ancestor that has one.
import type { Row } from '../kernel.ts'
import type { Visit } from './front.ts'
import { isTrue } from './platform.ts'
import { columnAt } from './list-query.ts'

/** @param parent the form's table where the list is a related one; its own layout wins, then the table's. */
export function listColumns(
    visit: Pick<Visit, 'kernel' | 'metadata'>,
    table: string,
    view: string,
    parent = '',
    relationship = ''
): string[] {
    const { metadata } = visit
    for (const wantedView of view ? [view, ''] : ['']) {
        for (const wantedParent of parent ? [parent, ''] : ['']) {
            for (const ancestor of visit.kernel.dictionary.lineage(table)) {
                const lists = metadata
                    .rows('sys_ui_list', `name=${ancestor}`)
                    .filter(
                        (row) =>
                            metadata.viewName(row) === wantedView && (row.parent ?? '') === wantedParent && !row.element
                    )
                const list =
                    lists.find((row) => (row.relationship ?? '') === relationship) ??
                    lists.find((row) => !row.relationship)
                if (!list) continue
                const columns = elementsOf(visit, list).filter((path) => columnAt(visit, table, path))
                if (columns.length) return columns
            }
        }
    }
    return fallbackColumns(visit, table)
}

function elementsOf({ metadata }: Pick<Visit, 'metadata'>, list: Row): string[] {
    return [...metadata.rows('sys_ui_list_element', `list_id=${list.sys_id}`)]
        .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
        .map((row) => row.element ?? '')
}

/** Columns the platform's own lists have, which no package brings. */
const platformColumns: Record<string, string[]> = {
    sys_outbound_http_log: ['sys_created_on', 'method', 'url', 'response_status', 'response_time', 'error'],
    syslog: ['sys_created_on', 'level', 'source', 'message'],
    sys_user: ['name', 'user_name', 'email', 'title', 'manager', 'active'],
    sys_alias: ['id', 'type', 'connection_type', 'parent', 'configuration_template'],
    sys_connection: ['name', 'connection_alias', 'credential', 'active', 'sys_updated_on'],
}

/** Without any layout: what names the record, then its first plain columns. */
function fallbackColumns({ kernel }: Pick<Visit, 'kernel'>, table: string): string[] {
    const definition = kernel.dictionary.table(table)
    if (!definition) return []
    if (platformColumns[table]) return platformColumns[table].filter((name) => definition.columns.has(name))
    const hidden = /^(password|password2|script|script_plain|xml|html|json|journal)/
    const plain = [...definition.columns.values()].filter(
        (column) => !column.name.startsWith('sys_') && !hidden.test(column.type) && column.maxLength <= 1000
    )
    const names = [definition.displayColumn, ...plain.map((column) => column.name)]
    return [...new Set([...names.slice(0, 7), 'sys_created_on'])]
}

export interface ListControl {
    newButton: boolean
    filters: boolean
    links: boolean
    omitIfEmpty: boolean
    label: string
}

/** What a list control record leaves of the list's furniture. @param related 'table.field' or 'REL:…' on a form of `table` */
export function listControl(visit: Visit, table: string, related = '', parent: unknown = null): ListControl {
    const row = visit.metadata
        .rows('sys_ui_list_control', `name=${table}`)
        .find((candidate) => (candidate.related_list ?? '') === related)
    const hides = (flag: string, condition: string, roles: string): boolean => {
        if (!row) return false
        if (isTrue(row[flag])) return true
        const wanted = (row[roles] ?? '').split(',').filter(Boolean)
        const held = visit.visitor.session.roles
        if (wanted.length && !held.has('admin') && !wanted.some((role) => held.has(role.trim()))) return true
        if (!row[condition]?.trim()) return false
        return Boolean(
            visit.kernel.scripts.run(`var answer;\n${row[condition]}`, {
                scope: visit.platform.scopeOf(row.sys_scope),
                name: `list control of ${table}`,
                bindings: { parent },
                answer: 'answer',
            })
        )
    }
    return {
        newButton: !hides('omit_new_button', 'new_condition', 'new_roles'),
        filters: !hides('omit_filters', 'filter_condition', 'filter_roles'),
        links: !hides('omit_links', 'link_condition', 'link_roles'),
        omitIfEmpty: hides('omit_if_empty', 'empty_condition', 'no_roles'),
        label: row ? visit.metadata.said('sys_ui_list_control', row, 'label') : '',
    }
}
