// Reads what runs have left of Miro's budgets, so that downloads and reclaims of one organization make room for each other.
import { readCheckpoint } from '../runs/checkpoint.ts'
import { lastEnded, lastToResume } from '../runs/run.store.ts'
import type { ScimBudget } from './pace.ts'
import { reclaimVersion } from './reclaim-ports.ts'
import type { ReclaimCheckpoint } from './reclaim-ports.ts'

function placeOf(checkpoint: string | null | undefined): Partial<ReclaimCheckpoint> {
    return readCheckpoint(checkpoint ?? null, reclaimVersion) ?? {}
}

/** What the last reclaim run of the profile left of SCIM's budget, as long as its window has not passed at `at`. */
export function lastBudget(profileId: string, at: number): ScimBudget | null {
    const budget = placeOf(lastEnded(profileId, 'reclaim', ['completed', 'failed'])?.checkpoint).budget
    return budget && budget.resetAt > at ? budget : null
}

/** Until when the profile's download waits for Miro: the same budget, so what reads members waits with it; null: it does not. */
export function downloadWaitsUntil(profileId: string): number | null {
    return lastToResume(profileId, 'download')?.resumeAt ?? null
}

/** The other way round: from when members may be read again where a reclaim run has used that budget up; null: any time. */
export function readableFrom(profileId: string): number | null {
    const from = placeOf(lastToResume(profileId, 'reclaim')?.checkpoint).readableFrom
    return typeof from === 'number' ? from : null
}
