// Reads and writes software subscriptions of SAM Professional.
import { nowStamp } from '../platform/clock.ts'
import {
    deleteRows,
    eachRow,
    firstRow,
    insertRow,
    mostKeys,
    openRow,
    rowsOf,
    tableIsThere,
    updateRow,
} from '../platform/rows.ts'
import type { Condition, Row, Written } from '../platform/rows.ts'
import type { Excluded, SamRow, Wanted } from './plan.ts'

const table = 'samp_sw_subscription'
const profileTable = 'samp_sw_subscription_profile'

const fields = [
    'external_user_id',
    'user_principal_name',
    'subscription_identifier',
    'last_activity',
    'external_created',
]

const toRow = (row: Row): SamRow => ({
    sysId: row.sys_id,
    externalUserId: row.external_user_id,
    userPrincipalName: row.user_principal_name,
    identifier: row.subscription_identifier,
    lastActivity: row.last_activity.slice(0, 10),
    externalCreated: row.external_created,
})

/** False where SAM Professional is not installed. */
export function samIsThere(): boolean {
    return tableIsThere(table) && tableIsThere(profileTable)
}

/** Rows of a profile with after < external_user_id <= upTo; '' is an open end. */
export function rowsBetween(profile: string, after: string, upTo: string): SamRow[] {
    const conditions: Condition[] = [['subscription_profile', '=', profile]]
    if (after !== '') conditions.push(['external_user_id', '>', after])
    if (upTo !== '') conditions.push(['external_user_id', '<=', upTo])
    return rowsOf(table, conditions, fields).map(toRow)
}

/** Rows of a profile with one of these keys. */
export function rowsWith(profile: string, externalUserIds: readonly string[]): SamRow[] {
    const found: SamRow[] = []
    for (const some of inChunks(externalUserIds)) {
        const conditions: Condition[] = [
            ['subscription_profile', '=', profile],
            ['external_user_id', 'IN', some.join(',')],
        ]
        eachRow(table, conditions, fields, (row) => void found.push(toRow(row)))
    }
    return found
}

/** Name of another profile that holds one of these people, or null: they would be counted twice. */
export function holderElsewhere(profile: string, externalUserIds: readonly string[]): string | null {
    for (const some of inChunks(externalUserIds)) {
        const conditions: Condition[] = [
            ['external_user_id', 'IN', some.join(',')],
            ['subscription_profile', '!=', profile],
        ]
        const found = firstRow(table, conditions, ['subscription_profile'])
        if (found) return samProfile(found.subscription_profile)?.name ?? '-'
    }
    return null
}

/** A row that a person's reclaim is about; null where it has gone. */
export function samRow(sysId: string): (SamRow & { readonly profile: string }) | null {
    const row = firstRow(table, [['sys_id', '=', sysId || '-']], [...fields, 'subscription_profile'])
    return row ? { ...toRow(row), profile: row.subscription_profile } : null
}

export function insertSamRow(profile: string, wanted: Wanted): Written {
    return insertRow(table, { ...valuesOf(wanted), subscription_profile: profile, active: 'true' })
}

/** @param force writes also where nothing differs: a scoped record is written only with a value that does */
export function updateSamRow(wanted: Wanted, force: boolean): Written {
    const seen: Row = force ? { custom_properties: JSON.stringify({ miro_written: nowStamp() }) } : {}
    return updateRow(table, wanted.sysId, { ...valuesOf(wanted), ...seen })
}

/** Sets a later day of activity. */
export function updateActivity(sysId: string, day: string): Written {
    return updateRow(table, sysId, { last_activity: day })
}

/** @returns '' or why not */
export function deleteSamRows(sysIds: readonly string[]): string {
    for (const some of inChunks(sysIds)) {
        const refused = deleteRows(table, some)
        if (refused) return refused
    }
    return ''
}

function valuesOf(wanted: Wanted): Row {
    return {
        external_user_id: wanted.externalUserId,
        user_principal_name: wanted.userPrincipalName,
        subscription_identifier: wanted.identifier,
        last_activity: wanted.lastActivity,
        external_created: wanted.externalCreated,
    }
}

export interface SamProfile {
    readonly id: string
    readonly name: string
    readonly type: string
}

export function samProfile(sysId: string): SamProfile | null {
    const row = firstRow(profileTable, [['sys_id', '=', sysId || '-']], ['display_name', 'profile_type'])
    return row ? { id: row.sys_id, name: row.display_name, type: row.profile_type } : null
}

/** Integration profiles by name, at most 200. */
export function samProfiles(): SamProfile[] {
    return rowsOf(profileTable, [], ['display_name', 'profile_type'], { orderBy: 'display_name', limit: 200 }).map(
        (row) => ({ id: row.sys_id, name: row.display_name, type: row.profile_type })
    )
}

/** A profile as a record, for a reference input. */
export function openSamProfile(sysId: string): ReturnType<typeof openRow> {
    return openRow(profileTable, sysId)
}

/** What SAM's own exclusion rules name for a type of profiles, inactive ones left out; nothing where they cannot be read. */
export function exclusionsOf(profileType: string): Excluded {
    const named = (rules: string, field: string): ReadonlySet<string> => {
        const values = new Set<string>()
        if (!tableIsThere(rules)) return values
        eachRow(rules, [['active', '=', 'true']], [field, 'profile_type'], (row) => {
            if (row.profile_type === '' || row.profile_type === profileType) values.add(row[field].toLowerCase())
        })
        return values
    }
    return {
        identifiers: named('samp_sw_subscription_id_excl_rule', 'subscription_identifier'),
        addresses: named('samp_sw_subscription_user_excl_rule', 'user_principal_name'),
    }
}

function inChunks(keys: readonly string[]): string[][] {
    const chunks: string[][] = []
    for (let at = 0; at < keys.length; at += mostKeys) chunks.push(keys.slice(at, at + mostKeys))
    return chunks
}
