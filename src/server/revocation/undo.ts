// Decides whether a reclaimed licence can be given back, and what is restored when Miro shows the person active again.
import type { Candidate } from '../candidates/candidate.ts'
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
