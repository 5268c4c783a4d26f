// Words what a button for many people is about to do, so that somebody confirms people and money, not a button.
import { sumByCurrency } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { counted, text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** What one profile contributes. */
export interface Part {
    profile: string
    /** Asked by e-mail first. */
    asked: number
    /** Deactivated in Miro at once. */
    deactivated: number
    /** Beyond the ceilings of rule or profile. */
    left: number
    savings: (Money | null)[]
}

/** The confirmation as the dialog shows it, already in the person's language. */
export interface Announcement {
    /** How many people it takes; the click is refused when it would take more by then. */
    people: number
    title: string
    /** One sentence a line. Plain text: no sentence depends on how the dialog draws line breaks. */
    body: string
    button: string
    cancel: string
}

/**
 * - One line per profile with somebody to take: how many, how many are asked first, how many are locked out at once.
 * - What is left because of the ceilings, over all profiles.
 * - What it saves, per currency; people without a known price are counted, never guessed.
 * - Null when nobody would be taken: then there is nothing to confirm and the button itself says why.
 */
export function describeAnnouncement(
    what: 'reclaim' | 'retry',
    parts: readonly Part[],
    say: (words: Text) => string
): Announcement | null {
    const taking = parts.filter((part) => part.asked + part.deactivated > 0)
    const people = sum(taking.map((part) => part.asked + part.deactivated))
    if (people === 0) return null
    const lines = taking.map((part) => {
        const all = part.asked + part.deactivated
        const effect = part.deactivated === 0 ? 'asked' : part.asked === 0 ? 'deactivated' : 'mixed'
        return counted(`announce.profile.${effect}`, all, plain(part.profile), all, part.asked, part.deactivated)
    })
    const left = sum(parts.map((part) => part.left))
    if (left > 0) lines.push(counted('announce.left', left, left))
    const savings = taking.flatMap((part) => part.savings)
    const known = sumByCurrency(savings)
    const unknown = savings.filter((saving) => saving === null).length
    if (known.length > 0) lines.push(text('announce.saving', known))
    if (unknown > 0)
        lines.push(
            known.length > 0 ? counted('announce.saving.partly', unknown, unknown) : text('announce.saving.unknown')
        )
    lines.push(text('announce.certain'))
    return {
        people,
        title: say(counted(`announce.${what}.title`, people, people)),
        body: lines.map(say).join('\n'),
        button: say(text(`announce.${what}.button`, people)),
        cancel: say(text('announce.cancel')),
    }
}

/** The confirmation of a button for one person. */
export interface SingleAnnouncement {
    /** The person is asked first; otherwise they are locked out at once. */
    asked: boolean
    title: string
    body: string
    button: string
    cancel: string
}

/** @param days of silence after which the licence goes; null: the person is not asked */
export function describeSingle(person: string, days: number | null, say: (words: Text) => string): SingleAnnouncement {
    const who = plain(person)
    return {
        asked: days !== null,
        title: say(text('announce.one.title', who)),
        body: say(days === null ? text('announce.one.deactivated', who) : text('announce.one.asked', who, days)),
        button: say(text('announce.one.button')),
        cancel: say(text('announce.cancel')),
    }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** A name stands in a dialog that may draw HTML: no tag can open in it. */
const plain = (name: string): string => name.replace(/</g, '‹').replace(/>/g, '›')
