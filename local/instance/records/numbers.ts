// Record numbers: prefix and counter per table, as sys_number sets them.
import type { TableDefinition } from '../kernel.ts'
import type { CountedDatabase } from '../db/database.ts'

/** Numbers taken from the stored counter at once; those not used when the instance closes are never given. */
const blockSize = 100

/** Gives the next number of a table, such as 'SEAT0001001'; '' where the table has none. */
export function openNumbers(
    db: CountedDatabase,
    owner: (name: string) => TableDefinition | undefined
): (table: TableDefinition) => string {
    const blocks = new Map<string, { next: number; last: number }>()
    const reserve = (name: string): { next: number; last: number } => {
        const row = db.get('SELECT number FROM sys_number_counter WHERE "table" = ?', [name])
        const start = Number(db.get('SELECT number FROM sys_number WHERE category = ?', [name])?.number ?? 1000)
        const at = Number(row?.number ?? start)
        // Another node may take a block at the same instant: whoever changes the row has it, the other looks again.
        const sql = row
            ? 'UPDATE sys_number_counter SET number = ?1 WHERE "table" = ?2 AND number = ?3'
            : `INSERT INTO sys_number_counter (sys_id, "table", number) SELECT lower(hex(randomblob(16))), ?2, ?1
               WHERE ?3 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sys_number_counter WHERE "table" = ?2)`
        if (db.run(sql, [at + blockSize, name, at]) !== 1) return reserve(name)
        return { next: at + 1, last: at + blockSize }
    }
    return (table) => {
        let numbered: TableDefinition | undefined = table
        while (numbered && !numbered.autoNumber) numbered = numbered.extends ? owner(numbered.extends) : undefined
        if (!numbered?.autoNumber) return ''
        const { prefix, digits } = numbered.autoNumber
        let block = blocks.get(numbered.name)
        if (!block || block.next > block.last) blocks.set(numbered.name, (block = reserve(numbered.name)))
        return prefix + String(block.next++).padStart(digits, '0')
    }
}
