// Knows which columns make a removal candidate, and what each of them says.
import { daysSince, parseInstant } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import { storedMoney } from '../base/money.ts'
import type { Candidate, Intent } from './candidate.ts'
import type { CandidateState } from './states.ts'

/** Columns that make a stored candidate. */
export const candidateFields = [
    'number',
    'state',
    'open_key',
    'profile',
    'subscription',
    'external_user_id',
    'user_principal_name',
    'person',
    'user',
    'subscription_identifier',
    'software_model',
    'rule',
    'last_activity',
    'idle_since',
    'notify_user',
    'by_hand',
    'booked_elsewhere',
    'intent',
    'sent_by',
    'error_kind',
    'potential_savings',
    'currency',
    'state_since',
    'due',
    'undone_on',
    'reactivated_on',
    'closed_on',
    'consented',
    'taken_by',
    'run',
    'quiet_until',
    'subscription_assigned',
    'external_created',
    'miro_role',
    'changed_by',
    'unwritten',
] as const

/** A candidate with what only the storing side needs. */
export interface StoredCandidate extends Candidate {
    /** `profile/member` while open, the row's own key once closed. */
    openKey: string
    /** Word of the worker that claimed the intent, or ''. */
    sentBy: string
    /** sys_user who took it up; null for the daily job. */
    takenBy: string | null
    runId: string | null
    quietUntil: Instant | null
    licenceAssigned: Instant | null
    externalCreated: Instant | null
    role: string
    /** Word of whoever changed the row last, and what of that change is not written yet, as stored. */
    changedBy: string
    unwritten: string | null
}

/** Whole days without activity; null where the row holds neither instant. A row of 1.1.0 or before has no idleSince until the next refresh. */
export function daysWithoutActivity(
    of: Pick<StoredCandidate, 'idleSince' | 'lastActivity'>,
    now: Instant
): number | null {
    const since = of.idleSince ?? of.lastActivity
    return since === null ? null : daysSince(since, now)
}

/** Columns of candidateFields → the candidate; what is no number, date or amount is none. */
export function toCandidate(row: Record<string, string | null>): StoredCandidate {
    return {
        id: row.sys_id ?? '',
        openKey: row.open_key ?? '',
        number: row.number ?? '',
        state: (row.state ?? 'ready') as CandidateState,
        profileId: row.profile ?? '',
        subscriptionId: row.subscription,
        externalUserId: row.external_user_id ?? '',
        email: row.user_principal_name ?? '',
        name: row.person ?? '',
        userId: row.user,
        licence: row.subscription_identifier ?? '',
        modelId: row.software_model,
        ruleId: row.rule,
        lastActivity: parseInstant(row.last_activity),
        idleSince: parseInstant(row.idle_since),
        notifyUser: row.notify_user === '1',
        byHand: row.by_hand === '1',
        bookedElsewhere: row.booked_elsewhere === '1',
        intent: (row.intent ?? '') as Intent,
        errorKind: row.error_kind ?? '',
        potential: storedMoney(row.potential_savings, row.currency),
        stateSince: parseInstant(row.state_since) ?? 0,
        due: parseInstant(row.due),
        undoneOn: parseInstant(row.undone_on),
        reactivatedOn: parseInstant(row.reactivated_on),
        closedOn: parseInstant(row.closed_on),
        consented: row.consented === '1',
        sentBy: row.sent_by ?? '',
        takenBy: row.taken_by,
        runId: row.run,
        quietUntil: parseInstant(row.quiet_until),
        licenceAssigned: parseInstant(row.subscription_assigned),
        externalCreated: parseInstant(row.external_created),
        role: row.miro_role ?? '',
        changedBy: row.changed_by ?? '',
        unwritten: row.unwritten,
    }
}
