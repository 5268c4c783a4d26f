// What each kind of fault does to a request or to the answer Miro would have given.

import type { Context } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { restError, scimError } from './answers.ts'
import type { Fault } from './faults.ts'
import { foreignAddress } from './scim-users.ts'
import type { Simulation } from './simulation.ts'

type Answer = { status: number; headers: Record<string, string>; body: string }
type Page = { data?: Record<string, unknown>[]; cursor?: string; size?: number } & Record<string, unknown>

/** Codes of the REST and SCIM answers a `status` fault gives unless it names its own. */
const usualCodes: Record<number, string> = {
    400: 'invalidParameters',
    401: 'tokenNotProvided',
    403: 'forbiddenAccess',
    404: 'notFound',
    409: 'conflict',
    429: 'tooManyRequests',
}

export interface FaultSurroundings {
    simulation: Simulation
    /** Closes the listening port for so many milliseconds, so that connections are refused. */
    refuseFor(milliseconds: number): void
    work(): Promise<Response>
}

/** Plays the fault; `work` does what Miro would have done. */
export async function playFault(
    c: Context<{ Bindings: HttpBindings }>,
    fault: Fault,
    { simulation, refuseFor, work }: FaultSurroundings
): Promise<Response> {
    const { outgoing, incoming } = c.env
    const drop = () => (incoming.socket.destroyed ? undefined : incoming.socket.resetAndDestroy())
    if (fault.after && ['reset', 'hang', 'status', 'html', 'wrong_json', 'refused'].includes(fault.kind)) await work()
    switch (fault.kind) {
        case 'refused':
            refuseFor(fault.milliseconds ?? 300)
            drop()
            return RESPONSE_ALREADY_SENT
        case 'reset':
            drop()
            return RESPONSE_ALREADY_SENT
        case 'hang':
            if (fault.milliseconds) setTimeout(drop, fault.milliseconds).unref()
            return RESPONSE_ALREADY_SENT
        case 'html':
            return new Response(fault.text ?? proxyPage, {
                status: fault.status ?? 502,
                headers: { 'Content-Type': 'text/html; charset=utf-8' },
            })
        case 'wrong_json':
            return new Response(textOf(fault, c.req.path) ?? '{"type":"cursor-list","data":[{"id":"30744573', {
                status: fault.status ?? 200,
                headers: { 'Content-Type': 'application/json' },
            })
        case 'status':
            return statusAnswer(c.req.path, fault, simulation)
        case 'redirect':
            return new Response(null, {
                status: fault.status ?? 302,
                headers: { Location: fault.to ?? foreignAddress(simulation) + c.req.path },
            })
        case 'huge_body':
            sendHuge(outgoing, fault.bytes ?? 200 * 1024 * 1024)
            return RESPONSE_ALREADY_SENT
        case 'revoke_token': {
            const token = (c.req.header('authorization') ?? '').replace(/^Bearer\s+/i, '')
            const grant = simulation.tokens.byAccess(token)
            if (grant) grant.revoked = true
            return work()
        }
    }
    const answer = await read(await work())
    if (fault.kind === 'slow') return sendSlowly(outgoing, answer, fault.bytesPerSecond ?? 2000)
    if (fault.kind === 'cut') {
        const bytes = Buffer.from(answer.body)
        outgoing.writeHead(answer.status, { ...answer.headers, 'Content-Length': String(bytes.length + 1) })
        outgoing.write(bytes.subarray(0, Math.min(fault.bytes ?? Math.floor(bytes.length / 2), bytes.length)), () =>
            incoming.socket.destroy()
        )
        return RESPONSE_ALREADY_SENT
    }
    return new Response(alterBody(fault, answer.body, foreignAddress(simulation)), {
        status: answer.status,
        headers: answer.headers,
    })
}

const proxyPage = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>'

async function read(response: Response): Promise<Answer> {
    const headers: Record<string, string> = {}
    response.headers.forEach((value, name) => (headers[name] = value))
    return { status: response.status, headers, body: await response.text() }
}

/** The text a fault sends instead, in the name of whom the request is about. */
const textOf = ({ text }: Fault, path: string): string | undefined =>
    text?.replaceAll('{id}', path.split('/').pop() ?? '')

