// Carries out what an admin decides about the people a download misses: remove them, or keep them.
import { toPlatform } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import { currentUserId, hasRole, nameOf } from '../platform/people.ts'
import { readProfile, updateProfile } from '../profiles/profile.store.ts'
import { readCheckpoint, writeCheckpoint } from '../runs/checkpoint.ts'
import type { Saved } from '../runs/checkpoint.ts'
import { claimDecision } from '../runs/hold.act.ts'
import { endRun, numberOf, readRun, runs } from '../runs/run.store.ts'
import type { StoredRun } from '../runs/run.store.ts'
import { takeTurn } from '../runs/turn.act.ts'
import { handOver } from '../runs/work.act.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { checkpointVersion } from './download-checkpoint.ts'
import { unmark } from './subscription.store.ts'

/**
 * Rows that complete downloads of a profile have removed since an instant. What an admin approved does not count: they have
 * looked.
 */
export function removedLately(profileId: string, since: Instant): number {
    let removed = 0
    runs()
        .where('profile', profileId)
        .where('kind', 'download')
        .where('state', 'completed')
        .where('started', '>=', toPlatform(since))
        .limit(1000)
        .each(['removed', 'checkpoint'], (row) => {
            const saved = readCheckpoint(row.checkpoint, checkpointVersion)
            if (saved?.approved !== true) removed += Number(row.removed) || 0
        })
    return removed
}

/** What a button answers. */
export interface Decided {
    ok: boolean
    text: Text
}

/** 'Remove them' on a result that needs a decision: continues that run with the removal. */
export function removeMissing(runId: string): Decided {
    const found = decidable(runId)
    if ('ok' in found) return found
    const { run, saved } = found
    if (isAboutActivity(saved)) return { ok: false, text: text('run.backwards.not_removal') }
    return goOn(run, { ...saved, approved: true })
}

/** The run has asked because activity goes backwards; whether anybody may be removed is not settled yet. */
function isAboutActivity(saved: Saved): boolean {
    return saved.asksAbout === 'activity'
}

/** Continues a run that waited for a decision. */
function goOn(run: StoredRun, decided: Saved): Decided {
    const lock = takeTurn(run.profileId, 'download', run.id)
    if (!lock.ok) return { ok: false, text: text('run.already', numberOf(lock.holder.run)) }
    // Of two answers at the same instant one counts; the other finds the decision taken.
    const checkpoint = writeCheckpoint(decided, checkpointVersion)
    if (!claimDecision(run.id, { checkpoint })) return { ok: false, text: text('run.no_decision') }
    updateProfile(run.profileId, { active_run: run.id })
    handOver(run.id, run.slice)
    return { ok: true, text: text('run.started', run.number) }
}

/** 'Keep them' on a result that needs a decision: the marks go, the subscriptions stay. */
export function keepMissing(runId: string): Decided {
    const found = decidable(runId)
    if ('ok' in found) return found
    const { run, saved } = found
    // The later dates are kept in any case: the download goes on with them.
    if (isAboutActivity(saved)) return goOn(run, { ...saved, backwardsAccepted: true })
    if (!claimDecision(run.id, {})) return { ok: false, text: text('run.no_decision') }
    const message = text('run.kept', unmark(run.profileId, run.id), nameOf(currentUserId()))
    endRun(run.id, 'completed', message, null)
    return { ok: true, text: message }
}

/** The run of a result that waits for a decision this person may take; else says why not. */
function decidable(runId: string): { run: StoredRun; saved: Saved } | Decided {
    if (!hasRole('admin')) return { ok: false, text: text('role.missing', 'x_snc_miro_sam.admin') }
    const run = readRun(runId)
    const saved = run ? readCheckpoint(run.checkpoint, checkpointVersion) : null
    if (!run || !saved || run.state !== 'needs_decision' || !readProfile(run.profileId)) {
        return { ok: false, text: text('run.no_decision') }
    }
    return { run, saved }
}
