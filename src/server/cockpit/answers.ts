// What the cockpit's REST API answers, as docs/cockpit-api.json describes it; the page is written against the same types.
import type { NextStep } from '../candidates/first-run.ts'

/** An amount a year: a decimal with the digits of its currency. */
export interface Amount {
    readonly amount: string
    readonly currency: string
}

/** A number and the list of the rows it counts, below the instance's address. */
export interface Figure {
    readonly value: number
    readonly list: string
}

export interface Named {
    readonly id: string
    readonly name: string
}

export interface Frame {
    readonly language: string
    readonly texts: Readonly<Record<string, string>>
    /** May exclude people and decide on halted downloads. */
    readonly admin: boolean
    readonly profiles: readonly (Named & { readonly as_of: string | null })[]
    readonly models: readonly Named[]
    readonly departments: readonly Named[]
    /** What is left of the set-up; null once a download is complete and a price is known. */
    readonly next: NextStep | null
}

export interface Licence {
    readonly model: Named
    readonly paid: boolean
    readonly threshold_days: number
    /** Null: no entitlement in use says so. */
    readonly owned: Figure | null
    readonly assigned: Figure
    readonly active: Figure
    readonly idle: Figure
    /** Cost of one a year; null: no price is entered. */
    readonly price: Amount | null
    readonly cost: Amount | null
    readonly idle_cost: Amount | null
}

export interface TrendDay {
    readonly day: string
    readonly assigned: number
    readonly active: number
    readonly candidates: number
}

export interface SavedMonth {
    /** 'yyyy-MM' */
    readonly month: string
    readonly realised: readonly Amount[]
    readonly list: string
}

export type FunnelStep = 'found' | 'asked' | 'kept' | 'released' | 'verified' | 'came_back'
export type WaterfallStep =
    'found' | 'kept' | 'active_again' | 'set_aside' | 'open' | 'verified' | 'undone' | 'came_back' | 'realised'

export interface Overview {
    /** Instant of the oldest complete download among the profiles looked at, ISO 8601; null: one had none yet. */
    readonly as_of: string | null
    readonly licences: readonly Licence[]
    readonly trend: readonly TrendDay[]
    readonly trend_list: string
    readonly savings: readonly SavedMonth[]
    readonly year: number
    readonly funnel: readonly { readonly step: FunnelStep; readonly figure: Figure }[]
    /** Answered of those asked, in percent; null while nobody was asked. */
    readonly answer_rate: number | null
    /** One waterfall a currency. */
    readonly waterfalls: readonly {
        readonly currency: string
        readonly steps: readonly { readonly step: WaterfallStep; readonly amount: Amount; readonly list: string }[]
    }[]
}

export interface IdleBucket {
    /** First and last number of days without activity; `to` null: and more; both null: no activity ever seen. */
    readonly from: number | null
    readonly to: number | null
    readonly people: Figure
    readonly cost: readonly Amount[]
}

export interface Idle {
    readonly threshold_days: number
    readonly include_no_activity: boolean
    readonly rules: readonly (Named & { readonly threshold_days: number; readonly page: string })[]
    readonly buckets: readonly IdleBucket[]
    /** Idle at `threshold_days`, but protected: excluded, or not reclaimable through SCIM. */
    readonly protected: Figure
}

export interface Breakdown {
    readonly by: 'department' | 'cost_center' | 'manager'
    readonly days: number
    readonly rows: readonly (Named & { readonly people: Figure; readonly cost: readonly Amount[] })[]
    readonly more: number
}

export type Action = 'reclaim' | 'retry' | 'ask' | 'skip' | 'exclude' | 'assign' | 'match'

export interface QueueGroup {
    readonly key: string
    readonly title: string
    readonly hint: string
    readonly tone: 'critical' | 'warning' | 'info' | 'positive'
    readonly people: Figure
    readonly savings: readonly Amount[]
    readonly actions: readonly Action[]
}

export interface Queue {
    readonly groups: readonly QueueGroup[]
}

export interface QueueRow {
    readonly id: string
    readonly page: string
    readonly number: string
    readonly person: string
    readonly email: string
    readonly licence: string
    readonly days_idle: number | null
    readonly saving: Amount | null
    readonly state: string
    readonly note: string
    readonly assigned_to: string
}

export interface QueuePage {
    readonly group: string
    readonly total: number
    readonly offset: number
    readonly limit: number
    readonly list: string
    readonly rows: readonly QueueRow[]
}

export interface Announced {
    readonly action: Action
    /** How many people it takes. */
    readonly people: number
    /** Sent back when it is confirmed, and good for one use; '' where nothing is to be sent back. */
    readonly word: string
    readonly title: string
    readonly lines: readonly string[]
    readonly names: readonly string[]
    readonly more: number
    readonly button: string
}

export interface Outcome {
    readonly id: string
    /** The person, or the number of the candidate; '' where the caller knows. */
    readonly name: string
    readonly ok: boolean
    readonly said: string
    /** Still under way: asked for again. */
    readonly open: boolean
    /** Neither done nor failed: beyond the ceilings, or stopped. */
    readonly left: boolean
}

export interface Outcomes {
    readonly outcomes: readonly Outcome[]
    readonly said: string
}

export interface RunRow {
    readonly id: string
    readonly page: string
    readonly number: string
    readonly name: string
    readonly kind: string
    readonly state: string
    readonly state_label: string
    readonly started: string | null
    readonly ended: string | null
    /** End of a pause. */
    readonly resumes: string | null
    readonly slices: number
    readonly pages: number
    readonly people: number
    /** Null: nobody knows yet. */
    readonly total: number | null
    readonly failed: number
    /** People a minute; null while there is nothing to tell it from. */
    readonly rate: number | null
    readonly minutes_left: number | null
    readonly message: string
    readonly next_step: string
}

export interface Runs {
    readonly as_of: string
    readonly running: readonly RunRow[]
    readonly decisions: readonly RunRow[]
    readonly last: readonly RunRow[]
    readonly last_list: string
    readonly waiting: readonly (Named & {
        readonly next_step: string
        readonly people: Figure
        readonly retried: boolean
    })[]
    /** How many Retry all takes up, within the ceilings. */
    readonly retry: number
}

export interface PositionRow {
    readonly id: string
    readonly page: string
    readonly model: string
    readonly profile: string
    readonly status: string
    readonly reason: string
    readonly required: number
    readonly owned: number
    readonly available: number
    readonly stale: number
    readonly potential: Amount | null
    readonly true_up: Amount | null
    readonly true_up_after_reclaim: Amount | null
    readonly next_review: string | null
    readonly true_up_at_review: Amount | null
    readonly right_size: number | null
    readonly forecast: { readonly low: number; readonly middle: number; readonly high: number } | null
    /** Of flexible licences with a review to come. */
    readonly review: ReviewRow | null
}

export interface ReviewRow {
    readonly days_left: number
    readonly seats_over: number
    readonly seats_over_after_reclaim: number
    readonly due_after_reclaim: Amount | null
    /** First day of the review period, 'yyyy-MM-dd'; how many became paid in it, and their list. */
    readonly period_start: string
    readonly became_paid: number
    readonly became_paid_list: string
    /** What to do until when. */
    readonly advice: string
}

export interface PositionView {
    readonly reconciled: boolean
    readonly list: string
    readonly positions: readonly PositionRow[]
}
