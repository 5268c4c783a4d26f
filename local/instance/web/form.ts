// Draws a form: header with its buttons, sections, fields, related links, related lists, and what the browser's scripts need.
import { actionsAt, offered, onRecordPage, overridden } from './actions.ts'
import type { UiAction } from './actions.ts'
import { activity } from './activity.ts'
import { connectionLinks } from './connection-pages.ts'
import { fieldState } from './field-state.ts'
import type { FieldState } from './page-state.ts'
import { drawField } from './form-fields.ts'
import { formSections, formViews } from './form-layout.ts'
import type { Element, Section } from './form-layout.ts'
import { formState, message, runDisplayRules } from './form-state.ts'
import { denied } from './front.ts'
import type { Visit } from './front.ts'
import { html } from './html.ts'
import type { Html, Part } from './html.ts'
import type { PageContent } from './layout.ts'
import type { GlideRow } from './platform.ts'
import { drawRelatedLists } from './related.ts'
import { sanitize } from './sanitize.ts'

/** Verbs the platform has on every table, by the name a table's own action may override. */
const platformVerbs = {
    sysverb_insert: { name: 'Submit', style: '', hint: 'Insert this record and go back' },
    sysverb_update: { name: 'Update', style: '', hint: 'Update this record and go back' },
    sysverb_insert_and_stay: { name: 'Save', style: '', hint: 'Save and stay on this record' },
    sysverb_update_and_stay: { name: 'Save', style: '', hint: 'Save and stay on this record' },
    sysverb_delete: { name: 'Delete', style: 'destructive', hint: 'Delete this record' },
} as const

export interface FormSpec {
    row: GlideRow
    view: string
    isNew: boolean
    /** Where to go after the form is done. */
    back: string
    /** Address the form is posted to. */
    post: string
    /** Address of this record in another view. */
    viewLink(view: string): string
    /** '/now/<path>' where the form stands in a workspace, which has its own actions. */
    workspace?: string
}

export function drawForm(visit: Visit, spec: FormSpec): PageContent {
    const { row, view, isNew } = spec
    const table = row.getTableName()
    if (isNew ? !row.canCreate() : !row.canRead()) throw denied('You may not see this record.')
    const scratchpad = runDisplayRules(visit, row)
    const sections = formSections(visit, table, view)
    const states = new Map<string, FieldState>()
    for (const path of fieldsOf(sections)) {
        const state = path.includes('.') ? null : fieldState(visit, row, path, isNew)
        if (state) states.set(path, state)
    }
    const actions = formActions(visit, spec)
    // A workspace's record page has one bar of tabs: Details, which is the form, and one for each related list.
    const inTabs = spec.workspace !== undefined && !isNew
    const lists = isNew ? null : drawRelatedLists(visit, row, view, inTabs ? message(visit, 'Details') : '')
    const label = visit.kernel.dictionary.table(table)?.label ?? table
    const name = isNew ? 'New record' : row.getDisplayValue() || label
    const body = html`<form
            method="post"
            action="${spec.post}"
            class="record-form"
            id="record-form"
            name="${table}.do"
            autocomplete="off"
            novalidate
        >
            <input type="hidden" name="sysparm_ck" value="${visit.visitor.token}" />
            <input type="hidden" name="sys_id" value="${isNew ? '-1' : row.getUniqueValue()}" />
            <input type="hidden" name="sysparm_view" value="${view}" />
            <input type="hidden" name="sysparm_back" value="${spec.back}" />
            <input type="hidden" name="sysparm_action" value="" />
            <input type="hidden" name="sysparm_workspace" value="${spec.workspace ?? ''}" />
            ${formHead(visit, spec, label, name, actions)} ${inTabs ? lists?.tabs : ''}
            <div id="record-details" ${inTabs ? html`role="tabpanel" aria-labelledby="tab-details"` : ''}>
                ${spec.workspace ? viewChooser(visit, spec) : ''}
                ${sections.map((section) => drawSection(visit, row, section, states, isNew))}
                ${relatedLinks(visit, spec, actions.links)}
            </div>
        </form>
        ${
            lists
                ? html`<section class="related" aria-label="Related lists">
                      ${inTabs ? '' : lists.tabs} ${lists.panels}
                  </section>`
                : ''
        }`
    const state = formState(visit, row, view, isNew, states, actions.all, scratchpad)
    return { title: `${name} | ${label}`, body, scripts: ['dialogs.js', 'form.js', 'list.js'], state }
}

