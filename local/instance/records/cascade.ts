// What happens to records that refer to one being deleted, by each reference's cascade rule.
import type { Column, TableDefinition } from '../kernel.ts'
import type { RecordParts, Saved } from './parts.ts'

export interface Referrer {
    table: string
    column: Column
    rule: string
}

let cachedFor: object | undefined
let cached = new Map<string, Referrer[]>()

/** Reference columns of stored tables that point at a table or its ancestors. */
export function referrersOf(parts: RecordParts, table: TableDefinition): Referrer[] {
    // Definitions are replaced as a whole on reload, so any one of them tells whether the cache is of this dictionary.
    if (cachedFor !== table.columns) {
        cachedFor = table.columns
        cached = new Map()
    }
    let referrers = cached.get(table.name)
    if (referrers) return referrers
    referrers = []
    const targets = new Set(parts.dictionary.lineage(table.name))
    for (const other of parts.dictionary.tables()) {
        for (const column of other.columns.values()) {
            if (column.type !== 'reference' || !column.reference || !targets.has(column.reference)) continue
            referrers.push({ table: other.name, column, rule: column.attributes.reference_cascade_rule ?? 'clear' })
        }
    }
    cached.set(table.name, referrers)
    return referrers
}

/**
 * Applies the rules: `none` leaves references as they are, `clear` (also where no rule is set) empties them, `delete` and
 * `cascade` delete the referring records with their rules, `delete_no_workflow` without, `restrict` stops the deletion.
 *
 * @returns the table whose restriction stops the deletion, else null
 */
export function cascade(parts: RecordParts, saved: Saved, table: TableDefinition, sysId: string): string | null {
    const referrers = referrersOf(parts, table)
    const used = referrers.filter(
        ({ table: name, column, rule }) =>
            rule !== 'none' &&
            parts.platform.get(`SELECT 1 AS yes FROM "${name}" WHERE "${column.name}" = ? LIMIT 1`, [sysId])
    )
    const restricting = used.find(({ rule }) => rule === 'restrict')
    if (restricting) return restricting.table
    for (const { table: name, column, rule } of used) {
        if (rule === 'clear') {
            const rows = parts.platform.all(`SELECT * FROM "${name}" WHERE "${column.name}" = ?`, [sysId])
            const definition = parts.dictionary.table(name) as TableDefinition
            for (const row of rows) parts.store.update(definition, row, { [column.name]: null }, { caller: 'script' })
        } else {
            const rows = parts.platform.all(`SELECT sys_id FROM "${name}" WHERE "${column.name}" = ?`, [sysId])
            for (const row of rows) {
                const child = saved.reload(name, String(row.sys_id)) as Saved | undefined
                if (!child) continue
                if (rule === 'delete_no_workflow') child.state.workflow = false
                ;(child.record as { deleteRecord(): boolean }).deleteRecord()
            }
        }
    }
    return null
}
