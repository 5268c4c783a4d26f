// The platform's SMTP sender: e-mails that are ready become sent, or failed where no mail server could ever take them. Nothing
// leaves this machine.
import type { Kernel } from '../kernel.ts'

/** 'Email sending enabled' of the platform's e-mail properties. */
export const sendingProperty = 'glide.email.smtp.active'

/**
 * Sends everything that is ready, while sending is enabled. Type and state are the platform's: sent/processed, or
 * send-failed/error with the mail server's word. A domain below .invalid exists nowhere (RFC 2606).
 */
export function processOutbox(kernel: Pick<Kernel, 'records' | 'property'>): void {
    if (kernel.property(sendingProperty, 'true') === 'false') return
    for (const mail of kernel.records.find('sys_email', 'type=send-ready^state=ready')) {
        const recipients = (mail['recipients'] ?? '').split(',').filter(Boolean)
        const refused = recipients.filter((one) => /@(?:[^@]*\.)?invalid$/i.test(one))
        kernel.records.update(
            'sys_email',
            mail['sys_id'] as string,
            refused.length > 0
                ? { type: 'send-failed', state: 'error', error_string: `550 ${refused.join(', ')}: no such domain` }
                : { type: 'sent', state: 'processed' }
        )
    }
}
