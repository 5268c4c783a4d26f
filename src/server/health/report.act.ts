// Says the health page's lines in the language of the person who looks, and the same for monitoring.
import { toPlatform } from '../base/instants.ts'
import { minuteForPerson, now } from '../platform/clock.ts'
import { say, sessionLanguage } from '../platform/messages.ts'
import { publishedOnes } from '../profiles/profile.store.ts'
import { healthPageTexts } from '../texts/health-page.ts'
import { counted, text } from '../texts/text.ts'
import { checks } from './facts.ts'
import type { Check } from './facts.ts'
import { lineOf, worstFirst, worstOf } from './lines.ts'
import type { Line, Standing } from './lines.ts'
import { lookAt, lookedBy } from './look.act.ts'
import { signedFacts } from './look-profiles.act.ts'

/** Profiles looked at: the first by name. */
const mostProfiles = 50
/** Profiles for which Miro is asked: each asks at most three times, and a person waits. */
const mostAsked = 5

export interface SaidLine {
    readonly check: Check
    readonly state: Standing
    readonly title: string
    readonly state_said: string
    readonly seen: readonly string[]
    readonly means: string
    readonly next: readonly string[]
}

export interface Report {
    /** As the worst of its lines. */
    readonly state: Standing
    /** 'yyyy-MM-dd HH:mm:ss' UTC */
    readonly checked_at: string
    readonly language: string
    readonly said: readonly string[]
    readonly lines: readonly SaidLine[]
    /** The page's own words. */
    readonly words: Readonly<Record<string, string>>
}

/** Every check but the one that asks Miro, worst first. */
export function report(): Report {
    const published = publishedOnes(mostProfiles)
    return said(worstFirst(checks.map((check) => lineOf(check, lookAt(check, published)))))
}

/** Whether Miro takes a signed request of each published profile. */
export function signingReport(): Report {
    const published = publishedOnes(mostAsked)
    return said([
        lineOf(
            'signing',
            lookedBy(() => signedFacts(published))
        ),
    ])
}

/** The lines of one check that are not good, for an instance scan; '' where it is. */
export function findingOf(check: (typeof checks)[number]): string {
    const line = lineOf(check, lookAt(check, publishedOnes(mostProfiles)))
    if (line.state === 'good' || line.state === 'unknown') return ''
    return [...line.seen, line.means, ...line.next].map(say).join('\n')
}

function said(lines: readonly Line[]): Report {
    const keys = Object.keys(healthPageTexts) as (keyof typeof healthPageTexts)[]
    const open = lines.filter(({ state }) => state !== 'good').length
    const sum = open === 0 ? text('health.page.all_good') : counted('health.page.to_do', open, open)
    return {
        state: worstOf(lines),
        checked_at: toPlatform(now()),
        language: sessionLanguage(),
        said: [say(sum), say(text('health.page.at', minuteForPerson(now())))],
        lines: lines.map((line) => ({
            check: line.check,
            state: line.state,
            title: say(text(`health.${line.check}`)),
            state_said: say(text(`health.page.state.${line.state}`)),
            seen: line.seen.map(say),
            means: say(line.means),
            next: line.next.map(say),
        })),
        words: Object.fromEntries(keys.map((key) => [key.slice('health.page.'.length), say(text(key))])),
    }
}
