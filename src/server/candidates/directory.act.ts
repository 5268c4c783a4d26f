// Counts how well the people who may be judged are known to the instance: four statements, however many profiles and people.
import { subscriptionFigures } from '../subscriptions/subscription.store.ts'
import type { DirectoryFacts } from './directory.ts'

/** By the profile's sys_id; a profile without subscriptions has nobody. */
export function directoriesOf(profileIds: readonly string[]): (profileId: string) => DirectoryFacts {
    const counts = (more: string): Map<string, number> => {
        if (profileIds.length === 0) return new Map()
        // Guests are in nobody's directory, and nobody judges them.
        const filter = `profileIN${profileIds.join(',')}^missing_sinceISEMPTY^reclaimable=true${more}`
        return new Map(subscriptionFigures.groups(filter, ['profile']).map(({ values, count }) => [values[0], count]))
    }
    const people = counts('')
    const unmatched = counts('^userISEMPTY')
    const inactive = counts('^user.active=false')
    const managerGone = counts('^user.manager.active=false')
    return (id) => ({
        people: people.get(id) ?? 0,
        unmatched: unmatched.get(id) ?? 0,
        inactive: inactive.get(id) ?? 0,
        managerGone: managerGone.get(id) ?? 0,
    })
}
