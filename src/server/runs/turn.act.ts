// Decides whose turn it is on a profile: one run of a lock at a time, and never a run that has ended.
import { holderOf, releaseLock, takeLock } from './lock.store.ts'
import type { Lock } from './lock.store.ts'
import { openStates } from './run.ts'
import { stateOf } from './run.store.ts'

/**
 * Who works on a profile now, or null. A worker may stop between the end of its run and giving its lock back; such a lock
 * holds nobody any more and is given back here.
 */
export function livingHolder(profileId: string, lock: string): Lock | null {
    const holder = holderOf(profileId, lock)
    if (!holder) return null
    const state = stateOf(holder.run)
    if (state && openStates.includes(state)) return holder
    releaseLock(profileId, lock, holder.run)
    return null
}

/** Takes a profile's lock for a run, also from one that has ended without giving it back; else answers who holds it. */
export function takeTurn(profileId: string, lock: string, run: string): ReturnType<typeof takeLock> {
    const first = takeLock(profileId, lock, run)
    return first.ok || livingHolder(profileId, lock) ? first : takeLock(profileId, lock, run)
}
