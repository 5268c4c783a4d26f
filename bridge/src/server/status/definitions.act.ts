// Looks for SAM's product definitions of Miro's licences, and makes those that are missing for a sam_admin.
import { fieldsOf, firstRow, insertRow, rowsOf, tableIsThere, wordsOf } from '../platform/rows.ts'
import type { Row } from '../platform/rows.ts'
import { say } from '../platform/messages.ts'
import { text } from '../texts/text.ts'

const product = 'samp_sw_product'
const entitlement = 'samp_custom_sw_entitlement_definition'
const definition = 'samp_sw_custom_subscription_product_definition'

/** Licences that are paid for, as Miro names them; each is an identifier of its own. */
export const identifiers = ['miro:full', 'miro:advanced', 'miro:standard'] as const

/** Only labels are documented: the column of a table that carries one; '' where none does. */
function columnLabelled(table: string, label: string): string {
    const found = rowsOf(
        'sys_dictionary',
        [
            ['name', '=', table],
            ['column_label', '=', label],
        ],
        ['element'],
        { limit: 1 }
    )
    return found[0]?.element ?? ''
}

/** Identifiers that have a definition; none where the table cannot be read. */
export function defined(): string[] {
    try {
        const column = columnLabelled(definition, 'Identifier')
        if (column === '' || fieldsOf(definition, [column]).length === 0) return []
        const found = rowsOf(definition, [[column, 'IN', identifiers.join(',')]], [column]).map((row) => row[column])
        return identifiers.filter((one) => found.includes(one))
    } catch {
        return []
    }
}

/** Product, entitlement definition and subscription product definitions, in SAM's order. @returns '' or why not */
export function define(): string {
    try {
        if (![product, entitlement, definition].every(tableIsThere)) throw new Error(`There is no table ${definition}`)
        const made = ensure(product, { Name: 'Miro Enterprise', Publisher: 'Miro', 'Subscription software': 'true' })
        const rights = ensure(entitlement, { Product: made })
        const there = defined()
        for (const identifier of identifiers.filter((one) => !there.includes(one))) {
            ensure(definition, {
                Identifier: identifier,
                'Subscription integration': 'Custom Integration',
                'Entitlement definition': rights,
                Active: 'true',
            })
        }
        return ''
    } catch (error) {
        return say(text('define.refused', wordsOf(error)))
    }
}

/** The row that holds these values by their labels, made where it is missing. @throws with the words of the refusal */
function ensure(table: string, byLabel: Readonly<Record<string, string>>): string {
    const values: Row = {}
    for (const label of Object.keys(byLabel)) {
        const column = columnLabelled(table, label)
        if (column !== '') values[column] = byLabel[label]
    }
    const [first] = Object.keys(values)
    if (!first) throw new Error(`${table} has no column labelled ${Object.keys(byLabel).join(', ')}`)
    const there = firstRow(table, [[first, '=', values[first]]], [])
    if (there) return there.sys_id
    const written = insertRow(table, values)
    if (!written.ok) throw new Error(written.reason)
    return written.sysId
}
