// Sends the form: mandatory fields and onSubmit scripts first, then once.
import { around } from './elements.ts'
import { form, input, isMandatory, isVisible, labelOf, page, valueOf } from './fields.ts'
import { maySubmit } from './client-scripts.ts'
import { declaredBy, runGlobally } from './package-scripts.ts'

let submitting = false

const actionField = () => form.elements.namedItem('sysparm_action') as HTMLInputElement

export const actionName = (): string => actionField().value

export function clearMessages(): void {
    document.getElementById('messages')?.replaceChildren()
}

function ready(action: string): boolean {
    actionField().value = action
    return action === 'sysverb_delete' || (allFilled() && maySubmit())
}

/** Tells which mandatory fields that are shown are empty, and puts the cursor into the first. */
function allFilled(): boolean {
    const names = Object.keys(page.fields)
    const empty = names.filter((name) => isMandatory(name) && isVisible(name) && valueOf(name).trim() === '')
    for (const name of names) input(name)?.removeAttribute('aria-invalid')
    if (empty.length === 0) return true
    clearMessages()
    const labels = empty.map(labelOf).join(', ')
    window.embedded.message('error', `The following mandatory fields are not filled in: ${labels}`)
    for (const name of empty) input(name)?.setAttribute('aria-invalid', 'true')
    input(empty[0])?.focus()
    return false
}

/** Sends the form for an action; nothing happens while it is being sent already. */
export function submit(action: string): void {
    if (submitting || !ready(action)) return
    submitting = true
    for (const one of form.querySelectorAll<HTMLButtonElement>('button[name=action]')) one.name = ''
    form.submit()
}

function confirmDelete(): void {
    const modal = new window.GlideModal('glide_confirm_standard')
    modal.setTitle('Confirmation')
    Object.assign(modal.preferences, {
        body: 'Delete this record?',
        buttonLabelComplete: 'Delete',
        destructive: true,
        onPromptComplete: () => submit('sysverb_delete'),
    })
    modal.render()
}

/** UI actions' functions are global, as on the platform's forms; a workspace's onClick is the action's own. */
function readActions(): Map<string, (api: object) => unknown> {
    const own = new Map<string, (api: object) => unknown>()
    for (const { sysId, actionName: name, onclick, script } of page.actions) {
        try {
            const click = onclick === 'onClick(g_form)' ? declaredBy(script, 'onClick') : runGlobally(script)
            if (onclick === 'onClick(g_form)' && click) own.set(sysId, click as (api: object) => unknown)
        } catch (error) {
            console.error(`UI action ${name}`, error)
        }
    }
    return own
}

function press(event: Event, own: ReturnType<typeof readActions>): void {
    const pressed = around<HTMLButtonElement>(event, 'button[data-action]')
    const { action = '', onclick, actionName: name } = pressed?.dataset ?? {}
    if (action === 'sysverb_delete') {
        event.preventDefault()
        confirmDelete()
    }
    if (!onclick) return
    event.preventDefault()
    try {
        const click = own.get(action)
        if (click) click(window.g_form)
        else runGlobally(onclick)
    } catch (error) {
        console.error(`UI action ${name}`, error)
        window.embedded.message('error', `This action failed in the browser: ${(error as Error).message}`)
    }
}

/** g_form must be there: the package's actions may use it as they are read. */
export function openSubmitting(): void {
    // The platform's way for a client script to run the server side of its action.
    // Under the platform's own name for it its question comes, whoever asks.
    window.gsftSubmit = (_control, _element, action) => (action === 'sysverb_delete' ? confirmDelete() : submit(action))
    const own = readActions()
    form.addEventListener('click', (event) => press(event, own))
    form.addEventListener('submit', (event) => {
        if (submitting) return
        const pressed = event.submitter?.dataset.action
        if (ready(pressed || (page.isNew ? 'sysverb_insert' : 'sysverb_update'))) submitting = true
        else event.preventDefault()
    })
    window.addEventListener('pageshow', () => (submitting = false))
}
