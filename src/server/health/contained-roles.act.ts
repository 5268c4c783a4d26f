// Lets roles contain others at an install, once each, remembers who got what by it, and tells how they stand today.
import { isObject, parseJson } from '../base/json.ts'
import { fromPlatform, toPlatform } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { logInfo, logWarning } from '../platform/log.ts'
import { namesOf, roleId, usersWith } from '../platform/people.ts'
import { setTextProperty, textProperty } from '../platform/properties.ts'
import { query } from '../platform/records.ts'
import { insertRow } from '../platform/rows.ts'
import { publishedProfiles } from '../profiles/profile.store.ts'
import type { RoleFact } from './facts.ts'

interface Bridge {
    role: string
    contains: string
}

/** Role → the role it contains: SAM's roles that of the same duty, and ours those of the platform. Each may be missing. */
const roleBridges: readonly Bridge[] = [
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
/** 'role>contains' → who had the role when it was given more, as JSON; kept like rememberedIn. */
const givenIn = 'roles_given'

/** Names that the log tells at most of the people who got a role. */
const mostNames = 20
/** People with a role who are counted at most when somebody looks. */
const mostCounted = 1000
/** People who are remembered by name; a property's value has at most 4,000 characters. */
const mostRemembered = 5

interface Given {
    /** 'yyyy-MM-dd HH:mm:ss' UTC */
    at: string
    how: 'added' | 'found' | 'away'
    people: number
    /** sys_ids of the first of them. */
    some: string[]
}

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
    const given = readGiven()
    for (const bridge of roleBridges) {
        const key = keyOf(bridge)
        const ids = done.includes(key) ? null : idsOf(bridge)
        if (!ids) continue
        const how = sinceOf(ids) !== null ? 'found' : takenAway ? sayTakenAway(bridge) : contain(bridge, ids)
        if (how === null) continue
        done.push(key)
        const holders = usersWith(ids.role)
        given[key] = { at: toPlatform(now()), how, people: holders.length, some: holders.slice(0, mostRemembered) }
    }
    if (done.join(',') === remembered) return
    setTextProperty(rememberedIn, done.join(','))
    setTextProperty(givenIn, JSON.stringify(given))
}

/** How each containment stands today: given at an install and still there, taken away since, refused, or without its role. */
export function containedRoles(): RoleFact[] {
    const done = textProperty(rememberedIn).split(',')
    const given = readGiven()
    return roleBridges.map((bridge) => {
        const ids = idsOf(bridge)
        const since = ids ? sinceOf(ids) : null
        const then = given[keyOf(bridge)]
        const isThere = since !== null
        return {
            ...bridge,
            state: !ids ? 'absent' : isThere ? 'contained' : done.includes(keyOf(bridge)) ? 'taken_away' : 'refused',
            since,
            given: then
                ? { at: fromPlatform(then.at), people: then.people, names: [...namesOf(then.some).values()] }
                : null,
            holders: ids && isThere ? usersWith(ids.role, mostCounted).length : 0,
        }
    })
}

const keyOf = ({ role, contains }: Bridge): string => `${role}>${contains}`

function readGiven(): Record<string, Given> {
    const kept = parseJson(textProperty(givenIn))
    return kept.ok && isObject(kept.value) ? (kept.value as Record<string, Given>) : {}
}

/** The roles' sys_ids; null where the instance lacks one of them. */
function idsOf(bridge: Bridge): Bridge | null {
    const id = (name: string) => roleId(name)
    const [role, contains] = [id(bridge.role), id(bridge.contains)]
    return role && contains ? { role, contains } : null
}

/** Since when the one contains the other, epoch milliseconds; null where it does not. */
function sinceOf(ids: Bridge): number | null {
    const held = query('sys_user_role_contains').where('role', ids.role).where('contains', ids.contains)
    const row = held.first(['sys_created_on'])
    return row ? (fromPlatform(row.sys_created_on) ?? 0) : null
}

function sayTakenAway({ role, contains }: Bridge): 'away' {
    logInfo(
        'security',
        `${role} does not contain ${contains}, and the app was in use before: that counts as taken away and is not added. To add it, open the role ${role} and add ${contains} to its contained roles`
    )
    return 'away'
}

/** @returns null where the instance refused */
function contain({ role, contains }: Bridge, ids: Bridge): 'added' | null {
    const written = insertRow('sys_user_role_contains', { role: ids.role, contains: ids.contains })
    if (written.ok) logInfo('security', `${role} now contains ${contains}. By it: ${told(usersWith(ids.role))}`)
    else logWarning('security', `Add ${contains} to the contained roles of ${role} by hand: ${written.reason}`)
    return written.ok ? 'added' : null
}

/** How many they are, and the first of their names. */
function told(holders: readonly string[]): string {
    const some = holders.slice(0, mostNames)
    const names = namesOf(some)
    const listed = some.map((id) => names.get(id) ?? id)
    const more = holders.length > some.length ? ', and more' : ''
    return `${holders.length} ${holders.length === 1 ? 'person' : 'people'}${listed.length ? ` (${listed.join(', ')}${more})` : ''}`
}
