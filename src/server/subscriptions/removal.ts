// Decides whether the people Miro no longer shows may leave the table without anybody being asked.

export interface RemovalFacts {
    /** Rows marked as not found by this run. */
    toRemove: number
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
 * - at most `floor` rows, or a share up to the ceiling: remove; otherwise ask.
 */
export function decideRemoval(facts: RemovalFacts, settings: RemovalSettings): RemovalDecision {
    if (facts.toRemove === 0) return 'nothing'
    if (facts.approved) return 'remove'
    if (facts.activeSeen === 0) return 'ask'
    if (facts.leftOut > 0) return 'keep_unreadable'
    if (facts.toRemove <= settings.floor) return 'remove'
    return facts.toRemove * 100 <= settings.ceilingPercent * facts.total ? 'remove' : 'ask'
}
