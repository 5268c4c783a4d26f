// Short histories without luck in them, each for some of the rules that are broken one by one.
import { drawHistory } from './draw-history.ts'
import { claimedOnly } from './draw-troubles.ts'
import type { Event, Happening, History, Trouble } from './history.ts'

const on = (day: number, when: Event['when'], happening: Happening | Trouble): Event => ({ day, when, happening })

const down: Trouble = {
    kind: 'fault',
    side: 'rest',
    fault: { kind: 'status', status: 403, match: { path: '^/v2/orgs', times: 0 } },
}

const scimDown: Trouble = {
    kind: 'fault',
    side: 'scim',
    fault: { kind: 'status', status: 503, match: { path: '^/api/v1/scim/', method: 'PATCH', times: 0 } },
}

const life = (day: number, people: { joins: number; leaves: number } = { joins: 2, leaves: 1 }): Event =>
    on(day, 'before', { kind: 'life', seed: day, ...people, licenceChanges: 1, active: 0 })

const mends: Event[] = [on(2, 'before', { kind: 'scim_mended' }), on(2, 'before', { kind: 'reconnect' })]

function shortHistory(seed: number, notify: '0' | '1', events: Event[], rule: History['rule'] = {}): History {
    const drawn = drawHistory(seed)
    return {
        ...drawn,
        organizations: 1,
        members: 90,
        oddities: 'none',
        miro: { visibleAfter: 0 },
        rule: {
            ...drawn.rule,
            notify_user: notify,
            auto_reclaim: '0',
            last_activity_threshold: '30',
            max_per_run: '4',
            max_percent: '30',
            ...rule,
        },
        days: 4,
        calmFrom: 2,
        events: [...mends, ...events],
    }
}

/** Deactivations at once, an undo, and a download that fails. */
export const acting = shortHistory(1, '0', [
    life(1),
    on(1, 'after', { kind: 'reclaim_all' }),
    on(1, 'after', { kind: 'undo', who: 0 }),
    on(1, 'after', down),
    on(1, 'after', { kind: 'refresh_now' }),
    life(3),
])

/** People are asked, somebody else tries to answer, somebody answers twice; silence counts after the last day only. */
export const asking = shortHistory(
    2,
    '1',
    [
        life(1),
        on(1, 'after', { kind: 'reclaim_all' }),
        on(1, 'after', { kind: 'answer', who: 0, answer: 'release', how: 'somebody_else' }),
        on(1, 'after', { kind: 'answer', who: 1, answer: 'keep', how: 'changed_link' }),
        on(1, 'after', { kind: 'answer', who: 2, answer: 'keep', how: 'twice' }),
        on(1, 'after', { kind: 'refresh_candidates' }),
    ],
    { days_before_auto_reclamation: '2' }
)

/** People change between the download and the click, and Miro claims changes it has not made. */
export const doubting = shortHistory(
    3,
    '0',
    [
        on(1, 'after', { kind: 'member', who: 0, change: 'active' }),
        on(1, 'after', { kind: 'member', who: 1, change: 'admin' }),
        on(1, 'after', { kind: 'member', who: 2, change: 'admin_role' }),
        on(1, 'after', { kind: 'exclude', who: 3 }),
        on(1, 'after', claimedOnly(false)),
        on(1, 'after', { kind: 'reclaim_all' }),
        on(2, 'after', claimedOnly(true)),
        on(2, 'after', { kind: 'undo', who: 0 }),
    ],
    { max_per_run: '100' }
)

/** Miro's budget for reading is three calls a minute, and nothing else goes wrong. */
export const limited: History = {
    ...shortHistory(4, '0', [on(1, 'after', { kind: 'refresh_now' })]),
    miro: { visibleAfter: 0, restCredits: 1500 },
}

/** Reclaims that are left half-way, and people whom an identity provider lets in again. */
export const interrupted: History = {
    ...shortHistory(5, '0', [
        on(1, 'after', claimedOnly(false)),
        on(1, 'after', { kind: 'cut', at: 'request', nth: 4, after: false }),
        on(1, 'after', { kind: 'reclaim_all' }),
        on(2, 'after', { kind: 'cut', at: 'write', nth: 12, after: false }),
        on(2, 'after', { kind: 'refresh_candidates' }),
    ]),
    miro: { visibleAfter: 0, interference: { minutes: 300, share: 0.5 } },
}

/** Downloads in trouble: the first one refused, a stop after a checkpoint, a database error, a worker that dies at one place. */
export const stumbling = shortHistory(6, '0', [
    { ...on(0, 'before', down), step: 'first_download' },
    life(1),
    on(1, 'before', { kind: 'database', at: 'read', nth: 100 }),
    life(2),
    on(2, 'before', { kind: 'cut', at: 'checkpoint', nth: 2, after: true }),
    on(3, 'before', { kind: 'cut', at: 'request', nth: 1, after: false, times: 6 }),
])

/** The last of the walk leaves, then more people than a run may remove without asking. */
export const leaving = shortHistory(7, '0', [on(1, 'before', { kind: 'last_gone' }), life(2, { joins: 0, leaves: 30 })])

/** SAM makes the candidates: some are reclaimed, some handed over while Miro is down; rows are written without the spoke. */
export const sharing: History = {
    ...shortHistory(8, '0', [
        life(1),
        on(1, 'after', { kind: 'sam_owner', sam: true }),
        on(1, 'after', { kind: 'sam_refresh' }),
        on(1, 'after', { kind: 'sam_reclaim', who: 0, many: 4 }),
        on(1, 'after', { kind: 'sam_refresh' }),
        life(2),
        on(2, 'after', { kind: 'sam_refresh' }),
        on(2, 'after', scimDown),
        on(2, 'after', { kind: 'sam_reclaim', who: 0, many: 2 }),
        life(3),
        on(3, 'after', { kind: 'sam_refresh' }),
    ]),
    sam: { spokeActions: 'not found', tableAccess: 'writable', notUpserted: 'kept', failedReclaim: 'left' },
}
