// Watches questions, their e-mails and their answers: who is asked, where the e-mail goes, and when silence may count.
import { instantOf, wallOf } from '../instance/index.ts'
import type { Instance, Row } from '../instance/index.ts'
import { tables } from './ledger.ts'
import type { Ledger } from './ledger.ts'

export function watchConsent(instance: Instance, ledger: Ledger): void {
    instance.records.watch(tables.question, ({ operation, row }) => {
        if (operation === 'insert' && row) checkAsked(instance, ledger, row)
    })
    instance.records.watch('sys_email', ({ operation, row }) => {
        if (operation === 'insert' && row?.target_table === tables.question) checkMail(instance, ledger, row)
    })
    instance.records.watch(tables.candidate, ({ row, previous }) => {
        if (row && previous?.state === 'awaiting_user' && row.state === 'awaiting_revocation') {
            checkReleased(instance, ledger, row)
        }
    })
}

/** Excluded people are left alone altogether, and only the person, their manager or their group is ever asked. */
function checkAsked(instance: Instance, ledger: Ledger, question: Row): void {
    const candidate = instance.records.get(tables.candidate, question.candidate ?? '')
    if (!candidate) return ledger.violate('only the right people are asked', `${question.sys_id} is about nobody`)
    const address = (candidate.user_principal_name ?? '').toLowerCase()
    const rules = instance.records.find(tables.userExclusion, 'active=true')
    if (question.kind === 'person' && rules.some((one) => one.user_principal_name?.toLowerCase() === address)) {
        ledger.violate('excluded people are never asked', `${candidate.number} is about ${address}`)
    }
    if (question.kind === 'person' && question.user !== candidate.user) {
        ledger.violate('only the right people are asked', `${candidate.number}: somebody else than the person`)
    }
    if (question.kind !== 'approver') return
    const manager = instance.records.get('sys_user', candidate.user ?? '')?.manager
    const group = instance.records.get(tables.rule, candidate.rule ?? '')?.assignment_group
    const inGroup = group && instance.records.count('sys_user_grmember', `group=${group}^user=${question.user}`) > 0
    if (question.user !== manager && !inGroup) {
        ledger.violate('only the right people are asked', `${candidate.number}: neither manager nor group decides`)
    }
}

function checkMail(instance: Instance, ledger: Ledger, mail: Row): void {
    const question = instance.records.get(tables.question, mail.instance ?? '')
    const person = question ? instance.records.get('sys_user', question.user ?? '') : null
    const others = [mail.copied, mail.blind_copied].filter(Boolean)
    if (!person || mail.recipients !== person.email || others.length > 0) {
        ledger.violate('no e-mail goes to anybody else', `${mail.recipients}, ${others.join(', ')}`)
    }
    for (const [, secret] of (mail.body ?? '').matchAll(/token=([A-Za-z0-9_-]+)/g)) ledger.links.add(secret)
    const until = readInstant(mail.body ?? '', ledger.history.zone)
    if (!question || question.kind !== 'person') return
    if (until === null) return ledger.violate('an e-mail says until when to answer', `question ${question.sys_id}`)
    ledger.promisedUntil.set(question.candidate ?? '', until)
}

/** The moment the e-mail names, on the clock of the instance's zone: the first one, where a clock change repeats it. */
function readInstant(body: string, zone: string): number | null {
    const found = /(\d{4}-\d\d-\d\d) (\d\d:\d\d)/.exec(body)
    if (!found) return null
    const wall = Date.parse(`${found[1]}T${found[2]}:00Z`)
    const instant = instantOf(zone, wall)
    const before = instant - 3_600_000
    return wallOf(zone, before) === wall ? before : instant
}

/** Released by the person's own answer, or by silence once the moment of their e-mail has passed. */
function checkReleased(instance: Instance, ledger: Ledger, candidate: Row): void {
    const id = candidate.sys_id as string
    // The answer is written down after the candidate has moved; the journal of the move tells which it was.
    const answered = instance.sessions.current().interactive
    if (answered) return
    const asked = instance.records.find(tables.question, `candidate=${id}^kind=person^user=${candidate.user ?? ''}`)
    if (!asked.some((one) => instance.records.count('sys_email', `instance=${one.sys_id}^type=sent`) > 0)) {
        ledger.violate('silence counts only for a question that arrived', `${candidate.number}: no e-mail was sent`)
    }
    const returned = (one: Row) =>
        instance.records.count('sys_email', `instance=${one.sys_id}^type=received^userLIKEmailer-daemon`) > 0
    if (asked.some((one) => !one.voided_on && returned(one))) {
        ledger.violate('silence counts only for a question that arrived', `${candidate.number}: it was returned`)
    }
    const until = ledger.promisedUntil.get(id)
    if (until === undefined)
        return ledger.violate('silence counts only after its day', `${candidate.number}: no e-mail`)
    if (instance.clock.now() < until - 1000) {
        const early = Math.round((until - instance.clock.now()) / 60_000)
        ledger.violate('silence counts only after its day', `${candidate.number}: ${early} minutes early`)
    }
}
