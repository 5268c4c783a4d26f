// What the reclaim half knows of a rule, a subscription and a removal candidate, as plain values.
import type { Instant } from '../base/instants.ts'
import type { Money } from '../base/money.ts'
import type { CandidateState } from './states.ts'

/** A subscription row, or the member behind it as Miro shows it now. */
export interface Seat {
    subscriptionId: string
    externalUserId: string
    email: string
    name: string
    /** sys_user behind it, or null where nobody matched. */
    userId: string | null
    /** Miro's licence value, for example 'full'. */
    licence: string
    modelId: string | null
    /** Null where Miro gives none. A date without time counts as the end of that day, in the person's favour. */
    lastActivity: Instant | null
    licenceAssigned: Instant | null
    externalCreated: Instant | null
    /** When the row was made here. */
    recorded: Instant
    role: string
    adminRoles: string
    /** Reason of the exclusion that holds now, or null. */
    excluded: string | null
    /** False where Miro shows the member deactivated or no longer shows them. */
    active: boolean
}

export interface Rule {
    id: string
    name: string
    active: boolean
    modelIds: string[]
    thresholdDays: number
    includeNoActivity: boolean
    graceDays: number
    notifyUser: boolean
    daysBeforeAutoReclamation: number
    autoReclaim: boolean
    maxPerRun: number
    maxPercent: number
    /** Price of one licence for one year. */
    price: Money | null
    /** Prices of models that have one of their own (license cost or entitlements); they win over the rule's. */
    modelPrices?: ReadonlyMap<string, Money>
    groupId: string | null
}

/**
 * How far the deactivation itself has come. `recorded`: decided and journalled, nothing sent yet. `sent`: the request may
 * have reached Miro. Empty: nothing under way, or Miro refused for certain.
 */
export type Intent = '' | 'recorded' | 'sent'

export interface Candidate {
    id: string
    number: string
    state: CandidateState
    profileId: string
    /** Null once the subscription is gone. */
    subscriptionId: string | null
    externalUserId: string
    email: string
    name: string
    userId: string | null
    licence: string
    modelId: string | null
    ruleId: string | null
    lastActivity: Instant | null
    /** Since when the licence has been idle; null where the row was made by 1.1.0 or before and not refreshed since. */
    idleSince: Instant | null
    notifyUser: boolean
    /** A person made or confirmed it, so quiet periods and earlier reactivations do not stop it. */
    byHand: boolean
    /** Asked for by the application that owns this profile's candidates; it books the saving, so that none is booked twice. */
    bookedElsewhere?: boolean
    intent: Intent
    /** The person in `userId`, or whoever decides for them, has released the licence. */
    consented: boolean
    errorKind: string
    potential: Money | null
    stateSince: Instant
    /** When silence releases, or when the approver should have decided. */
    due: Instant | null
    undoneOn: Instant | null
    reactivatedOn: Instant | null
    closedOn: Instant | null
}
