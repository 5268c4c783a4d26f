// Reads and writes subscriptions.
import { inChunks } from '../base/chunks.ts'
import { figuresOf } from '../platform/figures.ts'
import { query } from '../platform/records.ts'
import type { Query, Row, Value } from '../platform/records.ts'
import {
    deleteKnownRows,
    deleteRow,
    insertRow,
    insertRows,
    openRow,
    readRow,
    updateKnownRows,
    updateRows,
} from '../platform/rows.ts'
import type { Written } from '../platform/rows.ts'
import { selectionOf } from '../platform/selection.ts'
import type { Selection } from '../platform/selection.ts'
import type { Checkpoint } from './download-checkpoint.ts'
import type { PagePlan, StoredSubscription } from './page.ts'

const subscriptionTable = 'x_snc_miro_sam_subscription'

/** Counts and pages of subscriptions, for screens. */
export const subscriptionFigures = figuresOf(subscriptionTable)

/** No organization has more subscriptions than this; one statement may touch that many rows at most. */
export const mostSubscriptions = 1000000

const storedFields = [
    'external_user_id',
    'fingerprint',
    'subscription_identifier',
    'last_activity',
    'user',
    'user_source',
    'software_model',
    'reclaimable',
    'excluded',
    'exclusion_reason',
    'missing_since',
]

function stored(row: Row): StoredSubscription {
    return {
        sysId: row.sys_id ?? '',
        externalUserId: row.external_user_id ?? '',
        fingerprint: row.fingerprint ?? '',
        identifier: row.subscription_identifier ?? '',
        lastActivity: row.last_activity ?? '',
        user: row.user ?? '',
        userSource: row.user_source ?? '',
        softwareModel: row.software_model ?? '',
        reclaimable: row.reclaimable === '1',
        excluded: row.excluded === '1',
        exclusionReason: row.exclusion_reason ?? '',
        missingSince: row.missing_since ?? '',
    }
}

/** A query over all subscriptions; conditions, order and limit are the caller's. */
export function subscriptions(): Query {
    return query(subscriptionTable)
}

/** Fields of one subscription by sys_id, or null. */
export function readSubscription(id: string, fields: readonly string[]): Row | null {
    return readRow(subscriptionTable, id, fields)
}

/** The record of one subscription, for what takes records only; null where it has gone. */
export function openSubscription(id: string): ReturnType<typeof openRow> {
    return openRow(subscriptionTable, id)
}

/** Writes one subscription, with business rules. */
export function insertSubscription(values: Record<string, Value>): Written {
    return insertRow(subscriptionTable, values)
}

/** Deletes one subscription, with business rules. */
export function deleteSubscription(id: string): Written {
    return deleteRow(subscriptionTable, id)
}

/** Deletes subscriptions by sys_id, with business rules; at most 1,000. */
export function deleteSubscriptions(ids: readonly string[]): void {
    deleteKnownRows(subscriptionTable, ids)
}

/** At most `most` subscriptions of a list's filter, read with the person's own rights; null where the filter is invalid. */
export function selectSubscriptions(filter: string, most: number): Selection | null {
    return selectionOf(subscriptionTable, filter, most)
}

/** Rows with lower < external_user_id <= upper. */
export function readRange(profile: string, lower: string | null, upper: string | null): StoredSubscription[] {
    const range = query(subscriptionTable).where('profile', profile)
    if (lower !== null) range.where('external_user_id', '>', lower)
    if (upper !== null) range.where('external_user_id', '<=', upper)
    const rows: StoredSubscription[] = []
    range.each(storedFields, (row) => {
        rows.push(stored(row))
    })
    return rows
}

export function readIds(profile: string, ids: readonly string[]): StoredSubscription[] {
    const rows: StoredSubscription[] = []
    for (const some of inChunks(ids)) {
        query(subscriptionTable)
            .where('profile', profile)
            .whereIn('external_user_id', some)
            .each(storedFields, (row) => {
                rows.push(stored(row))
            })
    }
    return rows
}

/** Writes what a page plan says but days of activity; false where a row it inserts is there already. Business rules do not run on these rows: what follows from a download runs after it. */
export function applyPage(run: string, plan: PagePlan): boolean {
    const inserted = insertRows(subscriptionTable, plan.inserts)
    if (inserted.inserted < plan.inserts.length) {
        const refused = plan.inserts[inserted.inserted]
        const there = query(subscriptionTable)
            .where('profile', refused.profile)
            .where('external_user_id', refused.external_user_id)
        if (there.count() === 1) return false
        throw new Error(`A subscription was not inserted: ${inserted.reason}`)
    }
    updateRows(subscriptionTable, plan.updates)
    for (const some of inChunks(plan.markMissing)) {
        query(subscriptionTable).whereIn('sys_id', some).updateAll({ missing_since: run }, { atMost: some.length })
    }
    for (const some of inChunks(plan.stamp)) {
        query(subscriptionTable).whereIn('sys_id', some).updateAll({ last_seen_run: run }, { atMost: some.length })
    }
    return true
}

