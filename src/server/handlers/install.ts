// What the install step calls; it may run at every upgrade.
import { logInfo, logWarning } from '../platform/log.ts'
import { query } from '../platform/records.ts'
import { insertRow } from '../platform/rows.ts'

/** Role → the role it contains: SAM's roles that of the same duty, and ours those of the platform. Each may be missing. */
export const roleBridges: readonly { role: string; contains: string }[] = [
    { role: 'sam_integrator', contains: 'x_snc_miro_sam.integrator' },
    { role: 'sam_admin', contains: 'x_snc_miro_sam.admin' },
    { role: 'sam_user', contains: 'x_snc_miro_sam.user' },
    // Declared with the roles, too; but a role that a package only names was seen to lead nowhere after an install.
    { role: 'x_snc_miro_sam.user', contains: 'canvas_user' },
    { role: 'x_snc_miro_sam.integrator', contains: 'connection_admin' },
    { role: 'x_snc_miro_sam.integrator', contains: 'flow_operator' },
]

/**
 * Lets each of SAM's roles contain ours, and ours the platform's, where they exist: the people who have them today need
 * nothing new. An instance whose role table refuses other scopes says so in the log, and an administrator adds the contained
 * roles by hand.
 */
export function grantSamRoles(): void {
    for (const bridge of roleBridges) {
        const role = query('sys_user_role').where('name', bridge.role).first([])
        const contained = query('sys_user_role').where('name', bridge.contains).first([])
        if (!role || !contained) continue
        const held = query('sys_user_role_contains')
            .where('role', role.sys_id)
            .where('contains', contained.sys_id)
            .first([])
        if (held) continue
        const written = insertRow('sys_user_role_contains', { role: role.sys_id, contains: contained.sys_id })
        if (written.ok) logInfo('security', `${bridge.role} now contains ${bridge.contains}`)
        else
            logWarning(
                'security',
                `Add ${bridge.contains} to the contained roles of ${bridge.role} by hand: ${written.reason}`
            )
    }
}
