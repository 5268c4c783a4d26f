// Reads and writes the identifiers that no software model names, and counts who has them.
import { mostListed } from '../base/chunks.ts'
import { foldCase } from '../base/comparing.ts'
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
 * Recounts identifiers without a model, those of `profile` and those known already, after a complete download of it; answers how
 * many still need one.
 * Identifiers that nobody has any more and for which nobody picked a model are forgotten.
 */
export function recountUnrecognized(profile: string): number {
    const without = subscriptions()
        .where('profile', profile)
        .whereEmpty('software_model')
        .countBy('subscription_identifier')
    const known = new Map<string, Row>()
    query(unrecognizedTable).each(['identifier', 'number_of_subscriptions', 'profiles', 'software_model'], (row) => {
        known.set(row.identifier ?? '', row)
    })
    const identifiers = [...new Set([...Object.keys(without), ...known.keys()])].filter((each) => each !== '')
    if (identifiers.length === 0) return 0
    const counts = countsOf(identifiers, profile)
    let open = 0
    for (const identifier of identifiers) {
        const { count, isHere } = counts.get(foldCase(identifier)) ?? { count: 0, isHere: false }
        const row = known.get(identifier)
        if (!row) {
            insertRow(unrecognizedTable, { identifier, number_of_subscriptions: count, profiles: profile })
            open += 1
            continue
        }
        if (!row.software_model && count > 0) open += 1
        noteIdentifier(row, count, isHere, profile)
    }
    return open
}

/**
 * Identifier → number of subscriptions of all profiles, and whether `profile` has some. One statement: where the identifiers are
 * too many for a list, or one of them cannot stand in it, all identifiers are counted instead.
 */
function countsOf(identifiers: readonly string[], profile: string): Map<string, { count: number; isHere: boolean }> {
    const asked = subscriptions()
    if (identifiers.length <= mostListed && identifiers.every(listable)) {
        asked.whereIn('subscription_identifier', identifiers)
    }
    const counts = new Map<string, { count: number; isHere: boolean }>()
    for (const { row, count } of asked.countByAll(['subscription_identifier', 'profile'])) {
        // Which of two spellings stands for a group may differ from profile to profile.
        const identifier = foldCase(row.subscription_identifier ?? '')
        const known = counts.get(identifier) ?? { count: 0, isHere: false }
        counts.set(identifier, { count: known.count + count, isHere: known.isHere || row.profile === profile })
    }
    return counts
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
