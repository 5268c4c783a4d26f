// The states of a removal candidate and the only moves between them: from where, to where, on what event, by whom.

/** In the order ServiceNow documents them; also the order of the choice list. */
export const candidateStates = [
    'attention_required',
    'ready',
    'awaiting_user',
    'awaiting_approval',
    'awaiting_revocation',
    'closed_complete',
    'closed_skipped',
    'closed_canceled',
] as const

export type CandidateState = (typeof candidateStates)[number]

/** `system` is a job or the reclaim run; `person` whose licence may go; `manager` and `group` decide about keeping. */
export const actors = ['system', 'user', 'admin', 'person', 'manager', 'group'] as const

export type Actor = (typeof actors)[number]

export type CandidateEvent =
    | 'mended'
    | 'retried'
    | 'asked'
    | 'asked_anew'
    | 'unreachable'
    | 'taken'
    | 'released'
    | 'silence'
    | 'keep_wanted'
    | 'keep_approved'
    | 'keep_rejected'
    | 'verified'
    | 'closed_by_hand'
    | 'failed'
    | 'activity_seen'
    | 'no_longer_stale'
    | 'error_timed_out'
    | 'superseded'
    | 'protected'
    | 'subscription_gone'
    | 'profile_deleted'
    | 'skipped_by_hand'

export interface Transition {
    from: CandidateState
    event: CandidateEvent
    to: CandidateState
    actors: readonly Actor[]
}

export const openStates = candidateStates.filter((state) => !state.startsWith('closed_'))

const people: readonly Actor[] = ['user', 'admin']
const system: readonly Actor[] = ['system']
const anybodyStarting: readonly Actor[] = ['system', 'user', 'admin']

function moves(
    from: readonly CandidateState[],
    event: CandidateEvent,
    to: CandidateState,
    actors: readonly Actor[]
): Transition[] {
    return from.map((state) => ({ from: state, event, to, actors }))
}

const beforeRevocation: CandidateState[] = ['attention_required', 'ready', 'awaiting_user', 'awaiting_approval']

/**
 * Source: ServiceNow's table of reclamation states (SaaS License Management, 'Reclaiming user subscriptions').
 * Where it names no actor, jobs are `system` and buttons belong to the roles user and admin. Closed is final.
 */
export const transitions: readonly Transition[] = [
    // What was wrong has been put right, or somebody asks for another attempt.
    ...moves(['attention_required'], 'mended', 'ready', system),
    ...moves(['attention_required'], 'retried', 'ready', people),
    ...moves(['attention_required'], 'error_timed_out', 'closed_canceled', system),
    ...moves(['attention_required'], 'superseded', 'closed_canceled', people),

    ...moves(['ready'], 'asked', 'awaiting_user', anybodyStarting),
    ...moves(['ready'], 'taken', 'awaiting_revocation', anybodyStarting),
    ...moves(['ready'], 'failed', 'attention_required', system),

    // Beyond ServiceNow's table, both in the person's favour: nobody answers for somebody else, nor without a question that arrived.
    ...moves(['awaiting_approval', 'awaiting_revocation'], 'asked_anew', 'awaiting_user', system),
    ...moves(['awaiting_user'], 'unreachable', 'attention_required', system),

    ...moves(['awaiting_user'], 'released', 'awaiting_revocation', ['person']),
    ...moves(['awaiting_user'], 'silence', 'awaiting_revocation', system),
    ...moves(['awaiting_user'], 'keep_wanted', 'awaiting_approval', ['person']),

    ...moves(['awaiting_approval'], 'keep_approved', 'closed_skipped', ['manager', 'group']),
    ...moves(['awaiting_approval'], 'keep_rejected', 'awaiting_revocation', ['manager', 'group']),

    ...moves(['awaiting_revocation'], 'verified', 'closed_complete', system),
    ...moves(['awaiting_revocation'], 'closed_by_hand', 'closed_complete', ['admin']),
    ...moves(['awaiting_revocation'], 'failed', 'attention_required', system),

    // At any time before the revocation is confirmed.
    ...moves([...beforeRevocation, 'awaiting_revocation'], 'activity_seen', 'closed_canceled', system),
    ...moves([...beforeRevocation, 'awaiting_revocation'], 'no_longer_stale', 'closed_canceled', system),
    ...moves([...beforeRevocation, 'awaiting_revocation'], 'protected', 'closed_skipped', system),
    ...moves([...beforeRevocation, 'awaiting_revocation'], 'profile_deleted', 'closed_skipped', system),
    ...moves([...beforeRevocation, 'awaiting_revocation'], 'subscription_gone', 'closed_skipped', system),
    ...moves([...beforeRevocation, 'awaiting_revocation'], 'skipped_by_hand', 'closed_skipped', people),
]

export function isOpen(state: CandidateState): boolean {
    return openStates.includes(state)
}

/** The state an event leads to when this actor causes it, or null when that is not allowed. */
export function nextState(from: CandidateState, event: CandidateEvent, actor: Actor): CandidateState | null {
    const transition = transitions.find((each) => each.from === from && each.event === event)
    return transition && transition.actors.includes(actor) ? transition.to : null
}
