// Knows how a planned change of a candidate stands in its columns.
import { stamp, toPlatform } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import type { Value } from '../platform/records.ts'
import type { Text } from '../texts/text.ts'
import type { CandidateChange } from './change.ts'
import { plainEntry } from './entry.ts'
import { decimalOf } from '../base/money.ts'
import { isOpen } from './states.ts'

export function wordEntries(entries: readonly Text[]): string {
    return entries.map((entry) => plainEntry(say(entry))).join('\n')
}

/** The columns a change writes, without its journal entries. */
export function valuesOf(candidateId: string, change: CandidateChange): Record<string, Value> {
    const at = toPlatform(now())
    const values: Record<string, Value> = {}
    if (change.to !== change.from) {
        values.state = change.to
        values.state_since = at
        if (!isOpen(change.to)) {
            values.closed_on = at
            values.open_key = candidateId
            values.closing_reason = (change.reason ?? '').slice(0, 60)
        }
        if (change.to === 'closed_complete') values.verified_on = at
    }
    if (change.intent !== undefined) values.intent = change.intent
    if (change.errorKind !== undefined) values.error_kind = change.errorKind
    if (change.error !== undefined) values.error = change.error ? say(change.error) : null
    if (change.nextStep !== undefined) values.next_step = change.nextStep ? say(change.nextStep) : null
    if (change.realised !== undefined) values.realised_savings = change.realised ? decimalOf(change.realised) : null
    if (change.due !== undefined) values.due = stamp(change.due)
    if (change.quietUntil !== undefined) values.quiet_until = stamp(change.quietUntil)
    if (change.consented !== undefined) values.consented = change.consented
    return values
}
