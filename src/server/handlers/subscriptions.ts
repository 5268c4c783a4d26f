// What flows, events, rules and buttons call about subscriptions; a few lines each.
import type { GlideRecord } from '@servicenow/glide'
import { queueEvent } from '../platform/events.ts'
import { say, showError, showInfo } from '../platform/messages.ts'
import { currentUserId, hasRole } from '../platform/people.ts'
import { readRow } from '../platform/rows.ts'
import { text } from '../texts/text.ts'
import { claimDecision } from '../runs/hold.act.ts'
import { endRun, readRun } from '../runs/run.store.ts'
import { takeTurn } from '../runs/turn.act.ts'
import { readProfile, updateProfile } from '../profiles/profile.store.ts'
import { readCheckpoint } from '../subscriptions/download-checkpoint.ts'
import { startDownload } from '../subscriptions/download.act.ts'
import * as store from '../subscriptions/subscription.store.ts'
import { setModelOf } from '../subscriptions/software-model.store.ts'

/** The subflow's action: downloads a profile; `status` is success or failure. */
export function downloadSubscriptions(profileId: string): { status: string; error_message: string } {
    const outcome = startDownload(String(profileId ?? ''))
    return { status: outcome.status, error_message: outcome.errorMessage }
}

/** Before a person saves a subscription: a hand-set user stays, an emptied one goes back to the integration. */
export function noteUserSource(current: GlideRecord): void {
    current.setValue('user_source', current.getValue('user') ? 'manual' : '')
}

/** After a software model was picked (or taken away) for an unrecognized identifier. */
export function applyPickedModel(current: GlideRecord): void {
    const identifier = current.getValue('identifier')
    if (!identifier) return
    const changed = setModelOf(identifier, current.getValue('software_model') || null)
    showInfo(text('identifier.applied', changed))
}

/** "Remove them" on a result that needs a decision: continues that run with the removal. */
export function removeMissing(result: GlideRecord): void {
    const run = decidable(result)
    if (!run) return
    const lock = takeTurn(run.profile, 'download', run.sysId)
    if (!lock.ok) {
        showError(text('run.already', readRun(lock.holder.run)?.number ?? ''))
        return
    }
    const slice = run.slice
    // Of two answers at the same instant one counts; the other finds the decision taken.
    if (!claimDecision(run.sysId, { checkpoint: JSON.stringify({ ...run.checkpoint, approved: true }) })) {
        return showError(text('run.no_decision'))
    }
    updateProfile(run.profile, { active_run: run.sysId })
    queueEvent('x_snc_miro_sam.run.slice', null, run.sysId, String(slice))
    showInfo(text('run.started', run.number))
}

/** "Keep them" on a result that needs a decision: the marks go, the subscriptions stay. */
export function keepMissing(result: GlideRecord): void {
    const run = decidable(result)
    if (!run) return
    if (!claimDecision(run.sysId, {})) return showError(text('run.no_decision'))
    const kept = store.unmark(run.profile, run.sysId)
    const person = readRow('sys_user', currentUserId(), ['name'])?.name ?? ''
    const message = text('run.kept', kept, person)
    endRun(run.sysId, 'completed', message, null)
    showInfo(say(message))
}

/** The run of a result that waits for a decision this person may take; else says why not. */
function decidable(result: GlideRecord) {
    if (!hasRole('admin')) {
        showError(text('role.missing', 'x_snc_miro_sam.admin'))
        return null
    }
    const row = readRun(result.getUniqueValue())
    const checkpoint = readCheckpoint(row?.checkpoint ?? null)
    if (!row || !checkpoint || row.state !== 'needs_decision' || !row.profile || !readProfile(row.profile)) {
        showError(text('run.no_decision'))
        return null
    }
    return {
        sysId: row.sys_id as string,
        profile: row.profile,
        number: row.number ?? '',
        slice: Number(row.slice),
        checkpoint,
    }
}
