// Decides what an entitlement is worth on a day: its state, its rights, its price a year, its renewal, and what is nonsense.
import { addDays, dayNumber, daysBetween, daysThrough, isDay, lastDayOf } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import { digitsOf, exact, rounded, times } from '../base/money.ts'
import type { Exact, Money } from '../base/money.ts'

export type EntitlementState = 'build' | 'on_order' | 'in_use' | 'retired'
export type SubscriptionPeriod = 'monthly' | 'quarterly' | 'annually' | 'entire'

/** One row of the entitlement table. Days are '' where they are not entered. */
export interface Entitlement {
    readonly id: string
    readonly displayName: string
    readonly softwareModel: string
    /** '' : pooled, it covers every profile without rights of its own. */
    readonly profile: string
    readonly agreementType: 'generic' | 'ela'
    readonly purchasedRights: number
    readonly unlimited: boolean
    /** Price of one right for one subscription period; null where it is not known. */
    readonly unitCost: Money | null
    readonly subscriptionPeriod: SubscriptionPeriod
    readonly start: Day
    readonly end: Day
    /** The term that the unit cost of 'entire' pays for; '' : start and end. Only an amendment makes them differ. */
    readonly termStart: Day
    readonly termEnd: Day
    readonly state: EntitlementState
    readonly flexible: boolean
    readonly reviewEveryDays: number
    readonly nextReview: Day
    readonly costCenter: string
    readonly ownedBy: string
    readonly vendor: string
    readonly contract: string
    readonly source: 'manual' | 'import' | 'from_miro' | 'from_sam'
    /** The row that this one follows after an amendment; '' : none. */
    readonly amends: string
}

export type EntitlementField = keyof Entitlement

/** Why an entitlement is refused: the field to show it at, and the end of the key 'entitlement.refusal.<kind>'. */
export interface EntitlementRefusal {
    readonly field: EntitlementField
    readonly kind:
        | 'missing'
        | 'not_a_day'
        | 'not_whole'
        | 'negative'
        | 'too_large'
        | 'unknown_currency'
        | 'ends_before_start'
        | 'too_long'
        | 'review_outside_term'
        | 'review_every_days'
        | 'without_rights'
        | 'locked'
        | 'already_ended'
        | 'amended_outside_term'
}

/** No entitlement has more rights, and no right costs more minor units a year: their product stays below 2^53. */
const mostRights = 1_000_000
const mostAYear = 9_000_000_000
const longestTermDays = 36_525

/** Days before the end of a term on which its renewal is announced. */
const renewalDays: readonly number[] = [60, 90, 120, 150]

/**
 * What is wrong with a row. A draft may lack anything but may hold no nonsense; `published` also asks for what the figures
 * need: a model, days, and rights (an unlimited or enterprise agreement may have none).
 */
export function refusalsOf(row: Entitlement, published: boolean): EntitlementRefusal[] {
    const refusals: EntitlementRefusal[] = []
    const refuse = (field: EntitlementField, kind: EntitlementRefusal['kind']) => refusals.push({ field, kind })
    if (published) {
        if (row.softwareModel === '') refuse('softwareModel', 'missing')
        if (row.start === '') refuse('start', 'missing')
        if (row.end === '') refuse('end', 'missing')
        const coversAll = row.unlimited || row.agreementType === 'ela'
        if (row.purchasedRights === 0 && !coversAll) refuse('purchasedRights', 'without_rights')
        if (row.unitCost === null && !coversAll) refuse('unitCost', 'missing')
    }
    if (!Number.isInteger(row.purchasedRights)) refuse('purchasedRights', 'not_whole')
    else if (row.purchasedRights < 0) refuse('purchasedRights', 'negative')
    else if (row.purchasedRights > mostRights) refuse('purchasedRights', 'too_large')
    const daysAreWrong = refuseDays(row, refuse)
    if (row.flexible && !(Number.isInteger(row.reviewEveryDays) && row.reviewEveryDays >= 1))
        refuse('reviewEveryDays', 'review_every_days')
    refuseCost(row, daysAreWrong, refuse)
    return refusals
}

