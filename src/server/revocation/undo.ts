// Decides whether a reclaimed licence can be given back, and what is restored when Miro shows the person active again.
import type { Candidate } from '../candidates/candidate.ts'
import { oneDay } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import { planNote } from '../candidates/change.ts'
import type { CandidateChange } from '../candidates/change.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** What reading the member at Miro gave before anything is sent. */
export type UndoReading = 'active' | 'inactive' | 'gone'

export type UndoStep =
    | { kind: 'refuse'; why: Text }
    | { kind: 'reactivate' }
    /** Miro shows the person active: only the books are missing (an undo that died after its PATCH, or somebody else's act). */
    | { kind: 'restore' }

export function refuseUndo(candidate: Pick<Candidate, 'state' | 'undoneOn'>): Text | null {
    if (candidate.state !== 'closed_complete') return text('undo.not_complete')
    if (candidate.undoneOn !== null) return text('undo.already')
    return null
}

/** What else speaks for or against giving somebody access back. */
export interface UndoStanding {
    now: Instant
    /** The user record is there, and inactive or locked out; somebody without a record may be let in by Miro's admins only. */
    barred: boolean
    /** Days after which an undo is an admin's. */
    days: number
    isAdmin: boolean
}

/** Nobody who has left gets access back by an undo, and what is long past is not undone by everybody. */
export function refuseStanding(
    candidate: Pick<Candidate, 'name' | 'email' | 'closedOn'>,
    { now, barred, days, isAdmin }: UndoStanding
): Text | null {
    if (barred) return text('undo.inactive', candidate.name || candidate.email)
    const old = candidate.closedOn !== null && now - candidate.closedOn > days * oneDay
    return old && !isAdmin ? text('undo.old', days, 'x_snc_miro_sam.admin') : null
}

export function planUndo(candidate: Pick<Candidate, 'state' | 'undoneOn'>, reading: UndoReading): UndoStep {
    const refusal = refuseUndo(candidate)
    if (refusal) return { kind: 'refuse', why: refusal }
    if (reading === 'gone') return { kind: 'refuse', why: text('undo.unknown_member') }
    return { kind: reading === 'active' ? 'restore' : 'reactivate' }
}

/** The books of an undo; only made once Miro shows the person active and the subscription row is there again. */
export function planUndone(candidate: Pick<Candidate, 'state'>, by: string, quiet: Instant): CandidateChange {
    return planNote(candidate, { entries: [text('journal.undone', by)], realised: null, quietUntil: quiet })
}
