// Reads and writes entitlements.
import { decimalOf, parseMoney, rounded } from '../base/money.ts'
import type { Day } from '../base/days.ts'
import type { Money } from '../base/money.ts'
import { figuresOf } from '../platform/figures.ts'
import { query } from '../platform/records.ts'
import type { Row, Value } from '../platform/records.ts'
import { insertRow, readRow, updateRow, updateRowWhere } from '../platform/rows.ts'
import type { Written } from '../platform/rows.ts'
import { activeRights, annualCost, annualCostPerRight, renewalOn, totalCost } from './entitlement.ts'
import type { Entitlement, EntitlementField, EntitlementState, SubscriptionPeriod } from './entitlement.ts'

const entitlementTable = 'x_snc_miro_sam_entitlement'

/** Field of an entitlement → its column; the unit cost takes two, see toEntitlement. */
export const columns: Readonly<Record<Exclude<EntitlementField, 'id' | 'unitCost'>, string>> = {
    displayName: 'display_name',
    softwareModel: 'software_model',
    profile: 'profile',
    agreementType: 'agreement_type',
    purchasedRights: 'purchased_rights',
    unlimited: 'unlimited',
    subscriptionPeriod: 'subscription_period',
    start: 'start',
    end: 'end',
    termStart: 'term_start',
    termEnd: 'term_end',
    state: 'state',
    flexible: 'flexible',
    reviewEveryDays: 'review_every_days',
    nextReview: 'next_review',
    costCenter: 'cost_center',
    ownedBy: 'owned_by',
    vendor: 'vendor',
    contract: 'contract',
    source: 'source',
    amends: 'amends',
}

/** Pages of entitlements, for screens. */
export const entitlementFigures = figuresOf(entitlementTable)

/** Columns that an entitlement is read from. */
export const entitlementColumns: readonly string[] = Object.values(columns).concat('unit_cost', 'currency')

/** An entitlement as its row says; a unit cost that cannot be read is none (the form refuses such a row). */
export function toEntitlement(row: Row): Entitlement {
    const cost = parseMoney(row.unit_cost ?? '', row.currency ?? '')
    return {
        id: row.sys_id ?? '',
        displayName: row.display_name ?? '',
        softwareModel: row.software_model ?? '',
        profile: row.profile ?? '',
        agreementType: row.agreement_type === 'ela' ? 'ela' : 'generic',
        purchasedRights: Number(row.purchased_rights ?? 0),
        unlimited: row.unlimited === '1',
        unitCost: cost.ok ? cost.money : null,
        subscriptionPeriod: (row.subscription_period || 'annually') as SubscriptionPeriod,
        start: row.start ?? '',
        end: row.end ?? '',
        termStart: row.term_start ?? '',
        termEnd: row.term_end ?? '',
        state: (row.state || 'build') as EntitlementState,
        flexible: row.flexible === '1',
        reviewEveryDays: Number(row.review_every_days ?? 0),
        nextReview: row.next_review ?? '',
        costCenter: row.cost_center ?? '',
        ownedBy: row.owned_by ?? '',
        vendor: row.vendor ?? '',
        contract: row.contract ?? '',
        source: (row.source || 'manual') as Entitlement['source'],
        amends: row.amends ?? '',
    }
}

/** What follows from the other columns on a day: rights that count, total cost, cost of a right a year. */
export function derivedColumns(entitlement: Entitlement, day: Day): Record<string, Value> {
    const yearly = annualCostPerRight(entitlement)
    const costs = annualCost(entitlement, day)
    const renewal = renewalOn(entitlement, day)
    return {
        annual_cost: costs ? decimalOf(rounded(costs)) : null,
        renewal_within: renewal ? String(renewal.within) : null,
        active_rights: activeRights(entitlement, day),
        total_cost: amount(totalCost(entitlement)),
        annual_cost_per_right: yearly ? decimalOf(rounded(yearly)) : null,
    }
}

function amount(money: Money | null): string | null {
    return money && decimalOf(money)
}

function rowOf(entitlement: Entitlement, day: Day): Record<string, Value> {
    const row: Record<string, Value> = {}
    for (const field of Object.keys(columns) as (keyof typeof columns)[]) {
        const value = entitlement[field]
        row[columns[field]] = value === '' ? null : value
    }
    if (entitlement.unitCost) {
        row.unit_cost = decimalOf(entitlement.unitCost)
        row.currency = entitlement.unitCost.currency
    }
    return { ...row, ...derivedColumns(entitlement, day) }
}

/** Every entitlement, at most 10,000 of them. */
export function readEntitlements(): Entitlement[] {
    return query(entitlementTable).orderBy('start').all(entitlementColumns, 10_000).map(toEntitlement)
}

export function readEntitlement(id: string): Entitlement | null {
    const row = readRow(entitlementTable, id, entitlementColumns)
    return row ? toEntitlement(row) : null
}

/** Writes a new entitlement; the caller has asked refusalsOf. */
export function insertEntitlement(entitlement: Entitlement, day: Day): Written {
    return insertRow(entitlementTable, rowOf(entitlement, day), { rules: false })
}

/**
 * Writes a state and what follows from it, where the row still has the state it was decided on; answers whether it has the
 * new one then.
 */
export function moveEntitlement(before: Entitlement, after: Entitlement, day: Day): boolean {
    updateRowWhere(entitlementTable, before.id, { state: before.state }, { state: after.state })
    if (readRow(entitlementTable, before.id, ['state'])?.state !== after.state) return false
    noteDerived(after, day)
    return true
}

/** Writes what follows from an entitlement on a day; unchanged values cost no write. */
export function noteDerived(entitlement: Entitlement, day: Day): void {
    const derived = derivedColumns(entitlement, day)
    const kept = readRow(entitlementTable, entitlement.id, Object.keys(derived))
    const plain = (value: Value) => (value === null ? '' : String(value))
    const differs = (column: string) => {
        const [now, then] = [plain(derived[column]), kept?.[column] ?? '']
        return now === '' || then === '' ? now !== then : Number(now) !== Number(then)
    }
    if (Object.keys(derived).some(differs)) updateRow(entitlementTable, entitlement.id, derived, { rules: false })
}

/** Writes the day of the next review; null: the term has none left. */
export function setNextReview(id: string, day: Day | null): void {
    updateRow(entitlementTable, id, { next_review: day }, { rules: false })
}

/** Cuts an amended entitlement: its last day, its whole term and its state. */
export function endEntitlement(ended: Entitlement, day: Day): void {
    updateRow(entitlementTable, ended.id, rowOf(ended, day), { rules: false })
}
