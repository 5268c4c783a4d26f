// Notifications: who gets them, what they say, and that they end in the outbox.
import { openInstance } from '../../instance.ts'
import type { Instance } from '../../opened.ts'
import type { Row } from '../../kernel.ts'

let instance: Instance
let ida: string
let mona: string
let group: string
let task: string
beforeEach(() => {
    instance = openInstance({})
    const { records } = instance
    const user = (name: string): string => records.first('sys_user', `user_name=${name}`)?.['sys_id'] as string
    ida = user('ida.integrator')
    mona = user('mona.manager')
    group = records.first('sys_user_group', 'name=Software Asset Management')?.['sys_id'] as string
    records.insert('sysevent_register', { event_name: 'acme.notify' })
    task = records.insert('task', {
        short_description: 'Keep <your> licence & board',
        assigned_to: ida,
        active: 'true',
    })
})
afterEach(() => instance.close())

const notification = (values: Record<string, string>) =>
    instance.records.insert('sysevent_email_action', {
        name: 'n',
        active: 'true',
        collection: 'task',
        generation_type: 'event',
        event_name: 'acme.notify',
        subject: 'Hello',
        message_html: '<p>Hello</p>',
        recipient_users: ida,
        send_self: 'true',
        ...values,
    })
function fire(parm1 = '', parm2 = '', user = 'admin'): void {
    const source = `var t = new GlideRecord('task'); t.get('${task}'); gs.eventQueue('acme.notify', t, '${parm1}', '${parm2}')`
    instance.runScript(source, { user, scope: 'global' })
    instance.runUntilIdle()
}
const outbox = (): Row[] => instance.records.find('sys_email', 'ORDERBYrecipients')
const to = (): string[] =>
    outbox()
        .flatMap((mail) => (mail['recipients'] ?? '').split(','))
        .filter(Boolean)
        .sort()

describe('recipients', () => {
    it('are users, members of groups, people in fields of the record, and those in event parameters, each once', () => {
        notification({
            recipient_groups: group,
            recipient_fields: 'assigned_to,assigned_to.manager',
            event_parm_1: 'true',
            event_parm_2: 'true',
        })
        fire(mona, 'someone@elsewhere.example')
        expect(to()).toEqual([
            'adam.admin@example.com',
            'ida.integrator@example.com',
            'mona.manager@example.com',
            'someone@elsewhere.example',
            'uma.user@example.com',
        ])
    })

    it('are not people who left or have no address', () => {
        instance.records.update('sys_user', ida, { active: 'false' })
        instance.records.update('sys_user', mona, { email: null })
        notification({ recipient_users: `${ida},${mona}` })
        fire()
        expect(outbox()).toEqual([])
    })

    it('are not the person who caused it, unless it says so', () => {
        notification({ send_self: 'false', recipient_users: `${ida},${mona}` })
        fire('', '', 'ida.integrator')
        expect(to()).toEqual(['mona.manager@example.com'])
    })

    it('of different languages get a mail each', () => {
        instance.records.update('sys_user', mona, { preferred_language: 'de' })
        instance.records.insert('sys_script_email', {
            name: 'tongue',
            script: 'template.print(gs.getSession().getLanguage())',
        })
        notification({ recipient_users: `${ida},${mona}`, message_html: '${mail_script:tongue}' })
        fire()
        expect(outbox().map((mail) => [mail['recipients'], mail['body']])).toEqual([
            ['ida.integrator@example.com', 'en'],
            ['mona.manager@example.com', 'de'],
        ])
    })
})

