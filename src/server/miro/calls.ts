// Sends one request to Miro and turns what comes back into a value or a failure; repeats a read once when nothing came.
import { describeFailure, refusedAddress, unexpectedAnswer } from './failures.ts'
import type { Failure } from './failures.ts'
import { joinAddress, refuseAddress, refuseBase } from './hosts.ts'
import { parseJson } from '../base/json.ts'
import { callCredits, planPause, planRetry } from './pacing.ts'
import type { Call } from './pacing.ts'
import type { MiroConnection, MiroRequest, MiroResponse } from './transport.ts'

/** `pauseUntil`: the next call must not go out before this instant (epoch milliseconds); null: any time. */
export type Answer<T> =
    | { ok: true; value: T; requests: number; pauseUntil: number | null }
    /** `retryAt`: when the same call may be made again; null: repeating it would not help, or attempts are used up. */
    | { ok: false; failure: Failure; requests: number; retryAt: number | null; pauseUntil?: number | null }

export interface CallOptions {
    /** Path and query below the base address. */
    path: string
    body?: string
    /** How often this call failed before for a passing reason (kept in the checkpoint); default 0. */
    earlierAttempts?: number
}

/** Statuses at which Miro answers with what was asked for. */
const isAnswer = (status: number) => status >= 200 && status < 300

/**
 * Makes the call and reads its JSON with `read`, which answers a text where the JSON is not what it should be.
 * Never waits: where a pause is needed the answer says until when.
 */
export function call<T>(
    connection: MiroConnection,
    what: Call,
    { path, body, earlierAttempts = 0 }: CallOptions,
    read: (json: unknown) => T | string
): Answer<T> {
    const { service } = callCredits[what]
    const url = joinAddress(connection.baseUrl, path)
    const refusal = refuseBase(connection.baseUrl, connection.extraHosts) ?? refuseAddress(url, connection.extraHosts)
    if (refusal) return { ok: false, failure: refusedAddress(service, refusal), requests: 0, retryAt: null }
    const request: MiroRequest = {
        method: body === undefined ? 'GET' : 'PATCH',
        url,
        headers: headersOf(service, body !== undefined),
        body: body ?? null,
    }
    let requests = 0
    let attempt = earlierAttempts
    for (;;) {
        attempt++
        requests++
        const response = withLowerCaseHeaders(connection.transport(request))
        const now = connection.now()
        if (isAnswer(response.status) && response.error === null) return readAnswer(response, requests)
        const plan = planRetry({
            service,
            changes: body !== undefined,
            status: isAnswer(response.status) ? 0 : response.status,
            headers: response.headers,
            attempt,
            now,
        })
        if (plan.do === 'retry') continue
        const cut = isAnswer(response.status) ? { ...response, status: 0 } : response
        const failure = describeFailure(service, cut, now)
        const retryAt = plan.do === 'yield' ? plan.until : null
        return { ok: false, failure, requests, retryAt, pauseUntil: planPause(what, response.headers, now) }
    }

    function readAnswer(response: MiroResponse, sent: number): Answer<T> {
        const parsed = parseJson(response.body)
        const value = parsed.ok ? read(parsed.value) : notJson[parsed.reason]
        if (typeof value === 'string') {
            const failure = unexpectedAnswer(service, response.status, value)
            return { ok: false, failure, requests: sent, retryAt: null }
        }
        return { ok: true, value, requests: sent, pauseUntil: planPause(what, response.headers, connection.now()) }
    }
}

const notJson = { empty: 'an empty answer', too_large: 'an answer that is far too large', not_json: 'not JSON' }

function headersOf(service: 'rest' | 'scim', changes: boolean): Record<string, string> {
    const type = service === 'scim' ? 'application/scim+json' : 'application/json'
    return changes ? { accept: type, 'content-type': type } : { accept: type }
}

function withLowerCaseHeaders(response: MiroResponse): MiroResponse {
    const headers: Record<string, string> = {}
    for (const name of Object.keys(response.headers)) headers[name.toLowerCase()] = response.headers[name]
    return { ...response, headers }
}
