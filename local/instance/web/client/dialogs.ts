// Dialogs of every page: GlideModal, g_modal, and links that open their page as a dialog.
import { button, openDialog } from './dialog.ts'
import { around, fragmentOf, make } from './elements.ts'
import { GlideModal } from './glide-modal.ts'
import { askFields } from './modal-fields.ts'
import type { AskedFields, FilledField } from './modal-fields.ts'

/** Workspaces' dialogs, with the same look. */
const modal = {
    confirm(title: string, message: string, done?: unknown, options: object = {}): Promise<boolean> {
        return new Promise((resolve) => {
            const settle = (answer: boolean) => {
                if (typeof done === 'function') done(answer)
                resolve(answer)
            }
            const asked = new GlideModal('glide_confirm_standard')
            asked.setTitle(title)
            Object.assign(asked.preferences, { body: message }, options, {
                onPromptComplete: () => settle(true),
                onPromptCancel: () => settle(false),
            })
            asked.render()
        })
    },
    /** Documented: resolves with the fields as they were filled in; nothing comes where it was cancelled. */
    showFields(asked: AskedFields): Promise<{ updatedFields: FilledField[] }> {
        return new Promise((resolve) => askFields(asked, (updatedFields) => resolve({ updatedFields })))
    },
    /** A page of the instance in a frame. */
    showFrame({ title, url }: { title?: string; url: string }): void {
        const frame = make('iframe', { src: url, title: title?.trim() || 'Dialog', className: 'dialog-frame' })
        const row = make('div', { className: 'dialog-buttons' })
        const content = make('div', {}, frame, row)
        const dialog = openDialog(content, title?.trim() ?? '')
        row.append(button('Close', '', () => dialog.close()))
    },
    alert(title: string, message: string, done?: unknown): void {
        const told = new GlideModal('glide_alert_standard')
        told.setTitle(title)
        Object.assign(told.preferences, { body: message, onPromptComplete: done })
        told.render()
    },
}

async function openLink(link: HTMLAnchorElement): Promise<void> {
    const response = await fetch(link.href, { headers: { 'X-Fragment': '1' } })
    const content = fragmentOf(await response.text()).firstElementChild
    if (response.ok && content instanceof HTMLElement) {
        openDialog(content)
        if (window.self !== window.top) standInFrame(content)
    } else window.location.href = link.href
}

/** In a frame the answer stays in the frame, and a vendor's consent page gets a window of its own. */
function standInFrame(form: HTMLElement): void {
    form.append(make('input', { type: 'hidden', name: 'framed', value: '1' }))
    if (form.dataset.consent !== undefined) form.setAttribute('target', 'consent')
}

if (window.self !== window.top)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-consent]')) {
        link.target = 'consent'
        link.rel = 'opener'
        link.href += '&popup=1'
    }

document.addEventListener('click', (event) => {
    const close = around(event, 'dialog [data-dialog-close]')
    const link = close ? null : around<HTMLAnchorElement>(event, 'a[data-dialog]')
    if (!close && (!link || event.ctrlKey || event.metaKey || event.shiftKey)) return
    event.preventDefault()
    close?.closest('dialog')?.close()
    if (link) void openLink(link)
})

Object.assign(window, { GlideModal, GlideDialogWindow: GlideModal, g_modal: modal })
