// A dialog over the page: the keyboard stays inside while it is open and goes back to where it was.
import { fragmentOf, make } from './elements.ts'

/** Shows content as a dialog; without a title a heading of its own with an id names it. */
export function openDialog(content: HTMLElement, title = ''): HTMLDialogElement {
    const host = document.getElementById('dialogs') as HTMLElement
    const dialog = make('dialog', { className: 'dialog' })
    const heading = title
        ? make('h1', { className: 'dialog-title', id: `dialog-title-${host.childElementCount}` }, title)
        : content.querySelector('h1[id]')
    if (heading) dialog.setAttribute('aria-labelledby', heading.id)
    if (title && heading) dialog.append(heading)
    dialog.append(content)
    host.append(dialog)
    const before = document.activeElement
    dialog.addEventListener('close', () => {
        dialog.remove()
        if (before instanceof HTMLElement) before.focus()
    })
    dialog.showModal()
    return dialog
}

export function button(text: string, style: string, work: () => void): HTMLButtonElement {
    const element = make('button', { type: 'button', className: `button ${style}` }, text)
    element.addEventListener('click', work)
    return element
}

/** Text of a dialog may carry simple formatting that the package's own scripts wrote. */
export function dialogBody(html: string): HTMLElement {
    return make('div', { className: 'dialog-body' }, fragmentOf(html))
}
