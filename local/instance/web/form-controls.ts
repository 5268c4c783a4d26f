// Parts of form fields: choices of a select, chips of a list of references, heights of text areas.
import type { Column } from '../kernel.ts'
import type { FieldState } from './page-state.ts'
import type { Visit } from './front.ts'
import { address } from './address.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import type { GlideRow } from './platform.ts'

export function rowsFor(text: string): number {
    return Math.min(14, Math.max(2, Math.ceil(text.length / 90), text.split('\n').length))
}

export function choiceOptions(visit: Visit, row: GlideRow, column: Column, value: string): Html[] {
    const language = visit.visitor.session.language
    const choices = visit.kernel.dictionary.choices(row.getTableName(), column.name, language)
    const options = choices.map((choice) => ({ value: choice.value, label: choice.label }))
    // Choice 1 is 'dropdown with --None--'.
    if (column.choice !== 3 || value === '') options.unshift({ value: '', label: '-- None --' })
    if (value !== '' && !options.some((option) => option.value === value)) options.push({ value, label: value })
    return options.map(
        (option) =>
            html`<option value="${option.value}" ${option.value === value ? html`selected` : ''}>
                ${option.label}
            </option>`
    )
}

export function listControl(visit: Visit, state: FieldState, id: string): Html {
    const table = state.reference ?? ''
    const chosen = state.value.split(',').filter(Boolean)
    return html`<div class="chips" data-list-field="${state.name}">
        <input type="hidden" name="${state.name}" value="${state.value}" data-reference-value />
        <ul class="chip-list">
            ${chosen.map((sysId) => {
                const text = visit.kernel.dictionary.table(table)
                    ? visit.kernel.records.displayValue(table, sysId) || sysId
                    : sysId
                return html`<li data-value="${sysId}">
                    <a href="${address(`/${table}.do`, { sys_id: sysId })}">${text}</a>
                    <button type="button" class="icon" data-remove aria-label="Remove ${text}">×</button>
                </li>`
            })}
        </ul>
        <div class="reference">
            <input
                type="text"
                id="${id}"
                data-reference="${table}"
                data-field-name="${state.name}"
                role="combobox"
                aria-autocomplete="list"
                aria-expanded="false"
                aria-controls="${id}-options"
                aria-labelledby="${id}-label"
                placeholder="Add"
                autocomplete="off"
            />
            <ul class="options" id="${id}-options" role="listbox" aria-label="${state.label}" hidden></ul>
        </div>
    </div>`
}
