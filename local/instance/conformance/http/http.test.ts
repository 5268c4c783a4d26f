// Outbound HTTP as scripts see it: it blocks, it fails with a status 0 and words, and it never writes a secret down.
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { describeFailure } from '../../http/failures.ts'
import { openNetwork, routed } from '../../http/network.ts'
import type { Network } from '../../kernel.ts'
import { restClasses } from '../../http/rest.ts'
import type { TokenSource } from '../../http/rest.ts'
import { redactHeaders, redactUrl } from '../../http/redaction.ts'

const noon = Date.UTC(2026, 10, 22, 12)
let server: Worker
let one: string
let other: string
let network: Network
let limit = 64 * 1024 * 1024
const properties: Record<string, string> = {}
const counters = { requests: 0 }
const tokens: TokenSource = { bearer: () => ({ token: 'tok-123' }), basic: () => ({ userName: 'u', password: 'p' }) }

beforeAll(async () => {
    server = new Worker(path.join(__dirname, 'faulty-server.cjs'))
    const { ports } = await once<{ ports: number[] }>()
    one = `http://127.0.0.1:${ports[0]}`
    other = `http://127.0.0.1:${ports[1]}`
    network = openNetwork(
        { clock: { now: () => noon, virtual: true, set: () => {}, advance: () => {} }, counters: counters as never },
        { maxBodyBytes: () => limit }
    )
})
afterAll(async () => {
    network.close()
    await server.terminate()
})
beforeEach(() => {
    limit = 64 * 1024 * 1024
    network.routes.clear()
    for (const name of Object.keys(properties)) delete properties[name]
})

function once<T>(): Promise<T> {
    return new Promise((resolve) => server.once('message', resolve))
}
async function seenByServer(): Promise<{ method: string; path: string; headers: Record<string, string> }[]> {
    const answer = once<{ seen: { method: string; path: string; headers: Record<string, string> }[] }>()
    server.postMessage('seen')
    return (await answer).seen
}
function message(url: string, method = 'get') {
    const { RESTMessageV2 } = restClasses(
        { network, property: (name: string, fallback = '') => properties[name] ?? fallback },
        tokens
    )
    const request = new RESTMessageV2()
    request.setHttpMethod(method)
    request.setEndpoint(url)
    return request
}
function refusedPort(): string {
    return 'http://127.0.0.1:1'
}

describe('an answer', () => {
    it('is there when execute() returns, with status, body and headers as sent', () => {
        const request = message(`${one}/echo?a=1`, 'post')
        request.setQueryParameter('query', 'x=1&y')
        request.setRequestHeader('X-Own', 'yes')
        request.setRequestBody('{"ü":1}')
        const response = request.execute()
        expect(response.getStatusCode()).toBe(200)
        const echo = JSON.parse(response.getBody())
        expect(echo).toMatchObject({ method: 'POST', path: '/echo?a=1&query=x%3D1%26y', body: '{"ü":1}' })
        expect(echo.headers).toMatchObject({ 'x-own': 'yes', 'user-agent': 'ServiceNow/1.0' })
        expect(response.haveError()).toBe(false)
        expect(response.getErrorMessage()).toBe('')
        expect(response.getErrorCode()).toBe(0)
    })

    it('keeps the case of header names in getHeaders() while getHeader() takes any case', () => {
        const response = message(`${one}/echo`).execute()
        expect(response.getHeaders()['X-MiXeD-Case']).toBe('kept')
        expect(response.getHeaders()['x-mixed-case']).toBeUndefined()
        expect(response.getHeader('x-mixed-case')).toBe('kept')
        expect(response.getHeader('X-None')).toBeNull()
    })

    it('keeps only the last of duplicate headers in getHeaders(), all of them in getAllHeaders() and getCookies()', () => {
        const response = message(`${one}/echo`).execute()
        expect(response.getHeaders()['Set-Cookie']).toBe('b=2')
        const cookies = response.getAllHeaders().filter((header: { name: string }) => header.name === 'Set-Cookie')
        expect(cookies).toHaveLength(2)
        expect(response.getCookies()).toEqual(['a=1', 'b=2'])
    })

    it.each([400, 401, 429, 503])('of status %i has an error, its words, and its body', (code) => {
        const response = message(`${one}/status?code=${code}`).execute()
        expect(response.getStatusCode()).toBe(code)
        expect(response.haveError()).toBe(true)
        expect(response.getErrorMessage()).toBe(`Method failed: (/status) with code: ${code}`)
        expect(response.getBody()).toBe('{"message":"no"}')
    })
})

