// Reads and writes integration profiles.
import type { GlideRecord } from '@servicenow/glide'
import { fromPlatform } from '../base/instants.ts'
import { comparable } from '../base/query-values.ts'
import { domainColumn, globalDomain, isSeparated } from '../platform/domains.ts'
import { onlyRowWith } from '../platform/lookups.ts'
import { query } from '../platform/records.ts'
import type { Query, Row, Value } from '../platform/records.ts'
import { openRow, rowOf, updateKnownRow } from '../platform/rows.ts'

const profileTable = 'x_snc_miro_sam_profile'

export interface Profile {
    id: string
    name: string
    status: 'draft' | 'published' | 'deleting'
    profileType: string
    downloadAlias: string
    downloadSubflow: string
    reclaimSubscriptions: boolean
    reclaimAlias: string
    reclaimSubflow: string
    /** '' until validated. */
    organizationId: string
    organizationName: string
    plan: string
    purchasedLicences: number | null
    /** Miro id of the person who authorized the connection; never a removal candidate. */
    tokenUserId: string
    validation: 'not_validated' | 'success' | 'failure'
    /** 'HH:mm' */
    refreshTime: string
    refreshTimeZone: string
    /** End of the last complete download, epoch milliseconds; null: there was none. */
    lastRefresh: number | null
    /** Epoch milliseconds; null until published. */
    publishedOn: number | null
    activeRun: string
    downloadMode: 'ranges' | 'stamped'
    /** The instance it was published on, as home.ts writes it; '' until then. */
    home: string
    /** Application that owns the removal candidates, as sentences name it; '': this one. */
    candidateOwner: string
    /** The domain its people and rules are looked for in; 'global' where the instance keeps none. */
    domain: string
}

const fields = [
    'display_name',
    'status',
    'profile_type',
    'download_alias',
    'download_subflow',
    'reclaim_subscriptions',
    'reclaim_alias',
    'reclaim_subflow',
    'organization_id',
    'organization_name',
    'plan',
    'purchased_licences',
    'token_user_id',
    'validation',
    'refresh_time',
    'refresh_time_zone',
    'last_refresh',
    'published_on',
    'active_run',
    'download_mode',
    'home_instance',
    'candidate_owner',
]

function profile(row: Row): Profile {
    return {
        id: row.sys_id ?? '',
        name: row.display_name ?? '',
        status: (row.status ?? 'draft') as Profile['status'],
        profileType: row.profile_type ?? '',
        downloadAlias: row.download_alias ?? '',
        downloadSubflow: row.download_subflow ?? '',
        reclaimSubscriptions: row.reclaim_subscriptions === '1',
        reclaimAlias: row.reclaim_alias ?? '',
        reclaimSubflow: row.reclaim_subflow ?? '',
        organizationId: row.organization_id ?? '',
        organizationName: row.organization_name ?? '',
        plan: row.plan ?? '',
        purchasedLicences: row.purchased_licences ? Number(row.purchased_licences) : null,
        tokenUserId: row.token_user_id ?? '',
        validation: (row.validation ?? 'not_validated') as Profile['validation'],
        refreshTime: row.refresh_time || '03:00',
        refreshTimeZone: row.refresh_time_zone ?? '',
        lastRefresh: fromPlatform(row.last_refresh),
        publishedOn: fromPlatform(row.published_on),
        activeRun: row.active_run ?? '',
        downloadMode: row.download_mode === 'stamped' ? 'stamped' : 'ranges',
        home: row.home_instance ?? '',
        candidateOwner: row.candidate_owner ?? '',
        domain: row[domainColumn] || globalDomain,
    }
}

/** What is read of a profile; its domain where profiles have one. */
function columns(): string[] {
    return isSeparated(profileTable) ? [...fields, domainColumn] : fields
}

/** The records profiles were read from, for what takes records only. */
const records = new WeakMap<Profile, GlideRecord>()

export function readProfile(id: string): Profile | null {
    const record = openRow(profileTable, id)
    if (!record) return null
    const read = profile(rowOf(record, columns()))
    records.set(read, record)
    return read
}

/** A profile as a record, for a subflow's reference input; null where it is gone. */
export function recordOf(of: Profile): GlideRecord | null {
    return records.get(of) ?? openRow(profileTable, of.id)
}

/** All profiles by name, at most 200 of them. */
export function someProfiles(): Profile[] {
    return byName(query(profileTable), 200)
}

/** Published profiles by name, at most `most` of them. */
export function publishedOnes(most: number): Profile[] {
    return byName(query(profileTable).where('status', 'published'), most)
}

function byName(asked: Query, most: number): Profile[] {
    const found: Profile[] = []
    asked
        .orderBy('display_name')
        .limit(most)
        .each(columns(), (row) => void found.push(profile(row)))
    return found
}

/** Ids of all published profiles. */
export function publishedProfiles(): string[] {
    const found: string[] = []
    query(profileTable)
        .where('status', 'published')
        .each([], (row) => {
            found.push(row.sys_id ?? '')
        })
    return found
}

/** Writes fields the app owns; business rules do not run. */
export function updateProfile(id: string, values: Record<string, Value>): void {
    updateKnownRow(profileTable, id, values)
}

/** Another published profile that holds the same organization, or null. */
export function publishedTwin(id: string, organizationId: string): Profile | null {
    if (organizationId === '') return null
    const found = query(profileTable)
        .where('organization_id', organizationId)
        .where('status', 'published')
        .where('sys_id', '!=', id)
        .first(columns())
    return found ? profile(found) : null
}

/** Another profile with this display name, or null. */
export function namesake(sysId: string, displayName: string): Row | null {
    if (!comparable(displayName)) return null
    const found = query(profileTable).where('display_name', displayName)
    if (sysId !== '') found.where('sys_id', '!=', sysId)
    return found.first(['display_name'])
}

/** sys_id of the one profile with this display name; null where none or several have it. */
export function profileNamed(displayName: string): string | null {
    return onlyRowWith(profileTable, 'display_name', displayName)
}

/** Page of the list of profiles, below the instance's address. */
export const profileList = `${profileTable}_list.do`

/** Page of one profile, below the instance's address. */
export function profilePage(id: string): string {
    return `${profileTable}.do?sys_id=${id}`
}
