// What the browser is told about a form: fields, UI policies, client scripts, actions and messages, from installed metadata.
import type { UiAction } from './actions.ts'
import type { ClientScript, FieldState, FormState, UiPolicy } from './page-state.ts'
import type { Visit } from './front.ts'
import { isTrue } from './platform.ts'
import type { GlideRow } from './platform.ts'
import { parseQuery } from './list-query.ts'

export function formState(
    visit: Visit,
    row: GlideRow,
    view: string,
    isNew: boolean,
    fields: Map<string, FieldState>,
    actions: UiAction[],
    scratchpad: unknown
): FormState {
    const table = row.getTableName()
    const scripts = clientScripts(visit, table, view)
    const policies = uiPolicies(visit, table, view)
    const needed = policies.flatMap((policy) => parseQuery(policy.conditions).terms.map((term) => term.field))
    const others: Record<string, string> = {}
    for (const name of needed) {
        if (fields.has(name) || !visit.kernel.dictionary.column(table, name)) continue
        const element = row.getElement(name)
        if (element.canRead() && !name.includes('.')) others[name] = row.getValue(name) ?? ''
    }
    const keys = [...scripts.flatMap((script) => script.messages), ...actions.flatMap((action) => action.messages)]
    return {
        table,
        sysId: isNew ? '-1' : row.getUniqueValue(),
        isNew,
        view,
        fields: Object.fromEntries(fields),
        others,
        scripts,
        policies,
        scratchpad,
        actions: actions
            .filter((action) => action.client)
            .map(({ sysId, actionName, onclick, script }) => ({ sysId, actionName, onclick, script })),
        messages: Object.fromEntries(keys.map((key) => [key, message(visit, key)])),
    }
}

function clientScripts(visit: Visit, table: string, view: string): ClientScript[] {
    const [own, ...ancestors] = visit.kernel.dictionary.lineage(table)
    const rows = [
        ...visit.metadata.rows('sys_script_client', `table=${own}`),
        ...ancestors.flatMap((ancestor) =>
            visit.metadata.rows('sys_script_client', `table=${ancestor}`).filter((row) => isTrue(row.applies_extended))
        ),
    ]
    return rows
        .filter((row) => isTrue(row.active ?? 'true') && row.ui_type !== '1')
        .filter((row) => isTrue(row.global ?? 'true') || visit.metadata.viewName({ view: row.view }) === view)
        .sort((a, b) => Number(a.order ?? 100) - Number(b.order ?? 100))
        .map((row) => ({
            name: row.name ?? '',
            type: row.type ?? '',
            field: row.field ?? '',
            script: row.script ?? '',
            messages: (row.messages ?? '').split(/\r?\n/).filter(Boolean),
        }))
}

function uiPolicies(visit: Visit, table: string, view: string): UiPolicy[] {
    const [own, ...ancestors] = visit.kernel.dictionary.lineage(table)
    const rows = [
        ...visit.metadata.rows('sys_ui_policy', `table=${own}`),
        ...ancestors.flatMap((ancestor) =>
            visit.metadata.rows('sys_ui_policy', `table=${ancestor}`).filter((row) => isTrue(row.inherit))
        ),
    ]
    return rows
        .filter((row) => isTrue(row.active ?? 'true') && row.ui_type !== '1')
        .filter((row) => isTrue(row.global ?? 'true') || visit.metadata.viewName({ view: row.view }) === view)
        .sort((a, b) => Number(a.order ?? 100) - Number(b.order ?? 100))
        .map((row) => ({
            name: row.short_description ?? '',
            conditions: row.conditions ?? '',
            onLoad: isTrue(row.on_load ?? 'true'),
            reverse: isTrue(row.reverse_if_false ?? 'true'),
            scriptTrue: isTrue(row.run_scripts) ? (row.script_true ?? '') : '',
            scriptFalse: isTrue(row.run_scripts) ? (row.script_false ?? '') : '',
            actions: visit.metadata.rows('sys_ui_policy_action', `ui_policy=${row.sys_id}`).map((action) => ({
                field: action.field ?? '',
                visible: action.visible ?? 'ignore',
                mandatory: action.mandatory ?? 'ignore',
                disabled: action.disabled ?? 'ignore',
                cleared: isTrue(action.cleared),
                value: action.value_action === 'set_value' ? (action.value ?? '') : null,
                message: action.field_message ?? '',
                messageType: action.field_message_type ?? 'none',
            })),
            related: visit.metadata.rows('sys_ui_policy_rl_action', `ui_policy=${row.sys_id}`).map((action) => ({
                list: (action.list ?? '').replace(/^REL:/, ''),
                visible: action.visible ?? 'ignore',
            })),
        }))
}

/** The text of a message key in the person's language, the key itself where there is none. */
export function message(visit: Visit, key: string): string {
    const rows = visit.metadata.rows('sys_ui_message', `key=${key.replace(/\^/g, '^^')}`)
    const language = visit.visitor.session.language || 'en'
    return (
        (rows.find((row) => row.language === language) ?? rows.find((row) => (row.language ?? 'en') === 'en'))
            ?.message ?? key
    )
}

/** Display business rules fill g_scratchpad before the form is drawn. */
export function runDisplayRules(visit: Visit, current: GlideRow): Record<string, unknown> {
    const scratchpad: Record<string, unknown> = {}
    for (const ancestor of visit.kernel.dictionary.lineage(current.getTableName())) {
        const rules = visit.metadata
            .rows('sys_script', `collection=${ancestor}^whenINdisplay,before_display`)
            .filter((row) => isTrue(row.active ?? 'true'))
            .sort((a, b) => Number(a.order ?? 100) - Number(b.order ?? 100))
        for (const rule of rules) {
            const scope = visit.platform.scopeOf(rule.sys_scope)
            const bindings = { current, previous: null, g_scratchpad: scratchpad }
            if (!visit.platform.holds(rule.condition, scope, `condition of rule ${rule.name}`, bindings)) continue
            visit.kernel.scripts.run(rule.script ?? '', { scope, name: `display rule ${rule.name}`, bindings })
        }
    }
    return JSON.parse(JSON.stringify(scratchpad)) as Record<string, unknown>
}
