/**
 * The event queue: puts events on it, and processes one at a time in the order they are due: script actions, then mail.
 *
 * States as documented: ready → processing → processed, or error where a script action threw.
 */
import type { Kernel, QueuedEvent, Row } from '../kernel.ts'
import { FLOW_EVENTS, nextArrival, utcText, type Flows } from '../flow/flows.ts'
import { isNotImplemented, messageOf } from '../flow/action.ts'
import { glideRecord, scopeName } from '../flow/record.ts'
import { answerOf, instant } from '../scheduler/jobs.ts'

export interface EventQueue {
    /** @returns the sysevent's sys_id; '' where the event is not registered (documented: it fails silently) */
    add(event: QueuedEvent): string
    /** Epoch milliseconds at which the next event is due, or null. */
    nextAt(): number | null
    /** Processes the event that is due first. */
    processNext(): void
}

/** Documented: longer event names are cut without a word. */
const NAME_LENGTH = 40
const DEFAULT_PRIORITY = 100

/** @param mail sends the notifications of an event; told after the script actions */
export function openEventQueue(kernel: Kernel, flows: Flows, mail: (event: Row) => void): EventQueue {
    const { records, clock } = kernel

    const next = (): Row | null => {
        // Lower priority numbers go first among events due at one instant (com.glide.sysevent.priority.enabled).
        const first = records.find('sysevent', 'state=ready^ORDERBYprocess_on', { limit: 1 })[0]
        if (!first) return null
        const due = kernel.db.all(
            `SELECT e.sys_id AS id FROM sysevent e LEFT JOIN sysevent_register r ON r.event_name = e.name
             WHERE e.state = 'ready' AND e.process_on IS ? ORDER BY coalesce(r.priority, ${DEFAULT_PRIORITY}), e.arrival LIMIT 1`,
            [first['process_on'] ?? null]
        )[0]
        return due ? records.get('sysevent', String(due['id'])) : first
    }

    return {
        add(event) {
            const name = event.name.slice(0, NAME_LENGTH)
            const registered = records.first('sysevent_register', `event_name=${name}`)
            if (!registered) {
                kernel.log.write('warning', 'events', `Event '${name}' is not registered: it is not queued`)
                return ''
            }
            const session = kernel.sessions.current()
            return records.insert('sysevent', {
                name,
                table: event.table,
                instance: event.sysId,
                parm1: event.parm1,
                parm2: event.parm2,
                queue: event.queue ?? registered['queue'] ?? null,
                state: 'ready',
                process_on: utcText(event.at ?? clock.now()),
                arrival: nextArrival(kernel),
                user_id: session.userId,
                user_name: session.userName,
            })
        },
        nextAt() {
            const first = records.find('sysevent', 'state=ready^ORDERBYprocess_on', { limit: 1 })[0]
            return first ? (instant(first['process_on']) ?? clock.now()) : null
        },
        processNext() {
            const event = next()
            if (!event) return
            const sysId = event['sys_id'] as string
            records.update('sysevent', sysId, { state: 'processing' })
            const problems = kernel.sessions.run(kernel.sessions.open('system', { interactive: false }), () =>
                handle(kernel, flows, event, mail)
            )
            records.update('sysevent', sysId, {
                state: problems.length > 0 ? 'error' : 'processed',
                processed: utcText(clock.now()),
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
    if (event['name'] === FLOW_EVENTS.fire || event['name'] === FLOW_EVENTS.quick) {
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
