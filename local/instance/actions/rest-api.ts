// Scripted REST APIs: finds the operation of a path, checks who calls, runs its script, and shapes the answer.
import type { Kernel, Row, Session } from '../kernel.ts'
import { isNotImplemented, messageOf } from '../flow/action.ts'
import { scopeName } from '../flow/record.ts'
import { holdsOneOf } from './access.ts'
import { PlatformError, strict } from '../http/platform-error.ts'

export interface RestCall {
    method: string
    /** '/api/x_acme_seats/v1/seats/profiles/1' */
    path: string
    query?: Record<string, string[]>
    headers?: Record<string, string>
    body?: string | null
}

export interface RestAnswer {
    status: number
    headers: Record<string, string>
    body: string
}

type Needs = Pick<Kernel, 'records' | 'scripts' | 'sessions' | 'log' | 'switches'>

/** The access control every built API is given; it lets people of the instance in (snc_internal), not guests. */
const defaultAcl = 'cf9d01d3e73003009d6247e603f6a990'

/** @param session null is somebody who has not signed in */
export function callRestApi(kernel: Needs, session: Session | null, call: RestCall): RestAnswer {
    const found = findOperation(kernel, call)
    if (!found) return failed(404, 'Requested URI does not represent any resource', call.path)
    if (found === 'method') return failed(405, 'Method not supported', call.method)
    const { operation, parameters } = found
    if (isOn(operation['requires_authentication']) && !session)
        return failed(401, 'User Not Authenticated', 'Required to provide Auth information')
    const caller = session ?? kernel.sessions.current()
    if (isOn(operation['requires_snc_internal_role']) && !holdsOneOf(caller, ['snc_internal']))
        return failed(403, 'User Not Authorized', 'Failed API level ACL Validation')
    if (isOn(operation['requires_acl_authorization']) && !aclsAllow(kernel, caller, operation['enforce_acl'] ?? ''))
        return failed(403, 'User Not Authorized', 'Failed API level ACL Validation')
    return kernel.sessions.run(caller, () => execute(kernel, operation, call, parameters))
}

function execute(kernel: Needs, operation: Row, call: RestCall, parameters: Record<string, string>): RestAnswer {
    const answer: RestAnswer & { error: unknown } = {
        status: 200,
        headers: { 'Content-Type': 'application/json' },
        body: '',
        error: null,
    }
    let given: unknown
    const name = `REST ${call.method} ${operation['relative_path']}`
    try {
        const returned = kernel.scripts.run(operation['operation_script'] ?? '', {
            scope: scopeName(kernel, operation['sys_scope']),
            name,
            bindings: {
                request: requestOf(kernel, call, parameters),
                response: responseOf(answer, (body) => (given = body)),
            },
        })
        given ??= returned
    } catch (problem) {
        if (isNotImplemented(problem)) throw problem
        const thrown = problem as { status?: unknown; detail?: unknown }
        if (typeof thrown.status === 'number')
            return failed(thrown.status, messageOf(problem), String(thrown.detail ?? ''))
        kernel.log.write('error', name, messageOf(problem))
        return failed(500, 'Script execution error', messageOf(problem))
    }
    if (answer.error) {
        const error = answer.error as { status?: number; message?: string; detail?: string }
        return failed(error.status ?? 500, error.message ?? '', error.detail ?? '')
    }
    // Documented: what a script sets as its body comes back inside `result`; written streams come as they are.
    if (answer.body === '' && given !== undefined && given !== null) answer.body = JSON.stringify({ result: given })
    return { status: answer.status, headers: answer.headers, body: answer.body }
}

/** What a Java list shows to a script; whether it can be indexed and has a length is open, so that it has neither here. */
function javaList(values: readonly string[]): object {
    return strict('java.util.ArrayList', {
        get: (at: unknown) => values[Number(at)] ?? null,
        size: () => values.length,
        isEmpty: () => values.length === 0,
        contains: (value: unknown) => values.includes(String(value)),
        toString: () => `[${values.join(', ')}]`,
    })
}

function requestOf({ switches }: Needs, call: RestCall, parameters: Record<string, string>) {
    const lists = Object.entries(call.query ?? {}).map(([name, values]) => [name, javaList(values)])
    const headers = call.headers ?? {}
    const header = (name: unknown): string | null =>
        Object.entries(headers).find(([key]) => key.toLowerCase() === String(name).toLowerCase())?.[1] ?? null
    const text = call.body ?? ''
    const query = Object.entries(call.query ?? {}).flatMap(([name, values]) =>
        values.map((value) => `${name}=${value}`)
    )
    return strict('RESTAPIRequest', {
        pathParams: { ...parameters },
        queryParams: switches.queryParams === 'array' ? { ...call.query } : Object.fromEntries(lists),
        queryString: query.join('&'),
        headers: { ...headers },
        uri: call.path,
        url: call.path,
        getHeader: header,
        body: strict('RESTAPIRequestBody', {
            get data(): unknown {
                try {
                    return text === '' ? null : JSON.parse(text)
                } catch {
                    throw Object.assign(new PlatformError('The payload is not valid JSON'), { status: 400 })
                }
            },
            dataString: text,
        }),
    })
}