/** Writes a day of last activity on all its rows in one statement; a list of so many keys cannot match more rows. */
export function writeActivity(activity: PagePlan['activity']): void {
    activity.forEach((ids, day) => {
        for (const some of inChunks(ids)) {
            query(subscriptionTable).whereIn('sys_id', some).updateAll({ last_activity: day }, { atMost: some.length })
        }
    })
}

/** Marks the rows of a profile that no page of a complete enumeration covered; answers how many. */
export function markRest(profile: string, run: string, checkpoint: Checkpoint): number {
    const mark = { missing_since: run }
    const most = { atMost: mostSubscriptions }
    if (checkpoint.mode === 'ranges') {
        const rest = query(subscriptionTable).where('profile', profile)
        if (checkpoint.paging.lastId !== null) rest.where('external_user_id', '>', checkpoint.paging.lastId)
        return rest.updateAll(mark, most)
    }
    // Two statements, because 'is not' is not promised to match empty values everywhere.
    const never = query(subscriptionTable).where('profile', profile).whereEmpty('last_seen_run')
    const earlier = query(subscriptionTable)
        .where('profile', profile)
        .whereNotEmpty('last_seen_run')
        .where('last_seen_run', '!=', run)
    return never.updateAll(mark, most) + earlier.updateAll(mark, most)
}

export function countMarked(profile: string, run: string): number {
    return query(subscriptionTable).where('profile', profile).where('missing_since', run).count()
}

/** Ids of rows a run marked: all where they are at most `limit`, else half from the end of the list, half from anywhere. */
export function someMarked(profile: string, run: string, limit: number): string[] {
    const ids = new Set<string>()
    const read = (order: 'orderBy' | 'orderByDesc', field: string, most: number) =>
        query(subscriptionTable)
            .where('profile', profile)
            .where('missing_since', run)
            [order](field)
            .limit(most)
            .each(['external_user_id'], (row) => {
                ids.add(row.external_user_id ?? '')
            })
    // A list that ends early loses its end; the key of a row says nothing about its place in the list.
    read('orderByDesc', 'external_user_id', limit)
    if (ids.size < limit) return [...ids]
    const end = [...ids].slice(0, Math.ceil(limit / 2))
    ids.clear()
    end.forEach((id) => ids.add(id))
    read('orderBy', 'sys_id', limit)
    return [...ids].slice(0, limit)
}

/** Addresses of some members of a profile, by member ID; the ID itself where there is none. */
export function namesOfMembers(profile: string, ids: readonly string[]): string[] {
    if (ids.length === 0) return []
    const names: string[] = []
    query(subscriptionTable)
        .where('profile', profile)
        .whereIn('external_user_id', ids)
        .each(['external_user_id', 'user_principal_name'], (row) => {
            names.push(row.user_principal_name || row.external_user_id || '')
        })
    return names
}

export function countAll(profile: string): number {
    return query(subscriptionTable).where('profile', profile).count()
}

/** Deletes at most `limit` rows that a run marked; business rules run, so that open candidates can react. */
export function removeMarked(profile: string, run: string, limit: number): number {
    return removeSome(query(subscriptionTable).where('profile', profile).where('missing_since', run), limit)
}

/** Takes the marks of a run away again. */
export function unmark(profile: string, run: string): number {
    return query(subscriptionTable)
        .where('profile', profile)
        .where('missing_since', run)
        .updateAll({ missing_since: null }, { atMost: mostSubscriptions })
}

/** Deletes at most `limit` rows of a profile, whatever they are: the profile is gone. */
export function removeAnyOf(profile: string, limit: number): number {
    return removeSome(query(subscriptionTable).where('profile', profile), limit)
}

function removeSome(found: ReturnType<typeof query>, limit: number): number {
    const ids: string[] = []
    found.limit(limit).each(['sys_id'], (row) => {
        ids.push(row.sys_id as string)
    })
    if (ids.length === 0) return 0
    return query(subscriptionTable).whereIn('sys_id', ids).deleteAll({ atMost: limit, rules: true })
}

/** Sets the user of at most 1,000 subscriptions, as found by the integration; sys_id → user. */
export function setUsers(users: ReadonlyMap<string, string>): void {
    const updates = Array.from(users, ([sysId, user]) => ({ sysId, values: { user, user_source: 'integration' } }))
    updateRows(subscriptionTable, updates)
}

/** Writes the same values on at most 1,000 subscriptions that were just read, in one statement unless a value is empty; no business rules. */
export function noteOnSubscriptions(ids: readonly string[], values: Record<string, Value>): void {
    if (ids.length === 0) return
    const empties = Object.keys(values).some((field) => values[field] === null || values[field] === '')
    if (empties) query(subscriptionTable).whereIn('sys_id', ids).updateAll(values, { atMost: ids.length })
    else updateKnownRows(subscriptionTable, ids, values)
}

/** sys_ids of the software models that subscriptions of a profile use, in one grouped statement. */
export function modelsInUse(profileId: string): string[] {
    const counts = query(subscriptionTable).where('profile', profileId).countBy('software_model')
    return Object.keys(counts).filter((model) => model !== '')
}
