import fc from 'fast-check'
import { budgets, callCredits, planPause, planRetry, resetInstant } from '../../../src/server/miro/pacing.ts'
import type { Call } from '../../../src/server/miro/pacing.ts'
import { fixedNow } from './fake-miro.ts'

const { rest } = budgets
const seconds = (ahead: number) => String(Math.floor(fixedNow / 1000) + ahead)

describe('The instant of the reset', () => {
    test.each([
        ['epoch seconds', { 'x-ratelimit-reset': seconds(30) }, fixedNow + 30_000],
        ['epoch milliseconds', { 'x-ratelimit-reset': String(fixedNow + 30_000) }, fixedNow + 30_000],
        ['seconds from now', { 'x-ratelimit-reset': '30' }, fixedNow + 30_000],
        ['the past', { 'x-ratelimit-reset': seconds(-30) }, null],
        ['nonsense', { 'x-ratelimit-reset': 'soon' }, null],
        ['nothing', {}, null],
        ['next year', { 'x-ratelimit-reset': seconds(31_536_000) }, fixedNow + rest.longestPause],
        ['Retry-After in seconds', { 'retry-after': '12', 'x-ratelimit-reset': seconds(30) }, fixedNow + 12_000],
        ['Retry-After as a date', { 'retry-after': new Date(fixedNow + 40_000).toUTCString() }, fixedNow + 40_000],
        ['Retry-After of a day', { 'retry-after': '86400' }, fixedNow + rest.longestRetryAfter],
        ['a useless Retry-After beside a reset', { 'retry-after': 'x', 'x-ratelimit-reset': '5' }, fixedNow + 5000],
    ])('is read from %s', (_what, headers, instant) => {
        expect(resetInstant(headers as Record<string, string>, fixedNow, rest)).toBe(instant)
    })

    test('is never in the past and never further than a pause may be, whatever the headers say', () => {
        const header = fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String))
        fc.assert(
            fc.property(header, header, (reset, after) => {
                const at = resetInstant({ 'x-ratelimit-reset': reset, 'retry-after': after }, fixedNow, rest)
                return at === null || (at > fixedNow && at <= fixedNow + rest.longestRetryAfter)
            }),
            { verbose: true }
        )
    })
})

describe('What happens after an answer', () => {
    const attempt = { service: 'rest' as const, changes: false, headers: {}, attempt: 1, now: fixedNow }

    test.each([200, 204, 301, 400, 401, 403, 404, 409, 413])('%i is final', (status) => {
        expect(planRetry({ ...attempt, status })).toEqual({ do: 'proceed' })
    })
    test('a rate limit yields until its reset, and a second more for clocks that differ', () => {
        const plan = planRetry({ ...attempt, status: 429, headers: { 'x-ratelimit-reset': seconds(30) } })
        expect(plan).toEqual({ do: 'yield', until: fixedNow + 31_000 })
    })
    test('a rate limit without a usable reset yields for one window', () => {
        expect(planRetry({ ...attempt, status: 429 })).toEqual({ do: 'yield', until: fixedNow + 61_000 })
        const scim = planRetry({ ...attempt, service: 'scim', status: 429 })
        expect(scim).toEqual({ do: 'yield', until: fixedNow + 31_000 })
    })
    test('a change that was refused by the rate limit may be sent again', () => {
        expect(planRetry({ ...attempt, service: 'scim', changes: true, status: 429 }).do).toBe('yield')
    })
    test.each([0, 408, 500, 502, 503, 504])('a change answered by %i is never repeated blindly', (status) => {
        expect(planRetry({ ...attempt, changes: true, status })).toEqual({ do: 'proceed' })
    })
    test.each([0, 408, 500, 503])(
        'a read answered by %i is repeated at once, then with growing pauses, then given up',
        (status) => {
            const plans = [1, 2, 3, 4, 5].map((n) => planRetry({ ...attempt, status, attempt: n }))
            expect(plans).toEqual([
                { do: 'retry' },
                { do: 'yield', until: fixedNow + 2000 },
                { do: 'yield', until: fixedNow + 4000 },
                { do: 'yield', until: fixedNow + 8000 },
                { do: 'give_up' },
            ])
        }
    )
    test('attempts are bounded for every status', () => {
        fc.assert(
            fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 12, max: 1000 }), (status, n) => {
                const plan = planRetry({ ...attempt, status, attempt: n })
                return plan.do === 'give_up' || plan.do === 'proceed'
            }),
            { verbose: true }
        )
    })
})

describe('A pause before the next call', () => {
    test.each(Object.keys(callCredits) as Call[])('%s goes out as long as its credits are left', (call) => {
        const { credits } = callCredits[call]
        const headers = (left: number) => ({ 'x-ratelimit-remaining': String(left), 'x-ratelimit-reset': seconds(20) })
        expect(planPause(call, headers(credits), fixedNow)).toBeNull()
        expect(planPause(call, headers(credits - 1), fixedNow)).toBe(fixedNow + 20_000)
        expect(planPause(call, headers(0), fixedNow)).toBe(fixedNow + 20_000)
    })
    test('is not made when Miro does not tell what is left, or until when', () => {
        expect(planPause('members', {}, fixedNow)).toBeNull()
        expect(planPause('members', { 'x-ratelimit-remaining': '0' }, fixedNow)).toBeNull()
    })
    test('budgets and credits are those Miro publishes', () => {
        expect(budgets.rest.credits / callCredits.members.credits).toBe(200)
        expect(budgets.scim.credits / callCredits.scim_patch.credits).toBe(100)
        expect(budgets.scim.credits / callCredits.scim_read.credits).toBe(200)
    })
})