function responseOf(answer: RestAnswer & { error: unknown }, setBody: (body: unknown) => void) {
    return strict('RESTAPIResponse', {
        setStatus: (status: unknown) => void (answer.status = Number(status)),
        setBody,
        setHeader: (name: unknown, value: unknown) => void (answer.headers[String(name)] = String(value)),
        setHeaders: (headers: object) => void Object.assign(answer.headers, headers),
        setContentType: (type: unknown) => void (answer.headers['Content-Type'] = String(type)),
        setLocation: (url: unknown) => void (answer.headers['Location'] = String(url)),
        setError: (error: unknown) => void (answer.error = error),
        getStreamWriter: () =>
            strict('RESTAPIResponseStream', { writeString: (text: unknown) => void (answer.body += String(text)) }),
    })
}

/** The error body of the platform's REST interface. */
function failed(status: number, message: string, detail: string): RestAnswer {
    return {
        status,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ error: { message, detail }, status: 'failure' }),
    }
}

function findOperation(
    { records }: Needs,
    call: RestCall
): { operation: Row; parameters: Record<string, string> } | 'method' | null {
    let otherMethod = false
    for (const operation of records.find('sys_ws_operation', 'active=true')) {
        const definition = records.get('sys_ws_definition', operation['web_service_definition'] ?? '')
        if (!definition || !isOn(definition['active'])) continue
        const version = operation['web_service_version']
            ? records.get('sys_ws_version', operation['web_service_version'])
            : null
        // Without a version in the path only the default version answers.
        const templates = [
            operation['operation_uri'],
            !version || isOn(version['is_default']) ? operation['default_operation_uri'] : null,
        ]
        for (const template of templates) {
            const parameters = template ? match(template, call.path) : null
            if (!parameters) continue
            if (operation['http_method'] === call.method.toUpperCase()) return { operation, parameters }
            otherMethod = true
        }
    }
    return otherMethod ? 'method' : null
}

/** @returns the values of the template's {names}, or null */
export function match(template: string, path: string): Record<string, string> | null {
    const wanted = template.split('/')
    const given = path.replace(/\/$/, '').split('/')
    if (wanted.length !== given.length) return null
    const parameters: Record<string, string> = {}
    for (const [index, part] of wanted.entries()) {
        const name = /^\{(.+)\}$/.exec(part)?.[1]
        if (name) parameters[name] = decodeURIComponent(given[index] as string)
        else if (part !== given[index]) return null
    }
    return parameters
}

/** Role-only access controls of type REST_Endpoint; one that lets the person in is enough. */
function aclsAllow({ records }: Needs, session: Session, list: string): boolean {
    const acls = (list || defaultAcl).split(',').filter(Boolean)
    return acls.some((sysId) => {
        if (sysId === defaultAcl) return holdsOneOf(session, ['snc_internal'])
        const acl = records.get('sys_security_acl', sysId)
        if (!acl) return false
        if (acl['script'] || acl['condition'])
            throw new PlatformError('not implemented: a REST access control with a script or condition')
        const roles = records
            .find('sys_security_acl_role', `sys_security_acl=${sysId}`)
            .map((row) => records.get('sys_user_role', row['sys_user_role'] ?? '')?.['name'] ?? 'nobody')
        return holdsOneOf(session, roles)
    })
}

function isOn(value: string | null | undefined): boolean {
    return value === '1' || value === 'true'
}

/** sn_ws_err: what a script throws or hands to response.setError() for a chosen status. */
export function restErrors() {
    const kind = (fixed: number) =>
        class {
            status = fixed
            message: string
            detail: string
            constructor(message?: unknown, detail?: unknown) {
                this.message = String(message ?? '')
                this.detail = String(detail ?? '')
            }
            setStatus(status?: number): this {
                this.status = Number(status)
                return this
            }
            setMessage(message?: string): this {
                this.message = String(message)
                return this
            }
            setDetail(detail?: string): this {
                this.detail = String(detail)
                return this
            }
        }
    return {
        ServiceError: kind(500),
        BadRequestError: kind(400),
        NotFoundError: kind(404),
        NotAcceptableError: kind(406),
        ConflictError: kind(409),
        UnsupportedMediaTypeError: kind(415),
    }
}
