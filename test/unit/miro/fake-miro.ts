// A transport that answers from a list or a function, and remembers what was asked; no network.

import type { MiroConnection, MiroRequest, MiroResponse } from '../../../src/server/miro/transport.ts'

export const fixedNow = Date.UTC(2026, 10, 22, 3, 0, 0)

export function answer(status: number, body: unknown, headers: Record<string, string> = {}): MiroResponse {
    return { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body), error: null }
}

export const silence = (error = 'Connection refused'): MiroResponse => ({ status: 0, headers: {}, body: '', error })

export interface FakeConnection extends MiroConnection {
    asked: MiroRequest[]
}

export function connectionTo(
    reply: MiroResponse[] | ((request: MiroRequest) => MiroResponse),
    baseUrl = 'https://api.miro.com'
): FakeConnection {
    const asked: MiroRequest[] = []
    return {
        asked,
        baseUrl,
        extraHosts: [],
        now: () => fixedNow,
        transport(request) {
            asked.push(request)
            if (typeof reply === 'function') return reply(request)
            const next = reply[Math.min(asked.length, reply.length) - 1]
            return next
        },
    }
}
