// Names every way in which Miro, or the way to it, can fail, and what follows from it. One table decides.
import { isObject, parseJson, textOf } from '../base/json.ts'
import { redact } from '../base/redaction.ts'
import { budgets, resetInstant } from './pacing.ts'
import type { Service } from './pacing.ts'
import type { MiroTextKey } from '../texts/miro-refusals.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import type { MiroResponse } from './transport.ts'

export type FailureKind =
    | 'unavailable'
    | 'redirected'
    | 'rate_limited'
    | 'not_authorized'
    | 'sso_missing'
    | 'scim_disabled'
    | 'forbidden'
    | 'not_found'
    | 'unknown_to_scim'
    | 'conflict'
    | 'bad_request'
    | 'invalid'
    | 'unexpected'
    | 'refused_address'
    | 'no_connection'
    | 'download_credential'
    | 'subflow_inactive'
    | 'subflow_failed'
    | 'not_confirmed'
    | 'outcome_unknown'
    | 'no_user'
    | 'unreachable'
    | 'same_person'

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
    /** What a candidate carries that was being worked: reading a member and taking a licence have credentials of their own. */
    onCandidate: FailureKind
}

/** An answer by which a kind is met. */
interface Met {
    readonly service: Service | 'both'
    /** Inclusive range of statuses. */
    readonly from: number
    readonly to: number
    /** Only with one of these codes (lower case); any when absent. */
    readonly codes?: readonly string[]
    /** Only where Miro's words hold this; any when absent. */
    readonly said?: RegExp
    /** What a person reads about the request; its next step is `<text>.next`. */
    readonly text: MiroTextKey
    readonly onCandidate: FailureKind
}

export interface FailureRow {
    readonly kind: FailureKind
    /** Answers by which it is met; none for what does not come from HTTP. */
    readonly met: readonly Met[]
    /** The same call may succeed later without anybody doing anything. */
    readonly passing: boolean
    /** Every further person would fail the same way: nobody else is tried. */
    readonly stopsBatch: boolean
    /** The candidate goes to Attention Required; a rate limit is nobody's failure. */
    readonly needsAttention: boolean
    /** The request certainly changed nothing at Miro. */
    readonly certain: boolean
    /** 'Retry failed' takes it up; the others need a person's decision on that one candidate. */
    readonly retried: boolean
    /** What stands on a candidate; {0} is what was answered. */
    readonly message: MiroTextKey
    readonly next: MiroTextKey
}

type Trait = 'passing' | 'stops' | 'nobodys' | 'uncertain' | 'decided'

function row(
    kind: FailureKind,
    traits: readonly Trait[],
    met: readonly Omit<Met, 'onCandidate'>[] = [],
    words: MiroTextKey = `refusal.${kind}` as MiroTextKey
): FailureRow {
    const has = (trait: Trait) => traits.includes(trait)
    return {
        kind,
        met: met.map((one) => ({ ...one, onCandidate: carried(kind, one) })),
        passing: has('passing'),
        stopsBatch: has('stops'),
        needsAttention: !has('nobodys'),
        certain: !has('uncertain'),
        retried: !has('nobodys') && !has('decided'),
        message: words,
        next: `${words}.next` as MiroTextKey,
    }
}

/** What REST refuses while a member is read again concerns the download's credential, not the person. */
function carried(kind: FailureKind, { service }: Pick<Met, 'service'>): FailureKind {
    if (service !== 'rest') return kind
    return kind === 'not_found' || kind === 'conflict' ? 'unexpected' : 'download_credential'
}

const at = (service: Met['service'], from: number, to: number, text: MiroTextKey, more: Partial<Met> = {}) => ({
    service,
    from,
    to,
    text,
    ...more,
})

/**
 * One row per kind; by status the first that fits wins. Without a trait a failure is this one person's: it certainly changed
 * nothing, needs attention, and Retry failed takes it up.
 * - `passing`: passes by itself; `stops`: the batch pauses; `nobodys`: no candidate needs attention for it;
 * - `uncertain`: only reading the member again tells whether Miro acted; `decided`: a person decides about the candidate.
 * Source of statuses and codes: Miro's OpenAPI and its SCIM error page (401 token, 403 integration disabled, 404 unknown or
 * guest, 409 business conflict); that the last admin of a team is refused is reported by users.
 */
