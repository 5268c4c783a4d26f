// The web front's rules for every request: where it may come from, who is there, whether the form is theirs, what goes wrong.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { Refusal } from './front.ts'
import type { Front, Visit } from './front.ts'
import { html } from './html.ts'
import { page } from './layout.ts'
import { localPath, signInAddress } from './signin.ts'
import { tokenHolds } from './visitors.ts'
import type { Visitor } from './visitors.ts'
import { workspaceOpen } from './workspace-access.ts'

export type Fields = Record<string, string>

/** What a handler works with: the person, the address, and the posted fields (last one wins; `all` keeps repeated ones). */
export interface Call {
    visit: Visit
    context: Context
    query: Fields
    fields: Fields
    all: Record<string, string[]>
}

export type Answer = string | Response

const securityHeaders: Record<string, string> = {
    'Content-Security-Policy':
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; form-action *; base-uri 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-store',
}

export interface Routes {
    /** Pages: somebody must be signed in; a refusal is a page. */
    get(path: string, handler: (call: Call) => Answer): void
    /** Posted forms: the token of the person's own pages is checked first. */
    post(path: string, handler: (call: Call) => Answer): void
    /** Calls by scripts: a refusal is JSON. */
    api(method: string, path: string, handler: (call: Call & { body: string }) => Answer): void
    /** Open to everybody. */
    open(
        method: 'GET' | 'POST',
        path: string,
        handler: (context: Context, visitor: Visitor | null, fields: Fields) => Answer
    ): void
}

export function openRoutes(front: Front): { app: Hono; routes: Routes } {
    const app = new Hono({ strict: false })
    app.use(async (context, next) => {
        const host = (context.req.header('host') ?? '').replace(/:\d+$/, '')
        // Another site's name pointing at this machine must not read what is here.
        if (!['127.0.0.1', 'localhost', '[::1]'].includes(host))
            return context.text('This instance answers on 127.0.0.1 only.', 421)
        await next()
        for (const [name, value] of Object.entries(securityHeaders))
            if (!context.res.headers.has(name)) context.res.headers.set(name, value)
    })
    const visitorOf = (context: Context) => front.visitors.of(context.req.header('cookie'))
    const answerPage = pageHandlers(front, visitorOf)
    const answerScript = scriptHandlers(front, visitorOf)
    const routes: Routes = {
        get: (path, handler) => void app.get(path, answerPage(false, handler)),
        post: (path, handler) => void app.post(path, answerPage(true, handler)),
        api: (method, path, handler) => void app.on(method, path, answerScript(method, handler)),
        open(method, path, handler) {
            app.on(method, path, async (context) => {
                const posted = method === 'POST' ? (await fieldsOf(context)).fields : queryOf(new URL(context.req.url))
                return answer(context, handler(context, visitorOf(context), posted))
            })
        },
    }
    return { app, routes }
}

type VisitorOf = (context: Context) => Visitor | null

function visitOf(front: Front, context: Context, visitor: Visitor): Visit {
    const url = new URL(context.req.url)
    const visit = Object.create(front, {
        visitor: { value: visitor },
        here: { value: url.pathname + url.search },
        framed: { value: context.req.header('sec-fetch-dest') === 'iframe' },
        workspaceOpen: { value: (path: string) => workspaceOpen(visit, path) },
    }) as Visit
    return visit
}

const answer = (context: Context, result: Answer): Response =>
    typeof result === 'string' ? (context.html(result) as Response) : result

/** Pages and posted forms: who is not signed in is asked to, a form must be the person's own, a refusal is a page. */
function pageHandlers(front: Front, visitorOf: VisitorOf) {
    return (writing: boolean, handler: (call: Call) => Answer) => async (context: Context) => {
        const visitor = visitorOf(context)
        const url = new URL(context.req.url)
        if (!visitor) return context.redirect(signInAddress(writing ? '/' : url.pathname + url.search), 303)
        const visit = visitOf(front, context, visitor)
        const posted = writing ? await fieldsOf(context) : { fields: {}, all: {} }
        return front.kernel.sessions.run(visitor.session, () => {
            try {
                if (writing && !tokenHolds(visitor, posted.fields.sysparm_ck)) {
                    throw new Refusal(
                        403,
                        'This form did not come from a page of yours.',
                        'Open the page again and repeat what you did.'
                    )
                }
                return answer(context, handler({ visit, context, query: queryOf(url), ...posted }))
            } catch (error) {
                const refusal = refusalOf(front, context, error)
                context.status(refusal.status)
                return answer(context, refusalPage(visit, refusal))
            }
        })
    }
}

