// What every page does in the browser: the names scripts expect, messages, the navigator and the menus.
import type { PageState } from '../page-state.ts'
import { around, make } from './elements.ts'
import { GlideAjax } from './glide-ajax.ts'
import { openNavigator } from './navigator.ts'
import { nameUser } from './user.ts'

const source = document.getElementById('page-state')?.textContent
const state: PageState = source
    ? (JSON.parse(source) as PageState)
    : { ck: '', user: { id: '', name: '', fullName: '', roles: [] }, page: null }

/** Adds a message at the top of the page. */
function message(kind: string, text: string): HTMLElement {
    const word = kind === 'error' ? 'Error' : kind === 'warning' ? 'Warning' : 'Information'
    const close = make('button', { type: 'button', className: 'message-close', ariaLabel: 'Close message' }, '×')
    const box = make(
        'div',
        { className: `message message-${kind}`, role: kind === 'error' ? 'alert' : 'status' },
        make('span', { className: 'message-word' }, word),
        make('div', { className: 'message-text' }, text),
        close
    )
    document.getElementById('messages')?.append(box)
    return box
}

const messages = state.page?.messages ?? {}

/** Text of a message key in the person's language, with {0} filled in. */
function getMessage(key: string, values?: unknown): string {
    const text = Object.hasOwn(messages, key) ? messages[key] : key
    const given = values === undefined ? [] : [values].flat()
    return String(text).replace(/\{(\d+)\}/g, (whole, at: string) =>
        given[Number(at)] === undefined ? whole : String(given[Number(at)])
    )
}

class GwtMessage {
    getMessage(key: string, ...values: unknown[]): string {
        return getMessage(key, values)
    }
}

/** Drop-down menus close with Escape and when something else is clicked. */
function closeMenus(): void {
    const menus = () => document.querySelectorAll<HTMLDetailsElement>('details.person, details.more')
    document.addEventListener('click', (event) => {
        for (const menu of menus()) if (menu.open && !menu.contains(event.target as Node)) menu.open = false
        around(event, '.message-close')?.parentElement?.remove()
    })
    document.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return
        for (const menu of menus()) {
            if (!menu.open) continue
            menu.open = false
            menu.querySelector('summary')?.focus()
        }
    })
}

Object.assign(window, {
    embedded: { state, message },
    g_ck: state.ck,
    NOW: { user: { userID: state.user.id, name: state.user.name }, g_ck: state.ck },
    g_user: nameUser(state.user),
    getMessage,
    GwtMessage,
    GlideAjax,
})
openNavigator()
closeMenus()
