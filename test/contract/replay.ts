// Lets the synchronous Miro library talk to a real server in a test: asks, waits outside, and plays the answers back.

import type { MiroConnection, MiroRequest, MiroResponse } from '../../src/server/miro/transport.ts'

export interface Exchange {
    request: MiroRequest
    response: MiroResponse
}

const stillPending = { pending: true }

/**
 * Runs `work` again and again; each time with one more recorded answer, until it needs no new one. The work must do the
 * same with the same answers, which is what pure code does.
 * @param send makes the real request
 */
export async function replay<T>(
    connection: Omit<MiroConnection, 'transport'>,
    send: (request: MiroRequest) => Promise<MiroResponse>,
    work: (connection: MiroConnection) => T
): Promise<{ result: T; exchanges: Exchange[] }> {
    const exchanges: Exchange[] = []
    for (;;) {
        let played = 0
        let wanted: MiroRequest | null = null
        const transport = (request: MiroRequest): MiroResponse => {
            const next = exchanges[played++]
            if (next) return next.response
            wanted = request
            throw stillPending
        }
        try {
            return { result: work({ ...connection, transport }), exchanges }
        } catch (thrown) {
            if (thrown !== stillPending || wanted === null) throw thrown
            exchanges.push({ request: wanted, response: await send(wanted) })
        }
    }
}

/** Sends with a bearer token to `origin` in place of the request's own origin, as an outbound proxy would route it. */
export function bearer(token: string, origin: string): (request: MiroRequest) => Promise<MiroResponse> {
    return async ({ method, url, headers, body }) => {
        const { pathname, search } = new URL(url)
        const response = await fetch(`${origin}${pathname}${search}`, {
            method,
            headers: { ...headers, authorization: `Bearer ${token}` },
            body,
            redirect: 'manual',
        })
        const seen: Record<string, string> = {}
        response.headers.forEach((value, name) => (seen[name] = value))
        return { status: response.status, headers: seen, body: await response.text(), error: null }
    }
}
