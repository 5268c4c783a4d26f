// Decides which reclaimed people came back without this app: active again in a download that began after they were closed.
import type { Candidate } from './candidate.ts'
import { formatDay, oneDay } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import { planNote } from './change.ts'
import type { CandidateChange } from './change.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** How long somebody who came back is news on the profile; the related list keeps them for good. */
const newsDays = 30

/** As many names as a sentence bears. */
const namesTold = 5

export interface ComeBack {
    name: string
    email: string
    reactivatedOn: Instant
}

/** From which day on those who came back are news. */
export function newsSince(now: Instant): Instant {
    return now - newsDays * oneDay
}

/**
 * Who came back, with the day, and what to do about it; nothing where nobody did.
 * @param newest the newest first, at least as many as are named
 * @param people how many there are altogether
 */
export function describeReactivated(newest: readonly ComeBack[], people: number): Text[] {
    if (people === 0) return []
    const names = newest.slice(0, namesTold).map((one) => `${one.name || one.email} (${formatDay(one.reactivatedOn)})`)
    const more = people - names.length
    return [
        text('reactivated.found', people),
        more > 0 ? text('reactivated.names.more', names.join(', '), more) : text('reactivated.names', names.join(', ')),
        text('reactivated.hint'),
        text('reactivated.twice'),
    ]
}

export interface Reactivated {
    candidate: Candidate
    change: CandidateChange
}

/**
 * - Only candidates closed complete count, and only once; an undo of ours is no interference.
 * - A download that began before the closing may still have seen the person active: it proves nothing.
 */
export function planInterference(
    reclaimed: readonly Candidate[],
    activeMemberIds: ReadonlySet<string>,
    downloadStarted: Instant
): Reactivated[] {
    return reclaimed
        .filter(
            (candidate) =>
                candidate.state === 'closed_complete' &&
                candidate.undoneOn === null &&
                candidate.reactivatedOn === null &&
                candidate.closedOn !== null &&
                candidate.closedOn < downloadStarted &&
                activeMemberIds.has(candidate.externalUserId)
        )
        .map((candidate) => ({
            candidate,
            change: planNote(candidate, {
                entries: [text('journal.reactivated', formatDay(downloadStarted)), text('reactivated.hint')],
                nextStep: text('reactivated.hint'),
                realised: null,
            }),
        }))
}
