// Decides whom exclusion rules cover today, and says why in the words of the rule.

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
 * - names and identifiers compare without regard to case; a user rule wins over an identifier rule;
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
        if (holds(rule)) byIdentifier.set(plain(rule.identifier), because(rule.identifier, rule.reason))
    }
    const byName = new Map<string, string>()
    const patterns: { expression: RegExp; why: string }[] = []
    for (const rule of users) {
        if (!holds(rule) || plain(rule.pattern) === '') continue
        const why = because(rule.pattern, rule.reason)
        if (rule.pattern.includes('*')) patterns.push({ expression: toExpression(rule.pattern), why })
        else byName.set(plain(rule.pattern), why)
    }
    return (userPrincipalName, identifier) => {
        const name = plain(userPrincipalName)
        const exact = byName.get(name)
        if (exact !== undefined) return exact
        for (const pattern of patterns) if (pattern.expression.test(name)) return pattern.why
        return byIdentifier.get(plain(identifier)) ?? ''
    }
}

/** Only * is special; everything else stands for itself, so a pattern can never be slow or broken. */
function toExpression(pattern: string): RegExp {
    const pieces = plain(pattern)
        .split(/\*+/)
        .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${pieces.join('.*')}$`)
}

function because(rule: string, reason: string): string {
    return (reason === '' ? rule : `${rule}: ${reason}`).slice(0, 1000)
}

function plain(text: string): string {
    return text.trim().toLowerCase()
}
