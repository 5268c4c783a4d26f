// Reads and writes subscriptions, software models, identifiers and exclusion rules.
import { query } from '../platform/records.ts'
import type { Row } from '../platform/records.ts'
import { insertRow, insertRows, updateRow, updateRows } from '../platform/rows.ts'
import { findPeople } from '../platform/people.ts'
import { licenceKinds } from '../miro/licences.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { IdentifierExclusion, UserExclusion } from './exclusions.ts'
import { matchPeople, userNamesOf } from './matching.ts'
import type { MemberSeen, PagePlan, StoredSubscription, Surroundings } from './plan.ts'

export const subscriptionTable = 'x_snc_miro_sam_subscription'
const modelTable = 'x_snc_miro_sam_software_model'
const unrecognizedTable = 'x_snc_miro_sam_unrecognized_identifier'
const identifierExclusionTable = 'x_snc_miro_sam_identifier_exclusion'
const userExclusionTable = 'x_snc_miro_sam_user_exclusion'

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
        excluded: row.excluded === '1',
        exclusionReason: row.exclusion_reason ?? '',
        missingSince: row.missing_since ?? '',
    }
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
    query(subscriptionTable)
        .where('profile', profile)
        .whereIn('external_user_id', ids)
        .each(storedFields, (row) => {
            rows.push(stored(row))
        })
    return rows
}

