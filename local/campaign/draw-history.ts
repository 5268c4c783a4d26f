/** Draws a whole-life history from a seed: people, answers, mistakes, upgrades, and what goes wrong meanwhile. */
import { openChance } from './chance'
import type { Chance } from './chance'
import type { Event, Happening, History, Trouble } from './history'

const day = 86_400_000

/** Days before a clock change, and quiet weeks; the first column is the instance's zone. */
const beginnings: readonly [string, number][] = [
    ['UTC', Date.UTC(2026, 10, 16)],
    ['Europe/Berlin', Date.UTC(2026, 9, 20)],
    ['Europe/Berlin', Date.UTC(2027, 2, 23)],
    ['America/New_York', Date.UTC(2026, 9, 28)],
    ['America/New_York', Date.UTC(2027, 2, 9)],
    ['Asia/Tokyo', Date.UTC(2026, 11, 22)],
]

/** Times a clock change skips or repeats among them. */
const refreshTimes = ['02:00', '02:30', '01:30', '04:00', '12:15']

export function drawHistory(seed: number): History {
    const chance = openChance(seed)
    const [zone, startAt] = chance.pick(beginnings)
    const days = chance.whole(9, 14)
    const history: History = {
        seed,
        members: chance.whole(120, 460),
        oddities: chance.pick(['all', 'documented', 'none'] as const),
        startAt,
        zone,
        refreshTime: chance.pick(refreshTimes),
        miro: drawMiro(chance),
        properties: {
            slice_pages: String(chance.whole(1, 3)),
            slice_seconds: '45',
            http_timeout_ms: '1000',
            stale_run_minutes: '15',
            max_pauses: chance.pick(['3', '20']),
        },
        rule: {
            notify_user: chance.pick(['1', '0']),
            auto_reclaim: chance.pick(['1', '0']),
            include_no_activity: chance.pick(['1', '0']),
            last_activity_threshold: chance.pick(['30', '60', '90']),
            max_per_run: chance.pick(['4', '10', '100']),
            max_percent: chance.pick(['5', '10', '30']),
            annual_price: '240',
        },
        days,
        calmFrom: days - 3,
        events: [],
    }
    // Every sixth history goes without any trouble: then nothing may go wrong at all.
    const troubled = seed % 6 !== 0
    for (let at = 1; at < days; at++) {
        const calm = at >= history.calmFrom
        for (const happening of drawDay(chance, calm)) history.events.push({ day: at, ...happening })
        if (troubled && !calm) for (const trouble of drawTroubles(chance)) history.events.push({ day: at, ...trouble })
    }
    for (const happening of ['scim_mended', 'reconnect'] as const) {
        history.events.push({ day: history.calmFrom, when: 'before', happening: { kind: happening } })
    }
    history.events.push({ day: history.calmFrom + 1, when: 'after', happening: { kind: 'retry_failed' } })
    return history
}

function drawMiro(chance: Chance): Record<string, unknown> {
    return {
        lastPage: chance.pick(['absent', 'empty', 'last_id']),
        resetUnit: chance.pick(['seconds', 'milliseconds', 'relative']),
        retryAfter: chance.happens(0.3),
        restCredits: chance.pick([100_000, 100_000, 3_000]),
        scimCredits: chance.pick([10_000, 1_000]),
        oauthErrors: chance.pick(['miro', 'rfc6749']),
        refusal: chance.pick(['forbiddenAccess', 'insufficientPermissions']),
        deadTokenContext: chance.pick([400, 401]),
        visibleAfter: chance.pick([0, 0, 20_000]),
        interference: chance.happens(0.3) ? { minutes: 300, share: 0.4 } : null,
        protectAdmins: chance.happens(0.3),
        foreignLocation: chance.happens(0.3),
    }
}

type Placed = Omit<Event, 'day'>

