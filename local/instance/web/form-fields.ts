// One field of a form: its label, the control that edits it or shows it, and what the browser's g_form is told about it.
import type { Column } from '../kernel.ts'
import { cell, richText, shownText } from './cells.ts'
import type { FieldKind, FieldState } from './page-state.ts'
import { choiceOptions, listControl, rowsFor } from './form-controls.ts'
import type { Visit } from './front.ts'
import { html } from './html.ts'
import type { Html, Part } from './html.ts'
import { columnAt } from './list-query.ts'
import type { GlideRow } from './platform.ts'

/** As many characters as a field of a form in two columns shows at once. */
const shownInOneLine = 28

export function drawField(visit: Visit, row: GlideRow, path: string, states: Map<string, FieldState>): Html {
    if (path.includes('.')) return walkedField(visit, row, path)
    const state = states.get(path)
    const column = visit.kernel.dictionary.column(row.getTableName(), path)
    if (!state || !column) return html``
    const id = `${row.getTableName()}.${path}`
    const hint = visit.kernel.dictionary.hint(row.getTableName(), path)
    const described = hint ? html`aria-describedby="${id}-hint"` : ''
    const shownOnly = state.readOnly && ['html', 'journal', 'list', 'reference'].includes(state.kind)
    const labelled = shownOnly || state.kind === 'list'
    return html`<div class="field field-${state.kind}" data-field="${path}" data-kind="${state.kind}">
        ${
            labelled
                ? html`<span class="${labelClass(state)}" id="${id}-label">${state.label}</span>`
                : html`<label class="${labelClass(state)}" for="${id}">${state.label}</label>`
        }
        <div class="control">
            ${shownOnly ? readOnlyControl(visit, row, state, id) : control(visit, row, column, state, id, described)}
            ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}
            <div class="field-messages" aria-live="polite"></div>
        </div>
    </div>`
}

/** The sign of a mandatory field is the style sheet's: it belongs to the label's look, not to its words. */
function labelClass(state: FieldState): string {
    return state.mandatory ? 'label mandatory' : 'label'
}

function walkedField(visit: Visit, row: GlideRow, path: string): Html {
    const found = columnAt(visit, row.getTableName(), path)
    if (!found) return html``
    return html`<div class="field" data-field="${path}">
        <span class="label">${found.column.label}</span>
        <div class="control"><div class="shown">${cell(visit, row, path)}</div></div>
    </div>`
}

/** What is shown instead of a control: formatted text, lists of records, a link with its preview. */
function readOnlyControl(visit: Visit, row: GlideRow, state: FieldState, id: string): Html {
    const hidden = html`<input type="hidden" id="${id}" value="${state.value}" data-readonly />`
    if (state.kind === 'html')
        return html`${hidden}
            <div class="shown rich-box" role="group" aria-labelledby="${id}-label">${richText(state.value)}</div>`
    if (state.kind === 'journal') return html``
    const text = shownText(row, state.name, visit.kernel.dictionary.column(row.getTableName(), state.name) as Column)
    const preview = state.kind === 'reference' && state.value ? previewButton(state) : ''
    return html`${hidden}
        <div class="reference">
            <div class="shown" role="group" aria-labelledby="${id}-label" data-shown>
                ${text || html`<span class="empty">&nbsp;</span>`}
            </div>
            ${preview}
        </div>`
}

function previewButton(state: FieldState): Html {
    return html`<button
        type="button"
        class="icon preview"
        data-preview-table="${state.reference}"
        data-preview-field="${state.name}"
        aria-label="Preview record for field: ${state.label}"
        title="Preview this record"
        ${state.value ? '' : html`hidden`}
    >
        i
    </button>`
}

/** What a control is drawn from. */
interface Drawn {
    visit: Visit
    row: GlideRow
    column: Column
    state: FieldState
    id: string
    /** Attributes every control has. */
    common: Html
    /** What was there when the form was opened, so that only a change is saved. */
    original: Html | string
}