describe('no answer', () => {
    it.each([
        ['a refused connection', () => `${refusedPort()}/x`, 'Connection refused', -1],
        ['a reset connection', () => `${one}/reset`, 'java.net.SocketException: Connection reset', -1],
        ['silence until the time-out', () => `${one}/hang`, 'java.net.SocketTimeoutException: Read timed out', 1],
        ['a body cut in the middle', () => `${one}/cut`, 'Premature end of Content-Length', -1],
        ['something that is not HTTP', () => `${one}/garbage`, 'ClientProtocolException', -1],
        ['an unknown host', () => 'http://no-such-host.invalid/x', 'UnknownHostException: no-such-host.invalid', -1],
        ['an address that is none', () => 'not a url', 'MalformedURLException', -1],
    ])('because of %s is status 0 with words, not an exception', (_name, url, words, code) => {
        const request = message(url())
        request.setHttpTimeout(300)
        const response = request.execute()
        expect(response.getStatusCode()).toBe(0)
        expect(response.haveError()).toBe(true)
        expect(response.getErrorMessage()).toContain('Request not sent to uri= ')
        expect(response.getErrorMessage()).toContain(words)
        expect(response.getErrorCode()).toBe(code)
        expect(response.getBody()).toBe('')
    })

    it.each(['/huge', '/huge-unannounced'])('comes of a 200 MB body at %s: it is refused at the limit', (where) => {
        limit = 5 * 1024 * 1024
        const response = message(`${one}${where}`).execute()
        expect(response.getStatusCode()).toBe(0)
        expect(response.getErrorMessage()).toContain('exceeds the maximum size')
    })

    it('can be made an exception, since the documentation allows for one', () => {
        properties['embedded.http.execute_throws'] = 'true'
        expect(() => message(`${refusedPort()}/x`).execute()).toThrow('Connection refused')
    })

    it('does not disturb the next request', () => {
        const hanging = message(`${one}/hang`)
        hanging.setHttpTimeout(100)
        hanging.execute()
        expect(message(`${one}/small`).execute().getBody()).toBe('ok')
    })

    it('never shows a secret of the address', () => {
        const text = describeFailure(redactUrl('https://h/x?code=abc&a=1'), { code: 'ECONNREFUSED', message: '' })
        expect(text.message).toContain('https://h/x?code=********&a=1')
    })
})

describe('a redirect', () => {
    it('within the origin is followed, credentials included', () => {
        const request = message(`${one}/redirect?to=/echo`)
        request.setRequestHeader('Authorization', 'Bearer secret')
        const response = request.execute()
        expect(JSON.parse(response.getBody()).headers.authorization).toBe('Bearer secret')
    })

    it('to another origin is not followed with credentials: the script sees the 302', async () => {
        await seenByServer()
        const request = message(`${one}/redirect?to=${encodeURIComponent(`${other}/echo`)}`)
        request.setRequestHeader('authorization', 'Bearer secret')
        expect(request.execute().getStatusCode()).toBe(302)
        expect((await seenByServer()).map((request) => request.path.split('?')[0])).toEqual(['/redirect'])
    })

    it('to another origin is followed when nothing secret goes along', () => {
        const request = message(`${one}/redirect?to=${encodeURIComponent(`${other}/small`)}`)
        expect(request.execute().getBody()).toBe('ok')
    })

    it('of a POST is not followed', () => {
        expect(message(`${one}/redirect?to=/small&status=307`, 'post').execute().getStatusCode()).toBe(307)
    })

    it('in a circle ends with the last 3xx', () => {
        expect(message(`${one}/circle`).execute().getStatusCode()).toBe(302)
    })
})

describe('a route', () => {
    it('sends a real address to its stand-in with the simulated time, and leaves other addresses alone', () => {
        network.routes.set('https://api.vendor.example', one)
        const echo = JSON.parse(message('https://api.vendor.example/echo?limit=100').execute().getBody())
        expect(echo.path).toBe('/echo?limit=100')
        expect(echo.headers['x-simulated-time']).toBe(String(noon))
        expect(JSON.parse(message(`${one}/echo`).execute().getBody()).headers['x-simulated-time']).toBeUndefined()
    })

    it('covers the origin only, not hosts that begin like it', () => {
        const routes = new Map([['https://vendor.example', 'http://127.0.0.1:9']])
        expect(routed('https://vendor.example/api/v1/scim/Users/1?x=y', routes)).toBe(
            'http://127.0.0.1:9/api/v1/scim/Users/1?x=y'
        )
        expect(routed('https://vendor.example.evil.example/x', routes)).toBeNull()
        expect(routed('https://vendor.example', routes)).toBe('http://127.0.0.1:9')
    })
})

describe('authentication', () => {
    it('by an OAuth profile sends the bearer token', () => {
        const request = message(`${one}/echo`)
        request.setAuthenticationProfile('oauth2', 'profile')
        request.setRequestorProfile('oauth_2_0_credentials', 'credential')
        expect(JSON.parse(request.execute().getBody()).headers.authorization).toBe('Bearer tok-123')
    })

    it('of an unknown type is not implemented', () => {
        const request = message(`${one}/echo`)
        request.setAuthenticationProfile('ntlm', 'x')
        expect(() => request.execute()).toThrow("not implemented: RESTMessageV2.setAuthenticationProfile('ntlm')")
    })
})

describe('the outbound log', () => {
    it('has every request with its status, and none of its secrets', () => {
        const before = network.log.entries().length
        const request = message(`${one}/echo?code=SECRETCODE&client_secret=S3&limit=5`)
        request.setRequestHeader('Authorization', 'Bearer SECRETTOKEN')
        request.execute()
        const added = network.log.entries().slice(before)
        expect(added).toHaveLength(1)
        expect(added[0]).toMatchObject({ method: 'GET', status: 200, at: noon })
        expect(added[0]?.url).toContain('limit=5')
        expect(JSON.stringify(added)).not.toMatch(/SECRET|S3/)
    })

    it('hides credential headers whatever their case', () => {
        expect(redactHeaders({ authorization: 'x', 'X-Fine': 'y', Cookie: 'z' })).toEqual({
            authorization: '********',
            'X-Fine': 'y',
            Cookie: '********',
        })
    })
})

it('an unknown member says it is not implemented', () => {
    expect(() => (message(one) as unknown as { sendNow(): void }).sendNow()).toThrow(
        'not implemented: RESTMessageV2.sendNow'
    )
    expect(() => (message(one) as unknown as { executeAsync(): void }).executeAsync()).toThrow(
        'not implemented: RESTMessageV2.executeAsync'
    )
})
