// The sign-in page: one button per seeded person and a search for everybody else; nobody here has a password.
import type { Front } from './front.ts'
import { banner, document } from './layout.ts'
import { address } from './address.ts'
import { html } from './html.ts'

const seededPeople = ['ida.integrator', 'adam.admin', 'uma.user', 'emil.employee', 'mona.manager', 'admin']

/** @param goto where to go afterwards, a path of this instance */
export function signInPage(front: Front, goto: string, search: string, failure: string): string {
    const { records } = front.kernel
    const people = seededPeople
        .map((name) => records.first('sys_user', `user_name=${name}^active=true`))
        .filter((row) => row !== null)
    const wanted = search.trim().replace(/\^/g, '')
    const found = wanted
        ? records.find(
              'sys_user',
              `active=true^nameLIKE${wanted}^ORemailLIKE${wanted}^ORuser_nameLIKE${wanted}^ORDERBYname`,
              { limit: 12 }
          )
        : []
    const hidden = html`<input type="hidden" name="goto" value="${goto}" />`
    const button = (row: Record<string, string | null>, text: string) =>
        html`<li>
            <form method="post" action="/login.do">
                ${hidden}<input type="hidden" name="user" value="${row.user_name}" />
                <button class="person-button"><strong>${row.name ?? row.user_name}</strong><span>${text}</span></button>
            </form>
        </li>`
    const body = html`${banner('')}
        <main id="main" class="sign-in" tabindex="-1">
            <h1>Sign in</h1>
            <p>
                This is an embedded instance, a local stand-in for ServiceNow. Its people have no passwords: choose whom
                you want to be. Each sees only what roles and access controls allow.
            </p>
            ${failure ? html`<p class="message message-error" role="alert">${failure}</p>` : ''}
            <ul class="people">
                ${people.map((row) => button(row, front.duties[row.user_name ?? ''] ?? row.title ?? ''))}
            </ul>
            <h2>Somebody else</h2>
            <form method="get" action="/login.do" class="inline-form" role="search">
                ${hidden}
                <label for="search">Name or e-mail address</label>
                <input type="search" id="search" name="search" value="${search}" />
                <button class="button">Find</button>
            </form>
            ${wanted && !found.length ? html`<p role="status">Nobody active has this in name, user name or e-mail address.</p>` : ''}
            <ul class="people">
                ${found.map((row) => button(row, row.email ?? ''))}
            </ul>
        </main>`
    return document('Sign in', body).toString()
}

export function signInAddress(goto: string): string {
    return address('/login.do', { goto })
}

/** A path of this instance, or '/' for anything that would lead elsewhere. */
export function localPath(text: string | null | undefined): string {
    const path = text ?? ''
    return /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(path) ? path : '/'
}
