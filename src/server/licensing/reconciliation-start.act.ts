// Begins a reconciliation's result, goes on with a stopped one, and stops one: what a slice does before and after it counts.
import { dayOf } from '../base/days.ts'
import { toPlatform } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import { publishedProfiles, readProfile } from '../profiles/profile.store.ts'
import type { Slice, SliceEnd } from '../runs/kind.ts'
import { countAll } from '../subscriptions/subscription.store.ts'
import { text } from '../texts/text.ts'
import { settleEntitlements } from './entitlement.act.ts'
import { stateOn } from './entitlement.ts'
import { readEntitlements } from './entitlement.store.ts'
import type { GroupBy } from './ownership.ts'
import { positionsShown } from './picture.act.ts'
import { firstPlace } from './reconciliation-place.ts'
import type { ReconciliationPlace } from './reconciliation-place.ts'
import {
    ensureReconciliation,
    groupings,
    reconciliationOf,
    takeUpStopped,
    updateReconciliation,
} from './reconciliation.store.ts'
import type { StoredReconciliation } from './reconciliation.store.ts'

/** A grouping as a person or a script names it; null where it is none. '' is 'none'. */
export function groupingNamed(name: string): GroupBy | null {
    return name === '' ? 'none' : (groupings.find((one) => one === name) ?? null)
}

/** What a run of this kind is asked for, as its checkpoint keeps it. */
export interface ReconciliationWish {
    readonly groupBy: GroupBy
    /** '' : every published profile. */
    readonly profile: string
    /** The stopped result to go on with; '' : a new one. */
    readonly resume: string
}

/** What a run was asked for, from its checkpoint. */
export function wishOf(saved: Slice['saved']): ReconciliationWish {
    const text = (name: string) => (typeof saved[name] === 'string' ? String(saved[name]) : '')
    return { groupBy: groupingNamed(text('groupBy')) ?? 'none', profile: text('profile'), resume: text('resume') }
}

/**
 * The profiles to count where one is asked for: that one alone, unless rights are pooled anywhere now or in what is shown,
 * because a pooled position is only true of all who share it. '' and [] where everything is counted.
 */
function scopeOf(wanted: string): string {
    if (wanted === '' || !publishedProfiles().includes(wanted)) return ''
    const day = dayOf(now())
    const pools = readEntitlements().some((row) => row.profile === '' && stateOn(row, day) === 'in_use')
    return pools || positionsShown().some((one) => one.profile === '' && one.softwareModel !== '') ? '' : wanted
}

/** The sys_id of the result of a new run. */
export function begin(slice: Slice, wish: ReconciliationWish): string {
    const scheduled = slice.run.trigger === 'schedule'
    const known = reconciliationOf(slice.run.id)
    if (known !== null) return known
    const profile = scopeOf(wish.profile)
    return ensureReconciliation(slice.run.id, {
        trigger: scheduled ? 'scheduled' : 'on_demand',
        group_by: wish.groupBy,
        profile: profile || null,
        started: toPlatform(now()),
        ran_for:
            profile === ''
                ? say(text('reconciliation.ran_for', publishedProfiles().length))
                : (readProfile(profile)?.name ?? ''),
    })
}

/** The stopped result this run goes on with; null where somebody else has taken it up. */
export function takeUp(slice: Slice, id: string): string | null {
    if (reconciliationOf(slice.run.id) === id) return id
    return takeUpStopped(id, slice.run.id) ? id : null
}

const profilesOf = (result: StoredReconciliation): string[] =>
    result.profile === '' ? publishedProfiles().sort() : [result.profile]

/** What was counted on another day, or of other profiles, is counted anew: the figures are those of one moment. */
export function isOfToday(place: ReconciliationPlace, result: StoredReconciliation): boolean {
    return place.day === dayOf(now()) && place.profiles.join() === profilesOf(result).join()
}

/** A count from the beginning, on the entitlements of today. */
export function newPlace(result: StoredReconciliation): ReconciliationPlace {
    settleEntitlements()
    const profiles = profilesOf(result)
    const total = profiles.reduce((sum, profile) => sum + countAll(profile), 0)
    return firstPlace(dayOf(now()), result.groupBy, profiles, total)
}

/** Ends a run that somebody wants stopped: what is counted stays kept, and nothing of it is shown. */
export function stop(id: string, by: string): SliceEnd {
    const [message, nextStep] = [text('reconciliation.stopped', by), text('reconciliation.stopped.next')]
    const [said, next] = [say(message), say(nextStep)]
    updateReconciliation(id, { status: 'stopped', ended: toPlatform(now()), message: said, next_step: next })
    return { kind: 'end', state: 'failed', message, nextStep }
}
