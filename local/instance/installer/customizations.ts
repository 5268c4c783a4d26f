// Which application files a customer has changed since they were installed: an upgrade leaves those as they are.
import type { Engine } from '../engine.ts'
import type { Kernel } from '../kernel.ts'
import type { Cells } from '../records/store.ts'

export interface Customizations {
    /** What an install may write to a record that is there: everything, everything but Active, or null for nothing. */
    allowed(table: string, sysId: string, cells: Cells, existing: Cells): Cells | null
    /** Remembers how the records of an install stand, for the next one; those it has left alone keep what they had. */
    remember(records: readonly { table: string; sysId: string; fields: Record<string, unknown> }[]): void
}

/** A flow is published by the platform after each install, so that it never stands as it was installed. */
const untrackedTables = /^sys_hub_/

/**
 * Documented: an upgrade skips what has a customer update; a change of Active alone is no reason to skip, and stays. What
 * counts as a customer update is derived here by comparing a file with how the install before had left it.
 */
export function openCustomizations(kernel: Kernel, engine: Engine): Customizations {
    const { dictionary, platform } = engine.parts
    const skipped = new Set<string>()
    const fileOf = (table: string, sysId: string) => `${table}_${sysId}`
    const tracked = (table: string) =>
        dictionary.table(table) !== undefined && dictionary.isA(table, 'sys_metadata') && !untrackedTables.test(table)
    return {
        allowed(table, sysId, cells, existing) {
            // Measured: each install puts the value back; documented for upgrades from the store: it is kept.
            const putBack = table === 'sys_properties' && kernel.switches.installedProperties === 'put back'
            if (!tracked(table) || putBack) return cells
            const file = fileOf(table, sysId)
            const known = platform.get('SELECT payload FROM sys_update_version WHERE sys_id = ?', [sysId])
            if (!known) return cells
            const installed = JSON.parse(String(known.payload)) as Cells
            const changed = Object.keys(installed).filter((name) => installed[name] !== existing[name])
            if (changed.length === 0) return cells
            if (changed.every((name) => name === 'active')) {
                return Object.fromEntries(Object.entries(cells).filter(([name]) => name !== 'active'))
            }
            skipped.add(file)
            kernel.records.insert('sys_upgrade_history_log', {
                file_name: file,
                target_table: table,
                disposition: 'Skipped',
            })
            return null
        },
        remember(records) {
            platform.transaction(() => {
                for (const { table, sysId, fields } of records) {
                    const file = fileOf(table, sysId)
                    if (!tracked(table) || skipped.has(file)) continue
                    const row = platform.get(`SELECT * FROM "${dictionary.table(table)?.name}" WHERE sys_id = ?`, [
                        sysId,
                    ])
                    if (!row) continue
                    const payload: Cells = {}
                    for (const name of Object.keys(fields)) if (name in row) payload[name] = row[name]
                    platform.run('INSERT OR REPLACE INTO sys_update_version (sys_id, name, payload) VALUES (?, ?, ?)', [
                        sysId,
                        file,
                        JSON.stringify(payload),
                    ])
                }
            })
        },
    }
}
