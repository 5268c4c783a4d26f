// Draws a whole-life history from a seed: the set-up, people, answers, mistakes, upgrades, and what goes wrong meanwhile.
import { openChance } from './chance.ts'
import type { Chance } from './chance.ts'
import { withRareEvents } from './draw-rare.ts'
import { withSam } from './draw-sam.ts'
import { claimedOnly, drawTrouble, drawTroubles } from './draw-troubles.ts'
import type { Placed } from './draw-troubles.ts'
import type { Happening, History } from './history.ts'
import { setUpSteps } from './history.ts'

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

/** Every sixth history goes without any trouble: then nothing may go wrong at all. */
const isTroubled = (seed: number): boolean => seed % 6 !== 0
/** Every eighth lives for four to eight weeks, most days of it with nobody at a desk. */
const isLong = (seed: number): boolean => seed % 8 === 5
/** Every seventh has two or three organizations on one instance. */
const isShared = (seed: number): boolean => seed % 7 === 3

export function drawHistory(seed: number): History {
    const chance = openChance(seed)
    const [zone, startAt] = chance.pick(beginnings)
    const days = isLong(seed) ? chance.whole(28, 56) : chance.whole(9, 14)
    const organizations = isShared(seed) ? chance.whole(2, 3) : 1
    const history: History = {
        seed,
        organizations,
        members: organizations > 1 ? chance.whole(60, 160) : chance.whole(120, 460),
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
    const add = (day: number, placed: Placed): void => {
        const of = organizations > 1 ? { of: chance.whole(0, organizations - 1) } : {}
        history.events.push({ day, ...placed, ...of })
    }
    if (isTroubled(seed)) for (const trouble of drawSetUp(chance)) add(0, trouble)
    for (let day = 1; day < days; day++) {
        const calm = day >= history.calmFrom
        // A person of a long history comes to the desk every third day or so; life goes on all the same.
        const quiet = isLong(seed) && !calm && !chance.happens(0.35)
        // Trouble first: what is armed after the daily jobs is to strike what people do after them.
        if (isTroubled(seed) && !calm && !(quiet && chance.happens(0.6))) {
            for (const trouble of drawTroubles(chance)) add(day, trouble)
        }
        for (const happening of drawDay(chance, { calm, quiet, troubled: isTroubled(seed), members: history.members }))
            add(day, happening)
    }
    for (let of = 0; of < organizations; of++) {
        const where = organizations > 1 ? { of } : {}
        for (const happening of ['scim_mended', 'reconnect'] as const) {
            history.events.push({ day: history.calmFrom, when: 'before', ...where, happening: { kind: happening } })
        }
        history.events.push({
            ...{ day: history.calmFrom + 1, when: 'after', ...where },
            happening: { kind: 'retry_failed' },
        } as const)
    }
    return withRareEvents(withSam(history))
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

/** Half of all set-ups meet trouble, now and then at several steps. */
function drawSetUp(chance: Chance): Placed[] {
    if (chance.happens(0.5)) return []
    return Array.from({ length: chance.pick([1, 1, 2, 3]) }, (): Placed => {
        const happening = drawTrouble(chance)
        // A step has a few requests and a few dozen writes: what comes later would not be met by it.
        const nearer =
            happening.kind === 'cut' || happening.kind === 'database'
                ? { ...happening, nth: 1 + (happening.nth % (happening.at === 'request' ? 3 : 25)) }
                : happening
        return { when: 'before', step: chance.pick(setUpSteps), happening: nearer }
    })
}

interface Circumstances {
    /** One of the last days, when nothing goes wrong any more. */
    calm: boolean
    /** Nobody is at a desk. */
    quiet: boolean
    troubled: boolean
    members: number
}

function drawDay(chance: Chance, { calm, quiet, troubled, members }: Circumstances): Placed[] {
    const placed: Placed[] = []
    const before = (happening: Happening) => placed.push({ when: 'before', happening })
    const after = (happening: Happening) => placed.push({ when: 'after', happening })
    const who = () => chance.whole(0, 1_000)
    if (chance.happens(0.8)) {
        const [seed, joins, leaves] = [chance.whole(1, 1_000_000), chance.whole(0, 4), chance.whole(0, 4)]
        const [licenceChanges, active] = [chance.whole(0, 3), chance.pick([0, 0.1, 0.4])]
        before({ kind: 'life', seed, joins, leaves, licenceChanges, active })
    }
    // A department is spun off: more people at once than a run may remove without asking.
    if (!calm && chance.happens(0.05)) {
        const leaves = Math.ceil(members * 0.26)
        before({ kind: 'life', seed: chance.whole(1, 1_000_000), joins: 0, leaves, licenceChanges: 0, active: 0 })
    }
    if (quiet) return placed
    if (chance.happens(0.4)) {
        const change = chance.pick(['active', 'active', 'admin', 'admin_role', 'inactive', 'gone', 'guest'] as const)
        before({ kind: 'member', who: who(), change })
    }
    if (chance.happens(0.08)) before({ kind: 'upgrade' })
    if (chance.happens(0.1)) before({ kind: 'exclude', who: who() })
    for (let n = 0; n < 2; n++) if (chance.happens(0.5)) after(drawAnswer(chance))
    if (chance.happens(0.5)) after({ kind: 'reclaim_all' })
    if (chance.happens(0.3)) after({ kind: 'reclaim_one', who: who() })
    if (chance.happens(0.25)) {
        // An answer that says the licence is given back, and it is not: only reading back tells.
        const lied = !calm && troubled && chance.happens(0.2)
        if (lied) placed.push({ when: 'after', happening: claimedOnly(true) })
        after({ kind: 'undo', who: who() })
    }
    if (chance.happens(0.15)) after({ kind: 'skip', who: who() })
    if (chance.happens(0.2)) after({ kind: 'retry_failed' })
    if (chance.happens(0.15)) after({ kind: 'resume', who: who() })
    if (chance.happens(0.3)) after({ kind: 'refresh_now' })
    if (chance.happens(0.2)) after({ kind: 'refresh_candidates' })
    if (chance.happens(0.5)) after({ kind: 'decide', keep: chance.happens(0.6) })
    if (chance.happens(0.12)) after({ kind: 'split_reclaim' })
    if (chance.happens(0.12)) before({ kind: 'owner', who: who(), to: who() })
    if (chance.happens(0.15)) {
        const how = chance.pick(['no_address', 'notifications_off', 'not_delivered', 'bounced'] as const)
        placed.push({
            when: chance.pick(['before', 'after'] as const),
            happening: { kind: 'mail_lost', who: who(), how },
        })
    }
    if (chance.happens(0.04)) after({ kind: 'copy' })
    if (calm) return placed
    if (chance.happens(0.08)) before({ kind: 'token_lost' })
    if (chance.happens(0.25)) after({ kind: 'reconnect' })
    if (chance.happens(0.06)) before({ kind: 'scim_off' })
    if (chance.happens(0.06)) before({ kind: 'scim_token_replaced' })
    if (chance.happens(0.25)) after({ kind: 'scim_mended' })
    if (chance.happens(0.05)) before({ kind: 'settings', settings: drawSetting(chance) })
    if (chance.happens(0.08))
        before({ kind: 'rule', values: { last_activity_threshold: chance.pick(['30', '45', '120']) } })
    return placed
}

function drawAnswer(chance: Chance): Happening {
    const how = chance.pick([
        'right',
        'right',
        'right',
        'twice',
        'somebody_else',
        'changed_link',
        'other_question',
    ] as const)
    return { kind: 'answer', who: chance.whole(0, 1_000), answer: chance.pick(['keep', 'release']), how }
}

/** What Miro may change from one day to the next without telling anybody. */
function drawSetting(chance: Chance): Record<string, unknown> {
    return chance.pick<Record<string, unknown>>([
        { resetUnit: 'milliseconds' },
        { resetUnit: 'relative' },
        { lastPage: 'last_id' },
        { retryAfter: true },
        { restCredits: 2_500 },
        { refusal: 'insufficientPermissions' },
        { deactivatedChange: 200 },
    ])
}
