// Names every way in which Miro, or the way to it, can fail, and what the person does next. One table decides.
import { isObject, parseJson, textOf } from '../base/json.ts'
import { redact } from '../base/redaction.ts'
import { budgets, resetInstant } from './pacing.ts'
import type { Service } from './pacing.ts'
import type { MiroTextKey } from '../texts/miro.ts'
import type { MiroResponse } from './transport.ts'

export type FailureKind =
    | 'not_authorized'
    | 'forbidden'
    | 'not_found'
    | 'rate_limited'
    | 'unavailable'
    | 'unexpected_answer'
    | 'redirected'
    | 'refused_address'
    | 'bad_request'
    | 'conflict'
    | 'scim_disabled'

export interface Failure {
    kind: FailureKind
    service: Service
    /** 0 when no answer came. */
    status: number
    /** Miro's code or scimType, shortened and made harmless; '' when it gave none. */
    code: string
    /** What Miro answered, in one redacted line, e.g. 'HTTP 403 insufficientPermissions: …'. */
    answered: string
    messageKey: MiroTextKey
    nextStepKey: MiroTextKey
    /** For the texts of both keys: {0} is `answered`. */
    values: string[]
    /** Epoch milliseconds of the rate limit's reset where Miro told it, else null. */
    resetAt: number | null
    /** The same call may succeed later without anybody doing anything. */
    passing: boolean
    /** Nobody's request can succeed with this credential or switch: a batch stops instead of failing everyone. */
    stopsBatch: boolean
}

interface Row {
    service: Service | 'both'
    /** Inclusive range of statuses. */
    from: number
    to: number
    /** Only with one of these codes (lower case); any when absent. */
    codes?: readonly string[]
    kind: FailureKind
    text: MiroTextKey
    passing: boolean
    stopsBatch: boolean
}

const row = (
    service: Row['service'],
    from: number,
    to: number,
    kind: FailureKind,
    text: MiroTextKey,
    traits: { passing?: boolean; stopsBatch?: boolean; codes?: readonly string[] } = {}
): Row => ({ service, from, to, kind, text, passing: false, stopsBatch: false, ...traits })

const stops = { stopsBatch: true }
const passes = { passing: true, stopsBatch: true }

/** First row that fits wins. Source of statuses and codes: Miro's OpenAPI and its SCIM error page. */
export const failureTable: readonly Row[] = [
    row('both', 0, 0, 'unavailable', 'miro.unavailable', passes),
    row('both', 300, 399, 'redirected', 'miro.redirected', stops),
    row('both', 408, 408, 'unavailable', 'miro.unavailable', passes),
    row('both', 429, 429, 'rate_limited', 'miro.rate_limited', passes),
    row('both', 500, 599, 'unavailable', 'miro.unavailable', passes),
    row('rest', 401, 401, 'not_authorized', 'miro.token_expired', { ...stops, codes: ['tokenexpired'] }),
    row('rest', 401, 401, 'not_authorized', 'miro.not_authorized', stops),
    row('rest', 403, 403, 'forbidden', 'miro.forbidden', stops),
    row('rest', 404, 404, 'not_found', 'miro.not_found'),
    row('rest', 409, 409, 'conflict', 'miro.conflict'),
    row('rest', 400, 499, 'bad_request', 'miro.bad_request'),
    row('scim', 401, 401, 'not_authorized', 'miro.scim_not_authorized', stops),
    row('scim', 403, 403, 'scim_disabled', 'miro.scim_disabled', stops),
    row('scim', 404, 404, 'not_found', 'miro.scim_not_found'),
    row('scim', 409, 409, 'conflict', 'miro.conflict'),
    row('scim', 400, 499, 'bad_request', 'miro.scim_bad_request'),
    // A 2xx that is no usable answer, or a status HTTP does not have.
    row('both', 1, 999, 'unexpected_answer', 'miro.unexpected_answer'),
]

/** Names a failed answer. Bodies are read for their code and message only; neither a body nor a token gets into a text. */
export function describeFailure(service: Service, response: MiroResponse, now: number): Failure {
    const { status } = response
    const said = whatMiroSaid(response.body)
    const code = said.code.toLowerCase()
    const fits = failureTable.find(
        (one) =>
            (one.service === 'both' || one.service === service) &&
            status >= one.from &&
            status <= one.to &&
            (one.codes === undefined || one.codes.includes(code))
    ) as Row
    const limited = fits.kind === 'rate_limited'
    return build(service, fits, status, said, status === 0 ? redact(response.error ?? 'no answer') : '', {
        resetAt: limited ? resetInstant(response.headers, now, budgets[service]) : null,
    })
}

/** An answer with a good status that cannot be used, e.g. 'not JSON'. */
export function unexpectedAnswer(service: Service, status: number, problem: string): Failure {
    const fits = failureTable[failureTable.length - 1]
    return build(service, fits, status, { code: '', message: problem }, '', { resetAt: null })
}

/** The same failure where it can only mean that the token is not accepted. */
export function asNotAuthorized(failure: Failure): Failure {
    const fits = failureTable.find((one) => one.text === 'miro.not_authorized') as Row
    const { kind, text, passing, stopsBatch } = fits
    return { ...failure, kind, messageKey: text, nextStepKey: `${text}.next` as MiroTextKey, passing, stopsBatch }
}

/** An address that is not called at all. */
export function refusedAddress(service: Service, reason: string): Failure {
    const fits = row('both', 0, 0, 'refused_address', 'miro.refused_address', stops)
    return build(service, fits, 0, { code: '', message: '' }, reason, { resetAt: null })
}

function build(
    service: Service,
    fits: Row,
    status: number,
    said: { code: string; message: string },
    instead: string,
    { resetAt }: { resetAt: number | null }
): Failure {
    const what = [status > 0 ? `HTTP ${status}` : '', said.code].filter((part) => part !== '').join(' ')
    const answered = instead !== '' ? instead : said.message === '' ? what : `${what}: ${said.message}`
    return {
        kind: fits.kind,
        service,
        status,
        code: said.code,
        answered,
        messageKey: fits.text,
        nextStepKey: `${fits.text}.next` as MiroTextKey,
        values: [answered],
        resetAt,
        passing: fits.passing,
        stopsBatch: fits.stopsBatch,
    }
}

/** Code and message of Miro's REST, SCIM and OAuth error shapes, redacted; empty for anything else, HTML for instance. */
function whatMiroSaid(body: string): { code: string; message: string } {
    const parsed = parseJson(body)
    if (!parsed.ok || !isObject(parsed.value)) return { code: '', message: '' }
    const { code, scimType, error, message, detail, error_description } = parsed.value
    const name = textOf(code) ?? textOf(scimType) ?? textOf(error) ?? ''
    const words = textOf(message) ?? textOf(detail) ?? textOf(error_description) ?? ''
    return {
        code: redact(name)
            .replace(/[^\w.*-]/g, '')
            .slice(0, 60),
        message: redact(words),
    }
}
