// Looks at published profiles for the health page: credentials, downloads, their instance, and whether Miro takes a signed request.
import { daysSince } from '../base/instants.ts'
import { directoriesOf } from '../candidates/directory.act.ts'
import { looksStale } from '../candidates/directory.ts'
import { readTokenContext } from '../miro/rest.ts'
import { now } from '../platform/clock.ts'
import { lookUpConnection } from '../platform/connections.ts'
import { miroThrough } from '../platform/http.ts'
import { thisInstance } from '../platform/instance.ts'
import { numberProperty } from '../platform/properties.ts'
import { copyObstacle } from '../profiles/home.act.ts'
import { isElsewhere, writeHome } from '../profiles/home.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { testReclaim } from '../profiles/publishing.act.ts'
import { connectionFact } from '../profiles/setup.act.ts'
import { text } from '../texts/text.ts'
import type { CredentialFact, DirectoryFact, DownloadFact, HomeFact, SignedFact } from './facts.ts'

type Side = SignedFact['side']

/** Download and, where it is wanted, reclaim of each profile. */
function sidesOf(profiles: readonly Profile[]): { profile: Profile; side: Side }[] {
    return profiles.flatMap((profile) => [
        { profile, side: 'download' as const },
        ...(profile.reclaimSubscriptions ? [{ profile, side: 'reclaim' as const }] : []),
    ])
}

/** Whether each side has a connection and a credential that can be read; what they hold is not told. */
export function credentialFacts(profiles: readonly Profile[]): CredentialFact[] {
    return sidesOf(profiles).map(({ profile, side }) => {
        const fact = connectionFact(side === 'download' ? profile.downloadAlias : profile.reclaimAlias)
        const told = fact.state === 'missing' ? fact : null
        return {
            profile: profile.name,
            side,
            state: fact.state,
            message: told?.message ?? null,
            nextStep: told?.nextStep ?? null,
        }
    })
}

/** How old what each profile downloaded is; a profile that never had a complete download counts from its publishing. */
export function downloadFacts(profiles: readonly Profile[]): DownloadFact[] {
    const most = numberProperty('judge_within_days')
    return profiles.map(({ name, lastRefresh, publishedOn }) => ({
        profile: name,
        days: daysSince(lastRefresh ?? publishedOn ?? 0, now()),
        never: lastRefresh === null,
        most,
    }))
}

/** How well the instance knows the people of each profile; four counts for all of them. */
export function directoryFacts(profiles: readonly Profile[]): DirectoryFact[] {
    const known = directoriesOf(profiles.map(({ id }) => id))
    return profiles.map(({ id, name }) => {
        const facts = known(id)
        return { profile: name, ...facts, stale: looksStale(facts) }
    })
}

/** Whether each profile is at work where it was published. */
export function homeFacts(profiles: readonly Profile[]): HomeFact[] {
    const here = thisInstance()
    return profiles.map(({ name, home }) => ({
        profile: name,
        home,
        here: writeHome(here),
        elsewhere: isElsewhere(home, here),
    }))
}

/**
 * Sends what is cheapest and changes nothing: the token's context by the download connection, and what Test reclaim
 * credential asks by the other one. Nothing is sent for a profile of another instance.
 */
export function signedFacts(profiles: readonly Profile[]): SignedFact[] {
    return sidesOf(profiles).map(({ profile, side }) => {
        const state = (how: SignedFact['state'], message: SignedFact['message'] = null, nextStep = message) => ({
            profile: profile.name,
            side,
            state: how,
            message,
            nextStep,
        })
        if (copyObstacle(profile)) return state('copy')
        if (side === 'reclaim') {
            const tested = testReclaim(profile)
            return tested.ok ? state('works') : state('refused', tested.message, tested.nextStep)
        }
        const looked = lookUpConnection(profile.downloadAlias)
        if (!looked.ok) return state('refused', looked.message, looked.nextStep)
        const answer = readTokenContext(miroThrough(looked.connection))
        if (answer.ok) return state('works')
        const { messageKey, nextStepKey, values } = answer.failure
        return state('refused', text(messageKey, ...values), text(nextStepKey, ...values))
    })
}
