// Where the halves of the app meet: what happens elsewhere when a profile is published, downloaded, deleted or a job is due.
//
// Each hook is called inside the worker that causes it and must be short; long work makes a run of its own and hands its
// slices to the event queue. A hook that throws never undoes what caused it: the caller logs it and goes on.
import {
    continueReclamationRun,
    ensureReclamation,
    membersReadableFrom,
    refreshCandidates,
    releaseCandidatesOfProfile,
    startReclamationRun,
} from './reclamation.ts'
import type { Hold } from '../runs/hold.act.ts'
import type { Kind } from '../runs/run.store.ts'

/** A profile was published (also again after a change): make what the profile needs, once. */
export function onPublished(profileId: string): void {
    ensureReclamation(profileId)
}

/** A complete download has ended; `runId` is its job result. Stamps, inserts and removals are all written. */
export function onDownloadComplete(profileId: string, _runId: string): void {
    refreshCandidates(profileId)
}

/** A slice of a download begins: epoch milliseconds before which Miro's budget for reading is used up by others; null: none. */
export function readingWaitsUntil(profileId: string): number | null {
    return membersReadableFrom(profileId)
}

/** A profile is being deleted, or gone; called again until it answers true. Its subscriptions go after this. */
export function onProfileDeleted(profileId: string): boolean {
    return releaseCandidatesOfProfile(profileId)
}

/** Starts a queued run of a kind other than download. False where no part of the app knows the kind. */
export function startRun(kind: Kind, runId: string, _profileId: string): boolean {
    return startReclamationRun(kind, runId)
}

/** Works the next slice of a claimed run of a kind other than download. */
export function continueRun(_kind: Kind, hold: Hold): void {
    continueReclamationRun(hold)
}
