// Who is acting: users with their roles, their groups' roles and the roles those contain, signed in or in the background.
import type { Database, Session, Sessions } from '../kernel.ts'

export interface LiveSessions extends Sessions {
    /** Called when a role or membership changed: roles of sessions opened from now on are read anew. */
    rolesOf(userId: string): Set<string>
}

const systemUser = 'system'

/** @param zone the instance's time zone (glide.sys.default.tz), for people who have none of their own */
export function openSessions(db: Database, zone: () => string): LiveSessions {
    const rolesOf = (userId: string): Set<string> => {
        const rows = db.all(
            `WITH RECURSIVE held(id) AS (
                 SELECT role FROM sys_user_has_role WHERE user = ?1
                 UNION SELECT g.role FROM sys_group_has_role g JOIN sys_user_grmember m ON m."group" = g."group" WHERE m.user = ?1
                 UNION SELECT c.contains FROM sys_user_role_contains c JOIN held h ON c.role = h.id)
             SELECT r.name FROM sys_user_role r JOIN held h ON r.sys_id = h.id`,
            [userId]
        )
        return new Set(rows.map((row) => String(row.name)))
    }
    const open = (user: string, options: { interactive?: boolean } = {}): Session => {
        if (user === systemUser) {
            return {
                userId: systemUser,
                userName: systemUser,
                roles: new Set(['admin']),
                language: 'en',
                timeZone: zone(),
                messages: [],
                interactive: options.interactive ?? false,
            }
        }
        const row = db.get(
            'SELECT sys_id, user_name, preferred_language, time_zone FROM sys_user WHERE sys_id = ?1 OR user_name = ?1 LIMIT 1',
            [user]
        )
        if (!row) throw new Error(`No user ${user}`)
        return {
            userId: String(row.sys_id),
            userName: String(row.user_name),
            roles: rolesOf(String(row.sys_id)),
            language: String(row.preferred_language ?? 'en'),
            timeZone: row.time_zone ? String(row.time_zone) : zone(),
            messages: [],
            interactive: options.interactive ?? true,
        }
    }
    let current: Session = open(systemUser)
    return {
        current: () => current,
        open,
        rolesOf,
        run(session, work) {
            const before = current
            current = session
            try {
                return work()
            } finally {
                current = before
            }
        },
    }
}
