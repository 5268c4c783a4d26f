// Reads and writes software models.
import { decimalOf, parseMoney } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { licenceKinds } from '../miro/licences.ts'
import { query } from '../platform/records.ts'
import { insertRow, readRow, updateRow } from '../platform/rows.ts'
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

/** A model as licences are reconciled: what it costs a year where its own price is entered. */
export interface PricedModel {
    readonly id: string
    readonly displayName: string
    readonly identifier: string
    readonly paid: boolean
    readonly licenceCost: Money | null
}

/** Every model with its license cost; an unreadable or empty one is none. */
export function pricedModels(): PricedModel[] {
    const models: PricedModel[] = []
    query(modelTable)
        .orderBy('display_name')
        .each(['display_name', 'subscription_identifier', 'paid', 'licence_cost', 'licence_cost_currency'], (row) => {
            const cost = parseMoney(row.licence_cost ?? '', row.licence_cost_currency ?? '')
            models.push({
                id: row.sys_id ?? '',
                displayName: row.display_name ?? '',
                identifier: (row.subscription_identifier ?? '').toLowerCase(),
                paid: row.paid === '1',
                licenceCost: cost.ok && cost.money.minor > 0 ? cost.money : null,
            })
        })
    return models
}

/** sys_id → what a right of the model is worth a year, as it was kept last; models without a price are left out. */
export function rightPrices(): Map<string, Money> {
    const prices = new Map<string, Money>()
    query(modelTable)
        .whereNotEmpty('right_price')
        .each(['right_price', 'right_price_currency'], (row) => {
            const price = parseMoney(row.right_price ?? '', row.right_price_currency ?? '')
            if (price.ok) prices.set(row.sys_id ?? '', price.money)
        })
    return prices
}

/** Whether any model has a price of its own, from its licence cost or an entitlement. */
export function someModelIsPriced(): boolean {
    return query(modelTable).whereNotEmpty('right_price').first([]) !== null
}

/** List of the paid models without a price, below the instance's address. */
export const modelsWithoutPrice = `${modelTable}_list.do?sysparm_query=${encodeURIComponent('paid=true^right_priceISEMPTY')}`

/** Keeps what a right of the model is worth a year; null: unknown. */
export function setRightPrice(model: string, price: Money | null): void {
    const values = { right_price: price && decimalOf(price), right_price_currency: price && price.currency }
    updateRow(modelTable, model, values, { rules: false })
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
