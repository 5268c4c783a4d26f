// Rate budgets of the simulated Miro: credits per window and caller, and the headers that tell about them.

import type { Settings } from './settings.ts'

/** Credits of a call by Miro's level; the same weights hold for REST and SCIM. */
const levelCredits = { 1: 50, 2: 100, 3: 500, 4: 2000 } as const
export type Level = keyof typeof levelCredits

export const restWindow = 60_000
export const scimWindow = 30_000

interface Bucket {
    windowStart: number
    used: number
}

export interface Verdict {
    allowed: boolean
    limit: number
    remaining: number
    /** Epoch milliseconds when the budget is full again. */
    resetAt: number
}

export interface Limits {
    take(key: string, level: Level, limit: number, window: number, now: number): Verdict
    reset(): void
}

/** Fixed windows that begin with the first call; a clock that jumped backwards begins a new one. */
export function createLimits(): Limits {
    const buckets = new Map<string, Bucket>()
    return {
        take(key, level, limit, window, now) {
            let bucket = buckets.get(key)
            if (!bucket || now >= bucket.windowStart + window || now < bucket.windowStart) {
                bucket = { windowStart: now, used: 0 }
                buckets.set(key, bucket)
            }
            const credits = levelCredits[level]
            const allowed = bucket.used + credits <= limit
            if (allowed) bucket.used += credits
            return { allowed, limit, remaining: limit - bucket.used, resetAt: bucket.windowStart + window }
        },
        reset: () => buckets.clear(),
    }
}

export function limitHeaders(verdict: Verdict, now: number, settings: Settings): Record<string, string> {
    const headers: Record<string, string> = {}
    const seconds = Math.max(0, Math.ceil((verdict.resetAt - now) / 1000))
    if (settings.rateHeaders) {
        headers['X-RateLimit-Limit'] = String(verdict.limit)
        headers['X-RateLimit-Remaining'] = String(verdict.remaining)
        headers['X-RateLimit-Reset'] =
            settings.resetUnit === 'milliseconds'
                ? String(verdict.resetAt)
                : settings.resetUnit === 'relative'
                  ? String(seconds)
                  : String(Math.ceil(verdict.resetAt / 1000))
    }
    if (!verdict.allowed && settings.retryAfter) headers['Retry-After'] = String(seconds)
    return headers
}
