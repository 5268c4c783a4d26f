// Reads and writes the identifiers that no software model names, and counts who has them.
import { comparable, listable } from '../base/query-values.ts'
import { query } from '../platform/records.ts'
import type { Row } from '../platform/records.ts'
import { insertRow, updateRow } from '../platform/rows.ts'
import { mostSubscriptions, subscriptions } from './subscription.store.ts'

const unrecognizedTable = 'x_snc_miro_sam_unrecognized_identifier'

/** Identifier (lower case) and the model somebody picked for it. */
export function pickedModels(): [identifier: string, model: string][] {
    const picked: [string, string][] = []
    query(unrecognizedTable)
        .whereNotEmpty('software_model')
        .each(['identifier', 'software_model'], (row) => {
            picked.push([(row.identifier ?? '').toLowerCase(), row.software_model as string])
        })
    return picked
}

/**
 * Recounts identifiers without a model, after a complete download of `profile`; answers how many still need one.
 * Identifiers that nobody has any more and for which nobody picked a model are forgotten.
 */
export function recountUnrecognized(profile: string): number {
    const without = subscriptions().whereEmpty('software_model').countBy('subscription_identifier')
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
    const counted = subscriptions()
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
    return subscriptions()
        .where('subscription_identifier', identifier)
        .updateAll({ software_model: model }, { atMost: mostSubscriptions })
}
