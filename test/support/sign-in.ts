// Somebody signed in to an embedded instance whose pages are served.
import type { WebFront } from '../../local/instance/index.ts'

/** @param goto the page asked for before; signing in leads there */
export function postSignIn(web: WebFront, user: string, goto = '/'): Promise<Response> {
    const body = new URLSearchParams({ user, goto })
    return fetch(`${web.url}/login.do`, { method: 'POST', redirect: 'manual', body })
}

/** The session's cookie, as a request sends it. */
export async function signIn(web: WebFront, user: string): Promise<string> {
    const answer = await postSignIn(web, user)
    return (answer.headers.get('set-cookie') ?? '').split(';')[0]
}
