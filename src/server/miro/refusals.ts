// Decides what each kind of failure means: this person needs attention, or the whole batch pauses; and what to do next.
import type { TextKey } from '../texts/catalogue.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

export type RefusalKind =
    | 'not_authorized'
    | 'scim_disabled'
    | 'sso_missing'
    | 'download_credential'
    | 'no_connection'
    | 'subflow_inactive'
    | 'unavailable'
    | 'rate_limited'
    | 'conflict'
    | 'unknown_to_scim'
    | 'invalid'
    | 'unexpected'
    | 'not_confirmed'
    | 'outcome_unknown'
    | 'subflow_failed'
    | 'no_user'
    | 'unreachable'
    | 'same_person'

export interface Refusal {
    kind: RefusalKind
    /** True where every further person would fail the same way: nobody else is tried. */
    pausesBatch: boolean
    /** True where the candidate goes to Attention Required; a rate limit is nobody's failure. */
    needsAttention: boolean
    /** True where the request certainly changed nothing at Miro. */
    certain: boolean
    /** 'Retry failed' takes it up; the others need a person's decision on that one candidate. */
    retried: boolean
    message: TextKey
    next: TextKey
}

function refusal(
    kind: RefusalKind,
    pausesBatch: boolean,
    needsAttention: boolean,
    certain: boolean,
    retried: boolean
): Refusal {
    return {
        kind,
        pausesBatch,
        needsAttention,
        certain,
        retried,
        message: `refusal.${kind}`,
        next: `refusal.${kind}.next`,
    }
}

/** One line per kind: kind, pauses the batch, needs attention, certainly without effect, taken up by Retry failed. */
export const refusals: readonly Refusal[] = [
    refusal('not_authorized', true, true, true, true),
    refusal('scim_disabled', true, true, true, true),
    refusal('sso_missing', true, true, true, true),
    refusal('download_credential', true, true, true, true),
    refusal('no_connection', true, true, true, true),
    refusal('subflow_inactive', true, true, true, true),
    // A time-out or a 5xx may come after Miro acted, so only reading the member again tells.
    refusal('unavailable', true, true, false, true),
    refusal('rate_limited', true, false, true, false),
    refusal('conflict', false, true, true, true),
    refusal('unknown_to_scim', false, true, true, true),
    refusal('invalid', false, true, true, true),
    refusal('unexpected', false, true, false, true),
    refusal('not_confirmed', false, true, false, false),
    refusal('outcome_unknown', false, true, false, false),
    // A subflow of the customer's own may have reached Miro before it failed.
    refusal('subflow_failed', false, true, false, true),
    refusal('no_user', false, true, true, false),
    refusal('unreachable', false, true, true, true),
    refusal('same_person', false, true, true, false),
]

export function refusalOf(kind: string): Refusal {
    return refusals.find((each) => each.kind === kind) ?? refusals.find((each) => each.kind === 'unexpected')!
}

/** A failure of Miro's SCIM API as the client reports it. */
export interface ScimFailure {
    kind: string
    /** HTTP status, 0 where no answer came. */
    status: number
    /** What Miro said, never containing a secret. */
    detail: string
}

/**
 * Source: Miro's SCIM error page (401 token, 403 integration disabled, 404 unknown or guest, 409 business conflict) and
 * reference reports that the last admin of a team is refused. Decides on the status; the detail only tells SSO from SCIM.
 */
export function refusalOfScim({ status, detail, kind }: ScimFailure): RefusalKind {
    if (kind === 'no_connection') return 'no_connection'
    if (status === 401) return 'not_authorized'
    if (status === 403) return /\b(sso|saml)\b/i.test(detail) ? 'sso_missing' : 'scim_disabled'
    if (status === 404) return 'unknown_to_scim'
    if (status === 409) return 'conflict'
    if (status === 429) return 'rate_limited'
    if (status === 400 || status === 405 || status === 413 || status === 415) return 'invalid'
    if (status === 0 || status >= 500) return 'unavailable'
    return 'unexpected'
}

/** A failure of the REST read before acting; a 404 is no failure there, it is an answer. */
export function refusalOfRest({ status, kind }: ScimFailure): RefusalKind {
    if (status === 429) return 'rate_limited'
    if (kind === 'no_connection' || status === 400 || status === 401 || status === 403) return 'download_credential'
    if (status === 0 || status >= 500) return 'unavailable'
    return 'unexpected'
}

export function describeRefusal(kind: string, answer: string): { message: Text; next: Text } {
    const { message, next } = refusalOf(kind)
    // Miro ends its answers with a full stop; here they stand inside a sentence.
    const answered = answer.trim().replace(/[.。]+$/, '')
    return { message: text(message, answered || '-'), next: text(next) }
}
