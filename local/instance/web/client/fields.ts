// The fields of the form: their values, what is shown, locked and mandatory, and who is told of a change.
import type { FormState } from '../page-state.ts'
import { make } from './elements.ts'

export const form = document.getElementById('record-form') as HTMLFormElement
export const page = window.embedded.state.page as FormState

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What surrounds a field: label, control, messages. */
function holder(name: string): HTMLElement | null {
    return form.querySelector(`[data-field="${CSS.escape(name)}"]`)
}

/** The element a person edits; null where the field is not on the form. */
export function input(name: string): Control | null {
    return document.getElementById(`${page.table}.${name}`) as Control | null
}

/** The hidden input that keeps the stored value of a reference, a list or a field that is only shown. */
export function stored(name: string): HTMLInputElement | null {
    return holder(name)?.querySelector('[data-reference-value], input[type=hidden][data-readonly]') ?? null
}

const isCheckbox = (control: Control): control is HTMLInputElement => control.type === 'checkbox'

export function valueOf(name: string): string {
    const state = page.fields[name]
    if (!state) return page.others[name] ?? ''
    const kept = stored(name)
    if (kept) return kept.value
    const control = input(name)
    if (!control) return state.value
    if (isCheckbox(control)) return String(control.checked)
    if (state.kind === 'number' && 'readOnly' in control && control.readOnly) return state.value
    return control.value
}

/** Text of a field as a person reads it; without a name, that of the record. */
export function shownOf(name?: string): string {
    if (!name) return document.querySelector('.form-title h1')?.textContent ?? ''
    const control = input(name)
    return control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? '') : (control?.value ?? '')
}

type Listener = (name: string, before: string, after: string, loading: boolean) => void
const listeners: Listener[] = []
const lastValues = new Map<string, string>()
let dirty = false

export const isDirty = (): boolean => dirty

/** Registers what happens after a field's value became another one. */
export function whenChanged(listener: Listener): void {
    listeners.push(listener)
}

function tellChange(name: string, before: string, after: string): void {
    dirty = true
    lastValues.set(name, after)
    if (before !== after) for (const listener of listeners) listener(name, before, after, false)
}

/** Takes a change made by hand; the same value again is none. */
export function noticeChange(name: string): void {
    if (!page.fields[name]) return
    const now = valueOf(name)
    const was = lastValues.get(name) ?? ''
    if (now === was) return
    tellChange(name, was, now)
}

/** From here on only what a person or a script changes counts as a change. */
export function rememberValues(): void {
    for (const name of Object.keys(page.fields)) lastValues.set(name, valueOf(name))
    dirty = false
}

export function setValue(name: string, value: unknown, display?: string): void {
    if (!page.fields[name]) return
    const before = valueOf(name)
    const text = value === null || value === undefined ? '' : String(value)
    const control = input(name)
    const kept = stored(name)
    if (kept) {
        kept.value = text
        if (control && control !== kept && control.dataset.reference) control.value = display ?? text
        const shown = holder(name)?.querySelector('[data-shown]')
        if (shown) shown.textContent = display ?? text
        showPreviewButton(name)
    } else if (control && isCheckbox(control)) control.checked = /^(1|true)$/.test(text)
    else if (control) control.value = text
    tellChange(name, before, valueOf(name))
}

export function showPreviewButton(name: string): void {
    const button = form.querySelector<HTMLElement>(`[data-preview-field="${CSS.escape(name)}"]`)
    if (button) button.hidden = valueOf(name) === ''
}

export function setVisible(name: string, visible: boolean): void {
    const box = holder(name)
    if (box) box.hidden = !visible
}

export function isVisible(name: string): boolean {
    return holder(name)?.hidden === false
}

export function setMandatory(name: string, mandatory: boolean): void {
    const box = holder(name)
    if (!box) return
    box.querySelector('.label')?.classList.toggle('mandatory', mandatory)
    box.dataset.mandatory = String(mandatory)
    input(name)?.setAttribute('aria-required', String(mandatory))
}

export function isMandatory(name: string): boolean {
    const given = holder(name)?.dataset.mandatory
    return holder(name) !== null && (given === undefined ? page.fields[name].mandatory : given === 'true')
}

/** What the server locked stays locked: it would not take a value anyway. */
export function lock(name: string, locked: boolean): void {
    const box = holder(name)
    if (!box || !page.fields[name] || page.fields[name].readOnly) return
    box.classList.toggle('locked', locked)
    const controls = 'input:not([type=hidden]), select, textarea, button:not(.preview)'
    for (const control of box.querySelectorAll<Control | HTMLButtonElement>(controls)) {
        if ('readOnly' in control && control.type !== 'checkbox') control.readOnly = locked
        else control.disabled = locked
    }
    // A checkbox that is disabled posts nothing; its old value must stay what it was.
    const original = box.querySelector<HTMLInputElement>(`[name="original.${CSS.escape(name)}"]`)
    if (original) original.disabled = locked
}

export function labelOf(name: string): string {
    return page.fields[name]?.label ?? name
}

export function setLabel(name: string, label: string): void {
    const element = holder(name)?.querySelector('.label')
    if (element) element.textContent = label
}

export function showFieldMessage(name: string, text: string, kind = 'info'): void {
    const line = make('p', { className: `field-message field-message-${kind}` }, text)
    holder(name)?.querySelector('.field-messages')?.append(line)
}

export function hideFieldMessages(name: string): void {
    holder(name)?.querySelector('.field-messages')?.replaceChildren()
}
