// Names of what licences are grouped by and charged to.
import { inChunks } from '../base/chunks.ts'
import { isSysId } from '../base/query-values.ts'
import { namesOf } from '../platform/people.ts'
import { query } from '../platform/records.ts'
import type { ChargebackBy } from './chargeback.ts'
import type { GroupBy } from './ownership.ts'

const tables: Partial<Record<GroupBy | ChargebackBy, string>> = {
    cost_center: 'cmn_cost_center',
    department: 'cmn_department',
    company: 'core_company',
}

/** Value → name; values that are words of their own (a country, a state) have none. */
export function namesOfValues(by: GroupBy | ChargebackBy, values: readonly string[]): Map<string, string> {
    const names = new Map<string, string>()
    const table = tables[by]
    for (const some of inChunks(values.filter(isSysId))) {
        if (by === 'manager') namesOf(some).forEach((name, id) => void names.set(id, name))
        else if (table)
            query(table)
                .whereIn('sys_id', some)
                .each(['name'], (row) => void names.set(row.sys_id ?? '', row.name ?? ''))
    }
    return names
}
