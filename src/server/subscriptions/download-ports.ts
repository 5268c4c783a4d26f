// What a slice of a download needs from outside, how it is limited, and how it can end.
import type { MembersPage } from '../miro/paging.ts'
import type { Text } from '../texts/text.ts'
import type { Checkpoint } from './download-checkpoint.ts'
import type { MemberSeen, PagePlan, StoredSubscription, Surroundings } from './page.ts'
import type { RemovalSettings } from './removal.ts'

/** `retryAt`: the same request may be made again at that instant; null: repeating it would not help. */
export interface Refused {
    ok: false
    retryAt: number | null
    message: Text
    nextStep: Text
}

/** `pauseUntil`: the budget is used up, the next request must not go out before that instant. */
export type Fetched = { ok: true; page: MembersPage; pauseUntil: number | null } | Refused
/** `active`: Miro shows this very person as an active member; false: deactivated, or unknown to Miro. */
export type Looked = { ok: true; active: boolean; pauseUntil: number | null } | Refused
export type Opened = { ok: true; pauseUntil: number | null } | Refused

/** What a slice needs from outside; each port is one or two statements or one request. */
export interface RunPorts {
    now(): number
    /** Makes sure that the connection leads to the profile's organization and refreshes what Miro tells about it. */
    open(attempt: number): Opened
    fetchPage(cursor: string | null, attempt: number): Fetched
    /** Rows of the profile with lower < external_user_id <= upper; null is an open end. */
    readRange(lower: string | null, upper: string | null): StoredSubscription[]
    readIds(ids: readonly string[]): StoredSubscription[]
    /** @param rows the stored subscriptions of these members */
    surroundings(
        members: readonly MemberSeen[],
        mode: 'ranges' | 'stamped',
        rows: readonly StoredSubscription[]
    ): Surroundings
    /** False where another worker has inserted a row of the page in the meantime: it is compared again. */
    apply(plan: PagePlan): boolean
    /** Writes days of last activities, which `apply` leaves out: one statement a day, however many pages they come from. */
    writeActivity(activity: PagePlan['activity']): void
    /** Marks the rows no page covered (ranges: ids beyond the last; stamped: without this run's stamp); answers how many. */
    markRest(checkpoint: Checkpoint): number
    countMarked(): number
    countAll(): number
    /** Rows that complete downloads of the last 7 days removed without an admin's word. */
    removedLately(): number
    /** Ids of marked rows, at most `limit`: all of them, or else some from the end of the list and some from anywhere. */
    someMissing(limit: number): string[]
    /** Asks Miro for one member alone. */
    lookAt(id: string, attempt: number): Looked
    /** Takes this run's marks away. */
    unmark(): void
    /** Deletes at most `limit` marked rows and answers how many. */
    removeMarked(limit: number): number
    /** False where another worker has taken the run over. */
    save(checkpoint: Checkpoint): boolean
    /** Asked before rows are written: a worker that was away for long may have been taken for dead. */
    stillMine(): boolean
    rememberStampedMode(): void
}

export interface SliceSettings extends RemovalSettings {
    /** Milliseconds a slice may work; it always does at least one step. */
    budget: number
    /** Pages a slice reads at most, so that a slice ends even where the clock stands still. */
    pageCap: number
    maxPauses: number
    /** Missing people asked for alone before anybody is removed; 0: none. */
    confirmations: number
    /** Members whose activity may go backwards in one download before it halts. */
    backwardsCeiling: number
    /** Pages of members that are still believed; see paging.ts. */
    plausiblePages: number
}

export type DownloadEnd =
    | { kind: 'done' }
    | { kind: 'hand_over' }
    /** Continue at `until` (epoch milliseconds). */
    | { kind: 'pause'; until: number; message: Text }
    | { kind: 'ask'; toRemove: number; total: number }
    /** Activity goes backwards for more people than may be. */
    | { kind: 'ask_backwards'; people: number; ids: readonly string[] }
    | { kind: 'failed'; message: Text; nextStep: Text }
    /** Another worker has the run: nothing more is written. */
    | { kind: 'overtaken' }
