// Whether a question can reach somebody, whether it did, and what silence means then.
import { deliveryOf, judgeSilence, whyUnreachable } from '../../../src/server/consent/delivery.ts'
import type { Mail } from '../../../src/server/consent/delivery.ts'

const day = 86_400_000
const way = { address: 'emil@example.com', notifications: true, notificationActive: true, sending: true }
const mail: Mail = { type: 'sent', state: 'processed', recipients: 'Emil@example.com', from: '', at: 0 }

describe('the way to a person', () => {
    it.each([
        [{}, null],
        [{ address: '' }, 'unreachable.no_address'],
        [{ address: 'emil' }, 'unreachable.no_address'],
        [{ notifications: false }, 'unreachable.notifications_off'],
        [{ notificationActive: false }, 'unreachable.notification_inactive'],
        [{ sending: false }, 'unreachable.sending_off'],
    ])('%j is barred by %s', (changed, why) => {
        expect(whyUnreachable({ ...way, ...changed })).toBe(why)
    })
})

describe('what became of an e-mail', () => {
    const of = (...mails: Partial<Mail>[]) =>
        deliveryOf(
            mails.map((one) => ({ ...mail, ...one })),
            'emil@example.com'
        )
    it('counts only one that was sent to this very address', () => {
        expect(of({})).toEqual({ kind: 'sent', at: 0 })
        expect(of()).toEqual({ kind: 'none' })
        expect(of({ type: 'send-ready', state: 'ready' })).toEqual({ kind: 'none' })
        expect(of({ recipients: 'other.emil@example.com' })).toEqual({ kind: 'none' })
    })
    it('is a failure once any is failed, ignored or came back', () => {
        expect(of({}, { type: 'send-failed' })).toMatchObject({ kind: 'failed' })
        expect(of({ type: 'send-ignored' })).toMatchObject({ kind: 'failed' })
        expect(of({}, { state: 'error' })).toMatchObject({ kind: 'failed' })
        const bounce = { type: 'received-ignored', from: 'MAILER-DAEMON@mx.example.com', recipients: 'sn@example.com' }
        expect(of({}, bounce)).toEqual({ kind: 'failed', why: 'unreachable.bounced' })
    })
})

describe('silence', () => {
    const sent = { kind: 'sent' as const, at: 0 }
    it('releases at the due instant, after as many days as the rule gives', () => {
        expect(judgeSilence(sent, 3 * day, 3, 3 * day - 1)).toEqual({ do: 'wait' })
        expect(judgeSilence(sent, 3 * day, 3, 3 * day)).toEqual({ do: 'release' })
    })
    it('does not release where the e-mail went late, never or in vain', () => {
        expect(judgeSilence({ kind: 'sent', at: day }, 3 * day, 3, 9 * day)).toEqual({ do: 'ask_anew' })
        expect(judgeSilence({ kind: 'none' }, 3 * day, 3, 9 * day)).toMatchObject({ do: 'unreachable' })
        const failed = { kind: 'failed' as const, why: 'unreachable.bounced' as const }
        expect(judgeSilence(failed, 3 * day, 3, 0)).toMatchObject({ do: 'unreachable' })
    })
})
