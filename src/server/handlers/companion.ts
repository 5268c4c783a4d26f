// What another application of the instance calls through the script include MiroCompanion, each asking for its role.
import { gs } from '@servicenow/glide'
import { say, sayAll } from '../platform/messages.ts'
import { logInfo } from '../platform/log.ts'
import { toPlatform } from '../base/instants.ts'
import { hasRole, isSystem } from '../platform/people.ts'
import { numberProperty } from '../platform/properties.ts'
import { readProfile, someProfiles, updateProfile } from '../profiles/profile.store.ts'
import { reclaimAtRequest } from '../revocation/request.act.ts'
import type { Answered } from '../revocation/request.act.ts'
import { startJob } from '../runs/start.act.ts'
import { workFirst } from '../runs/work.act.ts'
import { handOut, handOutObstacle } from '../subscriptions/handed-out.act.ts'
import type { HandedOut } from '../subscriptions/handed-out.act.ts'
import { text } from '../texts/text.ts'
import { kinds, knowing } from './kinds.ts'

/** A profile as a companion shows and links it. */
export interface ProfileShown {
    readonly id: string
    readonly name: string
    readonly status: string
    readonly organizationId: string
    readonly organizationName: string
    /** End of the last complete download in the platform's form, UTC; '' before the first. */
    readonly lastRefresh: string
    readonly candidateOwner: string
    /** Why its subscriptions may not be handed out now; '' where they may. */
    readonly obstacle: string
}

const may = (role: 'user' | 'integrator'): boolean => isSystem() || hasRole(role)

/** Every profile by name; none to whoever may not read them. */
export function profilesShown(): ProfileShown[] {
    if (!may('user')) return []
    return someProfiles().map((profile) => {
        const obstacle = handOutObstacle(profile)
        return {
            id: profile.id,
            name: profile.name,
            status: profile.status,
            organizationId: profile.organizationId,
            organizationName: profile.organizationName,
            lastRefresh: profile.lastRefresh === null ? '' : toPlatform(profile.lastRefresh),
            candidateOwner: profile.candidateOwner,
            obstacle: obstacle ? sayAll([obstacle.message, obstacle.nextStep]) : '',
        }
    })
}

/** A page of subscriptions; see handOut. None to whoever may not read them. */
export function subscriptionsAfter(profileId: string, after: string, most: number): HandedOut[] {
    return may('user') ? handOut(profileId, after, most) : []
}

/** Share of rows, in percent, and number of rows that may leave at once without being asked about. */
export function removalCeiling(): { percent: number; floor: number } {
    return { percent: numberProperty('removal_ceiling_percent'), floor: numberProperty('removal_floor') }
}

/**
 * Lets an application own the removal candidates of a profile; '' gives them back. A refresh of the candidates follows: those
 * nobody was asked about are closed, the others go on to their end.
 * @returns '' or why not
 */
export function chooseOwner(profileId: string, owner: string): string {
    if (!may('integrator')) return say(text('role.missing', 'x_snc_miro_sam.integrator'))
    const profile = readProfile(profileId)
    if (!profile) return say(text('run.no_profile'))
    const name = owner.slice(0, 100)
    if (name === profile.candidateOwner) return ''
    updateProfile(profile.id, { candidate_owner: name || null })
    logInfo(
        'profiles',
        `Removal candidates of ${profile.name} are owned by ${name || 'this app'} from now on, chosen by ${gs.getUserName()}`
    )
    if (profile.status === 'published') startJob(kinds, profile.id, 'candidates', 'person')
    return ''
}

/** Takes one licence back; see reclaimAtRequest. */
export function reclaimFor(profileId: string, externalUserId: string, by: string): Answered {
    if (!may('user')) {
        const words = say(text('reclaim.not_allowed', 'x_snc_miro_sam.user'))
        return { status: 'failure', pending: false, error_message: words, candidate: '' }
    }
    return reclaimAtRequest(profileId, externalUserId, by, (run, profile) => workFirst(knowing(profile), run))
}
