// Counts whom an exclusion rule would cover, before it is saved.
import { foldCase, patternTest } from '../base/comparing.ts'
import { say } from '../platform/messages.ts'
import type { Query } from '../platform/records.ts'
import { refuseIdentifier, refusePattern } from '../subscriptions/exclusion-limits.ts'
import { subscriptions } from '../subscriptions/subscription.store.ts'
import { text } from '../texts/text.ts'
import { candidates } from './candidate.store.ts'
import { hasRole } from '../platform/people.ts'
import { openStates } from './states.ts'

/** Rows looked at for a pattern at most: it is asked while somebody types. */
const mostLookedAt = 20_000

/**
 * How many people a rule would cover and how many of them are candidates now, as a sentence; why the rule is nonsense; or ''
 * for people who may not see that.
 * @param kind 'user' for an address or pattern, 'identifier' for a subscription identifier
 */
export function exclusionSentence(kind: string, value: string): string {
    if (!hasRole('user') && !hasRole('admin')) return ''
    const isIdentifier = kind === 'identifier'
    const refusal = isIdentifier ? refuseIdentifier(value) : refusePattern(value)
    if (refusal) return say(refusal)
    const typed = value.trim()
    const people = () => subscriptions().whereEmpty('missing_since')
    const open = candidates().whereIn('state', openStates)
    const all = people().count()
    if (isIdentifier || !typed.includes('*')) {
        const field = isIdentifier ? 'subscription_identifier' : 'user_principal_name'
        const covered = people().where(field, typed).count()
        return say(text('exclusion.effect', covered, all, open.where(field, typed).count()))
    }
    const covered = countMatching(people(), typed)
    const judged = countMatching(open, typed)
    const isWhole = covered.looked < mostLookedAt && judged.looked < mostLookedAt
    return say(
        isWhole
            ? text('exclusion.effect', covered.found, all, judged.found)
            : text('exclusion.effect.more', covered.found, mostLookedAt, judged.found)
    )
}

/** Rows whose address fits the pattern, of those that hold its longest piece. */
function countMatching(asked: Query, pattern: string): { found: number; looked: number } {
    const covers = patternTest(foldCase(pattern))
    const piece = pattern.split('*').sort((one, two) => two.length - one.length)[0]
    const counted = { found: 0, looked: 0 }
    asked
        .where('user_principal_name', 'CONTAINS', piece)
        .limit(mostLookedAt)
        .each(['user_principal_name'], (row) => {
            counted.looked += 1
            if (covers(foldCase(row.user_principal_name ?? ''))) counted.found += 1
        })
    return counted
}
