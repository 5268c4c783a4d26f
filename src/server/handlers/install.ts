// What the install step calls; it may run at every upgrade.
import { logInfo, logWarning } from '../platform/log.ts'
import { query } from '../platform/records.ts'
import { insertRow } from '../platform/rows.ts'

/** SAM's role → this app's role of the same duty. Both may be missing. */
export const roleBridges: readonly { sam: string; ours: string }[] = [
    { sam: 'sam_integrator', ours: 'x_snc_miro_sam.integrator' },
    { sam: 'sam_admin', ours: 'x_snc_miro_sam.admin' },
    { sam: 'sam_user', ours: 'x_snc_miro_sam.user' },
]

/**
 * Lets each of SAM's roles contain ours, where they exist: the people who have them today need nothing new. An instance
 * whose role table refuses other scopes says so in the log, and an administrator adds the three contained roles by hand.
 */
export function grantSamRoles(): void {
    for (const { sam, ours } of roleBridges) {
        const role = query('sys_user_role').where('name', sam).first([])
        const contained = query('sys_user_role').where('name', ours).first([])
        if (!role || !contained) continue
        const held = query('sys_user_role_contains')
            .where('role', role.sys_id)
            .where('contains', contained.sys_id)
            .first([])
        if (held) continue
        const written = insertRow('sys_user_role_contains', { role: role.sys_id, contains: contained.sys_id })
        if (written.ok) logInfo('security', `${sam} now contains ${ours}`)
        else logWarning('security', `Add ${ours} to the contained roles of ${sam} by hand: ${written.reason}`)
    }
}
