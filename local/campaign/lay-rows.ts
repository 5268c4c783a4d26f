// Lays rows straight into the database, without rules, defaults or counters: what a large table is drawn and measured from.
import type { Instance } from '../instance/index.ts'

export type LaidRow = Record<string, string | number | null>

/** @param rowOf the n-th row, from 0; every one has the same columns */
export function layRows(instance: Instance, table: string, count: number, rowOf: (nth: number) => LaidRow): void {
    if (!instance.dictionary.table(table)) throw new Error(`There is no table ${table}: the package is not installed.`)
    const names = Object.keys(rowOf(0))
    const marks = names.map(() => '?').join(', ')
    const sql = `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${marks})`
    instance.db.transaction(() => {
        for (let nth = 0; nth < count; nth++) instance.db.run(sql, Object.values(rowOf(nth)))
    })
}

/** A sys_id that nothing else has: a letter and the number of the row. */
export const laidKey = (letter: string, nth: number): string => `${letter}${nth.toString(16).padStart(31, '0')}`

/** Miro's ids of members are long numbers. */
export const laidMember = (nth: number): string => String(3_074_457_350_000_000_000n + BigInt(nth))