type Refuse = (field: EntitlementField, kind: EntitlementRefusal['kind']) => void

function refuseDays(row: Entitlement, refuse: Refuse): boolean {
    let wrong = false
    for (const field of ['start', 'end', 'nextReview'] as const) {
        if (row[field] === '' || isDay(row[field])) continue
        refuse(field, 'not_a_day')
        wrong = true
    }
    if (wrong || row.start === '' || row.end === '') return wrong
    if (row.end < row.start) refuse('end', 'ends_before_start')
    else if (daysThrough(row.start, row.end) > longestTermDays) refuse('end', 'too_long')
    else {
        const reviewed = row.flexible && row.nextReview !== ''
        if (reviewed && (row.nextReview < row.start || row.nextReview > row.end))
            refuse('nextReview', 'review_outside_term')
        return false
    }
    return true
}

function refuseCost(row: Entitlement, daysAreWrong: boolean, refuse: Refuse): void {
    if (row.unitCost === null) return
    const { minor, currency } = row.unitCost
    if (digitsOf(currency) === null) refuse('unitCost', 'unknown_currency')
    else if (!Number.isInteger(minor)) refuse('unitCost', 'not_whole')
    else if (minor < 0) refuse('unitCost', 'negative')
    else if (minor > mostAYear) refuse('unitCost', 'too_large')
    else if (!daysAreWrong) {
        const yearly = annualCostPerRight(row)
        if (yearly && rounded(yearly).minor > mostAYear) refuse('unitCost', 'too_large')
    }
}

/** The state of a published row follows its dates; a draft stays one and a retired row stays retired. Source: ServiceNow. */
export function stateOn(row: Entitlement, day: Day): EntitlementState {
    if (row.state === 'build' || row.state === 'retired') return row.state
    if (row.end !== '' && row.end < day) return 'retired'
    return row.start !== '' && row.start <= day ? 'in_use' : 'on_order'
}

/** Publishing a draft: 'on_order' until its first day, then 'in_use'. */
export function publishedState(row: Entitlement, day: Day): EntitlementState {
    return stateOn({ ...row, state: 'on_order' }, day)
}

/** Rights that count on the day: those purchased while the row is in use, else 0. */
export function activeRights(row: Entitlement, day: Day): number {
    return stateOn(row, day) === 'in_use' ? row.purchasedRights : 0
}

/**
 * What one right costs a year, exactly: unit cost × 12, × 4, × 1, or × 365 ÷ days of the term (first and last day counted).
 * Null without a unit cost, and for 'entire' without a term.
 */
export function annualCostPerRight(row: Entitlement): Exact | null {
    if (row.unitCost === null) return null
    const unit = exact(row.unitCost)
    if (row.subscriptionPeriod !== 'entire')
        return times(unit, { monthly: 12, quarterly: 4, annually: 1 }[row.subscriptionPeriod])
    const days = daysThrough(row.termStart || row.start, row.termEnd || row.end)
    return days > 0 ? times(unit, 365, days) : null
}

/** Cost of all its rights a year while it is in use on the day, exactly; null without a price. */
export function annualCost(row: Entitlement, day: Day): Exact | null {
    const yearly = annualCostPerRight(row)
    return yearly && times(yearly, activeRights(row, day))
}

/**
 * What the rights of a published row cost in a month ('yyyy-MM'): a year's cost × days of its term within the month ÷ 365,
 * rounded once. Null without a price and for a draft.
 */
export function costOfMonth(row: Entitlement, month: string): Money | null {
    const yearly = annualCostPerRight(row)
    if (!yearly || row.state === 'build' || row.start === '' || row.end === '') return null
    const first = row.start > `${month}-01` ? row.start : `${month}-01`
    const last = row.end < lastDayOf(month) ? row.end : lastDayOf(month)
    return rounded(times(times(yearly, row.purchasedRights), daysThrough(first, last), 365))
}

