// Dialogs of every page: GlideModal, g_modal, and links that open their page as a dialog.
import { openDialog } from './dialog.ts'
import { around, fragmentOf } from './elements.ts'
import { GlideModal } from './glide-modal.ts'

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
    if (response.ok && content instanceof HTMLElement) openDialog(content)
    else window.location.href = link.href
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
