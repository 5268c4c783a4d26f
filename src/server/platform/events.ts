// Hands work to the app's own event queue, at once or at an instant.
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { glideDateTime } from './clock.ts'
import { countStatements } from './counters.ts'
import { query } from './records.ts'
import { openRow } from './rows.ts'

/** Event names have at most 40 characters; longer ones are cut by the platform. */
export type EventName =
    'x_snc_miro_sam.run.slice' | 'x_snc_miro_sam.profile.purge' | (`x_snc_miro_sam.${string}` & Record<never, never>)

/** The queue of the app's runs, in the order they were handed over. */
const runQueue = 'x_snc_miro_sam.runs'

/** Queues an event now; `record` is what the script action sees as `current` (may be null). */
export function queueEvent(name: EventName, record: GlideRecord | null, parm1: string, parm2: string): void {
    countStatements(1)
    gs.eventQueue(name, record, parm1, parm2, runQueue)
}

/** Queues an event that is processed at `at` (epoch milliseconds) or soon after. */
export function queueEventAt(
    name: EventName,
    record: GlideRecord | null,
    parm1: string,
    parm2: string,
    at: number
): void {
    countStatements(1)
    gs.eventQueueScheduled(name, record, parm1, parm2, glideDateTime(at))
}

/** Lets a notification go out about one row; on the platform's own queue, since mail must not wait behind a run. */
export function queueMail(name: EventName, table: string, sysId: string, parm1: string, parm2: string): void {
    const record = openRow(table, sysId)
    if (!record) return
    countStatements(1)
    gs.eventQueue(name, record, parm1, parm2)
}

/** Whether the queue is processed by itself; null where its record is missing. */
export function queueIsAutomatic(): boolean | null {
    const row = query('sysevent_queue').where('queue', runQueue).first(['automatic_processing'])
    return row ? row.automatic_processing === '1' : null
}

/**
 * Events of the app's queue in a state, at most `most` of them.
 * @param when the instant from which they may be processed lies before or since this one ('yyyy-MM-dd HH:mm:ss' UTC)
 */
export function eventsOfQueue(
    state: 'ready' | 'error',
    when: { before: string } | { since: string },
    most: number
): { count: number; oldest: string | null } {
    const asked = query('sysevent').where('queue', runQueue).where('state', state)
    if ('before' in when) asked.where('process_on', '<', when.before)
    else asked.where('process_on', '>=', when.since)
    let count = 0
    let oldest: string | null = null
    asked
        .orderBy('process_on')
        .limit(most)
        .each(['process_on'], (row) => {
            count += 1
            oldest ??= row.process_on
        })
    return { count, oldest }
}
