// Look-ups of reference and list fields: suggestions while a person types, chosen by mouse or keyboard.
import { around, make } from './elements.ts'
import { form, hideFieldMessages, noticeChange, page, showFieldMessage, showPreviewButton, stored } from './fields.ts'
import { Suggestions } from './suggestions.ts'

export function openReferences(): void {
    for (const control of form.querySelectorAll<HTMLInputElement>('input[data-reference]')) {
        const chips = control.closest<HTMLElement>('.chips')
        if (chips) openListField(control, chips)
        else openReference(control)
    }
}

function suggestionsFor(control: HTMLInputElement, choose: (value: string, display: string) => void): Suggestions {
    const source = { table: page.table, field: control.dataset.fieldName ?? '' }
    const suggestions = new Suggestions(control, source, choose)
    control.parentElement?.querySelector('.lookup')?.addEventListener('click', () => {
        control.focus()
        suggestions.look('')
    })
    return suggestions
}

/** One record: its name stands in the input, its sys_id in the hidden one. */
function openReference(control: HTMLInputElement): void {
    const name = control.dataset.fieldName ?? ''
    const kept = stored(name) as HTMLInputElement
    const put = (value: string) => {
        kept.value = value
        showPreviewButton(name)
        noticeChange(name)
    }
    const suggestions = suggestionsFor(control, (value, display) => {
        control.value = suggestions.shown = display
        put(value)
    })
    control.addEventListener('input', () => {
        if (control.value.trim() !== '') return
        suggestions.shown = ''
        put('')
    })
    suggestions.whenLeft = () => {
        // Text that names no record would be lost without a word.
        if (control.value.trim() === '' || control.value === suggestions.shown) return
        control.value = suggestions.shown
        hideFieldMessages(name)
        showFieldMessage(name, 'Choose a record from the list.', 'error')
    }
}

/** Several records: each a chip that can be taken away. */
function openListField(control: HTMLInputElement, chips: HTMLElement): void {
    const name = control.dataset.fieldName ?? ''
    const kept = stored(name) as HTMLInputElement
    const values = () => kept.value.split(',').filter(Boolean)
    suggestionsFor(control, (value, display) => {
        control.value = ''
        if (values().includes(value)) return
        kept.value = [...values(), value].join(',')
        const remove = make('button', { type: 'button', className: 'icon', ariaLabel: `Remove ${display}` }, '×')
        remove.dataset.remove = ''
        const item = make('li', {}, make('span', {}, display), remove)
        item.dataset.value = value
        chips.querySelector('.chip-list')?.append(item)
        noticeChange(name)
    })
    chips.addEventListener('click', (event) => {
        const item = around(event, '[data-remove]')?.closest('li')
        if (!item || control.readOnly) return
        kept.value = values()
            .filter((one) => one !== item.dataset.value)
            .join(',')
        item.remove()
        control.focus()
        noticeChange(name)
    })
}
