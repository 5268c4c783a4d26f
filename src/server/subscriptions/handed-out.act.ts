// Hands subscriptions of a profile to another application of the instance, page by page, as the last complete download left them.
import { copyObstacle } from '../profiles/home.act.ts'
import { readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import type { Obstacle } from '../runs/run.ts'
import { text } from '../texts/text.ts'
import { paidModels } from './software-model.store.ts'
import { subscriptions } from './subscription.store.ts'

/** One member's licence as it may be handed on; days are 'yyyy-MM-dd', instants in the platform's form, UTC. */
export interface HandedOut {
    readonly externalUserId: string
    readonly userPrincipalName: string
    readonly identifier: string
    readonly lastActivity: string
    readonly externalCreated: string
    readonly user: string
    readonly paid: boolean
    /** An exclusion rule of this app holds. */
    readonly excluded: boolean
}

/** Rows that are handed out at once, at most. */
const mostRows = 5_000

const columns = [
    'external_user_id',
    'user_principal_name',
    'subscription_identifier',
    'software_model',
    'last_activity',
    'external_created',
    'user',
    'excluded',
]

/** Why nothing of this profile may be handed out, or null: only what a complete download left, and never a copy's. */
export function handOutObstacle(profile: Profile): Obstacle | null {
    const copy = copyObstacle(profile)
    if (copy) return copy
    if (profile.status !== 'published') {
        return { message: text('reclaim.not_published', profile.name), nextStep: text('run.not_published.next') }
    }
    if (profile.lastRefresh !== null) return null
    return { message: text('handed_out.no_download', profile.name), nextStep: text('handed_out.no_download.next') }
}

/**
 * In the order of Miro's ids, beginning after one of them; fewer than asked for means that none is left. Two statements a page.
 * @param after '' for the first page
 */
export function handOut(profileId: string, after: string, most: number): HandedOut[] {
    const profile = readProfile(profileId)
    if (!profile || handOutObstacle(profile)) return []
    const paid = new Set(paidModels())
    const asked = subscriptions()
        .where('profile', profile.id)
        .orderBy('external_user_id')
        .limit(Math.max(1, Math.min(most, mostRows)))
    if (after !== '') asked.where('external_user_id', '>', after)
    const page: HandedOut[] = []
    asked.each(columns, (row) => {
        page.push({
            externalUserId: row.external_user_id ?? '',
            userPrincipalName: row.user_principal_name ?? '',
            identifier: row.subscription_identifier ?? '',
            lastActivity: row.last_activity ?? '',
            externalCreated: row.external_created ?? '',
            user: row.user ?? '',
            paid: paid.has(row.software_model ?? ''),
            excluded: row.excluded === '1',
        })
    })
    return page
}
