// The groups of the work queue: what waits, by its reason, and what can be done about each.
import { failureRow } from '../miro/failures.ts'
import type { Action, QueueGroup } from './answers.ts'
import { all, present } from './scope.ts'
import type { TextKey } from '../texts/catalogue.ts'

export interface QueueKind {
    readonly key: string
    readonly of: 'candidates' | 'subscriptions'
    /** Encoded query on the table, beside the scope's. */
    readonly filter: string
    readonly title: TextKey
    readonly hint: TextKey
    readonly tone: QueueGroup['tone']
    readonly actions: readonly Action[]
}

const aside: readonly Action[] = ['skip', 'exclude', 'assign']

/** What there always is, in the order in which it is worked. */
const standing: readonly QueueKind[] = [
    {
        key: 'ready',
        of: 'candidates',
        filter: 'state=ready',
        title: 'state.ready',
        hint: 'cockpit.queue.ready.hint',
        tone: 'info',
        actions: ['reclaim', 'ask', ...aside],
    },
    {
        key: 'awaiting_user',
        of: 'candidates',
        filter: 'state=awaiting_user',
        title: 'state.awaiting_user',
        hint: 'cockpit.queue.awaiting_user.hint',
        tone: 'warning',
        actions: aside,
    },
    {
        key: 'awaiting_approval',
        of: 'candidates',
        filter: 'state=awaiting_approval',
        title: 'state.awaiting_approval',
        hint: 'cockpit.queue.awaiting_approval.hint',
        tone: 'warning',
        actions: aside,
    },
    {
        key: 'awaiting_revocation',
        of: 'candidates',
        filter: 'state=awaiting_revocation',
        title: 'state.awaiting_revocation',
        hint: 'cockpit.queue.awaiting_revocation.hint',
        tone: 'info',
        actions: aside,
    },
    {
        key: 'unmatched',
        of: 'subscriptions',
        filter: all(present, 'userISEMPTY', 'user_source!=manual^ORuser_sourceISEMPTY'),
        title: 'cockpit.queue.unmatched',
        hint: 'cockpit.queue.unmatched.hint',
        tone: 'warning',
        actions: ['match', 'exclude'],
    },
]

/** Candidates in Attention Required for one reason. */
function failedFor(errorKind: string): QueueKind {
    const row = failureRow(errorKind)
    return {
        key: `failed-${errorKind || 'none'}`,
        of: 'candidates',
        filter: all('state=attention_required', errorKind ? `error_kind=${errorKind}` : 'error_kindISEMPTY'),
        title: row.message,
        hint: row.next,
        tone: 'critical',
        actions: row.retried ? ['retry', ...aside] : aside,
    }
}

/** All groups, failures first. @param errorKinds those that candidates in Attention Required have */
export function queueKinds(errorKinds: readonly string[]): QueueKind[] {
    return [...errorKinds.map(failedFor), ...standing]
}

/** The group of a key; null where there is none. */
export function queueKind(key: string): QueueKind | null {
    const failed = /^failed-([a-z_]{1,40})$/.exec(key)
    if (failed) return failedFor(failed[1] === 'none' ? '' : failed[1])
    return standing.find((one) => one.key === key) ?? null
}
