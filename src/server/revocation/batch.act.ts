/** Writes a run of the reclaim half before any work is done, and hands its slices to the event queue. */
import { queueEvent, queueEventAt } from '../platform/events.ts'
import { query } from '../platform/records.ts'
import { planBatch } from './ceilings.ts'
import type { Instant, Rule } from '../candidates/candidate.ts'
import { emptyRefresh } from '../candidates/refresh.act.ts'
import { CANDIDATES, type StoredCandidate } from '../candidates/candidate.store.ts'
import { createRun, unfinishedRun } from './runs.store.ts'
import { paidSeats, type Profile, readRule } from '../candidates/seats.act.ts'
import { text } from '../candidates/wording.ts'

/** The app's one event for runs of every kind; the job half claims the slice and calls back. */
const SLICE_EVENT = 'x_snc_miro_sam.run.slice'

/** Who of a selection of one profile a run may take now, and who is left for a later one. */
export function batchOf(
    profileId: string,
    selection: readonly StoredCandidate[]
): { taken: StoredCandidate[]; left: StoredCandidate[] } {
    // Counting the paid seats goes through all of the profile's subscriptions.
    if (selection.length === 0) return { taken: [], left: [] }
    const rules = new Map<string, Rule>()
    for (const one of selection) {
        const rule = one.ruleId && !rules.has(one.ruleId) ? readRule(one.ruleId) : null
        if (rule) rules.set(rule.id, rule)
    }
    return planBatch(selection, { rules, paidSeats: new Map([[profileId, paidSeats(profileId)]]) })
}

/** Puts the candidates of a selection into a run, within the ceilings. The run is written first, the candidates follow. */
export function startReclaim(
    profile: Profile,
    selection: readonly StoredCandidate[],
    options: { startedBy: string; trigger: 'schedule' | 'person'; jobId: string | null; ceilings: boolean }
): { runId: string | null; taken: number; left: number } {
    const batch = options.ceilings ? batchOf(profile.id, selection) : { taken: selection, left: [] }
    if (batch.taken.length === 0) return { runId: null, taken: 0, left: batch.left.length }
    const runId = createRun({
        kind: 'reclaim',
        name: text('reclaim.run.name', profile.name),
        profileId: profile.id,
        jobId: options.jobId,
        trigger: options.trigger,
        checkpoint: { startedBy: options.startedBy },
    })
    const ids = batch.taken.map((one) => one.id)
    for (let at = 0; at < ids.length; at += 500) {
        const some = ids.slice(at, at + 500)
        query(CANDIDATES)
            .whereIn('sys_id', some)
            .whereIn('state', ['ready', 'awaiting_revocation'])
            .updateAll({ run: runId }, { atMost: 500 })
    }
    return { runId, taken: batch.taken.length, left: batch.left.length }
}

export function startRefresh(profile: Profile, jobId: string | null, trigger: 'schedule' | 'person'): string {
    const waiting = unfinishedRun(profile.id, 'candidates')
    if (waiting) return waiting
    return createRun({
        kind: 'candidates',
        name: text('reclaim.job.name', profile.name),
        profileId: profile.id,
        jobId,
        trigger,
        checkpoint: { ...emptyRefresh() },
    })
}

/** `slice` is the number the run stands at: whoever finds another one there does nothing. */
export function handOver(runId: string, slice: number, at: Instant | null): void {
    if (at === null) queueEvent(SLICE_EVENT, null, runId, String(slice))
    else queueEventAt(SLICE_EVENT, null, runId, String(slice), at)
}
