// Makes a GlideRecord of the script engine for a row, which is how `current` and record inputs reach a script.
import type { Kernel } from '../kernel.ts'

/** @returns a positioned GlideRecord, or null where the row is gone */
export function glideRecord(
    { scripts, counters }: Pick<Kernel, 'scripts' | 'counters'>,
    table: string,
    sysId: string,
    scope = 'global'
): unknown {
    const open = '(function () { var row = new GlideRecord(table); return row.get(sysId) ? row : null })()'
    // The platform's own look-up, whatever the application may read.
    const options = { background: true, scope, name: 'record', bindings: { table, sysId } }
    return counters.byInstance(() => scripts.run(open, options))
}

/** The scope's name ('x_acme_seats', 'global') for the sys_id in a row's sys_scope. */
export function scopeName({ records }: Pick<Kernel, 'records'>, sysScope: string | null | undefined): string {
    if (!sysScope || sysScope === 'global') return 'global'
    return records.get('sys_scope', sysScope)?.['scope'] ?? 'global'
}

/** A reference to the row a GlideRecord of the script engine stands on; null for anything else. */
export function referenceOf(value: object): { kind: 'record'; table: string; sysId: string } | null {
    const record = value as { getTableName(): unknown; getUniqueValue(): unknown }
    try {
        if (typeof record.getUniqueValue !== 'function' || typeof record.getTableName !== 'function') return null
        return { kind: 'record', table: String(record.getTableName()), sysId: String(record.getUniqueValue()) }
    } catch {
        // Other guarded objects of the engine refuse to be asked for members they lack.
        return null
    }
}
