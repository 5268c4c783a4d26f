// What a reclaim run needs of the world, what it keeps between slices, and how a slice can end.
import type { Candidate, Rule } from '../candidates/candidate.ts'
import type { CandidateChange } from '../candidates/change.ts'
import type { Outcome, Reading, RevokeAnswer, Shown } from './deactivation.ts'
import type { Circumstances } from '../candidates/eligibility.ts'
import type { Full, Taken } from './ceilings.ts'
import type { RateHeard, ScimBudget } from './pace.ts'
import type { FailureKind } from '../miro/failures.ts'

/** What a run needs of the world. Each call is one request or one write; a stop may come before or after any of them. */
export interface ReclaimPorts {
    now(): number
    /** Next candidates of this run that are ready (consent given or not wanted) or awaiting revocation; claimed ones first. */
    queue(limit: number, without: readonly string[]): Candidate[]
    rule(candidate: Candidate): Rule | null
    around(candidate: Candidate): Circumstances
    /** Null where the ceilings of the last 24 hours leave room for this candidate; asked before anything is asked of Miro. */
    ceiling(candidate: Candidate): Full | null
    /** Takes a place under the ceilings for this candidate, before its intent is written; refused where there is none now. */
    take(candidate: Candidate): Taken
    /** Gives the place back: nobody was deactivated for certain. */
    giveBack(candidate: Candidate): void
    /** Takes the candidate out of the run: beyond the ceilings, it is left for a later one. */
    leave(candidate: Candidate): void
    read(candidate: Candidate): Reading
    /** Claims the intent (`sent`) and deactivates, by way of the subflow the profile names. */
    revoke(candidate: Candidate): RevokeAnswer
    readBack(candidates: readonly Candidate[]): {
        shown: Shown[]
        heard: RateHeard
        requests: number
        failure: Failure | null
    }
    /** One guarded write; false where the row is no longer in `change.from`. */
    change(candidate: Candidate, change: CandidateChange): boolean
    /** Writes the intent in one guarded statement; whether it found the row in `change.from`, the claim in `revoke` tells. */
    record(candidate: Candidate, change: CandidateChange): void
    /** Whether what `record` wrote stands; asked only where `revoke` sent nothing. */
    isRecorded(candidate: Candidate): boolean
    /** Deletes the subscriptions of people whose candidates are closed; a stop before it is made good by the next slice. */
    removeSubscriptions(candidates: readonly Candidate[]): void
    /** False where another worker has taken the run over: nothing more may be sent or written. Absent outside of runs. */
    stillMine?(): boolean
}

export interface Failure {
    refusal: FailureKind
    detail: string
    retryAt: number | null
    /** True where the REST side is limited: that says nothing about what is left of SCIM's budget. */
    reading?: boolean
}

/** Runs that change candidates take turns on a profile. */
export const reclaimLock = 'reclaim'

/** Version of what a reclaim run saves; what is done stands on the candidates, so another version costs time only. */
export const reclaimVersion = 1

/** What is kept between slices, on the run's checkpoint. */
export interface ReclaimCheckpoint {
    /** Who started the run, as the journal names them. */
    startedBy: string
    /** Sent straight to Miro, not through the profile's subflow: the subflow itself is what runs. */
    straight: boolean
    budget: ScimBudget
    counts: Record<Outcome, number>
    /** Left because of the ceilings, and when there is room again for the first of them (null: never, or nobody left). */
    left: number
    roomAt: number | null
    /** Slices in a row that ended because Miro gave no answer. */
    fruitless: number
    /** Candidate id → how often an accepted deactivation was not to be seen yet. */
    unconfirmed: Record<string, number>
    /** No member may be read before this instant: REST's budget is used up. Kept, since the next slice cannot know it. */
    readableFrom: number | null
    /** Start of the last slice that was saved: what was closed before it is settled in full; null before the first. */
    settledTo: number | null
}

export interface SliceOptions {
    startedBy: string
    deadline: number
    maxLooks: number
}

/** `later`: go on at that instant (null: at once). `paused`: a person must act first; the rest stays as it is. */
export type ReclaimEnd =
    | { kind: 'done' }
    | { kind: 'later'; at: number | null; because: Failure | null }
    | { kind: 'paused'; because: Failure }
    /** Another worker has the run. */
    | { kind: 'overtaken' }

export function emptyCheckpoint(budget: ScimBudget): ReclaimCheckpoint {
    return {
        startedBy: '',
        straight: false,
        budget,
        counts: { reclaimed: 0, failed: 0, canceled: 0, skipped: 0 },
        left: 0,
        roomAt: null,
        fruitless: 0,
        unconfirmed: {},
        readableFrom: null,
        settledTo: null,
    }
}
