/** What the reclaim half knows of a rule, a subscription and a removal candidate, as plain values. */
import { toPlatform } from '../base/instants.ts'
import type { Money } from './savings.ts'
import type { CandidateState } from './states.ts'

/** All instants are epoch milliseconds, UTC. */
export type Instant = number

export const DAY = 86_400_000

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
    daysIdle: number
    notifyUser: boolean
    /** A person made or confirmed it, so quiet periods and earlier reactivations do not stop it. */
    byHand: boolean
    intent: Intent
    errorKind: string
    potential: Money | null
    stateSince: Instant
    /** When silence releases, or when the approver should have decided. */
    due: Instant | null
    undoneOn: Instant | null
    reactivatedOn: Instant | null
    closedOn: Instant | null
}

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?Z?)?$/

/** The 'YYYY-MM-DD HH:MM:SS' of the platform, or a date alone, as an instant (UTC); null when it is neither. */
export function parseInstant(value: string | null | undefined): Instant | null {
    if (!value) return null
    const match = INSTANT.exec(value.trim())
    if (!match) return null
    const [year, month, day] = [Number(match[1]), Number(match[2]) - 1, Number(match[3])]
    if (match[4] === undefined) return Date.UTC(year, month, day, 23, 59, 59)
    const milliseconds = match[7] === undefined ? 0 : Number(match[7].padEnd(3, '0'))
    return Date.UTC(year, month, day, Number(match[4]), Number(match[5]), Number(match[6]), milliseconds)
}

/** The instant in the platform's internal form (UTC). */
export function formatInstant(instant: Instant): string {
    return toPlatform(instant)
}

export function formatDay(instant: Instant): string {
    return formatInstant(instant).slice(0, 10)
}

/** Whole days since then, never negative. */
export function daysSince(instant: Instant, now: Instant): number {
    return Math.max(0, Math.floor((now - instant) / DAY))
}
