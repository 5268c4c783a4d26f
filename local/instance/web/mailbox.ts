// E-mails the instance sent: everybody's own, and the outbox for administrators; nothing ever leaves this machine.
import type { Row } from '../kernel.ts'
import { shownTime } from './activity.ts'
import type { Routes } from './app.ts'
import { firstRow } from './record-routes.ts'
import { denied, holdsRole, notFound } from './front.ts'
import type { Visit } from './front.ts'
import { address } from './address.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { page } from './layout.ts'
import { pageSize } from './list-parts.ts'
import { sanitize } from './sanitize.ts'

export function addMailRoutes(routes: Routes): void {
    routes.get('/mailbox.do', ({ visit, query }) => mailList(visit, false, firstRow(query.sysparm_first_row)))
    routes.get('/outbox.do', ({ visit, query }) => {
        if (!holdsRole(visit, 'admin')) throw denied('Only administrators see everybody’s e-mails.')
        return mailList(visit, true, firstRow(query.sysparm_first_row))
    })
    routes.get('/mail.do', ({ visit, query }) => showMail(visit, query.sys_id ?? ''))
    routes.get('/sys_email_list.do', ({ visit, query }) => {
        if (!holdsRole(visit, 'admin')) throw denied('Only administrators see everybody’s e-mails.')
        return mailList(visit, true, firstRow(query.sysparm_first_row))
    })
    routes.get('/sys_email.do', ({ visit, query }) => showMail(visit, query.sys_id ?? ''))
}

function recipientsOf(row: Row): string[] {
    return [row.recipients, row.direct, row.copied, row.blind_copied]
        .join(',')
        .split(',')
        .map((part) => part.trim().toLowerCase())
        .filter(Boolean)
}

function mine(visit: Visit, row: Row): boolean {
    const person = visit.kernel.records.get('sys_user', visit.visitor.session.userId)
    const email = person?.email?.toLowerCase()
    return recipientsOf(row).some((recipient) => recipient === email || recipient === person?.sys_id)
}

/** Own mail is found by address first and then checked exactly, so that part of an address never opens another's. */
function mailList(visit: Visit, everybody: boolean, first: number): string {
    const email = visit.kernel.records.get('sys_user', visit.visitor.session.userId)?.email ?? ''
    const own = email
        ? `recipientsLIKE${email.replace(/\^/g, '^^')}^ORdirectLIKE${email.replace(/\^/g, '^^')}`
        : 'sys_idISEMPTY'
    const query = `${everybody ? '' : `${own}^`}ORDERBYDESCsys_created_on^ORDERBYDESCsys_id`
    const found = visit.kernel.records
        .find('sys_email', query, { limit: pageSize + 1, offset: first })
        .filter((row) => everybody || mine(visit, row))
    const more = found.length > pageSize
    const path = everybody ? '/outbox.do' : '/mailbox.do'
    const title = everybody ? 'Outbox' : 'My e-mails'
    const body = html`<section class="list">
        <div class="list-head"><h1>${title}</h1></div>
        <p>
            ${everybody ? 'Every e-mail this instance sent.' : `E-mails this instance sent to ${email || 'you'}.`} None
            of them left this machine.
        </p>
        <div class="scroll" tabindex="0" role="region" aria-label="${title}, rows">
            <table class="rows">
                <thead>
                    <tr>
                        <th scope="col">Subject</th>
                        <th scope="col">To</th>
                        <th scope="col">Sent</th>
                    </tr>
                </thead>
                <tbody>
                    ${found.slice(0, pageSize).map(
                        (row) =>
                            html`<tr>
                                <td>
                                    <a class="record" href="${address('/mail.do', { sys_id: row.sys_id })}"
                                        >${row.subject ?? '(no subject)'}</a
                                    >
                                </td>
                                <td>${row.recipients ?? row.direct ?? ''}</td>
                                <td>${shownTime(visit, row.sys_created_on ?? '')}</td>
                            </tr>`
                    )}
                    ${
                        found.length
                            ? ''
                            : html`<tr>
                                  <td class="nothing" colspan="3">No e-mails</td>
                              </tr>`
                    }
                </tbody>
            </table>
        </div>
        <div class="list-foot">
            <span class="grow"></span>
            ${first > 0 ? html`<a class="button" href="${address(path, { sysparm_first_row: Math.max(1, first + 1 - pageSize) })}">Newer</a>` : ''}
            ${more ? html`<a class="button" href="${address(path, { sysparm_first_row: first + 1 + pageSize })}">Older</a>` : ''}
        </div>
    </section>`
    return page(visit, { title, body, wide: true })
}

function showMail(visit: Visit, sysId: string): string {
    const row = visit.kernel.records.get('sys_email', sysId)
    if (!row || (!holdsRole(visit, 'admin') && !mine(visit, row)))
        throw notFound('This e-mail does not exist, or was not sent to you.')
    const body = html`<article class="mail">
        <h1>${row.subject ?? '(no subject)'}</h1>
        <dl>
            <dt>To</dt>
            <dd>${row.recipients ?? row.direct ?? ''}</dd>
            ${
                row.copied
                    ? html`<dt>Copy to</dt>
                          <dd>${row.copied}</dd>`
                    : ''
            }
            <dt>Sent</dt>
            <dd>${shownTime(visit, row.sys_created_on ?? '')}</dd>
        </dl>
        <div class="mail-body">${mailBody(row)}</div>
        <p><a href="/mailbox.do">All my e-mails</a></p>
    </article>`
    return page(visit, { title: row.subject ?? 'E-mail', body })
}

function mailBody(row: Row): Html {
    if (row.body) return sanitize(row.body)
    const linked = (row.body_text ?? '').split(/(https?:\/\/[^\s<>"]+)/)
    return html`<div class="plain-mail">
        ${linked.map((part, at) => (at % 2 ? html`<a href="${part}">${part}</a>` : part))}
    </div>`
}
