// Who is at the browser: cookie sessions of signed-in people, each with the token that proves a form came from its own pages.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Kernel, Session } from '../kernel.ts'

export interface Visitor {
    readonly id: string
    readonly session: Session
    /** Sent back with every writing request (g_ck). */
    readonly token: string
    name: string
    /** Where the person was before a form, for 'back to the list'. */
    lastList: string
}

export interface Visitors {
    of(cookieHeader: string | undefined): Visitor | null
    /** @returns the visitor, or null where there is no such active person */
    signIn(user: string): Visitor | null
    signOut(visitor: Visitor): void
    cookie(visitor: Visitor | null): string
}

const cookieName = 'embedded_instance_session'

const secret = (): string => randomBytes(24).toString('base64url')

export function openVisitors(kernel: Kernel): Visitors {
    const known = new Map<string, Visitor>()
    return {
        of(cookieHeader) {
            for (const pair of (cookieHeader ?? '').split(';')) {
                const [name, value] = pair.trim().split('=')
                if (name === cookieName && value) return known.get(value) ?? null
            }
            return null
        },
        signIn(user) {
            const key = /^[0-9a-f]{32}$/.test(user) ? 'sys_id' : 'user_name'
            const row = kernel.records.first('sys_user', `${key}=${user.replace(/\^/g, '^^')}`)
            if (!row || row.active === 'false' || row.active === '0' || !row.sys_id) return null
            const session = kernel.sessions.open(row.sys_id, { interactive: true })
            const visitor: Visitor = { id: secret(), session, token: secret(), name: row.name ?? user, lastList: '/' }
            known.set(visitor.id, visitor)
            return visitor
        },
        signOut: (visitor) => void known.delete(visitor.id),
        cookie: (visitor) =>
            visitor
                ? `${cookieName}=${visitor.id}; Path=/; HttpOnly; SameSite=Lax`
                : `${cookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`,
    }
}

export function tokenHolds(visitor: Visitor, given: string | null | undefined): boolean {
    const expected = Buffer.from(visitor.token)
    const actual = Buffer.from(given ?? '')
    return expected.length === actual.length && timingSafeEqual(expected, actual)
}
