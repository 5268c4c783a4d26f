// The session as scripts see it: who it belongs to, and what they keep in it (GlideSession).
import type { Kernel } from '../kernel.ts'
import { guardObject } from './unknown.ts'

/** What scripts keep for the length of a session (GlideSession.putClientData). */
const clientData = new WeakMap<object, Map<string, string>>()
const keys = new WeakMap<object, { id: string; token: string }>()

/** The id and the token of the current session: the same for as long as it lasts. */
export function keysOfSession(kernel: Kernel): { id: string; token: string } {
    const session = kernel.sessions.current()
    const made = keys.get(session) ?? { id: kernel.ids.sysId().toUpperCase(), token: kernel.ids.sysId() }
    keys.set(session, made)
    return made
}

/** Where the transaction of a session leads next, once a script has said so. */
const redirects = new WeakMap<object, string>()

/** Documented: the next page the person sees after this transaction. */
export function setRedirect(kernel: Pick<Kernel, 'sessions'>, uri: unknown): void {
    redirects.set(kernel.sessions.current(), String(uri))
}

/** What scripts of the transaction asked for, once; null where none did. Called at its begin as well, to forget an older one. */
export function takeRedirect(session: object): string | null {
    const uri = redirects.get(session) ?? null
    redirects.delete(session)
    return uri
}

/** The application chosen in the application picker, whatever scope a script belongs to; 'global' where none is (documented). */
export function pickedApplication(kernel: Kernel): string {
    const mine = `user=${kernel.sessions.current().userId}^name=apps.current_app`
    return kernel.records.first('sys_user_preference', mine)?.value || 'global'
}

export function sessionObject(kernel: Kernel, hasRole: (names: unknown) => boolean): object {
    const session = kernel.sessions.current()
    return guardObject(
        {
            getLanguage: () => session.language,
            getTimeZoneName: () => session.timeZone,
            isInteractive: () => session.interactive,
            isLoggedIn: () => session.userId !== 'guest',
            getUserName: () => session.userName,
            getRoles: () => [...session.roles].join(','),
            hasRole,
            getSessionToken: () => keysOfSession(kernel).token,
            getClientData: (name: unknown) => clientData.get(session)?.get(String(name)) ?? null,
            putClientData(name: unknown, value: unknown): void {
                const kept = clientData.get(session) ?? new Map<string, string>()
                clientData.set(session, kept.set(String(name), String(value)))
            },
            getCurrentApplicationId: () => pickedApplication(kernel),
        },
        'GlideSession'
    )
}
