// Sign-in, sign-out and the start page.
import type { Routes } from './app.ts'
import { go } from './app.ts'
import type { Front } from './front.ts'
import { html } from './html.ts'
import { page } from './layout.ts'
import { menusOf } from './navigator.ts'
import { localPath, signInPage } from './signin.ts'
import type { Visitor } from './visitors.ts'

/** Documented: glide.entry.loggedin.page_ess names the page to which people without a role are led when they sign in. */
function entryOf(front: Front, { session }: Visitor, asked: string): string {
    const portal = front.kernel.property('glide.entry.loggedin.page_ess', '').replace(/^\/+/, '')
    const isEmployee = [...session.roles].every((role) => role === 'snc_internal' || role === 'public')
    if (!portal || !isEmployee) return asked
    const inPortal = asked.split(/[/?]/)[1] === portal.split(/[/?]/)[0]
    const keepsPage = front.kernel.switches.portalEntry === 'no page asked' && asked !== '/'
    return inPortal || keepsPage ? asked : `/${portal}`
}

export function addHomeRoutes(front: Front, routes: Routes): void {
    routes.open('GET', '/login.do', (context, visitor, query) => {
        if (visitor && !query.switch && !query.search && !query.goto) return context.redirect('/', 303)
        return signInPage(front, localPath(query.goto), query.search ?? '', '')
    })
    routes.open('POST', '/login.do', (context, visitor, fields) => {
        // Signing in needs no earlier page, but must not be started by another site.
        const origin = context.req.header('origin')
        if (origin && origin !== front.origin) return context.text('Sign in from this instance itself.', 403)
        const signedIn = front.visitors.signIn(fields.user ?? '')
        if (!signedIn)
            return context.html(
                signInPage(front, localPath(fields.goto), '', 'There is no active person of this name.'),
                422
            ) as Response
        if (visitor) front.visitors.signOut(visitor)
        context.header('Set-Cookie', front.visitors.cookie(signedIn))
        return context.redirect(entryOf(front, signedIn, localPath(fields.goto)), 303)
    })
    routes.post('/logout.do', ({ visit, context }) => {
        front.visitors.signOut(visit.visitor)
        context.header('Set-Cookie', front.visitors.cookie(null))
        return go(context, '/login.do')
    })
    routes.get('/', ({ visit }) => {
        const menus = menusOf(visit).filter((menu) => menu.entries.some((entry) => entry.href))
        const body = html`<section class="home">
            <h1>Welcome, ${visit.visitor.name}</h1>
            <p>
                What your roles open. Everything here is drawn from the installed package, as an instance would draw it.
            </p>
            ${menus.map(
                (menu) =>
                    html`<h2>${menu.title}</h2>
                        <ul class="cards">
                            ${menu.entries.flatMap((entry) =>
                                entry.href
                                    ? [
                                          html`<li>
                                              <a href="${entry.href}"
                                                  ><strong>${entry.title}</strong><span>${entry.hint}</span></a
                                              >
                                          </li>`,
                                      ]
                                    : []
                            )}
                        </ul>`
            )}
        </section>`
        return page(visit, { title: 'Start', body })
    })
    routes.get('/home.do', ({ context }) => go(context, '/'))
    routes.get('/navpage.do', ({ context }) => go(context, '/'))
    routes.get('/nav_to.do', ({ context, query }) => go(context, query.uri ?? '/'))
}
