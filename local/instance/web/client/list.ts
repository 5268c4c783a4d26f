// Lists in the browser: selecting rows, g_list, and the client side of list actions.
import { around, make } from './elements.ts'
import { openFilter } from './filter.ts'
import { declaredIn, runGlobally } from './package-scripts.ts'

function openList(section: HTMLElement): void {
    const form = section.querySelector<HTMLFormElement>('.list-form')
    if (!form) return
    const checks = () => [...section.querySelectorAll<HTMLInputElement>('input[name=checked]')]
    const all = section.querySelector<HTMLInputElement>('.check-all')
    all?.addEventListener('change', () => {
        for (const one of checks()) one.checked = all.checked
    })
    const send = (action: string) => {
        form.append(make('input', { type: 'hidden', name: 'action', value: action }))
        form.submit()
    }
    const list = nameList(section, checks, send)
    openDeclared(section, list, checks)
    const scripts = section.querySelector<HTMLTemplateElement>('.action-scripts')
    try {
        if (scripts) runGlobally(scripts.content.textContent ?? '')
    } catch (error) {
        console.error('List actions', error)
    }
    const run = (code: string) => runClient(code, list, send)
    section.addEventListener('click', (event) => {
        const pressed = around<HTMLButtonElement>(event, 'button')
        if (pressed?.hasAttribute('data-choice')) pressChoice(event, form, run)
        else if (pressed?.dataset.action) {
            event.preventDefault()
            if (pressed.dataset.onclick) run(pressed.dataset.onclick)
            else send(pressed.dataset.action)
        }
    })
}

/** g_list of the platform, for one list of the page. */
function nameList(section: HTMLElement, checks: () => HTMLInputElement[], send: (action: string) => void): object {
    const checked = () => checks().filter((one) => one.checked)
    return {
        getChecked: () =>
            checked()
                .map((one) => one.value)
                .join(','),
        getQuery: () => section.dataset.query,
        getFixedQuery: () => '',
        getTableName: () => section.dataset.table,
        getView: () => section.dataset.view,
        getTitle: () => section.querySelector('h1, h2')?.textContent ?? '',
        refresh: () => window.location.reload(),
        refreshList: () => window.location.reload(),
        /** Runs the server side of an action, on the checked rows or on the list. */
        action: (sysId: string, name?: string) => send(name || sysId),
    }
}

/** A workspace's list actions: their scripts see g_list and g_modal, and neither window nor document (measured). */
function openDeclared(section: HTMLElement, list: object, checks: () => HTMLInputElement[]): void {
    const bound = () => [...section.querySelectorAll<HTMLButtonElement>('button[data-needs-selection]')]
    const follow = () => {
        const isSelected = checks().some((one) => one.checked)
        for (const one of bound()) one.disabled = !isSelected
    }
    section.addEventListener('change', follow)
    section.addEventListener('click', (event) => {
        const pressed = around<HTMLButtonElement>(event, 'button[data-declarative]')
        if (!pressed) return
        event.preventDefault()
        const of = pressed.dataset.declarative
        const script = section.querySelector<HTMLTemplateElement>(`template.declarative-script[data-of="${of}"]`)
        try {
            window.g_list = list
            declaredIn(script?.content.textContent ?? '')()
        } catch (error) {
            console.error('List action', error)
            window.embedded.message('error', `This action failed in the browser: ${(error as Error).message}`)
        }
    })
}

function runClient(code: string, list: object, send: (action: string) => void): void {
    window.g_list = list
    window.gsftSubmit = (_control, _element, action) => send(action)
    try {
        runGlobally(code)
    } catch (error) {
        console.error('List action', error)
        window.embedded.message('error', `This action failed in the browser: ${(error as Error).message}`)
    }
}

/** The action chosen for the selected rows: nothing chosen asks for a choice, a client action runs here. */
function pressChoice(event: Event, form: HTMLFormElement, run: (code: string) => void): void {
    const choice = form.querySelector<HTMLSelectElement>('select[name=choice]')
    if (!choice) return
    const code = choice.selectedOptions[0]?.dataset.onclick
    if (choice.value !== '' && !code) return
    event.preventDefault()
    if (code) run(code)
    else choice.focus()
}

for (const section of document.querySelectorAll<HTMLElement>('section.list')) {
    openFilter(section)
    openList(section)
}
document.documentElement.dataset.ready = 'true'