interface FormActions {
    /** The package's actions, wherever they stand. */
    all: UiAction[]
    /** Buttons in their order, the platform's own among them. */
    buttons: Button[]
    /** What stands under More. */
    menu: Button[]
    links: UiAction[]
}

/** What can be done with the record, by where it stands; a workspace has actions of its own. */
function formActions(visit: Visit, { row, view, isNew, workspace }: FormSpec): FormActions {
    const at = (place: Parameters<typeof actionsAt>[2]) =>
        actionsAt(visit, row.getTableName(), place, view).filter(
            (action) => offered(visit, action, row, isNew) && (!workspace || onRecordPage(visit, action))
        )
    const buttons = workspace ? at('form_button_v2').map(forWorkspace) : at('form_button')
    const links = workspace ? [] : at('form_link')
    const menu = (workspace ? at('form_menu_button_v2').map(forWorkspace) : at('form_context_menu')).filter(
        (action) => !buttons.some((button) => button.sysId === action.sysId)
    )
    const verbs = verbsFor(visit, row, isNew, workspace !== undefined)
    // A record page offers Save and Delete; Submit and Update are the classic form's.
    const inBar = (verb: string) => verb === 'sysverb_delete' || verb.endsWith('_and_stay') === !!workspace
    const shown = verbs.filter(inBar)
    return {
        all: [...buttons, ...links, ...menu],
        // As on the platform: Submit and Update stand first, Delete last.
        buttons: [
            ...verbButtons(shown.filter((verb) => verb !== 'sysverb_delete')),
            ...buttons,
            ...verbButtons(shown.filter((verb) => verb === 'sysverb_delete')),
        ],
        menu: [...menu, ...verbButtons(workspace ? [] : verbs.filter((verb) => !inBar(verb)))],
        links,
    }
}

function formHead(visit: Visit, spec: FormSpec, label: string, name: string, { buttons, menu }: FormActions): Html {
    const viewName = spec.view ? html` <span class="view-name">(${visit.metadata.viewTitle(spec.view)})</span>` : ''
    return html`<div class="form-head">
        <a class="button back" href="${spec.back}" aria-label="Back">‹</a>
        <div class="form-title">
            <p class="form-table">${label}${viewName}</p>
            <h1>${breakable(name)}</h1>
        </div>
        ${moreMenu(visit, spec, menu)}
        <div class="form-buttons">${buttons.map(actionButton)}</div>
    </div>`
}

function relatedLinks(visit: Visit, { row, isNew }: FormSpec, links: UiAction[]): Html | string {
    const more = isNew ? [] : connectionLinks(visit, row)
    if (links.length + more.length === 0) return ''
    return html`<nav class="related-links" aria-label="Related Links">
        <h2>Related Links</h2>
        <ul>
            ${links.map((action) => html`<li>${actionButton({ ...action, style: 'link' })}</li>`)}
            ${more.map((link) => html`<li>${link}</li>`)}
        </ul>
    </nav>`
}

/** In a workspace a client action runs the onClick of its own workspace script. */
function forWorkspace(action: UiAction): UiAction {
    return action.client ? { ...action, onclick: 'onClick(g_form)', script: action.row.client_script_v2 ?? '' } : action
}

function fieldsOf(sections: Section[]): string[] {
    return sections
        .flatMap((section) => section.blocks.flatMap((block) => block.columns.flat()))
        .flatMap((element) => (element.kind === 'field' ? [element.path] : []))
}

