// Related lists of a form: by reference field, or by a relationship record whose script refines the query.
import type { Visit } from './front.ts'
import { address } from './address.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { drawList } from './list.ts'
import type { ListSpec } from './list-spec.ts'
import { isTrue } from './platform.ts'
import type { GlideRow } from './platform.ts'

interface Related {
    /** 'table.field' or 'REL:<sys_id>'. */
    key: string
    table: string
    fixed: string
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

/** One related list by its key, whether or not the form's layout names it. */
export function related(visit: Visit, parent: GlideRow, key: string, filter = '', order = ''): Related | null {
    const { kernel } = visit
    const rest = [filter, order ? `ORDERBY${order}` : ''].filter(Boolean)
    if (key.startsWith('REL:')) {
        const relationship = visit.metadata.rows('sys_relationship', `sys_id=${key.slice(4)}`)[0]
        const table = relationship?.basic_query_from ?? ''
        if (!relationship || !kernel.dictionary.table(table)) return null
        const current = visit.platform.table(table)
        if (relationship.reference_field && isTrue(relationship.simple_reference)) {
            current.addQuery(relationship.reference_field, parent.getUniqueValue())
        }
        if (relationship.query_with) {
            kernel.scripts.run(relationship.query_with, {
                scope: visit.platform.scopeOf(relationship.sys_scope),
                name: `relationship ${relationship.name}`,
                bindings: { current, parent },
            })
        }
        const fixed = [current.getEncodedQuery(), ...rest].filter(Boolean).join('^')
        return { key, table, fixed, title: relationship.name ?? visit.metadata.plural(table), prefill: '' }
    }
    const at = key.indexOf('.')
    const table = key.slice(0, at)
    const field = key.slice(at + 1)
    if (!kernel.dictionary.column(table, field)) return null
    const condition = `${field}=${parent.getUniqueValue()}`
    return {
        key,
        table,
        fixed: [condition, ...rest].join('^'),
        title: visit.metadata.plural(table),
        prefill: condition,
    }
}

/** All of them as tabs; without JavaScript they stand below each other. */
export function drawRelatedLists(visit: Visit, parent: GlideRow, view: string): Html {
    const lists = relatedLists(visit, parent, view).filter((one) => visit.platform.table(one.table).canRead())
    if (!lists.length) return html``
    const parentAddress = { table: parent.getTableName(), sysId: parent.getUniqueValue() }
    const drawn = lists.map((one) => {
        const ordered = /(^|\^)ORDERBY/.test(one.fixed)
        const open = (change: { sysparm_query?: string; sysparm_first_row?: number | null }) =>
            address('/related_list.do', {
                parent_table: parentAddress.table,
                parent: parentAddress.sysId,
                related: one.key,
                sysparm_query: change.sysparm_query,
                sysparm_first_row: change.sysparm_first_row,
            })
        const spec: ListSpec = {
            table: one.table,
            view: '',
            query: '',
            fixed: ordered ? one.fixed : one.fixed,
            first: 0,
            title: one.title,
            heading: 'h2',
            compact: true,
            link: open,
            parent: { ...parentAddress, related: one.key },
            newAddress: address(`/${one.table}.do`, { sys_id: '-1', sysparm_query: one.prefill }),
        }
        return { one, ...drawList(visit, spec) }
    })
    return html`<section class="related" aria-label="Related lists">
        <div class="tabs" role="tablist" aria-label="Related lists" hidden>
            ${drawn.map(
                ({ one, total, title }, at) =>
                    html`<button
                        type="button"
                        role="tab"
                        id="tab-${at}"
                        aria-controls="related-${at}"
                        aria-selected="${at === 0 ? 'true' : 'false'}"
                        data-related="${one.key}"
                    >
                        ${title} <span class="count">(${total.toLocaleString('en')})</span>
                    </button>`
            )}
        </div>
        ${drawn.map(
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
        )}
    </section>`
}
