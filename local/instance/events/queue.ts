// The event queue: processes one event at a time in the order they are due: script actions, then mail.
//
// States as documented: ready → processing → processed, or error where a script action threw. Of several nodes, the one whose
// claim changes the row processes an event; what a node had claimed when it died stays in processing.
import type { Cell, Kernel, Row } from '../kernel.ts'
import { flowEvents, flowQueue } from '../flow/flows.ts'
import type { Flows } from '../flow/flows.ts'
import { isNotImplemented, messageOf } from '../flow/action.ts'
import { glideRecord, scopeName } from '../flow/record.ts'
import { answerOf } from '../scheduler/jobs.ts'
import { storedInstant, storedText } from '../time/stored.ts'

export interface EventQueue {
    /** Epoch milliseconds at which the next event is due, or null. */
    nextAt(): number | null
    /** Processes the event that is due first. */
    processNext(): void
}

const defaultPriority = 100

/** Queues of the platform itself, which have their own jobs. */
const ownQueues = [flowQueue, 'default', '']

/** @param mail sends the notifications of an event; told after the script actions */
export function openEventQueue(kernel: Kernel, flows: Flows, mail: (event: Row) => void): EventQueue {
    const { records, clock } = kernel

    // Without a processor 'the events are stuck in the queue' (documented); jobs are made for automatic_processing only.
    const processed =
        kernel.switches.queueWithoutProcessing === 'processed'
            ? ''
            : ` AND (coalesce(e.queue, '') IN (${ownQueues.map((queue) => `'${queue}'`).join(', ')}) OR EXISTS (
            SELECT 1 FROM sysevent_queue own WHERE own.queue = e.queue AND own.automatic_processing = 1))`

    /** Ready events that may be taken: of a sequential queue only while no living node works on another one of it. */
    const ready = `FROM sysevent e LEFT JOIN sysevent_register r ON r.event_name = e.name
        WHERE e.state = 'ready' AND NOT EXISTS (
            SELECT 1 FROM sysevent p
            JOIN sysevent_queue q ON q.queue = p.queue AND q.processing_order = 'sequential'
            JOIN sys_cluster_state n ON n.system_id = p.claimed_by AND n.status = 'online'
            WHERE p.state = 'processing' AND p.queue = e.queue)${processed}`

    /** The event due first, claimed by one conditional update; null where there is none. Another node may be faster. */
    const claimNext = (): Row | null => {
        for (;;) {
            const at = first()
            if (at === undefined) return null
            // Lower priority numbers go first among events due at one instant (com.glide.sysevent.priority.enabled).
            const due = kernel.db.get(
                `SELECT e.sys_id AS id ${ready} AND e.process_on IS ? ORDER BY coalesce(r.priority, ${defaultPriority}), e.arrival LIMIT 1`,
                [at]
            )
            if (!due) continue
            const id = String(due['id'])
            const claim = `UPDATE sysevent SET state = 'processing', claimed_by = ?1
                WHERE sys_id = ?2 AND EXISTS (SELECT 1 ${ready} AND e.sys_id = ?2)`
            if (kernel.db.run(claim, [kernel.node, id]) === 1) return records.get('sysevent', id)
        }
    }

    const first = (): Cell | undefined =>
        kernel.db.get(`SELECT e.process_on AS at ${ready} ORDER BY e.process_on LIMIT 1`)?.['at']

    return {
        nextAt() {
            const at = first()
            return at === undefined ? null : (storedInstant(at as string | null) ?? clock.now())
        },
        processNext() {
            const event = claimNext()
            if (!event) return
            const sysId = event['sys_id'] as string
            const problems = kernel.sessions.run(kernel.sessions.open('system', { interactive: false }), () =>
                handle(kernel, flows, event, mail)
            )
            records.update('sysevent', sysId, {
                state: problems.length > 0 ? 'error' : 'processed',
                processed: storedText(clock.now()),
                error_message: problems.length > 0 ? problems.join('\n') : null,
            })
        },
    }
}

/** @returns the messages of what failed; one failing listener does not keep the others from running */
function handle(kernel: Kernel, flows: Flows, event: Row, mail: (event: Row) => void): string[] {
    const problems: string[] = []
    const attempt = (name: string, work: () => void): void => {
        try {
            work()
        } catch (problem) {
            if (isNotImplemented(problem)) throw problem
            problems.push(`${name}: ${messageOf(problem)}`)
            kernel.log.write('error', name, messageOf(problem))
        }
    }
    if (event['name'] === flowEvents.fire || event['name'] === flowEvents.quick) {
        attempt('flow', () => flows.runQueued(event['parm1'] ?? ''))
        return problems
    }
    for (const action of kernel.records.find(
        'sysevent_script_action',
        `event_name=${event['name']}^active=true^ORDERBYorder`
    )) {
        const name = `Script action '${action['name']}'`
        attempt(name, () => runScriptAction(kernel, action, event, name))
    }
    attempt('mail', () => mail(event))
    return problems
}

function runScriptAction(kernel: Kernel, action: Row, event: Row, name: string): void {
    const scope = scopeName(kernel, action['sys_scope'])
    const bindings = eventBindings(kernel, event, scope)
    const condition = action['condition_script'] ?? ''
    if (condition && !answerOf(kernel, condition, scope, `${name} condition`, bindings)) return
    kernel.scripts.run(action['script'] ?? '', { scope, name, bindings })
}

/** `event` is the sysevent, `current` the record it was queued for (null where that is gone). */
export function eventBindings(kernel: Kernel, event: Row, scope: string): { event: unknown; current: unknown } {
    const { table, instance } = { table: event['table'], instance: event['instance'] }
    return {
        event: glideRecord(kernel, 'sysevent', event['sys_id'] as string, scope),
        current: table && instance ? glideRecord(kernel, table, instance, scope) : null,
    }
}
