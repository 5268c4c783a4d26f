// Sends notifications: those of events when the event is processed, those of record changes behind the change. Mails end in
// sys_email; outbox.ts says what becomes of them there.
import type { Kernel, Row, RowChange } from '../kernel.ts'
import { eventBindings } from '../events/queue.ts'
import { glideRecord, scopeName } from '../flow/record.ts'
import { answerOf } from '../scheduler/jobs.ts'
import { recipientsOf } from './recipients.ts'
import type { Recipient } from './recipients.ts'
import { processOutbox, sendingProperty } from './outbox.ts'
import { fill } from './template.ts'
import type { Filling } from './template.ts'

export interface Notifications {
    /** Sends the notifications registered for an event's name. */
    ofEvent(event: Row): void
    close(): void
}

const notificationTable = 'sysevent_email_action'

export function openNotifications(kernel: Kernel): Notifications {
    const { records } = kernel
    const watched = new Map<string, () => void>()

    // Only tables some notification is about are watched: telling of a change costs each write of the table.
    const watchTables = (): void => {
        const tables = records
            .find(notificationTable, 'active=true^generation_type=engine')
            .map((notification) => notification['collection'] ?? '')
        for (const table of new Set(tables))
            if (table && !watched.has(table)) watched.set(table, records.watch(table, ofChange))
    }

    const ofChange = (change: RowChange): void => {
        if (change.operation === 'delete' || !change.row) return
        const when = change.operation === 'insert' ? 'action_insert' : 'action_update'
        const query = `active=true^generation_type=engine^collection=${change.table}^${when}=true^ORDERBYorder`
        const actor = kernel.sessions.current().userId
        for (const notification of records.find(notificationTable, query)) {
            const condition = notification['condition'] ?? ''
            if (condition && records.count(change.table, `sys_id=${change.sysId}^${condition}`) === 0) continue
            kernel.background.add(`Notification '${notification['name']}'`, () =>
                send(kernel, notification, { table: change.table, sysId: change.sysId }, null, actor)
            )
        }
    }

    const stop = records.watch(notificationTable, watchTables)
    const stopSending = records.watch('sys_properties', ({ row }) => {
        if (row?.['name'] === sendingProperty) processOutbox(kernel)
    })
    watchTables()
    return {
        ofEvent(event) {
            const query = `active=true^generation_type=event^event_name=${event['name']}^ORDERBYorder`
            for (const notification of records.find(notificationTable, query)) {
                const table = event['table'] || notification['collection'] || ''
                const sysId = event['instance'] ?? ''
                if (!table || !sysId || !records.get(table, sysId)) continue
                const condition = notification['condition'] ?? ''
                if (condition && records.count(table, `sys_id=${sysId}^${condition}`) === 0) continue
                send(kernel, notification, { table, sysId }, event, event['user_id'] ?? null)
            }
        },
        close() {
            stop()
            stopSending()
            for (const unwatch of watched.values()) unwatch()
        },
    }
}

function send(
    kernel: Kernel,
    notification: Row,
    subject: { table: string; sysId: string },
    event: Row | null,
    actor: string | null
): void {
    if (notification['type'] && notification['type'] !== 'email')
        throw new Error(`not implemented: notification type '${notification['type']}'`)
    if (notification['template']) throw new Error('not implemented: an email template of a notification')
    const scope = scopeName(kernel, notification['sys_scope'])
    const name = `Notification '${notification['name']}'`
    const bindings = event
        ? eventBindings(kernel, event, scope)
        : { event: null, current: glideRecord(kernel, subject.table, subject.sysId, scope) }
    const advanced = notification['advanced_condition'] ?? ''
    if (advanced.trim() && !answerOf(kernel, advanced, scope, `${name} condition`, bindings)) return
    const recipients = recipientsOf(kernel, notification, subject, event, actor)
    const languages = new Set(recipients.map((recipient) => recipient.language))
    for (const language of languages) {
        const readers = recipients.filter((recipient) => recipient.language === language)
        const session = { ...kernel.sessions.open('system', { interactive: false }), language }
        kernel.sessions.run(session, () => write(kernel, notification, subject, event, bindings, readers, scope))
    }
}

/** One mail for all readers of one language, so that messages of mail scripts come in it. */
function write(
    kernel: Kernel,
    notification: Row,
    subject: { table: string; sysId: string },
    event: Row | null,
    bindings: { event: unknown; current: unknown },
    readers: Recipient[],
    scope: string
): void {
    const mail = {
        subject: null as string | null,
        to: readers.map((reader) => reader.address),
        copied: [] as string[],
        blindCopied: [] as string[],
        replyTo: notification['reply_to'] ?? null,
    }
    const html = notification['content_type'] !== 'text/plain'
    const filling = (asHtml: boolean): Filling => ({
        ...subject,
        event,
        html: asHtml,
        mailScript: (script) => runMailScript(kernel, script, bindings, mail, notification, scope),
    })
    const body = fill(kernel, bodyOf(notification, html), filling(html))
    // A header is one line (RFC 5322): a line break in a value must not begin another header.
    const line = (mail.subject ?? fill(kernel, notification['subject'] ?? '', filling(false))).replace(
        /[\r\n\u0000]+/g,
        ' '
    )
    kernel.records.insert('sys_email', {
        type: 'send-ready',
        state: 'ready',
        subject: line,
        body: html ? body : null,
        body_text: html ? null : body,
        content_type: html ? 'text/html' : 'text/plain',
        recipients: mail.to.join(','),
        direct: mail.to.join(','),
        copied: mail.copied.join(',') || null,
        blind_copied: mail.blindCopied.join(',') || null,
        reply_to: mail.replyTo,
        importance: notification['importance'] ?? null,
        target_table: subject.table,
        instance: subject.sysId,
    })
    processOutbox(kernel)
}

function bodyOf(notification: Row, html: boolean): string {
    const rich = notification['message_html'] || notification['message'] || ''
    const plain = notification['message_text'] || notification['message'] || ''
    return html ? rich || plain : plain || rich
}

interface MailUnderWay {
    subject: string | null
    to: string[]
    copied: string[]
    blindCopied: string[]
    replyTo: string | null
}

/** A mail script sees current, event, template.print(), email.set…() and email_action, and gives what it prints. */
function runMailScript(
    kernel: Kernel,
    name: string,
    bindings: { event: unknown; current: unknown },
    mail: MailUnderWay,
    notification: Row,
    scope: string
): string {
    const script = kernel.records.first('sys_script_email', `name=${name}`)
    if (!script) {
        kernel.log.write('error', 'mail', `Mail script '${name}' does not exist`)
        return ''
    }
    const printed: string[] = []
    const template = {
        print: (text: unknown) => void printed.push(String(text)),
        space: (count: unknown) => void printed.push('&nbsp;'.repeat(Number(count) || 1)),
    }
    const email = {
        setSubject: (text: unknown) => void (mail.subject = String(text)),
        setReplyTo: (address: unknown) => void (mail.replyTo = String(address)),
        addAddress: (kind: unknown, address: unknown) => {
            const list = kind === 'cc' ? mail.copied : kind === 'bcc' ? mail.blindCopied : mail.to
            list.push(String(address))
        },
    }
    kernel.scripts.run(script['script'] ?? '', {
        scope: scopeName(kernel, script['sys_scope']) || scope,
        name: `Mail script '${name}'`,
        bindings: {
            ...bindings,
            template,
            email,
            email_action: glideRecord(kernel, notificationTable, notification['sys_id'] as string, scope),
        },
    })
    return printed.join('')
}
