// Keeps what was asked of Miro when a check failed, and words it as a packet that Miro's support can work with.
import { oneMinute, toPlatform } from '../base/instants.ts'
import { redact } from '../base/redaction.ts'
import type { MiroConnection, MiroRequest, MiroResponse } from '../miro/transport.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** One request and what came back; the caller of the library signs, so no token can be in it. */
export interface Exchange {
    request: MiroRequest
    response: MiroResponse
    /** Epoch milliseconds. */
    at: number
}

/** The same connection, and the last exchange over it; null before the first. */
export function listenTo(connection: MiroConnection): { connection: MiroConnection; last(): Exchange | null } {
    let last: Exchange | null = null
    return {
        connection: {
            ...connection,
            transport(request) {
                const response = connection.transport(request)
                last = { request, response, at: connection.now() }
                return response
            },
        },
        last: () => last,
    }
}

/** Headers by which a vendor finds a request again in its own logs. */
const traces = ['x-request-id', 'x-correlation-id', 'x-amzn-trace-id', 'cf-ray', 'traceparent']

export interface Packet {
    profile: string
    organization: string
    /** What the app says about it. */
    diagnosis: string
    exchange: Exchange
}

/**
 * The packet, line by line: when, which request, how to send it again, what Miro answered. The token is a placeholder; what
 * came from Miro is redacted.
 */
export function describePacket(
    { profile, organization, diagnosis, exchange }: Packet,
    say: (words: Text) => string
): string {
    const { request, response, at } = exchange
    const traced = traces.filter((name) => response.headers[name]).map((name) => `${name}: ${response.headers[name]}`)
    const answered = response.status === 0 ? (response.error ?? '') : `HTTP ${response.status}`
    return [
        say(text('packet.head')),
        `${say(text('packet.when'))}: ${new Date(at).toISOString()}`,
        `${say(text('packet.profile'))}: ${profile}${organization === '' ? '' : ` (${organization})`}`,
        `${say(text('packet.said'))}: ${diagnosis}`,
        `${say(text('packet.request'))}: ${request.method} ${request.url}`,
        `${say(text('packet.answer'))}: ${redact(answered)} ${redact(response.body)}`.trim(),
        ...traced.map((line) => redact(line)),
        `${say(text('packet.again'))}:`,
        `curl -i -X ${request.method} -H 'Authorization: Bearer <token>' -H 'Accept: application/json' '${request.url}'`,
    ].join('\n')
}

/** The list of the platform's own log of this request, below the instance's address; only its administrators may see it. */
export function logOf({ request, at }: Exchange): string {
    const path = request.url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '')
    const query = `urlLIKE${path}^sys_created_on>=${toPlatform(at - oneMinute)}^sys_created_on<=${toPlatform(at + oneMinute)}`
    return `sys_outbound_http_log_list.do?sysparm_query=${encodeURIComponent(query)}`
}
