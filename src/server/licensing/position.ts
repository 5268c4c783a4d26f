// The licence position: every formula of required, owned, used, needed, available and their money, in this one place.
import { daysBetween, daysThrough } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import { rounded, times } from '../base/money.ts'
import type { Exact, Money } from '../base/money.ts'
import { activeRights, stateOn } from './entitlement.ts'
import type { Entitlement } from './entitlement.ts'
import { leadingPrice } from './price.ts'
import type { PriceInCurrency } from './price.ts'
import { notesOf, reasonOf } from './position-reason.ts'
import type { Text } from '../texts/text.ts'

/** How many rows of one profile, model and group fall where; see count.ts. */
export interface Counts {
    readonly required: number
    /** Of the required ones: no user record matches. */
    readonly withoutPerson: number
    /** Of the required ones: an open removal candidate, or would be one. */
    readonly stale: number
    readonly excluded: number
    readonly notEntitled: number
}

export interface PositionQuestion {
    /** The day of the reconciliation, UTC. */
    readonly day: Day
    /** Day of the last complete download of the data; null: there was none. */
    readonly dataAsOf: Day | null
    /** Older data is not judged. */
    readonly judgeWithinDays: number
    /** Kept above what is required when the right size is told, in percent; two decimals count. */
    readonly bufferPercent: number
    readonly counts: Counts
    /** The model's licence cost a year; wins over the entitlements' prices. */
    readonly licenceCost: Money | null
    /** The reclamation rule's price a year: used only where neither the model nor an entitlement in use has one. */
    readonly rulePrice: Money | null
    /** Entitlements of the model that bear on this position (ownership.ts), drafts and ended ones among them. */
    readonly entitlements: readonly Entitlement[]
    /** False for a group whose rights nobody told apart: owned and all that follows from it is then unknown. */
    readonly ownedIsKnown: boolean
    /** False for rows of a licence that no model knows. */
    readonly modelIsKnown: boolean
    /** `fullLicensesPurchased`, for the Full model of the whole only; else null. */
    readonly miroPurchased: number | null
    /** Profiles pooled in it; 1 for a profile's own position. */
    readonly profiles: number
}

export type PositionStatus = 'compliant' | 'not_compliant' | 'failed' | 'not_judged'

/** Numbers are licences, amounts are a year's; null is 'unknown', never 0. */
export interface Position extends Counts {
    readonly status: PositionStatus
    readonly reason: Text
    readonly notes: readonly Text[]
    readonly owned: number | null
    readonly used: number | null
    readonly needed: number | null
    readonly available: number | null
    /** Required and excluded together: what Miro itself counts and bills. */
    readonly assigned: number
    /** How many rows are marked unlicensed: what is needed, none where an agreement covers everything. */
    readonly unlicensed: number | null
    readonly price: Money | null
    readonly currency: string
    readonly otherPrices: readonly PriceInCurrency[]
    readonly excludedCost: Money | null
    /** Required × price: what a year of the licences costs, and what is charged back. */
    readonly requiredCost: Money | null
    readonly trueUp: Money | null
    readonly overLicensed: Money | null
    readonly potential: Money | null
    readonly trueUpAfterReclaim: Money | null
    readonly nextReview: Day | null
    readonly trueUpAtReview: Money | null
    readonly trueUpAtReviewAfterReclaim: Money | null
    readonly rightSize: number
    readonly miroPurchased: number | null
    /** Miro's purchased less owned: rights not entered, or (negative) rights Miro does not know. */
    readonly miroDifference: number | null
}

/** What covers everything on the day, if anything does. */
export type Cover = 'unlimited' | 'ela' | null

export function position(question: PositionQuestion): Position {
    const { counts, day } = question
    const { required, stale } = counts
    const inUse = question.entitlements.filter((row) => stateOn(row, day) === 'in_use')
    const cover: Cover = inUse.some((row) => row.unlimited)
        ? 'unlimited'
        : inUse.some((row) => row.agreementType === 'ela')
          ? 'ela'
          : null
    const owned = question.ownedIsKnown ? inUse.reduce((sum, row) => sum + activeRights(row, day), 0) : null
    const { price, others } = leadingPrice(question.licenceCost, inUse, day, question.rulePrice)
    const short = (wanted: number) => (owned === null ? null : cover === 'unlimited' ? 0 : Math.max(wanted - owned, 0))
    const needed = short(required)
    const afterReclaim = short(required - stale)
    const available = owned === null ? null : cover === 'unlimited' ? 0 : Math.max(owned - required, 0)
    const review = reviewOf(inUse, day)
    const atReview = (rights: number | null) =>
        review ? cost(price, rights, daysThrough(review.day, review.end), 365) : null
    const figures = {
        ...counts,
        owned,
        used: owned === null ? null : cover === 'unlimited' ? required : Math.min(required, owned),
        needed,
        available,
        assigned: required + counts.excluded,
        unlicensed: needed === null ? null : cover ? 0 : needed,
        price: price && rounded(price),
        currency: price ? price.currency : '',
        otherPrices: others,
        excludedCost: cost(price, counts.excluded),
        requiredCost: cost(price, required),
        trueUp: cost(price, needed),
        overLicensed: cost(price, available),
        potential: cost(price, stale),
        trueUpAfterReclaim: cost(price, afterReclaim),
        nextReview: review ? review.day : null,
        trueUpAtReview: atReview(needed),
        trueUpAtReviewAfterReclaim: atReview(afterReclaim),
        rightSize: rightSize(required - stale, question.bufferPercent),
        miroPurchased: question.miroPurchased,
        miroDifference: question.miroPurchased === null || owned === null ? null : question.miroPurchased - owned,
    }
    const status = statusOf(question, needed, cover)
    return {
        ...figures,
        status,
        reason: reasonOf(question, status, figures, cover),
        notes: notesOf(question, figures, cover),
    }
}

/** Rights × price × (days ÷ 365), rounded once; null where one of them is unknown. */
function cost(price: Exact | null, rights: number | null, days = 1, into = 1): Money | null {
    return price === null || rights === null ? null : rounded(times(times(price, rights), days, into))
}

/** ceil(rights × (1 + buffer)), in whole hundredths of a percent so that 680 at 5 % is 714. */
function rightSize(rights: number, bufferPercent: number): number {
    const share = 10_000 + Math.round(bufferPercent * 100)
    return Math.floor((rights * share + 9_999) / 10_000)
}

/** Whether data of a day may still be judged on. */
function isJudgeable(dataAsOf: Day | null, judgeWithinDays: number, day: Day): boolean {
    return dataAsOf !== null && daysBetween(dataAsOf, day) <= judgeWithinDays
}

function statusOf(question: PositionQuestion, needed: number | null, cover: Cover): PositionStatus {
    if (!isJudgeable(question.dataAsOf, question.judgeWithinDays, question.day)) return 'failed'
    if (needed === null || !question.modelIsKnown) return 'not_judged'
    return needed === 0 || cover ? 'compliant' : 'not_compliant'
}

/** The next review of flexible entitlements in use: the earliest from the day on; of equal ones the longest term. */
function reviewOf(inUse: readonly Entitlement[], day: Day): { day: Day; end: Day } | null {
    const flexible = inUse
        .filter((row) => row.flexible && row.nextReview !== '' && row.nextReview >= day)
        .map((row) => ({ day: row.nextReview, end: row.end }))
        .sort((a, b) => (a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.end > b.end ? -1 : 1))
    return flexible.length > 0 ? flexible[0] : null
}
