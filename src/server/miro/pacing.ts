// Decides when the next request may go out: from status, headers, attempt and time, without ever waiting itself.
import { oneMinute } from '../base/instants.ts'

export type Service = 'rest' | 'scim'

export interface Budget {
    /** Credits per window; Miro may give an Enterprise organization more, headers say how many are left. */
    readonly credits: number
    readonly windowMilliseconds: number
    /** A reset further ahead than this is not believed. */
    readonly longestPause: number
    /** A Retry-After further ahead than this is cut. */
    readonly longestRetryAfter: number
    /** Times one request is sent at most when Miro does not answer, or answers with a server error. */
    readonly attempts: number
    /** Times one request is sent at most when Miro says that the rate limit is reached. */
    readonly attemptsWhenLimited: number
}

/** Source: Miro's rate-limit pages: 100,000 credits a minute (REST), 10,000 in 30 seconds (SCIM). */
export const budgets: Readonly<Record<Service, Budget>> = {
    rest: {
        credits: 100_000,
        windowMilliseconds: oneMinute,
        longestPause: 65_000,
        longestRetryAfter: 900_000,
        attempts: 5,
        attemptsWhenLimited: 12,
    },
    scim: {
        credits: 10_000,
        windowMilliseconds: 30_000,
        longestPause: 65_000,
        longestRetryAfter: 900_000,
        attempts: 5,
        attemptsWhenLimited: 12,
    },
}

export type Call = 'token_context' | 'organization' | 'members' | 'member' | 'scim_config' | 'scim_read' | 'scim_patch'

/** Credits of each call: level 1 is 50, level 2 is 100, level 3 is 500. */
export const callCredits: Readonly<Record<Call, { service: Service; credits: number }>> = {
    token_context: { service: 'rest', credits: 50 },
    organization: { service: 'rest', credits: 500 },
    members: { service: 'rest', credits: 500 },
    member: { service: 'rest', credits: 500 },
    scim_config: { service: 'scim', credits: 50 },
    scim_read: { service: 'scim', credits: 50 },
    scim_patch: { service: 'scim', credits: 100 },
}

type Headers = Record<string, string>

/**
 * When the budget is full again, in epoch milliseconds, from Retry-After or X-RateLimit-Reset; null when neither tells.
 * Retry-After: seconds, or an HTTP date. X-RateLimit-Reset is documented as a Unix epoch without its unit, so: above
 * 1e11 milliseconds, below 1e6 seconds from now, otherwise seconds. A time that is past or unreadable tells nothing.
 * @param headers names in lower case
 */
export function resetInstant(headers: Headers, now: number, budget: Budget): number | null {
    const after = headers['retry-after']?.trim()
    if (after) {
        const at = /^\d+$/.test(after) ? now + Number(after) * 1000 : Date.parse(after)
        if (Number.isFinite(at) && at > now) return Math.min(at, now + budget.longestRetryAfter)
    }
    const reset = Number(headers['x-ratelimit-reset'] ?? NaN)
    if (!Number.isFinite(reset) || reset <= 0) return null
    const at = reset > 1e11 ? reset : reset < 1e6 ? now + reset * 1000 : reset * 1000
    return at > now ? Math.min(Math.ceil(at), now + budget.longestPause) : null
}

export type RetryPlan =
    /** Use the answer, whatever it is. */
    | { do: 'proceed' }
    /** Send the same request again now. */
    | { do: 'retry' }
    /** Save the state and continue at this instant (epoch milliseconds). */
    | { do: 'yield'; until: number }
    /** Bounded attempts are used up; the answer is the result. */
    | { do: 'give_up' }

export interface Attempt {
    service: Service
    /** True for requests that change something: those are never repeated blindly, the caller reads what happened. */
    changes: boolean
    status: number
    headers: Headers
    /** How often this request was sent so far, this time included: from 1. */
    attempt: number
    now: number
}

/** Statuses after which the same request may succeed later. */
function isPassing(status: number): boolean {
    return status === 0 || status === 408 || status >= 500
}

/**
 * What to do with an answer. Rules:
 * - 429: yield until the reset that headers tell, or one window from now, also for changes (a refused change did nothing);
 * - no answer, 408 or 5xx to a change: proceed, because the change may have happened; the caller reads back;
 * - no answer, 408 or 5xx to a read: once more at once, then pauses of 2, 4, 8 … seconds, at most a minute each;
 * - attempts are bounded; every other answer is final.
 */
export function planRetry({ service, changes, status, headers, attempt, now }: Attempt): RetryPlan {
    const budget = budgets[service]
    if (status === 429) {
        if (attempt >= budget.attemptsWhenLimited) return { do: 'give_up' }
        // A second's grace: clocks differ, and coming early costs another refusal.
        const reset = resetInstant(headers, now, budget) ?? now + budget.windowMilliseconds
        return { do: 'yield', until: reset + 1000 }
    }
    if (!isPassing(status)) return { do: 'proceed' }
    if (changes) return { do: 'proceed' }
    if (attempt >= budget.attempts) return { do: 'give_up' }
    if (attempt === 1) return { do: 'retry' }
    return { do: 'yield', until: now + Math.min(oneMinute, 1000 * 2 ** (attempt - 1)) }
}

/**
 * After an answer: the instant before which the next call must not go out, or null when it may go out now.
 * It looks at the credits left, so that the limit is met without a single refusal.
 */
export function planPause(call: Call, headers: Headers, now: number): number | null {
    const { service, credits } = callCredits[call]
    const text = headers['x-ratelimit-remaining']
    const left = text === undefined || text.trim() === '' ? NaN : Number(text)
    if (!Number.isFinite(left) || left >= credits) return null
    // Without a believable reset there is nothing to wait for; a 429 would tell more.
    return resetInstant(headers, now, budgets[service])
}
