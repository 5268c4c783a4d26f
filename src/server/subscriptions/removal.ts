// Decides whether the people Miro no longer shows may leave the table without anybody being asked.

export interface RemovalFacts {
    /** Rows marked as not found by this run. */
    toRemove: number
    /** Rows that downloads of the last 7 days removed without anybody being asked. */
    removedLately: number
    /** Rows of the profile, marked ones included. */
    total: number
    /** Active members Miro showed. */
    activeSeen: number
    /** List entries without a usable id: one of them may be somebody whose row is marked. */
    leftOut: number
    /** An admin has decided that they may go. */
    approved: boolean
}

export interface RemovalSettings {
    ceilingPercent: number
    /** Up to this many rows the share does not matter. */
    floor: number
}

export type RemovalDecision = 'nothing' | 'remove' | 'ask' | 'keep_unreadable'

/**
 * Only for a complete enumeration. Rules, in order:
 * - nobody is marked: nothing to do;
 * - an admin approved: remove;
 * - Miro showed no active member at all: ask, however few rows there are;
 * - some entries could not be read: keep everybody this time;
 * - with those removed in the last 7 days: at most `floor` rows, or a share up to the ceiling of what there was then:
 *   remove; otherwise ask. A list that shrinks a little every day shrinks too far all the same.
 */
export function decideRemoval(facts: RemovalFacts, settings: RemovalSettings): RemovalDecision {
    if (facts.toRemove === 0) return 'nothing'
    if (facts.approved) return 'remove'
    if (facts.activeSeen === 0) return 'ask'
    if (facts.leftOut > 0) return 'keep_unreadable'
    const gone = facts.toRemove + facts.removedLately
    if (gone <= settings.floor) return 'remove'
    return gone * 100 <= settings.ceilingPercent * (facts.total + facts.removedLately) ? 'remove' : 'ask'
}

/** More people than the setting allows have an earlier last activity than Miro showed before. */
export function halts(backwards: number, ceiling: number, accepted: boolean): boolean {
    return !accepted && backwards > ceiling
}
