// GlideUser of the session, as gs.getUser() gives it.
import type { Kernel } from '../kernel.ts'
import { guardObject } from './unknown.ts'

export function currentUser(kernel: Kernel): object {
    const session = kernel.sessions.current()
    const row = () => kernel.records.get('sys_user', session.userId)
    const groups = () =>
        kernel.records.find('sys_user_grmember', `user=${session.userId}`).map((member) => member.group as string)
    return guardObject(
        {
            getID: () => session.userId,
            getName: () => session.userName,
            getDisplayName: () => row()?.name ?? session.userName,
            getFullName: () => row()?.name ?? session.userName,
            getFirstName: () => row()?.first_name ?? '',
            getLastName: () => row()?.last_name ?? '',
            getEmail: () => row()?.email ?? '',
            getManagerID: () => row()?.manager ?? '',
            getManagerName: () =>
                row()?.manager ? kernel.records.displayValue('sys_user', row()?.manager as string) : '',
            getDepartmentID: () => row()?.department ?? '',
            getCompanyID: () => row()?.company ?? '',
            getLanguage: () => session.language,
            getTZ: () => session.timeZone,
            getTitle: () => row()?.title ?? '',
            hasRole: (name: unknown) =>
                session.roles.has('admin') ||
                String(name)
                    .split(',')
                    .some((role) => session.roles.has(role.trim())),
            hasRoles: () => session.roles.size > 0,
            getRoles: () => [...session.roles],
            getMyGroups: () => groups(),
            isMemberOf: (group: unknown) =>
                groups().includes(String(group)) ||
                groups().some((id) => kernel.records.displayValue('sys_user_group', id) === String(group)),
            getRecord: () => row(),
        },
        'GlideUser'
    )
}
