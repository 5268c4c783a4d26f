/** Decides which reclaimed people came back without this app: active again in a download that began after they were closed. */
import type { Candidate, Instant } from './candidate.ts'
import { type CandidateChange, planNote } from './change.ts'
import { formatDay } from './candidate.ts'
import { text } from './wording.ts'

export interface Reactivated {
    candidate: Candidate
    change: CandidateChange
}

/**
 * - Only candidates closed complete count, and only once; an undo of ours is no interference.
 * - A download that began before the closing may still have seen the person active: it proves nothing.
 */
export function planInterference(
    reclaimed: readonly Candidate[],
    activeMemberIds: ReadonlySet<string>,
    downloadStarted: Instant
): Reactivated[] {
    return reclaimed
        .filter(
            (candidate) =>
                candidate.state === 'closed_complete' &&
                candidate.undoneOn === null &&
                candidate.reactivatedOn === null &&
                candidate.closedOn !== null &&
                candidate.closedOn < downloadStarted &&
                activeMemberIds.has(candidate.externalUserId)
        )
        .map((candidate) => ({
            candidate,
            change: planNote(candidate, {
                entries: [text('journal.reactivated', formatDay(downloadStarted)), text('reactivated.hint')],
                nextStep: text('reactivated.hint'),
                realised: null,
            }),
        }))
}
