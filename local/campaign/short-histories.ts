// Short histories without luck in them, for what has to be shown quickly: one that acts at once, one that asks first, one with SAM.
import { drawHistory } from './draw-history.ts'
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

const life = (day: number): Event =>
    on(day, 'before', { kind: 'life', seed: day, joins: 2, leaves: 1, licenceChanges: 1, active: 0 })

const mends: Event[] = [on(2, 'before', { kind: 'scim_mended' }), on(2, 'before', { kind: 'reconnect' })]

function shortHistory(seed: number, notify: '0' | '1', events: Event[]): History {
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
        },
        days: 4,
        calmFrom: 2,
        events: [...events, ...mends],
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

/** People are asked, somebody else tries to answer, nobody else does; the days are too few for silence to count. */
export const asking = shortHistory(2, '1', [
    life(1),
    on(1, 'after', { kind: 'reclaim_all' }),
    on(1, 'after', { kind: 'answer', who: 0, answer: 'release', how: 'somebody_else' }),
    on(1, 'after', { kind: 'answer', who: 1, answer: 'keep', how: 'changed_link' }),
    on(1, 'after', { kind: 'refresh_candidates' }),
])

/** SAM makes the candidates: some are reclaimed, some handed over while Miro is down; rows are written without the spoke. */
export const sharing: History = {
    ...shortHistory(3, '0', [
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
