// Knows the applications installed on the instance.
import { query } from './records.ts'
import { readRow } from './rows.ts'

const scopeTable = 'sys_scope'

/** True where the application with this scope ('sn_sam_workspace') is installed. */
export function scopeInstalled(scope: string): boolean {
    return query(scopeTable).where('scope', scope).first(['scope']) !== null
}

/** The scope of an application by its sys_id ('global' is both); null where there is none. */
export function scopeOf(applicationId: string | null): string | null {
    if (applicationId === 'global') return 'global'
    return applicationId ? (readRow(scopeTable, applicationId, ['scope'])?.scope ?? null) : null
}