function drawDay(chance: Chance, calm: boolean): Placed[] {
    const placed: Placed[] = []
    const before = (happening: Happening) => placed.push({ when: 'before', happening })
    const after = (happening: Happening) => placed.push({ when: 'after', happening })
    if (chance.happens(0.8))
        before({
            kind: 'life',
            seed: chance.whole(1, 1_000_000),
            joins: chance.whole(0, 4),
            leaves: chance.whole(0, 4),
            licenceChanges: chance.whole(0, 3),
            active: chance.pick([0, 0.1, 0.4]),
        })
    const who = () => chance.whole(0, 1_000)
    if (chance.happens(0.4)) {
        const change = chance.pick(['active', 'active', 'admin', 'admin_role', 'inactive', 'gone', 'guest'] as const)
        before({ kind: 'member', who: who(), change })
    }
    if (chance.happens(0.08)) before({ kind: 'upgrade' })
    if (chance.happens(0.1)) before({ kind: 'exclude', who: who() })
    if (chance.happens(0.5)) after({ kind: 'answer', who: who(), answer: chance.pick(['keep', 'release']) })
    if (chance.happens(0.5)) after({ kind: 'answer', who: who(), answer: chance.pick(['keep', 'release']) })
    if (chance.happens(0.5)) after({ kind: 'reclaim_all' })
    if (chance.happens(0.3)) after({ kind: 'reclaim_one', who: who() })
    if (chance.happens(0.25)) after({ kind: 'undo', who: who() })
    if (chance.happens(0.15)) after({ kind: 'skip', who: who() })
    if (chance.happens(0.2)) after({ kind: 'retry_failed' })
    if (chance.happens(0.15)) after({ kind: 'resume', who: who() })
    if (chance.happens(0.3)) after({ kind: 'refresh_now' })
    if (chance.happens(0.2)) after({ kind: 'refresh_candidates' })
    if (chance.happens(0.5)) after({ kind: 'decide', keep: chance.happens(0.6) })
    if (calm) return placed
    if (chance.happens(0.08)) before({ kind: 'token_lost' })
    if (chance.happens(0.25)) after({ kind: 'reconnect' })
    if (chance.happens(0.06)) before({ kind: 'scim_off' })
    if (chance.happens(0.06)) before({ kind: 'scim_token_replaced' })
    if (chance.happens(0.25)) after({ kind: 'scim_mended' })
    if (chance.happens(0.08))
        before({ kind: 'rule', values: { last_activity_threshold: chance.pick(['30', '45', '120']) } })
    return placed
}

function drawTroubles(chance: Chance): Placed[] {
    const placed: Placed[] = []
    const some = chance.pick([0, 0, 1, 1, 2, 3])
    for (let n = 0; n < some; n++) {
        placed.push({ when: chance.pick(['before', 'after'] as const), happening: drawTrouble(chance) })
    }
    if (chance.happens(0.06)) {
        const minutes = chance.pick([-120, -45, 90, 400, 1500])
        placed.push({ when: chance.pick(['before', 'after'] as const), happening: { kind: 'clock', minutes } })
    }
    if (chance.happens(0.1)) {
        const [nth, seed] = [chance.whole(2, 6), chance.whole(1, 1_000_000)]
        const joins = chance.whole(0, 3)
        placed.push({
            when: 'before',
            happening: { kind: 'while_walking', nth, seed, joins, leaves: chance.whole(0, 2) },
        })
    }
    return placed
}

function drawTrouble(chance: Chance): Trouble {
    const roll = chance.number()
    if (roll < 0.42) {
        const at = chance.pick(['request', 'write', 'write', 'checkpoint'] as const)
        const most = { request: 12, write: 160, checkpoint: 9 }[at]
        return { kind: 'cut', at, nth: chance.whole(1, most), after: chance.happens(0.5) }
    }
    if (roll < 0.5) return { kind: 'database', at: chance.pick(['write', 'read'] as const), nth: chance.whole(1, 150) }
    if (roll < 0.56) return { kind: 'refused', nth: chance.whole(1, 8), times: chance.whole(1, 4) }
    const side = chance.pick(['rest', 'rest', 'scim', 'scim', 'token'] as const)
    return { kind: 'fault', side, fault: drawFault(chance, side) }
}

const paths = {
    rest: '^/v2/orgs/[^/]+/members',
    scim: '^/api/v1/scim/',
    token: '^/v1/oauth',
}

function drawFault(chance: Chance, side: keyof typeof paths): Record<string, unknown> {
    const nth = chance.whole(1, 4)
    const times = chance.pick([1, 1, 2, 4])
    const match: Record<string, unknown> = { path: paths[side], nth, times }
    const after = side === 'scim' && chance.happens(0.5)
    if (side === 'scim' && chance.happens(0.5)) match.method = 'PATCH'
    const any = ['reset', 'cut', 'wrong_json', 'html', 'status', 'status', 'status', 'slow'] as const
    // The platform itself waits for a token, for half a minute of real time: too long to be tried often.
    const most = side === 'token' ? any : ([...any, 'hang'] as const)
    const pages = ['repeated_cursor', 'lost_cursor', 'empty_page', 'missing_data', 'duplicate_member'] as const
    const more = ['vanishing_member', 'member_without_id', 'unordered_members', 'redirect', 'revoke_token'] as const
    const kind = chance.pick(side === 'rest' ? [...most, ...pages, ...more] : [...most, 'redirect' as const])
    const base = { kind, match, after }
    switch (kind) {
        case 'status':
            return {
                ...base,
                status: chance.pick([401, 403, 404, 409, 429, 429, 429, 500, 502, 503]),
                headers: chance.pick([
                    ...['normal', 'none', 'past', 'milliseconds', 'relative', 'nonsense'],
                    ...['retry_after', 'retry_after_date'],
                ]),
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

export const dayLength = day
