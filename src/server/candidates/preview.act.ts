// Reads what a preview or a threshold's effect needs; changes nothing and asks nothing of Miro.
import { inChunks } from '../base/chunks.ts'
import { storedMoney, sumByCurrency } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { say, sayAll } from '../platform/messages.ts'
import { namesOf } from '../platform/people.ts'
import type { Rule, Seat } from './candidate.ts'
import { noPast } from './judging.ts'
import type { Past } from './judging.ts'
import { previewSeat, previewTotals } from './preview.ts'
import type { PreviewLine } from './preview.ts'
import { pastsOf } from './candidate.store.ts'
import { profileOfRule, readRule } from './rule.store.ts'
import { mostADay, shareOf } from './rule-limits.ts'
import { seatPrices } from './seat-price.ts'
import { paidSeats, refreshInputOf, seatFields, toSeat } from './seats.act.ts'
import { publishedProfiles, readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { exclusionsFor } from '../subscriptions/exclusion.store.ts'
import { rightPrices } from '../subscriptions/software-model.store.ts'
import { selectSubscriptions, subscriptions } from '../subscriptions/subscription.store.ts'
import { refuseRole } from './said.act.ts'
import { countThreshold, describeThreshold } from './threshold.ts'
import type { ThresholdEffect } from './threshold.ts'
import { counted, text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

export interface PreviewScope {
    profileId?: string
    ruleId?: string
    subscriptionIds?: readonly string[]
}

/** People beyond this are left out, and the preview says so: it is read by a person. */
const previewLines = 20_000

/** Selections beyond this are refused rather than cut in silence. */
export const largestSelection = 10_000

/** Subscriptions of a list's filter, read with the person's own rights; null where it is invalid or too large. */
export function subscriptionsIn(filter: string): string[] | null {
    const selected = selectSubscriptions(filter, largestSelection)
    return !selected || selected.more ? null : selected.ids
}

export interface Preview {
    lines: readonly PreviewLine[]
    /** People who are not in the lines. */
    left: number
    /** People of the lines whom the ceilings of rules and profiles let be taken up within 24 hours, at most. */
    aDay: number
}

export function previewOf(scope: PreviewScope): Preview {
    const rule = scope.ruleId ? readRule(scope.ruleId) : null
    const lines: PreviewLine[] = []
    let left = 0
    let aDay = 0
    for (const profile of profilesOf(scope)) {
        const input = refreshInputOf(profile)
        const from = lines.length
        eachSeat(profile, scope.subscriptionIds ?? null, rule?.modelIds ?? null, (seat, past) => {
            if (lines.length < previewLines) lines.push(previewSeat(seat, past, false, input))
            else left += 1
        })
        aDay += dailyShare(profile.id, input.rules, lines.slice(from))
    }
    return { lines, left, aDay }
}

/** The ceilings of rule and profile applied to those of one profile who could go. */
function dailyShare(profileId: string, rules: readonly Rule[], lines: readonly PreviewLine[]): number {
    const going = lines.filter((line) => line.reclaim)
    if (going.length === 0) return 0
    const seats = paidSeats(profileId)
    const byRule = rules.map((rule) => {
        const people = going.filter((line) => line.ruleId === rule.id).length
        return { people, most: Math.min(people, mostADay(rule, seats)) }
    })
    const shares = rules.filter((_, at) => byRule[at].people > 0).map((rule) => shareOf(rule, seats))
    const sum = byRule.reduce((all, one) => all + one.most, 0)
    return Math.min(sum, Math.max(0, ...shares))
}

/** The same lines with the names of the user records, for a file that people read. */
export function withNames(lines: readonly PreviewLine[]): PreviewLine[] {
    const names = new Map<string, string>()
    for (const some of inChunks(lines)) {
        namesOf(some.map((line) => line.userId)).forEach((name, id) => names.set(id, name))
    }
    return lines.map((line) => ({ ...line, name: names.get(line.userId ?? '') ?? line.name }))
}

/** Who could go, who of them is asked, how many at once, what it could be worth, who is spared. */
export function describePreview({ lines, aDay }: Preview): Text[] {
    const { reclaimed, asked, spared, savings } = previewTotals(lines)
    const said = [counted('reclaim.preview', reclaimed, reclaimed, spared)]
    if (reclaimed === 0) return said
    said.push(text('reclaim.preview.way', asked, reclaimed - asked, aDay))
    said.push(savings.length > 0 ? text('reclaim.preview.worth', savings) : text('reclaim.preview.no_price'))
    return said
}

/** How many people a rule would make candidates with this threshold, and what they cost. @param entered a price not yet saved */
function thresholdEffect(ruleId: string, thresholdDays: number, entered: Money | null): ThresholdEffect | null {
    const rule = readRule(ruleId)
    if (!rule || !Number.isFinite(thresholdDays) || thresholdDays < 1 || thresholdDays > 3650) return null
    let people = 0
    let cost: Money[] = []
    let looked = 0
    let left = 0
    const asked = { ...rule, active: true, price: entered ?? rule.price, thresholdDays: Math.floor(thresholdDays) }
    const priceOf = seatPrices(rightPrices(), [asked])
    for (const profile of profilesOf({ ruleId })) {
        const counter = countThreshold(asked, refreshInputOf(profile), priceOf)
        eachSeat(
            profile,
            null,
            rule.modelIds,
            (seat, past) => {
                looked += 1
                counter.add(seat, past)
            },
            () => looked < previewLines
        )
        const effect = counter.effect()
        people += effect.people
        cost = sumByCurrency([...cost, ...effect.cost])
        if (looked >= previewLines) break
    }
    if (looked >= previewLines) left = Math.max(0, seatsUnder(rule.modelIds) - looked)
    return { thresholdDays: asked.thresholdDays, people, cost, left }
}

function profilesOf(scope: PreviewScope): Profile[] {
    const only = scope.profileId ?? (scope.ruleId ? profileOfRule(scope.ruleId) : null)
    const ids = only ? [only] : publishedProfiles()
    return ids.map(readProfile).filter((each): each is Profile => each !== null)
}

function eachSeat(
    profile: Profile,
    subscriptionIds: readonly string[] | null,
    modelIds: readonly string[] | null,
    visit: (seat: Seat, past: Past) => void,
    goesOn: () => boolean = () => true
): void {
    if (modelIds && modelIds.length === 0) return
    if (subscriptionIds && subscriptionIds.length > 500) {
        for (const some of inChunks(subscriptionIds, 500)) eachSeat(profile, some, modelIds, visit, goesOn)
        return
    }
    if (subscriptionIds && subscriptionIds.length === 0) return
    const exclusions = exclusionsFor(profile)
    let cursor = ''
    for (;;) {
        const asked = subscriptions().where('profile', profile.id).orderBy('external_user_id').limit(200)
        if (cursor) asked.where('external_user_id', '>', cursor)
        if (modelIds) asked.whereIn('software_model', modelIds)
        if (subscriptionIds) asked.whereIn('sys_id', subscriptionIds)
        const seats: Seat[] = []
        asked.each(seatFields, (row) => void seats.push(toSeat(row, exclusions)))
        if (seats.length === 0) return
        const pasts = pastsOf(
            profile.id,
            seats.map((seat) => seat.externalUserId)
        )
        seats.forEach((seat) => visit(seat, pasts.get(seat.externalUserId) ?? noPast))
        if (!goesOn()) return
        cursor = seats[seats.length - 1].externalUserId
    }
}

/** Subscriptions of these models, in every profile. */
function seatsUnder(modelIds: readonly string[]): number {
    return modelIds.length === 0 ? 0 : subscriptions().whereIn('software_model', modelIds).count()
}

/**
 * What a threshold would mean, as a sentence; '' where the rule is new or the number is none.
 * @param price as it stands on the form, saved or not; what is no amount says nothing
 */
export function thresholdSentence(ruleId: string, thresholdDays: string, price = '', currency = ''): string {
    if (refuseRole('user')) return ''
    const effect = thresholdEffect(ruleId, Number(thresholdDays), storedMoney(price, currency))
    if (!effect) return ''
    const cut = effect.left > 0 ? [text('threshold.cut', previewLines, effect.left)] : []
    return sayAll([describeThreshold(effect, say), ...cut])
}
