// One field of a form: its label, the control that edits it or shows it, and what the browser's g_form is told about it.
import type { Column } from '../kernel.ts'
import { cell, richText, shownText } from './cells.ts'
import type { FieldState } from './page-state.ts'
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
    const hint = hintOf(visit, row.getTableName(), path)
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

function hintOf(visit: Visit, table: string, field: string): string {
    for (const ancestor of visit.kernel.dictionary.lineage(table)) {
        const hint = visit.metadata.rows('sys_documentation', `name=${ancestor}^element=${field}`)[0]?.hint
        if (hint) return hint
    }
    return ''
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

function control(visit: Visit, row: GlideRow, column: Column, state: FieldState, id: string, described: Part): Html {
    const { name, value } = state
    const common = html`id="${id}" ${described} ${state.mandatory ? html`aria-required="true"` : ''}`
    const locked = state.readOnly ? html`readonly` : ''
    const off = state.readOnly ? html`disabled` : ''
    const original = state.readOnly
        ? ''
        : html`<input
              type="hidden"
              name="original.${name}"
              value="${state.kind === 'boolean' ? value : state.value}"
          />`
    switch (state.kind) {
        case 'boolean':
            return html`${original}<input
                    type="checkbox"
                    ${common}
                    name="${name}"
                    value="true"
                    ${value === 'true' ? html`checked` : ''}
                    ${off}
                />`
        case 'choice':
            return html`${original}<select ${common} name="${name}" ${off}>
                    ${choiceOptions(visit, row, column, value)}
                </select>`
        case 'reference':
            return html`${original}
                <div class="reference">
                    <input type="hidden" name="${name}" value="${value}" data-reference-value />
                    <input
                        type="text"
                        ${common}
                        value="${state.display}"
                        data-reference="${state.reference}"
                        data-field-name="${name}"
                        role="combobox"
                        aria-autocomplete="list"
                        aria-expanded="false"
                        aria-controls="${id}-options"
                        autocomplete="off"
                    />
                    <button type="button" class="icon lookup" aria-label="Look up ${state.label}" title="Look up">
                        ⌕
                    </button>
                    ${previewButton(state)}
                    <ul class="options" id="${id}-options" role="listbox" aria-label="${state.label}" hidden></ul>
                </div>`
        case 'list':
            return html`${original}${listControl(visit, state, id)}`
        case 'area':
        case 'html':
        case 'journal':
            return html`${original}<textarea
                    ${common}
                    name="${name}"
                    rows="${rowsFor(value)}"
                    maxlength="${column.maxLength}"
                    ${locked}
                >
${state.kind === 'journal' ? '' : value}</textarea>`
        case 'secret':
            return html`<input
                type="password"
                ${common}
                name="${name}"
                value=""
                placeholder="${row.getValue(name) ? 'Set. Type to replace it.' : ''}"
                autocomplete="new-password"
                ${locked}
            />`
        case 'date':
        case 'datetime':
            return html`${original}<input
                    type="text"
                    ${common}
                    name="${name}"
                    value="${value}"
                    placeholder="${state.readOnly ? '' : state.kind === 'date' ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss'}"
                    ${locked}
                />`
        case 'number':
            return html`${original}<input
                    type="text"
                    inputmode="decimal"
                    ${common}
                    name="${name}"
                    value="${state.readOnly ? state.display : value}"
                    ${locked}
                />`
        default:
            // A line of text that cannot be edited cannot be scrolled by typing in it either: it is shown whole.
            if (state.readOnly && value.length > shownInOneLine)
                return html`<textarea ${common} name="${name}" rows="2" readonly>${value}</textarea>`
            return html`${original}<input
                    type="text"
                    ${common}
                    name="${name}"
                    value="${value}"
                    maxlength="${column.maxLength}"
                    ${locked}
                />`
    }
}