function control(visit: Visit, row: GlideRow, column: Column, state: FieldState, id: string, described: Part): Html {
    const common = html`id="${id}" ${described} ${state.mandatory ? html`aria-required="true"` : ''}`
    const original = state.readOnly
        ? ''
        : html`<input type="hidden" name="original.${state.name}" value="${state.value}" />`
    return controls[state.kind]({ visit, row, column, state, id, common, original })
}

const readOnly = ({ state }: Drawn) => (state.readOnly ? html`readonly` : '')
const disabled = ({ state }: Drawn) => (state.readOnly ? html`disabled` : '')

/** A line of text; one that cannot be edited cannot be scrolled by typing either, so a long one is shown whole. */
function line(drawn: Drawn): Html {
    const { state, column, common, original } = drawn
    const { name, value } = state
    if (state.readOnly && value.length > shownInOneLine)
        return html`<textarea ${common} name="${name}" rows="2" readonly>${value}</textarea>`
    return html`${original}<input
            type="text"
            ${common}
            name="${name}"
            value="${value}"
            maxlength="${column.maxLength}"
            ${readOnly(drawn)}
        />`
}

function area(drawn: Drawn): Html {
    const { state, column, common, original } = drawn
    return html`${original}<textarea
            ${common}
            name="${state.name}"
            rows="${rowsFor(state.value)}"
            maxlength="${column.maxLength}"
            ${readOnly(drawn)}
        >
${state.kind === 'journal' ? '' : state.value}</textarea>`
}

function checkbox(drawn: Drawn): Html {
    const { state, common, original } = drawn
    return html`${original}<input
            type="checkbox"
            ${common}
            name="${state.name}"
            value="true"
            ${state.value === 'true' ? html`checked` : ''}
            ${disabled(drawn)}
        />`
}

function choice(drawn: Drawn): Html {
    const { visit, row, column, state, common, original } = drawn
    return html`${original}<select ${common} name="${state.name}" ${disabled(drawn)}>
            ${choiceOptions(visit, row, column, state.value)}
        </select>`
}

function reference({ state, id, common, original }: Drawn): Html {
    return html`${original}
        <div class="reference">
            <input type="hidden" name="${state.name}" value="${state.value}" data-reference-value />
            <input
                type="text"
                ${common}
                value="${state.display}"
                data-reference="${state.reference}"
                data-field-name="${state.name}"
                role="combobox"
                aria-autocomplete="list"
                aria-expanded="false"
                aria-controls="${id}-options"
                autocomplete="off"
            />
            <button type="button" class="icon lookup" aria-label="Look up ${state.label}" title="Look up">⌕</button>
            ${previewButton(state)}
            <ul class="options" id="${id}-options" role="listbox" aria-label="${state.label}" hidden></ul>
        </div>`
}

/** A secret never comes to the page; a new one replaces it. */
function secret(drawn: Drawn): Html {
    const { row, state, common } = drawn
    return html`<input
        type="password"
        ${common}
        name="${state.name}"
        value=""
        placeholder="${row.getValue(state.name) ? 'Set. Type to replace it.' : ''}"
        autocomplete="new-password"
        ${readOnly(drawn)}
    />`
}

function date(drawn: Drawn): Html {
    const { state, common, original } = drawn
    const pattern = state.kind === 'date' ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss'
    return html`${original}<input
            type="text"
            ${common}
            name="${state.name}"
            value="${state.value}"
            placeholder="${state.readOnly ? '' : pattern}"
            ${readOnly(drawn)}
        />`
}

function number(drawn: Drawn): Html {
    const { state, common, original } = drawn
    return html`${original}<input
            type="text"
            inputmode="decimal"
            ${common}
            name="${state.name}"
            value="${state.readOnly ? state.display : state.value}"
            ${readOnly(drawn)}
        />`
}

const controls: Record<FieldKind, (drawn: Drawn) => Html> = {
    text: line,
    url: line,
    area,
    html: area,
    journal: area,
    boolean: checkbox,
    choice,
    reference,
    list: ({ visit, state, id, original }) => html`${original}${listControl(visit, state, id)}`,
    secret,
    date,
    datetime: date,
    number,
}
