// Decides whose turn it is on a profile: one run of a kind at a time, and never a run that has ended.
import { holderOf, releaseLock, takeLock } from './lock.store.ts'
import type { Lock } from './lock.store.ts'
import { openStates, readRun } from './run.store.ts'
import type { Kind, RunState } from './run.store.ts'

/**
 * Who works on a profile now, or null. A worker may stop between the end of its run and giving its lock back; such a lock
 * holds nobody any more and is given back here.
 */
export function livingHolder(profile: string, kind: Kind): Lock | null {
    const holder = holderOf(profile, kind)
    if (!holder) return null
    const state = readRun(holder.run)?.state as RunState | undefined
    if (state && openStates.includes(state)) return holder
    releaseLock(profile, kind, holder.run)
    return null
}

/** Takes a profile's lock for a run, also from one that has ended without giving it back; else answers who holds it. */
export function takeTurn(profile: string, kind: Kind, run: string): ReturnType<typeof takeLock> {
    const first = takeLock(profile, kind, run)
    return first.ok || livingHolder(profile, kind) ? first : takeLock(profile, kind, run)
}
