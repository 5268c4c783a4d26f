// The frame of every page: the header that says what this is, the navigator, messages, and the page itself.
import type { Visit } from './front.ts'
import { html, jsonFor } from './html.ts'
import type { Html } from './html.ts'
import { navigator } from './navigator.ts'
import type { FormState, PageState } from './page-state.ts'
import { sanitize } from './sanitize.ts'

export interface PageContent {
    title: string | Html
    body: Html
    /** Scripts of ours the page needs besides the common one. */
    scripts?: string[]
    /** What they must know of a form. */
    state?: FormState
    wide?: boolean
    navigator?: Html
    crumbs?: Html
}

/** The platform's codes that are no language tags of their own. */
const tags: Readonly<Record<string, string>> = { pb: 'pt-BR', fq: 'fr-CA', zt: 'zh-TW' }

/** What the page says of its language: that of the session, in which the package and the language packs speak. */
const tagOf = (language: string): string => tags[language] ?? (language || 'en')

/** @param language the session's; a page before signing in is English */
export function document(title: string | Html, body: Html, scripts: string[] = [], language = 'en'): Html {
    return html`<!doctype html>
        <html lang="${tagOf(language)}">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>${title} | Embedded instance</title>
                <link rel="icon" href="/assets/icon.svg" />
                <link rel="stylesheet" href="/assets/style.css" />
            </head>
            <body>
                ${body} ${scripts.map((name) => html`<script src="/assets/${name}"></script>`)}
            </body>
        </html>`
}

/** @param menu false on a page without navigator: a button that opens nothing would stand there */
export function banner(person: Html | string, menu = true): Html {
    return html`<a class="skip" lang="en" href="#main">Skip to the page</a>
        <header class="banner" lang="en">
            ${
                menu
                    ? html`<button
                          type="button"
                          class="navigator-toggle"
                          aria-controls="navigator"
                          aria-expanded="false"
                      >
                          Menu
                      </button>`
                    : ''
            }
            <a class="brand" href="/">Embedded instance</a>
            <span class="stand-in">a stand-in for ServiceNow</span>
            <span class="grow"></span>
            ${person}
        </header>`
}

/** A page for somebody signed in; the messages of the session are shown once. */
export function page(visit: Visit, content: PageContent): string {
    const shown = html`${messagesOf(visit)}${content.body}`
    const body = visit.framed
        ? html`<main id="main" class="framed" tabindex="-1">${shown}</main>
              ${foot(visit, content.state ?? null)}`
        : html`${banner(personMenu(visit))}
              <div class="frame">
                  ${content.navigator ?? navigator(visit)}
                  <main id="main" tabindex="-1" class="${content.wide ? 'wide' : ''}">
                      ${content.crumbs ?? ''}${shown}
                  </main>
              </div>
              ${foot(visit, content.state ?? null)}`
    const scripts = ['common.js', ...(content.scripts ?? [])]
    return document(content.title, body, scripts, visit.visitor.session.language).toString()
}

/** A page without the navigator, whose content brings its own main. */
export function plainPage(visit: Visit, title: string | Html, content: Html): string {
    return document(
        title,
        html`${banner(personMenu(visit), false)}
            <div class="ui-page-alone">${content}</div>
            ${foot(visit, null)}`,
        ['common.js', 'dialogs.js'],
        visit.visitor.session.language
    ).toString()
}

/** Where dialogs open, and what the scripts must know. */
function foot({ visitor }: Visit, pageState: FormState | null): Html {
    const state: PageState = {
        ck: visitor.token,
        user: {
            id: visitor.session.userId,
            name: visitor.session.userName,
            fullName: visitor.name,
            roles: [...visitor.session.roles],
        },
        page: pageState,
    }
    return html`<div id="dialogs"></div>
        <script type="application/json" id="page-state">
            ${jsonFor(state)}
        </script>`
}

function personMenu(visit: Visit): Html {
    return html`<details class="person">
        <summary>
            <span class="avatar" aria-hidden="true">${initials(visit.visitor.name)}</span>
            <span class="person-name">${visit.visitor.name}</span>
        </summary>
        <div class="person-menu">
            <p>Signed in as <strong>${visit.visitor.name}</strong></p>
            <a href="/mailbox.do">My e-mails</a>
            <a href="/login.do?switch=1">Sign in as somebody else</a>
            <form method="post" action="/logout.do">
                <input type="hidden" name="sysparm_ck" value="${visit.visitor.token}" /><button class="link">
                    Sign out
                </button>
            </form>
        </div>
    </details>`
}

function initials(name: string): string {
    const words = name.split(/\s+/).filter(Boolean)
    return ([...(words[0] ?? '?')][0] ?? '?') + (words.length > 1 ? ([...(words.at(-1) as string)][0] ?? '') : '')
}

function messagesOf(visit: Visit): Html {
    const { messages } = visit.visitor.session
    const taken = messages.splice(0, messages.length)
    return html`<div id="messages" class="messages" aria-live="polite">
        ${taken.map((message) => messageBox(message.kind, sanitize(message.text)))}
    </div>`
}

function messageBox(kind: 'info' | 'error' | 'warning', content: Html): Html {
    const word = kind === 'error' ? 'Error' : kind === 'warning' ? 'Warning' : 'Information'
    return html`<div class="message message-${kind}" role="${kind === 'error' ? 'alert' : 'status'}">
        <span class="message-word">${word}</span>
        <div class="message-text">${content}</div>
        <button type="button" class="message-close" aria-label="Close message">×</button>
    </div>`
}
