// Starts a reconciliation for a person, in the words of whatever they pressed.
import type { ReconciliationWish } from '../licensing/reconciliation-start.act.ts'
import { say, sayAll } from '../platform/messages.ts'
import { numberOf } from '../runs/run.store.ts'
import { startJob } from '../runs/start.act.ts'
import { text } from '../texts/text.ts'
import { kinds } from './kinds.ts'

/** @returns whether it begins, and its number; else why not and what to do */
export function startReconciliation(wish: ReconciliationWish): { ok: boolean; said: string } {
    const started = startJob(kinds, '', 'reconciliation', 'person', null, wish)
    return started.ok
        ? { ok: true, said: say(text('reconciliation.started', numberOf(started.run))) }
        : { ok: false, said: sayAll([started.message, started.nextStep]) }
}
