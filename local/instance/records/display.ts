// What a record is called where it is referred to: the value of its table's display column.
import { kindOf } from '../dictionary/kinds.ts'
import type { Database, Dictionary } from '../kernel.ts'
import { sourceOf } from './sql.ts'
import { fromCell } from './values.ts'

/** The display value of a record, or null where there is no such record. A display column that is itself a reference is followed. */
export function displayValueOf(db: Database, dictionary: Dictionary, table: string, sysId: string): string | null {
    const definition = dictionary.table(table)
    if (!definition) return null
    const row = db.get(
        `SELECT "${definition.displayColumn}" AS shown FROM ${sourceOf(dictionary, table)} t WHERE sys_id = ?`,
        [sysId]
    )
    if (!row) return null
    const text = fromCell(row.shown)
    const column = definition.columns.get(definition.displayColumn)
    if (text && column?.reference && kindOf(column.type) === 'reference') {
        return displayValueOf(db, dictionary, column.reference, text) ?? ''
    }
    return text ?? ''
}
