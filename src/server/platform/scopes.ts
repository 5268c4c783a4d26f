// Knows the applications installed on the instance.
import { query } from './records.ts'
import { readRow } from './rows.ts'

const scopeTable = 'sys_scope'
/** This application's record, by the `scopeId` of now.config.json: what is our own needs no look at the database. */
const ownApplication = '7b1e6f0c4a5d4b8e9c3f2a1d0e6b5c47'
const ownScope = 'x_snc_miro_sam'

/** True where the application with this scope ('sn_sam_workspace') is installed. */
export function scopeInstalled(scope: string): boolean {
    return query(scopeTable).where('scope', scope).first(['scope']) !== null
}

/** The scope of an application by its sys_id ('global' is both); null where there is none. */
export function scopeOf(applicationId: string | null): string | null {
    if (applicationId === 'global') return 'global'
    if (applicationId === ownApplication) return ownScope
    return applicationId ? (readRow(scopeTable, applicationId, ['scope'])?.scope ?? null) : null
}
