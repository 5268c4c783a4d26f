/** Record numbers: prefix and counter per table, as sys_number sets them. */
import type { TableDefinition } from '../kernel'
import type { CountedDatabase } from '../db/database'

/** The next number of a table, such as 'SEAT0001001'; '' where the table has none. The counter moves even if the record is not saved. */
export function nextNumber(
    db: CountedDatabase,
    table: TableDefinition,
    owner: (name: string) => TableDefinition | undefined
): string {
    let numbered: TableDefinition | undefined = table
    while (numbered && !numbered.autoNumber) numbered = numbered.extends ? owner(numbered.extends) : undefined
    if (!numbered?.autoNumber) return ''
    const { prefix, digits } = numbered.autoNumber
    const row = db.get('SELECT number FROM sys_number_counter WHERE "table" = ?', [numbered.name])
    const start = Number(db.get('SELECT number FROM sys_number WHERE category = ?', [numbered.name])?.number ?? 1000)
    const number = Number(row?.number ?? start) + 1
    db.run(
        row
            ? 'UPDATE sys_number_counter SET number = ?1 WHERE "table" = ?2'
            : 'INSERT INTO sys_number_counter (sys_id, "table", number) VALUES (lower(hex(randomblob(16))), ?2, ?1)',
        [number, numbered.name]
    )
    return prefix + String(number).padStart(digits, '0')
}
