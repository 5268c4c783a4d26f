// What the library needs from outside: a way to send one signed request, a clock, and where Miro is.

/** The caller signs: no token passes through this library, so none can end up in its texts. */
export interface MiroRequest {
    method: 'GET' | 'PATCH'
    /** Absolute https URL. */
    url: string
    headers: Record<string, string>
    body: string | null
}

export interface MiroResponse {
    /** 0 when no answer came; then `error` says why. */
    status: number
    /** Names in lower case. */
    headers: Record<string, string>
    body: string
    /** Refused, reset, time-out, cut body …; null when an answer came. */
    error: string | null
}

/** Synchronous; must not follow redirects. */
export type MiroTransport = (request: MiroRequest) => MiroResponse

export interface MiroConnection {
    transport: MiroTransport
    /** e.g. https://api.miro.com, or https://miro.com/api/v1/scim for SCIM; a trailing slash is tolerated. */
    baseUrl: string
    /** Hosts or origins beside miro.com that a property allows (see hosts.ts). */
    extraHosts: readonly string[]
    /** Epoch milliseconds. */
    now(): number
}
