// Works out once for a table what would else be worked out for every row; a table that changes has another definition.
import type { TableDefinition } from '../kernel.ts'

export function perTable<T>(workOut: (table: TableDefinition) => T): (table: TableDefinition) => T {
    const known = new WeakMap<TableDefinition, T>()
    return (table) => {
        let found = known.get(table)
        if (found === undefined) known.set(table, (found = workOut(table)))
        return found
    }
}
