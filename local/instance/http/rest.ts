// sn_ws.RESTMessageV2 and RESTResponseV2 over the instance's network.
//
// A retry policy of an alias is not applied here: it belongs to Integration Hub steps, not to RESTMessageV2.
import type { RESTMessageV2 as DeclaredMessage, RESTResponseV2 as DeclaredResponse } from '@servicenow/glide/sn_ws'
import type { Kernel, OutboundResponse } from '../kernel.ts'
import { headerOf } from './network.ts'
import { PlatformError, strict } from './platform-error.ts'

/** Where a message gets its Authorization header from. */
export interface TokenSource {
    /** A bearer token for an OAuth entity profile, refreshed where due; null sends without one, a refusal sends nothing. */
    bearer(
        profileId: string,
        requestorContext: string | null,
        requestorId: string | null
    ): { token: string | null } | { refusal: string }
    /** User name and password of a basic auth profile. */
    basic(profileId: string): { userName: string; password: string } | null
}

/** Assumed: the documented ceiling of synchronous calls (glide.http.outbound.max_timeout, 30 s) is also the default. */
const defaultTimeout = 30_000

type MessageNeeds = Pick<Kernel, 'property' | 'network'>

/** Everything declared, less what needs a MID Server, attachments or a REST message record. */
type Supported = Omit<
    DeclaredMessage,
    | 'disableForcedVariableSubstitution'
    | 'executeAsync'
    | 'getEccTopic'
    | 'getParameters'
    | 'getVariables'
    | 'saveResponseBodyAsAttachment'
    | 'setAllowedRedirectURIWithNoParams'
    | 'setAllowedRedirectURIs'
    | 'setEccCorrelator'
    | 'setEccParameter'
    | 'setEccTopic'
    | 'setMIDServer'
    | 'setMutualAuth'
    | 'setRequestBodyFromAttachment'
    | 'setStringParameter'
    | 'setStringParameterNoEscape'
>

export function restClasses(kernel: MessageNeeds, tokens: TokenSource) {
    class RESTMessageV2 extends MessageSettings implements Supported {
        constructor(name?: unknown, method?: unknown) {
            super()
            if (name !== undefined || method !== undefined)
                throw new PlatformError('not implemented: RESTMessageV2(name, method) with a REST message record')
            return strict('RESTMessageV2', this)
        }
        execute(): DeclaredResponse {
            if (!this.method) throw new PlatformError('No HTTP method specified')
            if (!this.endpoint) throw new PlatformError('No endpoint specified')
            const url = withQuery(this.endpoint, this.query)
            const authorization = this.authorization()
            if (typeof authorization === 'string')
                return new RESTResponseV2(notSent(authorization), url) as unknown as DeclaredResponse
            const response = kernel.network.send({
                method: this.method,
                url,
                headers: { ...this.standardHeaders(), ...this.headers, ...authorization },
                body: this.body,
                timeoutMilliseconds: this.timeout,
                followRedirects: this.follow,
            })
            // Documented: execute() 'might throw exception if http connection timed out'. It answers status 0 unless this is set.
            if (response.error && kernel.property('embedded.http.execute_throws', 'false') === 'true')
                throw new PlatformError(response.error)
            return new RESTResponseV2(response, url) as unknown as DeclaredResponse
        }

        private standardHeaders(): Record<string, string> {
            const standard: Record<string, string> = {
                'User-Agent': kernel.property('glide.http.user.agent', 'ServiceNow/1.0'),
            }
            if (this.body !== null && headerOf(this.headers, 'content-type') === null)
                standard['Content-Type'] = 'text/plain; charset=UTF-8'
            return standard
        }

        /** The header, or why the request cannot be signed: then it is not sent and has status 0 (reported by instances). */
        private authorization(): Record<string, string> | string {
            const { authentication, requestor } = this
            if (!authentication) return {}
            if (authentication.type === 'oauth2') {
                const token = tokens.bearer(authentication.profile, requestor?.context ?? null, requestor?.id ?? null)
                if ('refusal' in token) return token.refusal
                return token.token === null ? {} : { Authorization: `Bearer ${token.token}` }
            }
            if (authentication.type === 'basic') {
                const user = tokens.basic(authentication.profile)
                return user === null ? {} : { Authorization: basicHeader(user.userName, user.password) }
            }
            throw new PlatformError(`not implemented: RESTMessageV2.setAuthenticationProfile('${authentication.type}')`)
        }
    }

    return { RESTMessageV2, RESTResponseV2 }
}

