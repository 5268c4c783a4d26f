// Applications by their scope.
import { rowsOf } from './rows.ts'

/** Name of a scope, such as 'sn_sam_saas_int'; undefined where there is none with this sys_id. */
export function scopeNamed(sysId: string): string | undefined {
    return rowsOf('sys_scope', [['sys_id', '=', sysId || '-']], ['scope'])[0]?.scope
}

/** sys_id of this application; undefined where it cannot be read. */
export function ownScope(): string | undefined {
    return rowsOf('sys_scope', [['scope', '=', 'x_snc_miro_sambr']], [])[0]?.sys_id
}
