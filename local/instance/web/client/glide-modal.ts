// GlideModal: confirmations, prompts, notices, and UI pages as dialogs.
import { button, dialogBody, openDialog } from './dialog.ts'
import { make } from './elements.ts'
import { runGlobally } from './package-scripts.ts'

const confirms = /^(glide_confirm_standard|glide_confirm_basic|glide_modal_confirm|glide_ask_standard|glide_warn)$/
const prompts = /^(glide_prompt|glide_prompt_standard)$/
const tells = /^(glide_alert_standard|glide_info|glide_notification)$/

type Callback = (this: GlideModal, answer?: string) => unknown

/** Preferences that the platform's own dialogs take; a UI page takes any. */
interface Preferences {
    [name: string]: unknown
    body?: string
    title?: string
    warning_message?: string
    label?: string
    defaultValue?: string
    buttonLabel?: string
    buttonLabelComplete?: string
    buttonLabelCancel?: string
    okLabel?: string
    cancelLabel?: string
    buttonClassComplete?: string
    destructive?: boolean
}

export class GlideModal {
    private static readonly opened = new Map<string, GlideModal>()
    title = ''
    preferences: Preferences = {}
    private html = ''
    private dialog: HTMLDialogElement | null = null

    constructor(
        readonly id: string,
        _readOnly?: boolean,
        public width?: number
    ) {
        GlideModal.opened.set(id, this)
    }
    static get(id: string): GlideModal | undefined {
        return GlideModal.opened.get(id)
    }
    get(id: string): GlideModal | undefined {
        return GlideModal.get(id)
    }
    setTitle(title: string): void {
        this.title = title
    }
    setWidth(width: number): void {
        this.width = width
    }
    setSize(width: number): void {
        this.width = width
    }
    setPreference(name: string, value: unknown): void {
        this.preferences[name] = value
    }
    getPreference(name: string): unknown {
        return this.preferences[name]
    }
    setPreferenceAndReload(values: Preferences): void {
        Object.assign(this.preferences, values)
        this.destroy()
        this.render()
    }
    setBody(html: string): void {
        this.html = html
    }
    on(): void {}
    destroy(): void {
        this.dialog?.close()
        this.dialog = null
    }
    renderWithContent(content: string | HTMLElement): void {
        this.dialog = openDialog(typeof content === 'string' ? dialogBody(content) : content, this.title)
    }
    render(): void {
        if (confirms.test(this.id) || prompts.test(this.id) || tells.test(this.id)) this.ask()
        else void this.load()
    }

    /** Two buttons, or one, with the callbacks the platform's own dialogs take. */
    private ask(): void {
        const given = this.preferences
        const content = make('div')
        content.append(dialogBody(this.html || given.body || given.title || given.warning_message || ''))
        const input = prompts.test(this.id) ? make('input', { type: 'text', value: given.defaultValue ?? '' }) : null
        if (input) {
            if (!given.label) input.setAttribute('aria-label', this.title || 'Answer')
            content.append(make('label', {}, given.label ?? '', input))
        }
        content.append(this.buttons(input))
        this.dialog = openDialog(content, this.title || given.title || 'Confirmation')
        this.dialog.addEventListener('cancel', (event) => {
            event.preventDefault()
            this.answer('onPromptCancel', input)
            this.destroy()
        })
    }
    private buttons(input: HTMLInputElement | null): HTMLElement {
        const given = this.preferences
        const row = make('div', { className: 'dialog-buttons' })
        const cancel = given.buttonLabelCancel || given.cancelLabel || 'Cancel'
        if (!tells.test(this.id)) row.append(button(cancel, '', () => this.answer('onPromptCancel', input)))
        const complete = given.buttonLabelComplete || given.okLabel || given.buttonLabel || 'OK'
        const destroys = /\bbtn-destructive\b/.test(given.buttonClassComplete ?? '') || given.destructive
        const callback = !given.onPromptComplete && given.onPromptSave ? 'onPromptSave' : 'onPromptComplete'
        row.append(button(complete, destroys ? 'destructive' : 'primary', () => this.answer(callback, input)))
        return row
    }
    /** Tells a callback, a function or the name of a global one; the dialog stays open where it says false. */
    private answer(name: string, input: HTMLInputElement | null): void {
        const given = this.preferences[name]
        const work = typeof given === 'string' ? (window as unknown as Record<string, unknown>)[given] : given
        const result = typeof work === 'function' ? (work as Callback).call(this, input?.value) : undefined
        if (result !== false) this.destroy()
    }

    /** A UI page as the dialog's content; preferences become its parameters. */
    private async load(): Promise<void> {
        const query = new URLSearchParams()
        for (const [name, value] of Object.entries(this.preferences))
            if (typeof value !== 'function')
                query.set(name.startsWith('sysparm_') ? name : `sysparm_${name}`, String(value))
        try {
            const response = await fetch(`/${this.id}.do?${query.toString()}`, { headers: { 'X-Fragment': '1' } })
            const text = await response.text()
            if (!response.ok) throw new Error('This dialog cannot be opened.')
            this.dialog = openDialog(dialogBody(text), this.title)
            for (const script of this.dialog.querySelectorAll('script')) runGlobally(script.textContent ?? '')
        } catch (error) {
            window.embedded.message('error', (error as Error).message)
        }
    }
}
