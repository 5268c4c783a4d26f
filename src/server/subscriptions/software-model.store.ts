// Reads and writes software models and the identifiers that have none.
import { licenceKinds } from '../miro/licences.ts'
import { comparable, listable } from '../base/query-values.ts'
import { query } from '../platform/records.ts'
import type { Row } from '../platform/records.ts'
import { insertRow, updateRow } from '../platform/rows.ts'
import { mostSubscriptions, subscriptionTable } from './subscription.store.ts'

const modelTable = 'x_snc_miro_sam_software_model'
const unrecognizedTable = 'x_snc_miro_sam_unrecognized_identifier'

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
        if (written.ok) made += 1
        // Published twice at the same instant: the other one's model is as good.
        else if (!readModels().has(kind.value)) {
            throw new Error(`The software model ${kind.label} was not inserted: ${written.reason}`)
        }
    }
    return made
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
    const everywhere = countsOf(identifiers, null)
    const here = countsOf(identifiers, profile)
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

/**
 * Numbers of subscriptions by identifier, of one profile or of all. One statement: where the identifiers are too many for
 * a list, or one of them cannot stand in it, all identifiers are counted instead.
 */
function countsOf(identifiers: readonly string[], profile: string | null): Record<string, number> {
    const counted = query(subscriptionTable)
    if (profile !== null) counted.where('profile', profile)
    if (identifiers.length <= 1000 && identifiers.every(listable)) {
        counted.whereIn('subscription_identifier', identifiers)
    }
    return counted.countBy('subscription_identifier')
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
    if (!comparable(identifier)) return 0
    return query(subscriptionTable)
        .where('subscription_identifier', identifier)
        .updateAll({ software_model: model }, { atMost: mostSubscriptions })
}
