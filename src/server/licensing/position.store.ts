// Reads and writes licence positions.
import type { Day } from '../base/days.ts'
import { hashOf } from '../base/hashes.ts'
import { isObject, parseJson } from '../base/json.ts'
import { decimalOf, parseMoney } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { say } from '../platform/messages.ts'
import { figuresOf } from '../platform/figures.ts'
import { query } from '../platform/records.ts'
import type { Row, Value } from '../platform/records.ts'
import { insertRow, readRow } from '../platform/rows.ts'
import type { Shares } from './chargeback.ts'
import type { GroupBy } from './ownership.ts'
import type { Position, PositionStatus } from './position.ts'

const positionTable = 'x_snc_miro_sam_licence_position'

/** Pages of positions, for screens. */
export const positionFigures = figuresOf(positionTable)

/** No reconciliation has more positions than this. */
const mostPositions = 100_000

/** What tells a position from the others of its reconciliation. '' : pooled; a licence no model knows; the whole. */
export interface PositionKey {
    readonly reconciliation: string
    readonly profile: string
    readonly softwareModel: string
    readonly groupBy: GroupBy
    readonly groupValue: string
    readonly groupName: string
}

/** The figures of the formulas by their columns, in the order they are shown. */
const figureColumns = [
    'status',
    'reason',
    'note',
    'required',
    'owned',
    'used',
    'needed',
    'available',
    'stale',
    'excluded',
    'excluded_cost',
    'required_cost',
    'unlicensed',
    'not_entitled',
    'without_person',
    'price',
    'currency',
    'true_up',
    'over_licensed',
    'potential',
    'true_up_after_reclaim',
    'next_review',
    'true_up_at_review',
    'true_up_at_review_after_reclaim',
    'right_size',
    'miro_purchased',
    'miro_difference',
] as const

const keyColumns = ['reconciliation', 'profile', 'software_model', 'group_by', 'group_value', 'group_name', 'latest']

export const positionColumns: readonly string[] = [...keyColumns, ...figureColumns]

export function positionId(key: PositionKey): string {
    const { reconciliation, profile, softwareModel, groupBy, groupValue } = key
    return hashOf(['licence position', reconciliation, profile, softwareModel, groupBy, groupValue].join('\n'))
}

const amount = (money: Money | null): string | null => money && decimalOf(money)

function rowOf(key: PositionKey, position: Position): Record<string, Value> {
    return {
        reconciliation: key.reconciliation,
        profile: key.profile || null,
        software_model: key.softwareModel || null,
        group_by: key.groupBy,
        group_value: key.groupValue || null,
        group_name: key.groupName || null,
        latest: false,
        status: position.status,
        reason: say(position.reason).slice(0, 1000),
        note: position.notes.map(say).join('\n').slice(0, 4000),
        required: position.required,
        owned: position.owned,
        used: position.used,
        needed: position.needed,
        available: position.available,
        stale: position.stale,
        excluded: position.excluded,
        excluded_cost: amount(position.excludedCost),
        required_cost: amount(position.requiredCost),
        unlicensed: position.unlicensed,
        not_entitled: position.notEntitled,
        without_person: position.withoutPerson,
        price: amount(position.price),
        currency: position.currency || null,
        true_up: amount(position.trueUp),
        over_licensed: amount(position.overLicensed),
        potential: amount(position.potential),
        true_up_after_reclaim: amount(position.trueUpAfterReclaim),
        next_review: position.nextReview,
        true_up_at_review: amount(position.trueUpAtReview),
        true_up_at_review_after_reclaim: amount(position.trueUpAtReviewAfterReclaim),
        right_size: position.rightSize,
        miro_purchased: position.miroPurchased,
        miro_difference: position.miroDifference,
    }
}

