// Role checks shared by what people click and call.
import type { Session } from '../kernel.ts'

/** True for no roles at all, for admin, and for whoever holds one of them. */
export function holdsOneOf(session: Session, roles: string[]): boolean {
    return roles.length === 0 || session.roles.has('admin') || roles.some((role) => session.roles.has(role))
}
