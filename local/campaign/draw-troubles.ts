// Draws what goes wrong in a history: stops, failing databases, Miro and the network misbehaving, jumping clocks.
import type { Chance } from './chance.ts'
import type { Event, Trouble } from './history.ts'

export type Placed = Omit<Event, 'day'>

/** Trouble of one day, with people who move under a walking run and clocks that are set wrong. */
export function drawTroubles(chance: Chance): Placed[] {
    const placed: Placed[] = []
    const when = () => chance.pick(['before', 'after'] as const)
    const some = chance.pick([0, 0, 1, 1, 2, 3])
    for (let n = 0; n < some; n++) placed.push({ when: when(), happening: drawTrouble(chance) })
    // What is armed after the daily jobs needs somebody at a desk to strike.
    if (placed.some((one) => one.when === 'after') && chance.happens(0.7)) {
        placed.push({ when: 'after', happening: { kind: 'refresh_now' } })
        placed.push({ when: 'after', happening: { kind: 'reclaim_all' } })
    }
    if (chance.happens(0.06)) placed.push({ when: when(), happening: { kind: 'clock', minutes: drawJump(chance) } })
    // A clock that jumps once often jumps again: several in one run, also backwards, also while a run waits.
    if (chance.happens(0.08)) {
        for (let n = chance.whole(1, 3); n > 0; n--) {
            const on = chance.pick(['request', 'slice', 'slice', 'pause'] as const)
            const nth = on === 'request' ? chance.whole(1, 8) : 1
            placed.push({ when: when(), happening: { kind: 'clock_jump', on, nth, minutes: drawJump(chance) } })
        }
    }
    if (chance.happens(0.1)) {
        const [nth, seed] = [chance.whole(2, 6), chance.whole(1, 1_000_000)]
        const [joins, leaves] = [chance.whole(0, 3), chance.whole(0, 2)]
        placed.push({ when: 'before', happening: { kind: 'while_walking', nth, seed, joins, leaves } })
    }
    return placed
}

const drawJump = (chance: Chance): number => chance.pick([-120, -45, -3, 30, 90, 400, 1500])

export function drawTrouble(chance: Chance): Trouble {
    const roll = chance.number()
    if (roll < 0.32) {
        const at = chance.pick(['request', 'write', 'write', 'checkpoint'] as const)
        const most = { request: 12, write: 160, checkpoint: 9 }[at]
        return { kind: 'cut', at, nth: chance.whole(1, most), after: chance.happens(0.5) }
    }
    if (roll < 0.42) {
        const at = chance.pick(['write', 'read', 'transaction'] as const)
        return { kind: 'database', at, nth: chance.whole(1, at === 'transaction' ? 2 : 150) }
    }
    if (roll < 0.48) return { kind: 'refused', nth: chance.whole(1, 8), times: chance.whole(1, 4) }
    const side = chance.pick(['rest', 'rest', 'scim', 'scim', 'token'] as const)
    return { kind: 'fault', side, fault: drawFault(chance, side) }
}

const paths = {
    rest: '^/v2/orgs/[^/]+',
    scim: '^/api/v1/scim/',
    token: '^/v1/oauth',
}

const anyKinds = ['reset', 'cut', 'wrong_json', 'html', 'status', 'status', 'status', 'slow'] as const
const pageKinds = [
    ...(['repeated_cursor', 'lost_cursor', 'empty_page', 'missing_data', 'duplicate_member'] as const),
    ...(['vanishing_member', 'extra_member', 'member_without_id', 'unordered_members', 'activity_back'] as const),
    ...(['redirect', 'revoke_token'] as const),
]

/** What a 429 may say about when there is room again. */
export const rateLimitHeaders: readonly string[] = [
    ...['normal', 'none', 'past', 'milliseconds', 'relative', 'nonsense'],
    ...['retry_after', 'retry_after_date'],
]

/** Statuses Miro gives before it does anything: answered after the work they would be a lie of Miro's own. */
const beforeWork = [401, 403, 429]

/** What an answer from somewhere on the way looks like that says 'done' although Miro never heard of the request. */
const cachedAnswer = (id: string, active: boolean): string =>
    JSON.stringify({ schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], id, active })

/** The next (de)activation is answered as done, in the name of the right person, and is not: only reading back tells. */
export const claimedOnly = (active: boolean): Trouble => ({
    kind: 'fault',
    side: 'scim',
    fault: {
        kind: 'wrong_json',
        match: { path: '^/api/v1/scim/', method: 'PATCH', body: `"value":\\s*${active}` },
        text: cachedAnswer('{id}', active),
    },
})

function drawFault(chance: Chance, side: keyof typeof paths): Record<string, unknown> {
    const nth = chance.whole(1, 4)
    const times = chance.pick([1, 1, 2, 4])
    const match: Record<string, unknown> = { path: paths[side], nth, times }
    const after = side === 'scim' && chance.happens(0.5)
    if (side === 'scim' && chance.happens(0.5)) match.method = 'PATCH'
    // The platform itself waits for a token, for half a minute of real time: too long to be tried often.
    const most = side === 'token' ? anyKinds : ([...anyKinds, 'hang'] as const)
    const kind = chance.pick(
        side === 'rest'
            ? [...most, ...pageKinds]
            : side === 'scim'
              ? [...most, 'redirect', 'not_done', 'not_done']
              : most
    )
    const base = { kind, match, after }
    switch (kind) {
        case 'status': {
            const status = chance.pick([401, 403, 404, 409, 429, 429, 429, 500, 502, 503])
            const headers = chance.pick(rateLimitHeaders)
            return { ...base, after: after && !beforeWork.includes(status), status, headers }
        }
        case 'not_done':
            // Somebody else's answer, or one in the right person's name.
            return {
                ...{ kind: 'wrong_json', match: { ...match, method: 'PATCH' }, after: false },
                text: cachedAnswer(nth % 2 === 0 ? '1' : '{id}', false),
            }
        // A hang costs real time until the app gives up waiting: one at a time.
        case 'hang':
            return { ...base, match: { ...match, times: 1 } }
        case 'slow':
            return { ...base, match: { ...match, times: 1 }, bytesPerSecond: 400_000 }
        default:
            return base
    }
}
