// The platform's own flow actions this stand-in knows: Log and Look Up Records. Every other one is not implemented.
import type { Kernel } from '../kernel.ts'
import { asText } from './pills.ts'
import type { Value } from './pills.ts'

type CoreAction = (
    kernel: Pick<Kernel, 'records' | 'log'>,
    values: Record<string, Value>,
    source: string
) => Record<string, Value>

/** Documented ceiling of a look-up. */
const maxRecords = 1000

const coreActions: Record<string, CoreAction> = {
    '5bc1bcc6531003003bf1d9109ec587d4': (kernel, values, source) => {
        const level = asText(values['log_level'] ?? 'info')
        kernel.log.write(
            level === 'error' ? 'error' : level.startsWith('warn') ? 'warning' : 'info',
            source,
            asText(values['log_message'] ?? '')
        )
        return {}
    },
    '43400a1587003300663ca1bb36cb0b4b': (kernel, values) => {
        const table = asText(values['table'] ?? '')
        const limit = Math.min(Number(asText(values['max_results'] ?? '')) || maxRecords, maxRecords)
        const sort = asText(values['sort_column'] ?? '')
        const direction = asText(values['sort_type'] ?? '') === 'sort_desc' ? 'ORDERBYDESC' : 'ORDERBY'
        const query = asText(values['conditions'] ?? '') + (sort ? `^${direction}${sort}` : '')
        const rows = kernel.records.find(table, query, { limit })
        return {
            Records: rows.map((row) => ({ kind: 'record', table, sysId: row['sys_id'] as string }) as const),
            Count: String(rows.length),
            Table: table,
        }
    },
}

export function coreAction(sysId: string): CoreAction | null {
    return coreActions[sysId] ?? null
}
