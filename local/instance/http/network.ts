// The instance's way out: routes real hosts to their stand-in, follows safe redirects, refuses huge bodies, and writes down
// every request without its secrets.
import type { Kernel, Network, OutboundRequest, OutboundResponse } from '../kernel.ts'
import { openHttpChannel } from './channel.ts'
import type { HttpChannel } from './channel.ts'
import { describeFailure } from './failures.ts'
import { openOutboundLog } from './log.ts'
import { redactUrl } from './redaction.ts'

/** Assumed: the platform's own limit for a response kept as a string is not published. */
export const maxBodyBytes = 32 * 1024 * 1024
const maxRedirects = 5
const credentialHeader = /^(authorization|cookie)$/i

type NetworkNeeds = Pick<Kernel, 'clock' | 'counters'>

/**
 * @param maxBodyBytes read at each request, so that a property can change it
 * @param channel stays open when the network closes
 */
export function openNetwork(
    kernel: NetworkNeeds,
    options: { maxBodyBytes?: () => number; channel?: HttpChannel } = {}
): Network {
    const channel = options.channel ?? openHttpChannel()
    const routes = new Map<string, string>()
    const log = openOutboundLog()

    const sendOnce = (request: OutboundRequest): OutboundResponse => {
        kernel.counters.requests += 1
        const started = performance.now()
        const target = routed(request.url, routes)
        const outcome = channel.send({
            method: request.method.toUpperCase(),
            url: target ?? request.url,
            headers: target
                ? { ...request.headers, 'X-Simulated-Time': String(kernel.clock.now()) }
                : { ...request.headers },
            body: request.body,
            timeout: request.timeoutMilliseconds,
            maxBytes: options.maxBodyBytes?.() ?? maxBodyBytes,
        })
        const response = outcome.failure
            ? noAnswer(describeFailure(redactUrl(request.url), outcome.failure))
            : answered(outcome.status, outcome.rawHeaders, outcome.body)
        log.add({
            at: kernel.clock.now(),
            method: request.method.toUpperCase(),
            url: redactUrl(request.url),
            status: response.status,
            error: response.error,
            requestBytes: request.body === null ? 0 : Buffer.byteLength(request.body),
            responseBytes: Buffer.byteLength(response.body),
            // A run on a virtual clock repeats exactly, so it must not write down how fast this machine was.
            milliseconds: kernel.clock.virtual ? 0 : Math.round(performance.now() - started),
        })
        return response
    }

    return {
        routes,
        log,
        send(request) {
            let current: OutboundRequest = request
            const most = request.followRedirects === false ? 0 : maxRedirects
            for (let hops = 0; ; hops++) {
                const response = sendOnce(current)
                const next = hops < most ? redirectOf(current, response, routes) : null
                if (!next) return response
                current = next
            }
        },
        close() {
            if (!options.channel) channel.close()
        },
    }
}

/**
 * Rules, in order: only 301, 302, 303, 307 and 308 with a readable Location; only GET and HEAD (assumed: a body is never
 * sent twice); another origin only when the request carries no credentials. Where a rule says no, the script sees the 3xx.
 */
function redirectOf(
    request: OutboundRequest,
    response: Pick<OutboundResponse, 'status' | 'headers'>,
    routes: ReadonlyMap<string, string>
): OutboundRequest | null {
    if (![301, 302, 303, 307, 308].includes(response.status)) return null
    if (!['GET', 'HEAD'].includes(request.method.toUpperCase())) return null
    const location = headerOf(response.headers, 'location')
    if (!location) return null
    let url: URL
    try {
        url = new URL(location, request.url)
    } catch {
        return null
    }
    // A stand-in names itself by its own address; to the app it is the host it stands for.
    for (const [real, standIn] of routes)
        if (url.origin === originOf(standIn)) url = new URL(url.pathname + url.search, real)
    const carriesCredentials =
        Object.keys(request.headers).some((name) => credentialHeader.test(name)) || /access_token=/i.test(url.search)
    if (url.origin !== originOf(request.url) && carriesCredentials) return null
    return { ...request, url: url.toString() }
}

/** The stand-in's URL for one that a route covers, else null. Only the origin changes. */
export function routed(url: string, routes: ReadonlyMap<string, string>): string | null {
    const origin = originOf(url)
    const target = origin === null ? undefined : routes.get(origin)
    if (target === undefined || origin === null) return null
    return target.replace(/\/$/, '') + url.slice(origin.length).replace(/^(?=[^/?#])/, '/')
}

export function headerOf(headers: Record<string, string>, name: string): string | null {
    const wanted = name.toLowerCase()
    const found = Object.keys(headers).find((header) => header.toLowerCase() === wanted)
    return found === undefined ? null : (headers[found] as string)
}

function originOf(url: string): string | null {
    try {
        return new URL(url).origin
    } catch {
        return null
    }
}

function answered(status: number, rawHeaders: string[], body: string): OutboundResponse {
    const allHeaders: { name: string; value: string }[] = []
    const headers: Record<string, string> = {}
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
        const name = rawHeaders[index] as string
        const value = rawHeaders[index + 1] as string
        allHeaders.push({ name, value })
        // Documented for getHeaders(): of duplicates only the last is kept.
        headers[name] = value
    }
    return { status, headers, allHeaders, body, error: null, errorCode: 0 }
}

function noAnswer(failure: { message: string; code: number }): OutboundResponse {
    return { status: 0, headers: {}, allHeaders: [], body: '', error: failure.message, errorCode: failure.code }
}
