// Decides the sentence that says why a position is what it is, and the notes that stand beside it.
import type { Money } from '../base/money.ts'
import { stateOn } from './entitlement.ts'
import type { Entitlement } from './entitlement.ts'
import type { Cover, Position, PositionQuestion, PositionStatus } from './position.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

type Figures = Omit<Position, 'status' | 'reason' | 'notes'>

/** One sentence: the first of these that applies. */
export function reasonOf(question: PositionQuestion, status: PositionStatus, figures: Figures, cover: Cover): Text {
    const { required } = figures
    const owned = figures.owned ?? 0
    const needed = figures.needed ?? 0
    if (status === 'failed') {
        return question.dataAsOf === null
            ? text('position.reason.never_downloaded')
            : text('position.reason.data_old', question.dataAsOf, question.judgeWithinDays)
    }
    if (!question.modelIsKnown) return text('position.reason.unknown_licence', figures.notEntitled)
    if (status === 'not_judged') return text('position.reason.group', required)
    if (cover === 'unlimited') return text('position.reason.unlimited', required)
    if (cover === 'ela' && needed > 0) return text('position.reason.ela', required, owned, needed)
    if (required === 0) return text('position.reason.nothing_counted')
    if (needed === 0) return text('position.reason.covered', required, owned)
    return owned > 0 ? text('position.reason.short', required, owned, needed) : withoutRights(question, required)
}

/** Nothing is owned: names the entitlement that would have counted, the ended one first. */
function withoutRights(question: PositionQuestion, required: number): Text {
    const { entitlements, day } = question
    const latest = (rows: readonly Entitlement[]) =>
        rows.reduce<Entitlement | null>((found, row) => (found === null || row.end > found.end ? row : found), null)
    const ended = latest(entitlements.filter((row) => stateOn(row, day) === 'retired'))
    if (ended) return text('position.reason.ended', required, ended.displayName, ended.end)
    const ordered = entitlements.find((row) => stateOn(row, day) === 'on_order')
    if (ordered) return text('position.reason.not_started', required, ordered.displayName, ordered.start)
    const draft = entitlements.find((row) => row.state === 'build')
    if (draft) return text('position.reason.draft_only', required, draft.displayName)
    return text('position.reason.no_entitlement', required)
}

export function notesOf(question: PositionQuestion, figures: Figures, cover: Cover): Text[] {
    const notes: Text[] = []
    const needed = figures.needed ?? 0
    if (needed > 0 && !cover && figures.nextReview) notes.push(text('position.note.flexible', figures.nextReview))
    if (needed > 0 && figures.stale > 0 && figures.trueUp && figures.trueUpAfterReclaim) {
        const avoided: Money = { ...figures.trueUp, minor: figures.trueUp.minor - figures.trueUpAfterReclaim.minor }
        const nothing: Money = { ...figures.trueUp, minor: 0 }
        const reclaimed = Math.min(figures.stale, needed)
        if (avoided.minor > 0) notes.push(text('position.note.reclaim_avoids', avoided, reclaimed, nothing))
    }
    if (figures.excluded > 0 && figures.excludedCost)
        notes.push(text('position.note.excluded', figures.excluded, figures.excludedCost, figures.assigned))
    noteMiro(figures, notes)
    if (figures.notEntitled > 0 && question.modelIsKnown)
        notes.push(text('position.note.not_entitled', figures.notEntitled))
    if (figures.withoutPerson > 0) notes.push(text('position.note.without_person', figures.withoutPerson))
    if (figures.price === null && figures.required > 0 && question.modelIsKnown)
        notes.push(text('position.note.no_price'))
    for (const other of figures.otherPrices)
        notes.push(
            text('position.note.other_currency', other.rights, other.price.currency, other.price, figures.currency)
        )
    if (question.profiles > 1) notes.push(text('position.note.pooled', question.profiles))
    return notes
}

function noteMiro({ miroPurchased, miroDifference, owned }: Figures, notes: Text[]): void {
    if (miroPurchased === null || miroDifference === null || owned === null || miroDifference === 0) return
    notes.push(
        miroDifference > 0
            ? text('position.note.rights_not_entered', miroPurchased, owned, miroDifference)
            : text('position.note.rights_beyond_miro', miroPurchased, owned, -miroDifference)
    )
}
