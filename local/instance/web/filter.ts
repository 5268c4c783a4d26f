// The filter of a list: breadcrumbs that say what is filtered, and a form that builds conditions without JavaScript too.
import { filterField, typedValue } from './filter-values.ts'
import type { Condition } from './filter-values.ts'
import type { Visit } from './front.ts'
import { html, jsonFor } from './html.ts'
import type { Html } from './html.ts'
import type { ListSpec } from './list-spec.ts'
import { describeTerm, labelAt, newTerm, operatorWords, parseQuery, writeQuery, writeTerms } from './list-query.ts'
import type { ListQuery, Term } from './list-query.ts'

/** 'All > State is Ready > …', each step a link to the list filtered up to there. */
export function breadcrumbs(visit: Visit, spec: ListSpec, query: ListQuery): Html {
    const steps: Term[][] = []
    for (const term of query.terms) {
        if (term.join === 'OR' && steps.length) steps[steps.length - 1].push(term)
        else steps.push([term])
    }
    const order = query.order
    const link = (terms: Term[]) =>
        spec.link({ sysparm_query: writeQuery({ terms, order, groupBy: query.groupBy }), sysparm_first_row: null })
    return html`<nav class="breadcrumbs" aria-label="Filter conditions">
        <ol>
            <li><a href="${link([])}">All</a></li>
            ${steps.map((terms, at) => {
                const upTo = steps.slice(0, at + 1).flat()
                const words = terms.map((term) => describeTerm(visit, spec.table, term)).join(' or ')
                return html`<li><a href="${link(upTo)}">${terms[0].join === 'NQ' ? 'or else ' : ''}${words}</a></li>`
            })}
        </ol>
    </nav>`
}

/** As many conditions can be added at once without JavaScript; with it, any number. */
const blankLines = 2

/** Conditions as lines to fill in. Those joined by 'or' are beyond such lines and stay as they are. */
export function filterForm(visit: Visit, spec: ListSpec, query: ListQuery, columns: string[]): Html {
    const fields = filterFields(visit, spec.table, columns)
    const simple = query.terms.every((term) => term.join === 'AND' && fields.some((field) => field === term.field))
    const lines: (Term | null)[] = [...(simple ? query.terms : []), ...Array<null>(blankLines).fill(null)]
    const described = Object.fromEntries(fields.map((field) => [field, filterField(visit, spec.table, field)]))
    return html`<details class="filter">
        <summary>Filter</summary>
        <form method="get" action="/list_filter.do">
            <input type="hidden" name="to" value="${spec.link({ sysparm_query: '\u0000', sysparm_first_row: null })}" />
            <input type="hidden" name="table" value="${spec.table}" />
            <input type="hidden" name="kept" value="${simple ? '' : writeTerms(query.terms)}" />
            <input type="hidden" name="order" value="${writeQuery({ ...query, terms: [] })}" />
            ${simple ? '' : html`<p>Conditions with alternatives stay as they are; what you add here holds besides.</p>`}
            <ol class="conditions">
                ${lines.map((term, at) => line(visit, spec.table, fields, term, at))}
            </ol>
            <button type="button" class="button" data-add-condition hidden>Add condition</button>
            <button class="button primary">Run filter</button>
            <a class="button" href="${spec.link({ sysparm_query: '', sysparm_first_row: null })}">Clear</a>
            <script type="application/json" class="filter-fields">
                ${jsonFor(described)}
            </script>
        </form>
    </details>`
}

function line(visit: Visit, table: string, fields: string[], term: Term | null, at: number): Html {
    const option = (value: string, words: string, chosen: boolean) =>
        html`<option value="${value}" ${chosen ? html`selected` : ''}>${words}</option>`
    return html`<li class="condition">
        <select name="field" aria-label="Field of condition ${at + 1}">
            <option value="">-- choose field --</option>
            ${fields.map((field) => option(field, labelAt(visit, table, field), term?.field === field))}
        </select>
        <select name="operator" aria-label="Operator of condition ${at + 1}">
            ${operatorWords.map(([operator, words]) => option(operator, words, term?.operator === operator))}
        </select>
        <input
            type="text"
            name="value"
            value="${term ? typedValue(visit, table, term) : ''}"
            aria-label="Value of condition ${at + 1}"
            autocomplete="off"
        />
    </li>`
}

function filterFields(visit: Visit, table: string, columns: string[]): string[] {
    const own = [...(visit.kernel.dictionary.table(table)?.columns.values() ?? [])]
        .filter((column) => !column.type.startsWith('password') && column.name !== 'sys_id')
        .sort((a, b) => a.label.localeCompare(b.label))
        .map((column) => column.name)
    return [...columns, ...own.filter((name) => !columns.includes(name))]
}

/** The query a filter form asks for. */
export function filteredQuery(conditions: readonly Condition[], kept: string, order: string): string {
    const terms = parseQuery(kept).terms
    for (const { field, operator, value } of conditions) {
        const term = newTerm(field, operator, value)
        if (term) terms.push(term)
    }
    const sorting = parseQuery(order)
    return writeQuery({ terms, order: sorting.order, groupBy: sorting.groupBy })
}

/** The query of a search in one field: a leading * means contains, = exactly, otherwise contains as well. */
export function searchedQuery(query: string, field: string, text: string): string {
    const parsed = parseQuery(query)
    const exact = text.startsWith('=')
    const term = newTerm(field, exact ? '=' : 'LIKE', text.replace(/^[=*]/, ''))
    return writeQuery({ ...parsed, terms: term ? [...parsed.terms, term] : parsed.terms })
}
