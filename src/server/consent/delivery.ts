// Decides whether a question can reach a person, whether it did, and what that means for the days to answer.
import { oneDay, oneMinute } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import type { TextKey } from '../texts/catalogue.ts'

/** What is known about the way to a person before anything is sent. */
export interface Way {
    /** E-mail address on the user record; '' where there is none. */
    address: string
    /** False where the user record's Notification is 'Disable'. */
    notifications: boolean
    /** Our notification in the person's language is active. */
    notificationActive: boolean
    /** False where the instance sends no e-mail at all (property glide.email.smtp.active). */
    sending: boolean
}

/** Why a question cannot reach somebody, as a text of the catalogue; null where nothing speaks against it. */
export function whyUnreachable(way: Way): TextKey | null {
    if (!/^[^@\s]+@[^@\s]+$/.test(way.address)) return 'unreachable.no_address'
    if (!way.notifications) return 'unreachable.notifications_off'
    if (!way.notificationActive) return 'unreachable.notification_inactive'
    return way.sending ? null : 'unreachable.sending_off'
}

/** One row of the platform's e-mails about a question. */
export interface Mail {
    /** sys_email.type: send-ready, sent, send-failed, send-ignored, received, received-ignored. */
    type: string
    /** sys_email.state: ready, processed, error, ignored. */
    state: string
    /** All addresses it goes to, comma-separated. */
    recipients: string
    /** Who it came from, where it was received. */
    from: string
    /** When it was last touched: of a sent e-mail the instant of sending. */
    at: Instant
}

export type Delivery = { kind: 'sent'; at: Instant } | { kind: 'none' } | { kind: 'failed'; why: TextKey }

const failedTypes = ['send-failed', 'send-ignored']

/**
 * What became of a question's e-mail. A failed or bounced one counts more than a sent one: the mail system says 'sent' first
 * and 'undeliverable' later. Only an e-mail to the person's own address counts.
 */
export function deliveryOf(mails: readonly Mail[], address: string): Delivery {
    const bounced = mails.some((one) => one.type.startsWith('received') && /mailer-daemon|postmaster/i.test(one.from))
    if (bounced) return { kind: 'failed', why: 'unreachable.bounced' }
    const own = mails.filter((one) => addressesOf(one.recipients).includes(address.trim().toLowerCase()))
    if (own.some((one) => failedTypes.includes(one.type) || one.state === 'error')) {
        return { kind: 'failed', why: 'unreachable.not_delivered' }
    }
    const sent = own.filter((one) => one.type === 'sent').map((one) => one.at)
    return sent.length > 0 ? { kind: 'sent', at: Math.min(...sent) } : { kind: 'none' }
}

function addressesOf(list: string): string[] {
    return list.split(',').map((one) => one.trim().toLowerCase())
}

export type SilenceStep =
    /** The days are not over. */
    | { do: 'wait' }
    | { do: 'release' }
    /** The e-mail went out so late that the days named in it were cut short. */
    | { do: 'ask_anew' }
    | { do: 'unreachable'; why: TextKey }

/** As much as an e-mail may be under way without the person losing time that matters. */
const slack = 60 * oneMinute

/**
 * What silence means now.
 * @param due the instant named in the e-mail
 * @param days the days to answer that the rule gives
 */
export function judgeSilence(delivery: Delivery, due: Instant, days: number, now: Instant): SilenceStep {
    if (delivery.kind === 'failed') return { do: 'unreachable', why: delivery.why }
    if (due > now) return { do: 'wait' }
    if (delivery.kind === 'none') return { do: 'unreachable', why: 'unreachable.not_sent' }
    return due - delivery.at >= days * oneDay - slack ? { do: 'release' } : { do: 'ask_anew' }
}
