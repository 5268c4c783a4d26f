// What scripts call: GlideAjax (xmlhttp.do), scripted REST APIs and the Table API.
import type { Context, Hono } from 'hono'
import { callAjax } from '../actions/ajax.ts'
import { callRestApi } from '../actions/rest-api.ts'
import type { RestCall } from '../actions/rest-api.ts'
import type { Call, Routes } from './app.ts'
import { denied, Refusal } from './front.ts'
import type { Front } from './front.ts'
import { html } from './html.ts'
import { tableApi } from './table-api.ts'
import { tokenHolds } from './visitors.ts'
import { ajaxOpen } from './workspace-access.ts'

export function addDataRoutes(front: Front, routes: Routes, app: Hono): void {
    routes.api('POST', '/xmlhttp.do', answerAjax)

    for (const version of ['', '/v1', '/v2']) {
        for (const tail of ['', '/:sysId']) {
            for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
                routes.api(method, `/api/now${version}/table/:table${tail}`, ({ visit, context, query, body }) => {
                    const { table, sysId } = context.req.param() as { table: string; sysId?: string }
                    const answer = tableApi(visit, { method, table, sysId: sysId ?? '', query, body })
                    if (answer.total !== undefined) context.header('X-Total-Count', String(answer.total))
                    if (answer.status === 204) return context.body(null, 204) as Response
                    return context.json({ result: answer.result }, answer.status) as Response
                })
            }
        }
    }

    // A scripted API says for itself whether somebody must be signed in.
    app.all('/api/*', (context) => answerScriptedApi(front, context))
}

function answerAjax({ visit, context, fields }: Call): Response {
    const processor = fields.sysparm_processor ?? ''
    if (!ajaxOpen(visit, processor)) throw denied('You may not call this.')
    let answer: string
    const { messages } = visit.visitor.session
    try {
        answer = callAjax(visit.kernel, visit.visitor.session, processor, fields)
    } catch (error) {
        if (
            /is not a client-callable|cannot be called from a client|impersonate other scopes/.test(
                (error as Error).message
            )
        ) {
            throw new Refusal(403, (error as Error).message)
        }
        throw error
    }
    // Unless they are not wanted, the answer takes the session's messages along: no later page shows them.
    const taken = fields.sysparm_want_session_messages === 'false' ? [] : messages.splice(0)
    const notes = taken.map(({ kind, text }) => html`<message type="${kind}">${text}</message>`)
    const xml = html`<?xml version="1.0" encoding="UTF-8"?><xml answer="${answer}"
            ><session_messages>${notes}</session_messages></xml
        >`
    return context.body(xml.toString(), 200, {
        'Content-Type': 'text/xml; charset=utf-8',
    }) as Response
}

async function answerScriptedApi(front: Front, context: Context): Promise<Response> {
    const visitor = front.visitors.of(context.req.header('cookie'))
    // The session's cookie alone is no authentication here: a link a person follows ends in a password prompt.
    if (visitor && !tokenHolds(visitor, context.req.header('x-usertoken'))) {
        context.header('WWW-Authenticate', 'BASIC realm="Service-now"')
        return context.json(
            {
                error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
                status: 'failure',
            },
            401
        )
    }
    const url = new URL(context.req.url)
    const query: Record<string, string[]> = {}
    for (const [name, value] of url.searchParams) (query[name] ??= []).push(value)
    const headers = Object.fromEntries([...context.req.raw.headers].filter(([name]) => name !== 'cookie'))
    const call: RestCall = {
        method: context.req.method,
        path: url.pathname,
        query,
        headers,
        body: await context.req.text(),
    }
    try {
        const answer = callRestApi(front.kernel, visitor?.session ?? null, call)
        return new Response(answer.body, { status: answer.status, headers: answer.headers })
    } catch (error) {
        front.kernel.log.write('error', 'web', `${call.method} ${call.path}: ${(error as Error).message}`)
        return context.json(
            { error: { message: 'Script execution error', detail: (error as Error).message }, status: 'failure' },
            500
        )
    }
}