function statusAnswer(path: string, fault: Fault, simulation: Simulation): Response {
    const status = fault.status ?? 503
    const now = simulation.clock.now()
    const scim = path.startsWith('/api/v1/scim')
    const message = fault.message ?? (status === 429 ? 'Request rate limit exceed' : `Simulated failure ${status}`)
    const body = scim
        ? scimError(status, fault.message ?? (status === 429 ? tooMany : message), fault.scimType ?? scimTypeOf(status))
        : restError(status, fault.code ?? usualCodes[status] ?? 'internalError', message, fault.context ?? undefined)
    const headers: Record<string, string> = { 'Content-Type': scim ? 'application/scim+json' : 'application/json' }
    const reset = {
        normal: String(Math.ceil((now + 30_000) / 1000)),
        past: String(Math.floor((now - 3_600_000) / 1000)),
        milliseconds: String(now + 30_000),
        relative: '30',
        nonsense: 'soon',
    }[fault.headers as string]
    if (fault.headers === 'retry_after') headers['Retry-After'] = '30'
    else if (fault.headers === 'retry_after_date') headers['Retry-After'] = new Date(now + 30_000).toUTCString()
    else if (fault.headers !== 'none' && (status === 429 || fault.headers !== undefined)) {
        headers['X-RateLimit-Limit'] = '100000'
        headers['X-RateLimit-Remaining'] = '0'
        headers['X-RateLimit-Reset'] = reset ?? String(Math.ceil((now + 30_000) / 1000))
    }
    return new Response(JSON.stringify(body), { status, headers })
}

const tooMany = 'The user has sent too many requests in a given amount of time'
const scimTypeOf = (status: number) =>
    status === 429 ? 'tooManyRequests' : status === 400 ? 'invalidValue' : undefined

function sendHuge(outgoing: HttpBindings['outgoing'], bytes: number): void {
    const piece = Buffer.alloc(64 * 1024, ' ')
    let left = bytes
    outgoing.writeHead(200, { 'Content-Type': 'application/json' })
    const more = () => {
        while (left > 0 && !outgoing.destroyed) {
            left -= piece.length
            if (!outgoing.write(piece)) return void outgoing.once('drain', more)
        }
        if (!outgoing.destroyed) outgoing.end('{}')
    }
    more()
}

function sendSlowly(outgoing: HttpBindings['outgoing'], answer: Answer, bytesPerSecond: number): Response {
    const bytes = Buffer.from(answer.body)
    const piece = Math.max(1, Math.floor(bytesPerSecond / 10))
    let sent = 0
    outgoing.writeHead(answer.status, { ...answer.headers, 'Content-Length': String(bytes.length) })
    const more = () => {
        if (outgoing.destroyed) return
        outgoing.write(bytes.subarray(sent, sent + piece))
        sent += piece
        if (sent < bytes.length) setTimeout(more, 100).unref()
        else outgoing.end()
    }
    more()
    return RESPONSE_ALREADY_SENT
}

const longAgo = '1970-01-01T00:00:00.000Z'

/** Changes a page of members or a SCIM user in the way the fault names; other answers stay as they are. */
function alterBody(fault: Fault, body: string, foreign: string): string {
    let page: Page
    try {
        page = JSON.parse(body) as Page
    } catch {
        return body
    }
    if (fault.kind === 'foreign_location') {
        return JSON.stringify({
            ...page,
            meta: { resourceType: 'User', location: `${foreign}/Users/1` },
        })
    }
    const data = page.data
    if (!Array.isArray(data)) return body
    const resized = (members: Record<string, unknown>[]) => ({ ...page, data: members, size: members.length })
    const last = data[data.length - 1]
    switch (fault.kind) {
        case 'repeated_cursor':
            return JSON.stringify({ ...page, cursor: data[0]?.id ?? '1' })
        case 'lost_cursor':
            return JSON.stringify({ ...page, cursor: undefined })
        case 'empty_page':
            return JSON.stringify(resized([]))
        case 'missing_data':
            return JSON.stringify({ ...page, data: undefined })
        case 'duplicate_member':
            return JSON.stringify(resized(last ? [...data, data[0]] : data))
        case 'vanishing_member':
            return JSON.stringify(resized(data.slice(1)))
        case 'member_without_id':
            return JSON.stringify(resized(data.map((member, n) => (n === 0 ? { ...member, id: undefined } : member))))
        case 'unordered_members':
            return JSON.stringify(resized([...data].reverse()))
        case 'activity_back':
            return JSON.stringify(resized(data.map((member) => ({ ...member, lastActivityAt: longAgo }))))
        case 'extra_member':
            return JSON.stringify(resized([...data, { ...last, id: '1', email: 'nobody@acme.example.com' }]))
        default:
            return body
    }
}
