// Puts a password before the web pages: beside a real Miro anybody at this machine could otherwise act in other people's names.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { basicAuth } from 'hono/basic-auth'

/** Long enough that nobody guesses it, short enough to type. */
export function newPassword(): string {
    return randomBytes(12).toString('base64url')
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Lets a request through only with the password, under any user name; comes before the sign-in page and everything else. */
export function guardPages(password: string): MiddlewareHandler {
    return basicAuth({
        realm: 'Embedded instance',
        verifyUser: (_name, given) => timingSafeEqual(digest(given), digest(password)),
        invalidUserMessage: 'The password that npm start printed is needed here.',
    })
}

/**
 * Proves that no page is shown without the password, before the address is told to anybody.
 *
 * @param address of the web pages
 */
export async function isGuarded(address: string): Promise<boolean> {
    for (const path of ['/', '/login.do', '/api/now/table/sys_user']) {
        const answer = await fetch(address + path, { redirect: 'manual' })
        await answer.body?.cancel()
        if (answer.status !== 401) return false
    }
    return true
}
