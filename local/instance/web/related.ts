// Related lists of a form: by reference field, or by a relationship record whose script refines the query.
import type { Visit } from './front.ts'
import { address } from './address.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { drawList } from './list.ts'
import type { ListSpec } from './list-spec.ts'
import { parseQuery, writeQuery, writeTerms } from './list-query.ts'
import { isTrue } from './platform.ts'
import type { GlideRow } from './platform.ts'

interface Related {
    /** 'table.field' or 'REL:<sys_id>'. */
    key: string
    table: string
    /** Conditions that make it this record's list. */
    fixed: string
    /** How it is sorted until somebody sorts it. */
    order: string
    title: string
    /** Prefill of a new record. */
    prefill: string
}

function relatedLists(visit: Visit, parent: GlideRow, view: string): Related[] {
    const { metadata } = visit
    const table = parent.getTableName()
    for (const wanted of view ? [view, ''] : ['']) {
        for (const ancestor of visit.kernel.dictionary.lineage(table)) {
            const lists = metadata
                .rows('sys_ui_related_list', `name=${ancestor}`)
                .filter((row) => metadata.viewName(row) === wanted)
            const entries = lists
                .flatMap((list) => metadata.rows('sys_ui_related_list_entry', `list_id=${list.sys_id}`))
                .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
            if (entries.length === 0) continue
            return entries
                .map((entry) =>
                    related(visit, parent, entry.related_list ?? '', entry.filter ?? '', entry.order_by ?? '')
                )
                .filter((one): one is Related => one !== null)
        }
    }
    return (platformLists[table] ?? [])
        .map((key) => related(visit, parent, key))
        .filter((one): one is Related => one !== null)
}

/** Related lists the platform's own forms have, which no package brings. */
const platformLists: Record<string, string[]> = {
    sys_alias: ['sys_connection.connection_alias', 'sys_alias.parent'],
}

/** One related list by its key, as the form's layout has it, or whether or not the layout names it. */
export function relatedList(visit: Visit, parent: GlideRow, key: string, view: string): Related | null {
    return relatedLists(visit, parent, view).find((one) => one.key === key) ?? related(visit, parent, key)
}

function related(visit: Visit, parent: GlideRow, key: string, filter = '', order = ''): Related | null {
    const found = key.startsWith('REL:') ? byRelationship(visit, parent, key) : byReference(visit, parent, key)
    if (!found) return null
    const own = order ? `ORDERBY${order}` : ''
    const query = parseQuery([found.conditions, filter, own].filter(Boolean).join('^'))
    return {
        key,
        table: found.table,
        fixed: writeTerms(query.terms),
        order: writeQuery({ ...query, terms: [] }),
        title: found.title,
        prefill: found.prefill,
    }
}

interface Found {
    table: string
    conditions: string
    title: string
    prefill: string
}

function byRelationship(visit: Visit, parent: GlideRow, key: string): Found | null {
    const relationship = visit.metadata.rows('sys_relationship', `sys_id=${key.slice(4)}`)[0]
    const table = relationship?.basic_query_from ?? ''
    if (!relationship || !visit.kernel.dictionary.table(table)) return null
    const current = visit.platform.table(table)
    if (relationship.reference_field && isTrue(relationship.simple_reference)) {
        current.addQuery(relationship.reference_field, parent.getUniqueValue())
    }
    if (relationship.query_with) {
        visit.kernel.scripts.run(relationship.query_with, {
            scope: visit.platform.scopeOf(relationship.sys_scope),
            name: `relationship ${relationship.name}`,
            bindings: { current, parent },
        })
    }
    const title = visit.metadata.said('sys_relationship', relationship, 'name') || visit.metadata.plural(table)
    return { table, conditions: current.getEncodedQuery(), title, prefill: '' }
}

function byReference(visit: Visit, parent: GlideRow, key: string): Found | null {
    const at = key.indexOf('.')
    const table = key.slice(0, at)
    const field = key.slice(at + 1)
    if (!visit.kernel.dictionary.column(table, field)) return null
    const conditions = `${field}=${parent.getUniqueValue()}`
    return { table, conditions, title: visit.metadata.plural(table), prefill: conditions }
}

/** What a related list shows, on the form and on a page of its own: the same rows in the same order. */
export function relatedSpec(
    visit: Visit,
    parent: GlideRow,
    list: Related,
    view: string,
    asked: { query?: string; first?: number } = {}
): ListSpec {
    const { first = 0, query } = asked
    const to = { parent_table: parent.getTableName(), parent: parent.getUniqueValue(), related: list.key }
    return {
        table: list.table,
        view: '',
        query: query ?? list.order,
        fixed: list.fixed,
        first,
        title: list.title,
        parent: { table: to.parent_table, sysId: to.parent, related: list.key },
        newAddress: address(`/${list.table}.do`, { sys_id: '-1', sysparm_query: list.prefill }),
        link: (change) =>
            address('/related_list.do', {
                ...to,
                sysparm_view: view,
                sysparm_query: change.sysparm_query ?? query,
                sysparm_first_row: change.sysparm_first_row === undefined ? first + 1 : change.sysparm_first_row,
            }),
    }
}

/** The related lists of a record, and the bar of their tabs; without JavaScript the lists stand below each other. */
export interface DrawnRelated {
    tabs: Html
    panels: Html
}

/** @param details what a workspace's record page shows the form under: a tab of its own before those of the lists */
export function drawRelatedLists(visit: Visit, parent: GlideRow, view: string, details = ''): DrawnRelated {
    const lists = relatedLists(visit, parent, view).filter((one) => visit.platform.table(one.table).canRead())
    if (!lists.length && !details) return { tabs: html``, panels: html`` }
    const drawn = lists.map((one) => {
        const spec: ListSpec = { ...relatedSpec(visit, parent, one, view), heading: 'h2', compact: true }
        return { one, ...drawList(visit, spec) }
    })
    const tab = (id: string, panel: string, key: string, selected: boolean, label: Html | string) =>
        html`<button
            type="button"
            role="tab"
            id="${id}"
            aria-controls="${panel}"
            aria-selected="${selected ? 'true' : 'false'}"
            data-related="${key}"
        >
            ${label}
        </button>`
    const tabs = html`<div class="tabs" role="tablist" aria-label="${details ? 'Record' : 'Related lists'}" hidden>
        ${details ? tab('tab-details', 'record-details', 'details', true, details) : ''}
        ${drawn.map(({ one, total, title }, at) =>
            tab(
                `tab-${at}`,
                `related-${at}`,
                one.key,
                at === 0 && !details,
                html`${title} <span class="count">(${total.toLocaleString('en')})</span>`
            )
        )}
    </div>`
    const panels = html`${drawn.map(
        ({ one, content }, at) =>
            html`<div
                class="tab-panel"
                role="tabpanel"
                id="related-${at}"
                aria-labelledby="tab-${at}"
                data-related="${one.key}"
            >
                ${content}
            </div>`
    )}`
    return { tabs, panels }
}
