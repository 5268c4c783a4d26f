// Finds a UI action by sys_id, action name or label, as a button, a client script and a test name it.
import type { Row } from '../kernel.ts'

/**
 * Active actions that answer to the name on the nearest table that has any: a table's own action overrides an ancestor's.
 * @param rows reads sys_ui_action by an encoded query
 * @param lineage the table and its ancestors, nearest first
 */
export function actionsNamed(rows: (query: string) => Row[], lineage: readonly string[], wanted: string): Row[] {
    for (const owner of [...lineage, 'global']) {
        const own = rows(`table=${owner}^active=true`).sort((a, b) => Number(a.order ?? 100) - Number(b.order ?? 100))
        for (const column of ['sys_id', 'action_name', 'name']) {
            const named = own.filter((row) => row[column] === wanted)
            if (named.length > 0) return named
        }
    }
    return []
}
