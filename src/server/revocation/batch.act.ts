// Puts removal candidates into a reclaim run, within the ceilings; the run is written first, the candidates follow.
import { enterRun } from '../candidates/candidate.store.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import type { Rule } from '../candidates/candidate.ts'
import { readRule } from '../candidates/rule.store.ts'
import { paidSeats } from '../candidates/seats.act.ts'
import { say } from '../platform/messages.ts'
import { currentUserId } from '../platform/people.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { writeCheckpoint } from '../runs/checkpoint.ts'
import { createRun } from '../runs/run.store.ts'
import { text } from '../texts/text.ts'
import { planBatch } from './ceilings.ts'
import { reclaimVersion } from './reclaim-ports.ts'

/** Name of a reclaim run, shown in lists. */
export function reclaimRunName(profile: { name: string }): string {
    return say(text('reclaim.run.name', profile.name))
}

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

export interface ReclaimStart {
    /** Who started it, as the journal names them. */
    startedBy: string
    trigger: 'schedule' | 'person'
    ceilings: boolean
    /** Sent straight to Miro: the caller is the profile's subflow itself. */
    straight?: boolean
}

/** Puts the candidates of a selection into a queued run; nothing is handed over yet. `run` is null where nobody is taken. */
export function startReclaim(
    profile: Profile,
    selection: readonly StoredCandidate[],
    options: ReclaimStart
): { run: string | null; taken: number; left: number } {
    const batch = options.ceilings ? batchOf(profile.id, selection) : { taken: selection, left: [] }
    if (batch.taken.length === 0) return { run: null, taken: 0, left: batch.left.length }
    const { startedBy, straight = false } = options
    const run = createRun({
        profileId: profile.id,
        kind: 'reclaim',
        trigger: options.trigger,
        name: reclaimRunName(profile),
        jobId: '',
        state: 'queued',
        checkpoint: writeCheckpoint({ startedBy, straight }, reclaimVersion),
    })
    // Whoever took them up decides about none of them where somebody else can.
    const taker = options.trigger === 'person' ? currentUserId() : ''
    enterRun(
        batch.taken.map((one) => one.id),
        run,
        taker
    )
    return { run, taken: batch.taken.length, left: batch.left.length }
}
