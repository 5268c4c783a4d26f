// Puts events on their queue; what becomes of them is queue.ts' matter.
import type { Kernel, QueuedEvent } from '../kernel.ts'
import { storedText } from '../time/stored.ts'

/** Documented: longer event names are cut without a word. */
const nameLength = 40

type Needs = Pick<Kernel, 'records' | 'clock' | 'sessions' | 'log'>

/** @returns a function that queues an event and answers its sys_id; '' where it is not registered (documented: it fails silently) */
export function openQueueing(kernel: Needs): (event: QueuedEvent) => string {
    const { records, clock } = kernel
    return (event) => {
        const name = event.name.slice(0, nameLength)
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
            process_on: storedText(event.at ?? clock.now()),
            arrival: nextArrival(kernel),
            user_id: session.userId,
            user_name: session.userName,
        })
    }
}

/** One more than the newest event's place in the queue. */
export function nextArrival({ records }: Pick<Kernel, 'records'>): string {
    const newest = records.find('sysevent', 'ORDERBYDESCarrival', { limit: 1 })[0]
    return String(Number(newest?.['arrival'] ?? 0) + 1)
}
