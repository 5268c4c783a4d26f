// Related lists (and in a workspace the form) as tabs: chosen by mouse and arrow keys, remembered for the table, hidden and shown by scripts.
import { page } from './fields.ts'

const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab][data-related]')]
const memory = `tab ${page.table}`

function choose(tab: HTMLElement, focus: boolean): void {
    for (const one of tabs) {
        const selected = one === tab
        one.setAttribute('aria-selected', String(selected))
        one.tabIndex = selected ? 0 : -1
        const panel = document.getElementById(one.getAttribute('aria-controls') ?? '')
        if (panel) panel.hidden = !selected || one.hidden
    }
    if (focus) tab.focus()
    remember(tab.dataset.related ?? '')
}

/** Remembering the tab is a comfort only: a browser may keep nothing. */
function remember(related: string): void {
    try {
        sessionStorage.setItem(memory, related)
    } catch {
        // The first tab is shown next time.
    }
}

function remembered(): string | null {
    try {
        return sessionStorage.getItem(memory)
    } catch {
        return null
    }
}

const shownTabs = () => tabs.filter((one) => !one.hidden)

function chooseFirst(): void {
    const next = shownTabs().find((one) => one.getAttribute('aria-selected') === 'true') ?? shownTabs()[0]
    if (next) choose(next, false)
}

const plain = (key: string) => key.replace(/^REL:/, '')

/** Shows or hides one related list, by relationship, 'table.field' or table; all of them for null. */
export function showRelated(list: string | null, visible: boolean): void {
    for (const element of document.querySelectorAll<HTMLElement>('.tabs [data-related], .related [data-related]')) {
        const key = plain(element.dataset.related ?? '')
        if (key === 'details') continue
        if (list !== null && key !== plain(String(list)) && key.split('.')[0] !== list) continue
        if (element.getAttribute('role') === 'tab') element.hidden = !visible
        else element.dataset.off = String(!visible)
    }
    chooseFirst()
}

export function openTabs(): void {
    const bar = document.querySelector<HTMLElement>('.tabs')
    if (!bar || !tabs.length) return
    bar.hidden = false
    document.querySelector('.related')?.classList.add('tabbed')
    const details = tabs.find((one) => one.dataset.related === 'details')
    choose(details ?? tabs.find((one) => one.dataset.related === remembered()) ?? tabs[0], false)
    bar.addEventListener('click', ({ target }) => {
        const tab = (target as Element).closest<HTMLElement>('[role=tab]')
        if (tab) choose(tab, false)
    })
    bar.addEventListener('keydown', ({ key }) => {
        const open = shownTabs()
        const at = open.indexOf(document.activeElement as HTMLElement)
        const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }
        if (at >= 0 && key in steps) choose(open.at(steps[key] % open.length) as HTMLElement, true)
    })
}