/** Purchased rights × unit cost: what one subscription period costs. */
export function totalCost(row: Entitlement): Money | null {
    return row.unitCost && rounded(times(exact(row.unitCost), row.purchasedRights))
}

/** The tightest of 60, 90, 120, 150 days within which a row in use ends, with the days left; null outside all of them. */
export function renewalOn(row: Entitlement, day: Day): { readonly within: number; readonly daysLeft: number } | null {
    if (stateOn(row, day) !== 'in_use' || row.end === '') return null
    const daysLeft = daysBetween(day, row.end)
    const within = renewalDays.find((days) => daysLeft <= days)
    return within === undefined ? null : { within, daysLeft }
}

/** What people write on the form of an entitlement. */
export const entitlementFormFields = [
    ...['display_name', 'software_model', 'profile', 'agreement_type', 'purchased_rights', 'unlimited', 'unit_cost'],
    ...['currency', 'subscription_period', 'start', 'end', 'flexible', 'review_every_days', 'next_review'],
    ...['cost_center', 'owned_by', 'vendor', 'contract'],
] as const

/** What changes no figure of the past; everything else is locked once a row left the draft. */
const alwaysOpen: readonly EntitlementField[] = [
    'displayName',
    'ownedBy',
    'vendor',
    'contract',
    'flexible',
    'reviewEveryDays',
    'nextReview',
]

function isLocked(row: Entitlement, field: EntitlementField): boolean {
    return row.state !== 'build' && !alwaysOpen.includes(field)
}

/** The changed fields that may not be changed without an amendment. */
export function lockedChanges(before: Entitlement, after: Entitlement): EntitlementRefusal[] {
    return (Object.keys(before) as EntitlementField[])
        .filter((field) => isLocked(before, field) && field !== 'state')
        .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
        .map((field) => ({ field, kind: 'locked' }))
}

export type Amendment =
    | { readonly ok: true; readonly ended: Entitlement; readonly follows: Entitlement }
    | { readonly ok: false; readonly refusals: readonly EntitlementRefusal[] }

/**
 * Changes a published row from a day on: the old row ends (and is retired) the day before and keeps everything it said, a new
 * row starts on the day, so that every past day still answers as it did. A price for the entire term goes on paying for the
 * whole old term, unless the change brings a price of its own, which then pays for the new row's days.
 * @param from first day of the change, after the row's start and not after its end.
 * @param today the day on which the states are told.
 */
export function amend(row: Entitlement, changes: Partial<Entitlement>, from: Day, today: Day, id: string): Amendment {
    if (stateOn(row, today) === 'retired' || row.state === 'build')
        return { ok: false, refusals: [{ field: 'state', kind: 'already_ended' }] }
    if (dayNumber(from) === null || from <= row.start || from > row.end)
        return { ok: false, refusals: [{ field: 'start', kind: 'amended_outside_term' }] }
    const term = { termStart: row.termStart || row.start, termEnd: row.termEnd || row.end }
    const newTerm = changes.unitCost || changes.subscriptionPeriod ? { termStart: '', termEnd: '' } : term
    const cut = { ...row, ...term, end: addDays(from, -1) }
    const nextReview = row.nextReview < from ? '' : row.nextReview
    const next = {
        ...row,
        ...newTerm,
        nextReview,
        ...changes,
        id,
        start: from,
        amends: row.id,
        state: 'on_order' as const,
    }
    const refusals = refusalsOf(next, true)
    if (refusals.length > 0) return { ok: false, refusals }
    return {
        ok: true,
        ended: { ...cut, nextReview: cut.nextReview > cut.end ? '' : cut.nextReview, state: stateOn(cut, today) },
        follows: { ...next, state: stateOn(next, today) },
    }
}
