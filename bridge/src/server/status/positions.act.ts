// Reads SAM's own licence positions of Miro's models, and the entitlements behind them; this app computes none of it.
import { say } from '../platform/messages.ts'
import { fieldsOf, rowsOf } from '../platform/rows.ts'
import { text } from '../texts/text.ts'
import { identifiers } from './definitions.act.ts'

const models = 'cmdb_software_product_model'
const results = 'samp_license_metric_result'
const licences = 'alm_license'
const resultFields = ['software_model', 'rights_owned', 'rights_used', 'licenses_available']

/** One line a model, marked as computed by SAM; empty where nothing may be read. */
export function positionLines(): string[] {
    try {
        return linesOf()
    } catch {
        return []
    }
}

function linesOf(): string[] {
    if (fieldsOf(models, ['name']).length === 0) return []
    const mine = rowsOf(models, [['name', 'IN', identifiers.join(',')]], ['name'])
    if (mine.length === 0) return []
    const nameOf = new Map(mine.map((row) => [row.sys_id, row.name]))
    const ids = [...nameOf.keys()].join(',')
    const lines: string[] = []
    if (fieldsOf(results, resultFields).length === resultFields.length) {
        for (const row of rowsOf(results, [['software_model', 'IN', ids]], resultFields)) {
            const name = nameOf.get(row.software_model) ?? ''
            const [owned, used, free] = [row.rights_owned, row.rights_used, row.licenses_available].map(Number)
            lines.push(say(text('position.line', name, owned, used, free)))
        }
    }
    if (fieldsOf(licences, ['software_model', 'purchased_rights']).length < 2) return lines
    const rights = new Map<string, { count: number; sum: number }>()
    for (const row of rowsOf(licences, [['software_model', 'IN', ids]], ['software_model', 'purchased_rights'])) {
        const held = rights.get(row.software_model) ?? { count: 0, sum: 0 }
        rights.set(row.software_model, { count: held.count + 1, sum: held.sum + Number(row.purchased_rights || 0) })
    }
    for (const [model, { count, sum }] of rights) {
        lines.push(say(text('position.entitled', nameOf.get(model) ?? '', sum, count)))
    }
    return lines
}
