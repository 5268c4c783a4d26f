// Puts removal candidates into a reclaim run, within the ceilings; the run is written first, the candidates follow.
import { oneDay } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import { enterRun } from '../candidates/candidate.store.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import type { Rule } from '../candidates/candidate.ts'
import { readRule } from '../candidates/rule.store.ts'
import { paidSeats } from '../candidates/seats.act.ts'
import { minuteForPerson, now } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import { currentUserId } from '../platform/people.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { writeCheckpoint } from '../runs/checkpoint.ts'
import { createRunOnce } from '../runs/run.store.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { planBatch } from './ceilings.ts'
import type { Batch } from './ceilings.ts'
import { ledgerOf } from './ledger.store.ts'
import { reclaimVersion } from './reclaim-ports.ts'

/** Name of a reclaim run, shown in lists. */
export function reclaimRunName(profile: { name: string }): string {
    return say(text('reclaim.run.name', profile.name))
}

export interface ReclaimBatch extends Batch<StoredCandidate> {
    /** When there is room for the first of those left; null where nobody is left, or there never is. */
    roomAt: Instant | null
}

/** Who of a selection of one profile may be taken up now, and who is left because of the ceilings of the last 24 hours. */
export function batchOf(profile: Profile, selection: readonly StoredCandidate[]): ReclaimBatch {
    if (selection.length === 0) return { taken: [], left: [], roomAt: null }
    const rules = new Map<string, Rule>()
    for (const one of selection) {
        const rule = one.ruleId && !rules.has(one.ruleId) ? readRule(one.ruleId) : null
        if (rule) rules.set(rule.id, rule)
    }
    const ledger = ledgerOf(profile, () => paidSeats(profile.id))
    const batch = planBatch(selection, { rules, used: ledger.used(), raised: ledger.raised() })
    const first = batch.left.map((one) => rules.get(one.ruleId ?? '')).find(Boolean)
    if (!first) return { ...batch, roomAt: null }
    const full = ledger.full(first)
    // There is room still, and those taken up now fill it.
    return { ...batch, roomAt: full ? full.until : now() + oneDay }
}

/** Why somebody is left, with the hour at which there is room again. */
export function beyondCeilings(roomAt: Instant | null): Text {
    return roomAt === null ? text('reclaim.ceiling.never') : text('reclaim.ceiling', minuteForPerson(roomAt))
}

export interface ReclaimStart {
    /** Who started it, as the journal names them. */
    startedBy: string
    trigger: 'schedule' | 'person'
    /** Sent straight to Miro: the caller is the profile's subflow itself. */
    straight?: boolean
    /** At most so many people: as many as were confirmed. */
    most?: number
    /** Key of the run's row, where there may be one only. */
    key?: string
    /** The caller works the first slice itself, at once. */
    begun?: boolean
}

export interface ReclaimStarted {
    /** Null where nobody is taken. */
    run: string | null
    taken: StoredCandidate[]
    left: number
    roomAt: Instant | null
}

/**
 * Puts the candidates of a selection into a run, as far as the ceilings leave room; nothing is handed over yet. The
 * run asks the ledger again for each of them, so that runs that were started together do not add up.
 */
export function startReclaim(
    profile: Profile,
    selection: readonly StoredCandidate[],
    options: ReclaimStart
): ReclaimStarted {
    const batch = batchOf(profile, selection)
    const taken = batch.taken.slice(0, options.most ?? batch.taken.length)
    const left = batch.left.length + batch.taken.length - taken.length
    const nobody = { run: null, taken: [], left, roomAt: batch.roomAt }
    if (taken.length === 0) return nobody
    const run = writeRun(profile, taken, options)
    return run === null ? nobody : { run, taken, left, roomAt: batch.roomAt }
}

/**
 * Puts one candidate into a run that is worked at once: the ceilings are looked at by the run alone, which leaves the
 * candidate where it is beyond them.
 */
export function startOne(profile: Profile, candidate: StoredCandidate, options: ReclaimStart): string | null {
    return writeRun(profile, [candidate], { ...options, begun: true })
}

function writeRun(profile: Profile, taken: readonly StoredCandidate[], options: ReclaimStart): string | null {
    const { startedBy, straight = false } = options
    const run = createRunOnce(
        {
            profileId: profile.id,
            kind: 'reclaim',
            trigger: options.trigger,
            name: reclaimRunName(profile),
            jobId: '',
            state: options.begun ? 'in_progress' : 'queued',
            checkpoint: writeCheckpoint({ startedBy, straight }, reclaimVersion),
        },
        options.key ?? null
    )
    if (run === null) return null
    // Whoever took them up decides about none of them where somebody else can.
    const taker = options.trigger === 'person' ? currentUserId() : ''
    enterRun(
        taken.map((one) => one.id),
        run,
        taker
    )
    return run
}
