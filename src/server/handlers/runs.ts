// What the scheduled script, the event queue and the buttons call about jobs; a few lines each.
import type { GlideRecord } from '@servicenow/glide'
import { showError, showInfo, say } from '../platform/messages.ts'
import { hasRole } from '../platform/people.ts'
import { text } from '../texts/text.ts'
import { readRow } from '../platform/rows.ts'
import { offsetAt, now, zoneIsKnown } from '../platform/clock.ts'
import { toPlatform } from '../base/instants.ts'
import { continueDownload } from '../subscriptions/download.act.ts'
import { startJob, tick } from '../runs/dispatch.act.ts'
import { claimSlice } from '../runs/hold.act.ts'
import { continueRun } from './hooks.ts'
import { minutesOfDay, nextRun } from '../runs/schedule.ts'
import { readRun, resultTable } from '../runs/run.store.ts'
import type { Kind } from '../runs/run.store.ts'

/** Scheduled script 'Miro SAM - Run due jobs', every minute. */
export function runDueJobs(): void {
    tick()
}

/** Script action of x_snc_miro_sam.run.slice: parm1 is the run, parm2 the number of the slice that ended. */
export function workNextSlice(event: GlideRecord): void {
    const run = String(event.getValue('parm1') ?? '')
    const slice = Number(event.getValue('parm2') ?? '')
    const hold = claimSlice(run, slice)
    if (!hold) return
    const kind = (readRun(run)?.kind ?? 'download') as Kind
    if (kind === 'download') continueDownload(hold)
    else continueRun(kind, hold)
}

/** 'Refresh now' on a profile: integrators and admins. */
export function refreshNow(profile: GlideRecord): void {
    if (!hasRole('integrator') && !hasRole('admin')) {
        showError(text('role.missing', 'x_snc_miro_sam.integrator'))
        return
    }
    const started = startJob(profile.getUniqueValue(), 'download', 'person')
    if (started.ok) {
        showInfo(text('run.started', readRow(resultTable, started.run, ['number'])?.number ?? ''))
        return
    }
    showError(`${say(started.message)} ${say(started.nextStep)}`)
}

/** Before a scheduled job is saved by a person: its time of day and zone must be real, its next run follows. */
export function checkJobTimes(current: GlideRecord): void {
    const time = current.getValue('time_of_day') ?? ''
    const zone = current.getValue('time_zone') ?? ''
    if (minutesOfDay(time) === null) return refuse(current, say(text('job.bad_time', time)))
    if (!zoneIsKnown(zone)) return refuse(current, say(text('job.bad_zone', zone)))
    current.setValue('next_run', toPlatform(nextRun(time, now(), (instant) => offsetAt(instant, zone))))
}

function refuse(current: GlideRecord, why: string): void {
    showError(why)
    current.setAbortAction(true)
}