/** Writes the positions of a reconciliation anew, none of them shown as the latest yet. */
export function replacePositions(
    reconciliation: string,
    positions: readonly { key: PositionKey; position: Position; shares: Shares | null }[]
): void {
    query(positionTable).where('reconciliation', reconciliation).deleteAll({ atMost: mostPositions })
    for (const { key, position, shares } of positions) {
        const values = { ...rowOf(key, position), shares: shares && JSON.stringify(shares) }
        const written = insertRow(positionTable, values, { sysId: positionId(key), rules: false })
        if (!written.ok) throw new Error(`A licence position was not written: ${written.reason}`)
    }
}

/**
 * Makes the positions of a reconciliation the latest ones; first these, then no longer the earlier. One of a single profile
 * takes the place of that profile's positions only.
 */
export function switchPositions(reconciliation: string, profile: string): void {
    const most = { atMost: mostPositions }
    query(positionTable).where('reconciliation', reconciliation).updateAll({ latest: true }, most)
    const earlier = query(positionTable).where('latest', true).where('reconciliation', '!=', reconciliation)
    if (profile !== '') earlier.where('profile', profile)
    earlier.updateAll({ latest: false }, most)
}

/** Forgets whom the licences of older results were charged to: a later one of the same month tells it. */
export function dropShares(reconciliations: readonly string[]): void {
    if (reconciliations.length === 0) return
    query(positionTable)
        .whereIn('reconciliation', reconciliations)
        .whereNotEmpty('shares')
        .updateAll({ shares: '-' }, { atMost: mostPositions })
}

/** Whom the licences of a position are charged to; null where that was not kept. */
export function sharesOf(position: StoredPosition): Shares | null {
    const parsed = parseJson(position.row.shares ?? '')
    return parsed.ok && isObject(parsed.value) ? (parsed.value as unknown as Shares) : null
}

/** A position as stored, with the figures that others decide on. */
export interface StoredPosition {
    readonly id: string
    readonly reconciliation: string
    readonly profile: string
    readonly softwareModel: string
    readonly groupBy: string
    readonly status: PositionStatus
    readonly required: number
    readonly withoutPerson: number
    readonly owned: number | null
    readonly needed: number | null
    readonly stale: number
    readonly nextReview: Day | null
    readonly trueUpAtReview: Money | null
    readonly trueUpAtReviewAfterReclaim: Money | null
    readonly rightSize: number
    readonly price: Money | null
    readonly requiredCost: Money | null
    readonly potential: Money | null
    readonly trueUp: Money | null
    readonly latest: boolean
    readonly row: Row
}

function toPosition(row: Row): StoredPosition {
    const money = (column: string): Money | null => {
        const parsed = parseMoney(row[column] ?? '', row.currency ?? '')
        return parsed.ok ? parsed.money : null
    }
    const known = (column: string) => (row[column] === null || row[column] === '' ? null : Number(row[column]))
    return {
        id: row.sys_id ?? '',
        reconciliation: row.reconciliation ?? '',
        profile: row.profile ?? '',
        softwareModel: row.software_model ?? '',
        groupBy: row.group_by || 'none',
        status: (row.status ?? 'not_judged') as PositionStatus,
        required: known('required') ?? 0,
        withoutPerson: known('without_person') ?? 0,
        owned: known('owned'),
        needed: known('needed'),
        nextReview: row.next_review || null,
        trueUpAtReview: money('true_up_at_review'),
        trueUpAtReviewAfterReclaim: money('true_up_at_review_after_reclaim'),
        stale: known('stale') ?? 0,
        rightSize: known('right_size') ?? 0,
        price: money('price'),
        requiredCost: money('required_cost'),
        potential: money('potential'),
        trueUp: money('true_up'),
        latest: row.latest === '1',
        row,
    }
}

export function readPosition(id: string): StoredPosition | null {
    const row = readRow(positionTable, id, positionColumns)
    return row ? toPosition(row) : null
}

/** The positions of a reconciliation, those of groups left out. */
export function wholePositions(reconciliation: string): StoredPosition[] {
    if (reconciliation === '') return []
    return query(positionTable)
        .where('reconciliation', reconciliation)
        .where('group_by', 'none')
        .orderBy('software_model')
        .all([...positionColumns, 'shares'], mostPositions)
        .map(toPosition)
}
