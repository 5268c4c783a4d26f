// The filter of a list: as many conditions as wanted, and values chosen where a field has choices or refers to records.
import type { FilterField } from '../page-state.ts'
import { make } from './elements.ts'
import { Suggestions } from './suggestions.ts'

const exact = ['=', '!=']
const valueless = ['ISEMPTY', 'ISNOTEMPTY']
const placeholders: Partial<Record<FilterField['kind'], string>> = {
    date: 'yyyy-mm-dd',
    datetime: 'yyyy-mm-dd hh:mm:ss',
}

type Value = HTMLInputElement | HTMLSelectElement

export function openFilter(section: HTMLElement): void {
    const form = section.querySelector<HTMLFormElement>('.filter form')
    const source = form?.querySelector('.filter-fields')?.textContent
    if (!form || !source) return
    const fields = JSON.parse(source) as Record<string, FilterField>
    const table = section.dataset.table ?? ''
    const list = form.querySelector('.conditions') as HTMLElement
    const lines = () => [...list.querySelectorAll<HTMLElement>('.condition')]
    const blank = lines().at(-1)?.cloneNode(true) as HTMLElement
    for (const line of lines()) openLine(line, fields, table)
    const add = form.querySelector<HTMLButtonElement>('[data-add-condition]')
    if (!add) return
    add.hidden = false
    add.addEventListener('click', () => {
        const line = blank.cloneNode(true) as HTMLElement
        const number = String(lines().length + 1)
        for (const control of line.querySelectorAll('[aria-label]'))
            control.ariaLabel = (control.ariaLabel ?? '').replace(/\d+$/, number)
        list.append(line)
        openLine(line, fields, table)
        line.querySelector('select')?.focus()
    })
}

function openLine(line: HTMLElement, fields: Record<string, FilterField>, table: string): void {
    const field = line.querySelector<HTMLSelectElement>('[name=field]') as HTMLSelectElement
    const operator = line.querySelector<HTMLSelectElement>('[name=operator]') as HTMLSelectElement
    const label = line.querySelector('[name=value]')?.ariaLabel ?? ''
    const draw = (typed: string) => {
        const known = fields[field.value]
        const value = valueFor(known, operator.value, typed, label)
        line.querySelector('.condition-value')?.remove()
        line.querySelector('[name=value]')?.remove()
        value.hidden = valueless.includes(operator.value)
        const holder = make('div', { className: 'condition-value' }, value)
        line.append(holder)
        if (known?.kind === 'reference' && exact.includes(operator.value) && value instanceof HTMLInputElement)
            offerRecords(holder, value, { table, field: field.value })
    }
    // What a person sees: a chosen record's name rather than its sys_id.
    const seen = '.condition-value > select, .condition-value > input:not([type=hidden]), :scope > [name=value]'
    const typed = () => line.querySelector<Value>(seen)?.value ?? ''
    field.addEventListener('change', () => draw(''))
    operator.addEventListener('change', () => draw(shown(typed(), fields[field.value])))
    draw(typed())
}

/** What stands for a chosen value where it is typed. */
function shown(value: string, field: FilterField | undefined): string {
    return field?.choices.find((choice) => choice.value === value)?.label ?? value
}

function valueFor(field: FilterField | undefined, operator: string, typed: string, label: string): Value {
    if (!field?.choices.length || !exact.includes(operator)) {
        const placeholder = (field && placeholders[field.kind]) ?? ''
        return make('input', {
            type: 'text',
            name: 'value',
            value: typed,
            autocomplete: 'off',
            ariaLabel: label,
            placeholder,
        })
    }
    const options = [{ value: '', label: '(empty)' }, ...field.choices].map(
        (choice) => new Option(choice.label, choice.value, false, choice.label === typed || choice.value === typed)
    )
    return make('select', { name: 'value', ariaLabel: label }, ...options)
}

let offered = 0

/** Suggestions of records; the one that is chosen is sent by its sys_id, so that a namesake is not meant with it. */
function offerRecords(holder: HTMLElement, input: HTMLInputElement, source: { table: string; field: string }): void {
    const list = make('ul', { className: 'options', id: `filter-options-${++offered}`, role: 'listbox', hidden: true })
    list.setAttribute('aria-label', 'Records')
    input.role = 'combobox'
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-expanded', 'false')
    input.setAttribute('aria-controls', list.id)
    const chosen = make('input', { type: 'hidden' })
    holder.append(chosen, list)
    const suggestions = new Suggestions(input, source, (value, display) => {
        input.value = suggestions.shown = display
        input.name = ''
        Object.assign(chosen, { name: 'value', value })
    })
    input.addEventListener('input', () => {
        input.name = 'value'
        chosen.name = ''
    })
}
