// What goes wrong with people and machines around the app: filters that split a list, owners that change, lost e-mails, copies.
import { join } from 'node:path'
import { pressMany } from '../cli/press-many.ts'
import type { Happening } from './history.ts'
import { tables } from './ledger.ts'
import { routeTo } from './organizations.ts'
import type { Organization } from './organizations.ts'
import { candidateAt, openCandidate } from './people.ts'
import type { Scene } from './scene.ts'
import { campaignFolder, openAt } from './stage.ts'

const hour = 3_600_000

/** Reclaim All, pressed through ten filters that split the list: no ceiling may count each of them alone. */
export function splitReclaim(scene: Scene, { profile }: Organization): boolean {
    if (!candidateAt(scene.instance, `profile=${profile}^state=ready`, 0)) return false
    const end = scene.step('split Reclaim All', (instance) => {
        const user = instance.actAs('uma.user')
        for (let digit = 0; digit < 10; digit++) {
            pressMany(instance, user, 'reclaim', `profile=${profile}^state=ready^numberENDSWITH${digit}`)
        }
    })
    return end === 'done'
}

/** Whoever comes last in the walk is not a member any more: no page after theirs tells that they are gone. */
export function removeLast({ side }: Organization): boolean {
    const last = side.members().at(-1)
    if (last) side.ask('DELETE', `members/${last.id}`)
    return last !== undefined
}

/** Somebody else becomes the user of a subscription while its candidate is open. */
export function changeOwner(scene: Scene, { profile }: Organization, who: number, to: number): boolean {
    const row = candidateAt(scene.instance, `profile=${profile}^${openCandidate}^subscriptionISNOTEMPTY`, who)
    const people = scene.instance.records.find('sys_user', 'active=true^emailISNOTEMPTY^ORDERBYuser_name')
    const other = people[to % people.length]?.sys_id
    if (!row?.subscription || !other || !scene.instance.records.get(tables.subscription, row.subscription)) return false
    const end = scene.step('another owner', (instance) => {
        instance.actAs('ida.integrator').update(tables.subscription, row.subscription!, { user: other })
    })
    return end === 'done'
}

type MailLost = Extract<Happening, { kind: 'mail_lost' }>

/** An e-mail that waits for an answer is lost, or its person cannot be reached any more. */
export function loseMail(scene: Scene, { who, how }: MailLost): boolean {
    const { records } = scene.instance
    const open = records.find(tables.question, 'kind=person^answered_onISEMPTY^voided_onISEMPTY^ORDERBYsys_created_on')
    const question = open[who % (open.length || 1)]
    if (!question?.user) return false
    if (how === 'no_address') records.update('sys_user', question.user, { email: null })
    if (how === 'notifications_off') records.update('sys_user', question.user, { notification: '1' })
    const mails = records.find('sys_email', `instance=${question.sys_id}`)
    if (how === 'not_delivered') {
        for (const mail of mails) records.update('sys_email', mail.sys_id!, { type: 'send-failed', state: 'error' })
        return mails.length > 0
    }
    if (how === 'bounced') {
        records.insert('sys_email', {
            ...{ type: 'received', state: 'processed', user: 'MAILER-DAEMON@mail.example.com' },
            ...{ subject: 'Undelivered Mail Returned to Sender', instance: question.sys_id },
        })
    }
    return true
}

let copies = 0

/** A copy of the database wakes up under another name: for a day and at a press it asks nothing of Miro. */
export function wakeCopy(scene: Scene): boolean {
    const asked = () => scene.organizations.map(({ side }) => side.books().requests).join()
    const before = asked()
    const file = join(campaignFolder(), `copy-${++copies}.db`)
    const at = scene.instance.clock.now()
    scene.instance.saveAs(file)
    const copy = openAt(file, scene.history, 900 + copies, at)
    try {
        routeTo(copy, scene.organizations[0])
        copy.setProperty('instance_name', 'a-copy')
        copy.runDue(at + 26 * hour)
        pressMany(copy, copy.actAs('uma.user'), 'reclaim')
        copy.runUntilIdle()
    } finally {
        copy.close()
    }
    if (asked() !== before) scene.ledger.violate('a copied instance acts on nobody', `${before} became ${asked()}`)
    return true
}
