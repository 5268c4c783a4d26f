// What the install step calls; it may run at every upgrade.
import { logInfo, logWarning } from '../platform/log.ts'
import { namesOf, usersWith } from '../platform/people.ts'
import { setTextProperty, textProperty } from '../platform/properties.ts'
import { query } from '../platform/records.ts'
import { insertRow } from '../platform/rows.ts'
import { publishedProfiles } from '../profiles/profile.store.ts'

interface Bridge {
    role: string
    contains: string
}

/** Role → the role it contains: SAM's roles that of the same duty, and ours those of the platform. Each may be missing. */
export const roleBridges: readonly Bridge[] = [
    { role: 'sam_integrator', contains: 'x_snc_miro_sam.integrator' },
    { role: 'sam_admin', contains: 'x_snc_miro_sam.admin' },
    { role: 'sam_user', contains: 'x_snc_miro_sam.user' },
    // Declared with the roles, too; but a role that a package only names was seen to lead nowhere after an install.
    { role: 'x_snc_miro_sam.user', contains: 'canvas_user' },
    { role: 'x_snc_miro_sam.integrator', contains: 'connection_admin' },
    { role: 'x_snc_miro_sam.integrator', contains: 'flow_operator' },
]

/** 'role>contains', with commas between: written here at run time and shipped by no package, so that no upgrade resets it. */
const rememberedIn = 'roles_contained'

/** Names that the log tells at most of the people who got a role. */
const mostNames = 20

/**
 * Lets each of SAM's roles contain ours, and ours the platform's, where they exist: the people who have them today need
 * nothing new. Each is added once, and the log says who got what; one that an administrator takes away stays away. An instance
 * whose role table refuses other scopes says so in the log, and an administrator adds the contained roles by hand.
 */
export function grantSamRoles(): void {
    const remembered = textProperty(rememberedIn)
    const done = remembered.split(',').filter((one) => one !== '')
    // In use before this was remembered: what is not contained was taken away.
    const takenAway = remembered === '' && publishedProfiles().length > 0
    for (const bridge of roleBridges) {
        const key = `${bridge.role}>${bridge.contains}`
        const ids = done.includes(key) ? null : idsOf(bridge)
        if (ids && (isContained(ids) || (takenAway ? sayTakenAway(bridge) : contain(bridge, ids)))) done.push(key)
    }
    if (done.join(',') !== remembered) setTextProperty(rememberedIn, done.join(','))
}

/** The roles' sys_ids; null where the instance lacks one of them. */
function idsOf(bridge: Bridge): Bridge | null {
    const id = (name: string) => query('sys_user_role').where('name', name).first([])?.sys_id
    const [role, contains] = [id(bridge.role), id(bridge.contains)]
    return role && contains ? { role, contains } : null
}

function isContained(ids: Bridge): boolean {
    const held = query('sys_user_role_contains').where('role', ids.role).where('contains', ids.contains)
    return held.first([]) !== null
}

function sayTakenAway({ role, contains }: Bridge): boolean {
    logInfo(
        'security',
        `${role} does not contain ${contains}, and the app was in use before: that counts as taken away and is not added. To add it, open the role ${role} and add ${contains} to its contained roles`
    )
    return true
}

/** @returns false where the instance refused */
function contain({ role, contains }: Bridge, ids: Bridge): boolean {
    const written = insertRow('sys_user_role_contains', { role: ids.role, contains: ids.contains })
    if (written.ok) logInfo('security', `${role} now contains ${contains}. By it: ${holdersOf(ids.role)}`)
    else logWarning('security', `Add ${contains} to the contained roles of ${role} by hand: ${written.reason}`)
    return written.ok
}

/** How many people hold a role, inherited ones included, and the first of their names. */
function holdersOf(roleId: string): string {
    const holders = usersWith(roleId)
    const some = [...holders].slice(0, mostNames)
    const names = namesOf(some)
    const told = some.map((id) => names.get(id) ?? id)
    const more = holders.size > some.length ? ', and more' : ''
    return `${holders.size} ${holders.size === 1 ? 'person' : 'people'}${told.length ? ` (${told.join(', ')}${more})` : ''}`
}
