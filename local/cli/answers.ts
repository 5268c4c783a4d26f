// Answers a consent question the way a person does: finds the e-mail, opens its link, and sends an answer signed in as themselves.
import { callRestApi } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'

export interface Mail {
    recipients: string
    subject: string
    body: string
}

/** E-mails of the outbox, oldest first. */
export function outbox(instance: Instance): Mail[] {
    return instance.records.find('sys_email', 'ORDERBYsys_created_on').map((row) => ({
        recipients: row.recipients ?? '',
        subject: row.subject ?? '',
        body: row.body ?? '',
    }))
}

/** The newest e-mail to an address that carries a link to a question, on the consent page or in the portal. */
function linkFor(instance: Instance, email: string): { question: string; token: string } {
    const mails = outbox(instance).filter((mail) => mail.recipients.toLowerCase().includes(email.toLowerCase()))
    for (const mail of mails.reverse()) {
        const found = /x_snc_miro_sam_consent[^"]*question=([0-9a-f]{32})&(?:amp;)?token=([^&"]+)/.exec(mail.body)
        if (found) return { question: found[1], token: decodeURIComponent(found[2]) }
    }
    throw new Error(`No e-mail with a question reached ${email}.`)
}

/**
 * Opens the link, which decides nothing, then answers.
 *
 * @param answer what the person chooses on the page
 * @returns the heading of the page that follows
 */
export function answerByMail(instance: Instance, userId: string, answer: 'keep' | 'release'): string {
    const user = instance.records.get('sys_user', userId)!
    const link = linkFor(instance, user.email ?? '')
    const session = instance.sessions.open(userId, { interactive: true })
    const api = '/api/x_snc_miro_sam/consent'
    callRestApi(instance, session, {
        method: 'GET',
        path: `${api}/question`,
        query: { question: [link.question], token: [link.token] },
    })
    const answered = callRestApi(instance, session, {
        method: 'POST',
        path: `${api}/answer`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ question: link.question, token: link.token, answer }),
    })
    const body = JSON.parse(answered.body) as { result?: { heading: string }; heading?: string }
    if (answered.status !== 200) throw new Error(`The answer was not taken (HTTP ${answered.status}).`)
    return body.result?.heading ?? body.heading ?? ''
}
