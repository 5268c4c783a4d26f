// g_user: who is signed in, for scripts of a package.
import type { PageState } from '../page-state.ts'

/** Administrators have every role, as on the platform; hasRoleExactly tells what was really granted. */
export function nameUser(user: PageState['user']): object {
    return {
        userName: user.name,
        userID: user.id,
        getUserID: () => user.id,
        getUserName: () => user.name,
        getName: () => user.name,
        getFullName: () => user.fullName,
        hasRole: (role: string) => user.roles.includes('admin') || user.roles.includes(role),
        hasRoleExactly: (role: string) => user.roles.includes(role),
        hasRoles: () => user.roles.length > 0,
    }
}
