// Decides whether an exclusion rule means anything: one that covers nobody protects nobody, whatever its form shows.
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/**
 * Why a user pattern cannot be meant, or null. An address has no blanks, quotes, brackets or lists in it; a pattern of nothing
 * but wildcards would switch the product off in silence: clearing 'Reclaim subscriptions' says that openly.
 */
export function refusePattern(pattern: string): Text | null {
    const typed = pattern.trim()
    if (typed === '') return text('exclusion.empty')
    if (typed.length > 255 || /[\s,;:"'<>()[\]\\|^]/.test(typed)) return text('exclusion.pattern', typed.slice(0, 60))
    return /[^*@.]/.test(typed) ? null : text('exclusion.everybody')
}

/** Why a subscription identifier cannot be meant, or null: it is one word of Miro's, and has no wildcards. */
export function refuseIdentifier(identifier: string): Text | null {
    const typed = identifier.trim()
    if (typed === '') return text('exclusion.empty')
    return /^[^\s*%,;:"'<>()[\]\\|^]{1,100}$/.test(typed) ? null : text('exclusion.identifier', typed.slice(0, 60))
}