describe('the outbox', () => {
    const states = () => outbox().map((mail) => [mail['type'], mail['state']])
    const sending = (value: string) => {
        const row = instance.records.first('sys_properties', 'name=glide.email.smtp.active')
        if (row) instance.records.update('sys_properties', row['sys_id'] as string, { value })
        else instance.records.insert('sys_properties', { name: 'glide.email.smtp.active', value })
    }

    it('is sent at once; while sending is off it stays ready, and goes when sending is on again', () => {
        notification({})
        fire()
        expect(states()).toEqual([['sent', 'processed']])
        sending('false')
        fire()
        expect(states()).toContainEqual(['send-ready', 'ready'])
        sending('true')
        expect(states()).toEqual([
            ['sent', 'processed'],
            ['sent', 'processed'],
        ])
    })

    it('keeps what no mail server takes as failed, with its word', () => {
        instance.records.update('sys_user', ida, { email: 'ida@nowhere.invalid' })
        notification({})
        fire()
        expect(outbox()[0]).toMatchObject({ type: 'send-failed', state: 'error' })
        expect(outbox()[0]?.['error_string']).toMatch(/ida@nowhere\.invalid/)
    })

    it('has nothing for somebody whose notifications are disabled', () => {
        instance.records.update('sys_user', ida, { notification: '1' })
        notification({})
        fire()
        expect(outbox()).toEqual([])
    })
})

describe('the text', () => {
    it('shows fields, fields behind references, event parameters and a link; markup in a value stays text', () => {
        notification({
            subject: '${short_description} for ${assigned_to.name}',
            message_html:
                '<p>${short_description}|${assigned_to}|${assigned_to.manager.email}|${event.parm1}|${nonsense}</p>${URI_REF}',
        })
        fire('p1')
        const mail = outbox()[0] as Row
        expect(mail['subject']).toBe('Keep <your> licence & board for Ida Integrator')
        expect(mail['body']).toContain(
            '<p>Keep &lt;your&gt; licence &amp; board|Ida Integrator|mona.manager@example.com|p1|${nonsense}</p>'
        )
        expect(mail['body']).toContain(`task.do%3Fsys_id%3D${task}`)
        expect(mail).toMatchObject({
            type: 'sent',
            state: 'processed',
            target_table: 'task',
            instance: task,
            content_type: 'text/html',
        })
    })

    it('comes from mail scripts, which see the record and the event and may change subject and addresses', () => {
        instance.records.insert('sys_script_email', {
            name: 'keep',
            script: `template.print('You: ' + current.assigned_to.getDisplayValue() + ', ' + event.parm2)
                email.setSubject('Changed'); email.addAddress('cc', 'boss@example.com', 'Boss')`,
        })
        notification({ message_html: '<p>${mail_script:keep}</p>' })
        fire('', 'please')
        expect(outbox()[0]).toMatchObject({
            subject: 'Changed',
            body: '<p>You: Ida Integrator, please</p>',
            copied: 'boss@example.com',
        })
    })

    it('can be plain', () => {
        notification({ content_type: 'text/plain', message_text: 'Plain ${short_description}', message_html: '' })
        fire()
        expect(outbox()[0]).toMatchObject({ body: null, body_text: 'Plain Keep <your> licence & board' })
    })
})

describe('a notification of changes', () => {
    it('goes out behind the insert or update its condition fits, not within it', () => {
        notification({ generation_type: 'engine', event_name: '', action_update: 'true', condition: 'priority=1' })
        instance.records.update('task', task, { short_description: 'Nothing to tell' })
        instance.runUntilIdle()
        expect(outbox()).toEqual([])
        instance.records.update('task', task, { priority: '1' })
        expect(outbox()).toEqual([])
        instance.runUntilIdle()
        expect(to()).toEqual(['ida.integrator@example.com'])
    })

    it('is not sent for what it does not ask for, nor when it is inactive or its script says no', () => {
        const engine = { generation_type: 'engine', event_name: '', action_update: 'true' }
        notification({ ...engine, action_update: 'false', action_insert: 'true' })
        notification({ ...engine, active: 'false' })
        notification({ ...engine, advanced_condition: 'answer = current.priority == 99' })
        instance.records.update('task', task, { priority: '1' })
        instance.runUntilIdle()
        expect(outbox()).toEqual([])
    })
})
