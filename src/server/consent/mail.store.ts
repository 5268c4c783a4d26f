// Reads what the platform knows about e-mails to people: whether they can go out, and what became of them.
import { gs } from '@servicenow/glide'
import { fromPlatform } from '../base/instants.ts'
import { mailboxOf } from '../platform/people.ts'
import { query } from '../platform/records.ts'
import type { Mail, Way } from './delivery.ts'

/** The way to a person for a notification that an event sends. */
export function wayTo(userId: string, eventName: string): Way {
    const user = mailboxOf(userId)
    const active = query('sysevent_email_action').where('event_name', eventName).where('active', true).count() > 0
    return {
        address: user?.address ?? '',
        // 1 is 'Disable'; whatever else stands there lets e-mail through.
        notifications: user !== null && user.notification !== '1',
        notificationActive: active,
        sending: isSending(),
    }
}

/** False where the instance sends no e-mail at all. */
export function isSending(): boolean {
    return String(gs.getProperty('glide.email.smtp.active', 'true')) !== 'false'
}

/** Names of the app's notifications that are switched off, at most 50. */
export function notificationsOff(): string[] {
    const off: string[] = []
    query('sysevent_email_action')
        .where('event_name', 'STARTSWITH', 'x_snc_miro_sam.')
        .where('active', false)
        .orderBy('name')
        .limit(50)
        .each(['name'], (row) => void off.push(row.name ?? ''))
    return off
}

/**
 * The platform's e-mails about one question, those received as an answer to it included. Where an administrator keeps this
 * app from reading them there are none, and silence never counts.
 */
export function mailsOf(questionId: string): Mail[] {
    const found: Mail[] = []
    query('sys_email')
        .where('instance', questionId)
        .limit(50)
        .each(['type', 'state', 'recipients', 'direct', 'user', 'sys_updated_on'], (row) => {
            found.push({
                type: row.type ?? '',
                state: row.state ?? '',
                recipients: [row.recipients, row.direct].filter(Boolean).join(','),
                from: row.user ?? '',
                at: fromPlatform(row.sys_updated_on) ?? 0,
            })
        })
    return found
}
