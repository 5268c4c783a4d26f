// Reads and writes software models.
import { licenceKinds } from '../miro/licences.ts'
import { query } from '../platform/records.ts'
import { insertRow, readRow } from '../platform/rows.ts'
import { pickedModels } from './unrecognized-identifier.store.ts'

const modelTable = 'x_snc_miro_sam_software_model'

/** Subscription identifier (lower case) → model: those that name it, and those somebody picked for it. */
export function readModels(): Map<string, { sysId: string; displayName: string }> {
    const models = new Map<string, { sysId: string; displayName: string }>()
    const bySysId = new Map<string, string>()
    query(modelTable).each(['display_name', 'subscription_identifier'], (row) => {
        const model = { sysId: row.sys_id as string, displayName: row.display_name ?? '' }
        bySysId.set(model.sysId, model.displayName)
        if (row.subscription_identifier) models.set(row.subscription_identifier.toLowerCase(), model)
    })
    for (const [identifier, sysId] of pickedModels()) {
        if (!models.has(identifier)) models.set(identifier, { sysId, displayName: bySysId.get(sysId) ?? '' })
    }
    return models
}

/** sys_ids of the models that are paid for. */
export function paidModels(): string[] {
    const paid: string[] = []
    query(modelTable)
        .where('paid', true)
        .each([], (row) => {
            paid.push(row.sys_id ?? '')
        })
    return paid
}

/** What a model is called; '' where it is gone. */
export function nameOfModel(id: string | null): string {
    return id ? (readRow(modelTable, id, ['display_name'])?.display_name ?? '') : ''
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
