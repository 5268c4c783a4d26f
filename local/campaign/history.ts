// What can happen in a history, as plain data: a seed draws it, a replay repeats it, shrinking leaves parts of it out.
import type { SamSwitches } from '../instance/index.ts'

/** The whole instance stops there: the write or request is done (`after`) or not, and nothing of that moment goes on. */
export interface Cut {
    kind: 'cut'
    at: 'request' | 'write' | 'checkpoint'
    /** The n-th of its kind from when the cut is armed. */
    nth: number
    after: boolean
    /** So often in a row, each time counted from when the instance is there again; once where it is not given. */
    times?: number
}

/**
 * The database refuses the n-th write (or read) of the app once, or the n-th write inside a transaction of the platform's own
 * (storing tokens, a connection, a publication of flows), which is then rolled back as a whole.
 */
export interface DatabaseFault {
    kind: 'database'
    at: 'write' | 'read' | 'transaction'
    nth: number
}

/** Miro, or the way to it, misbehaves; `fault` is what the simulated Miro's control API takes. */
export interface MiroFault {
    kind: 'fault'
    side: 'rest' | 'scim' | 'token'
    fault: Record<string, unknown>
}

/** No connection at all for so many requests: a closed port. */
export interface Refusal {
    kind: 'refused'
    nth: number
    times: number
}

/** The clock jumps in the middle of something: at the n-th request, between two slices, or while a run waits. */
export interface ClockJump {
    kind: 'clock_jump'
    on: 'request' | 'slice' | 'pause'
    nth: number
    minutes: number
}

export type Trouble = Cut | DatabaseFault | MiroFault | Refusal | ClockJump

export type Happening =
    /** A day in the organization's life. */
    | { kind: 'life'; seed: number; joins: number; leaves: number; licenceChanges: number; active: number }
    /** Somebody with an idle licence turns up again, becomes an admin, or goes; `who` picks among the open candidates. */
    | { kind: 'member'; who: number; change: 'active' | 'admin' | 'admin_role' | 'inactive' | 'gone' | 'guest' }
    /** Whoever comes last in the walk leaves the organization. */
    | { kind: 'last_gone' }
    /** The n-th request of the day finds that members joined and left while the run is walking. */
    | { kind: 'while_walking'; nth: number; seed: number; joins: number; leaves: number }
    | { kind: 'clock'; minutes: number }
    | { kind: 'refresh_now' }
    | { kind: 'refresh_candidates' }
    | { kind: 'reclaim_all' }
    | { kind: 'reclaim_one'; who: number }
    | { kind: 'retry_failed' }
    | { kind: 'resume'; who: number }
    | { kind: 'undo'; who: number }
    | { kind: 'skip'; who: number }
    /**
     * The person, or whoever decides, answers an e-mail that is not answered yet; or somebody tries what must not count:
     * answering twice, somebody else's link, a changed link, the link of another question.
     */
    | { kind: 'answer'; who: number; answer: 'keep' | 'release'; how?: AnswerHow }
    | { kind: 'exclude'; who: number }
    | { kind: 'rule'; values: Record<string, string> }
    /** An admin decides about a download that asks. */
    | { kind: 'decide'; keep: boolean }
    | { kind: 'token_lost' }
    | { kind: 'reconnect' }
    | { kind: 'scim_off' }
    | { kind: 'scim_token_replaced' }
    | { kind: 'scim_mended' }
    /** Reclaim All through filters that split the list. */
    | { kind: 'split_reclaim' }
    /** Another user record becomes that of a subscription with an open candidate. */
    | { kind: 'owner'; who: number; to: number }
    | { kind: 'mail_lost'; who: number; how: 'no_address' | 'notifications_off' | 'not_delivered' | 'bounced' }
    /** A copy of the database is opened elsewhere. */
    | { kind: 'copy' }
    | { kind: 'settings'; settings: Record<string, unknown> }
    | { kind: 'upgrade' }
    /** SAM's daily refresh, once more. */
    | { kind: 'sam_refresh' }
    /** Somebody works in Software Asset Workspace: SAM looks for idle people, and Reclaim is pressed on some of its candidates. */
    | { kind: 'sam_reclaim'; who: number; many: number }
    /** Whether SAM makes the removal candidates from now on, or this app. */
    | { kind: 'sam_owner'; sam: boolean }
    /** An exclusion rule of ours for somebody who stands in SAM's table. */
    | { kind: 'sam_exclude'; who: number }

export type AnswerHow = 'right' | 'twice' | 'somebody_else' | 'changed_link' | 'other_question'

/** What the integrator does on the first day; trouble of day 0 is armed before the step it names. */
export const setUpSteps = ['profile', 'connect', 'scim', 'validate', 'publish', 'first_download'] as const

export type SetUpStep = (typeof setUpSteps)[number]

export interface Event {
    /** 0: while the product is set up. */
    day: number
    /** Before the daily jobs of that day, or after them. */
    when: 'before' | 'after'
    /** On day 0: the step of the set-up it comes at. */
    step?: SetUpStep
    /** Which organization it happens in, where a history has several; the first one otherwise. */
    of?: number
    happening: Happening | Trouble
}

export interface History {
    seed: number
    /** Organizations with a profile each, through child aliases on one instance; one where it is not given. */
    organizations?: number
    members: number
    oddities: 'all' | 'documented' | 'none'
    /** Epoch milliseconds of the first day's beginning. */
    startAt: number
    /** The instance's own time zone. */
    zone: string
    /** Time of day of the daily download, 'HH:mm' on that zone's clock. */
    refreshTime: string
    /** Settings of the simulated Miro from the start. */
    miro: Record<string, unknown>
    /** Settings of the app. */
    properties: Record<string, string>
    rule: Record<string, string>
    /** SAM Professional with the companion application, and the sides of what nobody outside knows; absent: without SAM. */
    sam?: Partial<SamSwitches>
    days: number
    /** No trouble from here on: everything must have come right at the end. */
    calmFrom: number
    events: Event[]
}

/** What people or clocks do that a job must fail of, or be late by. */
const losses: readonly string[] = ['clock', 'while_walking', 'token_lost', 'scim_off', 'scim_token_replaced']
const troubles: readonly string[] = ['cut', 'database', 'fault', 'refused', 'clock_jump']

export function isTrouble(happening: Happening | Trouble): happening is Trouble {
    return troubles.includes(happening.kind)
}

/** A history in which Miro, the network, the database, the clock and the instance itself all behave. */
export function isFaultFree(history: History): boolean {
    const kinds = history.events.map(({ happening }) => happening.kind)
    return !history.events.some(({ happening }) => isTrouble(happening)) && !kinds.some((kind) => losses.includes(kind))
}

/** Faults with which Miro does not tell the truth about who is a member, as an answer that looks complete. */
export const lyingKinds: readonly string[] = [
    'lost_cursor',
    'empty_page',
    'vanishing_member',
    'extra_member',
    'duplicate_member',
    'member_without_id',
    'activity_back',
]

export function describeEvent({ day, when, step, of, happening }: Event): string {
    const { kind, ...rest } = happening as { kind: string } & Record<string, unknown>
    const where = of === undefined ? '' : ` (organization ${of})`
    return `day ${day} ${step ? `at ${step}` : when}${where}: ${kind} ${JSON.stringify(rest)}`
}
