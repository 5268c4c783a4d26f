// What a workspace's lists and its '+' offer: declarative actions of the model List, and the entries of the page property
// chrome_tab.
import type { Row } from '../kernel.ts'
import { message } from './form-state.ts'
import { holdsRole } from './front.ts'
import type { Visit } from './front.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { isTrue } from './platform.ts'

/** The platform's model of lists. */
const listModel = 'c3547169534723003eddddeeff7b126c'

export interface ListAction {
    sysId: string
    label: string
    script: string
    /** Offered only while rows are checked. */
    needsSelection: boolean
    primary: boolean
}

/** Declarative actions of a table's lists for the person's roles, in their order. UI actions never reach these lists. */
export function listActionsOf(visit: Visit, table: string): ListAction[] {
    return [...visit.metadata.rows('sys_declarative_action_assignment', `model=${listModel}`)]
        .filter((row) => isTrue(row.active ?? 'true') && (row.table === table || row.table === 'global'))
        .filter((row) => holdsRole(visit, row.required_roles))
        .sort((a, b) => Number(a.order ?? 0) - Number(b.order ?? 0))
        .map((row) => actionOf(visit, row))
}

function actionOf(visit: Visit, row: Row): ListAction {
    if (row.declarative_action_type !== 'client_script') {
        throw new Error(`not implemented: a declarative action of the type '${row.declarative_action_type}'`)
    }
    return {
        sysId: row.sys_id as string,
        label: translated(visit, row),
        script: row.client_script ?? '',
        needsSelection: isTrue(row.record_selection_required ?? 'false'),
        primary: row.button_type === 'primary',
    }
}

/** The label is a translated text: its row in the person's language wins. */
function translated(visit: Visit, row: Row): string {
    const language = visit.visitor.session.language || 'en'
    const found = visit.metadata
        .rows('sys_translated_text', `documentkey=${row.sys_id}`)
        .find((one) => one.fieldname === 'label' && one.language === language)
    return found?.value ?? row.label ?? ''
}

export function drawListActions(actions: readonly ListAction[]): Html {
    return html`${actions.map(
        (action) =>
            html`<button
                type="button"
                class="button ${action.primary ? 'primary' : ''}"
                data-declarative="${action.sysId}"
                ${action.needsSelection ? html`data-needs-selection disabled` : ''}
            >
                ${action.label}
            </button>`
    )}`
}

export function listActionScripts(actions: readonly ListAction[]): Html {
    return html`${actions.map(
        (action) => html`<template class="declarative-script" data-of="${action.sysId}">${action.script}</template>`
    )}`
}

interface NewTab {
    label?: { message?: string; translatable?: boolean } | string
    routeInfo?: { fields?: { table?: string } }
    condition?: { tableDescription?: { table?: string; canCreate?: boolean } }
}

/** The entries of the '+' of a workspace: one for each table a person may create in, by its translated message. */
export function drawNewTabMenu(visit: Visit, workspace: { path: string; row: Row }): Html | string {
    const property = visit.metadata
        .rows('sys_ux_page_property', `page=${workspace.row.sys_id}`)
        .find((one) => one.name === 'chrome_tab')
    const { newTabMenu = [] } = JSON.parse(property?.value || '{}') as { newTabMenu?: NewTab[] }
    const entries = newTabMenu.filter(({ condition }) => {
        const wanted = condition?.tableDescription
        return !wanted?.table || !wanted.canCreate || visit.platform.table(wanted.table).canCreate()
    })
    if (entries.length === 0) return ''
    return html`<details class="menu new-tab">
        <summary aria-label="New tab">+</summary>
        <ul>
            ${entries.map(
                (entry) =>
                    html`<li>
                        <a href="/now/${workspace.path}/record/${entry.routeInfo?.fields?.table ?? ''}/-1"
                            >${labelOf(visit, entry.label)}</a
                        >
                    </li>`
            )}
        </ul>
    </details>`
}

function labelOf(visit: Visit, label: NewTab['label']): string {
    if (typeof label === 'string' || label === undefined) return label ?? ''
    return label.translatable ? message(visit, label.message ?? '') : (label.message ?? '')
}
