// Where a download stands, in a form that is saved after every page and continued by any worker.
import { firstPage } from '../miro/paging.ts'
import type { PagingState } from '../miro/paging.ts'

/**
 * opening: making sure the connection still leads to the profile's organization; pages: walking through Miro's members; tail: marking the rows beyond the last member;
 * confirming: looking for people who are missing one by one; removing: deleting marked rows; closing: counting and reporting. A phase is entered only when the one before it is complete.
 */
export type Phase = 'opening' | 'pages' | 'tail' | 'confirming' | 'removing' | 'closing'

export interface Counts {
    pages: number
    members: number
    active_members: number
    inserted: number
    updated: number
    removed: number
    unchanged: number
    left_out: number
    licence_changed: number
    active_again: number
    without_user: number
    to_remove: number
}

/** Version of what follows; see runs/checkpoint.ts. */
export const checkpointVersion = 1

export interface Checkpoint {
    mode: 'ranges' | 'stamped'
    phase: Phase
    paging: PagingState
    /** Times the request that comes next was sent already. */
    attempt: number
    /** Pauses for Miro since the last page that came. */
    pauses: number
    /** The order of ids forced a fresh start in stamped mode; happens once at most. */
    restarted: boolean
    /** An admin said that the marked rows may go, whatever their share. */
    approved: boolean
    counts: Counts
    /** How many members' last activity went backwards, and the IDs of the first of them. */
    backwards?: number
    backwardsIds?: string[]
    /** What the run waits for a decision about. */
    asksAbout?: 'activity' | 'removal'
    /** An admin said to go on with the later dates. */
    backwardsAccepted?: boolean
    /** Missing people still to be looked for before anybody is removed. */
    toConfirm?: string[]
}

const noCounts: Counts = {
    pages: 0,
    members: 0,
    active_members: 0,
    inserted: 0,
    updated: 0,
    removed: 0,
    unchanged: 0,
    left_out: 0,
    licence_changed: 0,
    active_again: 0,
    without_user: 0,
    to_remove: 0,
}

export function firstCheckpoint(mode: 'ranges' | 'stamped'): Checkpoint {
    return {
        mode,
        phase: 'opening',
        paging: firstPage,
        attempt: 0,
        pauses: 0,
        restarted: false,
        approved: false,
        counts: noCounts,
    }
}

/**
 * The same run again from the first page, stamping every member seen: the order of ids cannot be relied on.
 * What was written stays and is found unchanged; counts of what was seen start anew.
 */
export function restartStamped(checkpoint: Checkpoint): Checkpoint {
    const { inserted, updated } = checkpoint.counts
    return {
        ...firstCheckpoint('stamped'),
        phase: 'pages',
        restarted: true,
        counts: { ...noCounts, inserted, updated },
    }
}
