// Keeps sys_trigger in step with scheduled jobs, and runs everything that is due: events, background work, jobs, in the order
// of their instants. A virtual clock is moved from one due instant to the next. Of several nodes, the one whose claim changes
// the row runs a job.
import type { Kernel, Row } from '../kernel.ts'
import { storedInstant, storedText } from '../time/stored.ts'
import { messageOf } from '../flow/action.ts'
import type { EventQueue } from '../events/queue.ts'
import { openCluster } from './cluster.ts'
import { readSchedule, runScheduledScript } from './jobs.ts'
import { nextRun } from './occurrence.ts'

export interface Scheduler {
    /** Runs what is due up to an instant (epoch milliseconds; default now). A real clock is never moved or waited for. */
    runDue(until?: number): void
    /** Runs until no event waits any more, moving a virtual clock over the waiting times. */
    runUntilIdle(): void
    /** When each active job runs next, soonest first. */
    upcoming(): { name: string; at: number }[]
    close(): void
}

/** A job that queues itself again and again at one instant would otherwise never end. */
const maxPieces = 1_000_000
const jobTable = 'sysauto_script'

export function openScheduler(kernel: Kernel, events: EventQueue, afterIdle: () => void): Scheduler {
    const { clock } = kernel
    const cluster = openCluster(kernel)
    const triggers = openTriggers(kernel)

    const runDue = (until?: number): void => {
        const end = until ?? clock.now()
        for (let pieces = 0; ; pieces++) {
            if (pieces > maxPieces)
                throw new Error(`More than ${maxPieces} jobs are due at once: one of them queues itself`)
            cluster.beat()
            if (runBackground(kernel)) continue
            const eventAt = events.nextAt()
            const trigger = triggers.next()
            const at = Math.min(eventAt ?? Infinity, trigger?.at ?? Infinity)
            if (at > end || (!clock.virtual && at > clock.now())) break
            if (clock.virtual && at > clock.now()) clock.set(at)
            if (eventAt !== null && eventAt <= at) events.processNext()
            else if (trigger) runTrigger(kernel, trigger.row)
        }
        if (clock.virtual && end > clock.now()) clock.set(end)
        afterIdle()
    }

    return {
        runDue,
        runUntilIdle() {
            runDue()
            for (let waiting = events.nextAt(); waiting !== null; waiting = events.nextAt()) {
                // Waiting for an event takes real time on a real clock, and nothing here may sleep.
                if (!clock.virtual && waiting > clock.now()) return
                runDue(Math.max(waiting, clock.now()))
            }
        },
        upcoming: () => triggers.waiting().map(({ row, at }) => ({ name: row['name'] ?? '', at })),
        close: triggers.close,
    }
}

const systemZone = (kernel: Pick<Kernel, 'property'>): string => kernel.property('glide.sys.default.tz', 'GMT') || 'GMT'

/** Keeps a trigger for every active job, with the instant it runs next. */
function openTriggers(kernel: Kernel) {
    const { records, clock } = kernel
    const triggerOf = (job: string): Row | null => records.first('sys_trigger', `document_key=${job}`)

    const plan = (job: Row): void => {
        const sysId = job['sys_id'] as string
        const active = job['active'] === '1'
        const next = active
            ? nextRun(readSchedule(job, clock.now(), clock.virtual), clock.now(), systemZone(kernel))
            : null
        const trigger = triggerOf(sysId)
        if (next === null) {
            if (trigger) records.remove('sys_trigger', trigger['sys_id'] as string)
            return
        }
        const values = { next_action: storedText(next), state: '0', name: job['name'] ?? '' }
        if (trigger) records.update('sys_trigger', trigger['sys_id'] as string, values)
        else records.insert('sys_trigger', { ...values, document: jobTable, document_key: sysId, trigger_type: '1' })
    }

    const stopWatching = records.watch(jobTable, ({ operation, sysId }) => {
        const job = operation === 'delete' ? null : records.get(jobTable, sysId)
        if (job) return plan(job)
        const trigger = triggerOf(sysId)
        if (trigger) records.remove('sys_trigger', trigger['sys_id'] as string)
    })

    for (const job of records.find(jobTable, 'active=true')) if (!triggerOf(job['sys_id'] as string)) plan(job)

    const waiting = (limit?: number) =>
        records
            .find('sys_trigger', 'state=0^next_actionISNOTEMPTY^ORDERBYnext_action', { limit })
            .map((row) => ({ row, at: storedInstant(row['next_action']) as number }))
    return { waiting, next: () => waiting(1)[0] ?? null, close: stopWatching }
}

/** One conditional update; where it changes no row, another node has the job. While it runs, nobody starts it again. */
function claim(kernel: Kernel, trigger: Row, next: string): boolean {
    const changed = kernel.db.run(
        `UPDATE sys_trigger SET state = 1, claimed_by = ?, next_action = ?
         WHERE sys_id = ? AND state = 0 AND next_action = ?`,
        [kernel.node, next, trigger['sys_id'] as string, trigger['next_action'] as string]
    )
    return changed === 1
}

function runTrigger(kernel: Kernel, trigger: Row): void {
    const { records, clock } = kernel
    const sysId = trigger['sys_id'] as string
    const job = trigger['document_key'] ? records.get(jobTable, trigger['document_key']) : null
    if (trigger['document_key'] && !job) return records.remove('sys_trigger', sysId)
    if (!job) {
        if (!claim(kernel, trigger, trigger['next_action'] as string)) return
        // A one-shot trigger made by a script: it is gone once it ran.
        records.remove('sys_trigger', sysId)
        return runTriggerScript(kernel, trigger)
    }
    const schedule = readSchedule(job, clock.now(), clock.virtual)
    if (schedule.runType === 'periodically' && schedule.start === null)
        schedule.start = storedInstant(trigger['next_action'])
    const next = schedule.runType === 'once' ? null : nextRun(schedule, clock.now(), systemZone(kernel))
    // The next instant is written with the claim: a job that fails or takes long does not run twice for one instant.
    if (!claim(kernel, trigger, next === null ? (trigger['next_action'] as string) : storedText(next))) return
    if (next === null) records.remove('sys_trigger', sysId)
    try {
        runScheduledScript(kernel, job)
    } finally {
        kernel.db.run(
            'UPDATE sys_trigger SET state = 0, claimed_by = NULL WHERE sys_id = ? AND state = 1 AND claimed_by = ?',
            [sysId, kernel.node]
        )
    }
}

/** Runs one piece of background work; false where none waits. */
function runBackground(kernel: Kernel): boolean {
    const piece = kernel.background.take()
    if (!piece) return false
    try {
        piece.work()
    } catch (problem) {
        if (messageOf(problem).startsWith('not implemented: ')) throw problem
        kernel.log.write('error', piece.name, messageOf(problem))
    }
    return true
}

function runTriggerScript(kernel: Kernel, trigger: Row): void {
    kernel.sessions.run(kernel.sessions.open(trigger['run_as'] || 'system', { interactive: false }), () => {
        try {
            kernel.scripts.run(trigger['script'] ?? '', { scope: 'global', name: `Trigger '${trigger['name']}'` })
        } catch (problem) {
            if (messageOf(problem).startsWith('not implemented: ')) throw problem
            kernel.log.write('error', `Trigger '${trigger['name']}'`, messageOf(problem))
        }
    })
}