/** In a workspace Save is the record page's own: a button of the classic form does not stand in its place. */
function verbsFor(visit: Visit, row: GlideRow, isNew: boolean, inWorkspace: boolean): (keyof typeof platformVerbs)[] {
    const verbs: (keyof typeof platformVerbs)[] = []
    if (isNew) {
        if (row.canCreate()) verbs.push('sysverb_insert', 'sysverb_insert_and_stay')
    } else {
        if (row.canWrite()) verbs.push('sysverb_update', 'sysverb_update_and_stay')
        if (row.canDelete()) verbs.push('sysverb_delete')
    }
    const isOwn = (verb: string) => inWorkspace && verb !== 'sysverb_delete'
    return verbs.filter((verb) => isOwn(verb) || !overridden(visit, row.getTableName(), verb))
}

type Button = Pick<UiAction, 'sysId' | 'name' | 'hint' | 'style' | 'client' | 'onclick' | 'actionName'>

/** An address breaks after its @ rather than anywhere. */
function breakable(name: string): Part[] {
    return name.split('@').map((part, at) => (at === 0 ? part : html`@<wbr />${part}`))
}

function verbButtons(verbs: (keyof typeof platformVerbs)[]): Button[] {
    return verbs.map((verb) => ({ ...platformVerbs[verb], sysId: verb, actionName: verb, client: false, onclick: '' }))
}

function actionButton(action: Button): Html {
    const look =
        action.style === 'primary' || action.style === 'destructive' || action.style === 'link' ? action.style : ''
    return html`<button
        name="action"
        value="${action.sysId}"
        class="${look === 'link' ? 'link' : `button ${look}`}"
        title="${action.hint}"
        data-action="${action.sysId}"
        data-action-name="${action.actionName}"
        ${action.client ? html`data-onclick="${action.onclick}" type="button"` : ''}
    >
        ${action.name}
    </button>`
}

function moreMenu(visit: Visit, spec: FormSpec, actions: Button[]): Html {
    const views = spec.workspace ? html`` : viewLinks(visit, spec)
    return html`<details class="more">
        <summary class="button">More</summary>
        <div class="more-menu">
            ${actions.map(actionButton)} ${views}
            ${actions.length || views.toString() ? '' : html`<p>Nothing more for this record.</p>`}
        </div>
    </details>`
}

/** The views of the table's form; nothing where there is only one. */
function viewLinks(visit: Visit, spec: FormSpec): Html {
    const views = formViews(visit, spec.row.getTableName())
    if (views.length < 2) return html``
    return html`<p>View</p>
        ${views.map(
            (name) =>
                html`<a href="${spec.viewLink(name)}" ${name === spec.view ? html`aria-current="true"` : ''}
                    >${visit.metadata.viewTitle(name)}</a
                >`
        )}`
}

/** In a workspace the view is chosen in the Details tab. */
function viewChooser(visit: Visit, spec: FormSpec): Html {
    const views = viewLinks(visit, spec)
    if (spec.isNew || !views.toString()) return html``
    return html`<details class="more views">
        <summary class="button">${visit.metadata.viewTitle(spec.view)}</summary>
        <div class="more-menu">${views}</div>
    </details>`
}

function drawSection(
    visit: Visit,
    row: GlideRow,
    section: Section,
    states: Map<string, FieldState>,
    isNew: boolean
): Html {
    const draw = (element: Element): Html => {
        switch (element.kind) {
            case 'field':
                return drawField(visit, row, element.path, states)
            case 'annotation':
                return html`<div class="annotation">${element.plain ? element.text : sanitize(element.text)}</div>`
            case 'formatter':
                return element.name === 'activity.xml' && !isNew ? activity(visit, row) : html``
        }
    }
    return html`<section class="form-section" ${section.caption ? html`aria-label="${section.caption}"` : ''}>
        ${section.caption ? html`<h2>${section.caption}</h2>` : ''}
        ${section.blocks.map(
            (block) =>
                html`<div class="block block-${block.columns.length > 1 ? 'two' : 'one'}">
                    ${block.columns.map((column) => html`<div class="block-column">${column.map(draw)}</div>`)}
                </div>`
        )}
    </section>`
}