/** Writes what a page plan says. Business rules do not run on these rows: what follows from a download runs after it. */
export function applyPage(run: string, plan: PagePlan): void {
    const inserted = insertRows(subscriptionTable, plan.inserts)
    if (inserted.inserted < plan.inserts.length) throw new Error(`A subscription was not inserted: ${inserted.reason}`)
    updateRows(subscriptionTable, plan.updates)
    for (const some of inChunks(plan.markMissing, 1000)) {
        query(subscriptionTable).whereIn('sys_id', some).updateAll({ missing_since: run }, { atMost: some.length })
    }
    if (plan.stamp.length > 0) {
        query(subscriptionTable)
            .whereIn('sys_id', plan.stamp)
            .updateAll({ last_seen_run: run }, { atMost: plan.stamp.length })
    }
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

export function readExclusions(): { identifiers: IdentifierExclusion[]; users: UserExclusion[] } {
    const common = ['profile_type', 'reason', 'expires', 'active']
    const rule = (row: Row) => ({
        profileType: row.profile_type ?? '',
        reason: row.reason ?? '',
        expires: row.expires ?? '',
        active: row.active === '1',
    })
    const identifiers: IdentifierExclusion[] = []
    query(identifierExclusionTable)
        .where('active', true)
        .each(['identifier', ...common], (row) => {
            identifiers.push({ identifier: row.identifier ?? '', ...rule(row) })
        })
    const users: UserExclusion[] = []
    query(userExclusionTable)
        .where('active', true)
        .each(['user_principal_name', ...common], (row) => {
            users.push({ pattern: row.user_principal_name ?? '', ...rule(row) })
        })
    return { identifiers, users }
}

/** Subscription identifier (lower case) → model: those that name it, and those somebody picked for it. */
export function readModels(): Map<string, { sysId: string; displayName: string }> {
    const models = new Map<string, { sysId: string; displayName: string }>()
    const bySysId = new Map<string, string>()
    query(modelTable).each(['display_name', 'subscription_identifier'], (row) => {
        const model = { sysId: row.sys_id as string, displayName: row.display_name ?? '' }
        bySysId.set(model.sysId, model.displayName)
        if (row.subscription_identifier) models.set(row.subscription_identifier.toLowerCase(), model)
    })
    query(unrecognizedTable)
        .whereNotEmpty('software_model')
        .each(['identifier', 'software_model'], (row) => {
            const sysId = row.software_model as string
            const identifier = (row.identifier ?? '').toLowerCase()
            if (!models.has(identifier)) models.set(identifier, { sysId, displayName: bySysId.get(sysId) ?? '' })
        })
    return models
}

/** Makes the software models of Miro's licence kinds that are not there yet; a changed one stays as it is. */
export function ensureModels(): number {
    const held = readModels()
    let made = 0
    for (const kind of licenceKinds) {
        if (kind.value === 'unknown' || held.has(kind.value)) continue
        const written = insertRow(modelTable, {
            display_name: `Miro Enterprise ${kind.label}`,
            publisher: 'Miro',
            product: 'Miro Enterprise',
            edition: kind.label,
            subscription_identifier: kind.value,
            auto_generated: true,
            paid: kind.paid,
        })
        if (!written.ok) throw new Error(`The software model ${kind.label} was not inserted: ${written.reason}`)
        made += 1
    }
    return made
}

/** Users for the addresses of one page, in one statement. */
export function usersOf(members: readonly MemberSeen[]): Surroundings['userOf'] {
    const emails = new Set<string>()
    const userNames = new Set<string>()
    for (const member of members) {
        if (!member.active || member.email === '') continue
        emails.add(member.email.toLowerCase())
        for (const name of userNamesOf(member.email)) userNames.add(name)
    }
    return matchPeople(findPeople([...emails], [...userNames]))
}

/**
 * Recounts identifiers without a model, after a complete download of `profile`; answers how many still need one.
 * Identifiers that nobody has any more and for which nobody picked a model are forgotten.
 */
export function recountUnrecognized(profile: string): number {
    const without = query(subscriptionTable).whereEmpty('software_model').countBy('subscription_identifier')
    const known = new Map<string, Row>()
    query(unrecognizedTable).each(['identifier', 'number_of_subscriptions', 'profiles', 'software_model'], (row) => {
        known.set(row.identifier ?? '', row)
    })
    const identifiers = [...new Set([...Object.keys(without), ...known.keys()])].filter((each) => each !== '')
    if (identifiers.length === 0) return 0
    const everywhere = query(subscriptionTable)
        .whereIn('subscription_identifier', identifiers)
        .countBy('subscription_identifier')
    const here = query(subscriptionTable)
        .where('profile', profile)
        .whereIn('subscription_identifier', identifiers)
        .countBy('subscription_identifier')
    let open = 0
    for (const identifier of identifiers) {
        const count = everywhere[identifier] ?? 0
        const row = known.get(identifier)
        if (!row) {
            insertRow(unrecognizedTable, { identifier, number_of_subscriptions: count, profiles: profile })
            open += 1
            continue
        }
        if (!row.software_model && count > 0) open += 1
        noteIdentifier(row, count, (here[identifier] ?? 0) > 0, profile)
    }
    return open
}

function noteIdentifier(row: Row, count: number, isHere: boolean, profile: string): void {
    if (count === 0 && !row.software_model) {
        query(unrecognizedTable).where('sys_id', row.sys_id).deleteAll({ atMost: 1 })
        return
    }
    const others = (row.profiles ?? '').split(',').filter((each) => each !== '' && each !== profile)
    const profiles = (isHere ? [...others, profile] : others).sort().join(',')
    if (Number(row.number_of_subscriptions ?? 0) === count && (row.profiles ?? '') === profiles) return
    updateRow(unrecognizedTable, row.sys_id as string, { number_of_subscriptions: count, profiles }, { rules: false })
}

/** Sets (or, with null, empties) the model of every subscription with an identifier; answers how many there are. */
export function setModelOf(identifier: string, model: string | null): number {
    return query(subscriptionTable)
        .where('subscription_identifier', identifier)
        .updateAll({ software_model: model }, { atMost: mostSubscriptions })
}

function inChunks<T>(all: readonly T[], size: number): T[][] {
    const chunks: T[][] = []
    for (let at = 0; at < all.length; at += size) chunks.push(all.slice(at, at + size))
    return chunks
}
