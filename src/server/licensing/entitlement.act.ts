// What people and the calendar do with entitlements: checking a form, publishing, starting and ending by date, amending.
import type { GlideRecord } from '@servicenow/glide'
import { dayOf } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import { parseMoney } from '../base/money.ts'
import { now } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { amend, lockedChanges, publishedState, refusalsOf, stateOn } from './entitlement.ts'
import type { Entitlement, EntitlementField, EntitlementRefusal } from './entitlement.ts'
import {
    columns,
    derivedColumns,
    endEntitlement,
    entitlementColumns,
    insertEntitlement,
    moveEntitlement,
    noteDerived,
    readEntitlement,
    readEntitlements,
    setNextReview,
    toEntitlement,
} from './entitlement.store.ts'
import { nextReview } from './review.ts'
import { applyPrices } from './price.act.ts'

export const today = (): Day => dayOf(now())

/** What a button about an entitlement answers. */
export interface Answer {
    readonly ok: boolean
    readonly lines: readonly Text[]
}

const no = (...lines: Text[]): Answer => ({ ok: false, lines })

/** Column of a field, for the label it is shown with. */
function columnOf(field: EntitlementField): string {
    return field === 'unitCost' ? 'unit_cost' : field === 'id' ? 'display_name' : columns[field]
}

function wordRefusals(refusals: readonly EntitlementRefusal[], label: (column: string) => string): Text[] {
    return refusals.map(({ field, kind }) => text(`entitlement.refusal.${kind}`, label(columnOf(field))))
}

function rowOf(record: GlideRecord): Entitlement {
    const row: Record<string, string | null> = { sys_id: record.getUniqueValue() }
    for (const column of entitlementColumns) row[column] = record.getValue(column)
    return toEntitlement(row)
}

/** Why a person may not save this row, in words; none: it may be saved, and what follows from it is filled in. */
export function checkEntitlement(current: GlideRecord, previous: GlideRecord | null): Text[] {
    const label = (column: string) => String(current.getElement(column).getLabel())
    const after = rowOf(current)
    const typed = (current.getValue('unit_cost') ?? '').trim()
    const cost = typed === '' ? null : parseMoney(typed, current.getValue('currency') ?? '')
    if (cost && !cost.ok) {
        const column = cost.refusal === 'unknown_currency' ? 'currency' : 'unit_cost'
        return [text(`entitlement.refusal.${cost.refusal}`, label(column))]
    }
    const before = previous ? rowOf(previous) : null
    if (after.state !== (before ? before.state : 'build')) return [text('entitlement.state_by_button')]
    const refusals = (before ? lockedChanges(before, after) : []).concat(refusalsOf(after, after.state !== 'build'))
    if (refusals.length > 0) return wordRefusals(refusals, label)
    const derived = derivedColumns(after, today())
    for (const column of Object.keys(derived)) {
        const value = derived[column]
        current.setValue(column, value === null ? '' : String(value))
    }
    return []
}

/** Publish: a draft begins to count on its first day. */
export function publishEntitlement(id: string, label: (column: string) => string): Answer {
    const draft = readEntitlement(id)
    if (!draft || draft.state !== 'build') return no(text('entitlement.not_draft', draft?.displayName ?? ''))
    const refusals = refusalsOf(draft, true)
    if (refusals.length > 0) return no(...wordRefusals(refusals, label))
    const day = today()
    const published = { ...draft, state: publishedState(draft, day) }
    if (!moveEntitlement(draft, published, day)) return no(text('entitlement.not_draft', draft.displayName))
    applyPrices()
    return { ok: true, lines: [text('entitlement.published', draft.displayName, say(stateText(published)))] }
}

function stateText(row: Entitlement): Text {
    if (row.state === 'on_order') return text('entitlement.state.on_order', row.start)
    if (row.state === 'retired') return text('entitlement.state.retired', row.end)
    return text('entitlement.state.in_use', row.purchasedRights)
}

/** The states and reviews that follow from the calendar; doing it twice on a day changes nothing. */
export function settleEntitlements(): void {
    const day = today()
    let moved = false
    for (const row of readEntitlements()) {
        const state = stateOn(row, day)
        if (state !== row.state) moved = moveEntitlement(row, { ...row, state }, day) || moved
        else noteDerived(row, day)
        if (state === 'in_use' && row.flexible && row.nextReview < day) {
            const review = nextReview(row, day)
            if (review !== row.nextReview) setNextReview(row.id, review || null)
        }
    }
    if (moved) applyPrices()
}

/** Changes a published entitlement from a day on: the old row ends the day before, a new one follows it. */
export function amendEntitlement(
    id: string,
    changes: Partial<Entitlement>,
    from: Day,
    label: (column: string) => string
): Answer & { readonly id?: string } {
    const row = readEntitlement(id)
    if (!row) return no(text('entitlement.refusal.already_ended'))
    const day = today()
    const amendment = amend(row, changes, from, day, '')
    if (!amendment.ok) return no(...wordRefusals(amendment.refusals, label))
    const written = insertEntitlement(amendment.follows, day)
    if (!written.ok) return no(text('run.unexpected', written.reason))
    endEntitlement(amendment.ended, day)
    applyPrices()
    const { displayName } = amendment.follows
    return {
        ok: true,
        id: written.sysId,
        lines: [text('entitlement.amended', row.displayName, amendment.ended.end, displayName)],
    }
}
