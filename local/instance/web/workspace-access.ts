// Who may open a workspace: the access controls of type ux_route on its path decide; without any, administrators only.
import type { Visit } from './front.ts'
import { isTrue } from './platform.ts'

/** The type's own record; a package's access controls may name it by sys_id. */
const routeTypes = new Set(['ux_route', 'b9eb8a1b873303002941b53046cb1234'])

export function workspaceOpen(visit: Visit, path: string): boolean {
    const route = visit.kernel.switches.routeName === 'path' ? path : `now.${path}`
    return accessOpen(visit, routeTypes, (name) => [`${route}.*`, route, `${route}.home`].includes(name))
}

/** UI pages without an access control are open to whoever is signed in, as on the platform. */
export function pageOpen(visit: Visit, names: string[]): boolean {
    return accessOpen(visit, new Set(['ui_page']), (name) => names.includes(name), true)
}

const ajaxTypes = new Set(['client_callable_script_include'])

/** A client-callable script include without an access control answers whoever is signed in, as on the platform. */
export function ajaxOpen(visit: Visit, processor: string): boolean {
    const name = processor.slice(processor.indexOf('.') + 1)
    return accessOpen(visit, ajaxTypes, (given) => given === processor || given === name, true, 'execute')
}

function accessOpen(
    visit: Visit,
    types: Set<string>,
    matches: (name: string) => boolean,
    without = false,
    operation = 'read'
): boolean {
    const { session } = visit.visitor
    const acls = visit.metadata
        .rows('sys_security_acl', `operation=${operation}`)
        .filter((acl) => types.has(acl.type ?? '') && matches(acl.name ?? '') && isTrue(acl.active ?? 'true'))
    if (session.roles.has('admin') && acls.every((acl) => isTrue(acl.admin_overrides ?? 'true'))) return true
    if (acls.length === 0) return without
    return acls.some((acl) => {
        const roles = visit.metadata
            .rows('sys_security_acl_role', `sys_security_acl=${acl.sys_id}`)
            .map((link) => visit.metadata.rows('sys_user_role', `sys_id=${link.sys_user_role}`)[0]?.name ?? 'nobody')
        if (roles.length && !roles.some((role) => session.roles.has(role))) return false
        return (
            !isTrue(acl.advanced) ||
            !acl.script ||
            Boolean(
                visit.kernel.scripts.run(`var answer;\n${acl.script}`, {
                    scope: visit.platform.scopeOf(acl.sys_scope),
                    name: `access control ${acl.name}`,
                    answer: 'answer',
                })
            )
        )
    })
}
