// Calculated columns: their script runs each time the value is read, with `current` on the record. Documented for
// dictionary entries with a calculated value; that such a column is never stored or queried is derived from `virtual`.
import type { Cell, Column, TableDefinition } from '../kernel.ts'
import type { RecordParts } from './parts.ts'
import { toCell } from './values.ts'

const known = new WeakMap<TableDefinition, Column[]>()

function calculatedOf(definition: TableDefinition): Column[] {
    let columns = known.get(definition)
    if (!columns) {
        columns = [...definition.columns.values()].filter((column) => column.attributes.calculation)
        known.set(definition, columns)
    }
    return columns
}

/**
 * @param record what the script sees as `current`
 * @returns a reader for each calculated column, or null where the table has none: the common case costs nothing
 */
export function calculationsOf(
    parts: Pick<RecordParts, 'scripts'>,
    definition: TableDefinition | undefined,
    record: object
): Map<string, () => Cell> | null {
    const columns = definition ? calculatedOf(definition) : []
    if (columns.length === 0) return null
    const running = new Set<string>()
    return new Map(
        columns.map((column) => [
            column.name,
            () => {
                // A script that reads its own column would never end.
                if (running.has(column.name)) return null
                running.add(column.name)
                try {
                    const value = parts.scripts.run(column.attributes.calculation, {
                        scope: definition!.scope,
                        name: `Calculated value of ${column.table}.${column.name}`,
                        bindings: { current: record },
                    })
                    return toCell(column, value)
                } finally {
                    running.delete(column.name)
                }
            },
        ])
    )
}
