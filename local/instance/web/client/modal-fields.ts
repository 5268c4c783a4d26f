// The dialog of g_modal.showFields: a few fields and two buttons.
import { button, openDialog } from './dialog.ts'
import { make } from './elements.ts'

export interface AskedFields {
    title: string
    instruction?: string
    confirmTitle?: string
    cancelTitle?: string
    fields: {
        type: string
        name: string
        label: string
        mandatory?: boolean
        value?: string
        choices?: { displayValue: string; value: string }[]
    }[]
}

export interface FilledField {
    name: string
    value: string
    displayValue: string
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

export function askFields(asked: AskedFields, done: (filled: FilledField[]) => void): void {
    const content = make('div')
    if (asked.instruction) content.append(make('p', {}, asked.instruction))
    const controls = asked.fields.map((field) => {
        const control = controlOf(field)
        control.required = field.mandatory === true
        content.append(
            make('label', { className: 'dialog-field' }, `${field.mandatory ? '* ' : ''}${field.label}`, control)
        )
        return control
    })
    const row = make('div', { className: 'dialog-buttons' })
    content.append(row)
    const dialog = openDialog(content, asked.title)
    row.append(
        button(asked.cancelTitle ?? 'Cancel', '', () => dialog.close()),
        button(asked.confirmTitle ?? 'OK', 'primary', () => {
            const empty = controls.find((one) => one.required && one.value.trim() === '')
            if (empty) return empty.focus()
            dialog.close()
            done(
                controls.map((one, at) => ({ name: asked.fields[at].name, value: one.value, displayValue: shown(one) }))
            )
        })
    )
    controls[0]?.focus()
}

function controlOf(field: AskedFields['fields'][number]): Control {
    if (field.type === 'choice') {
        const select = make('select')
        for (const { displayValue, value } of field.choices ?? []) select.add(new Option(displayValue, value))
        select.value = field.value ?? ''
        return select
    }
    if (field.type === 'textarea') return make('textarea', { value: field.value ?? '', rows: 4 })
    if (field.type === 'string') return make('input', { type: 'text', value: field.value ?? '' })
    throw new Error(`not implemented: g_modal.showFields with a field of the type '${field.type}'`)
}

const shown = (control: Control): string =>
    control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? '') : control.value
