// Makes downgrade lists, and notes on them after each complete download what has really been lowered.
import { inChunks } from '../base/chunks.ts'
import { addDays, daysBetween } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import { decimalOf } from '../base/money.ts'
import { say } from '../platform/messages.ts'
import { numberProperty } from '../platform/properties.ts'
import type { Query } from '../platform/records.ts'
import { publishedProfiles } from '../profiles/profile.store.ts'
import { paidModels } from '../subscriptions/software-model.store.ts'
import { subscriptions } from '../subscriptions/subscription.store.ts'
import { text } from '../texts/text.ts'
import { downgradeState } from './downgrade.ts'
import { listedDowngrades, listPerson, noteDowngrade } from './downgrade.store.ts'
import { today } from './entitlement.act.ts'
import type { StoredPosition } from './position.store.ts'

/**
 * People who hold a counted licence and are not idle by their rule, but were last active longer ago than
 * `downgrade_after_days`: a lower licence does for them.
 */
function seldomActive(profile: string, day: Day): Query {
    return subscriptions()
        .where('profile', profile)
        .where('counts_as', 'counted')
        .where('counts_as_stale', false)
        .where('last_activity', '<', addDays(day, -numberProperty('downgrade_after_days')))
}

/** How many people of a profile and model could do with a lower licence; one grouped statement a profile. */
export function downgradableOf(profiles: readonly string[], day: Day): (profile: string, model: string) => number {
    const counts = new Map(profiles.map((profile) => [profile, seldomActive(profile, day).countBy('software_model')]))
    return (profile, model) => (model === '' ? 0 : (counts.get(profile)?.[model] ?? 0))
}

/** Puts so many people of a position on the list, the longest without activity first; answers how many are on it. */
export function listDowngrades(position: StoredPosition, option: string, rights: number): number {
    const day = today()
    const profiles = position.profile === '' ? publishedProfiles() : [position.profile]
    const found: { last: string; list: () => boolean }[] = []
    for (const profile of profiles) {
        const asked = seldomActive(profile, day).where('licence_position', position.id).orderBy('last_activity')
        asked
            .limit(rights)
            .each(
                ['external_user_id', 'user_principal_name', 'user', 'subscription_identifier', 'last_activity'],
                (row) => {
                    const last = row.last_activity ?? ''
                    const idle = daysBetween(last, day)
                    const list = () =>
                        listPerson(
                            {
                                profile,
                                externalUserId: row.external_user_id ?? '',
                                email: row.user_principal_name ?? '',
                                user: row.user ?? '',
                                softwareModel: position.softwareModel,
                                identifier: row.subscription_identifier ?? '',
                                lastActivity: last,
                                reason: say(text('downgrade.reason', idle)),
                                saving: position.price,
                            },
                            option,
                            day
                        )
                    found.push({ last, list })
                }
            )
    }
    const longest = found.sort((a, b) => (a.last < b.last ? -1 : 1)).slice(0, rights)
    return longest.filter((one) => one.list()).length
}

/** After a complete download of a profile: what it shows of everybody on its list. A saving is booked only when proven. */
export function proveDowngrades(profile: string): void {
    const listed = listedDowngrades(profile, ['open', 'done', 'gone_back'])
    if (listed.length === 0) return
    const paid = new Set(paidModels())
    const day = today()
    for (const some of inChunks(listed)) {
        const seen = new Map<string, { identifier: string; model: string }>()
        subscriptions()
            .where('profile', profile)
            .whereEmpty('missing_since')
            .whereIn(
                'external_user_id',
                some.map((one) => one.externalUserId)
            )
            .each(['external_user_id', 'subscription_identifier', 'software_model'], (row) => {
                const shown = { identifier: row.subscription_identifier ?? '', model: row.software_model ?? '' }
                seen.set(row.external_user_id ?? '', shown)
            })
        for (const one of some) {
            const now = seen.get(one.externalUserId)
            const isLower = now !== undefined && now.model !== '' && !paid.has(now.model)
            const state = downgradeState(one.state, one.identifier, now?.identifier ?? null, isLower)
            if (state === one.state) continue
            const proven = state === 'done'
            noteDowngrade(one.id, state, {
                seen_identifier: now?.identifier ?? null,
                proven_on: proven ? day : null,
                realised_savings: proven && one.saving ? decimalOf(one.saving) : null,
            })
        }
    }
}
