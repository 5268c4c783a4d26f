// The preview of a referenced record: a card beside the field that goes with Escape or a click elsewhere.
import { around, fragmentOf, make } from './elements.ts'
import { form, labelOf, valueOf } from './fields.ts'

export function openPreviews(): void {
    form.addEventListener('click', (event) => {
        const pressed = around<HTMLButtonElement>(event, '.preview')
        if (!pressed) return
        const open = document.querySelector<HTMLElement>('.popover')
        open?.remove()
        if (open?.dataset.field !== pressed.dataset.previewField || !open) void show(pressed)
    })
}

async function show(pressed: HTMLButtonElement): Promise<void> {
    const { previewTable: table = '', previewField: field = '' } = pressed.dataset
    const query = new URLSearchParams({ table, sys_id: valueOf(field) })
    const response = await fetch(`/preview.do?${query.toString()}`)
    const text = await response.text()
    const box = make('div', { className: 'popover', role: 'dialog', ariaLabel: `Preview of ${labelOf(field)}` })
    box.dataset.field = field
    box.append(response.ok ? fragmentOf(text) : 'You may not see this record.')
    pressed.closest('.control')?.append(box)
    box.querySelector('a')?.focus()
    const away = (event: Event) => {
        const escaped = event instanceof KeyboardEvent
        if (escaped ? event.key !== 'Escape' : box.contains(event.target as Node)) return
        box.remove()
        document.removeEventListener('mousedown', away)
        document.removeEventListener('keydown', away)
        if (escaped) pressed.focus()
    }
    document.addEventListener('mousedown', away)
    document.addEventListener('keydown', away)
}
