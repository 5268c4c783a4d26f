// Parts of a list page: buttons, actions on selected rows, search, and paging.
import type { UiAction } from './actions.ts'
import type { Visit } from './front.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import type { ListSpec } from './list-spec.ts'
import { labelAt } from './list-query.ts'

export const pageSize = 20

export function listButton(action: UiAction): Html {
    const style = action.style === 'primary' ? 'primary' : action.style === 'destructive' ? 'destructive' : ''
    return html`<button
        name="action"
        value="${action.sysId}"
        class="button ${style}"
        title="${action.hint}"
        data-action="${action.sysId}"
        ${action.client ? html`data-onclick="${action.onclick}"` : ''}
    >
        ${action.name}
    </button>`
}

export function choiceMenu(id: string, choices: UiAction[]): Html | string {
    if (!choices.length) return ''
    return html`<span class="choice-menu">
        <label for="${id}-choice" class="hidden-label">Action on selected rows</label>
        <select id="${id}-choice" name="choice">
            <option value="">Actions on selected rows…</option>
            ${choices.map(
                (action) =>
                    html`<option value="${action.sysId}" ${action.client ? html`data-onclick="${action.onclick}"` : ''}>
                        ${action.name}
                    </option>`
            )}
        </select>
        <button class="button" data-choice>Run</button>
    </span>`
}

/** Client-side actions bring their functions with them. */
export function clientScripts(actions: UiAction[]): Html {
    const scripts = actions.filter((action) => action.client).map((action) => action.script)
    return scripts.length ? html`<template class="action-scripts">${scripts.join('\n;\n')}</template>` : html``
}

export function searchForm(visit: Visit, spec: ListSpec, columns: string[]): Html {
    const own = columns.filter((path) => !path.includes('.'))
    return html`<form method="get" action="/list_search.do" class="list-search" role="search">
        <input type="hidden" name="to" value="${spec.link({ sysparm_query: '\u0000', sysparm_first_row: null })}" />
        <input type="hidden" name="query" value="${spec.query}" />
        <label class="hidden-label" for="search-field">Search in</label>
        <select id="search-field" name="field">
            ${own.map((path) => html`<option value="${path}">${labelAt(visit, spec.table, path)}</option>`)}
        </select>
        <label class="hidden-label" for="search-text">Search</label>
        <input type="search" id="search-text" name="text" placeholder="Search" autocomplete="off" />
        <button class="button">Search</button>
    </form>`
}

export function paging(spec: ListSpec, total: number): Html {
    const last = Math.max(0, Math.floor((total - 1) / pageSize) * pageSize)
    const to = Math.min(total, spec.first + pageSize)
    const step = (label: string, sign: string, first: number, open: boolean) =>
        open
            ? html`<a class="button step" href="${spec.link({ sysparm_first_row: first + 1 })}" aria-label="${label}"
                  >${sign}</a
              >`
            : html`<span class="button step off" aria-hidden="true">${sign}</span>`
    const number = (value: number) => value.toLocaleString('en')
    return html`<nav class="paging" aria-label="Pages">
        ${step('First page', '«', 0, spec.first > 0)}
        ${step('Previous page', '‹', Math.max(0, spec.first - pageSize), spec.first > 0)}
        <span class="range"
            >${total === 0 ? '0' : `${number(spec.first + 1)} to ${number(to)}`} of ${number(total)}</span
        >
        ${step('Next page', '›', spec.first + pageSize, to < total)} ${step('Last page', '»', last, to < total)}
    </nav>`
}
