// Decides whom exclusion rules cover today, and says why in the words of the rule.
import { foldCase, patternTest } from '../base/comparing.ts'

export interface IdentifierExclusion {
    identifier: string
    /** Empty: every profile type. */
    profileType: string
    reason: string
    /** Last day on which it holds, 'yyyy-MM-dd'; empty: no end. */
    expires: string
    active: boolean
}

export interface UserExclusion {
    /** An e-mail address, or a pattern in which * stands for any characters. */
    pattern: string
    /** Empty: every profile type. */
    profileType: string
    reason: string
    expires: string
    active: boolean
}

/** Answers '' for a member no rule covers, else why it is excluded. */
export type Exclusions = (userPrincipalName: string, identifier: string) => string

/**
 * Compiles the rules for one profile type and one day ('yyyy-MM-dd', UTC). Rules:
 * - inactive rules and those that ended before `today` do not count;
 * - a rule for another profile type does not count; an empty type means all;
 * - names and identifiers compare without regard to case (see foldCase); a user rule wins over an identifier rule;
 * - exact names are looked up, patterns are tried one after the other.
 */
export function compileExclusions(
    identifiers: readonly IdentifierExclusion[],
    users: readonly UserExclusion[],
    profileType: string,
    today: string
): Exclusions {
    const holds = (rule: { profileType: string; expires: string; active: boolean }) =>
        rule.active &&
        (rule.profileType === '' || rule.profileType === profileType) &&
        (rule.expires === '' || rule.expires >= today)
    const byIdentifier = new Map<string, string>()
    for (const rule of identifiers) {
        if (holds(rule)) byIdentifier.set(typed(rule.identifier), because(rule.identifier, rule.reason))
    }
    const byName = new Map<string, string>()
    const patterns: { covers: (name: string) => boolean; why: string }[] = []
    for (const rule of users) {
        if (!holds(rule) || typed(rule.pattern) === '') continue
        const why = because(rule.pattern, rule.reason)
        if (rule.pattern.includes('*')) patterns.push({ covers: patternTest(typed(rule.pattern)), why })
        else byName.set(typed(rule.pattern), why)
    }
    return (userPrincipalName, identifier) => {
        const name = foldCase(userPrincipalName)
        const exact = byName.get(name)
        if (exact !== undefined) return exact
        for (const pattern of patterns) if (pattern.covers(name)) return pattern.why
        return byIdentifier.get(foldCase(identifier)) ?? ''
    }
}

function because(rule: string, reason: string): string {
    return (reason === '' ? rule : `${rule}: ${reason}`).slice(0, 1000)
}

/** As rules are typed: white space around them means nothing. */
function typed(text: string): string {
    return foldCase(text.trim())
}
