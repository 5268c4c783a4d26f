// Counts how well the people of a profile are known to the instance: four statements.
import { subscriptionFigures } from '../subscriptions/subscription.store.ts'
import type { DirectoryFacts } from './directory.ts'

export function directoryFacts(profileId: string): DirectoryFacts {
    const count = (more: string) => subscriptionFigures.count(`profile=${profileId}^missing_sinceISEMPTY${more}`)
    return {
        people: count(''),
        unmatched: count('^userISEMPTY'),
        inactive: count('^user.active=false'),
        managerGone: count('^user.manager.active=false'),
    }
}