/** What a message says before it is sent. */
class MessageSettings {
    protected endpoint = ''
    protected method = ''
    protected body: string | null = null
    protected headers: Record<string, string> = {}
    protected query: [string, string][] = []
    protected timeout = defaultTimeout
    protected follow = true
    protected authentication: { type: string; profile: string } | null = null
    protected requestor: { context: string; id: string } | null = null

    setEndpoint(endpoint?: string): void {
        this.endpoint = String(endpoint ?? '')
    }
    getEndpoint(): string {
        return this.endpoint
    }
    setHttpMethod(method?: string): void {
        this.method = String(method ?? '').toUpperCase()
    }
    setRequestHeader(name?: string, value?: string): void {
        this.headers[String(name)] = String(value)
    }
    getRequestHeader(name?: string): string {
        return headerOf(this.headers, String(name)) as string
    }
    getRequestHeaders(): Record<string, string> {
        return { ...this.headers }
    }
    setRequestBody(body?: string): void {
        this.body = body === undefined || body === null ? null : String(body)
    }
    getRequestBody(): string {
        return this.body as string
    }
    setQueryParameter(name?: string, value?: string): void {
        this.query.push([String(name), String(value)])
    }
    setHttpTimeout(milliseconds?: number): void {
        const wanted = Number(milliseconds)
        if (wanted > 0) this.timeout = wanted
    }
    setFollowRedirect(follow?: boolean): void {
        this.follow = follow !== false
    }
    setLogLevel(_level?: string): void {
        // The log never holds headers or bodies here, so that no level can bring a secret into it.
    }
    setBasicAuth(userName?: string, password?: string): void {
        this.headers['Authorization'] = basicHeader(String(userName ?? ''), String(password ?? ''))
    }
    setAuthenticationProfile(type?: string, profileId?: string): void {
        this.authentication = { type: String(type), profile: String(profileId) }
    }
    setRequestorProfile(context?: string, id?: string): void {
        this.requestor = { context: String(context), id: String(id) }
    }
}

class RESTResponseV2 implements Omit<DeclaredResponse, 'getResponseAttachmentSysid'> {
    constructor(
        private readonly response: OutboundResponse,
        private readonly url: string
    ) {
        return strict('RESTResponseV2', this)
    }
    getStatusCode(): number {
        return this.response.status
    }
    getBody(): string {
        return this.response.body
    }
    getHeaders(): Record<string, string> {
        return { ...this.response.headers }
    }
    getAllHeaders(): { name: string; value: string }[] {
        return this.response.allHeaders.map((header) => ({ ...header }))
    }
    getHeader(name?: string): string {
        return headerOf(this.response.headers, String(name)) as string
    }
    getCookies(): string[] {
        return this.response.allHeaders.filter((h) => h.name.toLowerCase() === 'set-cookie').map((h) => h.value)
    }
    haveError(): boolean {
        return this.response.error !== null || this.response.status >= 400
    }
    getErrorMessage(): string {
        if (this.response.error !== null) return this.response.error
        if (this.response.status < 400) return ''
        return `Method failed: (${new URL(this.url).pathname}) with code: ${this.response.status}`
    }
    getErrorCode(): number {
        return this.response.errorCode
    }
    getQueryString(): string {
        return new URL(this.url).search.replace(/^\?/, '')
    }
    waitForResponse(_seconds?: number): void {
        // Only an asynchronous call has anything to wait for.
    }
}

function notSent(error: string): OutboundResponse {
    return { status: 0, headers: {}, allHeaders: [], body: '', error, errorCode: -1 }
}

function basicHeader(userName: string, password: string): string {
    return `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`
}

function withQuery(endpoint: string, query: [string, string][]): string {
    if (query.length === 0) return endpoint
    const added = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
    return endpoint + (endpoint.includes('?') ? '&' : '?') + added
}
