// Reads what a preview or a threshold's effect needs; changes nothing and asks nothing of Miro.
import { formatMoney } from '../base/money.ts'
import { say } from '../platform/messages.ts'
import type { Seat } from './candidate.ts'
import { noPast } from './judging.ts'
import type { Past } from './judging.ts'
import { previewSeat, previewTotals } from './preview.ts'
import type { PreviewLine } from './preview.ts'
import { pastsOf } from './candidate.store.ts'
import { profileOfRule, readRule } from './rule.store.ts'
import { refreshInputOf, seatFields, toSeat } from './seats.act.ts'
import { publishedProfiles, readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { exclusionsFor } from '../subscriptions/exclusion.store.ts'
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
}

export function previewOf(scope: PreviewScope): Preview {
    const rule = scope.ruleId ? readRule(scope.ruleId) : null
    const lines: PreviewLine[] = []
    let left = 0
    for (const profile of profilesOf(scope)) {
        const input = refreshInputOf(profile)
        eachSeat(profile, scope.subscriptionIds ?? null, rule?.modelIds ?? null, (seat, past) => {
            if (lines.length < previewLines) lines.push(previewSeat(seat, past, false, input))
            else left += 1
        })
    }
    return { lines, left }
}

export function describePreview(lines: readonly PreviewLine[]): Text {
    const { reclaimed, spared, savings } = previewTotals(lines)
    const worth =
        savings.length > 0 ? text('saving.per_year', savings.map(formatMoney).join(' + ')) : text('saving.unknown')
    return counted('reclaim.preview', reclaimed, reclaimed, say(worth), spared)
}

/** How many people a rule would make candidates with this threshold, and what they cost. */
function thresholdEffect(ruleId: string, thresholdDays: number): ThresholdEffect | null {
    const rule = readRule(ruleId)
    if (!rule || !Number.isFinite(thresholdDays) || thresholdDays < 1 || thresholdDays > 3650) return null
    let people = 0
    const asked = { ...rule, thresholdDays: Math.floor(thresholdDays) }
    for (const profile of profilesOf({ ruleId })) {
        const counter = countThreshold(asked, refreshInputOf(profile))
        eachSeat(profile, null, rule.modelIds, (seat, past) => counter.add(seat, past))
        people += counter.effect().people
    }
    const cost = rule.price ? { ...rule.price, minor: rule.price.minor * people } : null
    return { thresholdDays: asked.thresholdDays, people, cost }
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
    visit: (seat: Seat, past: Past) => void
): void {
    if (modelIds && modelIds.length === 0) return
    if (subscriptionIds && subscriptionIds.length > 500) {
        for (let at = 0; at < subscriptionIds.length; at += 500) {
            eachSeat(profile, subscriptionIds.slice(at, at + 500), modelIds, visit)
        }
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
        cursor = seats[seats.length - 1].externalUserId
    }
}

/** What a threshold would mean, as a sentence; '' where the rule is new or the number is none. */
export function thresholdSentence(ruleId: string, thresholdDays: string): string {
    if (refuseRole('user')) return ''
    const effect = thresholdEffect(ruleId, Number(thresholdDays))
    return effect ? say(describeThreshold(effect, say)) : ''
}