export const failureTable: readonly FailureRow[] = [
    // A time-out or a 5xx may come after Miro acted.
    row(
        'unavailable',
        ['passing', 'stops', 'uncertain'],
        [
            at('both', 0, 0, 'miro.unavailable'),
            at('both', 408, 408, 'miro.unavailable'),
            at('both', 500, 599, 'miro.unavailable'),
        ]
    ),
    row('redirected', ['stops', 'uncertain'], [at('both', 300, 399, 'miro.redirected')], 'miro.redirected'),
    row('rate_limited', ['passing', 'stops', 'nobodys'], [at('both', 429, 429, 'miro.rate_limited')]),
    row(
        'not_authorized',
        ['stops'],
        [
            at('rest', 401, 401, 'miro.token_expired', { codes: ['tokenexpired'] }),
            at('rest', 401, 401, 'miro.not_authorized'),
            at('scim', 401, 401, 'refusal.not_authorized'),
        ]
    ),
    row('sso_missing', ['stops'], [at('scim', 403, 403, 'refusal.sso_missing', { said: /\b(sso|saml)\b/i })]),
    row('scim_disabled', ['stops'], [at('scim', 403, 403, 'refusal.scim_disabled')]),
    row('forbidden', ['stops'], [at('rest', 403, 403, 'miro.forbidden')], 'miro.forbidden'),
    row('not_found', [], [at('rest', 404, 404, 'miro.not_found')], 'miro.not_found'),
    row('unknown_to_scim', [], [at('scim', 404, 404, 'refusal.unknown_to_scim')]),
    row('conflict', [], [at('rest', 409, 409, 'miro.conflict'), at('scim', 409, 409, 'refusal.conflict')]),
    row('bad_request', [], [at('rest', 400, 499, 'miro.bad_request')], 'miro.bad_request'),
    row('invalid', [], [at('scim', 400, 499, 'refusal.invalid')]),
    // A 2xx that is no usable answer, or a status HTTP does not have.
    row('unexpected', ['uncertain'], [at('both', 1, 999, 'miro.unexpected_answer')]),
    row('refused_address', ['stops'], [], 'miro.refused_address'),
    row('no_connection', ['stops']),
    row('download_credential', ['stops']),
    row('subflow_inactive', ['stops']),
    // A subflow of the customer's own may have reached Miro before it failed.
    row('subflow_failed', ['uncertain']),
    row('not_confirmed', ['uncertain', 'decided']),
    row('outcome_unknown', ['uncertain', 'decided']),
    row('no_user', ['decided']),
    row('unreachable', []),
    row('same_person', ['decided']),
]

/** The row of a kind; that of `unexpected` for a word that is none, which an older version or a subflow may have left. */
export function failureRow(kind: string): FailureRow {
    const found = failureTable.find((one) => one.kind === kind)
    return found ?? (failureTable.find((one) => one.kind === 'unexpected') as FailureRow)
}

/** What stands on a candidate that failed in this way, and what the person does next. */
export function wordFailure(kind: string, answer: string): { message: Text; next: Text } {
    const { message, next } = failureRow(kind)
    return { message: text(message, answer.trim() || '-'), next: text(next) }
}

interface Hit {
    kind: FailureKind
    text: MiroTextKey
    onCandidate: FailureKind
}

function hitBy(service: Service, status: number, code: string, said: string): Hit {
    for (const { kind, met } of failureTable) {
        const fits = met.find(
            (one) =>
                (one.service === 'both' || one.service === service) &&
                status >= one.from &&
                status <= one.to &&
                (one.codes === undefined || one.codes.includes(code)) &&
                (one.said === undefined || one.said.test(said))
        )
        if (fits) return { kind, text: fits.text, onCandidate: fits.onCandidate }
    }
    return unexpected
}

const unexpected: Hit = { kind: 'unexpected', text: 'miro.unexpected_answer', onCandidate: 'unexpected' }

/** Names a failed answer. Bodies are read for their code and message only; neither a body nor a token gets into a text. */
export function describeFailure(service: Service, response: MiroResponse, now: number): Failure {
    const { status } = response
    const said = whatMiroSaid(response.body)
    const hit = hitBy(service, status, said.code.toLowerCase(), said.message)
    const limited = hit.kind === 'rate_limited'
    return build(service, hit, status, said, status === 0 ? redact(response.error ?? 'no answer') : '', {
        resetAt: limited ? resetInstant(response.headers, now, budgets[service]) : null,
    })
}

/** An answer with a good status that cannot be used, e.g. 'not JSON'. */
export function unexpectedAnswer(service: Service, status: number, problem: string): Failure {
    return build(service, unexpected, status, { code: '', message: problem }, '', { resetAt: null })
}

/** The same failure where it can only mean that the token is not accepted. */
export function asNotAuthorized(failure: Failure): Failure {
    const { kind, text: key, onCandidate } = hitBy('rest', 401, '', '')
    return { ...failure, kind, messageKey: key, nextStepKey: `${key}.next` as MiroTextKey, onCandidate }
}

/** An address that is not called at all. */
export function refusedAddress(service: Service, reason: string): Failure {
    const hit: Hit = { kind: 'refused_address', text: 'miro.refused_address', onCandidate: 'refused_address' }
    return build(service, hit, 0, { code: '', message: '' }, reason, { resetAt: null })
}

function build(
    service: Service,
    hit: Hit,
    status: number,
    said: { code: string; message: string },
    instead: string,
    { resetAt }: { resetAt: number | null }
): Failure {
    const what = [status > 0 ? `HTTP ${status}` : '', said.code].filter((part) => part !== '').join(' ')
    const answered = instead !== '' ? instead : said.message === '' ? what : `${what}: ${said.message}`
    return {
        kind: hit.kind,
        service,
        status,
        code: said.code,
        answered,
        messageKey: hit.text,
        nextStepKey: `${hit.text}.next` as MiroTextKey,
        values: [answered],
        resetAt,
        onCandidate: hit.onCandidate,
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
