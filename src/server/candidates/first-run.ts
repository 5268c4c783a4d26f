// Decides what somebody does next before there is anything to look at: connect, publish, wait for a download, enter a price.
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

export interface FirstRunFacts {
    /** By name. */
    readonly profiles: readonly {
        readonly id: string
        readonly name: string
        readonly status: string
        /** End of its last complete download, epoch milliseconds. */
        readonly lastRefresh: number | null
    }[]
    /** A model, an entitlement or a rule says what some licence costs. */
    readonly priced: boolean
}

export type FirstRunStep = 'connect' | 'publish' | 'download' | 'price'

/** What comes next, in the words of a session. */
export interface NextStep {
    readonly step: FirstRunStep
    readonly said: string
    readonly button: string
    /** Where it is done, below the instance's address; '' where this person cannot do it. */
    readonly page: string
}

export interface FirstRun {
    readonly step: FirstRunStep
    readonly said: Text
    readonly button: Text
    /** Who can do it. */
    readonly role: 'integrator' | 'user' | 'admin'
    /** sys_id of the profile it is about; '' for none. */
    readonly profile: string
}

/**
 * The one thing to do next; null once a download is complete and a price is known. A second profile that is still a draft
 * keeps nobody from working with the first.
 */
export function firstRunOf({ profiles, priced }: FirstRunFacts): FirstRun | null {
    const published = profiles.filter(({ status }) => status === 'published')
    if (profiles.length === 0) return step('connect', 'integrator')
    if (published.length === 0) return step('publish', 'integrator', profiles[0])
    if (published.every(({ lastRefresh }) => lastRefresh === null)) return step('download', 'user', published[0])
    return priced ? null : step('price', 'admin')
}

function step(name: FirstRunStep, role: FirstRun['role'], profile?: { id: string; name: string }): FirstRun {
    const said = text(`first_run.${name}`, ...(profile ? [profile.name] : []))
    return { step: name, said, button: text(`first_run.${name}.button`), role, profile: profile?.id ?? '' }
}