/** Calls by scripts: the token travels in a header, and everything that goes wrong is JSON. */
function scriptHandlers(front: Front, visitorOf: VisitorOf) {
    return (method: string, handler: (call: Call & { body: string }) => Answer) => async (context: Context) => {
        const visitor = visitorOf(context)
        if (!visitor)
            return context.json(failure('User Not Authenticated', 'Required to provide Auth information'), 401)
        const body = await context.req.text()
        const isForm = /form-urlencoded/.test(context.req.header('content-type') ?? '')
        const all = isForm ? allOf(new URLSearchParams(body)) : {}
        const token = context.req.header('x-usertoken') ?? all.sysparm_ck?.[0]
        if (method !== 'GET' && !tokenHolds(visitor, token))
            return context.json(failure('User Not Authorized', 'X-UserToken is missing or wrong'), 403)
        const visit = visitOf(front, context, visitor)
        const query = queryOf(new URL(context.req.url))
        try {
            const call = { visit, context, query, fields: lastOf(all), all, body }
            return answer(
                context,
                front.kernel.sessions.run(visitor.session, () => handler(call))
            )
        } catch (error) {
            const { status, message, advice } = refusalOf(front, context, error)
            return context.json(failure(message, error instanceof Refusal ? advice : ''), status)
        }
    }
}

/** What a person is told of an error; what is no refusal is logged with its text. */
function refusalOf(front: Front, context: Context, error: unknown): Refusal {
    if (error instanceof Refusal) return error
    logFailure(front, context, error)
    return new Refusal(500, (error as Error).message, 'The system log has the details.')
}

const titleOfStatus: Record<number, string> = {
    400: 'This address cannot be understood',
    403: 'Not allowed',
    404: 'Not found',
    405: 'Not possible here',
    409: 'Not possible any more',
    500: 'Something went wrong',
}

function refusalPage(visit: Visit, refusal: Refusal): string {
    const body = html`<section class="refusal">
        <h1>${titleOfStatus[refusal.status] ?? 'Not possible'}</h1>
        <p>${refusal.message}</p>
        ${refusal.advice ? html`<p>${refusal.advice}</p>` : ''}
        <p><a class="button primary" href="/">Go to the start page</a></p>
    </section>`
    return page(visit, { title: titleOfStatus[refusal.status] ?? 'Not possible', body })
}

function logFailure(front: Front, context: Context, error: unknown): void {
    const text = error instanceof Error ? error.message : String(error)
    front.kernel.log.write('error', 'web', `${context.req.method} ${new URL(context.req.url).pathname}: ${text}`)
    if (process.env.EMBEDDED_INSTANCE_TRACE) console.error(error)
}

function failure(message: string, detail: string) {
    return { error: { message, detail }, status: 'failure' }
}

async function fieldsOf(context: Context): Promise<{ fields: Fields; all: Record<string, string[]> }> {
    const all = allOf(new URLSearchParams(await context.req.text()))
    return { fields: lastOf(all), all }
}

function allOf(parameters: URLSearchParams): Record<string, string[]> {
    const all: Record<string, string[]> = Object.create(null) as Record<string, string[]>
    for (const [name, value] of parameters) (all[name] ??= []).push(value)
    return all
}

function lastOf(all: Record<string, string[]>): Fields {
    return Object.fromEntries(Object.entries(all).map(([name, values]) => [name, values.at(-1) ?? '']))
}

function queryOf(url: URL): Fields {
    return Object.fromEntries(url.searchParams)
}

/** A redirect after a form: to a path of this instance, or where it says else. */
export function go(context: Context, to: string): Response {
    return context.redirect(/^https?:/.test(to) ? to : localPath(to.startsWith('/') ? to : `/${to}`), 303)
}
