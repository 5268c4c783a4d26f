// Decides what can be done about a position, what each option is worth, and what the next reconciliation proves of it.
import { daysThrough } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import { rounded, times } from '../base/money.ts'
import type { Exact, Money } from '../base/money.ts'
import type { Position } from './position.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

export type RemediationKind = 'reclaim_idle' | 'purchase' | 'downgrade' | 'right_size'
export type RemediationStatus = 'new' | 'in_progress' | 'complete' | 'completed_with_errors' | 'void'

export interface RemediationOption {
    readonly kind: RemediationKind
    readonly rights: number
    /** What it avoids or saves a year; of a purchase what it costs to the end of the term. Null: no price. */
    readonly money: Money | null
    /** Whether doing it brings the position nearer to compliant. */
    readonly affectsCompliance: boolean
}

/**
 * The options of a position that is judged and known. A shortfall offers reclaiming (as many idle seats as are short), a
 * downgrade of people who do not need the licence, and buying the rest pro rata, rights × price × days ÷ 365 from today to
 * the end of the term (first and last day counted; a full year where no term is known). A surplus offers the idle seats and
 * the right size at renewal. What an unlimited or enterprise agreement covers is never bought.
 * @param price the exact price of the position (price.ts).
 * @param termEnd last day of the term bought into; '' where none is known.
 * @param downgradable people who are active and need only a lower licence, none of them idle.
 */
export function remediationOptions(
    position: Position,
    price: Exact | null,
    today: Day,
    termEnd: Day,
    downgradable: number
): RemediationOption[] {
    const { needed, owned, stale, status } = position
    if (needed === null || owned === null || status === 'failed' || status === 'not_judged') return []
    const isShort = status === 'not_compliant'
    const worth = (rights: number, days = 1, into = 1) => price && rounded(times(times(price, rights), days, into))
    const options: RemediationOption[] = []
    const offer = (kind: RemediationKind, rights: number, affectsCompliance: boolean, money: Money | null) => {
        if (rights > 0) options.push({ kind, rights, money, affectsCompliance })
    }
    const reclaim = isShort ? Math.min(stale, needed) : stale
    offer('reclaim_idle', reclaim, isShort, worth(reclaim))
    if (isShort) {
        const days = termEnd === '' ? 365 : daysThrough(today, termEnd)
        offer('purchase', needed, true, worth(needed, days, 365))
    }
    const downgrade = isShort ? Math.min(downgradable, needed) : downgradable
    offer('downgrade', downgrade, isShort, worth(downgrade))
    const fewer = owned - position.rightSize
    if (!isShort) offer('right_size', fewer, false, worth(fewer))
    return options
}

const next: Readonly<Record<RemediationStatus, readonly RemediationStatus[]>> = {
    new: ['in_progress', 'void'],
    in_progress: ['complete', 'completed_with_errors', 'void'],
    completed_with_errors: ['in_progress', 'void'],
    complete: [],
    void: [],
}

export function mayBecome(from: RemediationStatus, to: RemediationStatus): boolean {
    return next[from].includes(to)
}

/**
 * What the siblings of an option become when it ends: a complete one voids every sibling that is not at its end, because
 * they were told for a position that is no more; one with errors voids none, the gap is still open. Source: ServiceNow.
 */
export function siblingsAfter(
    finished: { readonly kind: RemediationKind; readonly status: RemediationStatus },
    siblings: readonly RemediationStatus[]
): RemediationStatus[] {
    if (finished.status !== 'complete') return siblings.slice()
    return siblings.map((status) => (mayBecome(status, 'void') ? 'void' : status))
}

/** What the next reconciliation proves of a finished option: rights measured, in 0 … promised, and the sentence about it. */
export function effectOf(
    option: Pick<RemediationOption, 'kind' | 'rights'>,
    before: Pick<Position, 'required' | 'owned'>,
    after: Pick<Position, 'required' | 'owned'>
): { readonly rights: number; readonly said: Text } {
    const owned = (after.owned ?? 0) - (before.owned ?? 0)
    const change = { purchase: owned, right_size: -owned }[option.kind as 'purchase' | 'right_size']
    const measured = change ?? before.required - after.required
    const rights = Math.max(0, Math.min(option.rights, measured))
    const ending = rights === option.rights ? 'as_promised' : rights > 0 ? 'less' : 'none'
    return {
        rights,
        said:
            ending === 'none'
                ? text('remediation.effect.none', option.rights)
                : text(`remediation.effect.${ending}`, option.rights, rights),
    }
}
