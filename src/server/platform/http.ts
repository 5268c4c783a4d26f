// The way to Miro: RESTMessageV2 signed with the connection's credential; bodies and tokens are never logged.
import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import { refuseAddress } from '../miro/hosts.ts'
import type { MiroConnection, MiroResponse, MiroTransport } from '../miro/transport.ts'
import { now } from './clock.ts'
import { oauthCredentialTable } from './connections.ts'
import type { Connection } from './connections.ts'
import { countRequests } from './counters.ts'
import { extraHosts, numberProperty } from './properties.ts'

/**
 * A transport for one connection. Refuses, without sending, a URL that is not https or whose host is neither miro.com nor
 * below it nor named in the property x_snc_miro_sam.extra_hosts. Redirects are not followed, so credentials stay where
 * they belong.
 */
export function transportFor(connection: Connection): MiroTransport {
    const allowed = extraHosts()
    const timeout = numberProperty('http_timeout_ms')
    return (request) => {
        const refusal = refuseAddress(request.url, allowed)
        if (refusal) return { status: 0, headers: {}, body: '', error: refusal }
        const message = new RESTMessageV2()
        message.setHttpMethod(request.method.toLowerCase())
        message.setEndpoint(request.url)
        message.setHttpTimeout(timeout)
        message.setFollowRedirect(false)
        sign(message, connection)
        for (const name of Object.keys(request.headers)) {
            message.setRequestHeader(name, request.headers[name])
        }
        if (request.body !== null) message.setRequestBody(request.body)
        countRequests(1)
        return send(message)
    }
}

/** What the Miro library needs to call this connection. */
export function miroThrough(connection: Connection): MiroConnection {
    return { transport: transportFor(connection), baseUrl: connection.baseUrl, extraHosts: extraHosts(), now }
}

function sign(message: RESTMessageV2, connection: Connection): void {
    const signing = connection.signing
    if (signing.kind === 'bearer') {
        message.setRequestHeader('Authorization', `Bearer ${signing.token}`)
        return
    }
    message.setAuthenticationProfile('oauth2', signing.profileId)
    // Without the requestor a second child alias could be signed with the first one's token.
    message.setRequestorProfile(oauthCredentialTable, signing.credentialId)
}

/**
 * Why the platform could not sign a request, or null where it was the network. Without a usable OAuth token it sends nothing
 * and answers status 0, as it does where nobody answers; only its words tell the two apart (community td-p/3532967). Read as
 * the 401 that the vendor would have given: no retry mends it, a person has to get a new token.
 */
function unsignedBecause(said: string): string | null {
    if (!/user not authenticated|(access|refresh)[ _]token/i.test(said)) return null
    return /exception|timed? ?out|connection (refused|reset)|\b5\d\d\b/i.test(said) ? null : said
}

function send(message: RESTMessageV2): MiroResponse {
    try {
        const response = message.execute()
        const status = Number(response.getStatusCode()) || 0
        const headers: Record<string, string> = {}
        const answered = response.getHeaders() ?? {}
        for (const name of Object.keys(answered)) headers[name.toLowerCase()] = String(answered[name])
        const unsigned = status === 0 ? unsignedBecause(String(response.getErrorMessage() ?? '')) : null
        if (unsigned) return { status: 401, headers: {}, body: JSON.stringify({ message: unsigned }), error: null }
        const error = response.haveError() && status === 0 ? String(response.getErrorMessage() || 'no answer') : null
        return { status, headers, body: String(response.getBody() ?? ''), error }
    } catch (error) {
        return { status: 0, headers: {}, body: '', error: error instanceof Error ? error.message : String(error) }
    }
}
