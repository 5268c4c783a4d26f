// Reads and writes which profile of SAM is fed by which Miro profile, and what its last refresh came to.
import { nowStamp } from '../platform/clock.ts'
import { deleteRows, firstRow, insertRow, isSysId, rowsOf, updateRow } from '../platform/rows.ts'
import type { Row } from '../platform/rows.ts'
import { say } from '../platform/messages.ts'
import { fromKept, keptAs } from '../texts/text.ts'
import type { Said } from '../texts/text.ts'

const table = 'x_snc_miro_sambr_link'

export interface Link {
    readonly id: string
    readonly coreProfile: string
    readonly samProfile: string
    /** What is known of rows that are not written (../mirror/unwritten.ts). */
    readonly unwritten: string
    /** Rows that somebody has agreed to let go with the next refresh. */
    readonly goneConfirmed: number
    readonly goneWaiting: number
    readonly lastRefresh: string
    readonly state: string
    readonly said: readonly Said[]
    readonly rows: number
    /** When SAM last asked for the activity; '' never. */
    readonly activityOn: string
}

const fields = [
    'core_profile',
    'sam_profile',
    'unwritten',
    'gone_confirmed',
    'gone_waiting',
    'last_refresh',
    'state',
    'said',
    'told',
    'rows',
    'activity_on',
]

const toLink = (row: Row): Link => ({
    id: row.sys_id,
    coreProfile: row.core_profile,
    samProfile: row.sam_profile,
    unwritten: row.unwritten,
    goneConfirmed: Number(row.gone_confirmed || 0),
    goneWaiting: Number(row.gone_waiting || 0),
    lastRefresh: row.last_refresh,
    state: row.state,
    said: fromKept(row.told, row.said),
    rows: Number(row.rows || 0),
    activityOn: row.activity_on,
})

export function links(): Link[] {
    return rowsOf(table, [], fields, { orderBy: 'sys_created_on', limit: 200 }).map(toLink)
}

export function linkOfSam(samProfile: string): Link | null {
    const row = isSysId(samProfile) ? firstRow(table, [['sam_profile', '=', samProfile]], fields) : null
    return row ? toLink(row) : null
}

export function linkOfCore(coreProfile: string): Link | null {
    const row = isSysId(coreProfile) ? firstRow(table, [['core_profile', '=', coreProfile]], fields) : null
    return row ? toLink(row) : null
}

/** Both sides are unique: one profile feeds one. @returns '' or why not */
export function insertLink(coreProfile: string, samProfile: string): string {
    const written = insertRow(table, { core_profile: coreProfile, sam_profile: samProfile, state: 'new' })
    return written.ok ? '' : written.reason
}

export function updateLink(id: string, values: Readonly<Record<string, string | number>>): void {
    const texts: Row = {}
    for (const field of Object.keys(values)) texts[field] = String(values[field])
    updateRow(table, id, texts)
}

/** SAM has asked for the activity now. */
export function noteActivity(id: string): void {
    updateLink(id, { activity_on: nowStamp() })
}

/** What a refresh came to. */
export function endRefresh(
    id: string,
    state: string,
    said: readonly Said[],
    more: Readonly<Record<string, string | number>>
): void {
    const words = said.map(say).join('\n')
    const told = keptAs(said)
    updateLink(id, {
        ...more,
        state,
        said: words.slice(0, 4000),
        told: told.length <= 8000 ? told : keptAs([words.slice(0, 4000)]),
        last_refresh: nowStamp(),
    })
}

export function deleteLink(id: string): string {
    return deleteRows(table, [id])
}
